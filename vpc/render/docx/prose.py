"""Prose in a Word document: paragraphs, lists that count by themselves, quotes, code, tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from docx.oxml.ns import qn

from vpc.render.docx.parts import Paper, element, run
from vpc.view.page import Node, Prose
from vpc.view.prose_forms import plain

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

_STEP = 397
_DEEPEST_LIST = 8
_ALIGNED = {"left": "left", "right": "right", "center": "center"}


class _Place(NamedTuple):
    """Where blocks stand: in which style, and how many lists around them."""

    style: str = "Normal"
    depth: int = 0


class ProseWriter:
    """Writes prose; lists share the numbering of the document."""

    def __init__(self, paper: Paper, numbering: Numbering) -> None:
        self.paper = paper
        self.numbering = numbering

    def write(self, nodes: Prose) -> Iterator[Element]:
        yield from self._blocks(nodes, _Place())

    def _blocks(self, nodes: Sequence[Node], place: _Place) -> Iterator[Element]:
        for node in nodes:
            yield from self._block(node, place)

    def _block(self, node: Node, place: _Place) -> Iterator[Element]:
        kind, paper = node.kind, self.paper
        if kind == "paragraph":
            yield self._indented(paper.paragraph(place.style, self.spans(node.children)), place)
        elif kind == "heading":
            yield paper.heading(node.number, self.spans(node.children))
        elif kind in ("bullets", "numbered"):
            yield from self._list(node, place)
        elif kind == "quote":
            yield from self._blocks(node.children, place._replace(style="Quote"))
        elif kind == "code":
            text = node.text.removesuffix("\n")
            code = paper.paragraph("HTML Preformatted", [run(text)])
            yield self._indented(code, place)
        elif kind == "rule":
            yield _ruled(paper.paragraph("Normal"))
        elif kind == "table":
            yield from self._table(node)
        else:
            yield paper.paragraph(place.style, self.spans((node,)))

    def _indented(self, paragraph: Element, place: _Place) -> Element:
        """A paragraph as far in as the lists around it."""
        if place.depth:
            properties = paragraph.find(qn("w:pPr"))
            assert properties is not None
            properties.append(element("ind", left=str(place.depth * _STEP)))
        return paragraph

    def _list(self, node: Node, place: _Place) -> Iterator[Element]:
        style = "List Bullet" if node.kind == "bullets" else "List Number"
        level = min(place.depth, _DEEPEST_LIST)
        start = node.number if node.kind == "numbered" else None
        number = self.numbering.list(level, start)
        inner = _Place("List Continue", place.depth + 1)
        for item in node.children:
            first, *rest = item.children or (Node("paragraph"),)
            has_text = first.kind == "paragraph"
            inside = self.spans(first.children) if has_text else []
            paragraph = self.paper.paragraph(style, inside)
            properties = paragraph.find(qn("w:pPr"))
            assert properties is not None
            counted = element(
                "numPr", element("ilvl", val=str(level)), element("numId", val=number)
            )
            properties.append(counted)
            yield paragraph
            yield from self._blocks(rest if has_text else item.children, inner)

    def _table(self, node: Node) -> Iterator[Element]:
        """A table of somebody's own, all columns alike."""
        head, *rows = node.children
        width = len(head.children)
        yield self.paper.paragraph("Caption", [run(node.value)])
        lines = [self._row(head, is_head=True), *(self._row(row, is_head=False) for row in rows)]
        yield table_of(self.paper, lines, [1] * width, node.value, plain(head.children))
        yield self.paper.paragraph("VPC Note")

    def _row(self, row: Node, *, is_head: bool) -> Element:
        cells = []
        for cell in row.children:
            paragraph = self.paper.paragraph("VPC Cell", self.spans(cell.children))
            cells.append(cell_of([paragraph], _ALIGNED.get(cell.value, "left")))
        return row_of(cells, is_head=is_head)

    def spans(
        self,
        nodes: Sequence[Node],
        *,
        bold: bool = False,
        italic: bool = False,
        style: str = "",
    ) -> list[Element]:
        """Runs of text."""
        made: list[Element] = []
        for node in nodes:
            kind = node.kind
            if kind == "strong":
                made += self.spans(node.children, bold=True, italic=italic, style=style)
            elif kind == "emphasis":
                made += self.spans(node.children, bold=bold, italic=True, style=style)
            elif kind == "link":
                link = self.paper.styles["Hyperlink"]
                inside = self.spans(node.children, bold=bold, italic=italic, style=link)
                made += self.paper.link(node.value, inside)
            elif kind == "code-span":
                code = self.paper.styles["HTML Code"]
                made.append(run(node.text, bold=bold, italic=italic, style=code))
            elif kind in ("break", "line-end"):
                made.append(run("\n" if kind == "break" else " "))
            elif node.children:
                made += self.spans(node.children, bold=bold, italic=italic, style=style)
            else:
                made.append(run(node.text, bold=bold, italic=italic, style=style))
        return made


