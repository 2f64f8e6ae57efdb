"""An activity ended before the plan's year began."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En aktivitet som var slut innan planens år började.",
        en="An activity that was over before the plan's year began.",
    ),
    why=Text(
        sv=(
            "Den är i regel kvar från förra årets plan. Ingen kan göra den i år, ändå väntar "
            "rapporten på ett svar."
        ),
        en=(
            "As a rule it was left over from last year's plan. Nobody can do it this year, and the "
            "report waits for an answer all the same."
        ),
    ),
    bad="""
# unit.yaml
additions:
  readers:
    activities:
      paviljong: {title: Flytta böckerna till paviljongen, start: 2017-02-01, end: 2017-08-31}
""",
    good="""
# unit.yaml
additions:
  readers:
    activities:
      paviljong: {title: Flytta böckerna från paviljongen, start: 2017-12-01, end: 2018-08-31}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """One that goes on into the year, or past it, is the year's too."""
    for each in matter.own_activities:
        if each.end.year < matter.plan.year:
            yield finding(
                "activity-over",
                (each.origin / "end").span,
                subject=each.origin.subject,
                end=each.end,
                year=matter.plan.year,
            )


CHECK = Check(MANUAL, plan=plan)
