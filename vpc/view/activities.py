"""Tables of activities: one for each owner, from the top."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vpc.assess.records import AssessedActivity
from vpc.resolve.records import Owner, ResolvedActivity
from vpc.view.context import Context
from vpc.view.indicators import by_owner
from vpc.view.page import Block, Cell, Column, Table
from vpc.view.tables import Choice, Draft, table
from vpc.view.units import STATUSES, unit_statuses


def planned_activities(context: Context, items: Sequence[ResolvedActivity]) -> Iterator[Block]:
    """The activities of a goal as a plan sets them out."""
    for owner, rows in by_owner(items, lambda each: each.owner):
        drafts = [_draft(each, _planned_cells(each)) for each in rows]
        yield _table(context, owner, drafts)


def reported_activities(
    context: Context, items: Sequence[AssessedActivity], level: int
) -> Iterator[Block]:
    """The activities of a goal as a report accounts for them, and the analyses below."""
    for owner, rows in by_owner(items, lambda each: each.activity.owner):
        drafts = [
            _draft(each.activity, _reported_cells(context, each), unit_statuses(context, each))
            for each in rows
        ]
        column = Choice(Column("status", context.label("status"), "tag"), standard=True)
        yield _table(context, owner, drafts, [column], level + 1)
        for each in rows:
            own = each.status.model.analysis if each.status else None
            told = [*_unit_analyses(context, each)]
            if own or told:
                yield context.comment(each.activity.model.title, own, level + 1, told)


def _unit_analyses(context: Context, each: AssessedActivity) -> Iterator[tuple[Context, str]]:
    told = {unit.owner.id: unit.status for unit in each.units}
    for unit in context.units:
        status = told.get(unit.plan.owner.id)
        if status and status.model.analysis:
            yield unit, status.model.analysis


def _table(
    context: Context,
    owner: Owner,
    drafts: Sequence[Draft],
    status: Sequence[Choice] = (),
    level: int = 0,
) -> Table:
    label = context.label
    return table(
        context,
        "activities",
        label("owner_activities", owner=owner.level.owner_label),
        label("activity"),
        [
            Choice(Column("start", label("start")), standard=True),
            Choice(Column("end", label("end")), standard=True),
            *status,
            Choice(Column("deviation", label("deviation"))),
            Choice(Column("responsible", label("responsible")), folded=True),
            Choice(Column("reported", label("reported_in")), folded=True),
        ],
        [("", drafts)],
        level=level,
    )


def _draft(activity: ResolvedActivity, cells: dict[str, Cell], detail: str = "") -> Draft:
    cells["start"] = Cell("date", activity.start.isoformat(), value=activity.start)
    cells["end"] = Cell("date", activity.end.isoformat(), value=activity.end)
    if activity.model.responsible:
        cells["responsible"] = Cell("text", activity.model.responsible)
    return Draft(activity.model.title, cells, f"activity-{activity.id}", detail=detail)


def _planned_cells(activity: ResolvedActivity) -> dict[str, Cell]:
    periods = activity.model.reported_in
    return {"reported": Cell("text", ", ".join(periods))} if periods else {}


def _reported_cells(context: Context, each: AssessedActivity) -> dict[str, Cell]:
    cells: dict[str, Cell] = {}
    if each.reported is not None:
        tag = context.tag(*STATUSES[each.reported])
        cells["status"] = Cell("tag", tag.word, tag=tag)
    elif each.units:
        cells["status"] = Cell("text", context.label("told_by_units"))
    elif each.is_expected:
        tag = context.tag("not_reported", "open")
        cells["status"] = Cell("tag", tag.word, tag=tag)
    else:
        cells["status"] = context.later()
    if each.status and each.status.model.deviation:
        cells["deviation"] = Cell("text", each.status.model.deviation)
    return cells
