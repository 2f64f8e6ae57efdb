"""Indicators and their targets as JSON."""

from __future__ import annotations

from decimal import Decimal

from vpc.assess.records import AssessedIndicator, PlannedIndicator
from vpc.assess.targets import SetTarget
from vpc.render.json import figures, shapes
from vpc.render.json.figures import number, place
from vpc.render.json.texts import prose
from vpc.resolve.records import ResolvedIndicator, ResolvedReport
from vpc.resolve.targets import (
    Bound,
    Inherited,
    Interval,
    Pending,
    Point,
    Simple,
    Split,
    TargetValue,
    Waived,
)
from vpc.view.context import Context
from vpc.view.numbers import target
from vpc.view.outcomes import REASONS, STATES


def planned(context: Context, each: PlannedIndicator) -> shapes.Indicator:
    return _indicator(context, each, None)


def reported(context: Context, report: ResolvedReport, each: AssessedIndicator) -> shapes.Indicator:
    return _indicator(context, each, _report(context, report, each))


def _indicator(
    context: Context,
    each: PlannedIndicator | AssessedIndicator,
    report: shapes.IndicatorReport | None,
) -> shapes.Indicator:
    one, model = each.indicator, each.indicator.model
    baseline: shapes.Baseline | None = None
    if model.baseline is not None and one.baseline is not None:
        baseline = {"year": int(model.baseline.year), "value": f"{one.baseline:f}"}
    return {
        "id": one.id,
        "name": model.name,
        "owner": one.owner.id,
        "unit": one.unit or None,
        "better": model.better,
        "periodicity": model.periodicity,
        "by_sex": model.by_sex == "true",
        "tolerance": number(one.tolerance),
        "baseline": baseline,
        "source": model.source,
        "kolada": model.kolada,
        "target": _target(context, one, each.target) if each.target else None,
        "targets_above": [_target(context, one, above) for above in each.above],
        "report": report,
        "place": place(one.origin),
    }


def _report(
    context: Context, report: ResolvedReport, each: AssessedIndicator
) -> shapes.IndicatorReport:
    outcome, unit, summed = each.outcome, each.indicator.unit, each.aggregate
    reached, expected = context.reached(each), context.expected(each)
    foretold = summed.measure.total if summed and context.on_forecast else None
    return {
        "outcome": figures.by_sex(context, reached, unit, summed.value if summed else None),
        "forecast": figures.by_sex(context, expected, unit, foretold),
        "compared": figures.compared(context, each),
        "of": number(outcome.of) if outcome else None,
        "through": outcome.through.isoformat() if outcome and outcome.through else None,
        "last_year": _last_year(context, each),
        "history": figures.history(context, report, each),
        "trend": figures.trend(context, each),
        "result": _result(context, each),
        "analysis": prose(context, outcome.analysis) if outcome else None,
        "not_measured": (outcome.not_measured or None) if outcome else None,
        "is_expected": each.is_expected,
        "is_reported": each.is_reported,
        "units": figures.unit_figures(context, each.indicator, summed) if summed else None,
        "place": place(outcome.origin) if outcome else None,
    }


def _last_year(context: Context, each: AssessedIndicator) -> shapes.Figure | None:
    shown = context.last_year(each)
    exact = each.last_year if isinstance(shown, Decimal) else None
    return figures.figure(context, shown, each.indicator.unit, exact)


def _result(context: Context, each: AssessedIndicator) -> shapes.Result:
    result = each.result
    return {
        "state": result.state.value,
        "word": context.label(STATES[result.state][0]),
        "reason": result.reason.value if result.reason else None,
        "reason_text": context.label(REASONS[result.reason]) if result.reason else None,
        "women": result.women.value if result.women else None,
        "men": result.men.value if result.men else None,
    }


def _target(context: Context, indicator: ResolvedIndicator, given: SetTarget) -> shapes.Target:
    def value(each: TargetValue) -> shapes.TargetValue:
        return _value(context, each, indicator.unit)

    return {
        "owner": given.owner.id,
        "inherited": given.inherited,
        "in_force": value(given.value),
        "first": value(given.target.first),
        "revisions": [
            {
                "target": value(each.value),
                "date": each.date.isoformat(),
                "decision": each.decision,
                "place": place(each.origin),
            }
            for each in given.target.revisions
        ],
        "place": place(given.target.origin),
    }


def _value(context: Context, value: TargetValue, unit: str) -> shapes.TargetValue:
    text = target(value, unit, context.words)
    whole: shapes.TargetValue = {
        "kind": "inherited",
        "value": None,
        "low": None,
        "high": None,
        "women": None,
        "men": None,
        "words": None,
        "text": text,
    }
    if isinstance(value, Inherited):
        return whole
    if isinstance(value, Split):
        women, men = _simple(value.women), _simple(value.men)
        return {**whole, "kind": "by-sex", "women": women, "men": men}
    if isinstance(value, Pending):
        return {**whole, "kind": "pending", "words": value.text}
    if isinstance(value, Waived):
        return {**whole, "kind": "waived", "words": value.reason}
    simple = _simple(value)
    return {
        **whole,
        "kind": simple["kind"],
        "value": simple["value"],
        "low": simple["low"],
        "high": simple["high"],
    }


def _simple(value: Simple) -> shapes.SimpleTarget:
    if isinstance(value, Point):
        return {"kind": "point", "value": number(value.value), "low": None, "high": None}
    if isinstance(value, Bound):
        kind: shapes.Bounded = "at-most" if value.word == "max" else "at-least"
        return {"kind": kind, "value": number(value.value), "low": None, "high": None}
    assert isinstance(value, Interval)
    low, high = number(value.low), number(value.high)
    return {"kind": "interval", "value": None, "low": low, "high": high}
