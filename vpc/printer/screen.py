"""Text on a terminal: what it may contain, how wide it is, and its colours.

Everything that comes out of a file is hostile until shown otherwise: escape sequences could
repaint the screen, and marks of direction could make a line read as another one.
"""

from __future__ import annotations

import unicodedata
from enum import StrEnum

_JOINER = "\u200d"  # holds emoji together; refused elsewhere when the file is read
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_LONGEST = 160
_BEFORE = 60
"""Where a line is cut, so many columns are kept in front of the place that matters."""


class Style(StrEnum):
    """SGR codes (ECMA-48) for the parts of a finding."""

    ERROR = "1;31"
    GOOD = "1;32"
    WARNING = "1;33"
    ADVICE = "1;36"
    GUTTER = "1;34"
    STRONG = "1"
    PLAIN = ""


def painted(text: str, style: Style, *, color: bool) -> str:
    return f"\x1b[{style}m{text}\x1b[0m" if color and style and text else text


def visible(text: str) -> str:
    """The text with everything that a terminal would obey instead of show written as an escape."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character == "\t":
        return " "
    if character == "\n":
        return "\\n"
    if character == _JOINER or unicodedata.category(character) not in _HIDDEN:
        return character
    number = ord(character)
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"


def width(text: str) -> int:
    """The columns that visible text takes up."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(character: str) -> int:
    if character == _JOINER or unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def excerpt(line: str, start: int, end: int) -> tuple[str, int, int]:
    """A line as it can be shown, with the column and width of ``line[start:end]`` in it.

    A long line is cut to the part around that place. The width is at least one: a place at the
    end of a line can be pointed at too.
    """
    first, last = 0, len(line)
    if len(line) > _LONGEST:
        first = max(0, start - _BEFORE)
        last = min(len(line), first + _LONGEST)
    head = "…" if first else ""
    tail = "…" if last < len(line) else ""
    column = width(head + visible(line[first:start]))
    marked = width(visible(line[start : min(end, last)]))
    return f"{head}{visible(line[first:last])}{tail}", column, max(marked, 1)