def _ruled(paragraph: Element) -> Element:
    properties = paragraph.find(qn("w:pPr"))
    assert properties is not None
    line = element("bottom", val="single", sz="6", space="1", color="B8C1CC")
    properties.append(element("pBdr", line))
    return paragraph


# tables of any kind


def cell_of(content: Sequence[Element], align: str = "left", span: int = 1) -> Element:
    """A cell; its width follows the column's."""
    properties = element("tcPr")
    if span > 1:
        properties.append(element("gridSpan", val=str(span)))
    for paragraph in content:
        inner = paragraph.find(qn("w:pPr"))
        if align != "left" and inner is not None:
            inner.append(element("jc", val=align))
    return element("tc", properties, *content)


def row_of(cells: Sequence[Element], *, is_head: bool = False) -> Element:
    """A row that no page break tears; a head is repeated on every page."""
    properties = element("trPr", element("cantSplit"))
    if is_head:
        properties.append(element("tblHeader"))
    return element("tr", properties, *cells)


def table_of(
    paper: Paper,
    rows: Sequence[Element],
    shares: Sequence[float],
    caption: str,
    description: str,
    *,
    has_names: bool = False,
) -> Element:
    """A table as wide as the text, its columns by their shares of it."""
    whole = sum(shares)
    widths = [round(paper.width * share / whole) for share in shares]
    for row in rows:
        place = 0
        for cell in row.findall(qn("w:tc")):
            properties = cell.find(qn("w:tcPr"))
            assert properties is not None
            spanned = properties.find(qn("w:gridSpan"))
            span = int(spanned.get(qn("w:val"))) if spanned is not None else 1
            width = sum(widths[place : place + span])
            properties.insert(0, element("tcW", w=str(width), type="dxa"))
            place += span
    look = element(
        "tblLook",
        val="04A0" if has_names else "0420",
        firstRow="1",
        lastRow="0",
        firstColumn="1" if has_names else "0",
        lastColumn="0",
        noHBand="1",
        noVBand="1",
    )
    properties = element(
        "tblPr",
        element("tblStyle", val=paper.styles["VPC Table"]),
        element("tblW", w=str(sum(widths)), type="dxa"),
        element("tblLayout", type="fixed"),
        look,
        element("tblCaption", val=paper.attribute(caption)),
        element("tblDescription", val=paper.attribute(description)),
    )
    grid = element("tblGrid", *(element("gridCol", w=str(width)) for width in widths))
    return element("tbl", properties, grid, *rows)


class Numbering:
    """The lists of a document: each counts for itself."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self._next = 1 + max(
            (int(each.get(qn("w:numId"))) for each in root.findall(qn("w:num"))), default=0
        )
        base = 1 + max(
            (int(each.get(qn("w:abstractNumId"))) for each in root.findall(qn("w:abstractNum"))),
            default=-1,
        )
        self._bullets, self._decimals = str(base), str(base + 1)
        first = root.find(qn("w:num"))
        at = root.index(first) if first is not None else len(root)
        root.insert(at, _form(self._bullets, is_counted=False))
        root.insert(at + 1, _form(self._decimals, is_counted=True))

    def list(self, level: int, start: int | None) -> str:
        """The number of a new list; ``start`` is its first number, None for bullets."""
        name = str(self._next)
        self._next += 1
        form = self._bullets if start is None else self._decimals
        made = element("num", element("abstractNumId", val=form), numId=name)
        if start is not None:
            first = element("startOverride", val=str(start))
            made.append(element("lvlOverride", first, ilvl=str(level)))
        self.root.append(made)
        return name


def _form(name: str, *, is_counted: bool) -> Element:
    """How lists of a kind are marked, at every depth."""
    levels = []
    for level in range(_DEEPEST_LIST + 1):
        text = f"%{level + 1}." if is_counted else "•–"[level % 2]
        left = str((level + 1) * _STEP)
        levels.append(
            element(
                "lvl",
                element("start", val="1"),
                element("numFmt", val="decimal" if is_counted else "bullet"),
                element("lvlText", val=text),
                element("lvlJc", val="left"),
                element("pPr", element("ind", left=left, hanging=str(_STEP - 57))),
                ilvl=str(level),
            )
        )
    kind = element("multiLevelType", val="hybridMultilevel")
    return element("abstractNum", kind, *levels, abstractNumId=name)
