"""PDF files read again: their tags, their texts, what is attached to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import page as checker
from pikepdf import Array, Dictionary, Name, Pdf

from vpc.render.tagging import elements, kids

LEVELS = ("H1", "H2", "H3", "H4", "H5", "H6")


@dataclass
class Cell:
    is_head: bool
    scope: str
    columns: int
    rows: int


@dataclass
class Reading:
    """What a program that reads a PDF aloud is told of it."""

    language: str = ""
    title: str = ""
    shows_title: bool = False
    headings: list[int] = field(default_factory=list)
    alternatives: list[str] = field(default_factory=list)
    tables: list[list[list[Cell]]] = field(default_factory=list)
    attached: dict[str, bytes] = field(default_factory=dict)
    relations: list[str] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)


def read(content: bytes) -> Reading:
    with Pdf.open(BytesIO(content)) as pdf:
        reading = Reading(
            language=str(pdf.Root.Lang),
            title=str(pdf.open_metadata().get("dc:title", "")),
            shows_title=bool(pdf.Root.ViewerPreferences.DisplayDocTitle),
            attached={name: each.get_file().read_bytes() for name, each in pdf.attachments.items()},
            relations=[str(each.AFRelationship) for each in pdf.Root.get("/AF", [])],
        )
        for element in elements(pdf.Root.StructTreeRoot):
            kind = str(element.S).removeprefix("/")
            reading.kinds.add(kind)
            if kind in LEVELS:
                reading.headings.append(int(kind[1]))
            elif kind == "Figure":
                reading.alternatives.append(str(element.get("/Alt", "")))
            elif kind == "Table":
                reading.tables.append([*_rows(element)])
    return reading


def _rows(table: Any) -> Iterator[list[Cell]]:
    for part in kids(table):
        for row in kids(part) if part.S in (Name.THead, Name.TBody, Name.TFoot) else ():
            yield [_cell(each) for each in kids(row) if isinstance(each, Dictionary)]


def _cell(cell: Any) -> Cell:
    own = cell.get("/A", Array())
    said: Mapping[str, Any] = {
        name: value
        for each in (own if isinstance(own, Array) else [own])
        if each.get("/O") == Name.Table
        for name, value in each.items()
    }
    assert "/Headers" not in said
    scope = str(said.get("/Scope", "")).removeprefix("/")
    columns, rows = int(said.get("/ColSpan", 1)), int(said.get("/RowSpan", 1))
    return Cell(cell.S == Name.TH, scope, columns, rows)


def failures(content: bytes) -> list[str]:
    """What a checker of both standards objects to."""
    found = []
    for profile in (checker.ValidationProfile.PDF_UA_1, checker.ValidationProfile.PDF_A_3A):
        report = checker.validate_pdf_bytes(content, profile=profile)
        found += [f"{each.rule_id}: {each.message}" for each in report.failures]
    # It takes the last byte of compressed data for a part of the line break that follows it.
    misread = b"\r\nendstream" in content
    return [each for each in found if not (misread and "STREAM-LENGTH" in each)]


def faults(reading: Reading) -> list[str]:
    """What is wrong with a document that every standard lets pass."""
    found = []
    if reading.language != "sv" or not reading.title or not reading.shows_title:
        found.append("language or title")
    if reading.headings[:1] != [1] or reading.headings.count(1) != 1:
        found.append("one heading of the first level, before all others")
    for before, after in zip(reading.headings, reading.headings[1:], strict=False):
        if after > before + 1:
            found.append(f"from heading {before} to {after}")
    found += ["figure without words" for each in reading.alternatives if not each.strip()]
    for rows in reading.tables:
        head, *body = rows
        if not all(cell.is_head and cell.scope == "Column" for cell in head):
            found.append("columns without heads")
        for row in body:
            wanted = ("Column",) if all(cell.is_head for cell in row) else ("Row",)
            if not row[0].is_head or row[0].scope not in wanted:
                found.append("row without a head")
    return found
