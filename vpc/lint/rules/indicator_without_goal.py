"""A target for an indicator from above that none of the plan's own goals has to do with."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.records import ResolvedPlan
from vpc.resolve.targets import Bound, Interval, Point, Split

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett eget årsmål för en indikator som är satt högre upp, när inget eget mål står under "
            "samma mål som indikatorn eller nämner den i `measured_by`. Övertagna årsmål "
            "(`inherited`) och enhetens del av en summa (`aggregate: sum`) räknas inte."
        ),
        en=(
            "A target of one's own for an indicator that is defined further up, while no goal of "
            "one's own stands under the same goal as the indicator or names it in `measured_by`. "
            "Targets taken over (`inherited`) and a unit's part of a sum (`aggregate: sum`) do not "
            "count."
        ),
    ),
    why=Text(
        sv=(
            "Organisationen lovar en siffra utan att säga vad den vill uppnå. Läsaren får en "
            "tabell utan mål, och ingen bedömning kommer att vila på siffran."
        ),
        en=(
            "The organisation promises a figure without saying what it wants to achieve. The "
            "reader is given a table without a goal, and no verdict will rest on the figure."
        ),
    ),
    bad="""
# council.yaml
goals:
  readers:
    number: 1
    title: Alla barn får en god start
    indicators:
      loans: {name: Antal lån, unit: st, better: higher, target: 12 000, periodicity: tertial}
      young-members: {name: Unga, unit: "%", better: higher, target: 40 %, periodicity: year}
  employer:
    number: 2
    title: Kommunen är en god arbetsgivare
    indicators:
      sick-leave: {name: Frånvaro, unit: "%", better: lower, target: 6 %, periodicity: tertial}
# unit.yaml
targets: {loans: 9 000, young-members: 42 %, sick-leave: "5,5 %"}
goals:
  bedtime:
    under: reading
    title: Barn i låg- och mellanstadiet lånar en bok varje månad
    measured_by: [loans, young-members]
    indicators:
      class-visits: {name: Besök, unit: st, better: higher, target: 120 st, periodicity: tertial}
      satisfied: {name: Andel nöjda, unit: "%", better: higher, target: 85 %, periodicity: year}
    activities:
      book-talks: {title: Hålla bokprat i varje skola}
      summer-reading: {title: Starta en sommarläsning}
""",
    good="""
# council.yaml
goals:
  readers:
    number: 1
    title: Alla barn får en god start
    indicators:
      loans: {name: Antal lån, unit: st, better: higher, target: 12 000, periodicity: tertial}
      young-members: {name: Unga, unit: "%", better: higher, target: 40 %, periodicity: year}
  employer:
    number: 2
    title: Kommunen är en god arbetsgivare
    indicators:
      sick-leave: {name: Frånvaro, unit: "%", better: lower, target: 6 %, periodicity: tertial}
# unit.yaml
targets: {loans: 9 000, young-members: 42 %, sick-leave: "5,5 %"}
goals:
  bedtime:
    under: reading
    title: Barn i låg- och mellanstadiet lånar en bok varje månad
    measured_by: [loans, young-members, sick-leave]
    indicators:
      class-visits: {name: Besök, unit: st, better: higher, target: 120 st, periodicity: tertial}
      satisfied: {name: Andel nöjda, unit: "%", better: higher, target: 85 %, periodicity: year}
    activities:
      book-talks: {title: Hålla bokprat i varje skola}
      summer-reading: {title: Starta en sommarläsning}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """A plan without any goals of its own says nowhere what it wants: that is not a slip."""
    own = matter.own_goals
    if not own:
        return
    whole = matter.plan
    explained = _with_those_above(whole, {*whole.model.goals, *whole.model.additions})
    measures = {name for goal in own for name in goal.model.measured_by}
    for name in whole.model.targets:
        indicator, target = whole.indicators[name], whole.targets[name]
        is_set = isinstance(target.value(matter.last_day), Point | Bound | Interval | Split)
        if not is_set or indicator.model.aggregate == "sum":
            continue
        if name not in measures and indicator.goal not in explained:
            yield finding(
                "indicator-without-goal",
                target.origin.key_span,
                subject=target.origin.subject,
                secondary=[Label(whole.goals[indicator.goal].origin.key_span, "goal")],
                name=name,
                goal=indicator.goal,
            )


def _with_those_above(plan: ResolvedPlan, names: set[str]) -> set[str]:
    found: set[str] = set()
    for each in names:
        name: str | None = each
        while name is not None:
            found.add(name)
            name = plan.goals[name].parent
    return found


CHECK = Check(MANUAL, plan=plan)
