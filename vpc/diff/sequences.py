"""Two sequences held against each other: what they have in common, in order.

Patience first: what occurs once on both sides holds the rest in place, which is also how people
see it. What lies between is aligned by the shortest edit script, up to a bound that texts made to
be slow run into: the rest then counts as replaced.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Sequence

Pairs = list[tuple[int, int]]

_MOST_EDITS = 200
_STEPS = 150_000
_DEEPEST = 20
"""Texts can be made so that every round of anchors finds but one."""


class Budget:
    """How much work may still be spent on a text."""

    def __init__(self, steps: int = _STEPS) -> None:
        self.left = steps


def aligned(old: Sequence[Hashable], new: Sequence[Hashable], budget: Budget) -> Pairs:
    """The places of what both have, in the order of both."""
    pairs: Pairs = []
    waiting = [(0, len(old), 0, len(new), 0)]
    while waiting:
        start, end, at, stop, depth = waiting.pop()
        while start < end and at < stop and old[start] == new[at]:
            pairs.append((start, at))
            start, at = start + 1, at + 1
        while start < end and at < stop and old[end - 1] == new[stop - 1]:
            end, stop = end - 1, stop - 1
            pairs.append((end, stop))
        if start == end or at == stop or (end - start == stop - at == 1):
            continue
        window = start, end, at, stop
        anchors = _anchors(old, new, window) if depth < _DEEPEST else []
        if not anchors:
            pairs.extend(_shortest(old, new, window, budget))
            continue
        for one, other in anchors:
            waiting.append((start, one, at, other, depth + 1))
            start, at = one, other
        waiting.append((start, end, at, stop, depth + 1))
    return sorted(pairs)


def _anchors(
    old: Sequence[Hashable], new: Sequence[Hashable], window: tuple[int, int, int, int]
) -> Pairs:
    """What occurs once in both parts, as far as its order is the same."""
    start, end, at, stop = window
    once, here = _once(old, start, end), _once(new, at, stop)
    return rising([(place, here[each]) for each, place in once.items() if each in here])


def _once(items: Sequence[Hashable], start: int, end: int) -> dict[Hashable, int]:
    """What occurs once in a part, with its place, in order."""
    places: dict[Hashable, int] = {}
    again: set[Hashable] = set()
    for place in range(start, end):
        if items[place] in places:
            again.add(items[place])
        places[items[place]] = place
    for each in again:
        del places[each]
    return places


def rising(pairs: Pairs) -> Pairs:
    """The longest part of pairs, sorted by the first place, that is sorted by the second too."""
    tops: list[int] = []
    tails: list[int] = []
    before: list[int] = []
    for index, (_, other) in enumerate(pairs):
        length = bisect_left(tops, other)
        before.append(tails[length - 1] if length else -1)
        if length == len(tops):
            tops.append(other)
            tails.append(index)
        else:
            tops[length], tails[length] = other, index
    chain: Pairs = []
    at = tails[-1] if tails else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    return chain[::-1]


def _shortest(
    old: Sequence[Hashable],
    new: Sequence[Hashable],
    window: tuple[int, int, int, int],
    budget: Budget,
) -> Pairs:
    """The common part by the shortest edit script (Myers); nothing where that takes too long."""
    start, end, at, stop = window
    height, width = end - start, stop - at
    reach: dict[int, int] = {1: 0}
    trace: list[dict[int, int]] = []
    for edits in range(min(height + width, _MOST_EDITS) + 1):
        trace.append(dict(reach))
        budget.left -= edits
        for diagonal in range(-edits, edits + 1, 2):
            down = diagonal == -edits or (
                diagonal != edits and reach.get(diagonal - 1, -1) < reach.get(diagonal + 1, -1)
            )
            x = reach[diagonal + 1] if down else reach[diagonal - 1] + 1
            first = x
            while x < height and x - diagonal < width and old[start + x] == new[at + x - diagonal]:
                x += 1
            budget.left -= x - first
            reach[diagonal] = x
            if x >= height and x - diagonal >= width:
                return [
                    (start + one, at + other) for one, other in _path(trace, height, width, edits)
                ]
        if budget.left < 0:
            return []
    return []


def _path(trace: list[dict[int, int]], x: int, y: int, edits: int) -> Pairs:
    pairs: Pairs = []
    for step in range(edits, -1, -1):
        reach = trace[step]
        diagonal = x - y
        down = diagonal == -step or (
            diagonal != step and reach.get(diagonal - 1, -1) < reach.get(diagonal + 1, -1)
        )
        before = diagonal + 1 if down else diagonal - 1
        from_x = reach[before] if step else 0
        from_y = from_x - before if step else 0
        while x > from_x and y > from_y:
            x, y = x - 1, y - 1
            pairs.append((x, y))
        x, y = from_x, from_y
    return pairs[::-1]
