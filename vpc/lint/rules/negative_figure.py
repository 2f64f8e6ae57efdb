"""A negative share or number of something."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.figures import written
from vpc.lint.kinds import is_change, is_named_count, is_named_share, is_whole_count
from vpc.lint.matter import Matter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="Ett årsmål, ett utfall eller en prognos under noll för en andel eller ett antal.",
        en="A target, an outcome or a forecast below zero for a share or a count.",
    ),
    why=Text(
        sv=(
            "Färre än ingen finns inte. Strecket är oftast ett tankstreck eller en rest av ett "
            "intervall."
        ),
        en=(
            "There is nothing fewer than none. The dash is mostly a bullet or what is left of an "
            "interval."
        ),
    ),
    bad="""
# vb.yaml
outcomes:
  loans: -9 400
""",
    good="""
# vb.yaml
outcomes:
  loans: 9 400
""",
)


def either(matter: Matter) -> Iterator[Diagnostic]:
    """A change, a net or a result may be negative."""
    for indicator, value, origin in matter.stated:
        if value >= 0 or is_change(indicator):
            continue
        if is_named_share(indicator) or is_named_count(indicator) or is_whole_count(indicator):
            yield finding(
                "negative-figure",
                origin.span,
                subject=origin.subject,
                written=written(origin),
                name=indicator.id,
            )


CHECK = Check(MANUAL, either=either)
