"""What a share is said to be a share of cannot be right."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.figures import written
from vpc.lint.kinds import is_count
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "`of` som är noll eller mindre, eller som står vid ett antal fast det bara hör till "
            "andelar och vägda medeltal."
        ),
        en=(
            "`of` that is zero or less, or that stands at a count although it belongs to shares "
            "and weighted means only."
        ),
    ),
    why=Text(
        sv=(
            "Nämnden väger enheternas andelar med `of`. Ett fel där syns inte i enhetens egen "
            "tabell men gör nämndens siffra fel."
        ),
        en=(
            "The board weighs the units' shares with `of`. A mistake there is not seen in the "
            "unit's own table, but makes the board's figure wrong."
        ),
    ),
    bad="""
# vb.yaml
outcomes:
  satisfied: {value: 86 %, women: 88 %, men: 84 %, of: 0}
""",
    good="""
# vb.yaml
outcomes:
  satisfied: {value: 86 %, women: 88 %, men: 84 %, of: 350}
""",
)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """An index that is weighted has its answers in ``of``; a count has nothing to put there."""
    for each in matter.reported:
        outcome, indicator = each.outcome, each.indicator
        if outcome is None or outcome.of is None:
            continue
        is_counted = is_count(indicator) and indicator.model.aggregate != "weighted"
        if outcome.of > 0 and not is_counted:
            continue
        place = outcome.origin / "of"
        yield finding(
            "unlikely-denominator",
            place.span,
            subject=place.subject,
            written=written(place),
            name=indicator.id,
            unit=indicator.unit if is_counted else None,
        )


CHECK = Check(MANUAL, report=report)
