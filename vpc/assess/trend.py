"""How an indicator moved from year to year."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from vpc.resolve.records import ResolvedIndicator, ResolvedOutcome, ResolvedReport
from vpc.resolve.report import previous_outcome
from vpc.resolve.targets import Bound, Interval, Point, TargetValue


@dataclass(frozen=True)
class YearValue:
    """An outcome of one year; ``outcome`` is where it is reported."""

    year: int
    value: Decimal
    outcome: ResolvedOutcome


@dataclass(frozen=True)
class Trend:
    """The move since last year. ``for_the`` is unknown where nobody has said what is better."""

    change: Decimal
    for_the: Literal["better", "worse", "unchanged", "unknown"]


def history(report: ResolvedReport, indicator: ResolvedIndicator) -> tuple[YearValue, ...]:
    """The outcomes of the same period in the chain of ``previous`` reports, oldest first."""
    values: list[YearValue] = []
    current: ResolvedReport | None = report
    names = {indicator.id, indicator.model.formerly or indicator.id}
    while current is not None:
        for name in sorted(names):
            outcome = current.outcomes.get(name)
            if outcome is not None and outcome.value is not None:
                values.append(YearValue(current.plan.year, outcome.value, outcome))
                break
        defined = [current.plan.indicators[name] for name in names & set(current.plan.indicators)]
        names |= {each.model.formerly for each in defined if each.model.formerly}
        current = current.previous
    return tuple(reversed(values))


def last_year(
    report: ResolvedReport, indicator: ResolvedIndicator
) -> tuple[Decimal, ResolvedOutcome] | None:
    """Last year's value: from the previous report, else as typed where there is none."""
    earlier = previous_outcome(report, indicator)
    if earlier is not None and earlier.value is not None:
        return earlier.value, earlier
    outcome = report.outcomes.get(indicator.id)
    if outcome is not None and outcome.last_year is not None:
        return outcome.last_year, outcome
    return None


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
