"""What every model shares, and the forms of single values."""

from __future__ import annotations

import os
from enum import Enum
from typing import Annotated, Literal

# Looking for plugins of pydantic's reads the metadata of every installed package: as much time as
# starting Python, for something that has no business in a compiler.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

from pydantic import BaseModel, ConfigDict, StringConstraints


class Shape(BaseModel):
    """A mapping with a closed set of keys. Frozen, and built only when first used."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


ID = r"^[a-z][a-z0-9-]*$"
YEAR = r"^[12][0-9]{3}$"
ISO_DATE = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
MONTH_DAY = r"^[0-9]{2}-[0-9]{2}$"
ONE_LINE = r"^[^\r\n]*$"
SOME_TEXT = r"\S"
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
    SOME_TEXT: "text",
    WHOLE_NUMBER: "whole-number",
    GOAL_NUMBER: "goal-number",
    KOLADA: "kolada",
    PERIOD_NAME: "period-name",
    RULE_NAME: "rule-name",
}
"""What each pattern asks for: a term in the message catalogues."""


class Text(Enum):
    """Marks the types of running text, in which a ``#`` or an image means something."""

    LINE = "line"
    PROSE = "prose"


Id = Annotated[str, StringConstraints(pattern=ID, max_length=80)]
Year = Annotated[str, StringConstraints(pattern=YEAR)]
IsoDate = Annotated[str, StringConstraints(pattern=ISO_DATE)]
MonthDay = Annotated[str, StringConstraints(pattern=MONTH_DAY)]
_ONE_LINE = StringConstraints(
    strip_whitespace=True, min_length=1, max_length=600, pattern=ONE_LINE
)
Line = Annotated[str, _ONE_LINE, Text.LINE]
"""A title, a name: text on one line."""
Word = Annotated[str, _ONE_LINE]
"""A unit, an address, a file number: on one line, but nothing that is read as text."""
Prose = Annotated[str, StringConstraints(pattern=SOME_TEXT, max_length=400_000), Text.PROSE]
"""Markdown (CommonMark and tables, no HTML)."""
Quantity = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=80, pattern=ONE_LINE),
]
"""A number, a target, an amount as people write them; read in ``resolve/numbers.py``."""
WholeNumber = Annotated[str, StringConstraints(pattern=WHOLE_NUMBER)]
GoalNumber = Annotated[str, StringConstraints(pattern=GOAL_NUMBER)]
Kolada = Annotated[str, StringConstraints(pattern=KOLADA)]
PeriodName = Annotated[str, StringConstraints(pattern=PERIOD_NAME)]
RuleName = Annotated[str, StringConstraints(pattern=RULE_NAME, max_length=60)]
FilePath = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=400, pattern=ONE_LINE),
]
"""A path relative to the file it is written in; must stay inside the workspace."""
Flag = Literal["true", "false"]
Version = Literal["1"]
