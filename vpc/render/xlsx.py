"""Pages as Excel workbooks: real numbers, shown as the document prints them.

A text is never a formula, a link or a number. Excel counts with fifteen digits: a number that has
more stays a text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from vpc.diagnostic import Result
from vpc.render.sheets import Line, Sheet, sheets
from vpc.render.text import clean
from vpc.view.numbers import MINUS, number
from vpc.view.page import Cell, Tone

if TYPE_CHECKING:
    from vpc.view.page import Page

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_NO_DAY = datetime(1980, 1, 1)  # noqa: DTZ001  # the earliest that a file can bear; never the clock
_EXACT_DIGITS = 15
_LONGEST_TEXT = 32_767
_LONGEST_FORMAT = 255
_LONGEST_NAME = 31
_FIRST_DAY = date(1900, 3, 1)
"""Excel takes 1900 for a leap year: days before this one are a day off."""
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]|^'|'$")
_COLORS: dict[Tone, str] = {
    "good": "#0B5D2B",
    "partly": "#7A4A00",
    "bad": "#A3122B",
    "open": "#3F4A59",
    "none": "#3F4A59",
}
_HEAD = {"bold": True, "font_color": "#FFFFFF", "bg_color": "#1F3A5F", "bottom": 1}
_NARROWEST, _WIDEST = 9, 42
_LINE_HEIGHT, _TALLEST = 15, 400


def render_xlsx(page: Page) -> Result[bytes]:
    """A page's goals, tables and figures as a workbook."""
    content = BytesIO()
    book = _Book(content)
    book.set_properties(page)
    names: set[str] = set()
    for sheet in sheets(page):
        book.add(sheet, _name(sheet.title or sheet.name, names), page)
    book.workbook.close()
    return Result(content.getvalue(), ())


def _name(title: str, names: set[str]) -> str:
    """A name that a sheet may have, and that no other has."""
    base = _NOT_IN_NAMES.sub(" ", clean(title)).strip(" '") or "–"
    name, count = base[:_LONGEST_NAME], 1
    while name.casefold() in names or name.casefold() == "history":
        count += 1
        name = f"{base[: _LONGEST_NAME - 4]} {count}"
    names.add(name.casefold())
    return name


class _Book:
    """A workbook with the formats of its cells, each made once."""

    def __init__(self, content: BytesIO) -> None:
        self.workbook = Workbook(content, _OPTIONS)
        self.formats: dict[tuple[tuple[str, object], ...], Format] = {}

    def format(self, **properties: object) -> Format:
        key = tuple(properties.items())
        if key not in self.formats:
            whole = {"valign": "top", **properties}
            self.formats[key] = self.workbook.add_format(whole)
        return self.formats[key]

    def set_properties(self, page: Page) -> None:
        self.workbook.set_properties(
            {
                "title": clean(page.title),
                "subject": clean(page.subtitle),
                "author": clean(page.subtitle),
                "created": _NO_DAY,
            }
        )

    def add(self, sheet: Sheet, name: str, page: Page) -> None:
        """A sheet with its table from the upper left corner, the notes below."""
        worksheet = self.workbook.add_worksheet(name)
        columns = [clean(title) for title in sheet.columns]
        widths = [_width(title, sheet.lines, place) for place, title in enumerate(columns)]
        worksheet.set_row(0, _height(columns, widths))
        for row, line in enumerate(sheet.lines, start=1):
            worksheet.set_row(row, _height([cell.text for cell in line.cells], widths))
            self.write(worksheet, row, line)
        if sheet.lines:
            head = self.format(**_HEAD, text_wrap=True)
            options = {
                "name": sheet.name,
                "style": "Table Style Light 1",
                "columns": [{"header": title, "header_format": head} for title in columns],
            }
            worksheet.add_table(0, 0, len(sheet.lines), len(columns) - 1, options)
        for place, title in enumerate(columns):
            if not sheet.lines:
                worksheet.write_string(0, place, title, self.format(**_HEAD))
            worksheet.set_column(place, place, widths[place])
        for row, note in enumerate(sheet.notes, start=len(sheet.lines) + 2):
            worksheet.write_string(row, 0, _cut(note), self.format(italic=True))
        _set_up(worksheet, page)

    def write(self, worksheet: Worksheet, row: int, line: Line) -> None:
        for column, cell in enumerate(line.cells):
            look: dict[str, object] = {"bold": True} if line.is_sum or cell.strong else {}
            code = _number_format(cell)
            value = cell.value
            if code is not None and isinstance(value, Decimal):
                worksheet.write_number(row, column, value, self.format(num_format=code, **look))
            elif isinstance(value, date) and value >= _FIRST_DAY:
                day = self.format(num_format="yyyy-mm-dd", align="left", **look)
                worksheet.write_datetime(row, column, value, day)
            elif cell.text:
                if cell.tag:
                    look |= {"bold": True, "font_color": _COLORS[cell.tag.tone]}
                if cell.kind == "number":
                    look |= {"align": "right"}
                style = self.format(text_wrap=True, **look)
                worksheet.write_string(row, column, _cut(cell.text), style)


def _number_format(cell: Cell) -> str | None:
    """The code that makes Excel show a number as the document does; None where it cannot."""
    value = cell.value
    if not isinstance(value, Decimal):
        return None
    exponent = value.as_tuple().exponent
    decimals = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    before, shown, after = cell.text.partition(number(value))
    if not shown or max(len(value.as_tuple().digits), value.adjusted() + 1) > _EXACT_DIGITS:
        return None
    digits = f"#,##0.{'0' * decimals}" if decimals else "#,##0"
    front, back = _literal(before), _literal(after)
    code = f'{front}{digits}{back};{front}"{MINUS}"{digits}{back}'
    return code if len(code) <= _LONGEST_FORMAT and decimals <= _EXACT_DIGITS else None


def _literal(text: str) -> str:
    """Text inside a number format, none of it a code."""
    inside = clean(text).replace('"', '"\\""')
    return f'"{inside}"' if text else ""


def _width(title: str, lines: Sequence[Line], place: int) -> int:
    """As wide as most of a column asks for."""
    longest = max((len(line.cells[place].text) for line in lines), default=0)
    word = max((len(part) for part in title.split()), default=0) + 4
    return max(_NARROWEST, min(_WIDEST, max(longest + 2, word)))


def _height(texts: Sequence[str], widths: Sequence[int]) -> int:
    """As tall as the wrapped texts are: not every program works that out when it opens a file."""
    lines = max(
        -(-len(text) * 11 // (width * 10)) for text, width in zip(texts, widths, strict=True)
    )
    return min(_TALLEST, _LINE_HEIGHT * max(1, lines))


def _set_up(worksheet: Worksheet, page: Page) -> None:
    """The head stays where it is, on the screen and on paper."""
    worksheet.freeze_panes(1, 0)
    worksheet.set_landscape()
    worksheet.set_paper(9)  # A4
    worksheet.fit_to_pages(1, 0)
    worksheet.repeat_rows(0)
    worksheet.set_header(f"&L{_plain(page.subtitle)}&R{_plain(page.title)}")
    worksheet.set_footer(f"&L{_plain(page.foot)}&R&P (&N)")


def _plain(text: str) -> str:
    """Text of a sheet's head or foot, none of it a code."""
    return clean(text)[:80].replace("&", "&&")


def _cut(text: str) -> str:
    """Text that a cell can hold."""
    whole = clean(text)
    return whole if len(whole) <= _LONGEST_TEXT else f"{whole[: _LONGEST_TEXT - 1]}…"
