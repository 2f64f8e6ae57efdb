"""A report has to account for an activity that has not begun by then."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En aktivitet som enligt `reported_in` ska redovisas i en rapport innan den har börjat.",
        en="An activity that `reported_in` wants accounted for in a report before it has begun.",
    ),
    why=Text(
        sv="Rapporten kan bara svara ”ej påbörjad”. Ofta var det en senare rapport som avsågs.",
        en="The report can only answer “not started”. Often a later report was meant.",
    ),
    bad="""
# unit.yaml
additions:
  readers:
    activities:
      fair:
        title: Ordna en bokmässa för skolorna
        start: 2018-09-01
        end: 2018-11-30
        reported_in: [T1]
""",
    good="""
# unit.yaml
additions:
  readers:
    activities:
      fair:
        title: Ordna en bokmässa för skolorna
        start: 2018-09-01
        end: 2018-11-30
        reported_in: [VB]
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    for each in matter.own_activities:
        for index, name in enumerate(each.model.reported_in):
            end = matter.plan.steering.periods[name].end(matter.plan.year)
            if end < each.start and each.start.year == matter.plan.year:
                place = each.origin / "reported_in" / index
                yield finding(
                    "account-before-start",
                    place.span,
                    subject=place.subject,
                    secondary=[Label((each.origin / "start").span, "start")],
                    period=name,
                    end=end,
                    start=each.start,
                )


CHECK = Check(MANUAL, plan=plan)
