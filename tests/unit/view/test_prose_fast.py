"""The parser of the extra ``fast`` gives the same nodes as markdown-it-py, or is not asked."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from documents import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from vpc.source import SourceFile
from vpc.syntax.reader import read
from vpc.syntax.tree import walk
from vpc.view import prose_fast
from vpc.view.prose import parse, parse_any
from vpc.view.prose_fast import parse_fast, reads_alike

READ_FAST = [
    "**Papper.** Text på\ntvå rader, _kursiv_ och __fet__; a  \nb",
    "# Rubrik\n\n### Under *denna*\n\nOch\n===\n\noch\n---\n\n---\n\n- a",
    "- a\n- **b**\n  - c\n    - d\n\n      e\n- f\n\n\n1. g\n2. h\n\n7) i\n+ j\n* k",
    "- a\n\n- **b**\n\n  c\n- # d",
    "| Vad | När | |\n|:--|--:|:-:|\n| *a* | 1\u00a0000 | |\n| b | c | d | e |\n| f |\n\nSlut.",
    "| Ett |\n|---|\n| [[outcome:a-b]] |",
    "[länk *x*](https://a.example/b?c=d), [post](mailto:a@b.example) och [[target:a-b]]",
    "text\n\n    kod *x*\n\n*text*",
    "Arbete & bostad, 5 %! *x* 😀",
    "*text*\n" * 5_000,
    "- *a*\n\n  b\n" * 4_000,
]
READ_BY_THE_OTHER = [
    "a `kod` b",
    "[`",
    "```py x\na\n```",
    "~~~\na\n~~~",
    "> a\nb\n>\n> - c\nd",
    "<https://a.example> <a@b.example> <b>x</b>",
    "<div>\n*a*\n</div>\n\n<!-- x -->",
    "&amp; &#65; &nbsp; &bogus; *a*",
    "\\*a\\* \\[b\\] a\\\nb",
    "[a][r] [r] [R][]\n\n[r]: https://a.example 'Titel'",
    "[a](https://a.example 'Titel &amp; mer') [b](<https://a.example/b c>)",
    "[a](https://å.example/ö%20?a%zz) [b](javascript:alert(1)) [c](/d) [](https://a.example)",
    "[a [b](https://b.example) c](https://c.example)",
    "![a *b*](bild.png 'Titel')",
    "| `a\\|b` | \\| |\n|---|---|\n| c | d |",
    "a|b\n-|-\n1|2\n- c",
    '"\n|-',
    "*a*\n:-",
    "- - - a\n- 1. b\n-\n- *c*",
    "***a** b*, **a *b** c*, *a*b*, **a*",
    "**”a”**",
    "*a*\tb\u00a0\n\u2028c\0d",
    "".join("  " * depth + "- *a*\n" for depth in range(40)),
    ">" * 100_000,
    "> " * 5_000 + "*a*",
    "- " * 5_000 + "*a*",
    "*a **b " * 2_000 + "b** a* " * 2_000,
    "[" * 5_000 + "![" * 2_000,
    "*a " * 5_000 + "a* " * 5_000,
    " *a)*c" * 4_000 + " c*(a*" * 4_000,
    "[" + "*a " * 5_000 + "a* " * 5_000 + "](https://a.example)",
    "Det här är **mycket** text.\n" * 2_000,  # just above the limit
]


@pytest.mark.parametrize("text", READ_FAST, ids=range(len(READ_FAST)))
def test_common_prose_is_read_fast(text: str) -> None:
    assert parse_fast(text) == parse_any(text) != ()


@pytest.mark.parametrize("text", READ_BY_THE_OTHER, ids=range(len(READ_BY_THE_OTHER)))
def test_what_could_differ_or_do_harm_is_not_read_fast(text: str) -> None:
    assert not reads_alike(text)
    assert parse_fast(text) == ()
    assert parse(text) == parse_any(text)


def prose_of_examples() -> Iterator[str]:
    for name, text in examples().items():
        document = read(SourceFile(name, text)).value
        assert document is not None
        for _, value in walk(document.data):
            if isinstance(value, str) and "\n" in value:
                yield value


def test_prose_of_the_examples() -> None:
    texts = [*prose_of_examples()]
    assert len(texts) > 300
    for text in texts:
        assert reads_alike(text), text
        assert parse_fast(text) == parse_any(text)


BLOCKS = [
    *("- ", "* ", "+ ", "1. ", "  ", "    ", "\n", "\n\n", "# ", "### ", "#", "\n- a\n- b\n"),
    *(
        "2) ",
        "12. ",
        "> ",
        "```\n",
        "~~~",
        "***",
        "---",
        "\n---\n",
        "\n===\n",
        "  - c\n",
        "<div>\n",
    ),
    *("|", "| a |\n", "|:-|\n", ":-", "\\|", "| a | b |\n|---|:-:|\n", "| x | **y** |\n"),
    *(
        "\n1. a\n2. b\n",
        "\n\n| a | b |\n|---|---|\n| c | d |\n\n",
        "\n[r]: https://a.example 'T'\n",
    ),
]
SPANS = [
    *("*", "**", "_", "__", "**a**", "*b*", "_c_", "`", "``", "[", "]", "(", ")", "](", "!["),
    *("[x](https://a.example)", "[x](mailto:a@b.example)", "[a *b*](https://c.example/d?e=1)"),
    *("](https://a.example)", "](https://a.example 'T')", "](javascript:alert(1))", "[x][r]"),
    *("[r]", "![i](p.png)", "<https://a.example>", "<b>", "&amp;", "&#65;", "& ", "&", "amp;"),
    *("\\", "\\*", "  \n", "[[target:a-b]]", "~", "~~", "!", "<", ">", "=", "+", "-", ":", "%20"),
]
WORDS = [*("a", "b c", "å", "ord.", "x", "1", "10.", "a_b", "(a)", " ", ", ", "–", "”", "'", '"')]
SIGNS = ["\t", "\u00a0", "\u2028", "\ufeff", "\u00ad", "😀", "€", "\r\n", "\0"]


def pieces(*kinds: list[str]) -> st.SearchStrategy[str]:
    joined = [piece for kind in kinds for piece in kind]
    return st.lists(st.sampled_from(joined), max_size=20).map("".join)


@settings(max_examples=400, deadline=None)
@given(
    pieces(BLOCKS, SPANS, WORDS, SIGNS)
    | pieces(BLOCKS, WORDS)
    | pieces(SPANS, WORDS)
    | pieces(BLOCKS[:12], SPANS[4:7], WORDS)
)
def test_prose_of_any_pieces(text: str) -> None:
    expected = parse_any(text)
    assert parse_fast(text) in ((), expected)
    assert parse(text) == expected


@pytest.fixture
def not_installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(sys.modules, "markdown_it_pyrs", None)
    prose_fast.parser.cache_clear()
    yield
    prose_fast.parser.cache_clear()


@pytest.mark.usefixtures("not_installed")
def test_without_the_extra_everything_is_read_by_the_other() -> None:
    assert parse_fast("**a**") == ()
    assert parse("**utan tillägget**") == parse_any("**utan tillägget**") != ()


def test_no_parser_is_loaded_before_it_is_needed() -> None:
    code = "import sys, vpc.view.prose; vpc.view.prose.parse('a'); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"markdown_it", "markdown_it_pyrs"} & set(done.stdout.split())
