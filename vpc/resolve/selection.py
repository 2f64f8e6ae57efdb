"""Which goals a document shows, and what hangs on each of them there."""

from __future__ import annotations

from vpc.resolve.records import (
    Owner,
    ResolvedActivity,
    ResolvedGoal,
    ResolvedIndicator,
    ResolvedPlan,
    ShownGoal,
)


def shown_goals(plan: ResolvedPlan, *, own: bool) -> tuple[ShownGoal, ...]:
    """The goals that a plan's document shows, as a tree from the topmost down, in file order.

    Shown are the plan's own goals, those it touches (an addition, an own target or a measure
    stands under them), those it ``concerns``, and the ancestors of all these. Each brings what
    is meant for the organisation, less what it ``leaves_out``; with ``own`` also what it has
    defined itself for others (a plan shows it, a report does not account for it).
    """
    wanted = _with_ancestors(plan, _touched(plan))
    below: dict[str | None, list[ResolvedGoal]] = {}
    for goal in plan.goals.values():
        if goal.id in wanted:
            below.setdefault(goal.parent, []).append(goal)
    left_out = frozenset(plan.model.leaves_out)
    indicators: dict[str, list[ResolvedIndicator]] = {}
    for indicator in plan.indicators.values():
        if indicator.id not in left_out and _is_for(indicator, plan, own=own):
            indicators.setdefault(indicator.goal, []).append(indicator)
    activities: dict[str, list[ResolvedActivity]] = {}
    for activity in plan.activities.values():
        if activity.id not in left_out and _is_for(activity, plan, own=own):
            activities.setdefault(activity.goal, []).append(activity)

    def show(goal: ResolvedGoal) -> ShownGoal:
        return ShownGoal(
            goal,
            tuple(indicators.get(goal.id, ())),
            tuple(activities.get(goal.id, ())),
            tuple(show(child) for child in below.get(goal.id, ())),
        )

    return tuple(show(goal) for goal in below.get(None, ()))


def flat(goals: tuple[ShownGoal, ...]) -> tuple[ShownGoal, ...]:
    """The goals of a tree in the order in which a document shows them."""
    return tuple(each for goal in goals for each in (goal, *flat(goal.children)))


def is_meant_for(names: tuple[str, ...] | None, owner: Owner) -> bool:
    """Whether ``for`` names an organisation or its level; absent, it means everyone below."""
    return names is None or owner.level.id in names or owner.id in names


def _is_for(item: ResolvedIndicator | ResolvedActivity, plan: ResolvedPlan, *, own: bool) -> bool:
    return is_meant_for(item.model.meant_for, plan.owner) or (own and plan.owns(item))


def _touched(plan: ResolvedPlan) -> set[str]:
    touched = set(plan.concerns)
    touched.update(plan.model.goals)
    touched.update(plan.model.additions)
    measures = [name for goal in plan.model.goals.values() for name in goal.measured_by]
    touched.update(plan.indicators[name].goal for name in (*plan.targets, *measures))
    return touched


def _with_ancestors(plan: ResolvedPlan, touched: set[str]) -> set[str]:
    wanted: set[str] = set()
    for name in touched:
        goal: ResolvedGoal | None = plan.goals[name]
        while goal is not None and goal.id not in wanted:
            wanted.add(goal.id)
            goal = plan.goals.get(goal.parent) if goal.parent else None
    return wanted
