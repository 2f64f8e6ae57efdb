"""A change, and all changes between two versions of a plan or a report."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from vpc.assess.records import AssessedPlan, AssessedReport
from vpc.resolve.records import ResolvedPlan
from vpc.resolve.targets import TargetValue
from vpc.syntax.tree import Data, Path, RawDocument


class Kind(StrEnum):
    """What sort of change it is, in the order in which changes are told."""

    TARGET = "target"
    SUM = "sum"
    MONEY = "money"
    VERDICT = "verdict"
    PROPOSAL = "proposal"
    RESULT = "result"
    OUTCOME = "outcome"
    FORECAST = "forecast"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    RENUMBERED = "renumbered"
    RENAMED = "renamed"
    STATUS = "status"
    DATE = "date"
    STAFF = "staff"
    FIELD = "field"
    REWORDED = "reworded"


class Turn(StrEnum):
    """Whether a change is for the better. Of a target: whether it asks for more."""

    BETTER = "better"
    WORSE = "worse"
    UNCHANGED = "unchanged"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Amount:
    """A number, in a unit if it has one."""

    value: Decimal
    unit: str = ""


@dataclass(frozen=True)
class Aim:
    """A target in the indicator's unit."""

    value: TargetValue
    unit: str = ""


class Word(str):
    """A word of the language's own (``adopted``), to be said in the reader's."""

    __slots__ = ()


@dataclass(frozen=True)
class Name:
    """Something referred to by its id, with what it is called there."""

    id: str
    title: str


@dataclass(frozen=True)
class Withheld:
    """A figure that is too small to be printed, or would give such a one away.

    ``than``: what it is known to be below; 0 where nothing may be said.
    """

    than: int


Value = str | Word | Amount | Aim | date | tuple[Name, ...] | Withheld | None


@dataclass(frozen=True)
class Piece:
    """Words that both versions have (``same``), or only the old one or the new one."""

    kind: str
    text: str


@dataclass(frozen=True)
class Passage:
    """A sentence in both versions. ``begins``: a new paragraph, item or line starts with it."""

    pieces: tuple[Piece, ...]
    begins: bool = False

    @property
    def is_same(self) -> bool:
        return all(piece.kind == "same" for piece in self.pieces)


@dataclass(frozen=True)
class Thing:
    """What a change is about. ``within`` says where it stands, from the outside in.

    ``kind``: document, goal, indicator, activity, account, line, section, guarantee, promise,
    staff, signature, attachment.
    """

    kind: str
    id: str
    title: str
    within: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Place:
    """Where something is written in one of the versions."""

    raw: RawDocument
    path: Path

    @property
    def file(self) -> str:
        return self.raw.file.name

    @property
    def line(self) -> int:
        return self.raw.key_span(self.path).position[0]


@dataclass(frozen=True)
class Change:
    """One thing that changed.

    ``subject`` is its semantic path, without any place in a list. ``difference`` is after less
    before, in the unit of what came after; of dates in days. ``decision`` and ``decided`` say by
    what a target was revised. ``source`` names the organisation from whose document a change
    comes that shows here; ``follows``: it only follows the year or the period.
    """

    kind: Kind
    thing: Thing
    subject: str
    field: str = ""
    before: Value = None
    after: Value = None
    difference: Decimal | None = None
    turn: Turn = Turn.UNKNOWN
    decision: str = ""
    decided: date | None = None
    wording: tuple[Passage, ...] = ()
    old: Place | None = None
    new: Place | None = None
    source: str = ""
    follows: bool = False


@dataclass(frozen=True, eq=False)
class Version:
    """A document as it was or is.

    ``plan`` is its resolved plan (of a report: that which it reports on), ``assessed`` what was
    computed of it: None where the document, or what it rests on, is broken.
    """

    raw: RawDocument
    kind: str
    plan: ResolvedPlan | None = None
    assessed: AssessedPlan | AssessedReport | None = None

    @property
    def data(self) -> dict[str, Data]:
        return self.raw.data if isinstance(self.raw.data, dict) else {}

    @property
    def year(self) -> int | None:
        if self.plan is not None:
            return self.plan.year
        year = self.data.get("year")
        return int(year) if isinstance(year, str) and year.isdecimal() else None

    @property
    def period(self) -> str:
        period = self.data.get("period")
        return period if isinstance(period, str) else ""


@dataclass(frozen=True, eq=False)
class Difference:
    """All changes between two versions of a document, in the order in which they are told."""

    old: Version
    new: Version
    changes: tuple[Change, ...]

    @property
    def told(self) -> tuple[Change, ...]:
        """The changes that do not merely follow the year."""
        return tuple(each for each in self.changes if not each.follows)


_RANK = {kind: rank for rank, kind in enumerate(Kind)}


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Targets and money first, prose last; what comes from elsewhere after the document's own."""

    def key(change: Change) -> tuple[bool, bool, int]:
        return change.kind is Kind.REWORDED, bool(change.source), _RANK[change.kind]

    return tuple(sorted(changes, key=key))
