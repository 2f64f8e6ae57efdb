"""A baseline is from the plan's own year or a later one."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="Ett utgångsläge (`baseline`) vars år inte ligger före planens.",
        en="A `baseline` whose year is not before the plan's.",
    ),
    why=Text(
        sv=(
            "När planen skrivs är årets värde inte känt. Antingen är årtalet fel, eller så är det "
            "ett mål som har hamnat här."
        ),
        en=(
            "When the plan is written the year's value is not known. Either the year is wrong, or "
            "a target has ended up here."
        ),
    ),
    bad="""
# unit.yaml
additions:
  readers:
    indicators:
      members:
        name: Antal medlemmar i bokklubben
        unit: st
        better: higher
        target: 60 st
        periodicity: year
        baseline: {year: 2018, value: 52}
""",
    good="""
# unit.yaml
additions:
  readers:
    indicators:
      members:
        name: Antal medlemmar i bokklubben
        unit: st
        better: higher
        target: 60 st
        periodicity: year
        baseline: {year: 2017, value: 52}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    for each in matter.own_indicators:
        baseline = each.model.baseline
        if baseline is not None and int(baseline.year) >= matter.plan.year:
            place = each.origin / "baseline" / "year"
            yield finding(
                "baseline-from-future",
                place.span,
                subject=place.subject,
                baseline=baseline.year,
                year=matter.plan.year,
            )


CHECK = Check(MANUAL, plan=plan)
