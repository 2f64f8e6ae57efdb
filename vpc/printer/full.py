"""Findings with the lines they are about: the format for people.

::

    fel[unknown-key]: nyckeln `gaols` finns inte här
      --> plan.yaml:12:1
       |
    12 | gaols:
       | ^^^^^ okänd nyckel
       |
       = hjälp: menade du `goals`?
   = rättning, säker:
12 - gaols:
12 + goals:
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from vpc.diagnostic import Diagnostic, Fix
from vpc.messages import Language, phrase
from vpc.messages.fill import Said, fixable, said, tally
from vpc.printer.concise import STYLES, location
from vpc.printer.preview import Line, preview
from vpc.printer.screen import Style, excerpt, painted, visible
from vpc.source import SourceFile, Span


class _Mark(NamedTuple):
    """A place to underline, and what to say there."""

    span: Span
    text: str
    sign: str
    style: Style

    @property
    def line(self) -> int:
        return self.span.position[0]


class _Pen(NamedTuple):
    """How a finding is drawn: the width of its line numbers, and whether in colour."""

    margin: int
    color: bool

    def gutter(self, label: str = "", sign: str = "|") -> str:
        return painted(f"{label:>{self.margin}} {sign}", Style.GUTTER, color=self.color)

    def arrow(self, span: Span, sign: str = "-->") -> str:
        lead = painted(" " * self.margin + sign, Style.GUTTER, color=self.color)
        return f"{lead} {location(span)}"


def full(diagnostics: Iterable[Diagnostic], language: Language, *, color: bool = False) -> str:
    """Every finding in a frame of its own, and lines that count them and those with a fix."""
    found = tuple(diagnostics)
    frames = ["\n".join(_finding(each, language, color=color)) + "\n" for each in found]
    return "\n".join([*frames, tally(found, language), *fixable(found, language)]) + "\n"


def _finding(diagnostic: Diagnostic, language: Language, *, color: bool) -> Iterator[str]:
    words = said(diagnostic, language)
    style = STYLES[diagnostic.severity]
    weight = painted(f"{words.severity}[{diagnostic.rule}]", style, color=color)
    yield f"{weight}: {painted(visible(words.message), Style.STRONG, color=color)}"

    marks = _marks(diagnostic, words, style)
    numbers = [mark.line for mark in marks if mark.span.range is not None]
    shown = preview(diagnostic)
    numbers += [line.number for line in shown if line.number]
    pen = _Pen(len(str(max(numbers, default=1))), color)
    frames = _by_file(marks)
    for number, frame in enumerate(frames):
        yield pen.arrow(frame[0].span, ":::" if number else "-->")
        yield from _frame(frame, pen)
    if (words.help or shown) and numbers:
        yield pen.gutter()
    if words.help:
        yield _note(phrase(language, "frame.help"), f" {visible(words.help)}", pen)
    if diagnostic.fix and shown:
        yield _note(phrase(language, f"frame.fix.{_sort(diagnostic.fix)}"), "", pen)
        yield from (_changed(line, pen) for line in shown)


def _marks(diagnostic: Diagnostic, words: Said, style: Style) -> list[_Mark]:
    """The primary place first; a place that is meant twice is marked once."""
    marks = [_Mark(diagnostic.primary.span, words.label, "^", style)]
    seen = {_place(marks[0].span)}
    for label, text in zip(diagnostic.secondary, words.labels, strict=True):
        if _place(label.span) not in seen:
            seen.add(_place(label.span))
            marks.append(_Mark(label.span, text, "-", Style.GUTTER))
    return marks


def _place(span: Span) -> tuple[str, tuple[int, int] | None]:
    return span.file.name, span.range


def _by_file(marks: list[_Mark]) -> list[list[_Mark]]:
    """The marks of each file, in the order in which the files are first mentioned."""
    files: dict[str, list[_Mark]] = {}
    for mark in marks:
        files.setdefault(mark.span.file.name, []).append(mark)
    return list(files.values())


def _frame(marks: list[_Mark], pen: _Pen) -> Iterator[str]:
    """The marked lines of one file, with what is between them left out."""
    placed = [mark for mark in marks if mark.span.range is not None]
    if not placed:
        return
    lines: dict[int, list[_Mark]] = {}
    for mark in placed:
        lines.setdefault(mark.line, []).append(mark)
    yield pen.gutter()
    ordered = sorted(lines)
    for line, following in pairwise([*ordered, 0]):
        yield from _marked_line(placed[0].span.file, line, lines[line], pen)
        if following > line + 1:
            yield painted("...", Style.GUTTER, color=pen.color)


def _marked_line(file: SourceFile, line: int, marks: list[_Mark], pen: _Pen) -> Iterator[str]:
    """A line and under it a row for every mark, the first the most important.

    Of a place that runs over several lines the first is shown.
    """
    start, end = file.line_range(line)
    source = file.text[start:end]
    shown = None
    for mark in marks:
        begin, finish = mark.span.range or (start, start)
        text, column, width = excerpt(source, begin - start, min(finish, end) - start)
        if text != shown:  # a long line is cut anew for a mark that stands elsewhere in it
            shown = text
            yield f"{pen.gutter(str(line))} {text}".rstrip()
        under = f"{mark.sign * width} {visible(mark.text)}".rstrip()
        yield f"{pen.gutter()} {' ' * column}{painted(under, mark.style, color=pen.color)}"


def _note(name: str, text: str, pen: _Pen) -> str:
    return f"{pen.gutter(sign='=')} {painted(name, Style.STRONG, color=pen.color)}:{text}"


def _sort(fix: Fix) -> str:
    return "safe" if fix.safe else "unsafe"


def _changed(line: Line, pen: _Pen) -> str:
    """A line of a fix: what is there, or what takes its place."""
    if not line.number:
        return painted("...", Style.GUTTER, color=pen.color)
    number = painted(f"{line.number:>{pen.margin}}", Style.GUTTER, color=pen.color)
    style = Style.ERROR if line.sign == "-" else Style.GOOD
    return f"{number} {painted(f'{line.sign} {line.text}'.rstrip(), style, color=pen.color)}"
