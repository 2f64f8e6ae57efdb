"""A goal of one's own that rests on nothing: no indicator, no activity, no goal below it."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett eget mål som ingenting hänger på: ingen indikator, inget `measured_by`, ingen "
            "aktivitet och inget mål under. Bara mål som den egna nivån själv bedömer prövas."
        ),
        en=(
            "A goal of one's own that nothing hangs on: no indicator, no `measured_by`, no "
            "activity and no goal below. Only goals that the level itself assesses are judged."
        ),
    ),
    why=Text(
        sv=(
            "Vid årets slut finns inget att hålla bedömningen mot: målet kan varken uppfyllas "
            "eller missas, bara beskrivas."
        ),
        en=(
            "At the end of the year there is nothing to hold the verdict against: the goal can "
            "be neither met nor missed, only described."
        ),
    ),
    bad="""
# board.yaml
goals:
  reading:
    under: readers
    number: 1.1.1
    title: Fler barn läser på sin fritid
""",
    good="""
# board.yaml
goals:
  reading:
    under: readers
    number: 1.1.1
    title: Fler barn läser på sin fritid
    measured_by: [loans]
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """Whether the words of a goal could be measured at all is not for a machine to say."""
    whole = matter.plan
    if whole.owner.level.id not in whole.steering.assesses(whole.owner.level.id):
        return
    holding: set[str | None] = {each.goal for each in whole.indicators.values()}
    holding.update(each.goal for each in whole.activities.values())
    holding.update(each.parent for each in whole.goals.values())
    for goal in matter.own_goals:
        if goal.id not in holding and not goal.model.measured_by:
            yield finding(
                "goal-without-measure",
                goal.origin.key_span,
                subject=goal.origin.subject,
                name=goal.id,
                title=goal.model.title,
            )


CHECK = Check(MANUAL, plan=plan)
