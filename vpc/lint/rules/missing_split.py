"""Individuals are counted and not split by sex."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.figures import inner, written
from vpc.lint.kinds import is_count
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="Ett utfall för en indikator med `by_sex: true` som bara har en total.",
        en="An outcome of an indicator with `by_sex: true` that has a total only.",
    ),
    why=Text(
        sv=(
            "Statistik om individer ska delas upp på kön, annars syns det inte om kvinnor och män "
            "får olika. En grupp på färre än fem lämnas hel."
        ),
        en=(
            "Statistics about individuals are to be split by sex, or else nobody sees whether "
            "women and men are treated alike. A group of fewer than five is left whole."
        ),
    ),
    bad="""
# vb.yaml
outcomes:
  satisfied: 86 %
""",
    good="""
# vb.yaml
outcomes:
  satisfied: {value: 86 %, women: 88 %, men: 84 %}
""",
)

_SMALL = 5
"""So few split by sex would point people out: ``small-group``."""


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """What is zero has no parts, and what is not told cannot be split."""
    for each in matter.reported:
        outcome, indicator = each.outcome, each.indicator
        if outcome is None or not outcome.value or indicator.model.by_sex != "true":
            continue
        is_small = is_count(indicator) and outcome.value < _SMALL
        if outcome.women is not None or is_small:
            continue
        place = inner(outcome.origin, "value")
        yield finding(
            "missing-split",
            place.span,
            subject=outcome.origin.subject,
            secondary=[Label((indicator.origin / "by_sex").span, "individuals")],
            name=indicator.id,
            written=written(place),
        )


CHECK = Check(MANUAL, report=report)
