"""Prose read by markdown-it-pyrs where it is installed: the same nodes, many times faster.

The only home of that package. It differs from markdown-it-py in corners of the language, and a
hostile text can bring it down, and the process with it. So it is given only what both are sure to
read alike: headings, lists, simple tables, plain emphasis, plain links and paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from vpc.view.page import Node, Prose
from vpc.view.prose_forms import code, heading, link, listing, tidy, without_gaps, words

if TYPE_CHECKING:
    from markdown_it_pyrs import MarkdownIt
    from markdown_it_pyrs import Node as Parsed

_LONGEST = 50_000
"""Of some longer texts, twice the length takes four times as long."""

# What follows begins with characters that are seldom: so a long text is looked through at once.
_UNSURE = (
    # Code, quotes, escapes, entities and images are left to the other parser.
    re.compile(r"[\\`<>~\t\r\f\v\0&!](?:(?<![&!])|(?<=&)[#A-Za-z]|(?<=!)\[)"),
    # Unusual space, unless it stands in a word.
    re.compile(r"[^\S\n ](?:(?<!\w[^\S\n ])|(?!\w))"),
    # The two differ on what is punctuation outside of ASCII.
    re.compile(r"[*_](?:[^\w\s!-~]|(?<=[^\w\s!-~][*_]))"),
)
_LINK = re.compile(
    r"\[[^][\n|*_]+\]\((?:https?://|mailto:)[A-Za-z0-9@/.,?=+-]+\)"
    r"|\[\[[a-z_]+:[a-z0-9-]+\]\](?![(:])"  # a quotation, which is no link
)
_EMPHASIS = re.compile(
    r"([*_])(?:(?<=\s[*_])|(?<=[^\w\s*_][*_])(?=[*_]?\w))(\1?)(?=[^\s*_|])"
    r"[^*_\n|]*"
    r"(?:(?<=\S)\1\2(?=\s)|(?<=\w)\1\2(?=[^\w*_]))"
)
"""Marks that can only open and marks that can only close: they never nest."""
_STAR = re.compile(r"\n *\*(?= )")
_ROW = r"\|(?:[^|\n]+\|)+\n"
_TABLE = re.compile(rf"\|(?<=\n\n\|)(?:[^|\n]+\|)+\n\|(?: ?:?-+:? ?\|)+\n(?:{_ROW})*(?=\n|\Z)")
_LEFT_OVER = re.compile(r"[][|*_]")
_LINE_START = re.compile(
    # An item with nothing, code or another item in it.
    r"\n(?: *(?:[-+*]|[0-9]+[.)]) *(?:\n| {4}|(?:[-+*]|[0-9]+[.)])[ \n])"
    r"|[-: ]*:[-: ]*\n"  # a row of a table, but for its bars
    r"| {12})"  # lists so deep that one of the two gives up
)
_MARKED = {"em": "emphasis", "strong": "strong"}
_INLINE = frozenset((*_MARKED, "text", "link", "softbreak", "hardbreak"))


@lru_cache(maxsize=1)
def parser() -> MarkdownIt | None:
    """The parser with the rules that are needed, if it is installed."""
    try:
        from markdown_it_pyrs import MarkdownIt
    except ImportError:
        return None
    return (
        MarkdownIt("zero")
        .enable_many(["paragraph", "heading", "lheading", "hr", "list", "table", "code"])
        .enable_many(["newline", "emphasis", "link"])
    )


def parse_fast(text: str) -> Prose:
    """The nodes of a text; none where the parser is not installed or might not be right."""
    fast = parser()
    if fast is None or not reads_alike(text):
        return ()
    return tuple(without_gaps(_blocks(fast.tree(text).children)))


def reads_alike(text: str) -> bool:
    """Whether a text has only what both parsers are sure to read alike."""
    if len(text) > _LONGEST or any(each.search(text) for each in _UNSURE):
        return False
    rest = _LINK.sub("x", _EMPHASIS.sub("x", f"\n\n{text}\n"))
    if _LINE_START.search(rest):
        return False
    return not _LEFT_OVER.search(_STAR.sub("\n-", _TABLE.sub("x", rest)))


def _blocks(parsed: Iterable[Parsed]) -> tuple[Node, ...]:
    """Blocks; inline nodes among them are a paragraph of a list without space."""
    nodes: list[Node] = []
    line: list[Parsed] = []
    for each in parsed:
        if each.name in _INLINE:
            line.append(each)
            continue
        nodes += _paragraph(line, tight=True)
        line = []
        nodes += _block(each)
    return (*nodes, *_paragraph(line, tight=True))


def _block(parsed: Parsed) -> Iterator[Node]:
    name, children = parsed.name, parsed.children
    if name == "paragraph":
        yield from _paragraph(children, tight=False)
    elif name in ("heading", "lheading"):
        inside = _inline(children)
        if inside:
            yield heading(inside, parsed.meta["level"])
    elif name == "bullet_list":
        items = (Node("item", children=_blocks(each.children)) for each in children)
        kept = tuple(item for item in items if item.children)
        if kept:
            yield listing(Node("bullets", children=kept))
    elif name == "ordered_list":
        items = (Node("item", children=_blocks(each.children)) for each in children)
        yield listing(Node("numbered", children=tuple(items), number=parsed.meta["start"]))
    elif name == "table":
        yield Node("table", children=tuple(_rows(parsed)))
    elif name == "code_block":
        yield code(parsed.meta["content"])
    elif name == "hr":
        yield Node("rule")
    else:
        raise AssertionError(name)


def _paragraph(parsed: Sequence[Parsed], *, tight: bool) -> Iterator[Node]:
    inside = _inline(parsed)
    if inside:
        yield Node("paragraph", children=inside, tight=tight)


def _rows(table: Parsed) -> Iterator[Node]:
    aligned = ["" if each == "none" else each for each in table.meta["alignments"]]
    for part in table.children:
        kind = "header-cell" if part.name == "thead" else "cell"
        for row in part.children:
            cells = (
                Node(kind, children=_inline(cell.children), value=value)
                for value, cell in zip(aligned, row.children, strict=True)
            )
            yield Node("row", children=tuple(cells))


def _inline(parsed: Sequence[Parsed]) -> tuple[Node, ...]:
    return tidy([node for each in parsed for node in _span(each)])


def _span(parsed: Parsed) -> Sequence[Node]:
    name = parsed.name
    if name == "text":
        return (Node("text", text=words(parsed.meta["content"])),)
    if name == "softbreak":
        return (Node("line-end"),)
    if name == "hardbreak":
        return (Node("break"),)
    inside = tuple(node for child in parsed.children for node in _span(child))
    if name == "link":
        return link(parsed.meta["url"], inside)
    return (Node(_MARKED[name], children=inside),)
