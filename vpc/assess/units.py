"""A board's report over its units: figures added up, verdicts counted, money against the frame.

A unit that has not told a figure is named and never counted as zero: a figure that lacks a unit is
shown as far as it is known and cannot be assessed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext

from vpc.assess.fulfilment import Measure
from vpc.assess.money import MoneyRow, assess_outturn
from vpc.assess.sums import Sum
from vpc.resolve.records import (
    ActivityStatus,
    GoalVerdict,
    Owner,
    ResolvedGoal,
    ResolvedIndicator,
    ResolvedOutcome,
    ResolvedReport,
)
from vpc.resolve.selection import flat

_DIGITS = 50
"""So many digits are carried where a share or mean does not come out even."""


@dataclass(frozen=True)
class UnitFigure:
    """What one unit told of an indicator; ``measure`` is what is added up."""

    owner: Owner
    outcome: ResolvedOutcome | None
    measure: Measure


@dataclass(frozen=True)
class Aggregate:
    """An indicator's figure over the units that show it.

    ``how`` is sum, mean or weighted. ``missing`` are the units without a figure; with any, the
    figure is only what is known so far. ``decimals`` to print: as many as the units wrote.
    """

    how: str
    measure: Measure
    value: Decimal | None
    decimals: int
    parts: tuple[UnitFigure, ...]
    missing: tuple[Owner, ...]

    @property
    def is_complete(self) -> bool:
        return not self.missing and self.measure.total is not None


@dataclass(frozen=True)
class UnitGoal:
    """A unit's goal with its verdict, as its own report gives it."""

    owner: Owner
    goal: ResolvedGoal
    verdict: str
    said: GoalVerdict | None


@dataclass(frozen=True)
class UnitActivity:
    """What a unit's report says of an activity set further up; None: nothing yet."""

    owner: Owner
    status: ActivityStatus | None


@dataclass(frozen=True)
class UnitMoney:
    """A unit's income, costs and net; in the board's own unit of money or not at all."""

    owner: Owner
    row: MoneyRow | None


@dataclass(frozen=True)
class UnitsMoney:
    """The units' net, its sum, and how that sum stands to the board's own frame (if it has one)."""

    unit: str
    rows: tuple[UnitMoney, ...]
    total: MoneyRow
    frame: Sum | None
    against_frame: Decimal | None


def aggregate(indicator: ResolvedIndicator, units: Sequence[ResolvedReport]) -> Aggregate | None:
    """An indicator's figure over the units; None where none is to be made of it."""
    how = indicator.model.aggregate
    telling = [unit for unit in units if _shows(unit, indicator.id)]
    if how == "none" or not telling:
        return None
    parts = tuple(_part(unit, indicator.id) for unit in telling)
    told = [part for part in parts if part.measure.total is not None]
    missing = tuple(part.owner for part in parts if part.measure.total is None)
    measure = Measure(
        _combined(how, told),
        _by_sex(how, [part.measure.women for part in parts]),
        _by_sex(how, [part.measure.men for part in parts]),
    )
    values = [part.outcome.value for part in told if part.outcome and part.outcome.value]
    decimals = max((_decimals(value) for value in values), default=0)
    reached = [part for part in parts if part.outcome and part.outcome.value is not None]
    value = _combined(how, reached, outcome=True) if reached else None
    return Aggregate(how, measure, value, decimals, parts, missing)


def _shows(unit: ResolvedReport, name: str) -> bool:
    return any(each.id == name for goal in flat(unit.shown) for each in goal.indicators)


def _part(unit: ResolvedReport, name: str) -> UnitFigure:
    outcome = unit.outcomes.get(name)
    if outcome is None:
        return UnitFigure(unit.plan.owner, None, Measure(None, None, None))
    if unit.period.assessed_on == "forecast":
        measure = Measure(outcome.forecast, outcome.forecast_women, outcome.forecast_men)
    else:
        measure = Measure(outcome.value, outcome.women, outcome.men)
    return UnitFigure(unit.plan.owner, outcome, measure)


def _combined(how: str, told: Sequence[UnitFigure], *, outcome: bool = False) -> Decimal | None:
    """The sum, the mean, or the mean weighted by what each share is a share of."""
    figures = [
        (part.outcome.value if outcome and part.outcome else part.measure.total, part.outcome)
        for part in told
    ]
    values = [value for value, _ in figures if value is not None]
    if not values:
        return None
    with localcontext() as context:
        context.prec = _DIGITS
        if how == "sum":
            return sum(values, Decimal(0))
        if how == "mean":
            return sum(values, Decimal(0)) / len(values)
        weights = [one.of if one and one.of is not None else Decimal(0) for _, one in figures]
        whole = sum(weights, Decimal(0))
        if not whole:
            return None
        return sum((v * w for v, w in zip(values, weights, strict=True)), Decimal(0)) / whole


