"""Which target counts for an organisation on a day, and whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from vpc.resolve.records import Owner, ResolvedIndicator, ResolvedPlan
from vpc.resolve.targets import Inherited, Pending, Revision, Target, TargetValue, Waived


@dataclass(frozen=True)
class SetTarget:
    """A target in force. ``inherited``: taken over from ``owner`` by the organisation below."""

    owner: Owner
    value: TargetValue
    target: Target
    revision: Revision | None
    inherited: bool = False


def own_target(plan: ResolvedPlan, indicator: ResolvedIndicator, on: date) -> SetTarget | None:
    """The organisation's own target on a day; never one from above taken over in silence."""
    found = _target_of(plan, indicator, on)
    if found is None or not isinstance(found.value, Inherited):
        return found
    above = plan.upstream
    while above is not None:
        found = _target_of(above, indicator, on)
        if found is not None and not isinstance(found.value, Inherited):
            return SetTarget(found.owner, found.value, found.target, found.revision, inherited=True)
        above = above.upstream
    return None


def targets_above(
    plan: ResolvedPlan, indicator: ResolvedIndicator, on: date
) -> tuple[SetTarget, ...]:
    """The targets that the levels above have set, from the top down."""
    above = plan.chain[:-1]
    found = (_target_of(each, indicator, on) for each in above)
    return tuple(each for each in found if each and not isinstance(each.value, Inherited))


Remedy = Literal["at-indicator", "inherit", "set"]
"""What to do for a target: write it where the indicator is defined, take one over, set one."""


def remedy(plan: ResolvedPlan, indicator: ResolvedIndicator, above: Sequence[SetTarget]) -> Remedy:
    """How an organisation without an own target for an indicator gets one."""
    if plan.owns(indicator):
        return "at-indicator"
    can_inherit = above and not isinstance(above[-1].value, Pending | Waived)
    return "inherit" if can_inherit else "set"


def _target_of(plan: ResolvedPlan, indicator: ResolvedIndicator, on: date) -> SetTarget | None:
    target = plan.targets.get(indicator.id)
    if target is None:
        return None
    return SetTarget(plan.owner, target.value(on), target, target.in_force(on))
