"""What a fix would make of the lines that it is about, for somebody to look at beforehand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vpc.diagnostic import Diagnostic, Edit
from vpc.printer.screen import excerpt
from vpc.source import Range, SourceFile
from vpc.syntax.edits import edited

_PLACES = 3
_LINES = 4
"""So many places of a fix are shown, and lines of each; what is left out is said."""


class Line(NamedTuple):
    """A line as it is (``-``) or would be (``+``). Without a number: some are left out."""

    sign: str
    number: int
    text: str


LEFT_OUT = Line("", 0, "")


def preview(diagnostic: Diagnostic) -> tuple[Line, ...]:
    """The lines that the fix of a finding would change, before and after.

    Of a fix for many places those on the finding's own line are shown, if there are any. Empty
    where there is no fix, or where it is made in another file.
    """
    span = diagnostic.primary.span
    fix = diagnostic.fix
    edits = [each for each in fix.edits if each.span.file is span.file] if fix else []
    if not edits or fix is None or len(edits) < len(fix.edits):
        return ()
    line = span.position[0]
    own = [each for each in edits if each.span.position[0] == line]
    places = list(_by_lines(span.file, own or edits))
    shown = [each for place in places[:_PLACES] for each in _place(span.file, *place)]
    return (*shown, LEFT_OUT) if len(places) > _PLACES else tuple(shown)


def _by_lines(file: SourceFile, edits: Sequence[Edit]) -> Iterator[tuple[Range, list[Edit]]]:
    """Edits with the lines that they change (counted from 1, both included)."""
    together: list[Edit] = []
    first = last = 0
    for edit in sorted(edits, key=lambda each: each.span.range or (0, 0)):
        start, end = (file.position(at)[0] for at in edit.span.range or (0, len(file.text)))
        if together and start > last:
            yield (first, last), together
            together = []
        first = first if together else start
        last = max(last, end)
        together.append(edit)
    if together:
        yield (first, last), together


def _place(file: SourceFile, lines: Range, edits: Sequence[Edit]) -> Iterator[Line]:
    """The lines of one place before and after, without those that stay as they are."""
    first, last = lines
    start, end = file.line_range(first)[0], file.line_range(last)[1]
    tail = len(file.text) - end
    changed = edited(file.text, edits)
    before = _lines(file.text[start:end])
    after = _lines(changed[start : len(changed) - tail])
    while before and after and before[0] == after[0]:
        before, after, first = before[1:], after[1:], first + 1
    while before and after and before[-1] == after[-1]:
        before, after = before[:-1], after[:-1]
    yield from _shown("-", first, before, after)
    yield from _shown("+", first, after, before)


def _lines(text: str) -> list[str]:
    return [line.removesuffix("\r") for line in text.split("\n")]


def _shown(sign: str, first: int, lines: list[str], others: list[str]) -> Iterator[Line]:
    for index, text in enumerate(lines[:_LINES]):
        other = others[index] if index < len(others) else ""
        pairs = zip(text, other, strict=False)
        same = next((at for at, (one, its) in enumerate(pairs) if one != its), len(other))
        yield Line(sign, first + index, excerpt(text, same, same)[0])
    if len(lines) > _LINES:
        yield LEFT_OUT