def _by_sex(how: str, values: Sequence[Decimal | None]) -> Decimal | None:
    """The figure of one sex: only for sums, and only where every unit has told it."""
    known = [value for value in values if value is not None]
    if how != "sum" or not known or len(known) != len(values):
        return None
    return sum(known, Decimal(0))


def _decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def unit_goals(goal: ResolvedGoal, units: Sequence[ResolvedReport]) -> tuple[UnitGoal, ...]:
    """The units' goals that stand directly under a goal, with their verdicts."""
    found: list[UnitGoal] = []
    for unit in units:
        judged = unit.plan.steering.assesses(unit.plan.owner.level.id)
        for shown in flat(unit.shown):
            if shown.goal.parent == goal.id and shown.goal.owner.id == unit.plan.owner.id:
                said = unit.goals.get(shown.goal.id)
                given = said.model.fulfilment if said else None
                wanted = shown.goal.owner.level.id in judged
                verdict = given or ("not-reported" if wanted else "not-assessed")
                found.append(UnitGoal(unit.plan.owner, shown.goal, verdict, said))
    return tuple(found)


def unit_activities(name: str, units: Sequence[ResolvedReport]) -> tuple[UnitActivity, ...]:
    """What the units that show an activity say of it."""
    return tuple(
        UnitActivity(unit.plan.owner, unit.activities.get(name))
        for unit in units
        if any(each.id == name for goal in flat(unit.shown) for each in goal.activities)
    )


def count_verdicts(goals: Sequence[UnitGoal]) -> Mapping[str, int]:
    """How many goals there are of each verdict: counted, never averaged."""
    return Counter(each.verdict for each in goals)


def units_money(
    units: Sequence[ResolvedReport], unit_of_money: str, frame: Sum | None
) -> UnitsMoney | None:
    """The units' net outcomes against their budgets, and their sum against the board's frame."""
    rows = tuple(UnitMoney(unit.plan.owner, _net(unit, unit_of_money)) for unit in units)
    known = [each.row for each in rows if each.row is not None]
    if not known:
        return None
    missing = tuple(each.owner.name for each in rows if each.row is None)
    budget, outcome = Decimal(0), Decimal(0)
    lacking = list(missing)
    for each in rows:
        if each.row is None:
            continue
        budget += each.row.budget.value or Decimal(0)
        reached = each.row.outcome
        if reached is None or not reached.is_complete:
            lacking.append(each.owner.name)
        outcome += (reached.value if reached else None) or Decimal(0)
    whole, total = Sum(budget, missing), Sum(outcome, tuple(dict.fromkeys(lacking)))
    row = MoneyRow("", whole, outcome=total, deviation=_left(whole, total))
    against_frame = _left(frame, total) if frame is not None else None
    return UnitsMoney(unit_of_money, rows, row, frame, against_frame)


def _left(budget: Sum, outcome: Sum) -> Decimal | None:
    """Budget less outcome, where both are known."""
    if budget.value is None or outcome.value is None:
        return None
    return budget.value - outcome.value if budget.is_complete and outcome.is_complete else None


_THOUSANDS = {"kr": Decimal(1), "tkr": Decimal(1000), "mnkr": Decimal(1_000_000)}


def _net(unit: ResolvedReport, unit_of_money: str) -> MoneyRow | None:
    """A unit's net in the board's unit of money; converted exactly where it has another."""
    budget = unit.plan.budget
    if budget is None:
        return None
    money, _ = assess_outturn(budget, unit.accounts)
    factor = _THOUSANDS[money.unit] / _THOUSANDS[unit_of_money]

    def scaled(total: Sum | None) -> Sum | None:
        if total is None or total.value is None:
            return total
        return Sum((total.value * factor).normalize() + 0, total.missing)

    planned = scaled(money.net.budget) or Sum(None)
    reached = scaled(money.net.outcome)
    deviation = None
    if reached and planned.is_complete and reached.is_complete:
        deviation = (planned.value or Decimal(0)) - (reached.value or Decimal(0))
    return MoneyRow(unit.plan.owner.name, planned, outcome=reached, deviation=deviation)
