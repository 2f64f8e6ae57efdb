"""A text gives a date the wrong day of the week."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.calendar import MONTHS, WEEKDAYS, Day
from vpc.lint.matter import Matter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En veckodag som inte stämmer med datumet: fredagen den 12 maj 2018 var en lördag.",
        en="A weekday that does not go with its date: Friday 12 May 2018 was a Saturday.",
    ),
    why=Text(
        sv=(
            "Antingen veckodagen eller datumet är fel, och den som tror på fel av dem kommer fel "
            "dag. Ofta är datumet kvar från förra året."
        ),
        en=(
            "Either the weekday or the date is wrong, and who trusts the wrong one comes on the "
            "wrong day. Often the date was left over from last year."
        ),
    ),
    bad="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      Nästa medborgardialog hålls fredagen den 12 maj 2018.
""",
    good="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      Nästa medborgardialog hålls lördagen den 12 maj 2018.
""",
)


def either(matter: Matter) -> Iterator[Diagnostic]:
    """Without a year it is enough that the weekday is right in a year next to the plan's."""
    year = matter.plan.year
    for passage, day in matter.days:
        if day.weekday is None or not day.exists:
            continue
        near = (day.year,) if day.year else (year, year - 1, year + 1)
        right = [_weekday(day, each) for each in near]
        if day.weekday in right:
            continue
        yield finding(
            "weekday-unlike-date",
            passage.span(day.start, day.end),
            subject=passage.origin.subject,
            weekday=WEEKDAYS[day.weekday],
            right=WEEKDAYS[right[0]] if right[0] is not None else None,
            day=day.day,
            month=MONTHS[day.month - 1],
            year=near[0],
        )


def _weekday(day: Day, year: int) -> int | None:
    """None for a leap day in a year that has none."""
    try:
        return date(year, day.month, day.day).weekday()
    except ValueError:
        return None


CHECK = Check(MANUAL, either=either)
