"""The reports that a report refers to: last year's, and those of the units below."""

from __future__ import annotations

from collections.abc import Sequence

from vpc.diagnostic import Label, Term
from vpc.model.document import Origin
from vpc.resolve.collector import Collector
from vpc.resolve.records import ResolvedPlan, ResolvedReport
from vpc.resolve.steering import Period


def check_units(
    units: Sequence[tuple[int, ResolvedReport]],
    plan: ResolvedPlan,
    period: Period,
    origin: Origin,
    collect: Collector,
) -> None:
    """The units' reports: of organisations below, of the same year and period, each once."""
    seen: dict[str, Origin] = {}
    for index, unit in units:
        place = origin / "units" / index
        name = unit.plan.owner.id
        first = seen.setdefault(name, place)
        if first is not place:
            label = Label(first.span, "first")
            kind = Term("organisation")
            collect.report("duplicate-id", place, secondary=[label], kind=kind, name=name)
        elif plan.owner.id not in {each.owner.id for each in unit.plan.chain[:-1]}:
            label = Label(_in_plan(unit, "organisation", "id").span, "there")
            above = plan.owner.id
            collect.report(
                "wrong-organisation", place, secondary=[label], organisation=name, above=above
            )
        else:
            _check_time(unit, plan.year, period, place, collect)


def check_previous(
    previous: ResolvedReport,
    plan: ResolvedPlan,
    period: Period,
    origin: Origin,
    collect: Collector,
) -> None:
    """The report of the year before: of the same organisation and period."""
    place = origin / "previous"
    if previous.plan.owner.id != plan.owner.id:
        collect.report(
            "wrong-organisation",
            place,
            secondary=[Label(_in_plan(previous, "organisation", "id").span, "there")],
            organisation=previous.plan.owner.id,
            wanted=plan.owner.id,
        )
    _check_time(previous, plan.year - 1, period, place, collect)


def _check_time(
    report: ResolvedReport, year: int, period: Period, place: Origin, collect: Collector
) -> None:
    if report.plan.year != year:
        label = Label(_in_plan(report, "year").span, "there")
        collect.report("wrong-year", place, secondary=[label], year=report.plan.year, wanted=year)
    if report.period.id != period.id:
        label = Label(Origin(report.document, ("period",)).span, "there")
        collect.report(
            "wrong-period", place, secondary=[label], period=report.period.id, wanted=period.id
        )


def _in_plan(report: ResolvedReport, *path: str) -> Origin:
    return Origin(report.plan.document, path)
