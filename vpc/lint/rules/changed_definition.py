"""An indicator that is measured otherwise than last year."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.registry import Severity
from vpc.resolve.records import ResolvedIndicator

MANUAL = Manual(
    finds=Text(
        sv=(
            "En egen indikator vars enhet, riktning, periodicitet eller uppdelning på kön är en "
            "annan än i förra årets plan."
        ),
        en=(
            "An own indicator whose unit, direction, periodicity or split by sex is another than "
            "in last year's plan."
        ),
    ),
    why=Text(
        sv=(
            "Siffrorna jämförs över åren, och då ska de mäta samma sak. Är det en ny indikator ska "
            "den ha ett nytt id. Att en okänd riktning blir känd är bara bra."
        ),
        en=(
            "The figures are compared over the years, and so have to measure the same thing. A new "
            "indicator should have a new id. That an unknown direction becomes known is only good."
        ),
    ),
    bad="""
# unit-2017.yaml
additions:
  together:
    indicators:
      readers: {name: Läsare, unit: st, better: higher, periodicity: year}
# unit.yaml
additions:
  together:
    indicators:
      readers: {name: Läsare, unit: "%", better: higher, periodicity: year}
""",
    good="""
# unit-2017.yaml
additions:
  together:
    indicators:
      readers: {name: Läsare, unit: st, better: higher, periodicity: year}
# unit.yaml
additions:
  together:
    indicators:
      reader-share: {name: Andel läsare, unit: "%", better: higher, periodicity: year}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """The same indicator by its id, or by what it was called then (``formerly``)."""
    for indicator in matter.own_indicators:
        before = matter.before(indicator)
        if before is None:
            continue
        for key, earlier, now in _changes(before, indicator):
            place = indicator.origin / key
            is_said = key in place.document.raw.node(indicator.origin.path).children
            yield finding(
                "changed-definition",
                place.span if is_said else indicator.origin.key_span,
                subject=place.subject,
                severity=Severity.ADVICE if key == "periodicity" else None,
                secondary=[Label((before.origin / key).span, "before")],
                name=indicator.id,
                key=key,
                before=earlier,
                now=now,
            )


def _changes(before: ResolvedIndicator, now: ResolvedIndicator) -> Iterator[tuple[str, str, str]]:
    """The keys that say another thing than last year, with what they said and say."""
    old, new = before.model, now.model
    if old.unit != new.unit:
        yield "unit", old.unit, new.unit
    if old.better not in (new.better, "unknown"):
        yield "better", old.better, new.better
    if old.periodicity != new.periodicity:
        yield "periodicity", old.periodicity, new.periodicity
    if old.by_sex == "true" and new.by_sex == "false":
        yield "by_sex", old.by_sex, new.by_sex


CHECK = Check(MANUAL, plan=plan)
