"""A share or a number of something that says no unit."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Edit, Fix, finding
from vpc.lint.kinds import is_named_count, is_named_share
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En indikator som heter ”Andel …” eller ”Antal …” och har `unit: none`.",
        en="An indicator called *Andel …* (share) or *Antal …* (number) with `unit: none`.",
    ),
    why=Text(
        sv=(
            "Utan enhet kan 80 vara åttio procent, åttio personer eller åttio ärenden, och siffran "
            "trycks naken i tabellen."
        ),
        en=(
            "Without a unit 80 may be eighty percent, eighty people or eighty cases, and the "
            "figure is printed bare in the table."
        ),
    ),
    bad="""
# unit.yaml
additions:
  together:
    indicators:
      volunteers: {name: Andel läsombud, unit: none, better: higher, periodicity: year}
""",
    good="""
# unit.yaml
additions:
  together:
    indicators:
      volunteers: {name: Andel läsombud, unit: "%", better: higher, periodicity: year}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """An index has no unit, and is called neither."""
    for indicator in matter.own_indicators:
        is_share = is_named_share(indicator)
        if indicator.unit or not (is_share or is_named_count(indicator)):
            continue
        place = indicator.origin / "unit"
        wanted = '"%"' if is_share else "st"
        yield finding(
            "missing-unit",
            place.span,
            subject=place.subject,
            fix=Fix((Edit(place.span, wanted),), safe=False),
            name=indicator.id,
            wanted=wanted,
        )


CHECK = Check(MANUAL, plan=plan)
