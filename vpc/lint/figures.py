"""The figures that a document itself states of indicators, each with where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from vpc.model.document import Origin
from vpc.resolve.records import ResolvedIndicator, ResolvedOutcome, ResolvedPlan
from vpc.resolve.targets import Bound, Interval, Point, Split, Target, TargetValue


class Stated(NamedTuple):
    """A figure of an indicator, and where it is written."""

    indicator: ResolvedIndicator
    value: Decimal
    origin: Origin


def planned(plan: ResolvedPlan) -> Iterator[Stated]:
    """Every figure that a plan gives: what is shown from above is not its own."""
    for name, target in plan.targets.items():
        yield from targeted(plan.indicators[name], target)
    for indicator in plan.indicators.values():
        if indicator.baseline is not None and plan.owns(indicator):
            yield Stated(indicator, indicator.baseline, indicator.origin / "baseline" / "value")


def targeted(indicator: ResolvedIndicator, target: Target) -> Iterator[Stated]:
    """The figures of a target and of its revisions."""
    for value, origin in (
        (target.first, inner(target.origin, "value")),
        *((each.value, each.origin / "value") for each in target.revisions),
    ):
        for figure, place in parts(value, origin):
            yield Stated(indicator, figure, place)


def parts(value: TargetValue, origin: Origin) -> Iterator[tuple[Decimal, Origin]]:
    """The numbers in a target; none where it is pending, waived or taken over."""
    if isinstance(value, Point | Bound):
        yield value.value, origin
    elif isinstance(value, Interval):
        yield value.low, origin
        yield value.high, origin
    elif isinstance(value, Split):
        yield from parts(value.women, origin / "women")
        yield from parts(value.men, origin / "men")


def figures_of(indicator: ResolvedIndicator, outcome: ResolvedOutcome) -> Iterator[Stated]:
    """Every figure that a report gives of an indicator."""
    place = outcome.origin
    for value, origin in (
        (outcome.value, inner(place, "value")),
        (outcome.women, place / "women"),
        (outcome.men, place / "men"),
        (outcome.forecast, place / "forecast"),
        (outcome.forecast_women, place / "forecast" / "women"),
        (outcome.forecast_men, place / "forecast" / "men"),
        (outcome.last_year, place / "last_year"),
    ):
        if value is not None:
            yield Stated(indicator, value, origin)


def inner(origin: Origin, key: str) -> Origin:
    """The place of a key; of the whole where it is written without that key (``loans: 75``)."""
    return origin / key if key in origin.document.raw.node(origin.path).children else origin


def written(origin: Origin) -> str:
    """A value as its author wrote it."""
    data = origin.document.raw.data
    for segment in origin.path:
        data = data[segment]  # type: ignore[index]  # the path was read from it
    return data.strip() if isinstance(data, str) else ""


def last_place(value: Decimal) -> Decimal:
    """One unit of the last decimal that was written: ``0.1`` for ``5,0``."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
