"""What hangs on goals: the indicators and activities that a plan defines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from vpc.model.document import Origin
from vpc.resolve.collector import Collector
from vpc.resolve.records import Owner, ResolvedActivity, ResolvedIndicator, ResolvedPlan
from vpc.resolve.steering import SteeringModel
from vpc.resolve.targets import Target, TargetReader

if TYPE_CHECKING:
    from vpc.model.plan import Activity, Indicator, Plan, TargetForm


@dataclass(frozen=True)
class Setting:
    """What reading an item needs to know of the plan that it stands in.

    ``organisations`` gives those of the workspace, where they can be known.
    """

    origin: Origin
    owner: Owner
    year: int
    upstream: ResolvedPlan | None
    steering: SteeringModel
    organisations: Callable[[], frozenset[str]] | None
    collect: Collector


class _Holder(NamedTuple):
    """Where indicators and activities are defined: at a goal, or added to one further up."""

    goal: str
    indicators: Mapping[str, Indicator]
    activities: Mapping[str, Activity]
    place: Origin


def check_additions(model: Plan, at: Setting) -> None:
    """Additions belong to goals that are set further up."""
    above = at.upstream.goals if at.upstream else {}
    known = {name: goal.origin for name, goal in above.items()}
    for name in model.additions:
        if name not in above:
            at.collect.unknown("goal", name, known, at.origin / "additions" / name, in_key=True)


def resolve_indicators(model: Plan, at: Setting) -> Mapping[str, ResolvedIndicator]:
    """The indicators of the whole chain, the plan's own last."""
    indicators = dict(at.upstream.indicators) if at.upstream else {}
    for goal, own, _, holder in _holders(model, at):
        for name, indicator in own.items():
            place = holder / "indicators" / name
            earlier = indicators.get(name)
            at.collect.duplicate("indicator", name, earlier.origin if earlier else None, place)
            indicators[name] = _indicator(name, indicator, goal, place, at)
    return indicators


def resolve_activities(model: Plan, at: Setting) -> Mapping[str, ResolvedActivity]:
    """The activities of the whole chain, the plan's own last."""
    activities = dict(at.upstream.activities) if at.upstream else {}
    for goal, _, own, holder in _holders(model, at):
        for name, activity in own.items():
            place = holder / "activities" / name
            earlier = activities.get(name)
            at.collect.duplicate("activity", name, earlier.origin if earlier else None, place)
            activities[name] = _activity(name, activity, goal, place, at)
    return activities


def read_target(
    indicator: Indicator,
    defined: Origin,
    written: str | TargetForm,
    place: Origin,
    at: Setting,
    *,
    own: bool,
) -> Target | None:
    """A target for an indicator, None with findings. ``own``: written where it is defined."""
    reader = TargetReader(indicator, defined, at.year)
    target = reader.read(written, place, own=own)
    at.collect.found.extend(reader.found)
    return target


def _holders(model: Plan, at: Setting) -> Iterator[_Holder]:
    for name, goal in model.goals.items():
        place = at.origin / "goals" / name
        yield _Holder(name, goal.indicators, goal.activities, place)
    for name, addition in model.additions.items():
        place = at.origin / "additions" / name
        yield _Holder(name, addition.indicators, addition.activities, place)


def _indicator(
    name: str, indicator: Indicator, goal: str, place: Origin, at: Setting
) -> ResolvedIndicator:
    unit = "" if indicator.unit == "none" else indicator.unit
    baseline, written = indicator.baseline, indicator.target
    _check_meant_for(indicator.meant_for, place, at)
    target = None
    if written is not None:
        target = read_target(indicator, place, written, place / "target", at, own=True)
    before = baseline.value if baseline else None
    return ResolvedIndicator(
        id=name,
        model=indicator,
        owner=at.owner,
        goal=goal,
        target=target,
        tolerance=at.collect.number(indicator.tolerance, unit, place / "tolerance"),
        baseline=at.collect.number(before, unit, place / "baseline" / "value"),
        origin=place,
    )


def _activity(
    name: str, activity: Activity, goal: str, place: Origin, at: Setting
) -> ResolvedActivity:
    _check_meant_for(activity.meant_for, place, at)
    for index, period in enumerate(activity.reported_in):
        if period not in at.steering.periods:
            known = tuple(at.steering.periods)
            at.collect.unknown("period", period, known, place / "reported_in" / index)
    return ResolvedActivity(
        id=name,
        model=activity,
        owner=at.owner,
        goal=goal,
        start=at.collect.date(activity.start, place / "start") or date(at.year, 1, 1),
        end=at.collect.date(activity.end, place / "end") or date(at.year, 12, 31),
        origin=place,
    )


def _check_meant_for(names: tuple[str, ...] | None, place: Origin, at: Setting) -> None:
    for index, name in enumerate(names or ()):
        if name in at.steering.levels or at.organisations is None:
            continue
        organisations = at.organisations()
        if name not in organisations:
            known = (*at.steering.levels, *sorted(organisations))
            at.collect.unknown("level-or-organisation", name, known, place / "for" / index)
