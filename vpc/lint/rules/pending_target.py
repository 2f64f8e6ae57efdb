"""A target that was still to be set when the year was reported on, with nobody left to set it."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.targets import Pending

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett årsmål som fortfarande ”tas fram” hos den nivå som inte har någon under sig, fast "
            "en rapport redan redovisar indikatorn."
        ),
        en=(
            "A target that is still *pending* at a level that has none below it, although a report "
            "already gives the indicator's outcome."
        ),
    ),
    why=Text(
        sv=(
            "Ett årsmål som sätts när utfallet är känt styr ingenting. Till dess kan indikatorn "
            "inte bedömas."
        ),
        en=(
            "A target that is set when the outcome is known steers nothing. Until then the "
            "indicator cannot be assessed."
        ),
    ),
    bad="""
# unit.yaml
targets:
  loans: {pending: sätts när ombyggnaden är klar}
  young-members: 42 %
  sick-leave: 5,5 %
""",
    good="""
# unit.yaml
targets:
  loans:
    value: {pending: sätts när ombyggnaden är klar}
    revised: [{value: 9 000, date: 2018-03-01, decision: KUN 2018/18}]
  young-members: 42 %
  sick-leave: 5,5 %
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """A level that has others below it may leave it to them (``delegated-target-unset``)."""
    whole = matter.plan
    if any(level.rank > whole.owner.level.rank for level in whole.steering.levels.values()):
        return
    pending = {
        name: target for name, target in whole.targets.items() if isinstance(target.first, Pending)
    }
    if not pending:
        return
    reports = matter.archive.reports_on(whole)
    for name, target in pending.items():
        for report in reports:
            value, outcome = target.value(report.end), report.outcomes.get(name)
            if isinstance(value, Pending) and outcome is not None and outcome.value is not None:
                yield finding(
                    "pending-target",
                    target.origin.span,
                    subject=target.origin.subject,
                    secondary=[Label((outcome.origin / "value").entry_span, "outcome")],
                    name=name,
                    text=value.text,
                    period=report.period.name,
                )
                break


CHECK = Check(MANUAL, plan=plan)
