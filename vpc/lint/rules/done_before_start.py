"""An activity that is ongoing or done before it was to start."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.assess.records import flat
from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "En aktivitet som redovisas som pågående eller genomförd fast den enligt planen börjar "
            "efter rapportens period, utan avvikelse eller analys."
        ),
        en=(
            "An activity that is reported as ongoing or done although by the plan it starts after "
            "the report's period, without deviation or analysis."
        ),
    ),
    why=Text(
        sv="Antingen är statusen satt på fel rad eller så stämmer inte datumet i planen.",
        en="Either the status was put on the wrong row or the plan's date is wrong.",
    ),
    bad="""
# t1.yaml
activities:
  summer-reading: {status: done}
""",
    good="""
# t1.yaml
activities:
  summer-reading: {status: not-started}
""",
)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    for goal in flat(matter.assessed.goals):
        for each in goal.activities:
            told, activity = each.status, each.activity
            if told is None or told.model.status not in ("ongoing", "done"):
                continue
            if told.model.deviation or told.model.analysis or activity.start <= matter.report.end:
                continue
            yield finding(
                "done-before-start",
                (told.origin / "status").span,
                subject=told.origin.subject,
                secondary=[Label((activity.origin / "start").span, "start")],
                name=activity.id,
                start=activity.start,
                status=matter.plan.steering.labels[told.model.status],
            )


CHECK = Check(MANUAL, report=report)
