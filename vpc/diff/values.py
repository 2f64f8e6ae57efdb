"""What is written, as values that can be held against each other, and which way a change goes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from vpc.diff.records import Aim, Amount, Turn, Value
from vpc.resolve.numbers import number_in
from vpc.resolve.targets import Bound, Interval, Point, Simple, Split
from vpc.syntax.tree import Data

_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")

_WORTH: Mapping[str, Mapping[str, int]] = {
    "verdict": {"not-met": 1, "partly": 2, "fully": 3},
    "result": {"not-met": 1, "partly": 2, "met": 3},
    "status": {"cancelled": 1, "delayed": 2, "not-started": 3, "ongoing": 4, "done": 5},
}
_FACTORS = {"kr": Decimal(1), "tkr": Decimal(1_000), "mnkr": Decimal(1_000_000)}


def flat_text(text: str) -> str:
    """A text with every kind of white space as one space."""
    return " ".join(text.split())


def as_amount(text: str, unit: str) -> Amount | str:
    """A number in a unit; the text itself where it is none, or in another unit."""
    found = number_in(text)
    if found is None or (found[1] and flat_text(found[1]) != flat_text(unit)):
        return flat_text(text)
    return Amount(found[0], unit)


def as_date(text: str) -> date | str:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return text.strip()


def printed_alike(one: Value, other: Value) -> bool:
    """Whether two values are printed the same: 0,81 and 0.81, but not 1 and 1,0."""
    if isinstance(one, Amount) and isinstance(other, Amount):
        return str(one.value) == str(other.value) and one.unit == other.unit
    return type(one) is type(other) and one == other


def same_data(one: Data, other: Data, unit: str = "") -> bool:
    """Whether two parts of a document say the same, however numbers and space are written."""
    if isinstance(one, str) and isinstance(other, str):
        return flat_text(one) == flat_text(other) or printed_alike(
            as_amount(one, unit), as_amount(other, unit)
        )
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(
            same_data(each, other[key], unit) for key, each in one.items()
        )
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(
            same_data(*pair, unit) for pair in zip(one, other, strict=True)
        )
    return one is None and other is None


def years_later(text: str, years: int) -> str:
    """A text with every year in it so many years later."""
    return _YEAR.sub(lambda found: str(int(found.group()) + years), text)


def without_years(text: str) -> str:
    """A title that is the same every year but for the year in it."""
    return _YEAR.sub("····", text)


def spelled(data: Data) -> str:
    """A part of a document as one line, for what cannot be understood."""
    if isinstance(data, dict):
        return ", ".join(f"{key}: {spelled(value)}" for key, value in data.items())
    if isinstance(data, list):
        return ", ".join(spelled(each) for each in data)
    return flat_text(data or "")


# ---- which way


def difference(before: Value, after: Value) -> Decimal | None:
    """After less before: of amounts, of simple targets of the same sort, of dates in days."""
    if isinstance(before, Amount) and isinstance(after, Amount):
        return _between(before, after)
    if isinstance(before, Aim) and isinstance(after, Aim) and before.unit == after.unit:
        one, other = before.value, after.value
        if isinstance(one, Point | Bound) and isinstance(other, Point | Bound):
            alike = getattr(one, "word", "") == getattr(other, "word", "")
            return other.value - one.value if alike else None
    if isinstance(before, date) and isinstance(after, date):
        return Decimal((after - before).days)
    return None


def _between(before: Amount, after: Amount) -> Decimal | None:
    """Money in another unit is converted to the newer one."""
    if before.unit == after.unit:
        return after.value - before.value
    if before.unit in _FACTORS and after.unit in _FACTORS:
        return after.value - in_unit(before, after.unit)
    return None


def in_unit(amount: Amount, unit: str) -> Decimal:
    """An amount of money in another unit of money, without zeros that nobody wrote."""
    if amount.unit == unit or not {amount.unit, unit} <= _FACTORS.keys():
        return amount.value
    converted = (amount.value * _FACTORS[amount.unit] / _FACTORS[unit]).normalize()
    return converted.quantize(Decimal(1)) if converted == converted.to_integral() else converted


def by_direction(change: Decimal | None, better: str) -> Turn:
    """Whether a figure has moved the way that somebody said is better."""
    if change is None:
        return Turn.UNKNOWN
    if not change:
        return Turn.UNCHANGED
    if better not in ("lower", "higher"):
        return Turn.UNKNOWN
    return Turn.BETTER if (change > 0) is (better == "higher") else Turn.WORSE


def by_worth(before: Value, after: Value, scale: str) -> Turn:
    """Whether a verdict, result or status is a better one."""
    worth = _WORTH[scale]
    one, other = worth.get(str(before)), worth.get(str(after))
    if one is None or other is None:
        return Turn.UNKNOWN
    return Turn.UNCHANGED if one == other else Turn.BETTER if other > one else Turn.WORSE


def by_demand(before: Value, after: Value, better: str) -> Turn:
    """Whether a target asks for more than before."""
    if not (isinstance(before, Aim) and isinstance(after, Aim)) or before.unit != after.unit:
        return Turn.UNKNOWN
    one, other = before.value, after.value
    if isinstance(one, Split) and isinstance(other, Split):
        turns = {_demand(one.women, other.women, better), _demand(one.men, other.men, better)}
        turns -= {Turn.UNCHANGED} if len(turns) > 1 else set()
        return turns.pop() if len(turns) == 1 else Turn.UNKNOWN
    if isinstance(one, Simple) and isinstance(other, Simple):
        return _demand(one, other, better)
    return Turn.UNKNOWN


def _demand(before: Simple, after: Simple, better: str) -> Turn:
    if isinstance(before, Interval) or isinstance(after, Interval):
        return Turn.UNCHANGED if before == after else Turn.UNKNOWN
    words = {each.word for each in (before, after) if isinstance(each, Bound)}
    if len(words) > 1:
        return Turn.UNKNOWN
    if words:
        better = "lower" if words == {"max"} else "higher"
    return by_direction(after.value - before.value, better)
