"""A baseline that differs from what was reported that year."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from vpc.assess.trend import told
from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.figures import last_place, written
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.records import ResolvedIndicator, ResolvedReport

MANUAL = Manual(
    finds=Text(
        sv="En `baseline` som inte är det utfall som det årets slutrapport har.",
        en="A `baseline` that is not the outcome in that year's final report.",
    ),
    why=Text(
        sv=(
            "Siffran har skrivits av i stället för att hämtas. Nu finns det två sanningar om samma "
            "år, och målet är satt efter den ena. En avrundad siffra är densamma."
        ),
        en=(
            "The figure was retyped instead of fetched. Now there are two truths about one year, "
            "and the target was set by one of them. A rounded figure is the same."
        ),
    ),
    bad="""
# vb-2017.yaml
outcomes:
  loans: 8 700
  sick-leave: 5,6 %
  class-visits: 101 st
""",
    good="""
# vb-2017.yaml
outcomes:
  loans: 8 700
  sick-leave: 5,6 %
  class-visits: 110 st
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """Last year's report, and through it those of the years before."""
    for indicator in matter.own_indicators:
        baseline = indicator.model.baseline
        if baseline is None or indicator.baseline is None:
            continue
        report = _final(matter, int(baseline.year))
        before = None if report is None else _known(report, indicator)
        value = told(report, before) if report is not None and before is not None else None
        if report is None or before is None or value is None or before.unit != indicator.unit:
            continue
        if indicator.baseline in (value, _rounded(value, indicator.baseline)):
            continue
        place = indicator.origin / "baseline" / "value"
        outcome = report.outcomes.get(before.id)
        there = outcome.origin / "value" if outcome is not None else None
        yield finding(
            "baseline-unlike-report",
            place.span,
            subject=place.subject,
            secondary=[Label(there.span, "reported")] if there else [],
            name=indicator.id,
            written=written(place),
            reported=value,
            year=report.plan.year,
        )


def _final(matter: PlanMatter, year: int) -> ResolvedReport | None:
    """The last report of a year, as far back as the reports themselves lead."""
    finals = [each for each in matter.last_reports if each.period.is_last]
    report = finals[-1] if finals else None
    while report is not None and report.plan.year > year:
        report = report.previous
    return report if report is not None and report.plan.year == year else None


def _known(report: ResolvedReport, indicator: ResolvedIndicator) -> ResolvedIndicator | None:
    known = report.plan.indicators
    return known.get(indicator.model.formerly or indicator.id)


def _rounded(value: Decimal, like: Decimal) -> Decimal:
    return value.quantize(last_place(like), rounding=ROUND_HALF_UP)


CHECK = Check(MANUAL, plan=plan)
