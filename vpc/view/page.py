"""A document as it is read, before it has a format: plain, frozen data in a fixed order.

Every figure is text by now, every heading has its level and its anchor, every cell knows its
column. What prints a page places these strings and decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

# A page is told whole by this module, whatever file a record stands in.
from vpc.view.drawings import BAR as BAR
from vpc.view.drawings import Chart as Chart
from vpc.view.drawings import Mark as Mark
from vpc.view.drawings import Slice as Slice
from vpc.view.drawings import Tone as Tone
from vpc.view.style import PLAIN, Style
from vpc.view.words import Words as Words

MAX_LEVEL = 6
"""Deeper headings have no mark of their own: HTML says their level, Markdown sets them in bold."""


class Node(NamedTuple):
    """A part of prose, a block or a stretch of text, with the parts inside it.

    ``kind``: blocks are paragraph, heading, bullets, numbered, item, quote, code, rule, table,
    row, header-cell and cell; inline are text, emphasis, strong, code-span, link, image, break,
    line-end and missing. ``value`` is a link's address, an image's source, a cell's alignment or
    a table's caption; ``number`` a heading's level or the first number of a list. ``tight``: a
    list without space between its items, or a paragraph of such an item. The parts of an image
    are what stands for it where it cannot be shown.
    """

    kind: str
    text: str = ""
    children: tuple[Node, ...] = ()
    value: str = ""
    number: int = 0
    tight: bool = False


Prose = tuple[Node, ...]


@dataclass(frozen=True)
class Tag:
    """A status: its word, its tone, and a symbol where only text can be printed."""

    word: str
    tone: Tone
    symbol: str


@dataclass(frozen=True)
class Value:
    """One of a fact's values; ``anchor`` is the part of the page that it means, if any.

    ``heard`` is what a screen reader says instead of ``text``.
    """

    text: str
    anchor: str = ""
    heard: str = ""


@dataclass(frozen=True)
class Fact:
    """A name and what is known under it."""

    name: str
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Cell:
    """A value in a table. ``heard`` is what a screen reader says instead of ``text``.

    ``kind``: text, number, date, tag or missing. ``detail`` stands small below it, ``chart`` above.
    ``value`` is the number or day that ``text`` tells, for formats that compute.
    """

    kind: str
    text: str
    heard: str = ""
    detail: str = ""
    tag: Tag | None = None
    strong: bool = False
    chart: Chart | None = None
    value: Decimal | date | None = None


@dataclass(frozen=True)
class Column:
    """A column: ``kind`` is number where its cells are set flush right.

    Neighbours of a ``group`` may stand under it, each with its ``short`` title; ``title`` is
    enough where a format has one row of heads.
    """

    id: str
    title: str
    kind: str = "text"
    group: str = ""
    short: str = ""


class Placed(NamedTuple):
    """A cell under its column."""

    column: Column
    cell: Cell


@dataclass(frozen=True)
class Row:
    """A row: its name, and its cells. ``anchor`` is what links lead to; a sum adds others up.

    ``detail`` stands small below the name: what few rows of a table have to tell.
    """

    title: str
    cells: tuple[Placed, ...]
    anchor: str = ""
    is_sum: bool = False
    detail: str = ""


@dataclass(frozen=True)
class RowGroup:
    """Rows that belong together, under a title of their own if there is one."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Note:
    """A remark under a table; ``about`` names the row, or nothing if it is the whole table's."""

    about: str
    text: str


class Head(NamedTuple):
    """A head over neighbouring columns: a group with its columns, or one column alone."""

    title: str
    columns: tuple[Column, ...]
    is_group: bool

    @property
    def span(self) -> int:
        """Over how many columns it stands."""
        return len(self.columns)


@dataclass(frozen=True)
class Table:
    """A table. ``about`` is indicators, activities, units, money, staff or basis.

    ``header`` is the title of the column that names the rows, ``detail`` what the caption adds.
    ``level``: analyses stand below the table, so its caption is a heading of that level (0: no
    heading). ``drawn`` explains the lines in its cells, where a format draws them.
    """

    about: str
    caption: str
    header: str
    columns: tuple[Column, ...]
    groups: tuple[RowGroup, ...]
    notes: tuple[Note, ...] = ()
    detail: str = ""
    level: int = 0
    drawn: str = ""
    kind: str = field(default="table", init=False)

    @property
    def heads(self) -> tuple[Head, ...]:
        """The upper of two rows of heads; nothing where no column has a group."""
        if not any(column.group for column in self.columns):
            return ()
        heads: list[Head] = []
        for column in self.columns:
            last = heads[-1] if heads else None
            if last and column.group and last.columns[0].group == column.group:
                heads[-1] = last._replace(columns=(*last.columns, column))
            else:
                title = column.group or column.title
                heads.append(Head(title, (column,), bool(column.group)))
        return tuple(heads)

    @property
    def width(self) -> int:
        """How many columns it has, with the one that names the rows."""
        return len(self.columns) + 1

    @property
    def size(self) -> str:
        """How much room it asks for: narrow, medium or wide."""
        return "narrow" if self.width <= 4 else "medium" if self.width <= 7 else "wide"

    @property
    def is_pair(self) -> bool:
        """Whether it has two columns only, for which there is room anywhere."""
        return self.width == 2


@dataclass(frozen=True)
class Text:
    """Prose without a title of its own."""

    prose: Prose
    kind: str = field(default="prose", init=False)


@dataclass(frozen=True)
class TitledText:
    """Prose under a title: a goal's field, or (``comment``) an analysis that a table asks for."""

    title: str
    level: int
    prose: Prose
    kind: Literal["field", "comment"] = "field"


@dataclass(frozen=True)
class FactList:
    """Facts side by side."""

    facts: tuple[Fact, ...]
    kind: str = field(default="facts", init=False)


Block = Table | Text | TitledText | FactList | Chart


@dataclass(frozen=True)
class Section:
    """A heading and what stands below it; ``kind`` is chapter, part or goal.

    ``label`` says what ``number`` and ``title`` name (*Nämndmål*); ``tag`` is a verdict.
    """

    kind: Literal["chapter", "part", "goal"]
    id: str
    level: int
    title: str
    label: str = ""
    number: str = ""
    tag: Tag | None = None
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True)
class Count:
    """So many of a kind."""

    number: str
    tag: Tag


@dataclass(frozen=True)
class Panel:
    """One thing to see at first glance: a large figure, what it is, and what it is made of.

    ``bar`` shows the counts by their shares, in their order.
    """

    title: str
    figure: str
    words: str
    counts: tuple[Count, ...] = ()
    lines: tuple[str, ...] = ()
    bar: tuple[Slice, ...] = ()


@dataclass(frozen=True)
class Entry:
    """A line of the contents."""

    anchor: str
    number: str
    title: str
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True)
class Page:
    """A whole document. ``above`` names the organisations over this one, from the top.

    ``status`` is there where the document must not be taken for the real thing; ``foot`` is what
    every sheet of paper says of it, its registration number if it has one. ``style`` says what
    it looks like; ``footer`` and the style's address stand at its end.
    """

    kind: Literal["plan", "report"]
    language: str
    above: tuple[str, ...]
    title: str
    subtitle: str
    status: Tag | None
    facts: tuple[Fact, ...]
    contact: tuple[Fact, ...]
    panels: tuple[Panel, ...]
    contents: tuple[Entry, ...]
    sections: tuple[Section, ...]
    words: Words
    foot: str = ""
    style: Style = PLAIN
    footer: Prose = ()
