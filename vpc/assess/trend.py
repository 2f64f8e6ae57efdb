"""How an indicator moved from year to year."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from vpc.assess.units import aggregate
from vpc.resolve.records import ResolvedIndicator, ResolvedReport
from vpc.resolve.targets import Bound, Interval, Point, TargetValue


@dataclass(frozen=True)
class YearValue:
    """An outcome of one year."""

    year: int
    value: Decimal


@dataclass(frozen=True)
class Trend:
    """The move since last year. ``for_the`` is unknown where nobody has said what is better."""

    change: Decimal
    for_the: Literal["better", "worse", "unchanged", "unknown"]


def told(report: ResolvedReport, indicator: ResolvedIndicator) -> Decimal | None:
    """A report's outcome of an indicator: as typed, or over its units where none is missing."""
    outcome = report.outcomes.get(indicator.id)
    if outcome is not None and outcome.value is not None:
        return outcome.value
    over_units = aggregate(indicator, report.units)
    return over_units.value if over_units is not None and not over_units.missing else None


def history(report: ResolvedReport, indicator: ResolvedIndicator) -> tuple[YearValue, ...]:
    """The outcomes of the same period in the chain of ``previous`` reports, oldest first.

    Where a report of the chain is lacking or has no figure, the one typed a year later stands in.
    """
    values: dict[int, Decimal] = {}
    typed: dict[int, Decimal] = {}
    current: ResolvedReport | None = report
    known: ResolvedIndicator | None = indicator
    while current is not None and known is not None:
        year, value = current.plan.year, told(current, known)
        outcome = current.outcomes.get(known.id)
        if value is not None:
            values[year] = value
        if outcome is not None and outcome.last_year is not None:
            typed[year - 1] = outcome.last_year
        current = current.previous
        known = _same(current, known) if current is not None else None
    return tuple(YearValue(year, value) for year, value in sorted({**typed, **values}.items()))


def last_year(report: ResolvedReport, indicator: ResolvedIndicator) -> Decimal | None:
    """Last year's value: from the previous report, else as typed where there is none."""
    if report.previous is not None:
        before = _same(report.previous, indicator)
        value = told(report.previous, before) if before is not None else None
        if value is not None:
            return value
    outcome = report.outcomes.get(indicator.id)
    return outcome.last_year if outcome is not None else None


def _same(report: ResolvedReport, indicator: ResolvedIndicator) -> ResolvedIndicator | None:
    """The indicator as an earlier report knows it: by its id, or by what it was called then."""
    known = report.plan.indicators
    return known.get(indicator.id) or known.get(indicator.model.formerly or "")


def trend(
    now: Decimal | None,
    before: Decimal | None,
    better: str,
    target: TargetValue | None,
    tolerance: Decimal | None,
) -> Trend | None:
    """The move from one year to the next; for ``within``, nearer the target is better."""
    if now is None or before is None:
        return None
    change = now - before
    if change == 0:
        return Trend(change, "unchanged")
    if better in ("lower", "higher"):
        good = change < 0 if better == "lower" else change > 0
        return Trend(change, "better" if good else "worse")
    if better == "within" and isinstance(target, Point | Interval):
        then, since = _distance(before, target, tolerance), _distance(now, target, tolerance)
        if then == since:
            return Trend(change, "unchanged")
        return Trend(change, "better" if since < then else "worse")
    return Trend(change, "unknown")


def _distance(
    value: Decimal, target: Point | Interval | Bound, tolerance: Decimal | None
) -> Decimal:
    if isinstance(target, Interval):
        low, high = target.low, target.high
    else:
        low, high = target.value - (tolerance or 0), target.value + (tolerance or 0)
    return max(low - value, value - high, Decimal(0))
