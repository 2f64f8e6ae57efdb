"""Prose becomes plain nodes, and hostile prose becomes text."""

from __future__ import annotations

from itertools import chain
from textwrap import dedent

import pytest
from documents import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from vpc.render.html import prose as html
from vpc.view.page import Node
from vpc.view.prose import below, parse, parse_any
from vpc.view.prose_forms import plain
from vpc.view.prose_simple import simple


def kinds(nodes: tuple[Node, ...]) -> set[str]:
    return {node.kind for node in nodes} | {kind for node in nodes for kind in kinds(node.children)}


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "text <b onclick=x>fet</b>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](file:///etc/passwd)",
        "[x](vbscript:msgbox)",
        "[x](ftp://example.org)",
        "[x](//example.org)",
        "[x](/path)",
        "[x](#goal-a)",
        "<javascript:alert(1)>",
        "[x]\n\n[x]: javascript:alert(1)",
        "![x](https://example.org/x.png)",
        "![x](javascript:alert(1))",
        "`<script>`",
        "```\n</code></pre><script>\n```",
        "| <script> |\n|---|\n| [x](javascript:1) |",
        '[x](https://a.example/"onmouseover="alert(1))',
        "&lt;script&gt; &#60;script&#62;",
    ],
)
def test_hostile_prose_stays_text(text: str) -> None:
    printed = str(html(parse(text)))
    tags = {part.split(">")[0].split()[0].strip("/") for part in printed.split("<")[1:]}
    assert tags <= {
        "p",
        "a",
        "pre",
        "code",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "div",
        "img",
    }
    for part in printed.split("<")[1:]:
        attributes = part.split(">")[0]
        assert "javascript" not in attributes.lower()
        assert " on" not in attributes
        if "href=" in attributes:
            assert attributes.startswith('a href="http')


def test_links_elsewhere_are_printed() -> None:
    assert plain(parse("[planen](ftp://example.org/plan)")) == "planen (ftp://example.org/plan)"


def test_links_that_are_allowed() -> None:
    for address in ("http://a.example/", "https://a.example/x?y=1&z", "mailto:a@example.org"):
        assert "link" in kinds(parse(f"[text]({address})"))


def test_headings_stand_below_their_section_without_gaps() -> None:
    nodes = below(parse("# a\n\n### b\n\n###### c\n\n## d\n\n# e"), 3)
    assert [node.number for node in nodes] == [4, 5, 6, 5, 4]


def test_headings_inside_quotes_move_too() -> None:
    (quote,) = below(parse("> # a"), 4)
    assert quote.children[0].number == 5


def test_heading_after_a_deeper_start() -> None:
    assert [node.number for node in below(parse("### a\n\n# b"), 2)] == [3, 3]


PIECES = [
    *[*"abå1.,;:)(-+=#>'\"!&\u00a0\u2028 \n", "\n\n", "ord", "[[target:a-b]]", "1. ", "- ", "  "],
    *["\n- a", "\n- b c", "\n  d", "\n\n- e", "amp;", "#1;"],
]
STRONG = ["**", "**", " **", "** ", "**a**", " **b c** ", " **d.** ", "*", "\n**"]
BARS = [
    *["|", "| ", " |", "|\n", "\n|", "\n\n| a | b |\n|---|:-:|\n| c | **d** |", "\n| e | |"],
    *["\n|-|", "|---|---|\n", "| -- | :-- |\n", "| f | g |\n", "\n\n| h |\n|--:|\n| i |\n\n"],
]


def made_of(*pieces: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from([*chain(*pieces)]), max_size=30).map("".join)


@settings(max_examples=800, deadline=None)
@given(
    made_of(PIECES)
    | made_of(PIECES, STRONG)
    | made_of(PIECES, STRONG, BARS)
    | made_of(BARS, [*"a \n"])
    | st.text(max_size=40)
)
def test_simple_prose_is_what_the_parser_finds(text: str) -> None:
    assert simple(text) in ((), parse_any(text))


@pytest.mark.parametrize(
    "text",
    [
        "Vi gör så här:\n- det ena\n- det andra,\n  på två rader\n\nSedan är vi klara.",
        "- det ena\n\n- det andra\n- det tredje",
        "Så enkelt! Arbete & bostad, 5 %.\n\n\nSlut.",
        "**Papper.** Text på\ntvå rader, **fet**; så\n\n- **a b**\n- c **[[target:a-b]]**\n  d",
        "Så här:\n\n| Vad | När | |\n|:--|--:|:-:|\n| a | **varje** dag | |\n| b | | c |\n\nSlut.",
        "| Ett |\n|---|",
    ],
)
def test_plain_prose_is_simple(text: str) -> None:
    assert simple(text) == parse_any(text) != ()


@pytest.mark.parametrize(
    "text",
    [
        *["", "\n", "- ", "-", "- a\nb", "- a\n   b", "  a", "- a\n  - b", "- 1. a", "a\n---"],
        *["| a |", "| a |\n| b |", "| a |\n|---|---|", "| a |\n|---|\n| b | c |"],
        *["a\n| b |\n|---|", "**a", "a**b**", "**a **b**", "**a.**b", "**a\nb**"],
        "| **a | b** |\n|---|---|",
    ],
)
def test_what_is_not_simple_is_left_to_the_parser(text: str) -> None:
    assert simple(text) == ()


def test_simple_prose_in_the_examples() -> None:
    """The fast way is worth having only while it is taken."""
    taken = 0
    for text in examples().values():
        for block in text.split("\n\n"):
            written = dedent(block)
            found = simple(written)
            taken += bool(found)
            assert found in ((), parse_any(written))
    assert taken > 50


@pytest.mark.parametrize("times", [1, 2, 500, 3_000])
def test_emphasis_never_nests_deeply(times: int) -> None:
    (paragraph,) = parse("*a **b " * times + "b** a* " * times)
    (emphasis,) = paragraph.children
    assert [node.kind for node in emphasis.children] == ["text", "strong", "text"]
    assert plain(paragraph.children) == "a b " * times + "b a " * (times - 1) + "b a"


def test_parsed_once() -> None:
    assert parse("samma text") is parse("samma text")
