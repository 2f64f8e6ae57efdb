"""Fixes as edits of the text: what they do not name stays byte for byte."""

from __future__ import annotations

from collections.abc import Iterable

from vpc.diagnostic import Edit


def edited(text: str, edits: Iterable[Edit]) -> str:
    """A text with edits made. They must not overlap; edits of one place come in their order."""
    parts: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda each: each.span.range or (0, len(text))):
        start, end = edit.span.range or (0, len(text))
        assert start >= at, "edits overlap"
        parts += [text[at:start], edit.text]
        at = end
    return "".join([*parts, text[at:]])
