"""So few individuals that they can be recognised."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.kinds import is_count
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.model.document import Origin
from vpc.resolve.records import ResolvedOutcome

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett antal kvinnor eller män mellan ett och fyra, i en arbetsyta där `suppress_below` "
            "inte är satt."
        ),
        en=(
            "A number of women or men between one and four, in a workspace where `suppress_below` "
            "is not set."
        ),
    ),
    why=Text(
        sv=(
            "I en liten kommun eller på en liten enhet vet grannarna vilka två män det gäller. Med "
            "`suppress_below: 5` i `vpc.yaml` trycks ”färre än 5”, och talet kan inte räknas fram "
            "ur de andra."
        ),
        en=(
            "In a small municipality or unit the neighbours know which two men are meant. With "
            "`suppress_below: 5` in `vpc.yaml` “fewer than 5” is printed, and the figure cannot be "
            "worked out from the others."
        ),
    ),
    bad="""
# unit.yaml
additions:
  together:
    indicators:
      supported:
        name: Antal barn med eget stöd
        unit: barn
        better: higher
        periodicity: year
        by_sex: true
# vb.yaml
outcomes:
  supported: {value: 9 barn, women: 7, men: 2}
""",
    good="""
# unit.yaml
additions:
  together:
    indicators:
      supported:
        name: Antal barn med eget stöd
        unit: barn
        better: higher
        periodicity: year
        by_sex: true
# vb.yaml
outcomes:
  supported: {value: 16 barn, women: 9, men: 7}
""",
)

_ENOUGH = 5
"""The limit that Swedish statistics about individuals mostly keep to."""


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """Nobody is recognised by not being there: zero may be printed."""
    if matter.suppress_below:
        return
    for each in matter.reported:
        outcome, indicator = each.outcome, each.indicator
        if outcome is None or indicator.model.by_sex != "true" or not is_count(indicator):
            continue
        small = [
            (figure, place)
            for figure, place in _by_sex(outcome)
            if figure is not None and 0 < figure < _ENOUGH
        ]
        for figure, place in small[:1]:
            yield finding(
                "small-group",
                place.span,
                subject=outcome.origin.subject,
                secondary=[Label(other.span, "small") for _, other in small[1:]],
                name=indicator.id,
                figure=figure,
                enough=_ENOUGH,
            )


def _by_sex(outcome: ResolvedOutcome) -> Iterator[tuple[Decimal | None, Origin]]:
    origin = outcome.origin
    yield outcome.women, origin / "women"
    yield outcome.men, origin / "men"
    yield outcome.forecast_women, origin / "forecast" / "women"
    yield outcome.forecast_men, origin / "forecast" / "men"


CHECK = Check(MANUAL, report=report)
