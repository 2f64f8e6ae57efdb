"""What a board's report rests on: its units' figures, verdicts, activities and money."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from vpc.assess.money import MoneyRow
from vpc.assess.records import AssessedActivity, AssessedIndicator
from vpc.assess.units import Aggregate, UnitFigure, UnitGoal, UnitsMoney
from vpc.model.forms import NOT_REPORTED
from vpc.model.labels import LabelName
from vpc.resolve.records import ResolvedIndicator
from vpc.view import figures
from vpc.view.context import Context
from vpc.view.money import money_cells
from vpc.view.numbers import number
from vpc.view.page import Block, Cell, Column, Note, Row, Table, Tag, Tone
from vpc.view.suppression import BySex, Shown, protect
from vpc.view.tables import SEPARATOR, Choice, Draft, table

STATUSES: Mapping[str, tuple[LabelName, Tone]] = {
    "not-started": ("not-started", "open"),
    "ongoing": ("ongoing", "open"),
    "done": ("done", "good"),
    "delayed": ("delayed", "partly"),
    "cancelled": ("cancelled", "bad"),
    NOT_REPORTED: ("not_reported", "open"),
}
_HOW: Mapping[str, LabelName] = {
    "sum": "aggregate_sum",
    "mean": "aggregate_mean",
    "weighted": "aggregate_weighted",
}


def unit_figures(context: Context, items: Sequence[AssessedIndicator]) -> Iterator[Block]:
    """The units' figures that an indicator's was made of."""
    summed = [(each.indicator, each.aggregate) for each in items if each.aggregate]
    if not summed:
        return
    label = context.label
    yield table(
        context,
        "units",
        label("unit_figures"),
        label("unit"),
        [
            Choice(Column("outcome", label("outcome"), "number"), standard=True),
            Choice(Column("forecast", label("forecast"), "number")),
            Choice(Column("men", label("men"), "number")),
            Choice(Column("women", label("women"), "number")),
            Choice(Column("denominator", label("denominator"), "number")),
        ],
        [
            (
                indicator.model.name,
                [*_unit_rows(context, indicator, aggregate.parts)],
            )
            for indicator, aggregate in summed
        ],
        [note for indicator, each in summed for note in _aggregate_notes(context, indicator, each)],
    )


def _unit_rows(
    context: Context, indicator: ResolvedIndicator, parts: Sequence[UnitFigure]
) -> Iterator[Draft]:
    """A row for each unit; their figures may not give each other away."""
    few = figures.limit(indicator, context.suppress_below)
    told = [figures.told(part.outcome, indicator, context.suppress_below) for part in parts]
    later = [figures.foretold(part.outcome, few) for part in parts]
    for part, now, year in zip(parts, protect(told), protect(later), strict=True):
        yield _unit_row(context, indicator, part, now, year)


def _unit_row(
    context: Context, indicator: ResolvedIndicator, part: UnitFigure, now: BySex, year: BySex
) -> Draft:
    outcome = part.outcome
    if outcome is None:
        return Draft(part.owner.name, {"outcome": context.not_reported()})
    shown: Mapping[str, Shown] = {
        "outcome": now.total,
        "men": now.men,
        "women": now.women,
        "forecast": year.total,
    }
    cells = {
        column: Cell(
            "number",
            context.figure(figure, indicator.unit),
            value=figure if isinstance(figure, Decimal) else None,
        )
        for column, figure in shown.items()
        if figure is not None
    }
    if outcome.of is not None:
        cells["denominator"] = Cell("number", number(outcome.of), value=outcome.of)
    if "outcome" not in cells:
        cells["outcome"] = (
            Cell("missing", context.label("not-measured"))
            if outcome.not_measured
            else context.not_reported()
        )
    return Draft(part.owner.name, cells)


def _aggregate_notes(
    context: Context, indicator: ResolvedIndicator, summed: Aggregate
) -> Iterator[Note]:
    said = context.label(_HOW[summed.how])
    if summed.missing:
        missing = ", ".join(owner.name for owner in summed.missing)
        said = f"{said}; {context.label('incomplete_sum', missing=missing)}"
    yield Note(indicator.model.name, said)


def unit_goals(context: Context, goals: Sequence[UnitGoal]) -> Iterator[Block]:
    """The units' goals directly under a goal, each with its unit's verdict."""
    rows = [
        Draft(
            each.goal.model.title,
            {
                "unit": Cell("text", each.owner.name),
                "verdict": _tagged(context.verdict(each.verdict)),
            },
        )
        for each in goals
    ]
    if rows:
        label = context.label
        yield table(
            context,
            "units",
            label("unit_goals"),
            label("unit_goal"),
            [
                Choice(Column("unit", label("unit")), standard=True),
                Choice(Column("verdict", label("verdict"), "tag"), standard=True),
            ],
            [("", rows)],
        )


def unit_statuses(context: Context, each: AssessedActivity) -> str:
    """What the units say of an activity that is set further up, in a line."""
    told = []
    for unit in each.units:
        model = unit.status.model if unit.status else None
        label, _ = STATUSES[model.status if model else NOT_REPORTED]
        status = f"{unit.owner.name}: {context.label(label).lower()}"
        told.append(f"{status} ({model.deviation})" if model and model.deviation else status)
    return SEPARATOR.join(told)


def _tagged(tag: Tag) -> Cell:
    return Cell("tag", tag.word, tag=tag)


def unit_money(context: Context, money: UnitsMoney, told: Sequence[Block]) -> Iterator[Block]:
    """The units' net outcomes, and their sum against the board's frame.

    Nothing where the tables that are ``told`` have a row for each unit with these very figures.
    """
    label = context.label
    rows = [
        Draft(
            each.owner.name,
            money_cells(context, each.row) if each.row else {"outcome": context.not_reported()},
        )
        for each in money.rows
    ]
    names = {row.title for row in rows}
    rows.append(Draft(label("total"), money_cells(context, money.total, strong=True), is_sum=True))
    if money.frame is not None and money.frame.value is not None:
        against = MoneyRow("", money.frame, money.total.outcome, money.against_frame)
        rows.append(Draft(label("frame"), money_cells(context, against)))
    notes = [Note("", label("amounts_in", unit=money.unit))]
    missing = money.total.outcome.missing if money.total.outcome else ()
    if missing:
        notes.append(Note("", label("incomplete_sum", missing=", ".join(missing))))
    made = table(
        context,
        "money",
        label("unit_money"),
        label("unit"),
        [
            Choice(Column("outcome", context.money_outcome_title, "number"), standard=True),
            Choice(Column("budget", label("budget"), "number"), standard=True),
            Choice(Column("deviation", label("money_deviation"), "number"), standard=True),
        ],
        [("", rows)],
        notes,
    )
    known = {row for block in told if isinstance(block, Table) for row in _rows(block)}
    if not {row for row in _rows(made) if row.title in names} <= known:
        yield made


def _rows(made: Table) -> Iterator[Row]:
    for group in made.groups:
        yield from group.rows
