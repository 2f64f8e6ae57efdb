"""The facts of a chain of plans and of its reports, each with where it was said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from vpc.model.document import Document, Origin
from vpc.resolve.steering import Level, Period, SteeringModel
from vpc.resolve.targets import Target

if TYPE_CHECKING:
    from vpc.model.money import Budget
    from vpc.model.plan import Activity, Goal, Indicator, Plan
    from vpc.model.report import ActivityReport, GoalReport, Report


@dataclass(frozen=True, eq=False)
class Owner:
    """An organisation, at its level."""

    id: str
    name: str
    level: Level


@dataclass(frozen=True, eq=False)
class ResolvedGoal:
    """A goal. ``depth`` counts the goals of its own level above it."""

    id: str
    model: Goal
    owner: Owner
    parent: str | None
    depth: int
    origin: Origin


@dataclass(frozen=True, eq=False)
class ResolvedIndicator:
    """An indicator, with the target set where it is defined."""

    id: str
    model: Indicator
    owner: Owner
    goal: str
    target: Target | None
    tolerance: Decimal | None
    baseline: Decimal | None
    origin: Origin

    @property
    def unit(self) -> str:
        """The unit as printed; empty where there is none."""
        return "" if self.model.unit == "none" else self.model.unit


@dataclass(frozen=True, eq=False)
class ResolvedActivity:
    """An activity; its dates default to the plan's year."""

    id: str
    model: Activity
    owner: Owner
    goal: str
    start: date
    end: date
    origin: Origin


@dataclass(frozen=True, eq=False)
class Figure:
    """An amount and where it is written."""

    value: Decimal
    origin: Origin


@dataclass(frozen=True, eq=False)
class Entry:
    """One line of income or costs; ``before`` is last year's amount (in a plan)."""

    id: str
    title: str
    amount: Figure
    before: Figure | None
    origin: Origin


@dataclass(frozen=True, eq=False)
class Side:
    """Income or costs: given by lines, or as one figure for the whole."""

    entries: tuple[Entry, ...]
    whole: Figure | None
    origin: Origin


@dataclass(frozen=True, eq=False)
class ResolvedAccount:
    """An account as a document gives it. In a report ``title`` is empty where the plan has it."""

    id: str
    title: str
    income: Side | None
    costs: Side | None
    net: Figure | None
    before: Mapping[str, Figure]
    control: Mapping[str, Figure]
    comment: str
    origin: Origin


@dataclass(frozen=True, eq=False)
class ResolvedBudget:
    """The economy of a plan."""

    model: Budget
    accounts: Mapping[str, ResolvedAccount]
    origin: Origin


@dataclass(frozen=True, eq=False)
class StaffCount:
    """So many in a role."""

    role: str
    group: str
    count: Figure


@dataclass(frozen=True, eq=False)
class ResolvedPlan:
    """A plan with the chain above it.

    ``goals``, ``indicators`` and ``activities`` are those of the whole chain, from the top down
    and in file order; what is this plan's own has it as ``owner``.
    """

    document: Document
    model: Plan
    year: int
    owner: Owner
    steering: SteeringModel
    upstream: ResolvedPlan | None
    goals: Mapping[str, ResolvedGoal]
    indicators: Mapping[str, ResolvedIndicator]
    activities: Mapping[str, ResolvedActivity]
    targets: Mapping[str, Target]
    """This plan's own targets, by indicator: those in ``targets`` and at its own indicators."""
    concerns: frozenset[str]
    staff: tuple[StaffCount, ...]
    budget: ResolvedBudget | None

    @property
    def chain(self) -> tuple[ResolvedPlan, ...]:
        """The plans from the top down to this one."""
        above = self.upstream.chain if self.upstream else ()
        return (*above, self)

    def owns(self, item: ResolvedGoal | ResolvedIndicator | ResolvedActivity) -> bool:
        return item.owner.id == self.owner.id


@dataclass(frozen=True, eq=False)
class ShownGoal:
    """A goal that a document shows, with what hangs on it and is meant for the organisation."""

    goal: ResolvedGoal
    indicators: tuple[ResolvedIndicator, ...]
    activities: tuple[ResolvedActivity, ...]
    children: tuple[ShownGoal, ...]


@dataclass(frozen=True, eq=False)
class ResolvedOutcome:
    """What was measured. ``not_measured`` is the reason where nothing was."""

    value: Decimal | None
    origin: Origin
    women: Decimal | None = None
    men: Decimal | None = None
    of: Decimal | None = None
    forecast: Decimal | None = None
    forecast_women: Decimal | None = None
    forecast_men: Decimal | None = None
    through: date | None = None
    last_year: Decimal | None = None
    analysis: str = ""
    not_measured: str = ""


@dataclass(frozen=True, eq=False)
class ActivityStatus:
    """What a report says of an activity."""

    model: ActivityReport
    origin: Origin


@dataclass(frozen=True, eq=False)
class GoalVerdict:
    """What a report says of a goal."""

    model: GoalReport
    origin: Origin


@dataclass(frozen=True, eq=False)
class ResolvedReport:
    """A report on a plan, and the one of the same period a year before.

    ``units`` are the reports of units below that a board's report rests on.
    """

    document: Document
    model: Report
    plan: ResolvedPlan
    period: Period
    previous: ResolvedReport | None
    units: tuple[ResolvedReport, ...]
    shown: tuple[ShownGoal, ...]
    outcomes: Mapping[str, ResolvedOutcome]
    activities: Mapping[str, ActivityStatus]
    goals: Mapping[str, GoalVerdict]
    accounts: Mapping[str, ResolvedAccount]

    @property
    def end(self) -> date:
        """The last day that the report covers."""
        return self.period.end(self.plan.year)

    @property
    def is_adopted(self) -> bool:
        return self.model.status != "draft"
