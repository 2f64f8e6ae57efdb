"""Markdown that is read again means what was written."""

from __future__ import annotations

import pytest
from documents import examples
from hypothesis import example, given, settings
from hypothesis import strategies as st

from vpc.render.html import prose as html
from vpc.render.markdown import prose as markdown
from vpc.render.spans import escaped
from vpc.view.prose import parse, plain

_PIECES = st.sampled_from(
    [
        *"abåö 19.,;:!?-+=()[]{}<>*_`~#|\\/&'\"\n\t\u00a0§%",
        "**", "__", "***", "``", "```", "\n\n", "\n- ", "\n1. ", "\n2) ", "\n> ", "\n    ", "  \n",
        "\\\n", "# ", "\n## ", "---", "\n***\n", "===", "| a | b |\n|---|--:|\n| c | d |\n", " | ",
        "[a](https://x.example/(b)?c=1&copy=2)", "<https://x.example>", "![b](c.png)", "&amp;",
        "&#32;", "&nbsp;", "&copy;", "[a]: https://x.example", "<b>", "<!--", "ord ", "text",
        "* ", "+ ", "\n  - ", "\n\n  ", "'", "”", "–", "e\u0301", "\U0001f600",
    ]
)  # fmt: skip
PROSE = st.lists(_PIECES, max_size=40).map("".join)


def again(text: str) -> tuple[str, str, str]:
    """The HTML of prose, its Markdown, and the HTML of that."""
    nodes = parse(text)
    written = markdown(nodes)
    return str(html(nodes)), written, str(html(parse(written)))


@settings(max_examples=200, deadline=None)
@given(PROSE)
@example("a*&nbsp;b*c")
@example("**a***b*")
@example("- a\n- b\n\n* c")
@example("1. a\n1. b\n\n1) c")
@example("*[](https://x.example)\na*")
@example("`a``b` `` `c` ``")
@example("| `a\\|b` | \\| |\n|---|---|")
def test_read_again_it_means_the_same(text: str) -> None:
    first, written, second = again(text)
    assert first == second, written


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(exclude_categories=("C",)) | st.sampled_from("\n\t"), max_size=60))
def test_any_text_stays_text(text: str) -> None:
    first, written, second = again(text)
    assert first == second, written


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), min_size=1, max_size=60))
def test_text_in_a_template_stays_text(text: str) -> None:
    """A title in a heading, a paragraph and a cell is read as the same text in all of them."""
    meant = " ".join(text.split(" ")).strip(" ")
    printed = escaped(text)
    for frame in ("{}\n", "## {}\n", "- {}\n", "| {} |\n| --- |\n| b |\n"):
        nodes = parse(frame.format(printed))
        told = plain(nodes).removesuffix("b") if frame.startswith("|") else plain(nodes)
        assert " ".join(told.split(" ")) == " ".join(meant.split()) or told == meant


@pytest.mark.parametrize("key", sorted(examples()))
def test_examples_as_prose(key: str) -> None:
    """Whole files as if they were prose: much of everything."""
    first, written, second = again(examples()[key])
    assert first == second, written
