"""A report of a part of the year gives an outcome and no forecast, though it is judged by it."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.targets import Inherited, Pending, Waived

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett utfall utan prognos i en period där årsmålen bedöms efter prognosen (tertial 1 "
            "och 2). Indikatorer utan årsmål prövas inte."
        ),
        en=(
            "An outcome without a forecast in a period whose targets are judged by the forecast "
            "(tertial 1 and 2). Indicators without a target are left alone."
        ),
    ),
    why=Text(
        sv=(
            "Utan prognosen går indikatorn inte att bedöma, och förslaget till måluppfyllelse "
            "räknas utan den."
        ),
        en=(
            "Without the forecast the indicator cannot be judged, and the goal's fulfilment is "
            "proposed without it."
        ),
    ),
    bad="""
# t1.yaml
outcomes:
  loans: 3 100
  sick-leave: {value: "5,8 %", forecast: "5,4 %"}
  class-visits: {value: 41 st, forecast: 122 st}
""",
    good="""
# t1.yaml
outcomes:
  loans: {value: 3 100, forecast: 9 300}
  sick-leave: {value: "5,8 %", forecast: "5,4 %"}
  class-visits: {value: 41 st, forecast: 122 st}
""",
)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    if matter.report.period.assessed_on != "forecast":
        return
    for each in matter.reported:
        outcome, target = each.outcome, each.target
        if (
            outcome is None
            or target is None
            or isinstance(target.value, Pending | Waived | Inherited)
        ):
            continue
        is_told = outcome.value is not None or outcome.women is not None
        is_foretold = outcome.forecast is not None or outcome.forecast_women is not None
        if not is_told or is_foretold or not each.is_expected:
            continue
        yield finding(
            "missing-forecast",
            outcome.origin.key_span,
            subject=outcome.origin.subject,
            secondary=[Label(target.target.origin.span, "target")],
            name=each.indicator.model.name,
            period=matter.report.period.name,
        )


CHECK = Check(MANUAL, report=report)
