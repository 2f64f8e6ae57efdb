"""A text names a day that the calendar does not have."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.calendar import MONTHS
from vpc.lint.matter import Matter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="Ett datum i löpande text som inte finns: 31 september, 30 februari, 29 februari 2018.",
        en="A date in running text that does not exist: 31 September, 29 February 2018.",
    ),
    why=Text(
        sv="Läsaren vet inte vilken dag som gäller, och en tid som går ut kan inte hållas.",
        en="The reader does not know which day is meant, and a term that ends then has no end.",
    ),
    bad="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      Anmälan till bokcirklarna är öppen till och med den 31 september.
""",
    good="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      Anmälan till bokcirklarna är öppen till och med den 30 september.
""",
)


def either(matter: Matter) -> Iterator[Diagnostic]:
    """A number that no month has is only taken for a day where *den* says that it is one."""
    for passage, day in matter.days:
        if day.exists or not (29 <= day.day <= (39 if day.is_named else 31)):
            continue
        yield finding(
            "impossible-date-in-prose",
            passage.span(day.start, day.end),
            subject=passage.origin.subject,
            day=day.day,
            month=MONTHS[day.month - 1],
            year=day.year,
            last=day.last,
        )


CHECK = Check(MANUAL, either=either)
