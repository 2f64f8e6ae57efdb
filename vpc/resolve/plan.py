"""A plan joined to the chain above it: ids indexed, references followed, targets read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from vpc.diagnostic import Label, Result, Severity, Term, is_broken
from vpc.model.document import Document, Origin, as_plan
from vpc.resolve.collector import Collector
from vpc.resolve.dates import check_dates
from vpc.resolve.money import resolve_budget
from vpc.resolve.records import (
    Owner,
    ResolvedActivity,
    ResolvedGoal,
    ResolvedIndicator,
    ResolvedPlan,
    StaffCount,
)
from vpc.resolve.steering import SteeringModel
from vpc.resolve.targets import Inherited, Target, TargetReader

if TYPE_CHECKING:
    from vpc.model.plan import Activity, Indicator

Item = TypeVar("Item", ResolvedGoal, ResolvedIndicator, ResolvedActivity)


def resolve_plan(
    document: Document,
    upstream: ResolvedPlan | None,
    steering: SteeringModel,
    organisations: Callable[[], frozenset[str]] | None = None,
) -> Result[ResolvedPlan]:
    """Join a plan to its chain.

    ``organisations`` gives every organisation of the workspace, where that can be known; then a
    name in ``for`` that is neither a level nor one of them is found. It is asked only when needed.
    """
    return _PlanResolver(document, upstream, steering, organisations).resolve()


class _Holder(NamedTuple):
    """Where indicators and activities are defined: at a goal, or added to one further up."""

    goal: str
    indicators: Mapping[str, Indicator]
    activities: Mapping[str, Activity]
    place: Origin


class _PlanResolver:
    def __init__(
        self,
        document: Document,
        upstream: ResolvedPlan | None,
        steering: SteeringModel,
        organisations: Callable[[], frozenset[str]] | None,
    ) -> None:
        self.document = document
        self.model = as_plan(document)
        self.origin = Origin(document, ())
        self.upstream = upstream
        self.steering = steering
        self.organisations = organisations
        self.collect = Collector()
        self.year = int(self.model.year)
        self.holders: tuple[_Holder, ...] = ()

    def resolve(self) -> Result[ResolvedPlan]:
        owner = self._owner()
        if owner is None:
            return Result(None, tuple(self.collect.found))
        goals = self._goals(owner)
        self.holders = tuple(self._find_holders())
        indicators = self._indicators(owner)
        activities = self._activities(owner)
        self._check_measures(goals, indicators)
        targets = self._targets(indicators)
        concerns = self._concerns(goals)
        self._leaves_out(indicators, activities)
        check_dates(self.model, self.origin, self.collect)
        self._required_prose(owner)
        plan = ResolvedPlan(
            document=self.document,
            model=self.model,
            year=self.year,
            owner=owner,
            steering=self.steering,
            upstream=self.upstream,
            goals=goals,
            indicators=indicators,
            activities=activities,
            targets=targets,
            concerns=concerns,
            staff=self._staff(),
            budget=resolve_budget(self.model.economy, self.origin / "economy", self.collect)
            if self.model.economy
            else None,
        )
        found = tuple(self.collect.found)
        return Result(None if is_broken(found) else plan, found)

    def _owner(self) -> Owner | None:
        """The organisation at its level; the plan above must be of the same year and higher up."""
        organisation = self.model.organisation
        place = self.origin / "organisation" / "level"
        level = self.steering.levels.get(organisation.level)
        if level is None:
            self.collect.unknown("level", organisation.level, self.steering.levels, place)
            return None
        above = self.upstream
        if above is not None:
            there = Origin(above.document, ())
            if above.year != self.year:
                self.collect.report(
                    "wrong-year",
                    self.origin / "year",
                    secondary=[Label((there / "year").span, "there")],
                    year=self.year,
                    wanted=above.year,
                )
            if above.owner.level.rank >= level.rank:
                self.collect.report(
                    "wrong-level",
                    place,
                    secondary=[Label((there / "organisation" / "level").span, "there")],
                    level=level.id,
                    upstream=above.owner.level.id,
                )
        return Owner(organisation.id, organisation.name, level)

    def _goals(self, owner: Owner) -> Mapping[str, ResolvedGoal]:
        above: Mapping[str, ResolvedGoal] = self.upstream.goals if self.upstream else {}
        own = {name: self.origin / "goals" / name for name in self.model.goals}
        candidates = own if self.upstream is None else {g: above[g].origin for g in above}
        goals = dict(above)
        for name, goal in self.model.goals.items():
            place = own[name]
            self._check_duplicate("goal", name, above, place)
            if goal.under is None:
                if self.upstream is not None:
                    self.collect.report("missing-key", place, span=place.key_span, key="under")
            elif goal.under not in candidates:
                self.collect.unknown("goal", goal.under, candidates, place / "under")
            elif self.upstream is None and self._circle(name):
                self.collect.report(
                    "circular-reference", place / "under", name=name, chain=self._circle(name)
                )
            depth = 0 if self.upstream is not None else self._depth(name)
            goals[name] = ResolvedGoal(name, goal, owner, goal.under, depth, place)
        return goals

    def _circle(self, name: str) -> tuple[str, ...]:
        """The goals passed on the way back to ``name``, if its ``under`` leads there."""
        passed = [name]
        under = self.model.goals[name].under
        while under in self.model.goals and under not in passed:
            passed.append(under)
            under = self.model.goals[under].under
        return (*passed, name) if under == name else ()

    def _depth(self, name: str) -> int:
        passed = {name}
        under = self.model.goals[name].under
        while under in self.model.goals and under not in passed:
            passed.add(under)
            under = self.model.goals[under].under
        return len(passed) - 1

    def _check_duplicate(
        self, kind: str, name: str, known: Mapping[str, Item], place: Origin
    ) -> None:
        if name in known:
            self.collect.report(
                "duplicate-id",
                place,
                span=place.key_span,
                secondary=[Label(known[name].origin.key_span, "first")],
                kind=Term(kind),
                name=name,
            )

    def _find_holders(self) -> Iterable[_Holder]:
        """Where own indicators and activities stand: at own goals and in ``additions``."""
        for name, goal in self.model.goals.items():
            yield _Holder(name, goal.indicators, goal.activities, self.origin / "goals" / name)
        above = self.upstream.goals if self.upstream else {}
        for name, addition in self.model.additions.items():
            place = self.origin / "additions" / name
            if name not in above:
                known = {each: above[each].origin for each in above}
                self.collect.unknown("goal", name, known, place, in_key=True)
            yield _Holder(name, addition.indicators, addition.activities, place)

    def _indicators(self, owner: Owner) -> Mapping[str, ResolvedIndicator]:
        indicators = dict(self.upstream.indicators) if self.upstream else {}
        for goal, own, _, holder in self.holders:
            for name, indicator in own.items():
                place = holder / "indicators" / name
                self._check_duplicate("indicator", name, indicators, place)
                indicators[name] = self._indicator(name, indicator, owner, goal, place)
        return indicators

    def _indicator(
        self, name: str, indicator: Indicator, owner: Owner, goal: str, place: Origin
    ) -> ResolvedIndicator:
        unit = "" if indicator.unit == "none" else indicator.unit
        baseline = indicator.baseline
        self._check_meant_for(indicator.meant_for, place)
        return ResolvedIndicator(
            id=name,
            model=indicator,
            owner=owner,
            goal=goal,
            target=self._target(indicator, place, indicator.target, place / "target", own=True)
            if indicator.target is not None
            else None,
            tolerance=self.collect.number(indicator.tolerance, unit, place / "tolerance"),
            baseline=self.collect.number(baseline.value, unit, place / "baseline" / "value")
            if baseline
            else None,
            origin=place,
        )

    def _target(
        self, indicator: Indicator, defined: Origin, written: object, place: Origin, *, own: bool
    ) -> Target | None:
        reader = TargetReader(indicator, defined, self.year)
        target = reader.read(written, place, own=own)  # type: ignore[arg-type]  # str or TargetForm
        self.collect.found.extend(reader.found)
        return target

    def _activities(self, owner: Owner) -> Mapping[str, ResolvedActivity]:
        activities = dict(self.upstream.activities) if self.upstream else {}
        for goal, _, own, holder in self.holders:
            for name, activity in own.items():
                place = holder / "activities" / name
                self._check_duplicate("activity", name, activities, place)
                self._check_meant_for(activity.meant_for, place)
                for index, period in enumerate(activity.reported_in):
                    if period not in self.steering.periods:
                        known = self.steering.periods
                        where = place / "reported_in" / index
                        self.collect.unknown("period", period, known, where)
                start = self.collect.date(activity.start, place / "start")
                end = self.collect.date(activity.end, place / "end")
                activities[name] = ResolvedActivity(
                    id=name,
                    model=activity,
                    owner=owner,
                    goal=goal,
                    start=start or date(self.year, 1, 1),
                    end=end or date(self.year, 12, 31),
                    origin=place,
                )
        return activities

    def _check_meant_for(self, names: tuple[str, ...] | None, place: Origin) -> None:
        for index, name in enumerate(names or ()):
            if name in self.steering.levels or self.organisations is None:
                continue
            organisations = self.organisations()
            if name not in organisations:
                known = (*self.steering.levels, *sorted(organisations))
                self.collect.unknown("level-or-organisation", name, known, place / "for" / index)

    def _check_measures(
        self, goals: Mapping[str, ResolvedGoal], indicators: Mapping[str, ResolvedIndicator]
    ) -> None:
        known = {name: indicator.origin for name, indicator in indicators.items()}
        for name, goal in self.model.goals.items():
            for index, indicator in enumerate(goal.measured_by):
                if indicator not in indicators:
                    place = goals[name].origin / "measured_by" / index
                    self.collect.unknown("indicator", indicator, known, place)

    def _targets(self, indicators: Mapping[str, ResolvedIndicator]) -> Mapping[str, Target]:
        above = self.upstream.indicators if self.upstream else {}
        targets = {
            name: indicator.target
            for name, indicator in indicators.items()
            if name not in above and indicator.target is not None
        }
        for name, written in self.model.targets.items():
            place = self.origin / "targets" / name
            indicator = indicators.get(name)
            if indicator is None:
                known = {each: above[each].origin for each in above}
                self.collect.unknown("indicator", name, known, place, in_key=True)
                continue
            if name not in above:
                self.collect.report(
                    "misplaced-target",
                    place,
                    span=place.key_span,
                    secondary=[Label(indicator.origin.key_span, "definition")],
                    name=name,
                )
                continue
            target = self._target(indicator.model, indicator.origin, written, place, own=False)
            if target is None:
                continue
            if isinstance(target.first, Inherited) and not self._set_above(name):
                self.collect.report("nothing-to-inherit", place, span=place.span, name=name)
            targets[name] = target
        return targets

    def _set_above(self, indicator: str) -> bool:
        return self.upstream is not None and any(
            indicator in plan.targets for plan in self.upstream.chain
        )

    def _concerns(self, goals: Mapping[str, ResolvedGoal]) -> frozenset[str]:
        above = self.upstream.goals if self.upstream else {}
        if self.model.concerns == "all":
            return frozenset(above)
        known = {name: goal.origin for name, goal in goals.items()}
        for index, name in enumerate(self.model.concerns):
            if name not in goals:
                self.collect.unknown("goal", name, known, self.origin / "concerns" / index)
        return frozenset(name for name in self.model.concerns if name in goals)

    def _leaves_out(
        self,
        indicators: Mapping[str, ResolvedIndicator],
        activities: Mapping[str, ResolvedActivity],
    ) -> None:
        known = {
            **{name: each.origin for name, each in indicators.items()},
            **{name: each.origin for name, each in activities.items()},
        }
        for index, name in enumerate(self.model.leaves_out):
            if name not in known:
                place = self.origin / "leaves_out" / index
                self.collect.unknown("indicator-or-activity", name, known, place)

    def _staff(self) -> tuple[StaffCount, ...]:
        rows = []
        for index, row in enumerate(self.model.staff):
            count = self.collect.figure(row.count, "", self.origin / "staff" / index / "count")
            if count is not None:
                rows.append(StaffCount(row.role, row.group or "", count))
        return tuple(rows)

    def _required_prose(self, owner: Owner) -> None:
        """The texts that the steering wants of a goal at this level; an excerpt is not judged."""
        if self.model.status == "excerpt":
            return
        severity = Severity.WARNING if self.model.status == "draft" else Severity.ERROR
        for name, goal in self.model.goals.items():
            for field, form in self.steering.model.goal_fields.items():
                if owner.level.id in form.required_for and getattr(goal, field) is None:
                    place = self.origin / "goals" / name
                    self.collect.report(
                        "missing-prose",
                        place,
                        span=place.key_span,
                        severity=severity,
                        key=field,
                        heading=form.heading,
                        level=owner.level.name,
                    )
