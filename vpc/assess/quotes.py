"""Facts quoted in prose, so that they never drift: ``[[target:sick-leave]]``, ``[[staff:total]]``.

What a quotation may name is listed here; the view puts the fact's text in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from vpc.diagnostic import Diagnostic, Guesses, Term, finding
from vpc.model.document import Origin
from vpc.registry import Severity
from vpc.source import Span
from vpc.syntax.edits import written_anew
from vpc.syntax.tree import RawDocument, walk

QUOTATION = re.compile(r"\[\[([a-z_]*):([^\]\s]*)\]\]")


@dataclass(frozen=True)
class Quotable:
    """The facts of a document by what a quotation calls them.

    ``known`` lists for each kind of fact (``target``, ``outcome``, …) the names that there are;
    ``absent`` those among them that have no value to quote.
    """

    known: Mapping[str, frozenset[str]]
    absent: frozenset[tuple[str, str]]


def check_quotations(
    raw: RawDocument, origin: Origin, quotable: Quotable, *, is_final: bool
) -> Iterator[Diagnostic]:
    """Report quotations of what is not there, each at its place in the prose.

    A fact without a value is a warning while the document is a draft, then an error.
    """
    if "[[" not in raw.file.text:
        return
    unknown = _Unknown()
    for path, text in walk(raw.data):
        if not isinstance(text, str) or "[[" not in text:
            continue
        place = origin
        for segment in path:
            place /= segment
        start, end = place.span.range or (0, 0)
        for match in QUOTATION.finditer(raw.file.text, start, end):
            kind, name = match.groups()
            span = Span(raw.file, match.span())
            if kind not in quotable.known:
                word = Span(raw.file, match.span(1))
                yield from unknown.told(span, word, place, "quotation", quotable.known)
            elif name not in quotable.known[kind]:
                word = Span(raw.file, match.span(2))
                yield from unknown.told(span, word, place, _NAMED[kind], quotable.known[kind])
            elif (kind, name) in quotable.absent:
                yield finding(
                    "nothing-to-quote",
                    span,
                    subject=place.subject,
                    severity=Severity.ERROR if is_final else Severity.WARNING,
                    kind=Term(f"quoted-{kind}"),
                    name=name,
                )


_NAMED = {
    "target": "indicator",
    "outcome": "indicator",
    "forecast": "indicator",
    "last_year": "indicator",
    "title": "goal-indicator-or-activity",
    "staff": "quotation",
}


class _Unknown:
    """Words for quotations that lead nowhere: so many a document, the rest is more of the same."""

    def __init__(self) -> None:
        self.left = 200
        self.guesses = Guesses()

    def told(
        self, span: Span, word: Span, place: Origin, kind: str, known: Iterable[str]
    ) -> Iterator[Diagnostic]:
        """``word``: the part of the quotation that leads nowhere."""
        self.left -= 1
        if self.left < 0:
            return
        names = tuple(sorted(known))
        name = word.file.text[slice(*(word.range or (0, 0)))]
        near = self.guesses.nearest(name, names)
        yield finding(
            "unknown-reference",
            span,
            subject=place.subject,
            fix=written_anew(word, near, safe=False),
            kind=Term(kind),
            name=name,
            known=names,
            nearest=near,
        )
