"""The same activity twice in a plan."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.lint.titles import slips, title_words
from vpc.resolve.records import ResolvedActivity

MANUAL = Manual(
    finds=Text(
        sv=(
            "En egen aktivitet som heter likadant som en annan i samma dokument, eller så när som "
            "på en felskrivning. Aktiviteter som avlöser varandra, som har olika ansvariga eller "
            "riktas till olika organisationer räknas som olika."
        ),
        en=(
            "An activity of one's own with the same title as another in the document, but for a "
            "slip at most. Activities that follow upon each other, that have different people "
            "responsible or are meant for different organisations count as different."
        ),
    ),
    why=Text(
        sv=(
            "Rapporten måste redovisa samma sak två gånger, och planen ser ut att lova mer än den "
            "gör."
        ),
        en=(
            "The report has to account for the same thing twice, and the plan seems to promise "
            "more than it does."
        ),
    ),
    bad="""
# board.yaml
additions:
  readers:
    activities:
      reading-club: {title: Starta läsklubbar på fritidshemmen}
      reading-club-again: {title: Starta läsklubbar på fritidshemmen}
""",
    good="""
# board.yaml
additions:
  readers:
    activities:
      reading-club: {title: Starta läsklubbar på fritidshemmen}
      reading-evening: {title: Starta läskvällar på fritidshemmen}
""",
)

_TELLING = 3
"""A title of fewer words (*Utbildning*) may well stand under two goals."""


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """The plan's own activities, among themselves and with those from above that it shows."""
    shown = [each for goal in matter.shown_goals for each in goal.activities]
    others = [each for each in shown if not matter.plan.owns(each)]
    known: dict[int, list[tuple[tuple[str, ...], ResolvedActivity]]] = {}
    for activity in (*others, *matter.own_activities):
        its = title_words(activity.model.title)
        before = known.setdefault(len(its), [])
        if matter.plan.owns(activity):
            first = next((each for own, each in before if _is_same(its, activity, own, each)), None)
            if first is not None:
                yield _twice(activity, first)
        before.append((its, activity))


def _is_same(
    one: tuple[str, ...],
    activity: ResolvedActivity,
    other: tuple[str, ...],
    first: ResolvedActivity,
) -> bool:
    if one != other and not slips(one, other):
        return False
    if len(one) < _TELLING and activity.goal != first.goal:
        return False
    if activity.start > first.end or first.start > activity.end:
        return False
    mine, its = activity.model, first.model
    if mine.responsible and its.responsible and mine.responsible != its.responsible:
        return False
    return (
        mine.meant_for is None
        or its.meant_for is None
        or bool({*mine.meant_for} & {*its.meant_for})
    )


def _twice(activity: ResolvedActivity, first: ResolvedActivity) -> Diagnostic:
    return finding(
        "duplicate-activity",
        (activity.origin / "title").span,
        subject=activity.origin.subject,
        secondary=[Label((first.origin / "title").span, "first")],
        name=activity.id,
        other=first.id,
    )


CHECK = Check(MANUAL, plan=plan)
