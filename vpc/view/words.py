"""What a page says of itself rather than of its matter, as a page and as sheets."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class SheetWords:
    """What the sheets of a workbook are called, and those columns that no table has."""

    goals: str = ""
    indicators: str = ""
    activities: str = ""
    money: str = ""
    units: str = ""
    staff: str = ""
    basis: str = ""
    goal: str = ""
    level: str = ""
    number: str = ""
    under: str = ""
    verdict: str = ""
    table: str = ""
    group: str = ""
    note: str = ""


@dataclass(frozen=True)
class Words:
    """What a page says of itself rather than of its matter."""

    skip: str
    contents: str
    glance: str
    missing: str
    sheets: SheetWords = field(default_factory=SheetWords)
