"""A word stands twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress
from operator import eq

from vpc.diagnostic import Diagnostic, Fix, finding
from vpc.lint.blocks import readable
from vpc.lint.matter import Matter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "Samma ord två gånger efter varandra (”att att”). Ord som kan stå så på svenska är "
            "tillåtna: ”det det handlar om”, ”den miljö vi är i i dag”."
        ),
        en=(
            "The same word twice in a row (“att att”). Words that Swedish may double are fine: "
            "“det det handlar om”, “den miljö vi är i i dag”."
        ),
    ),
    why=Text(
        sv="Ofta är det en rest av en mening som har skrivits om.",
        en="It is often what is left of a sentence that was written anew.",
    ),
    bad="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: Barnen ska lära sig att att hitta i hyllorna.
""",
    good="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: Det det handlar om är att barnen hittar i hyllorna.
""",
)

_NEVER_TWICE = (
    r"att|och|en|ett|inte|eller|samt|vi|sin|sitt|sina|detta|denna|dessa|mellan|också|även|"
    r"utan|enligt|eftersom|genom|"
    r"[a-zåäö]{2,30}(?:ningen|ningar|heten|heter|tionen|tioner|elsen|elser)"
)
_DOUBLED = re.compile(rf"(?<![\w-])({_NEVER_TWICE})(\s{{1,40}}\1)(?![\w-])", re.IGNORECASE)


def either(matter: Matter) -> Iterator[Diagnostic]:
    """Verbs and prepositions may end one clause and begin the next: they are left alone."""
    if not _may_double(matter.document.raw.file.text):
        return
    for passage in matter.passages:
        for match in _DOUBLED.finditer(readable(passage.text)) if _may_double(passage.text) else ():
            if "\n\n" in match[2] or "\n" in match[2].replace("\n", "", 1):
                continue
            end = match.end(2)
            start = end - len(match[1])
            edit = passage.edit(match.start(2), end, "")
            yield finding(
                "doubled-word",
                passage.span(start, end),
                subject=passage.origin.subject,
                fix=Fix((edit,), safe=False) if edit else None,
                word=match[1].casefold(),
            )


def _may_double(text: str) -> bool:
    """Whether any word stands twice in a row: asked of the file, since it is seldom so."""
    words = text.casefold().split()
    return any(word.isalpha() for word in compress(words, map(eq, words, words[1:])))


CHECK = Check(MANUAL, either=either)
