"""Sequences compared, conflicts widened to lines, and markers written and read again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vpc.merge.lines import MOST_CHANGES, common, compared, merged_lines
from vpc.merge.pieces import Conflict, from_markers, one_side, whole_lines, with_markers

NAMES = ("ours", "theirs")
TEXTS = st.lists(st.sampled_from("abcd"), max_size=12).map(lambda found: "\n".join([*found, ""]))


def longest(one: list[int], other: list[int]) -> int:
    """The length of a longest common subsequence, the slow way."""
    row = [0] * (len(other) + 1)
    for each in one:
        before = row
        row = [0]
        for at, there in enumerate(other):
            row.append(before[at] + 1 if each == there else max(row[at], before[at + 1]))
    return row[-1]


@given(st.lists(st.integers(0, 3)), st.lists(st.integers(0, 3)))
def test_what_two_have_in_common_is_as_much_as_can_be(one, other):
    pairs = common(one, other)
    assert all(one[at] == other[there] for at, there in pairs)
    assert pairs == sorted(set(pairs))
    assert len({at for at, _ in pairs}) == len({there for _, there in pairs}) == len(pairs)
    assert len(pairs) == longest(one, other)


def test_what_is_very_different_has_its_ends_in_common():
    one = ["first", *range(MOST_CHANGES), "last"]
    other = ["first", *range(-MOST_CHANGES, 0), "last"]
    assert common(one, other) == [(0, 0), (len(one) - 1, len(other) - 1)]


@given(TEXTS, TEXTS, TEXTS)
def test_lines_merged(base, ours, theirs):
    pieces = merged_lines(base, ours, theirs)
    mirrored = merged_lines(base, theirs, ours)
    assert one_side(pieces, "ours") == one_side(mirrored, "theirs")
    assert "".join(merged_lines(base, ours, base)) == ours  # type: ignore[arg-type]
    assert "".join(merged_lines(base, ours, ours)) == ours  # type: ignore[arg-type]


@given(TEXTS, TEXTS)
def test_two_texts_compared_are_both_there(one, other):
    pieces = compared(one, other)
    assert (one_side(pieces, "ours"), one_side(pieces, "theirs")) == (one, other)


@given(TEXTS, TEXTS)
def test_markers_are_read_as_they_are_written(one, other):
    pieces = whole_lines(compared(one, other))
    for size in (7, 12):
        read = from_markers(with_markers(pieces, size, NAMES))
        assert (one_side(read, "ours"), one_side(read, "theirs")) == (one, other)


def test_a_base_between_the_markers_is_left_out():
    text = "a\n<<<<<<< HEAD\nb\n||||||| 1234\nc\n=======\nd\n>>>>>>> topic\ne\n"
    assert from_markers(text) == ("a\n", Conflict("b\n", "d\n"), "e\n")
    for broken in (text.replace("=", "-"), text.replace(">", "<")):
        assert from_markers(broken) == (broken,)


def test_conflicts_take_the_lines_they_stand_in():
    pieces = ["a: 1, ", Conflict("b: 2", "b: 3"), ", ", Conflict("c", "d"), "\ne\n"]
    assert whole_lines(pieces) == (Conflict("a: 1, b: 2, c\n", "a: 1, b: 3, d\n"), "e\n")
    apart = [Conflict("a\n", ""), Conflict("", "b\n"), "c\n"]
    assert whole_lines(apart) == tuple(apart)
