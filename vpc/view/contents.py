"""The contents of a page, and the words it needs for itself."""

from __future__ import annotations

from collections.abc import Iterable

from vpc.view.context import Context
from vpc.view.page import Entry, Section, Words
from vpc.view.words import SheetWords

_DEEPEST = {"goals": 4, "basis": 2}
_USUAL = 3


GLANCE = "glance"
"""Where a page's panels are found."""


def contents(sections: Iterable[Section], glance: str = "") -> tuple[Entry, ...]:
    """The chapters with their parts; of the goals the two upper layers.

    ``glance`` is the title of the page's panels, if it has any.
    """
    above = (Entry(GLANCE, "", glance),) if glance else ()
    return (*above, *(_entry(each, _DEEPEST.get(each.id, _USUAL)) for each in sections))


def _entry(section: Section, deepest: int) -> Entry:
    below = section.sections if section.level < deepest else ()
    entries = tuple(_entry(each, deepest) for each in below)
    return Entry(section.id, section.number, section.title, entries)


def words(context: Context) -> Words:
    label = context.label
    return Words(
        skip=label("skip"),
        contents=label("contents"),
        glance=label("at_a_glance"),
        missing=label("missing"),
        sheets=_sheets(context),
    )


def _sheets(context: Context) -> SheetWords:
    label = context.label
    return SheetWords(
        goals=label("goals"),
        indicators=label("indicators"),
        activities=label("activities"),
        money=label("economy"),
        units=label("units"),
        staff=label("staff"),
        basis=label("calculation"),
        goal=label("goal"),
        level=label("level"),
        number=label("goal_number"),
        under=label("goal_above"),
        verdict=label("verdict"),
        table=label("table"),
        group=label("group"),
        note=label("note"),
    )
