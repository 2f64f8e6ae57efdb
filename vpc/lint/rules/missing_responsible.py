"""An activity that nobody is said to be responsible for."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En egen aktivitet utan `responsible`. Regeln ställs bara när den efterfrågas.",
        en="An own activity without `responsible`. The rule is asked only where it is selected.",
    ),
    why=Text(
        sv="Det som alla ska göra blir lätt ingens.",
        en="What everybody is to do is easily done by nobody.",
    ),
    bad="""
# unit.yaml
additions:
  reading:
    activities:
      posters: {title: Sätta upp affischer}
""",
    good="""
# unit.yaml
additions:
  reading:
    activities:
      posters: {title: Sätta upp affischer, responsible: Vaktmästaren}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    for activity in matter.own_activities:
        if activity.model.responsible is None:
            yield finding(
                "missing-responsible",
                activity.origin.key_span,
                subject=activity.origin.subject,
                title=activity.model.title,
            )


CHECK = Check(MANUAL, plan=plan)
