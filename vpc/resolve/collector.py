"""What the readers of a document share: findings, figures and references read in one way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from vpc.diagnostic import Diagnostic, Fix, Guesses, Label, Named, Term, Value, finding
from vpc.model.document import Origin
from vpc.model.forms import NOT_REPORTED
from vpc.registry import Severity
from vpc.resolve.numbers import read_date, read_number
from vpc.resolve.records import Figure
from vpc.source import Span
from vpc.syntax.edits import written_anew
from vpc.syntax.tree import Data

_SHOWN = 200
"""So many unknown names are reported per document; the rest are more of the same."""
_SHOWN_WITH_TITLES = 20
"""So many of them are compared with titles too, which takes its time in a large plan."""


class Collector:
    """Reads values and keeps what was found; a value that cannot be read is None."""

    def __init__(self) -> None:
        self.found: list[Diagnostic] = []
        self.unknowns = 0
        self.guesses = Guesses()

    def report(
        self,
        rule: str,
        origin: Origin,
        *,
        span: Span | None = None,
        secondary: Iterable[Label] = (),
        severity: Severity | None = None,
        fix: Fix | None = None,
        **values: Value | None,
    ) -> None:
        """Keep a finding at an origin (at the entry's smallest place unless a span is given)."""
        place = span or origin.entry_span
        self.found.append(
            finding(
                rule,
                place,
                subject=origin.subject,
                severity=severity,
                secondary=secondary,
                fix=fix,
                **values,
            )
        )

    def number(self, text: str | None, unit: str, origin: Origin) -> Decimal | None:
        """A number, None where there is none; reports one that cannot be read."""
        if text is None:
            return None
        number = read_number(text, unit, origin)
        if isinstance(number, Diagnostic):
            self.found.append(number)
            return None
        return number

    def told(self, text: str | None, unit: str, origin: Origin) -> Decimal | None:
        """A figure of a report: None also where it says that it is not reported yet."""
        return None if text == NOT_REPORTED else self.number(text, unit, origin)

    def figure(self, text: str | None, unit: str, origin: Origin) -> Figure | None:
        number = self.number(text, unit, origin)
        return None if number is None else Figure(number, origin)

    def told_figure(self, text: str | None, unit: str, origin: Origin) -> Figure | None:
        """As ``figure``, for an outcome that may be not reported yet."""
        return None if text == NOT_REPORTED else self.figure(text, unit, origin)

    def date(self, text: str | None, origin: Origin) -> date | None:
        if text is None:
            return None
        day = read_date(text, origin)
        if isinstance(day, Diagnostic):
            self.found.append(day)
            return None
        return day

    def duplicate(self, kind: str, name: str, first: Origin | None, place: Origin) -> None:
        """An id that something of its kind has already, in the file or further up the chain."""
        if first is not None:
            self.report(
                "duplicate-id",
                place,
                span=place.key_span,
                secondary=[Label(first.key_span, "first")],
                kind=Term(kind),
                name=name,
            )

    def unknown(
        self,
        kind: str,
        name: str,
        known: Mapping[str, Origin] | Sequence[str],
        origin: Origin,
        *,
        in_key: bool = False,
    ) -> None:
        """A reference that leads nowhere, with the nearest name there is and where it stands.

        What has a title can be meant by it too.
        """
        self.unknowns += 1
        if self.unknowns > _SHOWN:
            return
        near = self.guesses.nearest(name, known)
        names: Sequence[str] = tuple(known)
        secondary: list[Label] = []
        span = origin.key_span if in_key else origin.span
        if isinstance(known, Mapping):
            if near is None and self.unknowns <= _SHOWN_WITH_TITLES:
                titled = tuple(Named(each, _title(known[each])) for each in known)
                names, near = titled, self._by_title(name, titled)
            secondary.extend([Label(known[near].key_span, "near")] if near else [])
        self.report(
            "unknown-reference",
            origin,
            span=span,
            secondary=secondary,
            fix=None
            if in_key and _is_there(near, origin)
            else written_anew(span, near, safe=False),
            kind=Term(kind),
            name=name,
            known=tuple(names),
            nearest=near,
        )

    def _by_title(self, title: str, known: Sequence[Named]) -> str | None:
        """The id of what has nearly this title; of two with the same the one further down."""
        titles = {each.called: each for each in known}
        near = self.guesses.nearest(title, titles)
        return titles[near] if near else None


def _title(origin: Origin) -> str:
    """What the entry at an origin is called; empty where it has no title."""
    data: Data = origin.document.raw.data
    for segment in origin.path:
        if not isinstance(data, dict) or not isinstance(segment, str):
            return ""
        data = data.get(segment)
    found = (data.get("title") or data.get("name")) if isinstance(data, dict) else None
    return found if isinstance(found, str) else ""


def _is_there(key: str | None, beside: Origin) -> bool:
    """Whether a mapping that holds an entry holds one with another key too."""
    return key in beside.document.raw.node(beside.path[:-1]).children
