"""``kind: report``: how it went in a period of the plan's year."""

from __future__ import annotations

from typing import Literal

from vpc.model.base import FilePath, Id, IsoDate, Line, PeriodName, Prose, Quantity, Shape, Version
from vpc.model.money import Outturn
from vpc.model.parts import Attachment, Decision, Head, Registration, Section, Signature


class BySex(Shape):
    """A figure for women and one for men."""

    women: Quantity
    men: Quantity


class Outcome(Shape):
    """The outcome (*utfall*) of an indicator, or why there is none."""

    value: Quantity | None = None
    women: Quantity | None = None
    men: Quantity | None = None
    of: Quantity | None = None
    forecast: Quantity | BySex | None = None
    through: IsoDate | None = None
    last_year: Quantity | None = None
    analysis: Prose | None = None
    not_measured: Line | None = None


class ActivityReport(Shape):
    """How far an activity has come."""

    status: Literal["not-started", "ongoing", "done", "delayed", "cancelled", "not-reported"]
    deviation: Line | None = None
    analysis: Prose | None = None


class GoalReport(Shape):
    """The verdict on a goal: somebody's, never computed."""

    fulfilment: (
        Literal["fully", "partly", "not-met", "not-assessed", "cannot-be-assessed", "not-reported"]
        | None
    ) = None
    analysis: Prose | None = None
    because: Prose | None = None


class Report(Shape):
    """A *tertialrapport* or *verksamhetsberättelse*; year and organisation are the plan's."""

    vpc: Version
    kind: Literal["report"]
    period: PeriodName
    plan: FilePath
    previous: FilePath | None = None
    registration: Registration | None = None
    status: Literal["draft", "adopted", "amended"] = "draft"
    decision: Decision | None = None
    head: Head | None = None
    summary: tuple[Section, ...] = ()
    outcomes: dict[Id, Quantity | Outcome] = {}
    activities: dict[Id, ActivityReport] = {}
    goals: dict[Id, GoalReport] = {}
    economy: Outturn | None = None
    closing: tuple[Section, ...] = ()
    units: tuple[FilePath, ...] = ()
    signatures: tuple[Signature, ...] = ()
    attachments: tuple[Attachment, ...] = ()
