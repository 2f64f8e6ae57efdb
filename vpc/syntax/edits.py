"""Fixes as edits of the text: what they do not name stays byte for byte."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from vpc.diagnostic import Edit, Fix
from vpc.source import Range, Span

MOST = 1000
"""A fix makes no more edits than this: where more is wrong, the file is not what it seems."""

_LINE_BREAK = re.compile(r"\r\n|\n")


def edited(text: str, edits: Iterable[Edit]) -> str:
    """A text with edits made. They must not overlap; edits of one place come in their order.

    Line breaks in what is put in are those of the text.
    """
    parts: list[str] = []
    at = 0
    for (start, end), written in _placed(text, edits):
        assert start >= at, "edits overlap"
        parts += [text[at:start], written]
        at = end
    return "".join([*parts, text[at:]])


def new_places(text: str, edits: Iterable[Edit]) -> tuple[Range, ...]:
    """Where in the edited text stands what the edits have put in, in its order."""
    places = []
    shift = 0
    for (start, end), written in _placed(text, edits):
        places.append((start + shift, start + shift + len(written)))
        shift += len(written) - (end - start)
    return tuple(places)


def _placed(text: str, edits: Iterable[Edit]) -> Iterator[tuple[Range, str]]:
    has_returns = "\r\n" in text
    for edit in sorted(edits, key=lambda each: each.span.range or (0, len(text))):
        written = _LINE_BREAK.sub("\r\n", edit.text) if has_returns else edit.text
        yield edit.span.range or (0, len(text)), written


def overlap(one: Range, other: Range) -> bool:
    """Whether two places have something in common; one without width is in what it touches."""
    if one[0] == one[1] or other[0] == other[1]:
        return one[0] <= other[1] and other[0] <= one[1]
    return one[0] < other[1] and other[0] < one[1]


def written_anew(span: Span, word: str | None, *, safe: bool) -> Fix | None:
    """A fix that puts a word in place of a key or value: in the same quotation marks, or in none.

    None where there is no word, or where it is not written on a line of its own.
    """
    written = span.file.text[slice(*(span.range or (0, 0)))]
    if word is None or not written or written[0] in "|>[{" or "\n" in written:
        return None
    quote = written[0] if written[0] in "'\"" else ""
    return Fix((Edit(span, f"{quote}{word}{quote}"),), safe)


def without_entry(text: str, entry: Range, *, in_flow: bool) -> Range | None:
    """What goes when an entry is removed: its lines, or in braces the comma before it too.

    None where something else would go with it: what shares its line, a comment.
    """
    start, end = entry[0], entry[0] + len(text[slice(*entry)].rstrip())
    if in_flow:
        before = text[:start].rstrip()
        place = (len(before) - 1, end)
        is_alone = before.endswith(",")
    else:
        place = whole_lines(text, (start, end))
        is_alone = not text[text.rfind("\n", 0, start) + 1 : start].strip()
    return place if is_alone and "#" not in text[slice(*place)] else None


def whole_lines(text: str, place: Range) -> Range:
    """The lines of a place, to be removed: with the line break after them, or before the last."""
    start = text.rfind("\n", 0, place[0]) + 1
    end = text.find("\n", max(place[1] - 1, start))
    if end >= 0:
        return start, end + 1
    above = text[:start].removesuffix("\n").removesuffix("\r")
    return len(above), len(text)
