"""``kind: plan``: what an organisation sets out to do in a year."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from vpc.model.base import (
    FilePath,
    Flag,
    GoalNumber,
    Id,
    IsoDate,
    Kolada,
    Line,
    PeriodName,
    Prose,
    Quantity,
    Reference,
    Shape,
    Version,
    Word,
    Year,
)
from vpc.model.money import Budget
from vpc.model.parts import (
    Attachment,
    Decision,
    Guarantee,
    Head,
    Organisation,
    Registration,
    Section,
    Signature,
    StaffRow,
)

Sdg = Literal[
    "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17"
]
"""The number of a goal of Agenda 2030."""

MeantFor = Annotated[tuple[Id, ...] | None, Field(alias="for")]
"""Levels or organisations; everyone below if absent. (``for`` is a word of Python's own.)"""


class Revision(Shape):
    """A target changed during the year, by a decision."""

    value: Quantity | TargetForm
    date: IsoDate
    decision: Line


class TargetForm(Shape):
    """A target that is more than a number: by sex, pending, absent with a reason, or revised.

    One mapping with all the keys, so that a misspelt key is found as one; which of them go
    together is read in ``resolve/targets.py``.
    """

    value: Quantity | TargetForm | None = None
    revised: tuple[Revision, ...] = ()
    women: Quantity | None = None
    men: Quantity | None = None
    pending: Line | None = None
    none: Line | None = None


class BaselineValue(Shape):
    """Where the indicator stood before."""

    year: Year
    value: Quantity


class Indicator(Shape):
    """What is measured, and which way is better: said by somebody, never guessed."""

    name: Line
    unit: Word
    better: Literal["lower", "higher", "within", "unknown"]
    periodicity: Literal["month", "tertial", "half-year", "year"]
    target: Quantity | TargetForm | None = None
    tolerance: Quantity | None = None
    meant_for: MeantFor = None
    by_sex: Flag = "false"
    aggregate: Literal["sum", "mean", "weighted", "none"] = "none"
    baseline: BaselineValue | None = None
    source: Line | None = None
    kolada: Kolada | None = None
    formerly: Id | None = None


class Activity(Shape):
    """What is to be done, and by when; the plan's year unless dates say otherwise."""

    title: Line
    start: IsoDate | None = None
    end: IsoDate | None = None
    responsible: Line | None = None
    reported_in: tuple[PeriodName, ...] = ()
    meant_for: MeantFor = None
    formerly: Id | None = None


class Goal(Shape):
    """A goal of this organisation, under one of the levels above."""

    title: Line
    under: Reference | None = None
    number: GoalNumber | None = None
    description: Prose | None = None
    expected_result: Prose | None = None
    approach: Prose | None = None
    resources: Prose | None = None
    follow_up: Prose | None = None
    development: Prose | None = None
    measured_by: tuple[Reference, ...] = ()
    agenda2030: tuple[Sdg, ...] = ()
    formerly: Id | None = None
    indicators: dict[Id, Indicator] = {}
    activities: dict[Id, Activity] = {}


class Addition(Shape):
    """Own indicators and activities under a goal that is set further up."""

    indicators: dict[Id, Indicator] = {}
    activities: dict[Id, Activity] = {}


class Plan(Shape):
    """A *verksamhetsplan*. Following ``upstream`` gives the chain up to the council's."""

    vpc: Version
    kind: Literal["plan"]
    year: Year
    organisation: Organisation
    upstream: FilePath | None = None
    previous: FilePath | None = None
    steering: Word | None = None
    registration: Registration | None = None
    status: Literal["draft", "adopted", "amended", "excerpt"] = "draft"
    decision: Decision | None = None
    concerns: Literal["all"] | tuple[Reference, ...] = ()
    leaves_out: tuple[Reference, ...] = ()
    head: Head | None = None
    staff: tuple[StaffRow, ...] = ()
    introduction: tuple[Section, ...] = ()
    goals: dict[Id, Goal] = {}
    additions: dict[Id, Addition] = {}
    targets: dict[Id, Quantity | TargetForm] = {}
    economy: Budget | None = None
    guarantees: dict[Id, Guarantee] = {}
    closing: tuple[Section, ...] = ()
    signatures: tuple[Signature, ...] = ()
    attachments: tuple[Attachment, ...] = ()
