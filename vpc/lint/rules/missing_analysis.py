"""A target was missed or a goal not reached, and nothing says why."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.assess.fulfilment import State
from vpc.assess.records import AssessedGoal, AssessedIndicator, flat
from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.model.document import Origin

MANUAL = Manual(
    finds=Text(
        sv=(
            "En indikator som inte når årsmålet, eller ett mål som bedöms som delvis eller inte "
            "uppfyllt, utan analys: varken vid indikatorn eller vid något mål som den hör till."
        ),
        en=(
            "An indicator that misses its target, or a goal judged partly or not met, without any "
            "analysis: neither of the indicator nor of a goal that it belongs to."
        ),
    ),
    why=Text(
        sv=(
            "Siffran visar att det inte gick. Nämnden behöver veta varför och vad som görs åt det."
        ),
        en=(
            "The figure shows that it did not go well. The board needs to know why, and what is "
            "being done about it."
        ),
    ),
    bad="""
# vb.yaml
outcomes:
  class-visits: 98 st
goals:
  bedtime: {fulfilment: partly, because: Lånen ökade mer än väntat.}
""",
    good="""
# vb.yaml
outcomes:
  class-visits:
    value: 98 st
    analysis: Tre skolor ställde in höstens besök när bussen drogs in.
goals:
  bedtime: {fulfilment: partly, because: Lånen ökade mer än väntat.}
""",
)

_MISSED = (State.NOT_MET, State.PARTLY)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """A draft in which no analysis is written at all is not yet at that point."""
    if matter.status == "draft" and "analysis:" not in matter.document.raw.file.text:
        return
    goals = flat(matter.assessed.goals)
    explained = {each.goal.id for each in goals if _says(each)}
    missed = [each for each in matter.reported if each.result.state in _MISSED]
    silent = [
        each for each in missed if not _analysed(each) and not _goals_of(each, goals) & explained
    ]
    for each in silent:
        assert each.outcome is not None
        yield finding(
            "missing-analysis",
            each.outcome.origin.key_span,
            subject=each.outcome.origin.subject,
            secondary=[Label(each.target.target.origin.span, "target")] if each.target else (),
            name=each.indicator.model.name,
        )
    for goal in matter.assessed.judged:
        told = any(_analysed(each) for each in (*goal.indicators, *goal.measures))
        told = told or any(each.status and each.status.model.analysis for each in goal.activities)
        hanging = {each.indicator.id for each in (*goal.indicators, *goal.measures)}
        if (
            goal.verdict in ("partly", "not-met")
            and goal.said is not None
            and not _says(goal)
            and goal.said.model.because is None
            and not told
            and not hanging & {each.indicator.id for each in silent}
        ):
            place: Origin = goal.said.origin
            yield finding(
                "missing-analysis",
                place.key_span,
                subject=place.subject,
                goal=goal.goal.model.title,
                verdict=matter.plan.steering.verdicts[goal.verdict],
            )


def _analysed(each: AssessedIndicator) -> bool:
    return each.outcome is not None and bool(each.outcome.analysis.strip())


def _says(goal: AssessedGoal) -> bool:
    return goal.said is not None and bool((goal.said.model.analysis or "").strip())


def _goals_of(indicator: AssessedIndicator, goals: tuple[AssessedGoal, ...]) -> set[str]:
    """The goal that an indicator hangs on, those below it, and those that rest on it."""
    name = indicator.indicator.id
    found = {goal.goal.id for goal in goals if name in goal.goal.model.measured_by}
    for goal in goals:
        if goal.goal.id == indicator.indicator.goal:
            found.update(each.goal.id for each in (goal, *flat(goal.children)))
    return found


CHECK = Check(MANUAL, report=report)
