"""A count that is no whole number."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.figures import written
from vpc.lint.kinds import is_change, is_whole_count
from vpc.lint.matter import Matter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="Ett antal med decimaler: 12,5 personer.",
        en="A count with decimals: 12.5 people.",
    ),
    why=Text(
        sv=(
            "Personer, platser och besök räknas i hela tal. Är det ett genomsnitt eller "
            "årsarbetare ska namnet eller enheten säga det."
        ),
        en=(
            "People, places and visits are counted in whole numbers. If it is a mean or full-time "
            "equivalents, the name or the unit should say so."
        ),
    ),
    bad="""
# vb.yaml
outcomes:
  class-visits: 124,5 st
""",
    good="""
# vb.yaml
outcomes:
  class-visits: 124 st
""",
)


def either(matter: Matter) -> Iterator[Diagnostic]:
    """Means of counts may have decimals, and so may what is computed over units."""
    for indicator, value, origin in matter.stated:
        if value % 1 and is_whole_count(indicator) and not is_change(indicator):
            yield finding(
                "fraction-of-a-count",
                origin.span,
                subject=origin.subject,
                written=written(origin),
                name=indicator.id,
            )


CHECK = Check(MANUAL, either=either)
