"""An activity that is delayed or cancelled, and nobody says why."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En aktivitet som är försenad eller utgår, utan avvikelse eller analys.",
        en="An activity that is delayed or cancelled, without deviation or analysis.",
    ),
    why=Text(
        sv=(
            "Den som har beslutat planen får veta att den inte följs men inte varför, och kan inte "
            "ta ställning till vad som ska hända i stället."
        ),
        en=(
            "Those who adopted the plan are told that it is not followed but not why, and cannot "
            "decide what is to happen instead."
        ),
    ),
    bad="""
# vb.yaml
activities:
  book-talks: {status: done}
  summer-reading: {status: cancelled}
""",
    good="""
# vb.yaml
activities:
  book-talks: {status: done}
  summer-reading: {status: cancelled, deviation: Fritidshemmen stängde under renoveringen}
""",
)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    for name, told in matter.report.activities.items():
        model = told.model
        if model.status in ("delayed", "cancelled") and not model.deviation and not model.analysis:
            yield finding(
                "unexplained-status",
                (told.origin / "status").span,
                subject=told.origin.subject,
                name=name,
                status=matter.plan.steering.labels[model.status],
            )


CHECK = Check(MANUAL, report=report)
