"""A plan counts in another unit of money than last year's."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En budget i en annan enhet (kr, tkr, mnkr) än i förra årets plan.",
        en="A budget in another unit (kr, tkr, mnkr) than in last year's plan.",
    ),
    why=Text(
        sv=(
            "Den som lägger planerna bredvid varandra måste räkna om, och belopp som följer med "
            "från förra året blir lätt tusen gånger fel."
        ),
        en=(
            "Who lays the plans side by side has to convert, and amounts carried over from last "
            "year easily come out a thousand times wrong."
        ),
    ),
    bad="""
# unit.yaml
economy:
  unit: mnkr
  accounts:
    library:
      title: Biblioteket
      income:
        fees: {title: Avgifter, amount: "0,2"}
      costs:
        staff: {title: Personal, amount: "4,2"}
        media: {title: Medier, amount: "0,9"}
""",
    good="""
# unit.yaml
economy:
  unit: tkr
  accounts:
    library:
      title: Biblioteket
      income:
        fees: {title: Avgifter, amount: 150}
      costs:
        staff: {title: Personal, amount: 4 200}
        media: {title: Medier, amount: 900}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    budget = matter.plan.budget
    past = matter.previous.budget if matter.previous else None
    if budget is None or past is None or budget.model.unit == past.model.unit:
        return
    place = budget.origin / "unit"
    yield finding(
        "changed-money-unit",
        place.span,
        subject=place.subject,
        secondary=[Label((past.origin / "unit").span, "last")],
        unit=budget.model.unit,
        last=past.model.unit,
    )


CHECK = Check(MANUAL, plan=plan)
