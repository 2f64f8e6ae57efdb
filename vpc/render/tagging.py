"""What the typesetter cannot say in a PDF's tags yet: that the first cell of a row is its head."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf


def with_row_heads(content: bytes) -> bytes:
    """The PDF with the heads of its tables' rows tagged as such; the same bytes every time."""
    with Pdf.open(BytesIO(content)) as pdf:
        for element in elements(pdf.Root.StructTreeRoot):
            if Name.Table == element.S:
                _tag(element)
        file = BytesIO()
        pdf.save(file, object_stream_mode=ObjectStreamMode.generate, deterministic_id=True)
    return file.getvalue()


def elements(root: Any) -> Iterator[Any]:
    """The elements of a structure tree, in reading order."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Dictionary):
            if Name.S in node:
                yield node
            waiting.extend(reversed(kids(node)))


def kids(node: Any) -> list[Any]:
    """What is directly inside an element."""
    inside = node.get("/K")
    if inside is None:
        return []
    return list(inside) if isinstance(inside, Array) else [inside]


def _tag(table: Any) -> None:
    """Give the rows of a table heads, and every head a scope instead of a list of cells."""
    for part in kids(table):
        for row in kids(part) if isinstance(part, Dictionary) else ():
            cells = [cell for cell in kids(row) if isinstance(cell, Dictionary)]
            if Name.TBody == part.S and cells and cells[0].S == Name.TD:
                cells[0].S = Name.TH
                cells[0].A = Array([*_attributes(cells[0]), _row_scope()])
            for cell in cells:
                for attribute in _attributes(cell):
                    if Name.Headers in attribute:
                        del attribute[Name.Headers]


def _attributes(cell: Any) -> list[Any]:
    own = cell.get("/A")
    if own is None:
        return []
    return list(own) if isinstance(own, Array) else [own]


def _row_scope() -> Dictionary:
    return Dictionary(O=Name.Table, Scope=Name.Row)
