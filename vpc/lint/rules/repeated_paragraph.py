"""The same paragraph stands twice in a document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.blocks import PROSE, Block
from vpc.lint.matter import Matter
from vpc.lint.passages import Passage
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="Ett längre stycke som står ordagrant på två ställen i dokumentet.",
        en="A paragraph of some length that stands word for word in two places.",
    ),
    why=Text(
        sv=(
            "Den som läser letar efter skillnaden. Ofta skulle det andra stycket ha handlat om "
            "något annat, och det som skulle ha stått där saknas."
        ),
        en=(
            "The reader looks for the difference. Often the second one was meant to say something "
            "else, which is now missing."
        ),
    ),
    bad="""
# unit.yaml
introduction:
  - title: Skolor
    text: |
      Bibliotekarierna besöker varje klass två gånger om året, berättar om nya böcker och hjälper
      barnen att hitta något som passar just dem och deras läsning.
  - title: Förskolor
    text: |
      Bibliotekarierna besöker varje klass två gånger om året, berättar om nya böcker och hjälper
      barnen att hitta något som passar just dem och deras läsning.
""",
    good="""
# unit.yaml
introduction:
  - title: Skolor
    text: |
      Bibliotekarierna besöker varje klass två gånger om året, berättar om nya böcker och hjälper
      barnen att hitta något som passar just dem och deras läsning.
  - title: Förskolor
    text: |
      Förskolorna lånar boklådor som byts varje månad, och personalen får tips om högläsning.
""",
)

_SHORTEST = 20
"""So many words: shorter ones are phrases that recur (how and when something is followed up)."""
_BEGIN = regex(r"\n([^\n]{40})")
"""So much of a line is looked at first: what begins otherwise is not read on."""
_FAR = 25 * _SHORTEST
"""So many words are nowhere longer."""


def either(matter: Matter) -> Iterator[Diagnostic]:
    """Neighbouring paragraphs that are repeated together are one finding."""
    first: dict[tuple[str, ...], tuple[Passage, Block]] = {}
    for passage in matter.prose.at(_alike(matter.prose.plain)):
        run: list[tuple[Block, Passage, Block]] = []
        for block in passage.blocks:
            if block.end - block.start < 4 * _SHORTEST or block.kind not in PROSE:
                continue
            words = tuple(passage.text[block.start : block.end].split())
            seen = first.setdefault(words, (passage, block))
            if seen[1] is block or len(words) < _SHORTEST:
                yield from _told(passage, run)
                run = []
            else:
                run.append((block, *seen))
        yield from _told(passage, run)


def _alike(text: str) -> list[int]:
    """Where lines are after which the same words follow as after another."""
    begins = _BEGIN.findall(text)
    often = Counter(begins) if len({*begins}) < len(begins) else {}
    places = (
        [each.start(1) for each in _BEGIN.finditer(text) if often[each[1]] > 1] if often else []
    )
    words = [tuple(text[at : at + _FAR].split(None, _SHORTEST)[:_SHORTEST]) for at in places]
    known = Counter(words)
    return [at for at, said in zip(places, words, strict=True) if known[said] > 1]


def _told(passage: Passage, run: list[tuple[Block, Passage, Block]]) -> Iterator[Diagnostic]:
    if run:
        _, other, block = run[0]
        there = other.span(block.start, run[-1][2].end if run[-1][1] is other else block.end)
        yield finding(
            "repeated-paragraph",
            passage.span(run[0][0].start, run[-1][0].end),
            subject=passage.origin.subject,
            secondary=[Label(there, "first")],
            count=len(run) if len(run) > 1 else None,
        )


CHECK = Check(MANUAL, either=either)
