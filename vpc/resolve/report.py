"""A report joined to its plan and to the report of the year before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from vpc.diagnostic import Label, Result, Term, is_broken
from vpc.model.document import Document, Origin, as_report
from vpc.model.forms import NOT_REPORTED
from vpc.resolve.collector import Collector
from vpc.resolve.dates import check_dates
from vpc.resolve.money import resolve_outturn
from vpc.resolve.neighbours import check_previous, check_units
from vpc.resolve.records import (
    ActivityStatus,
    GoalVerdict,
    ResolvedActivity,
    ResolvedGoal,
    ResolvedIndicator,
    ResolvedOutcome,
    ResolvedPlan,
    ResolvedReport,
    ShownGoal,
)
from vpc.resolve.selection import flat, shown_goals
from vpc.resolve.steering import Period

if TYPE_CHECKING:
    from vpc.model.report import Outcome


def resolve_report(
    document: Document,
    plan: ResolvedPlan,
    previous: ResolvedReport | None,
    units: Sequence[tuple[int, ResolvedReport]] = (),
) -> Result[ResolvedReport]:
    """Read a report's outcomes, statuses and verdicts against what its plan shows.

    ``units``: the reports in its ``units``, each with its place in the list.
    """
    return _ReportResolver(document, plan, previous, units).resolve()


def previous_outcome(
    report: ResolvedReport, indicator: ResolvedIndicator
) -> ResolvedOutcome | None:
    """What the report of the year before says of an indicator (by its id or ``formerly``)."""
    if report.previous is None:
        return None
    outcomes = report.previous.outcomes
    return outcomes.get(indicator.id) or outcomes.get(indicator.model.formerly or "")


class _ReportResolver:
    def __init__(
        self,
        document: Document,
        plan: ResolvedPlan,
        previous: ResolvedReport | None,
        units: Sequence[tuple[int, ResolvedReport]],
    ) -> None:
        self.document = document
        self.model = as_report(document)
        self.origin = Origin(document, ())
        self.plan = plan
        self.previous = previous
        self.units = units
        self.shown: tuple[ShownGoal, ...] = shown_goals(plan, own=False)
        self.collect = Collector()

    def resolve(self) -> Result[ResolvedReport]:
        period = self._period()
        if period is None:
            return Result(None, tuple(self.collect.found))
        shown = flat(self.shown)
        indicators = {each.id: each for goal in shown for each in goal.indicators}
        activities = {each.id: each for goal in shown for each in goal.activities}
        goals = {goal.goal.id: goal.goal for goal in shown}
        check_dates(self.model, self.origin, self.collect)
        report = ResolvedReport(
            document=self.document,
            model=self.model,
            plan=self.plan,
            period=period,
            previous=self.previous,
            units=tuple(unit for _, unit in self.units),
            shown=self.shown,
            outcomes=self._outcomes(indicators, period),
            activities=self._activities(activities),
            goals=self._goals(goals),
            accounts=resolve_outturn(
                self.model.economy, self.plan.budget, self.origin / "economy", self.collect
            )
            if self.model.economy
            else {},
        )
        check_units(self.units, self.plan, period, self.origin, self.collect)
        if self.previous is not None:
            check_previous(self.previous, self.plan, period, self.origin, self.collect)
            self._check_retyped(report, indicators.values())
        found = tuple(self.collect.found)
        return Result(None if is_broken(found) else report, found)

    def _period(self) -> Period | None:
        period = self.plan.steering.periods.get(self.model.period)
        if period is None:
            known = tuple(self.plan.steering.periods)
            self.collect.unknown("period", self.model.period, known, self.origin / "period")
        return period

    def _not_here(
        self,
        kind: str,
        name: str,
        shown: Mapping[str, Origin],
        everywhere: Mapping[str, ResolvedGoal | ResolvedIndicator | ResolvedActivity],
        place: Origin,
    ) -> None:
        """A name that the document does not show: known elsewhere in the chain, or not at all."""
        item = everywhere.get(name)
        if item is None:
            self.collect.unknown(kind, name, shown, place, in_key=True)
            return
        self.collect.report(
            "not-in-report",
            place,
            span=place.key_span,
            secondary=[Label(item.origin.key_span, "definition")],
            kind=Term(kind),
            name=name,
        )

    def _outcomes(
        self, shown: Mapping[str, ResolvedIndicator], period: Period
    ) -> Mapping[str, ResolvedOutcome]:
        places = {name: indicator.origin for name, indicator in shown.items()}
        outcomes: dict[str, ResolvedOutcome] = {}
        for name, written in self.model.outcomes.items():
            place = self.origin / "outcomes" / name
            indicator = shown.get(name)
            if indicator is None:
                self._not_here("indicator", name, places, self.plan.indicators, place)
                continue
            told = written if isinstance(written, str) else written.value
            told = None if told == NOT_REPORTED else told
            of = None if isinstance(written, str) else written.of
            if indicator.model.aggregate == "weighted" and told is not None and of is None:
                self.collect.report("missing-key", place / "of", span=place.key_span, key="of")
            if isinstance(written, str):
                number = self.collect.told(written, indicator.unit, place)
                outcomes[name] = ResolvedOutcome(value=number, origin=place)
            else:
                outcomes[name] = self._outcome(written, indicator, period, place)
        return outcomes

    def _outcome(
        self, written: Outcome, indicator: ResolvedIndicator, period: Period, place: Origin
    ) -> ResolvedOutcome:
        unit = indicator.unit
        number = self.collect.told
        forecast, forecast_women, forecast_men = None, None, None
        if written.forecast is not None and not isinstance(written.forecast, str):
            forecast_women = number(written.forecast.women, unit, place / "forecast" / "women")
            forecast_men = number(written.forecast.men, unit, place / "forecast" / "men")
        else:
            forecast = number(written.forecast, unit, place / "forecast")
        if (written.women is None) != (written.men is None):
            given, absent = ("women", "men") if written.men is None else ("men", "women")
            where = (place / given).key_span
            self.collect.report("missing-key", place / absent, span=where, key=absent)
        figures = ("value", "women", "men", "forecast")
        told = tuple(name for name in figures if getattr(written, name) is not None)
        if written.not_measured is not None and told:
            self.collect.report(
                "conflicting-keys",
                place / "not_measured",
                span=(place / "not_measured").key_span,
                secondary=[Label((place / name).key_span, "other") for name in told],
                keys=("not_measured", *told),
            )
        through = self.collect.date(written.through, place / "through")
        end = period.end(self.plan.year)
        if through and not (through.year == self.plan.year and through <= end):
            self.collect.report(
                "date-outside-year",
                place / "through",
                written=written.through or "",
                year=self.plan.year,
                end=end,
            )
        return ResolvedOutcome(
            value=number(written.value, unit, place / "value"),
            women=number(written.women, unit, place / "women"),
            men=number(written.men, unit, place / "men"),
            of=number(written.of, "", place / "of"),
            forecast=forecast,
            forecast_women=forecast_women,
            forecast_men=forecast_men,
            through=through,
            last_year=number(written.last_year, unit, place / "last_year"),
            analysis=written.analysis or "",
            not_measured=written.not_measured or "",
            origin=place,
        )

    def _activities(self, shown: Mapping[str, ResolvedActivity]) -> Mapping[str, ActivityStatus]:
        places = {name: activity.origin for name, activity in shown.items()}
        statuses: dict[str, ActivityStatus] = {}
        for name, written in self.model.activities.items():
            place = self.origin / "activities" / name
            if name in shown:
                statuses[name] = ActivityStatus(written, place)
            else:
                self._not_here("activity", name, places, self.plan.activities, place)
        return statuses

    def _goals(self, shown: Mapping[str, ResolvedGoal]) -> Mapping[str, GoalVerdict]:
        judged = self.plan.steering.assesses(self.plan.owner.level.id)
        places = {name: goal.origin for name, goal in shown.items()}
        verdicts: dict[str, GoalVerdict] = {}
        for name, written in self.model.goals.items():
            place = self.origin / "goals" / name
            goal = shown.get(name)
            if goal is None:
                self._not_here("goal", name, places, self.plan.goals, place)
                continue
            level = goal.owner.level
            given = written.fulfilment not in (None, "not-assessed", NOT_REPORTED)
            if given and level.id not in judged:
                self.collect.report(
                    "verdict-not-given-here",
                    place / "fulfilment",
                    secondary=[Label(goal.origin.key_span, "definition")],
                    name=name,
                    level=level.name,
                    judge=self.plan.owner.level.name,
                )
            verdicts[name] = GoalVerdict(written, place)
        return verdicts

    def _check_retyped(self, report: ResolvedReport, shown: Iterable[ResolvedIndicator]) -> None:
        """Last year's outcomes are taken from last year's report, never typed again."""
        for indicator in shown:
            outcome = report.outcomes.get(indicator.id)
            earlier = previous_outcome(report, indicator)
            if outcome and earlier and outcome.last_year is not None and earlier.value is not None:
                self.collect.report(
                    "retyped-outcome",
                    outcome.origin / "last_year",
                    secondary=[Label(earlier.origin.entry_span, "previous")],
                    name=indicator.id,
                )
