"""Days as Swedes write them in running text: *12 maj 2018*, *fredagen den 12 maj*, *2018-05-12*."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from typing import NamedTuple

from vpc.lint.passages import Passage
from vpc.lint.patterns import regex
from vpc.lint.texts import Texts

MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)
WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")

_LONG = r"januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_SHORT = r"jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec"
_CLUE = regex(
    r"0(?<!00)(?:0?(?::?e)?\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|000-00-00)"
)
_DAY = regex(
    rf"(?P<day>[0-9]{{1,2}})(?::?e)?[ \u00a0\n]"
    rf"(?P<month>{_LONG}|(?:{_SHORT})\b\.?)(?![a-zåäö])"
    rf"(?:[ \u00a0\n](?P<year>(?:19|20)[0-9]{{2}})(?![0-9]))?"
)
_BEFORE = regex(
    rf"\b(?:(?P<weekday>{'|'.join(WEEKDAYS)})(?:en)?[ \u00a0\n](?:den[ \u00a0\n])?"
    rf"|den[ \u00a0\n])$",
    re.IGNORECASE,
)
_LONGEST = len("torsdagen den ")
_COUNTED = regex(r"[0-9§][ \u00a0]$|[0-9.,:/§-]$")
_ISO = regex(
    r"(?<![0-9A-Za-z/.–-])(?P<year>(?:19|20)[0-9]{2})-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-3][0-9])"
    r"(?![0-9A-Za-z/–-])"
)


class Day(NamedTuple):
    """A day in a text, whether it exists or not. ``weekday`` counts from Monday, 0.

    ``is_named``: *den* or a weekday stands before it, so that the number can only be a day's.
    """

    start: int
    end: int
    day: int
    month: int
    year: int | None
    weekday: int | None
    is_named: bool

    @property
    def last(self) -> int:
        """The month's last day; February has 29 where the year is not said."""
        return monthrange(2024 if self.year is None else self.year, self.month)[1]

    @property
    def exists(self) -> bool:
        return 1 <= self.day <= self.last


def days(texts: Texts) -> Iterator[tuple[Passage, Day]]:
    """The days that texts speak of."""
    for passage, start in texts.places(_CLUE):
        text = passage.text
        is_iso = text[start + 4 : start + 5] == "-"
        day = _in_figures(text, start) if is_iso else _in_words(text, start)
        if day is not None:
            yield passage, day


def _in_words(text: str, start: int) -> Day | None:
    match = _DAY.match(text, start)
    # Part of another number (*508 31 september*, *9.31 april*), or a paragraph's.
    if match is None or _COUNTED.search(text, max(0, start - 2), start):
        return None
    before = _BEFORE.search(text, max(0, start - _LONGEST), start)
    weekday = before["weekday"] if before else None
    return Day(
        before.start() if before else start,
        match.end(),
        int(match["day"]),
        _month(match["month"]),
        int(match["year"]) if match["year"] else None,
        WEEKDAYS.index(weekday.lower()) if weekday else None,
        before is not None,
    )


def _in_figures(text: str, start: int) -> Day | None:
    match = _ISO.match(text, start)
    if match is None:
        return None
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    return Day(start, match.end(), day, month, year, None, is_named=True)


def _month(written: str) -> int:
    start = written.lower()[:3]
    return next(number for number, month in enumerate(MONTHS, 1) if month.startswith(start))
