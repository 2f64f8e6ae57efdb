"""An activity begins after the plan's year."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En aktivitet som börjar först när planens år är slut.",
        en="An activity that begins only when the plan's year is over.",
    ),
    why=Text(
        sv="Planen lovar något som ingen av årets rapporter kan svara på; det hör till nästa plan.",
        en="The plan promises what no report of the year can answer for; it belongs in the next.",
    ),
    bad="""
# unit.yaml
additions:
  readers:
    activities:
      branch: {title: Öppna en filial i Norrbyn, start: 2019-02-01, end: 2019-06-30}
""",
    good="""
# unit.yaml
additions:
  readers:
    activities:
      branch: {title: Förbereda en filial i Norrbyn, start: 2018-11-01, end: 2019-06-30}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    for each in matter.own_activities:
        if each.start.year > matter.plan.year:
            yield finding(
                "activity-beyond",
                (each.origin / "start").span,
                subject=each.origin.subject,
                start=each.start,
                year=matter.plan.year,
            )


CHECK = Check(MANUAL, plan=plan)
