"""A text of a document, and where each part of it stands in the file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple
from unicodedata import combining, is_normalized, normalize

from vpc.diagnostic import Edit
from vpc.lint.blocks import Block, blocks, readable
from vpc.model.document import Origin
from vpc.source import Span

_BLOCK = re.compile(r"\|[-+0-9]*[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)")


@dataclass(frozen=True, eq=False)
class Passage:
    """A text that somebody wrote: prose (Markdown), or a title or other text of one line.

    What many rules want to know of it is found out once, when the first of them asks.
    """

    origin: Origin
    text: str
    is_prose: bool

    @cached_property
    def readable(self) -> str:
        """The text with blanks for what is not read: code, addresses, quotations."""
        return readable(self.text)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The paragraphs, headings, items and so on."""
        return blocks(self.text)

    @property
    def headings(self) -> tuple[Block, ...]:
        """The headings among the blocks."""
        may_be = any(mark in self.text for mark in ("#", "=", "--"))
        return tuple(each for each in self.blocks if each.kind == "heading") if may_be else ()

    @property
    def sections(self) -> tuple[str, ...]:
        """The titles of the sections that it stands in, from the outermost; of none, nothing."""
        titles = []
        data: object = self.origin.document.raw.data
        for segment in self.origin.path[:-1]:
            data = data[segment] if isinstance(data, dict | list) else None  # type: ignore[index]
            if isinstance(segment, int) and isinstance(data, dict):
                titles.append(str(data.get("title", "")))
        return tuple(titles)

    def span(self, start: int, end: int) -> Span:
        """Where a part of ``text`` stands in the file; the whole value where that cannot be told.

        (A text in quotation marks with escapes, or folded over lines, is not what was written.)
        """
        whole = self.origin.span
        place = self._written(start, end)
        return whole if place is None else Span(whole.file, place)

    def edit(self, start: int, end: int, replacement: str) -> Edit | None:
        """Put something in the place of a part of ``text``; None where that cannot be done."""
        place = self._written(start, end)
        return None if place is None else Edit(Span(self.origin.span.file, place), replacement)

    def _written(self, start: int, end: int) -> tuple[int, int] | None:
        begin, finish = self._place(start, closing=False), self._place(end, closing=True)
        return None if begin is None or finish is None else (begin, finish)

    @cached_property
    def _lines(self) -> tuple[_Line, ...]:
        """The lines of the text and where they stand in the file, if they can be found there."""
        first, last = self.origin.span.range or (0, 0)
        written = self.origin.span.file.text[first:last]
        header = _BLOCK.match(written)
        if header is not None:
            return tuple(_block(self.text, written, header.end(), first))
        at = -1 if written.startswith("|") else normalize("NFC", written).find(self.text)
        columns = _columns(written)
        if at < 0 or len(columns) <= at + len(self.text):
            return ()
        begin, end = columns[at], columns[at + len(self.text)]
        return (_line(0, first + begin, written[begin:end], self.text),)

    def _place(self, offset: int, *, closing: bool) -> int | None:
        """Where an offset of the text is in the file; what ends with a line belongs to it."""
        number = bisect_right(self._lines, offset - closing, key=attrgetter("passed")) - 1
        if not self._lines:
            return None
        line = self._lines[max(number, 0)]
        column = offset - line.passed
        behind = max(column - len(line.columns) + 1, 0)  # the line break
        return line.at + line.columns[column - behind] + behind if line.columns else None


class _Line(NamedTuple):
    """A line's offset in the text and in the file.

    ``columns``: where in what is written each letter begins, and the last ends: a letter may be
    written as two characters. Empty if something else is written than the text says.
    """

    passed: int
    at: int
    columns: Sequence[int]


def _block(text: str, written: str, begin: int, first: int) -> Iterator[_Line]:
    """A literal block's lines: as they were written behind the indentation that all have."""
    lines = written[begin:].splitlines(keepends=True)
    own = text.splitlines(keepends=True)
    full = next((index for index, line in enumerate(own) if line.strip()), None)
    if full is None or full >= len(lines):
        return
    indent = len(lines[full]) - len(lines[full].lstrip(" "))
    indent -= len(own[full]) - len(own[full].lstrip(" "))
    at, passed = first + begin, 0
    for line, mine in zip(lines, own, strict=False):
        said, meant = line[indent:].rstrip("\r\n"), mine.rstrip("\n")
        yield _line(passed, at + min(indent, len(line)), said, meant)
        at += len(line)
        passed += len(mine)


def _line(passed: int, at: int, written: str, text: str) -> _Line:
    columns = _columns(written)
    is_same = normalize("NFC", written) == text and len(columns) == len(text) + 1
    return _Line(passed, at, columns if is_same else ())


def _columns(written: str) -> Sequence[int]:
    if is_normalized("NFC", written):
        return range(len(written) + 1)
    begins = [at for at, character in enumerate(written) if not at or not combining(character)]
    found: list[int] = []
    for begin, end in pairwise([*begins, len(written)]):
        # A mark that makes no letter together with the one before it stands where it is.
        found += range(begin, end)[: len(normalize("NFC", written[begin:end]))]
    return (*found, len(written))
