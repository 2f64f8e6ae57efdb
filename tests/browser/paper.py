"""A printed page as its tags tell it: which rows of its tables stand on which sheets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject


@dataclass
class Part:
    """An element of a printed page: its tag, the sheets that it has ink on, what is in it."""

    tag: str
    sheets: set[int]
    parts: list[Part] = field(default_factory=list)

    def all(self, tag: str) -> Iterator[Part]:
        """The elements of a tag in it, those inside such an element left out."""
        for part in self.parts:
            if part.tag == tag:
                yield part
            else:
                yield from part.all(tag)


def printed(path: Path) -> Part:
    """The tree of a PDF that a browser has written with tags."""
    reader = PdfReader(path)
    sheets = {
        page.indirect_reference.idnum: number
        for number, page in enumerate(reader.pages, 1)
        if page.indirect_reference
    }
    root: Any = reader.trailer["/Root"]
    return _part(root["/StructTreeRoot"], None, sheets)


def _part(element: DictionaryObject, sheet: int | None, sheets: dict[int, int]) -> Part:
    own = element.get("/Pg") and element.raw_get("/Pg")
    if isinstance(own, IndirectObject):
        sheet = sheets[own.idnum]
    part = Part(str(element.get("/S", "")).removeprefix("/"), set())
    below = element.get("/K", ArrayObject())
    for each in below if isinstance(below, ArrayObject) else [below]:
        inner = each.get_object()
        if isinstance(inner, DictionaryObject):
            child = _part(inner, sheet, sheets)
            part.sheets |= child.sheets
            part.parts.append(child)
        elif sheet:  # the number of marked content
            part.sheets.add(sheet)
    if element.get("/Type") == "/MCR" and sheet:
        part.sheets.add(sheet)
    return part


def torn_rows(root: Part) -> list[str]:
    """The rows that begin on one sheet and end on another; a head repeated is not torn."""
    return [
        f"table {number}, row {place}: sheets {sorted(row.sheets)}"
        for number, table in enumerate(root.all("Table"), 1)
        for place, row in enumerate(table.all("TR"), 1)
        if len(row.sheets) > 1 and [*row.all("TD")]
    ]


def headless_sheets(root: Part) -> list[str]:
    """The sheets where a table goes on without its head."""
    found = []
    for number, table in enumerate(root.all("Table"), 1):
        rows = [*table.all("TR")]
        head, body = rows[0], rows[1:]
        missing = {sheet for row in body for sheet in row.sheets} - head.sheets
        found.extend(f"table {number}: sheet {sheet}" for sheet in sorted(missing))
    return found
