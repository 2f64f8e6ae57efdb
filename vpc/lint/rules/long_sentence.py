"""A sentence of more words than a reader keeps in mind."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.blocks import PROSE, sentences
from vpc.lint.matter import Matter
from vpc.lint.passages import Passage
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text
from vpc.lint.texts import Texts

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
_SHORTEST = 4 * _LONGEST
"""So few letters and blanks are never so many words."""
_STOP = regex(r"\.\s{1,2}(?=[”\"(]?[A-ZÅÄÖ0-9])")
_BREAK = regex(r"\n(?:\n|[-*+] )")


def either(matter: Matter) -> Iterator[Diagnostic]:
    for passage in matter.prose.at(_long_ways(matter.prose)):
        for block in passage.blocks:
            if block.kind in PROSE:
                for start, end in sentences(passage.readable, block):
                    yield from _long(passage, start, end)


def _long_ways(texts: Texts) -> Iterator[int]:
    """Where many words follow before a full stop, an empty line, an item or the next text."""
    stops = [each.end() for each in _STOP.finditer(texts.whole)]
    for start, end in _with_many_words(texts.plain, sorted([*texts.laid_out.starts, *stops])):
        breaks = [each.start() for each in _BREAK.finditer(texts.plain, start, end)]
        for begin, _ in _with_many_words(texts.plain, [start, *breaks, end]):
            yield begin


def _with_many_words(text: str, cuts: list[int]) -> list[tuple[int, int]]:
    """The pieces that may hold a sentence of too many words."""
    return [
        (start, end)
        for start, end in pairwise(cuts)
        if end - start > _SHORTEST
        and text.count(" ", start, end) + text.count("\n", start, end) >= _LONGEST
    ]


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
