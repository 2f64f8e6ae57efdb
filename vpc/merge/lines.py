"""Three sequences compared: what is stable in all of them, and what somebody changed.

Lines of prose, and the items of lists.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from vpc.merge.pieces import Conflict, Piece

MOST_CHANGES = 500
"""Two sequences that differ in more are taken to have nothing in common but their ends."""


_LINE = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True)
class Stretch:
    """A stretch of the base and what has become of it on both sides, as ranges of indices.

    ``stable``: all three are of one length and belong together one by one.
    """

    base: range
    ours: range
    theirs: range
    stable: bool


def stretches(
    base: Sequence[Hashable], ours: Sequence[Hashable], theirs: Sequence[Hashable]
) -> Iterator[Stretch]:
    """The stretches of three sequences in their order, stable ones and others by turns."""
    to_ours, to_theirs = dict(common(base, ours)), dict(common(base, theirs))
    here = (0, 0, 0)
    end = (len(base), len(ours), len(theirs))
    shared = [(at, to_ours[at], to_theirs[at]) for at in to_ours if at in to_theirs]
    for there in (*shared, end):
        if there != here:
            yield _stretch(here, there, stable=False)
        here = (there[0] + 1, there[1] + 1, there[2] + 1)
        if there != end:
            yield _stretch(there, here, stable=True)


_Point = tuple[int, int, int]


def _stretch(start: _Point, end: _Point, *, stable: bool) -> Stretch:
    base, ours, theirs = (range(*each) for each in zip(start, end, strict=True))
    return Stretch(base, ours, theirs, stable)


def common(one: Sequence[Hashable], other: Sequence[Hashable]) -> list[tuple[int, int]]:
    """A longest common subsequence as pairs of indices (Myers 1986), within ``MOST_CHANGES``."""
    start = 0
    end, other_end = len(one), len(other)
    while start < min(end, other_end) and one[start] == other[start]:
        start += 1
    while end > start and other_end > start and one[end - 1] == other[other_end - 1]:
        end, other_end = end - 1, other_end - 1
    before = [(at, at) for at in range(start)]
    after = list(zip(range(end, len(one)), range(other_end, len(other)), strict=True))
    middle = _middle(one[start:end], other[start:other_end])
    return [*before, *((at + start, there + start) for at, there in middle), *after]


def _middle(one: Sequence[Hashable], other: Sequence[Hashable]) -> list[tuple[int, int]]:
    furthest = {1: 0}
    rounds: list[dict[int, int]] = []
    for changes in range(min(len(one) + len(other), MOST_CHANGES) + 1):
        rounds.append(dict(furthest))
        for diagonal in range(-changes, changes + 1, 2):
            previous = _previous(furthest, diagonal, changes)
            at = furthest[previous] + (previous < diagonal)
            while at < len(one) and at - diagonal < len(other) and one[at] == other[at - diagonal]:
                at += 1
            furthest[diagonal] = at
            if at >= len(one) and at - diagonal >= len(other):
                return _way_back(rounds, (at, at - diagonal))
    return []


def _previous(furthest: dict[int, int], diagonal: int, changes: int) -> int:
    """The neighbouring diagonal from which one comes furthest."""
    if diagonal == -changes:
        return diagonal + 1
    if diagonal == changes or furthest[diagonal - 1] >= furthest[diagonal + 1]:
        return diagonal - 1
    return diagonal + 1


def _way_back(rounds: list[dict[int, int]], end: tuple[int, int]) -> list[tuple[int, int]]:
    at, there = end
    pairs: list[tuple[int, int]] = []
    for changes, furthest in reversed(tuple(enumerate(rounds))):
        previous = _previous(furthest, at - there, changes)
        begin = furthest[previous], furthest[previous] - previous
        while at > begin[0] and there > begin[1]:
            at, there = at - 1, there - 1
            pairs.append((at, there))
        at, there = begin
    return pairs[::-1]


def compared(one: str, other: str) -> tuple[Piece, ...]:
    """Two texts with what they have in common once, and a conflict wherever they differ."""
    lines = _LINE.findall(one), _LINE.findall(other)
    pieces: list[Piece] = []
    here = (0, 0)
    for there in (*common(*lines), (len(lines[0]), len(lines[1]))):
        if there != here:
            ours, theirs = (
                "".join(each[start:end])
                for each, start, end in zip(lines, here, there, strict=True)
            )
            pieces.append(Conflict(ours, theirs))
        pieces += lines[0][there[0] : there[0] + 1]
        here = (there[0] + 1, there[1] + 1)
    return tuple(pieces)


def merged_lines(base: str, ours: str, theirs: str) -> tuple[Piece, ...]:
    """Three versions of a text merged by lines, as git does it."""
    texts = [_LINE.findall(each) for each in (base, ours, theirs)]
    pieces: list[Piece] = []
    for each in stretches(*texts):
        parts = (each.base, each.ours, each.theirs)
        before, one, other = (
            lines[at.start : at.stop] for lines, at in zip(texts, parts, strict=True)
        )
        if one == other or other == before:
            pieces.append("".join(one))
        elif one == before:
            pieces.append("".join(other))
        else:
            pieces += _conflict(one, other)
    return tuple(pieces)


def _conflict(ours: list[str], theirs: list[str]) -> Iterator[Piece]:
    """Lines in conflict without those at the ends that are the same on both sides."""
    start = 0
    while start < min(len(ours), len(theirs)) and ours[start] == theirs[start]:
        start += 1
    end = 0
    shortest = min(len(ours), len(theirs)) - start
    while end < shortest and ours[-1 - end] == theirs[-1 - end]:
        end += 1
    yield "".join(ours[:start])
    yield Conflict(
        "".join(ours[start : len(ours) - end]), "".join(theirs[start : len(theirs) - end])
    )
    yield "".join(ours[len(ours) - end :])
