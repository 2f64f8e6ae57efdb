"""A table in prose with more columns than a page has room for."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.blocks import cells
from vpc.lint.matter import Matter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En tabell i text med fler än åtta kolumner.",
        en="A table in prose with more than eight columns.",
    ),
    why=Text(
        sv=(
            "Den får inte plats på ett stående A4 eller i en telefon, och den som lyssnar hinner "
            "glömma rubriken."
        ),
        en=(
            "It has no room on an upright page or a telephone, and who listens has forgotten the "
            "heading by then."
        ),
    ),
    bad="""
# unit.yaml
introduction:
  - title: Besök
    text: |
      | | jan | feb | mar | apr | maj | jun | jul | aug |
      |---|---|---|---|---|---|---|---|---|
      | Besök | 12 | 14 | 13 | 12 | 11 | 6 | 2 | 9 |
""",
    good="""
# unit.yaml
introduction:
  - title: Besök
    text: |
      | Månad | Besök |
      |---|---|
      | januari | 12 |
      | februari | 14 |
""",
)

_WIDEST = 8


def either(matter: Matter) -> Iterator[Diagnostic]:
    for passage in matter.prose.having("|"):
        for block in passage.blocks:
            if block.kind != "table":
                continue
            line = passage.text[block.start : block.end].split("\n", 1)[0]
            count = len(cells(line))
            if count > _WIDEST:
                start = block.start + len(line) - len(line.lstrip())
                yield finding(
                    "wide-table",
                    passage.span(start, block.start + len(line.rstrip())),
                    subject=passage.origin.subject,
                    count=count,
                    widest=_WIDEST,
                )


CHECK = Check(MANUAL, either=either)
