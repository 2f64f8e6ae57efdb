"""A report assessed: indicators, proposals, verdicts, counts, money."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from vpc.assess.fulfilment import Input, Measure, activity_state, compare, propose
from vpc.assess.money import assess_outturn
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
from vpc.assess.trend import history, last_year, trend
from vpc.diagnostic import Diagnostic, Result, Severity, Term, finding
from vpc.model.document import Origin
from vpc.resolve.records import (
    ResolvedActivity,
    ResolvedIndicator,
    ResolvedOutcome,
    ResolvedReport,
    ShownGoal,
)
from vpc.source import Span


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
    if report.plan.budget is not None and report.model.economy is not None:
        money, wrong = assess_outturn(report.plan.budget, report.accounts)
        found.extend(wrong)
    assessed = AssessedReport(
        report=report,
        goals=goals,
        indicators=indicators,
        verdicts=Counter(goal.verdict for goal in in_order if goal.is_judged),
        results=Counter(each.result.state.value for each in indicators),
        money=money,
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
        if outcome is None or outcome.value is None:
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
    activities = tuple(_activity(report, each) for each in shown.activities)
    measures = tuple(
        assess_indicator(report, report.plan.indicators[name]) for name in goal.model.measured_by
    )
    children = tuple(_goal(report, child) for child in shown.children)
    verdict = said.model.fulfilment if said else None
    inputs = (
        *(_indicator_input(each) for each in (*indicators, *measures)),
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
        below=Counter(each.verdict for each in flat(children) if each.is_judged),
        children=children,
    )


def assess_indicator(report: ResolvedReport, indicator: ResolvedIndicator) -> AssessedIndicator:
    """An indicator of a report held against the target in force at the period's end."""
    plan = report.plan
    outcome = report.outcomes.get(indicator.id)
    target = own_target(plan, indicator, report.end)
    measure = _measure(outcome, report.period.assessed_on)
    value = target.value if target else None
    earlier = last_year(report, indicator)
    now = outcome.value if outcome else None
    return AssessedIndicator(
        indicator=indicator,
        outcome=outcome,
        measure=measure,
        target=target,
        above=targets_above(plan, indicator, report.end),
        result=compare(
            measure,
            value,
            indicator.model.better,
            indicator.tolerance,
            plan.steering.partly_within,
            not_measured=bool(outcome and outcome.not_measured),
        ),
        last_year=earlier[0] if earlier else None,
        history=history(report, indicator),
        trend=trend(
            now, earlier[0] if earlier else None, indicator.model.better, value, indicator.tolerance
        ),
        is_expected=report.period.covers(indicator.model.periodicity),
    )


def _measure(outcome: ResolvedOutcome | None, assessed_on: str) -> Measure:
    if outcome is None:
        return Measure(None, None, None)
    if assessed_on == "forecast":
        return Measure(outcome.forecast, outcome.forecast_women, outcome.forecast_men)
    return Measure(outcome.value, outcome.women, outcome.men)


def _activity(report: ResolvedReport, activity: ResolvedActivity) -> AssessedActivity:
    period = report.period
    return AssessedActivity(
        activity=activity,
        status=report.activities.get(activity.id),
        is_due=activity.end <= report.end,
        is_expected=period.is_last or period.id in activity.model.reported_in,
    )


def _indicator_input(each: AssessedIndicator) -> Input:
    result = each.result
    origin = each.outcome.origin if each.outcome else each.indicator.origin
    name = each.indicator.model.name
    return Input("indicator", each.indicator.id, name, result.state, result.reason, origin)


def _activity_input(each: AssessedActivity) -> Input:
    state, reason = activity_state(each.status.model.status if each.status else None)
    origin = each.status.origin if each.status else each.activity.origin
    title = each.activity.model.title
    return Input("activity", each.activity.id, title, state, reason, origin)


def _not_reported(assessed: AssessedReport) -> Iterable[Diagnostic]:
    """What an adopted report still lacks, said where it would have to be written."""
    for goal in flat(assessed.goals):
        if goal.is_judged and goal.verdict == "not-reported":
            yield _absent(assessed, "goals", "goal", goal.goal.id, goal.goal.model.title)
        for each in goal.indicators:
            if each.is_expected and not each.is_reported:
                indicator = each.indicator
                yield _absent(assessed, "outcomes", "indicator", indicator.id, indicator.model.name)
        for activity in goal.activities:
            if activity.is_expected and activity.status is None:
                one = activity.activity
                yield _absent(assessed, "activities", "activity", one.id, one.model.title)


def _absent(assessed: AssessedReport, chapter: str, kind: str, name: str, title: str) -> Diagnostic:
    document = assessed.report.document
    origin = Origin(document, (chapter, name))
    return finding(
        "not-reported",
        _nearest_key(origin),
        subject=origin.subject,
        kind=Term(kind),
        name=name,
        title=title,
    )


def _nearest_key(origin: Origin) -> Span:
    """The entry itself, else its chapter, else where the report says that it is adopted."""
    raw = origin.document.raw
    chapter, name = origin.path
    children = raw.tree.children
    if chapter in children and name in children[chapter].children:
        return raw.key_span(origin.path)
    return raw.key_span((chapter,)) if chapter in children else raw.key_span(("status",))


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
