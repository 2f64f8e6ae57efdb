"""The only code that counts lines and columns."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpc.source import SourceFile, Span

TEXT = "first\r\nsecond\nthird\rå\n"


@pytest.mark.parametrize(
    ("offset", "position"),
    [(0, (1, 1)), (5, (1, 6)), (7, (2, 1)), (14, (3, 1)), (20, (4, 1)), (21, (4, 2)), (22, (5, 1))],
)
def test_positions(offset, position):
    assert SourceFile("x", TEXT).position(offset) == position


@pytest.mark.parametrize(
    ("line", "text"), [(1, "first"), (2, "second"), (3, "third"), (4, "å"), (5, "")]
)
def test_lines(line, text):
    assert SourceFile("x", TEXT).line_text(line) == text


def test_the_whole_file_is_at_its_beginning():
    assert Span(SourceFile("x", TEXT)).position == (1, 1)
    assert Span(SourceFile("x", TEXT), (7, 8)).position == (2, 1)


@given(st.text("ab\r\n", max_size=40), st.data())
def test_positions_and_lines_agree(text, data):
    file = SourceFile("x", text)
    lines = re.split(r"\r\n|\n|\r", text)
    assert [file.line_text(n + 1) for n in range(file.line_count)] == lines
    offset = data.draw(st.integers(0, len(text)))
    line, column = file.position(offset)
    start, _ = file.line_range(line)
    assert start + column - 1 == offset
