"""Targets (*årsmål*) as people write them.

``75`` · ``0,81 %`` · ``max 6 %`` · ``minst 50 %`` · ``95–100 %`` · by sex · pending · revised ·
``inherited`` · none, with a reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.model.document import Origin
from vpc.resolve.numbers import check_unit, leading_number, read_date, read_number

if TYPE_CHECKING:
    from vpc.model.plan import Indicator, TargetForm

_BOUND = re.compile(r"(max|minst)\s+(.*)", re.DOTALL | re.IGNORECASE)
_INTERVAL = re.compile(r"(?<=[0-9%])\s*[–—-]\s*(?=[0-9−])")


@dataclass(frozen=True)
class Point:
    """A number to be reached: which way, the indicator's ``better`` says."""

    value: Decimal


@dataclass(frozen=True)
class Bound:
    """``max 6 %`` or ``minst 50 %``."""

    word: Literal["max", "minst"]
    value: Decimal


@dataclass(frozen=True)
class Interval:
    """``95–100 %``, its ends included."""

    low: Decimal
    high: Decimal


Simple = Point | Bound | Interval


@dataclass(frozen=True)
class Split:
    """A target for women and one for men."""

    women: Simple
    men: Simple


@dataclass(frozen=True)
class Pending:
    """Still to be set, in the words of whoever has yet to (*tas fram av nämnden*)."""

    text: str


@dataclass(frozen=True)
class Waived:
    """No target, for a reason."""

    reason: str


@dataclass(frozen=True)
class Inherited:
    """The nearest target of the levels above is this organisation's too."""


TargetValue = Simple | Split | Pending | Waived | Inherited


@dataclass(frozen=True)
class Revision:
    """A target changed by a decision during the year."""

    value: TargetValue
    date: date
    decision: str
    origin: Origin


@dataclass(frozen=True)
class Target:
    """What was set at the start of the year, and the revisions in the order of their dates."""

    first: TargetValue
    revisions: tuple[Revision, ...]
    origin: Origin

    def in_force(self, on: date) -> Revision | None:
        """The last revision dated by a day; None while the first value stands."""
        past = [revision for revision in self.revisions if revision.date <= on]
        return past[-1] if past else None

    def value(self, on: date) -> TargetValue:
        revision = self.in_force(on)
        return revision.value if revision else self.first


