"""``kind: steering``: how a municipality steers. Levels, labels and rules are data."""

from __future__ import annotations

from typing import Literal

from vpc.model.base import Id, Line, MonthDay, PeriodName, Quantity, Shape, Version
from vpc.model.labels import GoalField, LabelName

Verdict = Literal[
    "fully", "partly", "not-met", "not-assessed", "cannot-be-assessed", "not-reported"
]


class Level(Shape):
    """A level of the municipality; how what it owns is labelled (*KF:s indikatorer*)."""

    name: Line
    owner_label: Line


class GoalFieldForm(Shape):
    """The heading of one of a goal's texts, and at which levels it has to be there."""

    heading: Line
    required_for: tuple[Id, ...] = ()


class Period(Shape):
    """A period that is reported on; ``through`` is its last day (month-day)."""

    name: Line
    through: MonthDay
    assessed_on: Literal["forecast", "outcome"]


class Within(Shape):
    """How far from its target an indicator still counts as partly met."""

    within: Quantity


class FulfilmentForm(Shape):
    """The words of the verdicts, and who judges whose goals."""

    labels: dict[Verdict, Line] = {}
    indicator_partly: Literal["never"] | Within = "never"
    assesses: dict[Id, tuple[Id, ...]] = {}


class Steering(Shape):
    """A steering model: shipped with vpc (``stockholm-2017``) or a municipality's own file."""

    vpc: Version
    kind: Literal["steering"]
    name: Line
    levels: dict[Id, Level]
    goal_labels: dict[Id, tuple[Line, ...]]
    goal_fields: dict[GoalField, GoalFieldForm] = {}
    periods: dict[PeriodName, Period]
    fulfilment: FulfilmentForm
    labels: dict[LabelName, Line] = {}
