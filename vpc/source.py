"""Source text, places in it, and the protocol through which the outside world is reached.

This is the only code that counts lines and columns. Everything else says where something
stands by a half-open range of offsets into the text (code points, not bytes).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

_LINE_BREAK = re.compile(r"\r\n|\n|\r")

Range = tuple[int, int]

SETTINGS = "vpc.yaml"
"""The key of a workspace's settings; where this file lies is the root."""


class Bug(Exception):  # noqa: N818  # the name says it: a broken promise of vpc's own code
    """A broken promise inside vpc. Never an expected mistake: those are diagnostics."""


class UsageError(Exception):
    """The command line asks for something that cannot be done (exit code 2).

    ``key`` names a sentence in the message catalogues; ``values`` fill it.
    """

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


@dataclass(frozen=True, eq=False)
class SourceFile:
    """A text and the name it is printed under (relative to where the user stands).

    ``key`` is the same wherever that is (see ``World``); empty for what lies in no workspace.
    """

    name: str
    text: str = field(repr=False)
    key: str = ""

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_BREAK.finditer(self.text))]

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1; columns are code points."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line_text(self, line: int) -> str:
        """The text of a line (counted from 1) without its line break."""
        start, end = self.line_range(line)
        return self.text[start:end]

    def line_range(self, line: int) -> Range:
        """The offsets of a line (counted from 1), its line break not included."""
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self.text)
        return start, start + len(self.text[start:end].rstrip("\r\n"))

    @property
    def line_count(self) -> int:
        return len(self._starts)


@dataclass(frozen=True)
class Span:
    """A place in a file: a half-open range of offsets, or None for the file as a whole."""

    file: SourceFile
    range: Range | None = None

    @property
    def position(self) -> tuple[int, int]:
        """Line and column where the span starts; the first of the file if it has no range."""
        return self.file.position(self.range[0]) if self.range else (1, 1)


@dataclass(frozen=True)
class Unreadable:
    """Why a file could not be had: an expected mistake, turned into a finding by the caller.

    ``reason`` is one of ``missing-file``, ``not-a-file``, ``no-permission``, ``file-too-large``,
    ``outside-workspace``.
    """

    reason: str
    detail: str = ""


@dataclass(frozen=True)
class Listing:
    """The documents below a folder, and the files there that could not be looked at."""

    names: tuple[str, ...]
    problems: tuple[tuple[str, Unreadable], ...] = field(default=())


class World(Protocol):
    """Everything outside the compiler: the files below one root.

    A *key* is a path below the root with forward slashes, links resolved; the same file has
    the same key however it is referred to. Stages get a world as an argument and never
    touch the disk themselves.
    """

    def read(self, key: str) -> bytes | Unreadable:
        """The bytes of a file, or why not."""

    def locate(self, folder: str, reference: str) -> str | Unreadable:
        """The key of the file that ``reference``, written in a file in ``folder``, means."""

    def display(self, key: str) -> str:
        """The name to print for a key: relative to where the user stands."""
