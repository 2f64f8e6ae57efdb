"""A document is dated in a year that it cannot be from."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vpc.diagnostic import Diagnostic, Term, finding
from vpc.lint.dated import Dated, dated
from vpc.lint.matter import PlanMatter, ReportMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "En plan daterad tidigare än året före sitt år eller efter det, en rapport daterad mer "
            "än ett år efter sin period, en kvalitetsgaranti antagen efter planens år."
        ),
        en=(
            "A plan dated earlier than the year before its own or after it, a report dated more "
            "than a year after its period, a guarantee adopted after the plan's year."
        ),
    ),
    why=Text(
        sv="Datumet är i regel kvar från dokumentet som det nya skrevs efter, eller feltryckt.",
        en="As a rule the date was left over from the document that this one was made from.",
    ),
    bad="""
# unit.yaml
registration: {number: KUN 2018/4, date: 2016-01-15}
""",
    good="""
# unit.yaml
registration: {number: KUN 2018/4, date: 2017-12-15}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """Plans are made in the year before their own, or in it; a guarantee may be older."""
    year = matter.plan.year
    for each in dated(matter):
        if not year - 1 <= each.day.year <= year:
            yield _found(each, "plan", year)
    for name, guarantee in matter.plan.model.guarantees.items():
        written = guarantee.adopted.date if guarantee.adopted else None
        if written is not None and date.fromisoformat(written).year > year:
            place = matter.origin / "guarantees" / name / "adopted" / "date"
            day = Dated(Term("adopted"), date.fromisoformat(written), place)
            yield _found(day, "guarantee", year)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """Before the period's end is ``reported-too-early``."""
    end = matter.report.end
    for each in dated(matter):
        if (each.day.year, each.day.month, each.day.day) > (end.year + 1, end.month, end.day):
            yield _found(each, "report", end.year)


def _found(dated_at: Dated, kind: str, year: int) -> Diagnostic:
    return finding(
        "dated-in-another-year",
        dated_at.origin.span,
        subject=dated_at.origin.subject,
        what=dated_at.what,
        date=dated_at.day,
        kind=Term(kind),
        year=year,
    )


CHECK = Check(MANUAL, plan=plan, report=report)
