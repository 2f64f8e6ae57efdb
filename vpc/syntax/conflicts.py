"""What git leaves in a file where two people have changed the same place.

Its markers stand at the very beginning of a line, where no text of a document can.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

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
_WRITTEN = re.compile(r"[^\n]")
_SHOWN = 20


def unresolved(file: SourceFile) -> tuple[list[Diagnostic], str]:
    """The conflicts of a file, and its text as one side has it, of the same length."""
    text = file.text
    if not text.startswith("<<<<<<<") and not any(each in text for each in _BEGINNINGS):
        return [], text
    found: list[Diagnostic] = []
    places: list[Range] = []
    for each in CONFLICT.finditer(text):
        found.append(_conflict(file, each))
        places += [each.span("first"), (each.end("ours"), each.end())]
    text = _blank(text, places)
    stray = [*_MARKER.finditer(text)]
    found.extend(
        finding("unresolved-conflict", Span(file, each.span()), marker=each[1])
        for each in stray[:_SHOWN]
    )
    return found[:_SHOWN], _blank(text, [each.span() for each in stray])


def _conflict(file: SourceFile, match: re.Match[str]) -> Diagnostic:
    others = [Label(Span(file, match.span(name)), name) for name in ("other", "end")]
    return finding("unresolved-conflict", Span(file, match.span("first")), secondary=others)


def _blank(text: str, places: Iterable[Range]) -> str:
    """A text with empty lines in some places: spaces would indent what stands around them."""
    parts, at = [], 0
    for start, end in places:
        parts += [text[at:start], _WRITTEN.sub("\r", text[start:end])]
        at = end
    return "".join([*parts, text[at:]])
