"""``formerly``: what something was called last year has to be something of last year's plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vpc.diagnostic import Diagnostic
from vpc.model.document import Origin
from vpc.resolve.collector import Collector
from vpc.resolve.records import ResolvedActivity, ResolvedGoal, ResolvedIndicator, ResolvedPlan

Item = ResolvedGoal | ResolvedIndicator | ResolvedActivity


def uses_formerly(plan: ResolvedPlan) -> bool:
    """Whether anything of the plan's own had another id before."""
    return any(item.model.formerly for _, item, _ in _own(plan, plan))


def check_formerly(plan: ResolvedPlan, earlier: ResolvedPlan) -> Sequence[Diagnostic]:
    """Report what is named in ``formerly`` and is not in last year's chain of plans."""
    collect = Collector()
    for kind, item, known in _own(plan, earlier):
        name = item.model.formerly
        if name is not None and name not in known:
            places: Mapping[str, Origin] = {each: known[each].origin for each in known}
            collect.unknown(kind, name, places, item.origin / "formerly")
    return collect.found


def _own(
    plan: ResolvedPlan, earlier: ResolvedPlan
) -> Sequence[tuple[str, Item, Mapping[str, Item]]]:
    """The plan's own items, each with its kind and those of that kind in the earlier plan."""
    kinds: tuple[tuple[str, Mapping[str, Item], Mapping[str, Item]], ...] = (
        ("goal", plan.goals, earlier.goals),
        ("indicator", plan.indicators, earlier.indicators),
        ("activity", plan.activities, earlier.activities),
    )
    return [
        (kind, item, known)
        for kind, items, known in kinds
        for item in items.values()
        if plan.owns(item)
    ]
