"""Widths, escapes and the cutting of long lines."""

import pytest

from vpc.printer.screen import Style, excerpt, painted, visible, width


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("abc", 3),
        ("åäö", 3),
        ("a\u030a", 1),  # a with a ring that is a character of its own
        ("漢字", 4),
        ("👍", 2),
        ("1\u00a0600", 5),
    ],
)
def test_width(text, columns):
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain – åäö\u00a0👍", "plain – åäö\u00a0👍"),
        ("a\tb", "a b"),
        ("\x1b[31m", "\\u001b[31m"),
        ("\u202ea\u2069", "\\u202ea\\u2069"),
        ("\u2028", "\\u2028"),
        ("\U000e0041", "\\U000e0041"),
        ("\ud800", "\\ud800"),
        ("a\nb", "a\\nb"),
        ("👩\u200d👧", "👩\u200d👧"),
    ],
)
def test_visible(text, shown):
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("line", "marked", "underlined"),
    [
        ("title: text", "text", "text"),
        ("åäö: text", "text", "text"),
        ("👍 漢: text", "text", "text"),
        ("a\u030a: text", "text", "text"),
        ("a\tb: text", "text", "text"),
        ("\u202e: te\x1bxt", "te\x1bxt", "te\\u001bxt"),
    ],
)
def test_the_mark_stands_under_its_text(line, marked, underlined):
    start = line.index(marked)
    shown, column, columns = excerpt(line, start, start + len(marked))
    before = shown[: shown.index(underlined)]
    assert width(before) == column
    assert columns == width(underlined)


def test_a_place_at_the_end_of_a_line_can_be_marked():
    assert excerpt("ab", 2, 2) == ("ab", 2, 1)
    assert excerpt("", 0, 0) == ("", 0, 1)


def test_long_lines_are_cut_around_the_place():
    line = "x" * 500 + "HERE" + "y" * 500
    shown, column, columns = excerpt(line, 500, 504)
    assert shown.startswith("…x")
    assert shown.endswith("y…")
    assert shown[column : column + columns] == "HERE"
    assert len(shown) <= 162
    shown, column, columns = excerpt(line, 0, 1004)
    assert (column, columns) == (0, 160)
    assert shown == line[:160] + "…"
    shown, column, columns = excerpt(line, 1000, 1004)
    assert shown[column : column + columns] == "yyyy"
    assert not shown.endswith("…")


def test_painted():
    assert painted("a", Style.ERROR, color=True) == "\x1b[1;31ma\x1b[0m"
    assert painted("a", Style.ERROR, color=False) == "a"
    assert painted("", Style.ERROR, color=True) == ""
