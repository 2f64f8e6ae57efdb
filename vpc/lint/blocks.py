"""The blocks of a prose text, seen without a Markdown parser: enough to judge, and fast."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from vpc.lint.patterns import regex

Kind = Literal["paragraph", "heading", "item", "table", "quote", "code"]

PROSE: tuple[Kind, ...] = ("paragraph", "item", "quote")
"""The kinds of blocks that have sentences."""


class Block(NamedTuple):
    """A part of a text by its offsets, the last line break left out; headings have a ``level``."""

    kind: Kind
    start: int
    end: int
    level: int = 0


_LINES = regex(r"(?<![^\n])[^\S\n]*\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
_MARKS = frozenset("#`~=-*_+>0123456789")
"""What a line has to begin with to be more than a line of a paragraph, or else it has a bar."""
_MARKED = regex(r"\n[ \t]*(?:[-*+>#=~`]|[0-9]{1,9}[.)][ \t])")
_HEADING = regex(r" {0,3}(#{1,6})(?:[ \t]|$)")
_ITEM = regex(r"[ \t]{0,20}(?:[-*+]|[0-9]{1,9}[.)])(?:[ \t]|$)")
_FENCE = regex(r" {0,3}(```|~~~)")
_UNDERLINE = regex(r" {0,3}(?:(=+)|-{2,})[ \t]*$")
_BREAK = regex(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text in their order."""
    if "```" in text or "~~~" in text:  # code may have empty lines
        return tuple(_marked(text, 0))
    lines = "\n" + text
    spans = [each.span() for each in _LINES.finditer(text)]
    if "|" not in text and _MARKED.search(lines) is None:
        return tuple([Block("paragraph", start, end) for start, end in spans])
    found: list[Block] = []
    for start, end in spans:
        if "|" in text[start:end] or _MARKED.search(lines, start, end + 1):
            found.extend(_marked(text[start:end], start))
        else:
            found.append(Block("paragraph", start, end))
    return tuple(found)


def _marked(text: str, at: int) -> Iterator[Block]:
    """The blocks of some lines, the first of which begins at an offset."""
    lines = text.split("\n")
    opened: Kind | Literal[""] = ""
    begin = last = at
    fence = ""
    for number, line in enumerate(lines):
        start, end = at, at + len(line)
        at = end + 1
        if fence:
            last = end
            if line.strip() == fence:
                yield Block("code", begin, last)
                opened, fence = "", ""
            continue
        following = lines[number + 1] if number + 1 < len(lines) else ""
        kind, level = _kind(line, following, opened)
        if kind == "more":
            last = end
        elif kind == "underline":
            yield Block("heading", begin, last, level)
            opened = ""
        else:
            if opened:
                yield Block(opened, begin, last)
            opened = ""
            if kind == "heading":
                yield Block("heading", start, end, level)
            elif kind:
                opened, begin, last = kind, start, end
                fence = line.strip()[:3] if kind == "code" else ""
    if opened:
        yield Block(opened, begin, last)


def _kind(
    line: str, following: str, opened: Kind | Literal[""]
) -> tuple[Kind | Literal["", "more", "underline"], int]:
    """What a line begins; ``more``: it goes on with what is open; empty: it only ends that."""
    written = line.strip()
    if not written:
        return "", 0
    if written[0] not in _MARKS and "|" not in written:
        return ("more" if opened and opened != "table" else "paragraph"), 0
    if written[0] == "|" and opened == "table":
        return "more", 0
    heading = _HEADING.match(line)
    if heading:
        return "heading", len(heading[1])
    if _FENCE.match(line):
        return "code", 0
    underline = _UNDERLINE.match(line) if opened == "paragraph" else None
    if underline:
        return "underline", 1 if underline[1] else 2
    if _BREAK.match(line):
        return "", 0
    if opened == "table":
        return ("more" if "|" in line else "paragraph"), 0
    if "|" in line and is_delimiter(following):
        return "table", 0
    if _ITEM.match(line):
        return "item", 0
    if line.lstrip(" ").startswith(">"):
        return ("more" if opened == "quote" else "quote"), 0
    return ("more" if opened else "paragraph"), 0


def is_delimiter(line: str) -> bool:
    """Whether a line is the one under a table's head (``|---|--:|``)."""
    return "|" in line and "-" in line and not line.strip(" \t|:-")


def cells(row: str) -> list[str]:
    """The cells of a table's row."""
    return [cell.strip() for cell in row.strip().removeprefix("|").removesuffix("|").split("|")]


_UNREAD = regex(
    r"`[^`\n]{0,400}`|\[\[[^\]\n]{0,200}\]\]|(?<=\])\([^()\n]{0,600}\)|<?https?://\S{0,600}"
)


def readable(text: str) -> str:
    """A text of the same length with blanks for what is not read: code, addresses, quotations."""
    if not ("[" in text or "`" in text or "://" in text or "~~~" in text):
        return text
    for block in blocks(text) if "```" in text or "~~~" in text else ():
        if block.kind == "code":
            text = text[: block.start] + " " * (block.end - block.start) + text[block.end :]
    return _UNREAD.sub(lambda found: " " * len(found[0]), text)


_SENTENCE_END = regex(r"[.!?…][”\")]?\s+(?=[”\"(]?[A-ZÅÄÖ0-9])")


def sentences(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """Where the sentences of a block of readable text stand; cut also after abbreviations."""
    at = block.start
    for end in _SENTENCE_END.finditer(text, block.start, block.end):
        yield at, end.start() + 1
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
