"""A report assessed: indicators, proposals, verdicts, counts, money."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from vpc.assess.fulfilment import (
    Comparison,
    Input,
    Measure,
    Reason,
    State,
    activity_state,
    compare,
    propose,
)
from vpc.assess.missing import expected, tells_money
from vpc.assess.money import Money, assess_budget, assess_outturn
from vpc.assess.plan import titles
from vpc.assess.quotes import Quotable, check_quotations
from vpc.assess.records import (
    AssessedActivity,
    AssessedGoal,
    AssessedIndicator,
    AssessedReport,
    flat,
)
from vpc.assess.targets import own_target, targets_above
from vpc.assess.trend import history, last_year, told, trend
from vpc.assess.units import (
    UnitGoal,
    UnitsMoney,
    aggregate,
    unit_activities,
    unit_goals,
    units_money,
)
from vpc.diagnostic import Diagnostic, Label, Result, Term, finding
from vpc.model.document import Origin, subject
from vpc.registry import Severity
from vpc.resolve.records import (
    ResolvedActivity,
    ResolvedIndicator,
    ResolvedOutcome,
    ResolvedReport,
    ShownGoal,
)


def assess_report(report: ResolvedReport) -> Result[AssessedReport]:
    """Everything that a report's document shows.

    In an adopted report what is expected and absent is an error, and so is a verdict that departs
    from its proposal without ``because``; in a draft the latter is a warning.
    """
    goals = tuple(_goal(report, shown) for shown in report.shown)
    in_order = flat(goals)
    indicators = tuple(each for goal in in_order for each in goal.indicators)
    found: list[Diagnostic] = []
    money = None
    if report.plan.budget is not None and tells_money(report):
        money, wrong = assess_outturn(report.plan.budget, report.accounts)
        found.extend(wrong)
    found.extend(_computed(report, indicators))
    assessed = AssessedReport(
        report=report,
        goals=goals,
        indicators=indicators,
        verdicts=Counter(goal.verdict for goal in in_order if goal.is_judged),
        results=Counter(
            each.result.state.value
            for each in indicators
            if each.result.reason is not Reason.NOT_DUE
        ),
        money=money,
        units_money=_units_money(report, money),
        # What is found in a unit's report is told where that report is compiled.
        units=tuple(each for unit in report.units if (each := assess_report(unit).value)),
    )
    if report.is_adopted:
        found.extend(_not_reported(assessed))
    found.extend(_unexplained(assessed))
    origin = Origin(report.document, ())
    raw, quotable = report.document.raw, _quotable(assessed)
    found.extend(check_quotations(raw, origin, quotable, is_final=report.is_adopted))
    return Result(assessed, tuple(found))


def _quotable(assessed: AssessedReport) -> Quotable:
    indicators = assessed.indicators
    names = frozenset(each.indicator.id for each in indicators)
    absent: list[tuple[str, str]] = []
    for each in indicators:
        name, outcome = each.indicator.id, each.outcome
        if each.target is None:
            absent.append(("target", name))
        if (outcome is None or outcome.value is None) and not (
            each.aggregate and each.aggregate.is_complete
        ):
            absent.append(("outcome", name))
        if outcome is None or outcome.forecast is None:
            absent.append(("forecast", name))
        if each.last_year is None:
            absent.append(("last_year", name))
    known = dict.fromkeys(("target", "outcome", "forecast", "last_year"), names)
    return Quotable({**known, "title": titles(assessed.report.plan)}, frozenset(absent))


def _goal(report: ResolvedReport, shown: ShownGoal) -> AssessedGoal:
    goal = shown.goal
    judged = goal.owner.level.id in report.plan.steering.assesses(report.plan.owner.level.id)
    said = report.goals.get(goal.id)
    indicators = tuple(assess_indicator(report, each) for each in shown.indicators)
    activities = (
        *(_activity(report, each) for each in shown.activities),
        *_of_units(report, shown),
    )
    measures = tuple(
        assess_indicator(report, report.plan.indicators[name]) for name in goal.model.measured_by
    )
    children = tuple(_goal(report, child) for child in shown.children)
    goals_of_units = unit_goals(goal, report.units)
    verdict = said.model.fulfilment if said else None
    inputs = (
        *(indicator_input(each) for each in (*indicators, *measures)),
        *(_activity_input(each) for each in activities if each.is_due),
    )
    return AssessedGoal(
        goal=goal,
        is_judged=judged,
        verdict=verdict or ("not-reported" if judged else "not-assessed"),
        said=said,
        proposal=propose(inputs) if judged else None,
        indicators=indicators,
        activities=activities,
        measures=measures,
        below=Counter(each.verdict for each in flat(children) if each.is_judged)
        + Counter(each.verdict for each in _units_below(goals_of_units, children)),
        children=children,
        unit_goals=goals_of_units,
    )


def _units_below(
    own: tuple[UnitGoal, ...], children: tuple[AssessedGoal, ...]
) -> Iterable[UnitGoal]:
    yield from own
    for child in flat(children):
        yield from child.unit_goals


def assess_indicator(report: ResolvedReport, indicator: ResolvedIndicator) -> AssessedIndicator:
    """An indicator of a report held against the target in force at the period's end."""
    plan = report.plan
    outcome = report.outcomes.get(indicator.id)
    target = own_target(plan, indicator, report.end)
    summed = aggregate(indicator, report.units)
    measure = _measure(outcome, report.period.assessed_on) if summed is None else summed.measure
    if summed is not None and summed.missing:
        measure = Measure(None, None, None)
    value = target.value if target else None
    earlier = last_year(report, indicator)
    is_expected = report.period.covers(indicator.model.periodicity)
    now = told(report, indicator)
    return AssessedIndicator(
        indicator=indicator,
        outcome=outcome,
        measure=measure,
        target=target,
        above=targets_above(plan, indicator, report.end),
        result=Comparison(State.UNASSESSABLE, Reason.NOT_DUE)
        if outcome is None and summed is None and not is_expected
        else compare(
            measure,
            value,
            indicator.model.better,
            indicator.tolerance,
            plan.steering.partly_within,
            not_measured=bool(outcome and outcome.not_measured),
        ),
        last_year=earlier,
        history=history(report, indicator),
        trend=trend(now, earlier, indicator.model.better, value, indicator.tolerance),
        is_expected=is_expected,
        aggregate=summed,
    )


