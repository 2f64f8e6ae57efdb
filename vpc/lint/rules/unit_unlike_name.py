"""An *andel* in pieces, or an *antal* in percent."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.kinds import is_named_count, is_named_share
from vpc.lint.matter import PlanMatter
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.records import ResolvedIndicator

MANUAL = Manual(
    finds=Text(
        sv=(
            "En indikator som heter ”Andel …” men mäts i något annat än procent, eller heter "
            "”Antal …” och mäts i procent."
        ),
        en=(
            "An indicator called *Andel …* (share) that is measured in something else than "
            "percent, or called *Antal …* (number) and measured in percent."
        ),
    ),
    why=Text(
        sv=(
            "Läsaren tror namnet. 290 sökande är ingen andel, och den som jämför med en annan "
            "kommuns andel räknar fel."
        ),
        en=(
            "The reader believes the name. 290 applicants are no share, and whoever compares them "
            "with another municipality's share gets it wrong."
        ),
    ),
    bad="""
# unit.yaml
additions:
  together:
    indicators:
      applicants:
        name: Andel som söker budgetrådgivning
        unit: st
        better: higher
        periodicity: year
""",
    good="""
# unit.yaml
additions:
  together:
    indicators:
      applicants:
        name: Antal som söker budgetrådgivning
        unit: st
        better: higher
        periodicity: year
""",
)

_OF_A_WHOLE = regex(r"%|‰|procent|promille|andel", re.IGNORECASE)
_BOTH = regex(r"\bantal|\bandel|procent|%|förhållande|jämfört|\bper\b", re.IGNORECASE)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """A name that speaks of both (*antal … per …*, *andel av antalet …*) says nothing certain."""
    for indicator in matter.own_indicators:
        wanted = _wanted(indicator)
        if wanted is None:
            continue
        place = indicator.origin / "unit"
        yield finding(
            "unit-unlike-name",
            place.span,
            subject=place.subject,
            secondary=[Label((indicator.origin / "name").span, "name")],
            unit=indicator.unit,
            share="Andel" if wanted == "%" else None,
            count="Antal" if wanted == "st" else None,
        )


def _wanted(indicator: ResolvedIndicator) -> str | None:
    """The unit that the name speaks of, where the indicator has another."""
    if not indicator.unit or not (is_named_share(indicator) or is_named_count(indicator)):
        return None
    is_percent = _OF_A_WHOLE.search(indicator.unit) is not None
    rest = indicator.model.name.strip()[len("Andel") :]
    if is_percent == is_named_share(indicator) or _BOTH.search(rest):
        return None
    return "st" if is_percent else "%"


CHECK = Check(MANUAL, plan=plan)
