"""Prose: CommonMark and tables, read once into plain nodes from which every format is written.

The only home of markdown-it-py. Hostile text can become nothing but text: there is no node for
raw markup, a link leads to ``http``, ``https`` or ``mailto`` or is printed, and an image is shown
only if its bytes were handed in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from vpc.view.page import Node, Prose
from vpc.view.prose_fast import parse_fast
from vpc.view.prose_forms import code, heading, link, listing, plain, tidy, without_gaps, words
from vpc.view.prose_simple import simple

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_KINDS: Mapping[str, str] = {
    "paragraph_open": "paragraph",
    "heading_open": "heading",
    "bullet_list_open": "bullets",
    "ordered_list_open": "numbered",
    "list_item_open": "item",
    "blockquote_open": "quote",
    "table_open": "table",
    "tr_open": "row",
    "th_open": "header-cell",
    "td_open": "cell",
    "em_open": "emphasis",
    "strong_open": "strong",
    "link_open": "link",
}
_MAY_BE_EMPTY = frozenset(("list_item_open", "th_open", "td_open"))
"""Blocks that keep a place; of the others, one with nothing in it is left out."""
_TRANSPARENT = frozenset(("thead_open", "thead_close", "tbody_open", "tbody_close"))


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable("table")


@lru_cache(maxsize=256)
def parse(text: str) -> Prose:
    """The nodes of a text; headings count from 1, without gaps."""
    return simple(text) or parse_fast(text) or parse_any(text)


def parse_any(text: str) -> Prose:
    """The nodes of any text, as markdown-it-py reads it: what every faster way has to give too."""
    return tuple(without_gaps(_nodes(iter(_parser().parse(text)), "")))


def below(nodes: Prose, level: int) -> Prose:
    """Prose with its headings moved below a heading of ``level``."""
    return tuple(
        node._replace(number=level + node.number)
        if node.kind == "heading"
        else node._replace(children=below(node.children, level))
        if node.kind in ("quote", "bullets", "numbered", "item")
        else node
        for node in nodes
    )


def _nodes(tokens: Iterator[Token], closing: str) -> tuple[Node, ...]:
    """The nodes up to the token that closes what is open; consumes that token."""
    nodes: list[Node] = []
    for token in tokens:
        kind = token.type
        if kind == closing:
            break
        if kind == "inline":
            nodes.extend(tidy(_spans(iter(token.children or ()), "")))
        elif kind in _KINDS:
            children = _nodes(tokens, _closing(kind))
            if kind == "bullet_list_open":
                children = tuple(item for item in children if item.children)
            if children or kind in _MAY_BE_EMPTY:
                nodes.append(_block(token, _KINDS[kind], children))
        elif kind in ("fence", "code_block"):
            nodes.append(code(token.content))
        elif kind == "hr":
            nodes.append(Node("rule"))
        elif kind not in _TRANSPARENT:
            nodes.append(Node("text", text=token.content))
    return tuple(nodes)


def _block(token: Token, kind: str, children: tuple[Node, ...]) -> Node:
    if kind == "paragraph":
        return Node(kind, children=children, tight=token.hidden)
    if kind == "heading":
        return heading(children, int(token.tag[1]))
    if kind in ("bullets", "numbered"):
        start = int(token.attrs.get("start", 1)) if kind == "numbered" else 0
        return listing(Node(kind, children=children, number=start))
    if kind in ("cell", "header-cell"):
        align = str(token.attrs.get("style", "")).removeprefix("text-align:")
        return Node(kind, children=children, value=align)
    return Node(kind, children=children)


def _spans(
    tokens: Iterator[Token], closing: str, within: frozenset[str] = frozenset()
) -> list[Node]:
    """The inline nodes up to the token that closes what is open; consumes that token.

    Emphasis ``within`` emphasis adds nothing and is passed over, so that no text nests deeply.
    """
    nodes: list[Node] = []
    passed_over = 0
    for token in tokens:
        kind = token.type
        if kind == closing and not passed_over:
            break
        if kind == closing:
            passed_over -= 1
        elif kind == "text":
            nodes.append(Node("text", text=words(token.content)))
        elif kind in within:
            passed_over += kind == _opening(closing)
        elif kind in ("em_open", "strong_open"):
            inside = _spans(tokens, _closing(kind), within | {kind})
            nodes.append(Node(_KINDS[kind], children=tuple(inside)))
        elif kind == "link_open":
            inside = _spans(tokens, "link_close", within)
            nodes.extend(link(str(token.attrs.get("href", "")), inside))
        elif kind == "image":
            alternative = plain(_spans(iter(token.children or ()), ""))
            source = str(token.attrs.get("src", ""))
            nodes.append(Node("image", text=alternative, value=source))
        elif kind == "code_inline":
            nodes.append(Node("code-span", text=token.content))
        elif kind == "hardbreak":
            nodes.append(Node("break"))
        elif kind == "softbreak":
            nodes.append(Node("line-end"))
        else:
            nodes.append(Node("text", text=token.content))
    return nodes


def _closing(opening: str) -> str:
    return opening.removesuffix("open") + "close"


def _opening(closing: str) -> str:
    return closing.removesuffix("close") + "open"
