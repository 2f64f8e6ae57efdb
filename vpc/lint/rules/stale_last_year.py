"""Last year's outcome typed, and unlike what its report or the plan's baseline says."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.figures import inner, written
from vpc.lint.matter import PastFigure, ReportMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.records import ResolvedIndicator

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett `last_year` som skiljer sig från förra årets rapport för samma period, när den "
            "finns men inte anges i `previous`; i slutrapporten också från planens `baseline`."
        ),
        en=(
            "A `last_year` that differs from last year's report of the same period, where there is "
            "one that `previous` does not name; in the final report also from the plan's "
            "`baseline`."
        ),
    ),
    why=Text(
        sv=(
            "Då säger två dokument olika om samma år. Fjolårets utfall hämtas helst ur "
            "fjolårets rapport, med `previous`; bara där det inte går skrivs det."
        ),
        en=(
            "Then two documents say different things about one year. Last year's outcome is "
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
    """Against last year's report of the period, which nobody has linked, else the baseline.

    (Where it is linked, a figure that is typed again is ``retyped-outcome``.)
    """
    for each in matter.reported:
        outcome = each.outcome
        if outcome is None or outcome.last_year is None:
            continue
        known = _reported(matter, each.indicator) or _baseline(matter, each.indicator)
        if known is None or known.value == outcome.last_year:
            continue
        place = outcome.origin / "last_year"
        is_baseline = "baseline" in known.origin.path
        yield finding(
            "stale-last-year",
            place.span,
            subject=place.subject,
            secondary=[Label(known.origin.span, "baseline" if is_baseline else "reported")],
            written=written(place),
            baseline=known.value if is_baseline else None,
            reported=known.value,
        )


def _reported(matter: ReportMatter, indicator: ResolvedIndicator) -> PastFigure | None:
    """What the only report of the same period a year before says, if there is one."""
    plan, period = matter.plan, matter.report.period.id
    earlier = matter.archive.reports_of(plan.owner.id, plan.year - 1)
    same = [each for each in earlier if each.period.id == period]
    if len(same) != 1:
        return None
    known = same[0].plan.indicators.get(indicator.model.formerly or indicator.id)
    outcome = same[0].outcomes.get(known.id) if known is not None else None
    if outcome is None or known is None or known.unit != indicator.unit or outcome.value is None:
        return None
    return PastFigure(outcome.value, inner(outcome.origin, "value"))


def _baseline(matter: ReportMatter, indicator: ResolvedIndicator) -> PastFigure | None:
    """The plan's own figure for the whole of last year: of no use before the year is over."""
    baseline = indicator.model.baseline
    if baseline is None or indicator.baseline is None or not matter.plan.owns(indicator):
        return None
    if int(baseline.year) != matter.plan.year - 1 or not matter.report.period.is_last:
        return None
    return PastFigure(indicator.baseline, indicator.origin / "baseline" / "value")


CHECK = Check(MANUAL, report=report)
