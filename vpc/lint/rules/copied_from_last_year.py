"""A text is almost word for word last year's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.blocks import Block, words
from vpc.lint.matter import Matter, PlanMatter, ReportMatter
from vpc.lint.passages import Passage
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text
from vpc.lint.texts import LaidOut, Texts
from vpc.model.document import Document

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett mål, en analys eller ett avsnitt som till största delen är förra årets text; år "
            "och siffror räknas inte. Det som ska vara sig likt (uppdrag, värdegrund, regelverk, "
            "garantier) jämförs inte."
        ),
        en=(
            "A goal, an analysis or a section that for the most part is last year's text; years "
            "and figures do not count. What is meant to stay the same (the organisation's task, "
            "values, laws, guarantees) is not compared."
        ),
    ),
    why=Text(
        sv=(
            "Det kan vara rätt, men då är det ett val. En analys som inte har ändrats sedan i fjol "
            "handlar sällan om årets siffror."
        ),
        en=(
            "It may be right, but then as a choice. An analysis that has not changed since last "
            "year is seldom about this year's figures."
        ),
    ),
    bad="""
# vb.yaml
goals:
  bedtime:
    fulfilment: fully
    analysis: |
      Bussen har hållit lånen uppe under hela året trots att avdelningen var stängd, och skolorna
      säger att barnen har längtat efter varje besök. Vi tar med oss arbetssättet till nästa år.
# vb-2017.yaml
goals:
  bedtime:
    fulfilment: fully
    analysis: |
      Bussen har hållit lånen uppe under hela året trots att avdelningen var stängd, och skolorna
      säger att barnen har längtat efter varje besök. Vi tar med oss arbetssättet till nästa år.
""",
    good="""
# vb.yaml
goals:
  bedtime:
    fulfilment: fully
    analysis: |
      Den nya avdelningen öppnade i januari. Barnen lånar mer än någonsin, och bussen, som vi trodde
      skulle behövas hela våren, kunde lämnas tillbaka redan i mars.
# vb-2017.yaml
goals:
  bedtime:
    fulfilment: fully
    analysis: |
      Bussen har hållit lånen uppe under hela året trots att avdelningen var stängd, och skolorna
      säger att barnen har längtat efter varje besök. Vi tar med oss arbetssättet till nästa år.
""",
)

_SHORTEST = 25
_LIKE = 0.85
_LONG = 7
_LASTING = regex(
    r"uppdrag|värdegrund|verksamhetsidé|vision|regelverk|lagstiftning|målgrupp|organisation|"
    r"bakgrund|om enheten|om verksamheten|beskrivning|styrdokument|definition|ordlista|läs mer",
    re.IGNORECASE,
)


class _Old(NamedTuple):
    """Last year's paragraphs: by their words, and by the rows of words that occur in them."""

    whole: dict[tuple[str, ...], int]
    rows: dict[tuple[str, ...], list[int]]
    places: list[tuple[Passage, Block, tuple[str, ...]]]


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    if matter.previous is not None:
        yield from _copied(matter, matter.previous.document)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    if matter.report.previous is not None:
        yield from _copied(matter, matter.report.previous.document)


def _copied(matter: Matter, earlier: Document) -> Iterator[Diagnostic]:
    """One finding for a text of which at least half of what is long enough was there before."""
    old = _old(earlier)
    for passage in matter.prose if old.places else ():
        long = list(_long(passage))
        if not long or _is_lasting(passage):
            continue
        copied = [(block, said, _same(said, old)) for block, said in long]
        known = [(block, said, at) for block, said, at in copied if at is not None]
        if 2 * sum(len(said) for _, said, _ in known) < sum(len(said) for _, said in long):
            continue
        there, first, _ = old.places[known[0][2]]
        yield finding(
            "copied-from-last-year",
            passage.span(known[0][0].start, known[-1][0].end),
            subject=passage.origin.subject,
            secondary=[Label(there.span(first.start, first.end), "then")],
            year=matter.plan.year - 1,
        )


def _old(document: Document) -> _Old:
    old = _Old({}, {}, [])
    for passage in Texts(LaidOut(document), only_prose=True):
        for block, said in _long(passage):
            index = len(old.places)
            old.whole.setdefault(said, index)
            old.places.append((passage, block, said))
            for row in _rows(said):
                old.rows.setdefault(row, []).append(index)
    return old


def _long(passage: Passage) -> Iterator[tuple[Block, tuple[str, ...]]]:
    text = passage.readable
    for block in passage.blocks:
        if block.kind in ("paragraph", "item", "quote"):
            if block.end - block.start < 4 * _SHORTEST:
                continue
            said = words(text[block.start : block.end])
            if len(said) >= _SHORTEST:
                yield block, said


def _rows(said: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Rows of three words that begin with a long one: every fourth or so, and enough."""
    return {said[at : at + 3] for at, word in enumerate(said) if len(word) >= _LONG}


def _same(said: tuple[str, ...], old: _Old) -> int | None:
    """The paragraph of last year that this one is, as far as words go."""
    if said in old.whole:
        return old.whole[said]
    rows = _rows(said)
    shared = Counter(index for row in rows for index in old.rows.get(row, ())[:9])
    for index, count in shared.most_common(1):
        then = old.places[index][2]
        common = (Counter(said) & Counter(then)).total()
        if 2 * count >= len(rows) and common >= _LIKE * max(len(said), len(then)):
            return index
    return None


def _is_lasting(passage: Passage) -> bool:
    """Whether a text describes what is the same every year."""
    path = passage.origin.path
    if path[0] in ("head", "guarantees"):
        return True
    return bool(_LASTING.search(" / ".join(passage.sections)))


CHECK = Check(MANUAL, plan=plan, report=report)
