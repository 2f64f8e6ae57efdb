"""An activity that should have been finished and is not, without a word about it."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.assess.records import AssessedActivity, flat
from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "En aktivitet vars slutdatum har passerat men som pågår eller inte är påbörjad, utan "
            "avvikelse eller analys. En aktivitet utan eget slutdatum får pågå när året tar slut."
        ),
        en=(
            "An activity whose end has passed but that is ongoing or not started, without "
            "deviation or analysis. One without an end of its own may be ongoing at the year's end."
        ),
    ),
    why=Text(
        sv=(
            "Tabellen visar ett passerat slutdatum bredvid ”Pågår”, och i förslaget räknas "
            "aktiviteten som inte genomförd. Läsaren behöver veta varför och när den blir klar."
        ),
        en=(
            "The table shows an end that has passed beside *ongoing*, and the proposal counts the "
            "activity as not done. Readers need to know why and when it will be finished."
        ),
    ),
    bad="""
# vb.yaml
activities:
  book-talks: {status: ongoing}
  summer-reading: {status: done}
""",
    good="""
# vb.yaml
activities:
  book-talks: {status: ongoing, deviation: Två skolor återstår och besöks i januari}
  summer-reading: {status: done}
""",
)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    for goal in flat(matter.assessed.goals):
        for each in goal.activities:
            if each.is_due and each.status is not None and _is_late(each):
                told, activity = each.status, each.activity
                is_written = activity.model.end is not None
                end = (activity.origin / "end").span if is_written else activity.origin.key_span
                yield finding(
                    "overdue-activity",
                    (told.origin / "status").span,
                    subject=told.origin.subject,
                    secondary=[Label(end, "end")],
                    name=activity.id,
                    end=activity.end,
                    status=matter.plan.steering.labels[told.model.status],
                )


def _is_late(each: AssessedActivity) -> bool:
    assert each.status is not None
    model = each.status.model
    if model.deviation or model.analysis:
        return False
    is_open = model.status == "ongoing" and each.activity.model.end is not None
    return is_open or model.status == "not-started"


CHECK = Check(MANUAL, report=report)
