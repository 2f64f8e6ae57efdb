"""A goal said to be partly met though every indicator missed and got worse."""

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
            "Ett mål som bedöms som delvis uppfyllt fast varje indikator som kan "
            "bedömas har missat sitt årsmål och är sämre än förra året, utan att `because` "
            "säger varför. Strider bedömningen redan mot förslaget säger `unexplained-verdict` det."
        ),
        en=(
            "A goal judged as partly met although every indicator that can be assessed "
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
  young-members: {not_measured: registret byttes under året}
  sick-leave: 5,8 %
  class-visits: 108 st
  satisfied: {not_measured: enkäten ställdes in}
goals:
  bedtime:
    fulfilment: partly
""",
    good="""
# vb.yaml
outcomes:
  loans: 8 600
  young-members: {not_measured: registret byttes under året}
  sick-leave: 5,8 %
  class-visits: 108 st
  satisfied: {not_measured: enkäten ställdes in}
goals:
  bedtime:
    fulfilment: partly
    because: |
      Bokpraten nådde alla skolor, men barnavdelningen var stängd hela våren.
""",
)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """No proposal is *fully* where all is missed, so that such a verdict departs from it."""
    for goal in matter.assessed.judged:
        said = goal.said
        if said is None or said.model.because or goal.departs or goal.verdict != "partly":
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
