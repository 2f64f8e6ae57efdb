"""An activity ends before it begins."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "En aktivitet vars slutdatum ligger före startdatumet, också när slutet inte är "
            "skrivet och därför är planårets sista dag."
        ),
        en=(
            "An activity whose end comes before its start, also where the end is not written and "
            "is therefore the last day of the plan's year."
        ),
    ),
    why=Text(
        sv="Ett av datumen är fel, oftast årtalet, och aktiviteten kan inte följas upp.",
        en="One of the dates is wrong, most often its year, and the activity cannot be followed.",
    ),
    bad="""
# unit.yaml
additions:
  readers:
    activities:
      book-bus: {title: Köra bokbussen till förskolorna, start: 2018-09-01, end: 2018-06-15}
""",
    good="""
# unit.yaml
additions:
  readers:
    activities:
      book-bus: {title: Köra bokbussen till förskolorna, start: 2018-09-01, end: 2019-06-15}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """Where only the end is written and it is past, the activity is over: ``activity-over``."""
    for each in matter.own_activities:
        if each.model.start is None or each.start <= each.end:
            continue
        begins, ends = each.origin / "start", each.origin / "end"
        is_written = each.model.end is not None
        yield finding(
            "end-before-start",
            (ends if is_written else begins).span,
            subject=each.origin.subject,
            secondary=[Label(begins.span, "start")] if is_written else (),
            start=each.start,
            end=each.end if is_written else None,
            year=matter.plan.year,
        )


CHECK = Check(MANUAL, plan=plan)
