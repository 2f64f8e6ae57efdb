"""The blocks of a prose text, seen without a Markdown parser: enough to judge, and fast."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

Kind = Literal["paragraph", "heading", "item", "table", "quote", "code"]


class Block(NamedTuple):
    """A part of a text by its offsets, the last line break left out; headings have a ``level``."""

    kind: Kind
    start: int
    end: int
    level: int = 0


_PLAIN = re.compile(r"[^\S\n]*[^\s][^\n]*(?:\n[^\S\n]*[^\s][^\n]*)*")
_MARKED = re.compile(r"^[ \t]*(?:[-*+>#|=~`]|[0-9]{1,9}[.)][ \t])|\|", re.MULTILINE)
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]|$)")
_ITEM = re.compile(r"[ \t]{0,20}(?:[-*+]|[0-9]{1,9}[.)])(?:[ \t]|$)")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_UNDERLINE = re.compile(r" {0,3}(?:(=+)|-{2,})[ \t]*$")
_BREAK = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")


@lru_cache(maxsize=2048)
def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text in their order."""
    if _MARKED.search(text) is None:
        return tuple(Block("paragraph", *each.span()) for each in _PLAIN.finditer(text))
    return tuple(_marked(text))


def _marked(text: str) -> Iterator[Block]:
    lines = text.split("\n")
    current: Block | None = None
    fence = ""
    at = 0
    for number, line in enumerate(lines):
        start, end = at, at + len(line)
        at = end + 1
        if fence:
            assert current is not None
            current = current._replace(end=end)
            if line.strip() == fence:
                yield current
                current, fence = None, ""
            continue
        following = lines[number + 1] if number + 1 < len(lines) else ""
        kind, level = _kind(line, following, current)
        if current is not None and kind in ("underline", "more"):
            if kind == "underline":
                yield Block("heading", current.start, current.end, level)
                current = None
            else:
                current = current._replace(end=end)
            continue
        if current is not None:
            yield current
            current = None
        if kind == "heading":
            yield Block("heading", start, end, level)
        elif kind in ("item", "table", "quote", "paragraph", "code"):
            current = Block(kind, start, end)
            fence = line.strip()[:3] if kind == "code" else ""
    if current is not None:
        yield current


def _kind(
    line: str, following: str, current: Block | None
) -> tuple[Kind | Literal["", "more", "underline"], int]:
    """What a line begins; ``more``: it goes on with what is open; empty: it only ends that."""
    if not line.strip():
        return "", 0
    heading = _HEADING.match(line)
    if heading:
        return "heading", len(heading[1])
    if _FENCE.match(line):
        return "code", 0
    underline = _UNDERLINE.match(line)
    if underline and current is not None and current.kind == "paragraph":
        return "underline", 1 if underline[1] else 2
    if _BREAK.match(line):
        return "", 0
    if current is not None and current.kind == "table":
        return ("more", 0) if "|" in line else ("paragraph", 0)
    if "|" in line and is_delimiter(following):
        return "table", 0
    if _ITEM.match(line):
        return "item", 0
    if line.lstrip(" ").startswith(">"):
        return ("more" if current is not None and current.kind == "quote" else "quote"), 0
    return ("more" if current is not None else "paragraph"), 0


def is_delimiter(line: str) -> bool:
    """Whether a line is the one under a table's head (``|---|--:|``)."""
    return "|" in line and "-" in line and not line.strip(" \t|:-")


def cells(row: str) -> list[str]:
    """The cells of a table's row."""
    return [cell.strip() for cell in row.strip().removeprefix("|").removesuffix("|").split("|")]


_UNREAD = re.compile(
    r"`[^`\n]{0,400}`|\[\[[^\]\n]{0,200}\]\]|(?<=\])\([^()\n]{0,600}\)|<?https?://\S{0,600}"
)


@lru_cache(maxsize=2048)
def readable(text: str) -> str:
    """A text of the same length with blanks for what is not read: code, addresses, quotations."""
    if not any(mark in text for mark in ("`", "[", "://", "~~~")):
        return text
    for block in blocks(text):
        if block.kind == "code":
            text = text[: block.start] + " " * (block.end - block.start) + text[block.end :]
    return _UNREAD.sub(lambda found: " " * len(found[0]), text)


_SENTENCE_END = re.compile(r"(?<=[.!?…])[”\")]?\s+(?=[”\"(]?[A-ZÅÄÖ0-9])")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of paragraphs, items and quotes stand; cut also after abbreviations."""
    shown = readable(text)
    for block in blocks(text):
        if block.kind in ("paragraph", "item", "quote"):
            at = block.start
            for end in _SENTENCE_END.finditer(shown, block.start, block.end):
                yield at, end.start()
                at = end.end()
            if at < block.end:
                yield at, block.end


_ENDS = (". ", "! ", "? ", ".\n", "!\n", "?\n", "\n\n")
_FAR = 500
"""No sentence that is worth a rule is longer; hostile text may be."""


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence, or the rest of its paragraph, that a part of a text stands in."""
    first, last = max(start - _FAR, 0), end + _FAR
    begins = [at + 1 for mark in _ENDS if (at := text.rfind(mark, first, start)) >= 0]
    stops = [at for mark in _ENDS if (at := text.find(mark, end, last)) >= 0]
    return text[max(begins, default=first) : min(stops, default=last)]


def words(text: str) -> tuple[str, ...]:
    """The words of a readable text, without figures and years."""
    return tuple(word for word in text.casefold().split() if not word[0].isdigit())
