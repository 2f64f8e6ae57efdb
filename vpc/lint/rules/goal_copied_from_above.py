"""A goal that says word for word what one further up says."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.lint.titles import title_words
from vpc.resolve.records import ResolvedGoal

MANUAL = Manual(
    finds=Text(
        sv="Ett eget mål som är ord för ord detsamma som ett mål på en nivå ovanför.",
        en="A goal of one's own that is word for word the same as one of a level above.",
    ),
    why=Text(
        sv=(
            "Målet upprepar uppdraget i stället för att säga vad just den här organisationen ska "
            "åstadkomma. Målet ovanför trycks ändå i dokumentet; där hör indikatorer och "
            "aktiviteter hemma om inget eget finns att säga (`additions`)."
        ),
        en=(
            "The goal repeats the assignment instead of saying what this organisation is to "
            "achieve. The goal above is printed anyway; indicators and activities belong there if "
            "there is nothing to add (`additions`)."
        ),
    ),
    bad="""
# board.yaml
goals:
  reading:
    under: readers
    title: Alla barn får en god start.
    measured_by: [loans]
""",
    good="""
# board.yaml
goals:
  reading:
    under: readers
    title: Alla barn i kommunen har nära till ett bibliotek
    measured_by: [loans]
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    above: dict[tuple[str, ...], ResolvedGoal] = {}
    for goal in matter.plan.goals.values():
        if not matter.plan.owns(goal):
            above[title_words(goal.model.title)] = goal
    for goal in matter.own_goals:
        same = above.get(title_words(goal.model.title))
        if same is not None:
            yield finding(
                "goal-copied-from-above",
                (goal.origin / "title").span,
                subject=goal.origin.subject,
                secondary=[Label((same.origin / "title").span, "above")],
                name=same.id,
                owner=same.owner.name,
            )


CHECK = Check(MANUAL, plan=plan)
