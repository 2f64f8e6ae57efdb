"""A plan joined to the chain above it: ids indexed, references followed, targets read."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from vpc.diagnostic import Label, Result, is_broken
from vpc.model.document import Document, Origin, as_plan
from vpc.registry import Severity
from vpc.resolve.collector import Collector
from vpc.resolve.dates import check_dates
from vpc.resolve.goals import resolve_goals
from vpc.resolve.items import (
    Setting,
    check_additions,
    read_target,
    resolve_activities,
    resolve_indicators,
)
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
from vpc.resolve.targets import Inherited, Target


def resolve_plan(
    document: Document,
    upstream: ResolvedPlan | None,
    steering: SteeringModel,
    organisations: Callable[[], frozenset[str]] | None = None,
) -> Result[ResolvedPlan]:
    """Join a plan to its chain.

    ``organisations`` gives the workspace's organisations, where they can be known; then a name in
    ``for`` that is neither a level nor one of them is found. It is asked only when needed.
    """
    return _PlanResolver(document, upstream, steering, organisations).resolve()


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

    def resolve(self) -> Result[ResolvedPlan]:
        owner = self._owner()
        if owner is None:
            return Result(None, tuple(self.collect.found))
        collect = self.collect
        goals = resolve_goals(self.model.goals, self.origin, owner, self.upstream, collect)
        at = Setting(
            self.origin,
            owner,
            self.year,
            self.upstream,
            self.steering,
            self.organisations,
            collect,
        )
        check_additions(self.model, at)
        indicators = resolve_indicators(self.model, at)
        activities = resolve_activities(self.model, at)
        self._check_measures(goals, indicators)
        targets = self._targets(indicators, at)
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
            self.collect.unknown("level", organisation.level, tuple(self.steering.levels), place)
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

    def _check_measures(
        self, goals: Mapping[str, ResolvedGoal], indicators: Mapping[str, ResolvedIndicator]
    ) -> None:
        known = {name: indicator.origin for name, indicator in indicators.items()}
        for name, goal in self.model.goals.items():
            for index, indicator in enumerate(goal.measured_by):
                if indicator not in indicators:
                    place = goals[name].origin / "measured_by" / index
                    self.collect.unknown("indicator", indicator, known, place)

    def _targets(
        self, indicators: Mapping[str, ResolvedIndicator], at: Setting
    ) -> Mapping[str, Target]:
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
            target = read_target(indicator.model, indicator.origin, written, place, at, own=False)
            if target is None:
                continue
            taken = [target.first, *(revision.value for revision in target.revisions)]
            if not self._set_above(name) and any(isinstance(each, Inherited) for each in taken):
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
