"""Tables put together: rows say what they have, columns that nobody has anything in go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import NamedTuple

from vpc.view.context import Context
from vpc.view.page import Cell, Column, Note, Placed, Row, RowGroup, Table


class Choice(NamedTuple):
    """A column that a table may have.

    ``standard``: it is there even if it is empty. ``folded``: it never is; what it would hold
    stands below the row's name.
    """

    column: Column
    standard: bool = False
    folded: bool = False


SEPARATOR = " · "

_ROOMY = 6
"""Tables of no more columns have room for one that is nearly empty."""


@dataclass(frozen=True)
class Draft:
    """A row before it is known which columns there are; cells by column id."""

    title: str
    cells: Mapping[str, Cell]
    anchor: str = ""
    is_sum: bool = False
    detail: str = ""


def table(
    context: Context,
    about: str,
    caption: str,
    header: str,
    choices: Sequence[Choice],
    groups: Iterable[tuple[str, Sequence[Draft]]],
    notes: Iterable[Note] = (),
    detail: str = "",
    level: int = 0,
) -> Table:
    """A table of the columns that are standard or that rows have cells for.

    What only few rows of a wide table have stands below their names.
    """
    drafts = [(title, rows) for title, rows in groups if rows]
    columns, folded = _columns(choices, [row for _, rows in drafts for row in rows])
    missing = context.missing()

    def row(draft: Draft) -> Row:
        cells = tuple(Placed(each, draft.cells.get(each.id, missing)) for each in columns)
        told = (
            f"{each.title}: {_in_line(draft.cells[each.id])}"
            for each in folded
            if each.id in draft.cells and draft.cells[each.id].kind != "missing"
        )
        below = SEPARATOR.join(filter(None, (draft.detail, *told)))
        return Row(draft.title, cells, draft.anchor, draft.is_sum, below)

    return Table(
        about=about,
        caption=caption,
        header=header,
        columns=columns,
        groups=tuple(RowGroup(title, tuple(row(each) for each in rows)) for title, rows in drafts),
        notes=tuple(notes),
        detail=detail,
        level=level,
    )


def _in_line(cell: Cell) -> str:
    return f"{cell.text} ({cell.detail})" if cell.detail else cell.text


def _columns(
    choices: Sequence[Choice], rows: Sequence[Draft]
) -> tuple[tuple[Column, ...], tuple[Column, ...]]:
    """The columns of a table, and those whose cells are folded into their rows."""
    filled = Counter(chain.from_iterable(row.cells for row in rows))
    used = [each for each in choices if each.standard or each.column.id in filled]
    is_wide = sum(not each.folded for each in used) > _ROOMY
    open_: list[Column] = []
    folded: list[Column] = []
    for each in used:
        is_sparse = is_wide and not each.standard and 3 * filled[each.column.id] < len(rows)
        (folded if each.folded or is_sparse else open_).append(each.column)
    return _grouped(open_), tuple(folded)


def _grouped(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Columns of which none is alone in its group."""
    if not any(each.group for each in columns):
        return tuple(columns)
    sizes = Counter(each.group for each in columns)
    return tuple(each if sizes[each.group] > 1 else replace(each, group="") for each in columns)