class TargetReader:
    """Reads the targets of one indicator, and collects what is wrong with them.

    ``defined`` is where the indicator's direction and unit were given: the second place of a
    finding that a target contradicts them.
    """

    def __init__(self, indicator: Indicator, defined: Origin, year: int) -> None:
        self.indicator = indicator
        self.unit = "" if indicator.unit == "none" else indicator.unit
        self.defined = defined
        self.year = year
        self.found: list[Diagnostic] = []

    def read(self, written: str | TargetForm, origin: Origin, *, own: bool) -> Target | None:
        """A target, or None with findings. ``own``: written where the indicator is defined."""
        if isinstance(written, str) or written.value is None:
            if not isinstance(written, str) and written.revised:
                self._conflict(_keys(written), origin, wanted=("value", "revised"))
                return None
            first = self._value(written, origin, own=own)
            return None if first is None else Target(first, (), origin)
        others = tuple(key for key in _keys(written) if key not in ("value", "revised"))
        if others:
            self._conflict(("value", *others), origin, wanted=("value", "revised"))
            return None
        first = self._value(written.value, origin / "value", own=own)
        revisions = sorted(self._revisions(written, origin), key=lambda each: each.date)
        return None if first is None else Target(first, tuple(revisions), origin)

    def _revisions(self, form: TargetForm, origin: Origin) -> Iterator[Revision]:
        for index, revision in enumerate(form.revised):
            place = origin / "revised" / index
            value = self._value(revision.value, place / "value", own=False)
            day = read_date(revision.date, place / "date")
            if isinstance(day, Diagnostic):
                self.found.append(day)
            elif day.year != self.year:
                self.found.append(
                    finding(
                        "date-outside-year",
                        (place / "date").span,
                        subject=(place / "date").subject,
                        written=revision.date,
                        year=self.year,
                    )
                )
            elif value is not None:
                yield Revision(value, day, revision.decision, place)

    def _value(self, written: str | TargetForm, origin: Origin, *, own: bool) -> TargetValue | None:
        if isinstance(written, str):
            if written == "inherited" and not own:
                return Inherited()
            return self.simple(written, origin)
        keys = _keys(written)
        if keys == ("pending",) and written.pending:
            return Pending(written.pending)
        if keys == ("none",) and written.none:
            return Waived(written.none)
        if keys == ("women", "men") and written.women and written.men:
            women = self.simple(written.women, origin / "women")
            men = self.simple(written.men, origin / "men")
            return Split(women, men) if women and men else None
        if keys in (("women",), ("men",)):
            absent = "men" if keys == ("women",) else "women"
            self.found.append(
                finding("missing-key", origin.key_span, subject=origin.subject, key=absent)
            )
        else:
            self._conflict(keys, origin)
        return None

    def simple(self, written: str, origin: Origin) -> Simple | None:
        """A number, a bound or an interval in the indicator's unit."""
        value = self._simple(written, origin)
        if isinstance(value, Diagnostic):
            self.found.append(value)
            return None
        against = self._against_direction(value, written, origin)
        if against:
            self.found.append(against)
            return None
        return value

    def _simple(self, written: str, origin: Origin) -> Simple | Diagnostic:
        bound = _BOUND.fullmatch(written)
        if bound:
            number = read_number(bound.group(2), self.unit, origin)
            if isinstance(number, Diagnostic):
                return number
            return Bound("max" if bound.group(1).lower() == "max" else "minst", number)
        ends = _INTERVAL.split(written)
        if len(ends) == 2:
            return self._interval(ends[0], ends[1], written, origin)
        if not any(character.isdigit() for character in written):
            return finding("invalid-target", origin.span, subject=origin.subject, written=written)
        number = read_number(written, self.unit, origin)
        return number if isinstance(number, Diagnostic) else Point(number)

    def _interval(
        self, start: str, end: str, written: str, origin: Origin
    ) -> Interval | Diagnostic:
        low, high = leading_number(start, origin), read_number(end, self.unit, origin)
        if isinstance(low, Diagnostic):
            return low
        if isinstance(high, Diagnostic):
            return high
        wrong = check_unit(low[1], self.unit, start, origin)
        if wrong:
            return wrong
        if low[0] > high:
            return finding("invalid-target", origin.span, subject=origin.subject, written=written)
        return Interval(low[0], high)

    def _against_direction(self, value: Simple, written: str, origin: Origin) -> Diagnostic | None:
        better = self.indicator.better
        fits = {
            "lower": isinstance(value, Point) or (isinstance(value, Bound) and value.word == "max"),
            "higher": isinstance(value, Point)
            or (isinstance(value, Bound) and value.word == "minst"),
            "within": isinstance(value, Point | Interval),
            "unknown": True,
        }[better]
        direction = (self.defined / "better").span
        if not fits:
            return finding(
                "bound-against-direction",
                origin.span,
                subject=origin.subject,
                secondary=[Label(direction, "direction")],
                written=written,
                better=better,
            )
        if better == "within" and isinstance(value, Point) and self.indicator.tolerance is None:
            return finding(
                "missing-tolerance",
                origin.span,
                subject=origin.subject,
                secondary=[Label(direction, "direction")],
                name=str(self.defined.path[-1]),
            )
        return None

    def _conflict(
        self, keys: tuple[str, ...], origin: Origin, wanted: tuple[str, ...] = ()
    ) -> None:
        self.found.append(
            finding(
                "conflicting-keys",
                origin.key_span,
                subject=origin.subject,
                keys=keys,
                wanted=wanted or None,
            )
        )


def _keys(form: TargetForm) -> tuple[str, ...]:
    names = ("value", "women", "men", "pending", "none")
    given = tuple(name for name in names if getattr(form, name) is not None)
    return (*given, "revised") if form.revised else given
