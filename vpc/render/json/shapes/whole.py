"""Goals with what hangs on them, and the whole document."""

from __future__ import annotations

from typing import Literal, TypedDict

from vpc.render.json.shapes.accounts import Money, Staff, UnitsMoney
from vpc.render.json.shapes.measures import Indicator, State
from vpc.render.json.shapes.texts import (
    Attachment,
    Day,
    Decision,
    Guarantee,
    Head,
    Organisation,
    Place,
    Registration,
    Section,
    Signature,
)

VerdictName = Literal[
    "fully", "partly", "not-met", "not-assessed", "cannot-be-assessed", "not-reported"
]
FORMAT: Literal["vpc-document-1"] = "vpc-document-1"


class Link(TypedDict):
    """A plan of the chain."""

    organisation: Organisation
    file: str


class Period(TypedDict):
    """The period that a report covers, and what it is judged by."""

    id: str
    name: str
    end: Day
    assessed_on: Literal["forecast", "outcome"]


class UnitActivity(TypedDict):
    """What a unit's report says of an activity."""

    organisation: Organisation
    status: str | None
    deviation: str | None
    analysis: str | None
    place: Place | None


class ActivityReport(TypedDict):
    """How far an activity has come."""

    status: str | None
    word: str | None
    deviation: str | None
    analysis: str | None
    is_due: bool
    is_expected: bool
    units: list[UnitActivity]
    place: Place | None


class Activity(TypedDict):
    """What is to be done; ``report`` is null in a plan."""

    id: str
    title: str
    owner: str
    start: Day
    end: Day
    responsible: str | None
    reported_in: list[str]
    report: ActivityReport | None
    place: Place


class Input(TypedDict):
    """What a proposal rests on, or why it does not."""

    kind: Literal["indicator", "activity", "goal"]
    id: str
    title: str
    state: State
    reason: str | None
    reason_text: str | None
    place: Place


class Proposal(TypedDict):
    """What the verdict would be by the figures."""

    verdict: VerdictName
    word: str
    rule: Literal["all-met", "none-met", "mixed", "no-measure", "nothing-assessable"]
    sentence: str
    counted: list[Input]
    left_out: list[Input]


class Verdict(TypedDict):
    """The verdict on a goal. ``departs``: somebody has judged otherwise than the figures."""

    verdict: VerdictName
    word: str
    is_judged: bool
    departs: bool
    proposal: Proposal | None
    analysis: str | None
    because: str | None
    place: Place | None


class VerdictCount(TypedDict):
    """So many goals of a verdict."""

    verdict: VerdictName
    word: str
    count: int


class ResultCount(TypedDict):
    """So many indicators of a state."""

    state: State
    word: str
    count: int


class UnitGoal(TypedDict):
    """A unit's goal directly under a goal, with the verdict of its own report."""

    organisation: Organisation
    id: str
    title: str
    verdict: VerdictName
    word: str


class Goal(TypedDict):
    """A goal with what hangs on it, and the goals under it; ``verdict`` is null in a plan."""

    id: str
    number: str | None
    title: str
    label: str
    owner: str
    under: str | None
    description: str | None
    expected_result: str | None
    approach: str | None
    resources: str | None
    follow_up: str | None
    development: str | None
    agenda2030: list[int]
    measured_by: list[str]
    verdict: Verdict | None
    verdicts_below: list[VerdictCount]
    indicators: list[Indicator]
    activities: list[Activity]
    unit_goals: list[UnitGoal]
    goals: list[Goal]
    place: Place


class Counts(TypedDict):
    """How much there is, and how it went."""

    goals: int
    indicators: int
    activities: int
    verdicts: list[VerdictCount]
    results: list[ResultCount]


class Document(TypedDict):
    """A plan or a report with everything computed."""

    format: Literal["vpc-document-1"]
    kind: Literal["plan", "report"]
    file: str
    language: str
    title: str
    year: int
    status: Literal["draft", "adopted", "amended", "excerpt"]
    organisation: Organisation
    chain: list[Link]
    period: Period | None
    registration: Registration | None
    decision: Decision | None
    head: Head | None
    counts: Counts
    opening: list[Section]
    goals: list[Goal]
    economy: list[Section]
    money: Money | None
    units_money: UnitsMoney | None
    staff: Staff | None
    guarantees: list[Guarantee]
    closing: list[Section]
    signatures: list[Signature]
    attachments: list[Attachment]
