"""Indicators: figures, targets, what became of them."""

from __future__ import annotations

from typing import Literal, TypedDict

from vpc.render.json.shapes.texts import Day, Number, Organisation, Place

State = Literal["met", "partly", "not-met", "cannot-be-assessed"]
Bounded = Literal["at-most", "at-least"]


class Figure(TypedDict):
    """A figure: exact, and as the document prints it.

    ``hidden``: it may not be told, since it would point somebody out (``few``) or give such a
    figure away (``protected``); then ``value`` is null and ``text`` says so.
    """

    value: Number | None
    text: str
    hidden: Literal["few", "protected"] | None


class BySex(TypedDict):
    """A figure in total and by sex."""

    total: Figure | None
    women: Figure | None
    men: Figure | None


class SimpleTarget(TypedDict):
    """A number to reach, a bound, or an interval from ``low`` to ``high``."""

    kind: Literal["point", "at-most", "at-least", "interval"]
    value: Number | None
    low: Number | None
    high: Number | None


class TargetValue(TypedDict):
    """A target; ``words`` say of a pending one what is awaited, of a waived one why."""

    kind: Literal[
        "point", "at-most", "at-least", "interval", "by-sex", "pending", "waived", "inherited"
    ]
    value: Number | None
    low: Number | None
    high: Number | None
    women: SimpleTarget | None
    men: SimpleTarget | None
    words: str | None
    text: str


class Revision(TypedDict):
    """A target changed during the year."""

    target: TargetValue
    date: Day
    decision: str
    place: Place


class Target(TypedDict):
    """What counts (``in_force``), what was set first, and each decision since then."""

    owner: str
    inherited: bool
    in_force: TargetValue
    first: TargetValue
    revisions: list[Revision]
    place: Place


class Baseline(TypedDict):
    """Where an indicator stood in a year before."""

    year: int
    value: Number


class Result(TypedDict):
    """An indicator held against its target; by sex where the target is."""

    state: State
    word: str
    reason: str | None
    reason_text: str | None
    women: State | None
    men: State | None


class Trend(TypedDict):
    """The move since last year."""

    change: Figure | None
    direction: Literal["better", "worse", "unchanged", "unknown"]


class YearFigure(TypedDict):
    """The outcome of the same period in a year."""

    year: int
    figure: Figure | None


class UnitFigure(TypedDict):
    """What a unit told of an indicator."""

    organisation: Organisation
    outcome: BySex
    forecast: BySex
    of: Number | None
    place: Place | None


class UnitFigures(TypedDict):
    """The units' figures that an indicator's is made of, and the units that have told none."""

    how: Literal["sum", "mean", "weighted"]
    parts: list[UnitFigure]
    missing: list[Organisation]


class IndicatorReport(TypedDict):
    """What a report tells of an indicator. ``compared`` is what was held against the target."""

    outcome: BySex
    forecast: BySex
    compared: BySex
    of: Number | None
    through: Day | None
    last_year: Figure | None
    history: list[YearFigure]
    trend: Trend | None
    result: Result
    analysis: str | None
    not_measured: str | None
    is_expected: bool
    is_reported: bool
    units: UnitFigures | None
    place: Place | None


class Indicator(TypedDict):
    """What is measured; ``report`` is null in a plan."""

    id: str
    name: str
    owner: str
    unit: str | None
    better: Literal["lower", "higher", "within", "unknown"]
    periodicity: Literal["month", "tertial", "half-year", "year"]
    by_sex: bool
    tolerance: Number | None
    baseline: Baseline | None
    source: str | None
    kolada: str | None
    target: Target | None
    targets_above: list[Target]
    report: IndicatorReport | None
    place: Place
