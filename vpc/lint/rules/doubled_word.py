"""A word stands twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import punctuation

from vpc.diagnostic import Diagnostic, Fix, finding
from vpc.lint.matter import Matter
from vpc.lint.patterns import regex
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
_WORDS = bytes.maketrans(f"\n{punctuation}".encode(), b" " * (1 + len(punctuation)))
_TWICE = regex(rb" ([^ ][^ ]++) ++\1(?= )")
_NEVER = regex(_NEVER_TWICE)
_DOUBLED = regex(rf"(?<![\w-])({_NEVER_TWICE})(\s{{1,40}}\1)(?![\w-])", re.IGNORECASE)


def either(matter: Matter) -> Iterator[Diagnostic]:
    """Verbs and prepositions may end one clause and begin the next: they are left alone."""
    clues = [re.compile(rf"{word}\s+{word}") for word in _doubled(matter.texts.plain)]
    for passage in matter.texts.like(*clues):
        for match in _DOUBLED.finditer(passage.readable):
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


def _doubled(text: str) -> set[str]:
    """The words that stand twice in a row: asked of all texts first, since there are seldom any."""
    words = {
        word.decode("latin-1") for word in _TWICE.findall(text.encode("latin-1").translate(_WORDS))
    }
    return {word for word in words if _NEVER.fullmatch(word)}


CHECK = Check(MANUAL, either=either)
