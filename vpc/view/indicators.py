"""Tables of indicators: one for each owner, from the top, in plans and in reports."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

from vpc.assess.records import AssessedIndicator, PlannedIndicator
from vpc.assess.targets import SetTarget
from vpc.model.labels import LabelName
from vpc.resolve.records import Owner, ResolvedIndicator
from vpc.resolve.targets import Bound, Interval, Point, Waived
from vpc.view.charts import has_aims, year_bars
from vpc.view.context import Context
from vpc.view.numbers import amount, long_date, number, target
from vpc.view.outcomes import measured_cells
from vpc.view.page import Block, Cell, Column, Note
from vpc.view.tables import Choice, Draft, table
from vpc.view.units import unit_figures

T = TypeVar("T")

PERIODICITY: Mapping[str, LabelName] = {
    "month": "month",
    "tertial": "tertial",
    "half-year": "half-year",
    "year": "year",
}


def anchor(indicator: str) -> str:
    """What links to the row of an indicator."""
    return f"indicator-{indicator}"


def by_owner(items: Iterable[T], owner: Callable[[T], Owner]) -> Iterator[tuple[Owner, list[T]]]:
    """Things grouped by whose they are, from the top level down."""
    groups: dict[str, tuple[Owner, list[T]]] = {}
    for item in items:
        whose = owner(item)
        groups.setdefault(whose.id, (whose, []))[1].append(item)
    yield from sorted(groups.values(), key=lambda group: group[0].level.rank)


def planned_tables(context: Context, items: Sequence[PlannedIndicator]) -> Iterator[Block]:
    """The indicators of a goal as a plan sets them out."""
    for owner, rows in by_owner(items, lambda each: each.indicator.owner):
        yield table(
            context,
            "indicators",
            context.label("owner_indicators", owner=owner.level.owner_label),
            context.label("indicator"),
            _planned_columns(
                context, [each.above for each in rows], [each.indicator for each in rows]
            ),
            [("", [_planned_row(context, each) for each in rows])],
            [note for each in rows for note in target_notes(context, each.indicator, each.target)],
        )


def _planned_columns(
    context: Context,
    above: Sequence[Sequence[SetTarget]],
    indicators: Sequence[ResolvedIndicator],
) -> list[Choice]:
    label = context.label
    years = {each.model.baseline.year for each in indicators if each.model.baseline}
    return [
        Choice(Column("target", label("target"), "number"), standard=True),
        *target_columns(context, above),
        Choice(Column("periodicity", label("periodicity")), standard=True),
        *(
            Choice(Column(f"baseline-{year}", label("baseline", year=year)), folded=True)
            for year in sorted(years)
        ),
        Choice(Column("source", label("source")), folded=True),
        Choice(Column("kolada", label("national")), folded=True),
    ]


def target_columns(context: Context, above: Sequence[Sequence[SetTarget]]) -> list[Choice]:
    """A column for each level above that has set a target."""
    levels = {each.owner.level.id: each.owner.level for targets in above for each in targets}
    choices = []
    for level in sorted(levels.values(), key=lambda each: each.rank):
        title = (
            context.label("council_target")
            if level.rank == 0
            else context.label("owner_target", owner=level.owner_label)
        )
        choices.append(Choice(Column(f"target-{level.id}", title, "number")))
    return choices


def target_cells(
    context: Context,
    indicator: ResolvedIndicator,
    own: SetTarget | None,
    above: Sequence[SetTarget],
) -> dict[str, Cell]:
    """The own target and those above, each in its column."""
    cells = {
        f"target-{each.owner.level.id}": _target_cell(context, indicator, each) for each in above
    }
    if own is not None:
        cells["target"] = _target_cell(context, indicator, own)
    return cells


def _target_cell(context: Context, indicator: ResolvedIndicator, given: SetTarget) -> Cell:
    text = target(given.value, indicator.unit, context.words)
    if not text:
        reason = given.value.reason if isinstance(given.value, Waived) else ""
        return Cell("missing", "–", heard=context.label("no_target_because", reason=reason))
    detail = ""
    if given.inherited:
        detail = context.label("inherited_mark")
    elif given.revision:
        detail = context.label("revised_mark")
    kind = "number" if isinstance(given.value, Point | Bound | Interval) else "text"
    value = given.value.value if isinstance(given.value, Point | Bound) else None
    return Cell(kind, text, detail=detail, value=value)


def target_notes(
    context: Context, indicator: ResolvedIndicator, own: SetTarget | None
) -> Iterator[Note]:
    """What has to be known of an own target: why there is none, whose it is, what it was."""
    if own is None:
        return
    name, label = indicator.model.name, context.label
    if isinstance(own.value, Waived):
        yield Note(name, label("no_target_because", reason=own.value.reason))
    if own.inherited:
        yield Note(name, label("inherited", owner=own.owner.name))
    before = own.target.first
    for revision in own.target.revisions:
        if own.revision is None or revision.date > own.revision.date:
            break
        yield Note(
            name,
            label(
                "revised",
                date=long_date(revision.date),
                decision=revision.decision,
                before=target(before, indicator.unit, context.words) or label("no-target"),
            ),
        )
        before = revision.value
    if isinstance(own.value, Point) and indicator.tolerance is not None:
        yield Note(
            name, label("tolerance", value=_tolerance(context, indicator.tolerance, indicator))
        )


def _tolerance(context: Context, value: Decimal, indicator: ResolvedIndicator) -> str:
    """A distance: between two shares it is told in percentage points."""
    if indicator.unit != "%":
        return amount(value, indicator.unit)
    word = context.label("percentage_point" if value == 1 else "percentage_points")
    return amount(value, word)


def _planned_row(context: Context, each: PlannedIndicator) -> Draft:
    model = each.indicator.model
    cells = target_cells(context, each.indicator, each.target, each.above)
    cells["periodicity"] = Cell("text", context.label(PERIODICITY[model.periodicity]))
    if model.baseline and each.indicator.baseline is not None:
        before = each.indicator.baseline
        text = amount(before, each.indicator.unit)
        cells[f"baseline-{model.baseline.year}"] = Cell("number", text, value=before)
    if model.source:
        cells["source"] = Cell("text", model.source)
    if model.kolada:
        cells["kolada"] = Cell("text", model.kolada)
    return Draft(model.name, cells, anchor(each.indicator.id))


def reported_tables(
    context: Context, items: Sequence[AssessedIndicator], level: int
) -> Iterator[Block]:
    """The indicators of a goal as a report accounts for them, and the analyses below."""
    for owner, rows in by_owner(items, lambda each: each.indicator.owner):
        made = table(
            context,
            "indicators",
            context.label("owner_indicators", owner=owner.level.owner_label),
            context.label("indicator"),
            _reported_columns(context, [each.above for each in rows]),
            [("", [_reported_row(context, each) for each in rows])],
            [note for each in rows for note in _reported_notes(context, each)],
            context.period_name,
            level + 1,
        )
        explained = context.label("chart_explained", column=context.label("trend"))
        yield replace(made, drawn=explained) if has_aims(made) else made
        yield from unit_figures(context, rows)
        for each in rows:
            own = each.outcome.analysis if each.outcome else None
            told = [*_unit_analyses(context, each.indicator.id)]
            if own or told:
                yield context.comment(each.indicator.model.name, own, level + 1, told)
                yield from year_bars(context, each)


def _unit_analyses(context: Context, indicator: str) -> Iterator[tuple[Context, str]]:
    for unit in context.units:
        told = unit.indicators.get(indicator)
        if told and told.outcome and told.outcome.analysis:
            yield unit, told.outcome.analysis


def _reported_columns(context: Context, above: Sequence[Sequence[SetTarget]]) -> list[Choice]:
    label = context.label
    return [
        Choice(Column("outcome", label("outcome"), "number"), standard=True),
        Choice(Column("forecast", label("forecast"), "number")),
        Choice(Column("target", label("target"), "number"), standard=True),
        Choice(Column("verdict", label("verdict"), "tag"), standard=True),
        Choice(Column("trend", label("trend"))),
        Choice(Column("men", label("men"), "number")),
        Choice(Column("women", label("women"), "number")),
        Choice(Column("forecast-men", label("forecast_men"), "number")),
        Choice(Column("forecast-women", label("forecast_women"), "number")),
        Choice(Column("last-year", context.last_year_title, "number")),
        *target_columns(context, above),
        Choice(Column("denominator", label("denominator"), "number"), folded=True),
    ]


def _reported_row(context: Context, each: AssessedIndicator) -> Draft:
    cells = target_cells(context, each.indicator, each.target, each.above)
    cells.update(measured_cells(context, each))
    if each.outcome and each.outcome.of is not None:
        cells["denominator"] = Cell("number", number(each.outcome.of), value=each.outcome.of)
    return Draft(each.indicator.model.name, cells, anchor(each.indicator.id))


def _reported_notes(context: Context, each: AssessedIndicator) -> Iterator[Note]:
    name, outcome = each.indicator.model.name, each.outcome
    if outcome and outcome.not_measured:
        yield Note(name, context.label("not_measured_because", reason=outcome.not_measured))
    if outcome and outcome.through:
        yield Note(name, context.label("covers", date=long_date(outcome.through)))
    yield from target_notes(context, each.indicator, each.target)
