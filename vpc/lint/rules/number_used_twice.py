"""The same printed number on two goals."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.records import ResolvedGoal

MANUAL = Manual(
    finds=Text(
        sv=(
            "Två egna mål som trycks med samma nummer. Nummer utan punkt får börja om under varje "
            "mål högre upp."
        ),
        en=(
            "Two goals of one's own that are printed with the same number. Numbers without a point "
            "may start again under each goal further up."
        ),
    ),
    why=Text(
        sv="Den som hänvisar till ett mål med dess nummer kan mena vilket som helst av dem.",
        en="Whoever refers to a goal by its number may mean either of them.",
    ),
    bad="""
# board.yaml
goals:
  reading: {under: readers, number: 1.1.1, title: Fler barn läser, measured_by: [loans]}
  members: {under: readers, number: 1.1.1, title: Fler är med, measured_by: [young-members]}
""",
    good="""
# board.yaml
goals:
  reading: {under: readers, number: 1.1.1, title: Fler barn läser, measured_by: [loans]}
  members: {under: readers, number: 1.1.3, title: Fler är med, measured_by: [young-members]}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """A number that another level has given too belongs to that level's own series."""
    known: dict[tuple[str, str | None], ResolvedGoal] = {}
    for goal in matter.own_goals:
        if goal.model.number is None:
            continue
        number = goal.model.number.rstrip(".").casefold()
        series = None if "." in number else goal.parent
        first = known.setdefault((number, series), goal)
        if first is not goal:
            yield finding(
                "number-used-twice",
                (goal.origin / "number").span,
                subject=(goal.origin / "number").subject,
                secondary=[Label((first.origin / "number").span, "first")],
                number=goal.model.number,
                name=first.id,
            )


CHECK = Check(MANUAL, plan=plan)
