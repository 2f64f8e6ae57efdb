"""Places as other programs want them."""

from __future__ import annotations

from vpc.source import Span


def lines(span: Span) -> tuple[int, int]:
    """The first and the last line of a place; the first of the file where it is meant as a whole.

    A line of which only the line break before it belongs to the place is not counted.
    """
    if span.range is None:
        return 1, 1
    start, end = span.range
    return span.file.position(start)[0], span.file.position(max(start, end - 1))[0]
