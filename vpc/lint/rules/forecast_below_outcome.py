"""A forecast for the whole year below what has been counted already."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.figures import written
from vpc.lint.kinds import is_count
from vpc.lint.matter import ReportMatter
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.records import Figure, ResolvedIndicator, ResolvedOutcome

MANUAL = Manual(
    finds=Text(
        sv=(
            "En helårsprognos som är lägre än periodens utfall för något som bara kan bli fler: "
            "besök, lån, tillfällen."
        ),
        en=(
            "A forecast for the whole year that is lower than the period's outcome, of something "
            "that can only grow: visits, loans, occasions."
        ),
    ),
    why=Text(
        sv=(
            "Det som redan har hänt kan inte bli ogjort. Oftast gäller prognosen resten av året, "
            "eller så har den inte räknats om. Det som är ett läge, som antal hemlösa, kan däremot "
            "sjunka."
        ),
        en=(
            "What has happened cannot be undone. Mostly the forecast is for the rest of the year, "
            "or was not computed anew. What is a state, as the number of homeless people, may well "
            "fall."
        ),
    ),
    bad="""
# t1.yaml
outcomes:
  loans: {value: 3 100, forecast: 3 000}
  sick-leave: {value: "5,8 %", forecast: "5,4 %"}
  class-visits: {value: 41 st, forecast: 122 st}
""",
    good="""
# t1.yaml
outcomes:
  loans: {value: 3 100, forecast: 9 300}
  sick-leave: {value: "5,8 %", forecast: "5,4 %"}
  class-visits: {value: 41 st, forecast: 122 st}
""",
)

_HAPPENS = regex(
    r"besök|\blån\b|tillfälle|genomför|påbörja|avslutade|anmälning|ansökning|klagomål|händelse"
    r"|evenemang|som (?:har )?fått|verkställda|inkomna",
    re.IGNORECASE,
)
_STANDS = regex(
    r"\b(?:ej|inte|icke)\b|pågående|\bkö\b|väntande|aktuella|i snitt|genomsnitt|\bper\b",
    re.IGNORECASE,
)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """Only what is added up over units and, by its name, happens rather than stands."""
    for each in matter.reported:
        if each.outcome is None or not _can_only_grow(each.indicator):
            continue
        for told, forecast in _pairs(each.outcome):
            if forecast.value < told.value:
                yield finding(
                    "forecast-below-outcome",
                    forecast.origin.span,
                    subject=forecast.origin.subject,
                    secondary=[Label(told.origin.span, "outcome")],
                    forecast=written(forecast.origin),
                    outcome=written(told.origin),
                )


def _pairs(outcome: ResolvedOutcome) -> Iterator[tuple[Figure, Figure]]:
    """What has been counted and what is expected, where both are told."""
    origin = outcome.origin
    expected = origin / "forecast"
    for told, at, forecast, there in (
        (outcome.value, origin / "value", outcome.forecast, expected),
        (outcome.women, origin / "women", outcome.forecast_women, expected / "women"),
        (outcome.men, origin / "men", outcome.forecast_men, expected / "men"),
    ):
        if told is not None and forecast is not None:
            yield Figure(told, at), Figure(forecast, there)


def _can_only_grow(indicator: ResolvedIndicator) -> bool:
    name = indicator.model.name
    is_summed = indicator.model.aggregate == "sum" and is_count(indicator)
    return is_summed and bool(_HAPPENS.search(name)) and not _STANDS.search(name)


CHECK = Check(MANUAL, report=report)
