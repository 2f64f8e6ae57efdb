"""A verdict that rests on no figure and on no word."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "En bedömning av ett mål som inget mått kan pröva, utan vare sig analys eller "
            "`because`."
        ),
        en="A verdict on a goal that no measure can test, with neither analysis nor `because`.",
    ),
    why=Text(
        sv=(
            "En bedömning får stå för sig själv, men då är texten allt som läsaren har. Utan den "
            "är bedömningen ett påstående."
        ),
        en=(
            "A verdict may stand alone, but then the text is all that readers have. Without it "
            "the verdict is a mere claim."
        ),
    ),
    bad="""
# t1.yaml
outcomes: {loans: 3 100, sick-leave: "5,8 %", class-visits: 41 st}
goals:
  bedtime:
    fulfilment: fully
""",
    good="""
# t1.yaml
outcomes: {loans: 3 100, sick-leave: "5,8 %", class-visits: 41 st}
goals:
  bedtime:
    fulfilment: fully
    analysis: |
      Alla klasser har besökt biblioteket minst en gång sedan januari.
""",
)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    for goal in matter.assessed.judged:
        said, proposal = goal.said, goal.proposal
        if said is None or proposal is None or proposal.is_assessable:
            continue
        if goal.verdict not in ("fully", "partly", "not-met"):
            continue
        if not said.model.analysis and not said.model.because:
            place = said.origin / "fulfilment"
            yield finding(
                "verdict-without-grounds",
                place.span,
                subject=place.subject,
                secondary=[Label(goal.goal.origin.key_span, "goal")],
                verdict=matter.plan.steering.verdicts[goal.verdict],
                name=goal.goal.id,
            )


CHECK = Check(MANUAL, report=report)
