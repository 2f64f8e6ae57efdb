"""A table in prose whose columns have no names."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.blocks import cells
from vpc.lint.matter import Matter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "En tabell i text där första raden är tom, eller där en kolumn utom den första saknar "
            "rubrik."
        ),
        en=(
            "A table in prose whose first row is empty, or in which a column other than the first "
            "has no heading."
        ),
    ),
    why=Text(
        sv=(
            "En skärmläsare läser kolumnens rubrik före varje värde. Utan den är siffran bara en "
            "siffra, och även den som ser måste gissa."
        ),
        en=(
            "A screen reader says the column's heading before each value. Without it a figure is "
            "only a figure, and those who see have to guess too."
        ),
    ),
    bad="""
# unit.yaml
introduction:
  - title: Öppettider
    text: |
      |  |  |
      |---|---|
      | Måndag | 10–19 |
""",
    good="""
# unit.yaml
introduction:
  - title: Öppettider
    text: |
      | Dag | Tid |
      |---|---|
      | Måndag | 10–19 |
""",
)


def either(matter: Matter) -> Iterator[Diagnostic]:
    """The corner above the names of the rows may be empty."""
    for passage in matter.prose.having("|"):
        for block in passage.blocks:
            if block.kind != "table":
                continue
            lines = passage.text[block.start : block.end].split("\n")
            head = cells(lines[0])
            if len(lines) < 3 or len(head) != len(cells(lines[1])):
                continue
            if not all(head[1:]) or not any(head):
                start = block.start + len(lines[0]) - len(lines[0].lstrip())
                yield finding(
                    "table-without-header",
                    passage.span(start, block.start + len(lines[0].rstrip())),
                    subject=passage.origin.subject,
                )


CHECK = Check(MANUAL, either=either)
