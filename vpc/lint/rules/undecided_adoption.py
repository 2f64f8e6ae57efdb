"""A document is adopted, and nothing says when or by whom."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import Matter
from vpc.lint.rule import Check, Manual, Text
from vpc.model.document import as_plan, as_report

MANUAL = Manual(
    finds=Text(
        sv="`status: adopted` eller `amended` utan `decision` med datum.",
        en="`status: adopted` or `amended` without a `decision` with its date.",
    ),
    why=Text(
        sv=(
            "Från vilken dag planen gäller, och vem som har beslutat den, är det första som en "
            "granskare frågar efter."
        ),
        en=(
            "From which day the plan holds, and who decided on it, is the first thing that an "
            "auditor asks for."
        ),
    ),
    bad="""
# unit.yaml
status: adopted
decision: {by: Kulturnämnden}
""",
    good="""
# unit.yaml
status: adopted
decision: {by: Kulturnämnden, date: 2018-01-15, paragraph: 2}
""",
)


def either(matter: Matter) -> Iterator[Diagnostic]:
    if matter.status not in ("adopted", "amended"):
        return
    document = matter.document
    model = as_plan(document) if document.kind == "plan" else as_report(document)
    decision = model.decision
    if decision is None:
        yield finding("undecided-adoption", (matter.origin / "status").span, subject="decision")
    elif decision.date is None:
        place = matter.origin / "decision"
        yield finding("undecided-adoption", place.key_span, subject="decision", by=decision.by)


CHECK = Check(MANUAL, either=either)
