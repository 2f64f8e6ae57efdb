"""How each proposal came about, for an auditor who wants to do the sum again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from vpc.assess.fulfilment import Input, Reason, limits
from vpc.assess.records import AssessedActivity, AssessedGoal, AssessedIndicator, AssessedReport
from vpc.assess.report import indicator_input
from vpc.assess.units import Aggregate
from vpc.messages import Language, phrase
from vpc.printer.screen import visible
from vpc.resolve.records import ResolvedIndicator
from vpc.resolve.targets import Simple, Split
from vpc.view.figures import rounded
from vpc.view.numbers import amount, number
from vpc.view.suppression import suppress


def trace(
    assessed: AssessedReport,
    goals: Sequence[AssessedGoal],
    language: Language,
    suppress_below: int = 0,
) -> str:
    """The computation of the goals' proposals: rule, inputs with file and line, what was left out.

    A goal that the level does not judge shows its indicators against their targets and no
    proposal.
    """
    lines = _Trace(assessed, language, suppress_below).lines(goals)
    return "".join(f"{visible(line)}\n" for line in lines)


class _Trace:
    def __init__(self, assessed: AssessedReport, language: Language, suppress_below: int) -> None:
        self.assessed = assessed
        self.report = assessed.report
        self.verdicts = assessed.report.plan.steering.verdicts
        self.language = language
        self.suppress_below = suppress_below

    def say(self, key: str, **values: str) -> str:
        return phrase(self.language, f"trace.{key}", **values)

    def lines(self, goals: Sequence[AssessedGoal]) -> Iterator[str]:
        plan = self.report.plan
        yield f"{self.report.period.name} {plan.year}, {plan.owner.name}"
        yield self.say(f"assessed-on-{self.report.period.assessed_on}")
        for goal in goals:
            yield ""
            yield from self.goal(goal)

    def goal(self, goal: AssessedGoal) -> Iterator[str]:
        number = f"{goal.goal.model.number} " if goal.goal.model.number else ""
        yield f"{goal.goal.id}: {number}{goal.goal.model.title}"
        yield "  " + self.say("stands", place=goal.goal.origin.place)
        proposal = goal.proposal
        if proposal is None:
            yield "  " + self.say("not-judged")
            yield from self.inputs(
                "indicators", goal, [indicator_input(each) for each in goal.indicators]
            )
            return
        place = goal.said.origin.place if goal.said else self.report.document.name
        yield "  " + self.say("verdict", verdict=self.verdicts[goal.verdict], place=place)
        yield "  " + self.say(
            "proposal",
            proposal=self.verdicts[proposal.result],
            rule=self.say(f"rule.{proposal.rule}"),
        )
        yield from self.inputs("counted", goal, proposal.counted)
        yield from self.inputs("left-out", goal, proposal.left_out)
        if goal.departs:
            given = goal.said is not None and goal.said.model.because is not None
            yield "  " + self.say("departs-because" if given else "departs-unexplained")

    def inputs(self, heading: str, goal: AssessedGoal, inputs: Sequence[Input]) -> Iterator[str]:
        if not inputs:
            return
        indicators = {each.indicator.id: each for each in (*goal.measures, *goal.indicators)}
        activities = {each.activity.id: each for each in goal.activities}
        yield "  " + self.say(heading)
        for each in inputs:
            state = self.say(f"reason.{each.reason}" if each.reason else f"state.{each.state}")
            yield f"    {each.title}: {state}"
            if each.kind == "indicator":
                yield from self.indicator(indicators[each.id])
            else:
                yield from self.activity(activities[each.id])

    def indicator(self, each: AssessedIndicator) -> Iterator[str]:
        if each.target is not None:
            for line in self.comparisons(each):
                yield f"      {line}"
        if each.aggregate is not None:
            yield from self.parts(each, each.aggregate)
        elif each.outcome is not None:
            yield "      " + self.say("outcome", place=each.outcome.origin.place)
        if each.target is not None:
            target = each.target
            revision = target.revision
            origin = revision.origin if revision else target.target.origin
            owner = target.owner.name if target.inherited else ""
            key = "target-inherited" if owner else "target-revised" if revision else "target"
            date = revision.date.isoformat() if revision else ""
            yield "      " + self.say(key, place=origin.place, owner=owner, date=date)
        yield "      " + self.say("defined", place=each.indicator.origin.place)

    def comparisons(self, each: AssessedIndicator) -> Iterator[str]:
        """The figures that were compared, as a formula that anybody can check."""
        value = each.target.value if each.target else None
        measure, indicator = each.measure, each.indicator
        if isinstance(value, Split):
            women, men = measure.women, measure.men
            below = 0 if indicator.unit == "%" else self.suppress_below
            # A small group is no more printed here than in the document.
            is_open = suppress(measure.total, women, men, below) == (measure.total, women, men)
            if women is not None and men is not None and is_open:
                yield self.say("women", formula=_formula(women, value.women, indicator))
                yield self.say("men", formula=_formula(men, value.men, indicator))
        elif isinstance(value, Simple) and measure.total is not None:
            formula = _formula(measure.total, value, indicator, each.aggregate)
            if formula:
                yield formula

    def parts(self, each: AssessedIndicator, summed: Aggregate) -> Iterator[str]:
        """What each unit told, so that the sum can be done again."""
        yield "      " + self.say(f"aggregate-{summed.how}")
        for part in summed.parts:
            owner, outcome, value = part.owner.name, part.outcome, part.measure.total
            if outcome is None or value is None:
                yield "        " + self.say("part-missing", owner=owner)
                continue
            told, place = amount(value, each.indicator.unit), outcome.origin.place
            if summed.how == "weighted" and outcome.of is not None:
                of = number(outcome.of)
                yield "        " + self.say("part-of", owner=owner, value=told, of=of, place=place)
            else:
                yield "        " + self.say("part", owner=owner, value=told, place=place)

    def activity(self, each: AssessedActivity) -> Iterator[str]:
        status = each.status
        if status is not None:
            word = self.say(f"status.{status.model.status}")
            yield "      " + self.say("status", status=word, place=status.origin.place)
        end = each.activity.end.isoformat()
        yield "      " + self.say("due", end=end, place=each.activity.origin.place)


def _formula(
    value: Decimal,
    target: Simple,
    indicator: ResolvedIndicator,
    computed: Aggregate | None = None,
) -> str:
    """``0,87 % > 0,8 %``; empty where no direction says which way to compare.

    A computed figure is compared unrounded and shown with two decimals more than its parts have.
    """
    unit = indicator.unit
    bounds = limits(target, indicator.model.better, indicator.tolerance)
    if isinstance(bounds, Reason):
        return ""
    low, high = bounds
    shown = (rounded(value, computed.decimals + 2) if computed else None) or value
    figure = amount(shown, unit) if shown == value else f"≈ {amount(shown, unit)}"
    if low is not None and value < low:
        return f"{figure} < {amount(low, unit)}"
    if high is not None and value > high:
        return f"{figure} > {amount(high, unit)}"
    if low is None or high is None:
        sign, limit = ("≤", high) if low is None else ("≥", low)
        assert limit is not None
        return f"{figure} {sign} {amount(limit, unit)}"
    return f"{amount(low, unit)} ≤ {figure} ≤ {amount(high, unit)}"