def _measure(outcome: ResolvedOutcome | None, assessed_on: str) -> Measure:
    if outcome is None:
        return Measure(None, None, None)
    if assessed_on == "forecast":
        return Measure(outcome.forecast, outcome.forecast_women, outcome.forecast_men)
    return Measure(outcome.value, outcome.women, outcome.men)


def _activity(report: ResolvedReport, activity: ResolvedActivity) -> AssessedActivity:
    period = report.period
    is_due = activity.end <= report.end
    return AssessedActivity(
        activity=activity,
        status=report.activities.get(activity.id),
        is_due=is_due,
        is_expected=is_due or period.is_last or period.id in activity.model.reported_in,
        units=unit_activities(activity.id, report.units),
    )


def _of_units(report: ResolvedReport, shown: ShownGoal) -> Iterable[AssessedActivity]:
    """The plan's own activities that only its units carry out, and so account for."""
    here = {each.id for each in shown.activities}
    for each in report.plan.activities.values():
        if each.goal == shown.goal.id and each.id not in here and report.plan.owns(each):
            told = unit_activities(each.id, report.units)
            if told:
                yield AssessedActivity(each, None, is_due=False, is_expected=False, units=told)


def indicator_input(each: AssessedIndicator) -> Input:
    """An indicator as what a proposal rests on."""
    result = each.result
    origin = each.outcome.origin if each.outcome else each.indicator.origin
    name = each.indicator.model.name
    return Input("indicator", each.indicator.id, name, result.state, result.reason, origin)


def _activity_input(each: AssessedActivity) -> Input:
    state, reason = activity_state(each.reported)
    origin = each.status.origin if each.status else each.activity.origin
    title = each.activity.model.title
    return Input("activity", each.activity.id, title, state, reason, origin)


def _not_reported(assessed: AssessedReport) -> Iterable[Diagnostic]:
    """What an adopted report still lacks, said where it would have to be written."""
    for each in expected(assessed):
        if not each.is_reported:
            yield finding(
                "not-reported",
                each.place.key_span,
                subject=subject(each.path),
                kind=Term(each.kind),
                name=each.id,
                title=each.title,
            )


_COMPUTED = ("value", "women", "men", "forecast")


def _computed(
    report: ResolvedReport, indicators: Iterable[AssessedIndicator]
) -> Iterable[Diagnostic]:
    """Figures that are added up from the units and were typed all the same."""
    for each in indicators:
        if each.aggregate is None or each.outcome is None:
            continue
        place = each.outcome.origin
        written = place.document.raw.node(place.path).children
        typed = [place / name for name in _COMPUTED if name in written]
        for figure in typed if written else [place]:
            yield finding(
                "computed-outcome",
                figure.span,
                subject=figure.subject,
                secondary=[Label(Origin(report.document, ("units",)).key_span, "units")],
                name=each.indicator.id,
            )


def _units_money(report: ResolvedReport, money: Money | None) -> UnitsMoney | None:
    """The units' money against the frame that the board's own budget sets."""
    budget = report.plan.budget
    if not report.units:
        return None
    if budget is not None:
        frame = money or assess_budget(budget)[0]
        return units_money(report.units, budget.model.unit, frame.net.budget)
    given = [unit.plan.budget for unit in report.units if unit.plan.budget is not None]
    return units_money(report.units, given[0].model.unit, None) if given else None


def _unexplained(assessed: AssessedReport) -> Iterable[Diagnostic]:
    steering = assessed.report.plan.steering
    severity = Severity.ERROR if assessed.report.is_adopted else Severity.WARNING
    for goal in assessed.judged:
        if goal.departs and goal.said and goal.said.model.because is None and goal.proposal:
            place = goal.said.origin / "fulfilment"
            yield finding(
                "unexplained-verdict",
                place.span,
                subject=place.subject,
                severity=severity,
                verdict=steering.verdicts[goal.verdict],
                proposal=steering.verdicts[goal.proposal.result],
            )
