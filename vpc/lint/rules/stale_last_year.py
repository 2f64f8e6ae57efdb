"""Last year's outcome typed, and unlike the baseline of the plan."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.figures import written
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="Ett `last_year` i slutrapporten som skiljer sig från planens `baseline` för samma år.",
        en=(
            "A `last_year` in the final report that differs from the plan's `baseline` for the "
            "same year."
        ),
    ),
    why=Text(
        sv=(
            "Planen och rapporten säger olika om samma år. Fjolårets utfall hämtas helst ur "
            "fjolårets rapport, med `previous`; bara där det inte går skrivs det."
        ),
        en=(
            "The plan and the report say different things about one year. Last year's outcome is "
            "best fetched from last year's report, by `previous`; only where that cannot be is it "
            "typed."
        ),
    ),
    bad="""
# vb.yaml
# without previous
outcomes:
  class-visits: {value: 124 st, last_year: 101 st}
""",
    good="""
# vb.yaml
# without previous
outcomes:
  class-visits: {value: 124 st, last_year: 110 st}
""",
)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """Only in a year's last report: before that, last year's outcome is of a part of the year."""
    if not matter.report.period.is_last:
        return
    for each in matter.reported:
        outcome, indicator = each.outcome, each.indicator
        baseline = indicator.model.baseline
        if outcome is None or outcome.last_year is None or baseline is None:
            continue
        if int(baseline.year) != matter.plan.year - 1 or indicator.baseline == outcome.last_year:
            continue
        place = outcome.origin / "last_year"
        there = indicator.origin / "baseline" / "value"
        yield finding(
            "stale-last-year",
            place.span,
            subject=place.subject,
            secondary=[Label(there.span, "baseline")],
            written=written(place),
            baseline=written(there),
            year=matter.plan.year - 1,
        )


CHECK = Check(MANUAL, report=report)
