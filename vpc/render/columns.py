"""How wide the columns of a printed table are: as browsers do it, from what stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

_SIZES = (8.5, 8.0, 7.5, 7.0)
"""Sizes of a table's text in points, the first that its columns have room in is taken."""
_STACKED = 8.0
"""A table that would be smaller has each name on a line of its own, over the row's figures."""
_PAPER = 481.0
"""The width of the text on a sheet, in points."""
_PADDING = 1.4
"""Space between two columns, in the height of the text, as all widths here."""
_LONGEST_PART = 7.5
"""Words wider than this are hyphenated."""
_WIDEST = 34.0
_SHARE = 0.66
"""Of the paper's width: what a small table takes, so that the eye finds from name to figure."""
_ROWS_IN_ONE_PIECE = 900
"""Rows of so many characters are never torn; longer ones might not fit on a sheet at all."""
_BREAKS = re.compile(r"[ \u200b/]|(?<=-)")
_FIGURE = re.compile(r"[\d\s.,:+\u2212\u2013%-]{1,24}|[\d\s.,+\u2212-]{1,16}\S{0,8}")
"""Figures with their units, and dates: these stay on one line."""
_SHAPE = "mmm"
"""As wide as the shape of a tag, with the space around it."""
_NARROW = frozenset("iljtfr.,:;'|()[]!I \u00a0-")
_BROAD = frozenset("mwMWÅÄÖQGODHNU%@—")


def measured(table: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a table's data gets besides: the widths of its columns, its size, its upper heads."""
    columns = table["columns"]
    rows = [row for group in table["groups"] for row in group["rows"]]
    for row in rows:
        row["whole"] = _length(row) < _ROWS_IN_ONE_PIECE
    cells = [[row["title"] for row in rows]]
    cells += [[_text(row["cells"][index]) for row in rows] for index in range(len(columns))]
    kinds = ["title", *(column["kind"] for column in columns)]
    charts = [any(row["cells"][i].get("chart") for row in rows) for i in range(len(columns))]
    titles = [table["header"], *(column.get("short") or column["title"] for column in columns)]
    parts = list(zip(kinds, titles, cells, [False, *charts], strict=True))
    needed = [_needed(*part) for part in parts]
    wanted = [max(_wanted(*part), least) for part, least in zip(parts, needed, strict=True)]
    heads = _heads(columns)
    size = _size(needed)
    stacked = size < _STACKED and not heads and all(row["whole"] for row in rows)
    if stacked:
        size = _size(needed[1:])
        widths, share = _shared(needed[1:], wanted[1:], _PAPER / size, is_whole=True)
        widths = [0.0, *widths]
    else:
        widths, share = _shared(needed, wanted, _PAPER / size)
    return {
        "widths": widths,
        "share": share,
        "text-size": size,
        "stacked": stacked,
        "heads": heads,
    }


def _size(needed: Sequence[float]) -> float:
    return next((size for size in _SIZES if sum(needed) <= _PAPER / size), _SIZES[-1])


def _shared(
    needed: Sequence[float], wanted: Sequence[float], width: float, *, is_whole: bool = False
) -> tuple[list[float], float]:
    """The columns' shares, and how much of the paper's width the table takes."""
    asked = sum(wanted)
    if asked <= width:
        is_small = asked <= _SHARE * width and len(wanted) <= 4 and not is_whole
        share = _SHARE if is_small else 1.0
        rest = width * share - asked
        air = min(2.5, rest / (2 * len(wanted)))
        others = [round(each + air, 2) for each in wanted[1:]]
        return [round(width * share - sum(others), 2), *others], share
    extra, growth = max(0.0, width - sum(needed)), asked - sum(needed)
    shares = [
        least + extra * (most - least) / growth if growth else least
        for least, most in zip(needed, wanted, strict=True)
    ]
    return [round(each, 2) for each in shares], 1.0


def _needed(kind: str, head: str, cells: Sequence[str], is_drawn: bool) -> float:
    """The least that a column can be: its longest part that cannot be broken."""
    widest = max((_longest(part) for part in _BREAKS.split(head)), default=0.0)
    for cell in cells:
        for line in cell.split("\n"):
            if _FIGURE.fullmatch(line) or line.startswith(_SHAPE):
                widest = max(widest, _width(line))
            else:
                widest = max(widest, *map(_longest, _BREAKS.split(line)))
    return max(widest, 9.0 if is_drawn else 0.0, 11.0 if kind == "title" else 0.0) + _PADDING


def _wanted(kind: str, head: str, cells: Sequence[str], is_drawn: bool) -> float:
    """What a column would take if there were room: every cell on one line."""
    lines = [line for cell in cells for line in cell.split("\n")]
    widest = max((_width(line) for line in lines), default=0.0)
    least = 9.0 if is_drawn else 0.0
    title = _width(head) if kind in ("title", "text") else min(_width(head), 6.0)
    return min(max(widest, title, least), _WIDEST) + _PADDING


def _longest(part: str) -> float:
    return min(_width(part), _LONGEST_PART)


def _width(text: str) -> float:
    """About how wide a text is, in its own height."""
    return sum(0.34 if each in _NARROW else 0.8 if each in _BROAD else 0.6 for each in text)


def _text(cell: Mapping[str, Any]) -> str:
    """What a cell shows, each piece on a line of its own but those under a chart.

    A tag has the room that its shape takes.
    """
    tag, detail = cell["tag"], cell["detail"]
    shown = f"{_SHAPE}{tag['word']}" if tag else cell["text"]
    between = " " if cell.get("chart") else "\n"
    return f"{shown}{between}{detail}" if detail else shown


def _length(row: Mapping[str, Any]) -> int:
    return len(row["title"]) + sum(len(_text(cell)) for cell in row["cells"])


def _heads(columns: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The upper of two rows of heads, each over so many columns; none where nothing is grouped."""
    if not any(column.get("group") for column in columns):
        return []
    heads: list[dict[str, Any]] = []
    for title, is_group in _tops(columns):
        if is_group and heads and heads[-1]["group"] and heads[-1]["title"] == title:
            heads[-1]["columns"] += 1
        else:
            heads.append({"title": title, "columns": 1, "group": is_group})
    return heads


def _tops(columns: Sequence[Mapping[str, Any]]) -> Iterable[tuple[str, bool]]:
    for column in columns:
        yield column.get("group") or column["title"], bool(column.get("group"))
