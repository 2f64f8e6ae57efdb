"""YAML to data with places: every scalar its source text, every place exact, nothing crashes."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import pytest
from documents import examples
from hypothesis import given
from hypothesis import strategies as st

from vpc.source import SourceFile
from vpc.syntax.decode import decode
from vpc.syntax.reader import MAX_DEPTH, MAX_VALUES, read
from vpc.syntax.tree import RawDocument, SourceTree, walk


def document(text: str) -> RawDocument:
    result = read(SourceFile("x.yaml", text))
    assert result.diagnostics == ()
    assert result.value is not None
    return result.value


def found(text: str) -> list[tuple[str, str]]:
    return [
        (each.rule, text[slice(*(each.primary.span.range or (0, 0)))])
        for each in read(SourceFile("x.yaml", text)).diagnostics
    ]


@pytest.mark.parametrize(
    "scalar",
    "NO yes on true True null ~ 1.10 1_000 0x10 0o17 1e3 .inf 08-508 2018-01-15 2026-02-30 12:30 "
    "010 +1 -1 --- =".replace("---", "–").split(),
)
def test_scalars_are_their_source_text(scalar):
    assert document(f"a: {scalar}\n").data == {"a": scalar}
    if ":" not in scalar:
        assert document(f"[{scalar}]\n").data == [scalar]


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a: b\n", {"a": "b"}),
        ("a: 'it''s'\n", {"a": "it's"}),
        ('a: "\\u00e5\\t"\n', {"a": "å\t"}),
        ("a: ''\n", {"a": ""}),
        ("a: |\n  b\n  c\n\nd: e\n", {"a": "b\nc\n", "d": "e"}),
        ("a: >-\n  b\n  c\n", {"a": "b c"}),
        ("a:\n- b\n- c: d\n", {"a": ["b", {"c": "d"}]}),
        ("a: {b: [c, d], e: {}}\n", {"a": {"b": ["c", "d"], "e": {}}}),
        ("? a\n: b\n", {"a": "b"}),
        ("a: b # c\n", {"a": "b"}),
        ("a: b#c\n", {"a": "b#c"}),
        ("1: 2\n", {"1": "2"}),
        ("a: [b, c,]\n", {"a": ["b", "c"]}),
        ("--- \na: b\n...\n", {"a": "b"}),
        ("just text\n", "just text"),
    ],
)
def test_data(text, data):
    assert document(text).data == data


def places(raw: RawDocument) -> list[tuple[Any, str | None, str]]:
    """Every value with the text of its key and of itself."""
    text = raw.file.text
    return [
        (
            value,
            text[slice(*raw.node(path).key)] if raw.node(path).key else None,
            text[slice(*raw.node(path).value)],
        )
        for path, value in walk(raw.data)
        if path
    ]


def test_places_of_keys_and_values():
    raw = document("år: 2018 # nu\n'b c':\n  - d\n  - {e: \"f\"}\ng: |\n  h\n\ni: j\n")
    assert places(raw) == [
        ("2018", "år", "2018"),
        (["d", {"e": "f"}], "'b c'", '- d\n  - {e: "f"}'),
        ("d", None, "d"),
        ({"e": "f"}, None, '{e: "f"}'),
        ("f", "e", '"f"'),
        ("h\n", "g", "|\n  h\n\n"),
        ("j", "i", "j"),
    ]


def test_a_block_ends_with_its_last_value():
    raw = document("a:\n  b:\n    c: d\n\n# comment\ne: f\n")
    assert raw.file.text[slice(*raw.node(("a",)).whole)] == "a:\n  b:\n    c: d"


def test_a_path_that_is_not_there_gives_the_nearest_place_above():
    raw = document("a: {b: c}\n")
    assert raw.node(("a", "dict[str]", "b", "x")).key == (4, 5)
    assert raw.entry_span(("a",)).range == (0, 1)
    assert raw.entry_span(("a", "b")).range == (7, 8)


def test_text_is_composed():
    decomposed = unicodedata.normalize("NFD", "å: Västerås")
    assert decomposed != "å: Västerås"
    raw = document(decomposed)
    assert raw.data == {"å": "Västerås"}
    assert raw.file.text[slice(*raw.node(("å",)).value)] == decomposed[4:]


# ---- properties

plain = st.text(st.characters(codec="utf-8", exclude_characters="\x85"), max_size=20)
trees = st.recursive(
    st.text(
        st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn", "Co", "Cf")), max_size=8
    ),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text("abcå-é :#", min_size=1, max_size=6), inner, max_size=4)
    ),
    max_leaves=12,
)


def composed(value: Any) -> Any:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, list):
        return [composed(each) for each in value]
    return {composed(key): composed(each) for key, each in value.items()}


@given(trees)
def test_json_is_read_as_it_is(tree):
    """What JSON can say is read alike, and its places are those of its texts."""
    text = json.dumps(tree, ensure_ascii=False, indent=1)
    result = read(SourceFile("x.yaml", text))
    if len(composed(tree)) != len(tree) or result.diagnostics:
        assert {each.rule for each in result.diagnostics} <= {"duplicate-key", "yaml-feature"}
        return
    assert result.value is not None
    assert result.value.data == composed(tree)
    for path, value in walk(result.value.data):
        node = result.value.node(path)
        assert composed(json.loads(text[slice(*node.value)])) == value
        if node.key:
            assert composed(json.loads(text[slice(*node.key)])) == path[-1]


@given(
    st.lists(
        st.tuples(
            st.from_regex(r"[a-zå][a-z0-9]{0,5}", fullmatch=True),
            st.from_regex(r"[a-zåäö0-9%–][a-zåäö0-9 %,.]{0,10}[a-zåäö0-9%]", fullmatch=True),
        ),
        unique_by=lambda e: e[0],
        min_size=1,
        max_size=8,
    )
)
def test_places_slice_to_the_text_of_the_scalar(pairs):
    pairs = [(key, value) for key, value in pairs if not value.startswith("%")] or [("a", "b")]
    raw = document("".join(f"{key}:  {value}  # {key}\n" for key, value in pairs))
    assert places(raw) == [(value, key, value) for key, value in pairs]


@given(plain)
def test_any_text_is_read_or_told_off(text):
    result = read(SourceFile("x.yaml", text))
    assert result.value is not None or result.diagnostics
    for each in result.diagnostics:
        start, end = each.primary.span.range or (0, 0)
        assert 0 <= start <= end <= len(text) + 1


marks = st.lists(
    st.sampled_from([*"{}[]:,-?&*!|>'\"%@`#\t\n aå1", ": ", "- ", "\n  ", "<<: ", "a: "]),
    max_size=30,
)


@given(marks.map("".join))
def test_any_yaml_is_read_or_told_off(text):
    result = read(SourceFile("x.yaml", text))
    assert result.value is not None or result.diagnostics
    if result.value is not None:
        check_tree(result.value.data, result.value.tree, len(text))


def test_a_merge_leaves_nothing_behind():
    result = read(SourceFile("x.yaml", "a: 1\n<<:\nb: 2\n"))
    assert [each.rule for each in result.diagnostics] == ["yaml-feature"]
    assert result.value is not None
    assert list(result.value.data) == list(result.value.tree.children) == ["a", "b"]


def check_tree(data: Any, node: SourceTree, length: int) -> None:
    """The tree has the shape of the data, and children stand inside what holds them."""
    assert 0 <= node.start <= node.end <= length
    keys = list(data) if isinstance(data, dict) else list(range(len(data or ())))
    if not isinstance(data, dict | list):
        keys = []
    assert list(node.children) == keys
    for key in keys:
        child = node.children[key]
        assert node.start <= child.whole[0]
        assert child.end <= node.end
        check_tree(data[key], child, length)


@given(st.binary(max_size=60))
def test_any_bytes_are_decoded_or_told_off(content):
    result = decode("x.yaml", content)
    assert (result.value is None) is bool(result.diagnostics)
    if result.value is not None:
        assert result.value.text.encode() == content.removeprefix(b"\xef\xbb\xbf")


@pytest.mark.parametrize("key", examples())
def test_places_in_the_examples_slice_to_what_was_written(key):
    raw = document(examples()[key])
    for path, value in walk(raw.data):
        node = raw.node(path)
        written = raw.file.text[slice(*node.value)]
        if isinstance(value, str) and written[:1] not in "|>\"'":
            assert " ".join(written.split()) == " ".join(value.split())
        elif isinstance(value, str) and written[:1] == "|":
            body = written.split("\n", 1)[1]
            assert "".join(body.split()) == "".join(value.split())
        if node.key:
            assert raw.file.text[slice(*node.key)] == path[-1]


# ---- limits and mistakes


def test_limits():
    levels = MAX_DEPTH - 1
    assert document("[" * levels + "]" * levels)
    assert found("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1)) == [("too-deep", "[")]
    assert len(document("- a\n" * (MAX_VALUES - 1)).data) == MAX_VALUES - 1
    assert found("- a\n" * MAX_VALUES) == [("too-many-values", "a")]


def test_several_mistakes_are_told_at_once():
    text = "a: @b\nc: d: e\nf: %\ng: `h`\ni: &j k\nl:\n"
    assert found(text) == [
        ("reserved-character", "@b"),
        ("colon-in-text", ":"),
        ("reserved-character", "%"),
        ("reserved-character", "`h`"),
        ("yaml-feature", "&j"),
        ("blank-value", "l"),
    ]


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("unit: %\n", 'unit: "%"\n'),
        ("a: @b # c\n", 'a: "@b" # c\n'),
        ("a: b: c\n", 'a: "b: c"\n'),
        ("a: {women: 0,95 %}\n", 'a: {women: "0,95 %"}\n'),
        ("a: {b: c, amount: 1 210,5}\n", 'a: {b: c, amount: "1 210,5"}\n'),
        ("a: {amount: −1\u00a0210,5 tkr}\n", 'a: {amount: "−1\u00a0210,5 tkr"}\n'),
        ("a: {women: max 0,95 % av alla}\n", 'a: {women: "max 0,95 % av alla"}\n'),
        ("a: {value: 95,5–100,5 %}\n", 'a: {value: "95,5–100,5 %"}\n'),
        ("a:\n\tb: c\n", "a:\n  b: c\n"),
        ("@a: b\n", '"@a": b\n'),
        ("a: {unit: %, better: lower}\n", 'a: {unit: "%", better: lower}\n'),
        ("- {unit: %}\n", '- {unit: "%"}\n'),
        ("a: [%, b]\n", 'a: ["%", b]\n'),
        ("a: {'b]': %, c: d}\n", "a: {'b]': \"%\", c: d}\n"),
        ("a: {b: c: d, e: f}\n", 'a: {b: "c: d", e: f}\n'),
        ("a: [12:30]\n", 'a: ["12:30"]\n'),
        ("a: [http://x, b]\n", 'a: ["http://x", b]\n'),
        ("a: {b: http://x, c: d}\n", 'a: {b: "http://x", c: d}\n'),
    ],
)
def test_fixes_make_a_text_readable(text, fixed):
    file = SourceFile("x.yaml", text)
    (each,) = read(file).diagnostics
    assert each.fix is not None
    assert each.fix.safe
    for edit in sorted(each.fix.edits, key=lambda e: e.span.range or (0, 0), reverse=True):
        start, end = edit.span.range or (0, 0)
        text = text[:start] + edit.text + text[end:]
    assert text == fixed
    assert read(SourceFile("x.yaml", fixed)).diagnostics == ()


def test_after_two_hundred_findings_reading_stops():
    assert len(found("a: b\n" + "a: c\n" * 1000)) == 200
