"""How far plans and reports have come, and how they stand, in a few figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from vpc.assess.missing import Expected, expected
from vpc.assess.plan import flat
from vpc.assess.records import AssessedPlan, AssessedReport
from vpc.assess.targets import Remedy, remedy
from vpc.resolve.records import Owner, ResolvedIndicator


@dataclass(frozen=True)
class MoneyStatus:
    """The net of a document: ``outcome`` and ``deviation`` only in a report.

    ``is_better`` is None until the year has ended: before that there is nothing to compare.
    """

    unit: str
    budget: Decimal | None
    outcome: Decimal | None
    deviation: Decimal | None
    is_better: bool | None


@dataclass(frozen=True)
class PlanStatus:
    """A plan in figures. ``without_target``: the shown indicators without an own target."""

    name: str
    owner: Owner
    year: int
    status: str
    goals: int
    indicators: int
    without_target: tuple[tuple[ResolvedIndicator, Remedy], ...]
    activities: int
    money: MoneyStatus | None


@dataclass(frozen=True)
class ReportStatus:
    """A report in figures.

    ``verdicts`` counts the judged goals per verdict, ``results`` the indicators per state;
    ``missing`` is what has to be accounted for before it can be adopted.
    """

    name: str
    owner: Owner
    year: int
    period: str
    period_name: str
    status: str
    verdicts: Mapping[str, int]
    verdict_words: Mapping[str, str]
    results: Mapping[str, int]
    money: MoneyStatus | None
    reported: int
    expected: int
    missing: tuple[Expected, ...]


@dataclass(frozen=True)
class Progress:
    """How much of what an organisation has to account for in its reports it has told."""

    owner: Owner
    reported: int
    expected: int


def status_of(assessed: AssessedPlan | AssessedReport) -> PlanStatus | ReportStatus:
    """The figures of a document."""
    if isinstance(assessed, AssessedPlan):
        return _plan(assessed)
    return _report(assessed)


def progress(statuses: Iterable[PlanStatus | ReportStatus]) -> tuple[Progress, ...]:
    """The progress of each organisation that has a report, in the order of its first document."""
    owners: dict[str, Owner] = {}
    told: dict[str, list[int]] = {}
    for each in statuses:
        if isinstance(each, ReportStatus):
            owners.setdefault(each.owner.id, each.owner)
            counts = told.setdefault(each.owner.id, [0, 0])
            counts[0] += each.reported
            counts[1] += each.expected
    return tuple(Progress(owners[name], *told[name]) for name in owners)


def _plan(assessed: AssessedPlan) -> PlanStatus:
    plan = assessed.plan
    goals = flat(assessed.goals)
    indicators = [each for goal in goals for each in goal.indicators]
    money = assessed.money
    return PlanStatus(
        name=plan.document.name,
        owner=plan.owner,
        year=plan.year,
        status=plan.model.status,
        goals=sum(1 for goal in goals if plan.owns(goal.goal)),
        indicators=len(indicators),
        without_target=tuple(
            (each.indicator, remedy(plan, each.indicator, each.above))
            for each in indicators
            if each.target is None
        ),
        activities=sum(len(goal.activities) for goal in goals),
        money=MoneyStatus(money.unit, money.net.budget.value, None, None, None) if money else None,
    )


def _report(assessed: AssessedReport) -> ReportStatus:
    report = assessed.report
    wanted = tuple(expected(assessed))
    missing = tuple(each for each in wanted if not each.is_reported)
    return ReportStatus(
        name=report.document.name,
        owner=report.plan.owner,
        year=report.plan.year,
        period=report.period.id,
        period_name=report.period.name,
        status=report.model.status,
        verdicts=assessed.verdicts,
        verdict_words=report.plan.steering.verdicts,
        results=assessed.results,
        money=_money(assessed),
        reported=len(wanted) - len(missing),
        expected=len(wanted),
        missing=missing,
    )


def _money(assessed: AssessedReport) -> MoneyStatus | None:
    money = assessed.money
    if money is None:
        return None
    net = money.net
    outcome = net.outcome.value if net.outcome and net.outcome.is_complete else None
    budget = net.budget.value
    is_better = None
    if assessed.report.period.is_last and outcome is not None and budget is not None:
        is_better = outcome <= budget
    return MoneyStatus(money.unit, budget, outcome, net.deviation, is_better)
