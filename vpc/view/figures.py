"""The figures of an indicator as they may be printed: told or computed, small ones hidden."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from vpc.assess.records import AssessedIndicator
from vpc.resolve.records import ResolvedIndicator, ResolvedOutcome
from vpc.view.suppression import BySex, Shown, suppress


def limit(indicator: ResolvedIndicator, below: int) -> int:
    """Below what a figure by sex is hidden: nothing, unless the indicator counts individuals."""
    counts = indicator.model.by_sex == "true" and indicator.unit != "%"
    return below if counts else 0


def reached(each: AssessedIndicator, below: int, *, on_forecast: bool) -> BySex:
    """The outcome of the period; ``on_forecast``: the report is judged by the forecast."""
    summed = each.aggregate
    if summed is None:
        return told(each.outcome, each.indicator, below)
    total = rounded(summed.value, summed.decimals)
    if on_forecast:
        return BySex(total, None, None)
    women, men = summed.measure.women, summed.measure.men
    return suppress(total, women, men, limit(each.indicator, below))


def expected(each: AssessedIndicator, below: int, *, on_forecast: bool) -> BySex:
    """The forecast for the whole year."""
    summed, outcome = each.aggregate, each.outcome
    few = limit(each.indicator, below)
    if summed is not None:
        if not on_forecast:
            return BySex(None, None, None)
        total = rounded(summed.measure.total, summed.decimals)
        return suppress(total, summed.measure.women, summed.measure.men, few)
    return foretold(outcome, few)


def foretold(outcome: ResolvedOutcome | None, few: int) -> BySex:
    """The forecast of one outcome; ``few`` is the limit below which it is hidden by sex."""
    if outcome is None:
        return BySex(None, None, None)
    return suppress(outcome.forecast, outcome.forecast_women, outcome.forecast_men, few)


def before(each: AssessedIndicator, earlier: ResolvedOutcome | None, below: int) -> Shown:
    """Last year's figure; where it was split then, a small group is hidden now too."""
    if earlier is not None and earlier.value == each.last_year:
        return told(earlier, each.indicator, below).total
    return rounded(each.last_year, each.aggregate.decimals) if each.aggregate else each.last_year


def told(outcome: ResolvedOutcome | None, indicator: ResolvedIndicator, below: int) -> BySex:
    """The figures of one outcome."""
    if outcome is None:
        return BySex(None, None, None)
    few = limit(indicator, below)
    return suppress(outcome.value, outcome.women, outcome.men, few)


def change(each: AssessedIndicator) -> Decimal | None:
    """The move since last year, with no more decimals than the figures have."""
    if each.trend is None or each.aggregate is None:
        return each.trend.change if each.trend else None
    return rounded(each.trend.change, each.aggregate.decimals)


def rounded(value: Decimal | None, decimals: int) -> Decimal | None:
    """A computed value, half up; it never gets decimals that it does not have."""
    if value is None:
        return None
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and -exponent <= decimals:
        return value
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
