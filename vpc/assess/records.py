"""Plans and reports with everything computed: what documents, traces and diffs are made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from vpc.assess.fulfilment import Comparison, Measure, Proposal
from vpc.assess.money import Money
from vpc.assess.targets import SetTarget
from vpc.assess.trend import Trend, YearValue
from vpc.assess.units import Aggregate, UnitActivity, UnitGoal, UnitsMoney
from vpc.model.forms import NOT_REPORTED
from vpc.resolve.records import (
    ActivityStatus,
    GoalVerdict,
    ResolvedActivity,
    ResolvedGoal,
    ResolvedIndicator,
    ResolvedOutcome,
    ResolvedPlan,
    ResolvedReport,
)


@dataclass(frozen=True, eq=False)
class PlannedIndicator:
    """An indicator in a plan: its own target, and those that the levels above have set."""

    indicator: ResolvedIndicator
    target: SetTarget | None
    above: tuple[SetTarget, ...]


@dataclass(frozen=True, eq=False)
class PlannedGoal:
    """A goal as a plan shows it."""

    goal: ResolvedGoal
    indicators: tuple[PlannedIndicator, ...]
    activities: tuple[ResolvedActivity, ...]
    measures: tuple[ResolvedIndicator, ...]
    children: tuple[PlannedGoal, ...]


@dataclass(frozen=True, eq=False)
class AssessedPlan:
    """A plan ready to be shown. ``staff_total`` is the sum of its staff, None without any."""

    plan: ResolvedPlan
    goals: tuple[PlannedGoal, ...]
    money: Money | None
    staff_total: Decimal | None


@dataclass(frozen=True, eq=False)
class AssessedIndicator:
    """An indicator held against its target, with how it stood before."""

    indicator: ResolvedIndicator
    outcome: ResolvedOutcome | None
    measure: Measure
    target: SetTarget | None
    above: tuple[SetTarget, ...]
    result: Comparison
    last_year: Decimal | None
    history: tuple[YearValue, ...]
    trend: Trend | None
    is_expected: bool
    """Whether the period's report has to account for it."""
    aggregate: Aggregate | None = None
    """Its figure over the units, in a report that rests on theirs."""

    @property
    def is_reported(self) -> bool:
        """Whether there is an outcome, or the reason why there is none."""
        if self.aggregate is not None:
            return self.aggregate.is_complete
        outcome = self.outcome
        if outcome is None:
            return False
        figures = (outcome.value, outcome.women, outcome.forecast, outcome.forecast_women)
        return bool(outcome.not_measured) or any(figure is not None for figure in figures)


@dataclass(frozen=True, eq=False)
class AssessedActivity:
    """An activity with its status. ``is_due``: it ended by the period's end."""

    activity: ResolvedActivity
    status: ActivityStatus | None
    is_due: bool
    is_expected: bool
    units: tuple[UnitActivity, ...] = ()
    """What the units say of it, in a report that rests on theirs."""

    @property
    def reported(self) -> str | None:
        """Its status; None where there is none yet."""
        status = self.status.model.status if self.status else NOT_REPORTED
        return None if status == NOT_REPORTED else status


@dataclass(frozen=True, eq=False)
class AssessedGoal:
    """A goal in a report.

    ``verdict`` is one of the steering's verdicts: somebody's own, ``not-reported`` where one is
    wanted and absent, ``not-assessed`` where this level does not judge. ``proposal`` is computed
    beside it for the goals that the level judges, and never replaces it. ``below`` counts the
    verdicts on judged goals further down.
    """

    goal: ResolvedGoal
    is_judged: bool
    verdict: str
    said: GoalVerdict | None
    proposal: Proposal | None
    indicators: tuple[AssessedIndicator, ...]
    activities: tuple[AssessedActivity, ...]
    measures: tuple[AssessedIndicator, ...]
    below: Mapping[str, int]
    children: tuple[AssessedGoal, ...]
    unit_goals: tuple[UnitGoal, ...] = ()
    """The units' goals directly under it, in a report that rests on theirs."""

    @property
    def departs(self) -> bool:
        """Whether somebody has judged otherwise than the figures propose."""
        return (
            self.proposal is not None
            and self.proposal.is_assessable
            and self.verdict not in ("not-reported", self.proposal.result)
        )


@dataclass(frozen=True, eq=False)
class AssessedReport:
    """A report ready to be shown.

    ``verdicts`` counts the judged goals per verdict, ``results`` the indicators per state.
    """

    report: ResolvedReport
    goals: tuple[AssessedGoal, ...]
    indicators: tuple[AssessedIndicator, ...]
    verdicts: Mapping[str, int]
    results: Mapping[str, int]
    money: Money | None
    units_money: UnitsMoney | None = None
    units: tuple[AssessedReport, ...] = ()
    """The units' reports that a board's rests on."""

    @property
    def judged(self) -> tuple[AssessedGoal, ...]:
        """The goals that this report gives verdicts on, in the document's order."""
        return tuple(goal for goal in flat(self.goals) if goal.is_judged)


def flat(goals: tuple[AssessedGoal, ...]) -> tuple[AssessedGoal, ...]:
    """The goals of a tree in the order in which a document shows them."""
    return tuple(each for goal in goals for each in (goal, *flat(goal.children)))
