"""An activity that is less far than an earlier report of the year said."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.records import ActivityStatus

MANUAL = Manual(
    finds=Text(
        sv=(
            "En aktivitet som har kommit kortare än årets förra rapport sade, till exempel klar i "
            "tertialrapporten och pågående i årets sista, utan avvikelse eller analys."
        ),
        en=(
            "An activity that is less far than the year's earlier report said, for example done in "
            "the first and ongoing in the last, without deviation or analysis."
        ),
    ),
    why=Text(
        sv="En av rapporterna har fel, eller så har något hänt som läsaren behöver få veta.",
        en="One of the reports is wrong, or something happened that readers need to know.",
    ),
    bad="""
# t1.yaml
activities:
  book-talks: {status: done}
# vb.yaml
activities:
  book-talks: {status: ongoing}
  summer-reading: {status: done}
""",
    good="""
# t1.yaml
activities:
  book-talks: {status: ongoing}
# vb.yaml
activities:
  book-talks: {status: done}
  summer-reading: {status: done}
""",
)

_HOW_FAR = {"not-started": 0, "delayed": 1, "ongoing": 1, "done": 2}


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """What is cancelled is not less far: that it needs a reason is ``unexplained-status``."""
    told = matter.report.activities
    if not told:
        return
    before: dict[str, ActivityStatus] = {}
    for earlier in matter.archive.reports_on(matter.plan):
        if earlier.end < matter.report.end:
            before.update(earlier.activities)
    for name, now in told.items():
        then = before.get(name)
        if then is None or now.model.deviation or now.model.analysis:
            continue
        far, farther = _HOW_FAR.get(now.model.status), _HOW_FAR.get(then.model.status)
        if far is not None and farther is not None and far < farther:
            labels = matter.plan.steering.labels
            yield finding(
                "status-taken-back",
                (now.origin / "status").span,
                subject=now.origin.subject,
                secondary=[Label((then.origin / "status").span, "earlier")],
                name=name,
                status=labels[now.model.status],
                before=labels[then.model.status],
            )


CHECK = Check(MANUAL, report=report)
