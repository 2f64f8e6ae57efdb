"""Prose: CommonMark and tables, read once into plain nodes from which every format is written.

The only home of markdown-it-py. Hostile text can become nothing but text: there is no node for
raw markup, a link leads to ``http``, ``https`` or ``mailto`` or is printed, and an image is shown
only if its bytes were handed in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from vpc.view.page import Node, Prose

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_SAFE = ("http://", "https://", "mailto:")
_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_QUOTATION = re.compile(r"\[\[[a-z_]+:[a-z0-9-]+\]\](?!\()")
_BLANK_LINES = re.compile(r"\n{2,}")
_MARK = re.compile(
    r"[\\`*_\[\]<>&!|~#\t\r\f\v\0]"  # a mark anywhere
    r"|^[^\S\n]|[^\S\n]$|^[-+=:]|^[0-9]+[.)]"  # space at the ends of a line, a mark at its start
    r"|\A\n*\Z",
    re.MULTILINE,
)
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
_JOINED = frozenset(("text", "emphasis", "strong", "code-span"))
_LINE_ENDS = frozenset(("break", "line-end"))
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
    return paragraphs(text) or marked(text)


def marked(text: str) -> Prose:
    """The nodes of any text."""
    nodes = _nodes(iter(_parser().parse(text)), "")
    return tuple(_without_gaps(nodes))


def paragraphs(text: str) -> Prose:
    """The nodes of a text that is nothing but paragraphs, ten times faster; else none.

    Much of what people write is. What could be a mark of any kind is left to the parser.
    """
    if _MARK.search(_QUOTATION.sub("x", text)):
        return ()
    found = []
    for paragraph in _BLANK_LINES.split(text.strip("\n")):
        inline: list[Node] = []
        for line in paragraph.split("\n"):
            inline += (Node("line-end"), Node("text", text=_SPACES.sub(" ", line)))
        found.append(Node("paragraph", children=tuple(inline[1:])))
    return tuple(found)


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


def plain(nodes: Sequence[Node]) -> str:
    """The text of nodes without any form."""
    return "".join(
        " " if node.kind in _LINE_ENDS else node.text + plain(node.children) for node in nodes
    )


def _nodes(tokens: Iterator[Token], closing: str) -> tuple[Node, ...]:
    """The nodes up to the token that closes what is open; consumes that token."""
    nodes: list[Node] = []
    for token in tokens:
        kind = token.type
        if kind == closing:
            break
        if kind == "inline":
            nodes.extend(_inline(token.children or ()))
        elif kind in _KINDS:
            children = _nodes(tokens, kind.replace("_open", "_close"))
            if kind == "bullet_list_open":
                children = tuple(item for item in children if item.children)
            if children or kind in _MAY_BE_EMPTY:
                nodes.append(_block(token, _KINDS[kind], children))
        elif kind in ("fence", "code_block"):
            code = token.content.expandtabs(4).removesuffix("\n")
            nodes.append(Node("code", text=f"{code}\n" if code else ""))
        elif kind == "hr":
            nodes.append(Node("rule"))
        elif kind not in _TRANSPARENT:
            nodes.append(Node("text", text=token.content))
    return tuple(nodes)


def _block(token: Token, kind: str, children: tuple[Node, ...]) -> Node:
    if kind == "paragraph":
        return Node(kind, children=children, tight=token.hidden)
    if kind == "heading":
        return Node(kind, children=_tidy(tuple(_on_one_line(children))), number=int(token.tag[1]))
    if kind in ("bullets", "numbered"):
        start = int(token.attrs.get("start", 1)) if kind == "numbered" else 0
        return _list(Node(kind, children=children, number=start))
    if kind in ("cell", "header-cell"):
        align = str(token.attrs.get("style", "")).removeprefix("text-align:")
        return Node(kind, children=children, value=align)
    return Node(kind, children=children)


def _list(node: Node) -> Node:
    """A list with its tightness: that of its paragraphs; a single one has no space around it."""
    inside = [each for item in node.children for each in item.children]
    paragraphs = [each for each in inside if each.kind == "paragraph"]
    if len(inside) == 1 and paragraphs:
        item = node.children[0]._replace(children=(paragraphs[0]._replace(tight=True),))
        return node._replace(children=(item,), tight=True)
    return node._replace(tight=bool(paragraphs) and all(each.tight for each in paragraphs))


def _on_one_line(nodes: Sequence[Node]) -> Iterator[Node]:
    """A heading has no lines: neither format could print them."""
    for node in nodes:
        if node.kind in _LINE_ENDS:
            yield Node("text", text=" ")
        else:
            yield node._replace(children=tuple(_on_one_line(node.children)))


def _inline(tokens: Sequence[Token]) -> tuple[Node, ...]:
    return _tidy(_spans(iter(tokens), ""))


def _spans(tokens: Iterator[Token], closing: str) -> list[Node]:
    nodes: list[Node] = []
    for token in tokens:
        kind = token.type
        if kind == closing:
            break
        if kind == "text":
            nodes.append(Node("text", text=_SPACES.sub(" ", token.content)))
        elif kind in ("em_open", "strong_open"):
            inside = _spans(tokens, kind.replace("_open", "_close"))
            nodes.append(Node(_KINDS[kind], children=tuple(inside)))
        elif kind == "link_open":
            nodes.extend(_link(str(token.attrs.get("href", "")), _spans(tokens, "link_close")))
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


def _link(address: str, inside: list[Node]) -> list[Node]:
    """A link, or its text and address where it leads to what a document has no business with."""
    if address.lower().startswith(_SAFE):
        return [Node("link", children=tuple(inside), value=address)]
    return [*inside, Node("text", text=f" ({address})" if address else "")]


def _tidy(nodes: Sequence[Node], inside: frozenset[str] = frozenset()) -> tuple[Node, ...]:
    """Inline nodes in one of the many forms that mean the same.

    Emphasis inside emphasis adds nothing, neighbours of a kind are one, strong text wholly
    emphasised is emphasised text wholly strong; texts are joined, what is empty goes.
    """
    tidied: list[Node] = []
    for node in nodes:
        for each in _tidied(node, inside):
            last = tidied[-1] if tidied else None
            if last and last.kind == each.kind and each.kind in _JOINED:
                joined = _tidy((*last.children, *each.children), inside | {each.kind})
                tidied[-1] = last._replace(text=last.text + each.text, children=joined)
            else:
                tidied.append(each)
    return tuple(_without_outer_space(tidied) if not inside else tidied)


def _tidied(node: Node, inside: frozenset[str]) -> Iterator[Node]:
    if node.kind == "text":
        if node.text:
            yield node
    elif node.kind in ("emphasis", "strong", "link"):
        children = _in_line(_tidy(node.children, inside | {node.kind}))
        if not children:
            return
        only = children[0] if len(children) == 1 else None
        if node.kind in inside:
            yield from children
        elif node.kind == "strong" and only and only.kind == "emphasis":
            yield only._replace(children=(node._replace(children=only.children),))
        else:
            yield node._replace(children=children)
    else:
        yield node


def _in_line(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """What stands inside marks, which no line end may touch."""
    space = Node("text", text=" ")
    if nodes and nodes[0].kind in _LINE_ENDS:
        nodes = (space, *nodes[1:])
    if nodes and nodes[-1].kind in _LINE_ENDS:
        nodes = (*nodes[:-1], space)
    return nodes


def _without_outer_space(nodes: list[Node]) -> list[Node]:
    """Lines without white space at their ends, where it means nothing and cannot be written."""
    lines: list[Node] = []
    for index, node in enumerate(nodes):
        if node.kind == "text":
            before = nodes[index - 1].kind if index else "break"
            after = nodes[index + 1].kind if index + 1 < len(nodes) else "break"
            text = node.text
            text = text.lstrip(" ") if before in _LINE_ENDS else text
            text = text.rstrip(" ") if after in _LINE_ENDS else text
            if text:
                lines.append(node._replace(text=text))
        elif node.kind not in _LINE_ENDS or (lines and lines[-1].kind not in _LINE_ENDS):
            lines.append(node)
    while lines and lines[-1].kind in _LINE_ENDS:
        lines.pop()
    return lines


def _without_gaps(nodes: Prose) -> Iterator[Node]:
    """Headings of prose renumbered, so that none skips a level below the one before it."""
    open_levels: list[int] = []
    for node in nodes:
        if node.kind != "heading":
            yield node
            continue
        while open_levels and open_levels[-1] >= node.number:
            open_levels.pop()
        open_levels.append(node.number)
        yield node._replace(number=len(open_levels))
