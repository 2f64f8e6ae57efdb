"""Lines that were meant as a table and are none to Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Fix, finding
from vpc.lint.blocks import Block, cells, is_delimiter
from vpc.lint.matter import Matter
from vpc.lint.passages import Passage
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "Rader med lodstreck där raden `|---|---|` saknas under den första, eller inte har "
            "lika många rutor som den."
        ),
        en=(
            "Lines with vertical bars where the line `|---|---|` is missing below the first one, "
            "or does not have as many cells."
        ),
    ),
    why=Text(
        sv="Markdown ser ingen tabell: raderna trycks efter varandra med lodstrecken kvar.",
        en="Markdown sees no table: the lines are printed one after the other, bars and all.",
    ),
    bad="""
# unit.yaml
introduction:
  - title: Öppettider
    text: |
      | Dag | Tid |
      | Måndag | 10–19 |
      | Tisdag | 10–19 |
""",
    good="""
# unit.yaml
introduction:
  - title: Öppettider
    text: |
      | Dag | Tid |
      |---|---|
      | Måndag | 10–19 |
      | Tisdag | 10–19 |
""",
)


def either(matter: Matter) -> Iterator[Diagnostic]:
    for passage in matter.prose.having("|"):
        for block in passage.blocks:
            if block.kind == "table":
                yield from _uneven(passage, block)
            elif block.kind == "paragraph" and passage.text.find("|", block.start, block.end) >= 0:
                yield from _without_line(passage, block)


def _uneven(passage: Passage, block: Block) -> Iterator[Diagnostic]:
    """A line below the head that does not fit it."""
    lines = passage.text[block.start : block.end].split("\n")
    head, line = cells(lines[0].replace(r"\|", " ")), cells(lines[1])
    if len(head) != len(line):
        start = block.start + len(lines[0]) + 1
        written = lines[1].strip()
        start += lines[1].index(written)
        wanted = "|" + "---|" * len(head)
        edit = passage.edit(start, start + len(written), wanted)
        yield finding(
            "unseen-table",
            passage.span(start, start + len(written)),
            subject=passage.origin.subject,
            fix=Fix((edit,), safe=False) if edit else None,
            head=len(head),
            line=len(line),
            wanted=wanted,
        )


def _without_line(passage: Passage, block: Block) -> Iterator[Diagnostic]:
    """At least two lines that begin and end with a bar and have as many cells."""
    text = passage.text[block.start : block.end]
    lines = [line.strip() for line in text.split("\n")]
    if len(lines) < 2 or any(is_delimiter(line) for line in lines):
        return
    if not all(len(line) > 2 and line[0] == "|" and line[-1] == "|" for line in lines):
        return
    widths = {len(cells(line)) for line in lines}
    if len(widths) != 1 or widths == {1}:
        return
    wanted = "|" + "---|" * widths.pop()
    end = block.start + len(text.split("\n", 1)[0])
    start = block.start + text.index("|")
    yield finding(
        "unseen-table",
        passage.span(start, end),
        subject=passage.origin.subject,
        wanted=wanted,
    )


CHECK = Check(MANUAL, either=either)
