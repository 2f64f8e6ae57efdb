"""Numbers, dates and targets as they are printed in Swedish: exactly what was written.

Thousands are set apart and units follow by a no-break space, decimals by a comma, and the minus
is U+2212. Nothing is rounded: the decimals that were written are the decimals that are printed.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Protocol

from vpc.resolve.targets import Bound, Interval, Pending, Point, Simple, Split, TargetValue

SPACE = "\u00a0"
MINUS = "\u2212"
ZERO = Decimal(0)

_MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip


_KEPT = re.compile(
    # a unit or thousands after digits, a month after a day, a number after its sign
    r"(?<=[0-9]) (?=%|‰|(?:t|m|mn)?kr\b|st\b)"
    r"|(?<=[0-9])(?<![0-9]{4}) (?=[0-9]{3}(?![0-9]))"
    rf"|(?<=[0-9])(?<![0-9]{{3}}) (?=(?:{'|'.join(_MONTHS)})\b)"
    r"|(?<=[§±]) (?=[0-9])"
)


_MAYBE_KEPT = re.compile(r"[0-9§±] ")


def kept(text: str) -> str:
    """Running text in which a figure never parts from what belongs to it, where that is sure."""
    # Most texts have no such place, which is told faster than where it is.
    return _KEPT.sub(SPACE, text) if _MAYBE_KEPT.search(text) else text


class Labels(Protocol):
    """Gives a label with its places filled."""

    def __call__(self, name: str, /, **values: str) -> str: ...


def number(value: Decimal) -> str:
    """``10 335`` · ``0,81`` · ``−8 435``."""
    whole, _, decimals = f"{abs(value):f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", SPACE)
    sign = MINUS if value < 0 else ""
    return f"{sign}{grouped},{decimals}" if decimals else f"{sign}{grouped}"


def amount(value: Decimal, unit: str) -> str:
    """A number with its unit, if it has one: ``1,6 %``."""
    return f"{number(value)}{SPACE}{unit}" if unit else number(value)


def signed(value: Decimal) -> str:
    """A change: ``+0,11``, ``−56``, ``0``."""
    return f"+{number(value)}" if value > 0 else number(value)


def long_date(day: date | str) -> str:
    """``18 januari 2019``; what is not a day of the calendar is printed as it was written."""
    try:
        given = date.fromisoformat(day) if isinstance(day, str) else day
    except ValueError:
        return str(day)
    return f"{given.day}{SPACE}{_MONTHS[given.month - 1]}{SPACE}{given.year}"


def simple_target(value: Simple, unit: str, label: Labels) -> str:
    """``75 st`` · ``max 6 %`` · ``95–100 %``."""
    if isinstance(value, Point):
        return amount(value.value, unit)
    if isinstance(value, Bound):
        word = label("at_most") if value.word == "max" else label("at_least")
        return f"{word}{SPACE}{amount(value.value, unit)}"
    return f"{number(value.low)}–{amount(value.high, unit)}"


def target(value: TargetValue, unit: str, label: Labels) -> str:
    """A target as text; empty for one that is waived (the reason is told elsewhere)."""
    if isinstance(value, Point | Bound | Interval):
        return simple_target(value, unit, label)
    if isinstance(value, Split):
        women = simple_target(value.women, unit, label)
        men = simple_target(value.men, unit, label)
        return label("target_by_sex", women=women, men=men)
    if isinstance(value, Pending):
        return label("pending", text=value.text)
    return ""
