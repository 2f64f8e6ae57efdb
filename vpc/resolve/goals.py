"""The goals of a plan, each under one of the level above (in the topmost plan: of its own)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from vpc.diagnostic import Named
from vpc.model.document import Origin
from vpc.resolve.collector import Collector
from vpc.resolve.records import Owner, ResolvedGoal, ResolvedPlan

if TYPE_CHECKING:
    from vpc.model.plan import Goal


_CHOICES = 20


def resolve_goals(
    goals: Mapping[str, Goal],
    origin: Origin,
    owner: Owner,
    upstream: ResolvedPlan | None,
    collect: Collector,
) -> Mapping[str, ResolvedGoal]:
    """The goals of the whole chain, the plan's own last."""
    above: Mapping[str, ResolvedGoal] = upstream.goals if upstream else {}
    own = {name: origin / "goals" / name for name in goals}
    candidates = own if upstream is None else {name: above[name].origin for name in above}
    choices = _choices(above)
    resolved = dict(above)
    for name, goal in goals.items():
        place = own[name]
        collect.duplicate("goal", name, above[name].origin if name in above else None, place)
        circle = _circle(goals, name) if upstream is None else ()
        if goal.under is None:
            if upstream is not None:
                span = place.key_span
                collect.report("missing-key", place, span=span, key="under", known=choices)
        elif goal.under not in candidates:
            collect.unknown("goal", goal.under, candidates, place / "under")
        elif circle:
            collect.report("circular-reference", place / "under", name=name, chain=circle)
        depth = 0 if upstream is not None else len(_passed(goals, name)) - 1
        resolved[name] = ResolvedGoal(name, goal, owner, goal.under, depth, place)
    return resolved


def _choices(above: Mapping[str, ResolvedGoal]) -> tuple[Named, ...]:
    """The goals that one may be put under, those of the nearest level first; not all of many."""
    ordered = sorted(above.values(), key=lambda goal: -goal.owner.level.rank)
    return tuple(Named(goal.id, goal.model.title) for goal in ordered[:_CHOICES])


def _passed(goals: Mapping[str, Goal], name: str) -> list[str]:
    """A goal and those above it in the same plan, as far as they lead without a circle."""
    passed = [name]
    under = goals[name].under
    while under is not None and under in goals and under not in passed:
        passed.append(under)
        under = goals[under].under
    return passed


def _circle(goals: Mapping[str, Goal], name: str) -> tuple[str, ...]:
    """The goals passed on the way back to ``name``, if its ``under`` leads there."""
    passed = _passed(goals, name)
    return (*passed, name) if goals[passed[-1]].under == name else ()
