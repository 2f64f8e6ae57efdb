"""The tables of a page in a Word document: heads repeated, rows whole, statuses in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from vpc.render.docx.drawings import chart_run
from vpc.render.docx.parts import COLORS, Paper, element, run
from vpc.render.docx.prose import cell_of, row_of, table_of
from vpc.view.page import Cell, Note, Panel, Placed, Row, RowGroup, Table, Tag

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

_NARROW, _NAME, _TEXT = 15, 34, 26
"""How many characters of a line a column may ask for: of figures, of names, of texts."""
_LEAST, _LEAST_TEXT, _LEAST_NAME = 6, 12, 23
_USUAL, _SMALL, _MARGIN = 106, 120, 2
"""How many characters a line holds in the usual and the small size; what a cell's edges take."""


def tag_runs(tag: Tag) -> list[Element]:
    """A status: its symbol and its word, in its colour."""
    return [run(f"{tag.symbol}\u00a0{tag.word}", bold=True, color=COLORS[tag.tone])]


def table_blocks(paper: Paper, table: Table) -> Iterator[Element]:
    """A table under its caption, its notes below."""
    caption = [run(table.caption)]
    if table.detail:
        caption.append(run(f" {table.detail}"))
    if table.level:
        yield paper.heading(table.level, caption)
    else:
        yield paper.paragraph("Caption", caption)
    style = "VPC Cell Small" if table.size == "wide" else "VPC Cell"
    rows = [_head(paper, table, style)]
    for group in table.groups:
        rows.extend(_group(paper, table, group, style))
    titles = ", ".join((table.header, *(column.title for column in table.columns)))
    whole = f"{table.caption} {table.detail}".strip()
    yield table_of(paper, rows, _shares(table), whole, titles, has_names=True)
    for note in table.notes:
        yield paper.paragraph("VPC Note", [run(_told(note))])
    yield paper.paragraph("VPC Note")


def _breakable(title: str) -> str:
    """A title that may go on below after a stroke: ``Kvinnor/flickor`` over a narrow column."""
    return title.replace("/", "/\u200b")


def _told(note: Note) -> str:
    return f"{note.about}: {note.text}" if note.about else note.text


def _head(paper: Paper, table: Table, style: str) -> Element:
    cells = [cell_of([paper.paragraph(style, [run(table.header)])])]
    for column in table.columns:
        align = "right" if column.kind == "number" else "left"
        cells.append(cell_of([paper.paragraph(style, [run(_breakable(column.title))])], align))
    return row_of(cells, is_head=True)


def _group(paper: Paper, table: Table, group: RowGroup, style: str) -> Iterator[Element]:
    if group.title:
        title = paper.paragraph(style, [run(group.title, bold=True)])
        properties = title.find(qn("w:pPr"))
        assert properties is not None
        properties.append(element("keepNext"))
        yield row_of([cell_of([title], span=table.width)])
    for row in group.rows:
        yield _row(paper, row, style)


def _row(paper: Paper, row: Row, style: str) -> Element:
    name = [run(row.title, bold=row.is_sum)]
    if row.detail:
        name.append(run(f"\n{row.detail}", style=paper.styles["VPC Detail"]))
    cells = [cell_of([paper.paragraph(style, paper.marked(row.anchor, name))])]
    cells.extend(_cell(paper, placed, style, is_sum=row.is_sum) for placed in row.cells)
    return row_of(cells)


def _cell(paper: Paper, placed: Placed, style: str, *, is_sum: bool) -> Element:
    column, cell = placed
    runs = tag_runs(cell.tag) if cell.tag else [run(cell.text, bold=cell.strong or is_sum)]
    if cell.detail:
        between = " " if cell.chart else "\n"
        runs.append(run(f"{between}{cell.detail}", style=paper.styles["VPC Detail"]))
    align = "right" if column.kind == "number" else "left"
    drawn = [paper.paragraph(style, [chart_run(paper, cell.chart)])] if cell.chart else []
    return cell_of([*drawn, paper.paragraph(style, runs)], align)


def _shares(table: Table) -> list[float]:
    """Room for each column by what stands in it: figures get theirs, texts what is left."""
    rows = [row for group in table.groups for row in group.rows]
    asked = [float(_asked([table.header, *(row.title for row in rows)], _NAME))]
    gives, least = [True], [float(min(asked[0], _LEAST_NAME))]
    for place, column in enumerate(table.columns):
        cells = [row.cells[place].cell for row in rows]
        is_text = column.kind == "text" and not any(cell.kind == "date" for cell in cells)
        words = max((len(word) for word in column.title.replace("/", " ").split()), default=1)
        inside = _asked([_shown(cell) for cell in cells], _TEXT if is_text else _NARROW)
        asked.append(max(_LEAST, min(words, _NARROW - 2) + 2, inside))
        gives.append(is_text)
        least.append(min(asked[-1], _LEAST_TEXT))
    room = (_SMALL if table.size == "wide" else _USUAL) - _MARGIN * len(asked)
    given = sum(share for share, is_flexible in zip(asked, gives, strict=True) if is_flexible)
    left = (room - sum(asked) + given) / given
    return [
        (max(lowest, share * min(1.0, left)) if is_flexible else share) + _MARGIN
        for share, is_flexible, lowest in zip(asked, gives, least, strict=True)
    ]


def _asked(texts: Iterable[str], most: int) -> int:
    return min(most, max((len(text) for text in texts), default=0))


def _shown(cell: Cell) -> str:
    """The longest stretch of a cell, with the room that a status's symbol takes."""
    if cell.chart:
        return f"{cell.text} {cell.detail}"
    symbol = "● " if cell.tag else ""
    return max((f"{symbol}{cell.text} ", *cell.detail.split()), key=len)


def panel_table(paper: Paper, panels: tuple[Panel, ...], caption: str) -> Iterator[Element]:
    """All that is seen at first glance: a column for each panel."""
    heads = [cell_of([paper.paragraph("VPC Cell", [run(each.title)])]) for each in panels]
    bodies = [cell_of([*_panel(paper, each)]) for each in panels]
    rows = [row_of(heads, is_head=True), row_of(bodies)]
    titles = ", ".join(each.title for each in panels)
    yield table_of(paper, rows, [1] * len(panels), caption, titles)
    yield paper.paragraph("VPC Note")


def _panel(paper: Paper, panel: Panel) -> Iterator[Element]:
    yield paper.paragraph("VPC Figure", [run(panel.figure)])
    if panel.words:
        yield paper.paragraph("VPC Cell", [run(panel.words)])
    for count in panel.counts:
        tag = count.tag
        text = f"{tag.symbol}\u00a0{count.number} {tag.word}"
        yield paper.paragraph("VPC Cell", [run(text, color=COLORS[tag.tone])])
    for line in panel.lines:
        yield paper.paragraph("VPC Cell", [run(line)])
