"""Two versions of a document merged over what they have in common: by id, as edits of the text.

Entries are matched by key and by what they were ``formerly``, items by what they are called, prose
by line. Nothing is written anew: the result is put together of pieces of the three texts, read
again, and compared with what was meant. Where that fails, somebody else has to merge.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TypeVar

from vpc.diagnostic import has_errors
from vpc.merge.layout import Unmergeable, layout
from vpc.merge.pieces import Conflict, one_side, whole_lines, with_markers
from vpc.merge.renames import as_called_in
from vpc.merge.threeway import Woven, merged_part
from vpc.source import SourceFile
from vpc.syntax.reader import read
from vpc.syntax.tree import RawDocument

T = TypeVar("T")

OURS, THEIRS = "ours", "theirs"
MARKER_SIZE = 7
LONGEST = 1_000_000
"""Characters. A plan has some 50,000; what is so much longer is none."""


@dataclass(frozen=True)
class Merged:
    """The merged text, and how many conflicts there are in it between git's markers."""

    text: str
    conflicts: int


def merge(
    base: str,
    ours: str,
    theirs: str,
    *,
    marker_size: int = MARKER_SIZE,
    names: tuple[str, str] = (OURS, THEIRS),
) -> Merged | None:
    """Ours with the changes that have been made from base to theirs.

    A blank base is none: both sides have made the document. None where the texts are no documents
    of vpc, where they cannot be read without errors, and where they are not laid out so that they
    can be merged by entries.
    """
    if ours == theirs or base == theirs:
        return Merged(ours, 0)
    if base == ours:
        return Merged(theirs, 0)
    texts = (base, ours, theirs)
    if max(map(len, texts)) > LONGEST:
        return None
    try:
        line_break = _newest([_line_break(text) for text in texts])
        merged = _merged([_as_lines(text) for text in texts], marker_size, names)
    except Unmergeable:
        return None
    text = merged.text
    if not merged.conflicts and not _newest([each.endswith("\n") for each in texts]):
        text = text.removesuffix("\n")
    return Merged(text.replace("\n", line_break), merged.conflicts)


def _merged(texts: list[str], marker_size: int, names: tuple[str, str]) -> Merged:
    base = _document(texts[0]) if texts[0].strip() else None
    ours, theirs = _document(texts[1]), _document(texts[2])
    before, sides = layout(base) if base else None, (layout(ours), layout(theirs))
    if before:
        sides = as_called_in(before, sides[0]), as_called_in(before, sides[1])
    woven = merged_part(before, *sides)
    pieces = whole_lines(woven.pieces)
    _expect(woven, {side: one_side(pieces, side) for side in (OURS, THEIRS)})
    conflicts = sum(isinstance(each, Conflict) for each in pieces)
    return Merged(with_markers(pieces, marker_size, names), conflicts)


def _expect(woven: Woven, texts: dict[str, str]) -> None:
    """Raises Unmergeable where a text does not hold the data that was meant."""
    for text in dict.fromkeys(texts.values()):
        data = _document(text).data
        for side, expected in ((OURS, woven.ours), (THEIRS, woven.theirs)):
            # Written out, since the order of entries counts too.
            if texts[side] == text and json.dumps(data) != json.dumps(expected):
                raise Unmergeable


def _document(text: str) -> RawDocument:
    document = read(SourceFile("", text))
    raw = document.value
    if raw is None or has_errors(document.diagnostics):
        raise Unmergeable
    if not isinstance(raw.data, dict) or "vpc" not in raw.data:
        raise Unmergeable
    return raw


def _line_break(text: str) -> str:
    """How lines end; raises Unmergeable where they end in different ways."""
    returns = text.count("\r")
    if returns == 0:
        return "\n"
    if returns != text.count("\r\n") or returns != text.count("\n"):
        raise Unmergeable
    return "\r\n"


def _as_lines(text: str) -> str:
    text = text.replace("\r\n", "\n")
    return text if text.endswith("\n") else f"{text}\n"


def _newest(versions: list[T]) -> T:
    """What one side has made of something; ours where both have."""
    base, ours, theirs = versions
    return theirs if ours == base else ours
