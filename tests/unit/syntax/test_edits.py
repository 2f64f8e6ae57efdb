"""Edits of a text: what they change, and what goes when an entry goes."""

from __future__ import annotations

import pytest

from vpc.diagnostic import Edit
from vpc.source import SourceFile, Span
from vpc.syntax.edits import edited, new_places, overlap, without_entry, written_anew
from vpc.syntax.reader import read


def test_edits_in_any_order_with_the_line_breaks_of_the_text():
    file = SourceFile("p", "a: 1\r\nb: 2\r\n")
    edits = [Edit(Span(file, (9, 10)), "3\nc: 4"), Edit(Span(file, (0, 1)), "xyz")]
    after = edited(file.text, edits)
    assert after == "xyz: 1\r\nb: 3\r\nc: 4\r\n"
    assert [after[slice(*place)] for place in new_places(file.text, edits)] == ["xyz", "3\r\nc: 4"]


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ((0, 2), (1, 3), True),
        ((0, 2), (2, 3), False),
        ((2, 2), (2, 3), True),
        ((2, 2), (2, 2), True),
        ((0, 1), (2, 2), False),
    ],
)
def test_overlap(one, other, together):
    assert overlap(one, other) is overlap(other, one) is together


@pytest.mark.parametrize(
    ("written", "better"),
    [("abc", "word"), ("'abc'", "'word'"), ('"abc"', '"word"'), ("|\n  a", None), ("{a: b}", None)],
)
def test_a_word_is_written_as_the_one_before(written, better):
    file = SourceFile("p", written)
    fix = written_anew(Span(file, (0, len(written))), "word", safe=True)
    assert (fix.edits[0].text if fix else None) == better


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("a: 1\nb: 2\nc: 3\n", "a: 1\nc: 3\n"),
        ("a: 1\nb: 2", "a: 1"),
        ("a: 1\r\nb: 2\r\n", "a: 1\r\n"),
        ("a: 1\r\nb: 2", "a: 1"),
        ("a: 1\nb:\n  - x\n  - y\n\nc: 3\n", "a: 1\n\nc: 3\n"),
        ("a: 1\nb: |\n  x\n\n  y\n\nc: 3\n", "a: 1\n\nc: 3\n"),
        ("a: 1\nb: 2 # why\n", None),
        ("a: 1\nb:\n  # why\n  c: 2\n", None),
        ("b: 2\n", ""),
        ("{a: 1, b: 2, c: 3}", "{a: 1, c: 3}"),
        ("{a: 1,\n b: 2}", "{a: 1}"),
        ("{a: 1, # why\n b: 2}", None),
        ("{b: 2, c: 3}", None),
        ("? b\n: 2\n", None),
    ],
)
def test_an_entry_goes_with_its_lines_or_its_comma(text, after):
    raw = read(SourceFile("p", text)).value
    assert raw is not None
    place = without_entry(text, raw.node(("b",)).whole, in_flow=text.startswith("{"))
    assert (place and text[: place[0]] + text[place[1] :]) == after
