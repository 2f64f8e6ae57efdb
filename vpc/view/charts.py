"""Years drawn: a line for a cell of a table, bars under an analysis; every place a whole number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from vpc.assess.records import AssessedIndicator
from vpc.resolve.targets import Bound, Point
from vpc.view import figures
from vpc.view.context import Context
from vpc.view.numbers import amount, target
from vpc.view.page import Chart, Mark, Table

MOST_YEARS = 10
"""Older years are told in older reports."""


class _Year(NamedTuple):
    year: int
    value: Decimal


class _Aim(NamedTuple):
    """Where a target is drawn, and as it is printed."""

    value: Decimal
    text: str


class _Frame(NamedTuple):
    """The room for figures: from ``top`` down to ``bottom``, ``side`` off the sides."""

    width: int
    height: int
    side: int
    top: int
    bottom: int


_LINE = _Frame(72, 24, 4, 4, 20)
_HEIGHT, _TOP, _GROUND = 200, 34, 164
_STEP, _BREADTH = 84, 48
"""How far a year's bar is from the next one, and how broad it is."""


def year_line(context: Context, each: AssessedIndicator) -> Chart | None:
    """The years as a line that fits a cell; None where there are fewer than two to print."""
    years, aim = _years(context, each), _aim(context, each)
    if len(years) < 2:
        return None
    first, last = years[0].year, years[-1].year
    drawn = [each.value for each in years] + ([aim.value] if aim else [])
    low, high = min(drawn), max(drawn)
    room = _LINE.width - 2 * _LINE.side
    marks = []
    for year, value in years:
        x = _LINE.side + _part(Decimal(year - first), Decimal(last - first), room)
        marks.append(_mark(each, year, value, x, _height(_LINE, value, low, high)))
    return Chart(
        id=f"years-{each.indicator.id}",
        form="line",
        title=each.indicator.model.name,
        detail=_span(context, first, last),
        sentence=_sentence(marks, aim),
        width=_LINE.width,
        height=_LINE.height,
        marks=tuple(marks),
        ground=_LINE.bottom,
        target=_height(_LINE, aim.value, low, high) if aim else None,
        target_text=aim.text if aim else "",
    )


def has_aims(table: Table) -> bool:
    """Whether a cell of a table shows a target among its years."""
    charts = (
        placed.cell.chart for each in table.groups for row in each.rows for placed in row.cells
    )
    return any(chart is not None and chart.target is not None for chart in charts)


def year_bars(context: Context, each: AssessedIndicator) -> Iterator[Chart]:
    """The years as bars that stand on zero, where there are three or more."""
    years, aim = _years(context, each), _aim(context, each)
    if len(years) < 3:
        return
    first, last = years[0].year, years[-1].year
    drawn = [each.value for each in years] + ([aim.value] if aim else [])
    low, high = min(Decimal(0), *drawn), max(Decimal(0), *drawn)
    frame = _Frame(_STEP * len(years), _HEIGHT, 0, _TOP, _GROUND)
    marks = []
    for place, (year, value) in enumerate(years):
        x = _STEP * place + _STEP // 2
        marks.append(_mark(each, year, value, x, _height(frame, value, low, high)))
    better = {"higher": "chart_higher", "lower": "chart_lower"}.get(each.indicator.model.better)
    span = _span(context, first, last)
    yield Chart(
        id=f"bars-{each.indicator.id}",
        form="bars",
        title=each.indicator.model.name,
        detail=f"{span}. {context.words(better)}." if better else f"{span}.",
        sentence=_sentence(marks, aim),
        width=frame.width,
        height=frame.height,
        marks=tuple(marks),
        ground=_height(frame, Decimal(0), low, high),
        breadth=_BREADTH,
        target=_height(frame, aim.value, low, high) if aim else None,
        target_text=aim.text if aim else "",
    )


def _years(context: Context, each: AssessedIndicator) -> Sequence[_Year]:
    """The latest years, if every one of them may be printed.

    A year whose figures by sex are small enough to be hidden is given away by its place in a
    drawing just as well as by its digits.
    """
    few = figures.limit(each.indicator, context.suppress_below)
    years = [_Year(one.year, one.value) for one in each.history][-MOST_YEARS:]
    is_now = bool(years) and years[-1].year == context.plan.year
    if not is_now or (few and any(one.value < 2 * few - 1 for one in years)):
        return ()
    return years


def _aim(context: Context, each: AssessedIndicator) -> _Aim | None:
    """The year's target, where the period's outcome is what is held against it."""
    value = each.target.value if each.target else None
    if context.on_forecast or not isinstance(value, Point | Bound):
        return None
    text = context.label("chart_target", target=target(value, each.indicator.unit, context.words))
    return _Aim(value.value, text)


def _mark(each: AssessedIndicator, year: int, value: Decimal, x: int, y: int) -> Mark:
    decimals = each.aggregate.decimals if each.aggregate else None
    shown = value if decimals is None else figures.rounded(value, decimals) or value
    figure = amount(shown, each.indicator.unit)
    return Mark(x=x, left=x - _BREADTH // 2, y=y, year=str(year), figure=figure)


def _span(context: Context, first: int, last: int) -> str:
    period = context.period
    name = "chart_years" if period is None or period.is_last else "chart_years_period"
    return context.words(name, period=period.id if period else "", first=str(first), last=str(last))


def _sentence(marks: Sequence[Mark], aim: _Aim | None) -> str:
    """The drawing in words."""
    told = ", ".join(f"{mark.year}: {mark.figure}" for mark in marks)
    return f"{told}. {aim.text}." if aim else f"{told}."


def _height(frame: _Frame, value: Decimal, low: Decimal, high: Decimal) -> int:
    return frame.bottom - _part(value - low, high - low, frame.bottom - frame.top)


def _part(value: Decimal, whole: Decimal, room: int) -> int:
    """So much of the room as the value is of the whole; half of it where there is no whole."""
    if not whole:
        return room // 2
    return int((value / whole * room).quantize(Decimal(1), rounding=ROUND_HALF_UP))
