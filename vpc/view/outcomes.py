"""The cells of what was measured: figures with small groups hidden, verdicts, the move since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from vpc.assess.fulfilment import Comparison, Reason, State
from vpc.assess.records import AssessedIndicator
from vpc.model.labels import LabelName
from vpc.resolve.targets import Split
from vpc.view import figures
from vpc.view.charts import year_line
from vpc.view.context import Context
from vpc.view.numbers import signed
from vpc.view.page import Cell, Tag, Tone
from vpc.view.suppression import Shown

STATES: Mapping[State, tuple[LabelName, Tone]] = {
    State.MET: ("met", "good"),
    State.PARTLY: ("partly_met", "partly"),
    State.NOT_MET: ("not_met", "bad"),
    State.UNASSESSABLE: ("not_assessable", "open"),
}
REASONS: Mapping[Reason, LabelName] = {
    Reason.NO_TARGET: "no-target",
    Reason.TARGET_PENDING: "target-pending",
    Reason.NOT_MEASURED: "not-measured",
    Reason.NO_FIGURE: "no-figure",
    Reason.NO_DIRECTION: "no-direction",
    Reason.NO_SPLIT: "no-split",
    Reason.NO_TOLERANCE: "no-tolerance",
    Reason.NOT_DUE: "not-due",
}


def reason_label(context: Context, reason: Reason) -> LabelName:
    """Why something cannot be assessed; where the forecast counts, it is that which is missing."""
    if reason is Reason.NO_FIGURE and context.on_forecast:
        return "no-forecast"
    return REASONS[reason]


_MOVES: Mapping[str, LabelName] = {
    "better": "better",
    "worse": "worse",
    "unchanged": "unchanged",
}


def state_tag(context: Context, state: State) -> Tag:
    return context.tag(*STATES[state])


def measured_cells(context: Context, each: AssessedIndicator) -> dict[str, Cell]:
    """Everything that was measured of an indicator, by column."""
    now, later = context.reached(each), context.expected(each)
    earlier = context.last_year(each)
    shown: Mapping[str, Shown] = {
        "outcome": now.total,
        "men": now.men,
        "women": now.women,
        "forecast": later.total,
        "forecast-men": later.men,
        "forecast-women": later.women,
        "last-year": earlier,
    }
    unit = each.indicator.unit
    lacks = context.label("incomplete") if each.aggregate and each.aggregate.missing else ""
    cells = {
        column: Cell(
            "number",
            context.figure(figure, unit),
            strong=column == "outcome",
            detail=lacks if column in ("outcome", "forecast") else "",
            value=figure if isinstance(figure, Decimal) else None,
        )
        for column, figure in shown.items()
        if figure is not None
    }
    if "outcome" not in cells:
        cells.update(_no_outcome(context, each))
    cells["verdict"] = _verdict(context, each.result)
    cells.update(_trend(context, each, now.total, earlier))
    line = year_line(context, each)
    if line is not None:
        years = f"{line.marks[0].year}–{line.marks[-1].year}"
        cells["trend"] = replace(cells.get("trend", Cell("text", years)), chart=line)
    return cells


def _no_outcome(context: Context, each: AssessedIndicator) -> dict[str, Cell]:
    if each.outcome and each.outcome.not_measured:
        return {"outcome": Cell("missing", context.label("not-measured"))}
    if each.is_expected and not each.is_reported:
        return {"outcome": context.not_reported()}
    return {}


def _trend(
    context: Context, each: AssessedIndicator, now: Shown, earlier: Shown
) -> dict[str, Cell]:
    """The move since last year; its size only where both figures are printed."""
    if each.trend is None:
        return {}
    told = isinstance(now, Decimal) and isinstance(earlier, Decimal)
    change = figures.change(each) if told else None
    size = signed(change) if change else ""
    move = _MOVES.get(each.trend.for_the)
    if move:
        return {"trend": Cell("text", context.label(move), detail=size)}
    return {"trend": Cell("text", size)} if size else {}


def _verdict(context: Context, result: Comparison) -> Cell:
    if result.reason is Reason.NOT_DUE:
        return context.later()
    tag = state_tag(context, result.state)
    detail = context.label(reason_label(context, result.reason)) if result.reason else ""
    if result.women and result.men:
        women, men = (context.label(STATES[each][0]).lower() for each in (result.women, result.men))
        detail = context.label("by_sex", women=women, men=men)
    return Cell("tag", tag.word, detail=detail, tag=tag)


def compared(context: Context, each: AssessedIndicator) -> str:
    """The figure that was held against the target, as an auditor wants to read it."""
    unit = each.indicator.unit
    shown = context.expected(each) if context.on_forecast else context.reached(each)
    if each.target and isinstance(each.target.value, Split):
        women, men = context.figure(shown.women, unit), context.figure(shown.men, unit)
        return context.label("by_sex", women=women, men=men) if women and men else ""
    return context.figure(shown.total, unit)
