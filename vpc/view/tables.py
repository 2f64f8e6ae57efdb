"""Tables put together: rows say what they have, columns that nobody has anything in go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from vpc.view.context import Context
from vpc.view.page import Cell, Column, Note, Placed, Row, RowGroup, Table


class Choice(NamedTuple):
    """A column that a table may have. ``standard``: it is there even if it is empty."""

    column: Column
    standard: bool = False


@dataclass(frozen=True)
class Draft:
    """A row before it is known which columns there are; cells by column id."""

    title: str
    cells: Mapping[str, Cell]
    anchor: str = ""
    is_sum: bool = False


def table(
    context: Context,
    about: str,
    caption: str,
    header: str,
    choices: Sequence[Choice],
    groups: Iterable[tuple[str, Sequence[Draft]]],
    notes: Iterable[Note] = (),
    detail: str = "",
) -> Table:
    """A table of the columns that are standard or that any row has a cell for."""
    drafts = [(title, rows) for title, rows in groups if rows]
    used = {column for _, rows in drafts for row in rows for column in row.cells}
    columns = tuple(each.column for each in choices if each.standard or each.column.id in used)
    missing = context.missing()

    def row(draft: Draft) -> Row:
        cells = tuple(Placed(each, draft.cells.get(each.id, missing)) for each in columns)
        return Row(draft.title, cells, draft.anchor, draft.is_sum)

    return Table(
        about=about,
        caption=caption,
        header=header,
        columns=columns,
        groups=tuple(RowGroup(title, tuple(row(each) for each in rows)) for title, rows in drafts),
        notes=tuple(notes),
        detail=detail,
    )
