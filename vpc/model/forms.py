"""The forms of single values, as patterns, and what each asks for."""

from __future__ import annotations

import re

ID = r"^[a-z][a-z0-9-]*$"
YEAR = r"^[12][0-9]{3}$"
ISO_DATE = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
MONTH_DAY = r"^[0-9]{2}-[0-9]{2}$"
ONE_LINE = r"^[^\r\n]*$"
TITLE = r"^[^\r\n]*\S[^\r\n]*$"
SOME_TEXT = r"\S"
COLOUR = r"^#?[0-9A-Fa-f]{6}$"
FONT_NAME = r"^[0-9A-Za-zÀ-ÖØ-öø-ÿ]([0-9A-Za-zÀ-ÖØ-öø-ÿ _-]{0,60}[0-9A-Za-zÀ-ÖØ-öø-ÿ])?$"
WHOLE_NUMBER = r"^[0-9]{1,4}$"
GOAL_NUMBER = r"^[0-9A-Za-z]{1,4}(\.[0-9A-Za-z]{1,4}){0,4}\.?$"
KOLADA = r"^[NU][0-9]{5}$"
PERIOD_NAME = r"^[A-Z][A-Z0-9]{0,7}$"
RULE_NAME = r"^[a-z][a-z-]*$"

FORMS = {
    ID: "id",
    YEAR: "year",
    ISO_DATE: "date",
    MONTH_DAY: "month-day",
    ONE_LINE: "one-line",
    TITLE: "one-line",
    SOME_TEXT: "text",
    WHOLE_NUMBER: "whole-number",
    GOAL_NUMBER: "goal-number",
    COLOUR: "colour",
    FONT_NAME: "font-name",
    KOLADA: "kolada",
    PERIOD_NAME: "period-name",
    RULE_NAME: "rule-name",
}
"""What each pattern asks for: a term in the message catalogues."""

NOT_REPORTED = "not-reported"
"""Written where a figure, status or verdict is still to come: blank is never an answer."""

_DAY = re.compile(r"([12][0-9]{3})(?:([-–./ ])([0-9]{1,2})\2([0-9]{1,2})|([0-9]{2})([0-9]{2}))")
_DAY_OF_YEAR = re.compile(r"([0-9]{1,2})[-–]([0-9]{1,2})")


def in_form(pattern: str, written: str) -> str | None:
    """A value as it has to be written, if what is written can mean nothing else: ``2018-1-5``."""
    better = written.strip()
    if pattern == ISO_DATE and (day := _DAY.fullmatch(better)):
        better = "-".join(part.zfill(2) for part in day.group(1, 3, 4, 5, 6) if part)
    elif pattern == MONTH_DAY and (day := _DAY_OF_YEAR.fullmatch(better)):
        better = f"{day[1]:0>2}-{day[2]:0>2}"
    elif pattern in (KOLADA, PERIOD_NAME):
        better = better.upper()
    return better if better != written and re.fullmatch(pattern, better) else None
