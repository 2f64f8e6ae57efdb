"""What git leaves in a file where two people have changed the same place.

Its markers stand at the very beginning of a line, where no text of a document can.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.source import Range, SourceFile, Span

_LINES = r"(?:(?![<|=>]{7}).*\n)*?"
CONFLICT = re.compile(
    rf"^(?P<first><{{7,}}(?: .*)?)\n(?P<ours>{_LINES})"
    rf"(?:\|{{7,}}(?: .*)?\n{_LINES})?"
    rf"(?P<other>={{7,}})\r?\n(?P<theirs>{_LINES})(?P<end>>{{7,}}(?: .*)?)(?:\n|\Z)",
    re.MULTILINE,
)
"""A conflict with both its sides; what was there before may stand between them."""
_MARKER = re.compile(r"^(<{7}|\|{7}|={7}|>{7})[<|=>]*(?: .*)?\r?$", re.MULTILINE)
_BEGINNINGS = ("\n<<<<<<<", "\n=======", "\n>>>>>>>", "\n|||||||")
_SHOWN = 20


def unresolved(file: SourceFile) -> tuple[list[Diagnostic], str]:
    """The conflicts of a file, and its text as one side has it, of the same length."""
    text = file.text
    if not text.startswith("<<<<<<<") and not any(each in text for each in _BEGINNINGS):
        return [], text
    found = [_conflict(file, each) for each in CONFLICT.finditer(text)]
    for each in [*CONFLICT.finditer(text)]:
        text = _blank(text, each.span("first"), (each.end("ours"), each.end()))
    for each in [*_MARKER.finditer(text)]:
        span = Span(file, each.span())
        found.append(finding("unresolved-conflict", span, marker=each[1]))
        text = _blank(text, each.span())
    return found[:_SHOWN], text


def _conflict(file: SourceFile, match: re.Match[str]) -> Diagnostic:
    others = [Label(Span(file, match.span(name)), name) for name in ("other", "end")]
    return finding("unresolved-conflict", Span(file, match.span("first")), secondary=others)


def _blank(text: str, *places: Range) -> str:
    """A text with empty lines in some places: spaces would indent what stands around them."""
    return "".join(_blanked(text, places))


def _blanked(text: str, places: tuple[Range, ...]) -> Iterator[str]:
    at = 0
    for start, end in places:
        yield text[at:start]
        yield re.sub(r"[^\n]", "\r", text[start:end])
        at = end
    yield text[at:]
