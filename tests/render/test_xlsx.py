"""Workbooks: numbers that count, texts that stay texts, all that the page's tables hold."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from io import BytesIO
from zipfile import ZipFile

import hostile
import openpyxl
import pytest
from openpyxl.cell import Cell as ExcelCell
from openpyxl.workbook import Workbook
from pages import KEYS, blocks, content, page, sections

from vpc.assess.records import AssessedPlan, AssessedReport
from vpc.render.formats import render
from vpc.view.document import view_of
from vpc.view.page import Table


@lru_cache(maxsize=64)
def book(key: str) -> Workbook:
    return openpyxl.load_workbook(BytesIO(content(key, "xlsx")))


def of(assessed: AssessedPlan | AssessedReport) -> Workbook:
    result = render(view_of(assessed), "xlsx")
    assert isinstance(result.value, bytes)
    return openpyxl.load_workbook(BytesIO(result.value))


def shown(cell: ExcelCell) -> str:
    """A cell as Excel shows it in Swedish, as far as our own formats go."""
    value = cell.value
    if isinstance(value, datetime):
        return value.date().isoformat()
    if not isinstance(value, int | float):
        return value or ""
    code = cell.number_format.split(";")[0 if value >= 0 else 1]
    digits = re.search(r"#,##0(?:\.(0+))?", code)
    assert digits, code
    places = len(digits.group(1) or "")
    text = f"{abs(Decimal(str(value))):,.{places}f}".replace(",", "\u00a0").replace(".", ",")
    whole = code.replace(digits.group(), "\0")
    return re.sub(r'"((?:[^"]|"\\"")*)"', r"\1", whole).replace("\0", text)


@pytest.mark.parametrize("key", KEYS)
def test_every_cell_of_the_page_is_there(key: str) -> None:
    cells = {shown(cell) for sheet in book(key) for row in sheet.iter_rows() for cell in row}
    tables = [block for block in blocks(page(key)) if isinstance(block, Table)]
    for table in tables:
        for row in (row for group in table.groups for row in group.rows):
            assert row.title in cells
            for _, cell in row.cells:
                assert cell.text in cells or (cell.kind == "missing" and cell.heard), cell
    goals = [each for each in sections(page(key)) if each.kind == "goal"]
    rows = list(book(key).worksheets[0].iter_rows(min_row=2, values_only=True))
    assert [row[2] for row in rows] == [goal.title for goal in goals]


@pytest.mark.parametrize("key", KEYS)
def test_numbers_are_numbers_and_days_are_days(key: str) -> None:
    found = {(type(c.value), shown(c)) for s in book(key) for row in s.iter_rows() for c in row}
    for table in (block for block in blocks(page(key)) if isinstance(block, Table)):
        for row in (row for group in table.groups for row in group.rows):
            for _, cell in row.cells:
                if isinstance(cell.value, date):
                    assert (datetime, cell.text) in found
                elif cell.value is not None:
                    kinds = {kind for kind, text in found if text == cell.text}
                    assert kinds & {int, float}, cell


@pytest.mark.parametrize("key", KEYS)
def test_sheets_are_tables_with_frozen_heads(key: str) -> None:
    for sheet in book(key):
        assert sheet.freeze_panes == "A2"
        assert not sheet.protection.sheet
        (table,) = sheet.tables.values()
        assert re.fullmatch("[a-z]+", table.name)
        assert [column.name for column in table.tableColumns] == [c.value for c in sheet[1]]


def test_a_share_is_shown_as_it_was_written() -> None:
    sheet = of(hostile.report())["Indikatorer"]
    heads = [cell.value for cell in sheet[1]]
    outcome, target = heads.index("Periodens utfall"), heads.index("Årsmål")
    assert sheet.cell(2, outcome + 1).value == 0.5
    assert shown(sheet.cell(2, outcome + 1)) == "0,50\u00a0%"
    assert shown(sheet.cell(2, target + 1)) == "max\u00a00,87\u00a0%"
    assert sheet.max_row == 81


def test_no_text_becomes_anything_else() -> None:
    workbook = of(hostile.plan())
    kinds = {cell.data_type for sheet in workbook for row in sheet.iter_rows() for cell in row}
    assert kinds <= {"s", "n", "d"}
    assert not any(sheet._hyperlinks for sheet in workbook)
    texts = {cell.value for sheet in workbook for row in sheet.iter_rows() for cell in row}
    assert {*hostile.FORMULAS, hostile.LONG_WORD} <= texts
    with ZipFile(BytesIO(render(view_of(hostile.plan()), "xlsx").value or b"")) as archive:
        assert not any(b"<f>" in archive.read(name) for name in archive.namelist())


def test_properties_and_dates_are_no_clocks() -> None:
    key = next(key for key in KEYS if key.endswith("vb.yaml"))
    properties = book(key).properties
    assert (properties.title, properties.creator) == (page(key).title, page(key).subtitle)
    assert properties.created.year == properties.modified.year == 1980
    with ZipFile(BytesIO(content(key, "xlsx"))) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
