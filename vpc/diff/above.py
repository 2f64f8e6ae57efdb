"""What changed in the documents that one rests on, as far as it shows in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from vpc.assess.records import AssessedGoal, AssessedPlan, AssessedReport, PlannedGoal
from vpc.diff.records import Change, Kind, Version
from vpc.resolve.records import ResolvedPlan

_SHOWN = frozenset((
    Kind.TARGET, Kind.ADDED, Kind.REMOVED, Kind.MOVED, Kind.RENUMBERED, Kind.RENAMED, Kind.DATE,
    Kind.FIELD,
))  # fmt: skip

Compare = Callable[[Version, Version], tuple[Change, ...]]


def changes_above(old: Version, new: Version, compare: Compare) -> Iterator[Change]:
    """The changes of goals, indicators, activities and targets that a document shows from above.

    Each says from whose document it comes. Of a report, the plan that it reports on is above it.
    """
    if old.plan is None or new.plan is None or not old.assessed or not new.assessed:
        return
    shown = _shown(old) | _shown(new)
    below = {plan.owner.level.id: plan for plan in _above(old)}
    for plan in _above(new):
        before = below.get(plan.owner.level.id)
        if before is None or before.document.raw.file.text == plan.document.raw.file.text:
            continue
        for change in compare(_version(before), _version(plan)):
            is_shown = (change.thing.kind, change.thing.id) in shown
            if change.kind in _SHOWN and is_shown and not change.follows:
                yield replace(change, source=plan.owner.name)


def _above(version: Version) -> Iterable[ResolvedPlan]:
    assert version.plan is not None
    return version.plan.chain if version.kind == "report" else version.plan.chain[:-1]


def _version(plan: ResolvedPlan) -> Version:
    return Version(plan.document.raw, "plan", plan)


def _shown(version: Version) -> frozenset[tuple[str, str]]:
    assessed = version.assessed
    assert isinstance(assessed, AssessedPlan | AssessedReport)
    return frozenset(_of_goals(assessed.goals))


def _of_goals(goals: Iterable[PlannedGoal | AssessedGoal]) -> Iterator[tuple[str, str]]:
    for each in goals:
        yield "goal", each.goal.id
        if isinstance(each, PlannedGoal):
            yield from (("indicator", one.indicator.id) for one in each.indicators)
            yield from (("indicator", one.id) for one in each.measures)
            yield from (("activity", one.id) for one in each.activities)
        else:
            yield from (("indicator", one.indicator.id) for one in each.indicators)
            yield from (("indicator", one.indicator.id) for one in each.measures)
            yield from (("activity", one.activity.id) for one in each.activities)
        yield from _of_goals(each.children)
