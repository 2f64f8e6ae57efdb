"""What every model shares, and the types of single values."""

from __future__ import annotations

import os
from typing import Annotated, Literal

# Looking for plugins of pydantic's reads the metadata of every installed package: as much time as
# starting Python, for something that has no business in a compiler.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

from pydantic import BaseModel, ConfigDict, StringConstraints

from vpc.model.forms import (
    COLOUR,
    FONT_NAME,
    GOAL_NUMBER,
    ID,
    ISO_DATE,
    KOLADA,
    MONTH_DAY,
    ONE_LINE,
    PERIOD_NAME,
    RULE_NAME,
    SOME_TEXT,
    TITLE,
    WHOLE_NUMBER,
    YEAR,
)


class Shape(BaseModel):
    """A mapping with a closed set of keys. Frozen, and built only when first used."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


Id = Annotated[str, StringConstraints(pattern=ID, max_length=80)]
Reference = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600, pattern=ONE_LINE)
]
"""An id of something defined elsewhere. Any line will do: a title is then told for what it is."""
Year = Annotated[str, StringConstraints(pattern=YEAR)]
IsoDate = Annotated[str, StringConstraints(pattern=ISO_DATE)]
MonthDay = Annotated[str, StringConstraints(pattern=MONTH_DAY)]
Line = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600, pattern=TITLE)
]
"""A title, a name: text on one line."""
Word = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600, pattern=ONE_LINE)
]
"""A unit, an address, a file number: on one line, but nothing that is read as text."""
Prose = Annotated[str, StringConstraints(pattern=SOME_TEXT, max_length=400_000)]
"""Markdown (CommonMark and tables, no HTML)."""
Quantity = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=80, pattern=ONE_LINE),
]
"""A number, a target, an amount as people write them; read in ``resolve/numbers.py``."""
WholeNumber = Annotated[str, StringConstraints(pattern=WHOLE_NUMBER)]
GoalNumber = Annotated[str, StringConstraints(pattern=GOAL_NUMBER)]
Colour = Annotated[str, StringConstraints(pattern=COLOUR)]
FontName = Annotated[str, StringConstraints(pattern=FONT_NAME)]
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
