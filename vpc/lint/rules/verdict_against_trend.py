"""A goal said to be met, wholly or partly, though every indicator missed and got worse."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.assess.fulfilment import State
from vpc.assess.records import AssessedGoal, AssessedIndicator
from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett mål som bedöms som helt eller delvis uppfyllt fast varje indikator som kan "
            "bedömas har missat sitt årsmål och är sämre än förra året, utan att `because` säger varför. "
            "Strider bedömningen redan mot förslaget säger `unexplained-verdict` det."
        ),
        en=(
            "A goal judged as wholly or partly met although every indicator that can be assessed "
            "missed its target and is worse than last year, and `because` does not say why. Where "
            "the verdict departs from the proposal, `unexplained-verdict` says so."
        ),
    ),
    why=Text(
        sv=(
            "Bedömningen ska fråga om det går åt rätt håll. När allt som mäts går åt fel håll vill "
            "läsaren veta vad bedömningen bygger på i stället."
        ),
        en=(
            "A verdict is to ask whether things move the right way. When all that is measured "
            "moves the wrong way, readers want to know what the verdict rests on instead."
        ),
    ),
    bad="""
# vb.yaml
outcomes:
  loans: 8 600
  young-members: {value: 43 %, women: 45 %, men: 41 %}
  sick-leave: 5,8 %
  class-visits: 108 st
  satisfied: {not_measured: enkäten ställdes in}
goals:
  bedtime: {fulfilment: partly}
# unit.yaml
goals:
  bedtime:
    under: reading
    number: 1.1.1.1
    title: Barn i låg- och mellanstadiet lånar en bok varje månad
    expected_result: Varje klass besöker biblioteket.
    approach: Bokprat i skolorna.
    follow_up: Lånen räknas.
    measured_by: [loans, sick-leave]
    indicators:
      class-visits:
        name: Antal klassbesök
        unit: st
        better: higher
        target: 120 st
        periodicity: tertial
        aggregate: sum
      satisfied: {name: Andel nöjda, unit: "%", better: higher, target: 85 %, periodicity: year}
    activities:
      book-talks: {title: Hålla bokprat i varje skola}
      summer-reading: {title: Starta en sommarläsning}
""",
    good="""
# vb.yaml
outcomes:
  loans: 8 600
  young-members: {value: 43 %, women: 45 %, men: 41 %}
  sick-leave: 5,8 %
  class-visits: 108 st
  satisfied: {not_measured: enkäten ställdes in}
goals:
  bedtime:
    fulfilment: partly
    because: |
      Bokpraten nådde alla skolor, men ombyggnaden höll barnavdelningen stängd hela våren.
# unit.yaml
goals:
  bedtime:
    under: reading
    number: 1.1.1.1
    title: Barn i låg- och mellanstadiet lånar en bok varje månad
    expected_result: Varje klass besöker biblioteket.
    approach: Bokprat i skolorna.
    follow_up: Lånen räknas.
    measured_by: [loans, sick-leave]
    indicators:
      class-visits:
        name: Antal klassbesök
        unit: st
        better: higher
        target: 120 st
        periodicity: tertial
        aggregate: sum
      satisfied: {name: Andel nöjda, unit: "%", better: higher, target: 85 %, periodicity: year}
    activities:
      book-talks: {title: Hålla bokprat i varje skola}
      summer-reading: {title: Starta en sommarläsning}
""",
)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    for goal in matter.assessed.judged:
        said = goal.said
        if said is None or said.model.because or goal.departs:
            continue
        if goal.verdict not in ("fully", "partly"):
            continue
        told = _assessable(goal)
        if told and all(_is_lost(each) for each in told):
            place = said.origin / "fulfilment"
            yield finding(
                "verdict-against-trend",
                place.span,
                subject=place.subject,
                secondary=[
                    Label(each.outcome.origin.entry_span, "worse") for each in told if each.outcome
                ],
                verdict=matter.plan.steering.verdicts[goal.verdict],
                names=tuple(each.indicator.id for each in told),
            )


def _assessable(goal: AssessedGoal) -> tuple[AssessedIndicator, ...]:
    every = (*goal.indicators, *goal.measures)
    return tuple(each for each in every if each.result.state is not State.UNASSESSABLE)


def _is_lost(each: AssessedIndicator) -> bool:
    is_worse = each.trend is not None and each.trend.for_the == "worse"
    return is_worse and each.result.state is State.NOT_MET


CHECK = Check(MANUAL, report=report)
