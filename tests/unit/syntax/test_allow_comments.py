"""What an ``allow`` comment covers."""

from __future__ import annotations

import pytest

from vpc.diagnostic import Result
from vpc.source import SourceFile
from vpc.syntax.edits import edited
from vpc.syntax.reader import read
from vpc.syntax.suppression import allows


def covered(text: str) -> list[tuple[str, str, str]]:
    """Each rule that a comment names, with its reason and the text that it covers."""
    raw = read(SourceFile("x.yaml", text)).value
    assert raw is not None
    return [(each.rule, each.reason, text[slice(*each.covers)]) for each in allows(raw).value or ()]


@pytest.mark.parametrize(
    ("text", "covers"),
    [
        ("# vpc: allow[r] why\na: b\nc: d\n", "a: b"),
        ("a: b # vpc: allow[r] why\nc: d\n", "a: b # vpc: allow[r] why"),
        ("a: # vpc: allow[r] why\n  b: c\nd: e\n", "a: # vpc: allow[r] why\n  b: c"),
        ("a: | # vpc: allow[r] why\n  b\nc: d\n", "a: | # vpc: allow[r] why\n  b\n"),
        ("a: >-2\t# vpc: allow[r] why\n    b\nc: d\n", "a: >-2\t# vpc: allow[r] why\n    b\n"),
        ("# vpc: allow[r] why\na:\n  - b\n  - c\nd: e\n", "a:\n  - b\n  - c"),
        ("a:\n  # vpc: allow[r] why\n  - b: c\n    d: e\n  - f\n", "b: c\n    d: e"),
        ("a:\n  - b # vpc: allow[r] why\n  - c\n", "b # vpc: allow[r] why"),
        ("# vpc: allow[r] why\n# more\na: b\n", "a: b"),
        ("# vpc: allow[r] why\na: b # seen\n", "a: b # seen"),
        ("#vpc:allow[r]why\na: b\n", "a: b"),
        ("#\tvpc:\tallow[r]\twhy\na: b\n", "a: b"),
        ("# vpc: allow[r] why\n\na: b\nc: d\n", "a: b\nc: d"),
        ("a: b\n# vpc: allow[r] why\n\nc: d\n", ""),
        ("a: b\n# vpc: allow[r] why\n", ""),
        ("a: b\n# vpc: allow[r] why", ""),
    ],
)
def test_what_is_covered(text, covers):
    assert covered(text) == [("r", "why", covers)]


def test_several_rules_in_one_comment():
    text = "# vpc: allow[one, two,three] why\na: b\n"
    assert [rule for rule, _, _ in covered(text)] == ["one", "two", "three"]
    raw = read(SourceFile("x.yaml", text)).value
    assert raw is not None
    named = [text[slice(*(each.span.range or (0, 0)))] for each in allows(raw).value or ()]
    assert named == ["one", "two", "three"]


@pytest.mark.parametrize(
    "text",
    [
        "a: |\n  # vpc: allow[r] in prose\n  b\n",
        'a: "# vpc: allow[r] in quotes"\n',
        "a: b# vpc: allow[r] no comment\n",
        "# vpc: allow r\na: b\n",
        "# allow[r] why\na: b\n",
        "a: allow[r]\n",
    ],
)
def test_what_is_no_such_comment(text):
    assert covered(text) == []


@pytest.mark.parametrize(
    ("comment", "written_right"),
    [
        ("# vpc: alow[r]", "# vpc: allow[r]"),
        ("#VPC: Allow [r]", "# vpc: allow[r]"),
        ("# vpc allow[a, b]", "# vpc: allow[a, b]"),
        ("# vpc: disable[r]", "# vpc: allow[r]"),
        ("# vpc: allow r", None),
        ("# vpc: allow", None),
        ("# vpc: allow[r", None),
    ],
)
@pytest.mark.parametrize("text", ["{}\na: b\n", "a: b  {}\n", "a: |  {}\n  b\n"])
def test_what_was_meant_as_one_is_told(text: str, comment: str, written_right: str | None):
    file = SourceFile("x.yaml", text.format(f"{comment} skälet"))
    raw = read(file).value
    assert raw is not None
    (found,) = allows(raw).diagnostics
    start, end = found.primary.span.range or (0, 0)
    assert found.rule == "misread-allow"
    assert comment.startswith(file.text[start:end].removesuffix(" r"))
    fixed = found.fix and edited(file.text, found.fix.edits)
    assert fixed == (written_right and text.format(f"{written_right} skälet"))


@pytest.mark.parametrize(
    "comment",
    [
        "# vpc: 1",
        "# vpc.yaml allows it",
        "# see vpc: allow",
        "# vpc: fråga kontoret [Eva]",
        "# vpc",
    ],
)
def test_other_comments_about_vpc_are_left_alone(comment: str):
    raw = read(SourceFile("x.yaml", f"{comment}\na: b\n")).value
    assert raw is not None
    assert allows(raw) == Result(())


def test_an_empty_list_of_rules_names_an_empty_one():
    assert covered("# vpc: allow[] why\na: b\n") == [("", "why", "a: b")]
