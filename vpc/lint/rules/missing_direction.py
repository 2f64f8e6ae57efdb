"""A target for something of which nobody has said what is better."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.targets import Point, Split

MANUAL = Manual(
    finds=Text(
        sv="En egen indikator med ett tal som årsmål och `better: unknown`.",
        en="An own indicator with a number for its target and `better: unknown`.",
    ),
    why=Text(
        sv=(
            "Då kan den aldrig bedömas: ingen vet om 158 mot målet 100 är bra eller dåligt. Ett "
            "årsmål med `max` eller `minst` bär sin egen riktning."
        ),
        en=(
            "It can never be assessed: nobody knows whether 158 against a target of 100 is good or "
            "bad. A target with `max` or `minst` brings its own direction."
        ),
    ),
    bad="""
# unit.yaml
additions:
  together:
    indicators:
      known:
        name: Antal kända läshinder
        unit: st
        better: unknown
        target: 100 st
        periodicity: year
""",
    good="""
# unit.yaml
additions:
  together:
    indicators:
      known:
        name: Antal kända läshinder
        unit: st
        better: higher
        target: 100 st
        periodicity: year
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """Where the direction is said, not where somebody below has set a target."""
    for indicator in matter.own_indicators:
        if indicator.model.better != "unknown" or indicator.target is None:
            continue
        value = indicator.target.value(matter.last_day)
        parts = (value.women, value.men) if isinstance(value, Split) else (value,)
        if any(isinstance(each, Point) for each in parts):
            place = indicator.origin / "better"
            yield finding(
                "missing-direction",
                place.span,
                subject=place.subject,
                secondary=[Label(indicator.target.origin.entry_span, "target")],
                name=indicator.id,
            )


CHECK = Check(MANUAL, plan=plan)
