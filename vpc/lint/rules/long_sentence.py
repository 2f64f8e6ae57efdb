"""A sentence of more words than a reader keeps in mind."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.blocks import PROSE, sentences
from vpc.lint.matter import Matter
from vpc.lint.passages import Passage
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En mening med fler än 45 ord. Regeln ställs bara när den efterfrågas.",
        en="A sentence of more than 45 words. The rule is asked only where it is selected.",
    ),
    why=Text(
        sv="Den som läser tappar tråden; klarspråk håller meningarna korta.",
        en="The reader loses the thread; plain language keeps sentences short.",
    ),
    bad="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      Biblioteket, som har öppet alla dagar utom söndagar och som tar emot skolklasser varje
      förmiddag under terminerna, erbjuder lån, bokprat, läxhjälp, släktforskning och utställningar
      för alla åldrar i kommunen, både för dem som bor i centrum och för dem som bor på landet och
      kommer med bussen på lördagarna när den går.
""",
    good="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      Biblioteket har öppet alla dagar utom söndagar. Varje förmiddag kommer skolklasser.
""",
)

_LONGEST = 45
_BLANKS = " \n\t\u00a0\u2009\u202f"


def either(matter: Matter) -> Iterator[Diagnostic]:
    for passage in matter.prose:
        text = passage.text
        blanks = [each for each in _BLANKS if each in text]
        for block in passage.blocks:
            if block.kind in PROSE and _may_be_long(text, blanks, block.start, block.end):
                for start, end in sentences(passage.readable, block):
                    if _may_be_long(text, blanks, start, end):
                        yield from _long(passage, start, end)


def _may_be_long(text: str, blanks: list[str], start: int, end: int) -> bool:
    """So many words have a letter each, and a blank between them."""
    if end - start <= 2 * _LONGEST:
        return False
    return sum([text.count(each, start, end) for each in blanks]) >= _LONGEST


def _long(passage: Passage, start: int, end: int) -> Iterator[Diagnostic]:
    count = len(passage.text[start:end].split())
    if count > _LONGEST:
        yield finding(
            "long-sentence",
            passage.span(start, end),
            subject=passage.origin.subject,
            count=count,
            longest=_LONGEST,
        )


CHECK = Check(MANUAL, either=either)
