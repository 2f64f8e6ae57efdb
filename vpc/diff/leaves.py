"""A single value that changed: which kind of change that is, and what it was and became."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from vpc.diff.names import mapping
from vpc.diff.records import Change, Kind, Turn, Value, Version, Word
from vpc.diff.values import (
    as_amount,
    as_date,
    by_direction,
    by_worth,
    difference,
    flat_text,
    printed_alike,
    spelled,
    years_later,
)
from vpc.diff.words import wording
from vpc.model.forms import NOT_REPORTED
from vpc.syntax.tree import Data

if TYPE_CHECKING:
    from vpc.diff.walk import Spot, Walk

PROSE = frozenset((
    "text", "description", "expected_result", "approach", "resources", "follow_up", "development",
    "analysis", "because", "comment", "proposal",
))  # fmt: skip
CLOSED = ("document", "indicator")
"""Things with words of the language's own that may be left out."""
_DATES = frozenset(("date", "start", "end", "through"))
_WORDS = frozenset(("status", "better", "periodicity", "by_sex", "aggregate", "deviation", "show"))
_REFERRED = {
    "measured_by": "indicator",
    "concerns": "goal",
    "leaves_out": "",
    "agenda2030": "",
    "reported_in": "",
    "for": "",
    "units": "",
    "phones": "",
}
_TITLED = ("goal", "indicator", "activity", "account", "line", "section", "guarantee", "attachment")
_FIGURES = ("value", "women", "men", "of", "last_year", "not_measured")
_OWN_EACH_YEAR = ("registration", "previous", "decision", "signatures", "year", "period", "plan")
"""Parts that every year's document has of its own: that they differ is no news."""


class Leaves:
    """Tells the values that differ, for a walk."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk

    def tell(self, spot: Spot) -> None:
        """A change of the kind that the place asks for; nothing where both print the same."""
        kind = _kind(spot)
        if spot.key in _REFERRED or kind is Kind.MOVED:
            sort = _REFERRED.get(spot.key, "goal")
            if sort == "" and spot.key == "leaves_out":
                sort = "indicator"
            if self.walk.same_names(sort, spot.old, spot.new):
                return
            before: Value = self.walk.names_of(sort, spot.old, new=False) or None
            after: Value = self.walk.names_of(sort, spot.new, new=True) or None
        else:
            before = self._value(spot, spot.old, self.walk.old, kind, is_new=False)
            after = self._value(spot, spot.new, self.walk.new, kind, is_new=True)
        if printed_alike(before, after):
            return
        change = Change(
            kind,
            spot.thing,
            "",
            before=before,
            after=after,
            difference=difference(before, after),
            wording=wording(str(before), str(after)) if kind is Kind.RENAMED else (),
            follows=self._follows(spot, before, after),
        )
        self.walk.add(replace(change, turn=self._turn(change)), spot)

    def _value(
        self, spot: Spot, data: Data, version: Version, kind: Kind, *, is_new: bool
    ) -> Value:
        if data is None:
            return None
        if not isinstance(data, str):
            return spelled(data)
        if kind in (Kind.VERDICT, Kind.STATUS) or data.strip() == NOT_REPORTED:
            return Word(data.strip())
        if spot.key in _DATES:
            return as_date(data)
        if kind is Kind.FIELD and spot.key in _WORDS:
            return Word(data.strip())
        unit = self._unit(spot, version, kind, is_new=is_new)
        if unit is not None and spot.key != "not_measured":
            return as_amount(data, unit)
        return flat_text(data)

    def _unit(self, spot: Spot, version: Version, kind: Kind, *, is_new: bool) -> str | None:
        """The unit of an amount; None where the value is none."""
        if kind is Kind.MONEY or spot.field.startswith("control."):
            units = self.walk.money_units()
            return units.new if is_new else units.old
        if kind is Kind.STAFF and spot.key == "count":
            return ""
        if kind in (Kind.OUTCOME, Kind.FORECAST):
            return "" if spot.key == "of" else unit_of(version, _called(spot, is_new=is_new))
        if spot.thing.kind == "indicator" and spot.field in ("tolerance", "baseline.value"):
            return unit_of(version, _called(spot, is_new=is_new))
        return None

    def _turn(self, change: Change) -> Turn:
        if change.kind is Kind.VERDICT:
            return by_worth(change.before, change.after, "verdict")
        if change.kind is Kind.STATUS:
            return by_worth(change.before, change.after, "status")
        field = change.field
        if change.kind in (Kind.OUTCOME, Kind.FORECAST) and field not in ("of", "last_year"):
            better = better_of(self.walk.new, change.thing.id)
            return by_direction(change.difference, better)
        return Turn.UNKNOWN

    def _follows(self, spot: Spot, before: Value, after: Value) -> bool:
        """Whether a value only follows the year, or belongs to the period it is told in."""
        years = self.walk.years
        other_period = self.walk.old.period != self.walk.new.period
        if not years and not other_period:
            return False
        is_own = spot.subject[0] in _OWN_EACH_YEAR or spot.key == "formerly"
        if is_own or (other_period and spot.subject == ("head", "title")):
            return True
        if isinstance(before, date) and isinstance(after, date):
            return bool(years) and (before.month, before.day) == (after.month, after.day)
        if isinstance(before, str) and isinstance(after, str):
            return bool(years) and years_later(before, years) == after
        return False


def _kind(spot: Spot) -> Kind:
    key, thing = spot.key, spot.thing.kind
    if key in PROSE or thing == "promise":
        return Kind.REWORDED
    if thing == "goal" and key in _OF_GOALS:
        return _OF_GOALS[key]
    if thing == "activity" and key == "status":
        return Kind.STATUS
    if thing in _TITLED and spot.field in ("title", "name"):
        return Kind.RENAMED
    if thing in ("account", "line") and spot.field.partition(".")[0] in _SUMS:
        return Kind.MONEY
    if spot.subject[0] == "outcomes":
        if spot.field.startswith("forecast"):
            return Kind.FORECAST
        if key in _FIGURES:
            return Kind.OUTCOME
    if key in _DATES:
        return Kind.DATE
    return Kind.STAFF if thing == "staff" else Kind.FIELD


def _called(spot: Spot, *, is_new: bool) -> str:
    """The id that an indicator has in one of the documents."""
    path = spot.new_path if is_new else spot.old_path
    return str(path[1] if path[0] == "outcomes" else path[3])


_OF_GOALS = {"under": Kind.MOVED, "number": Kind.RENUMBERED, "fulfilment": Kind.VERDICT}
_SUMS = ("amount", "before", "income", "costs", "net")


def unit_of(version: Version, indicator: str) -> str:
    """The unit of an indicator in a version's chain, as printed; empty if it has none."""
    unit = _defined(version, indicator, "unit")
    return "" if unit == "none" else unit


def better_of(version: Version, indicator: str) -> str:
    """Which way an indicator is better; ``unknown`` where nobody says."""
    return _defined(version, indicator, "better") or "unknown"


def _defined(version: Version, indicator: str, key: str) -> str:
    if version.plan is not None and indicator in version.plan.indicators:
        found: Mapping[str, str] = vars(version.plan.indicators[indicator].model)
        return found[key]
    for chapter in ("goals", "additions"):
        for holder in mapping(version.data.get(chapter)).values():
            defined = mapping(mapping(mapping(holder).get("indicators")).get(indicator))
            if isinstance(defined.get(key), str):
                return str(defined[key])
    return ""
