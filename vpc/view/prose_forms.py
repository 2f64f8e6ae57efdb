"""What prose is made of, whoever read it: nodes in one of the many forms that mean the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from vpc.view.page import Node, Prose

_SAFE = ("http://", "https://", "mailto:")
_SPACES = re.compile(r" [ \t\r\n\f\v]+|[\t\r\n\f\v][ \t\r\n\f\v]*")
"""Runs of white space, except for a single space, which is right as it is."""
_JOINED = frozenset(("text", "emphasis", "strong", "code-span"))
_LINE_ENDS = frozenset(("break", "line-end"))


def words(text: str) -> str:
    """Text with one space wherever it has white space that may be broken."""
    return _SPACES.sub(" ", text)


def lines(nodes: Sequence[Node]) -> str | None:
    """The lines of nodes that are nothing but text, as most are; none where there is more."""
    if all(node.kind == "text" or node.kind == "line-end" for node in nodes):
        return "".join(["\n" if node.kind == "line-end" else node.text for node in nodes])
    return None


def plain(nodes: Sequence[Node]) -> str:
    """The text of nodes without any form."""
    return "".join(
        " " if node.kind in _LINE_ENDS else node.text + plain(node.children) for node in nodes
    )


def code(text: str) -> Node:
    """A block of code; its last line ends like the others."""
    shown = text.expandtabs(4).removesuffix("\n")
    return Node("code", text=f"{shown}\n" if shown else "")


def heading(children: Sequence[Node], level: int) -> Node:
    return Node("heading", children=tidy(tuple(_on_one_line(children))), number=level)


def listing(node: Node) -> Node:
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


def link(address: str, inside: Sequence[Node]) -> list[Node]:
    """A link, or its text and address where it leads to what a document has no business with."""
    if address.lower().startswith(_SAFE):
        return [Node("link", children=tuple(inside), value=address)]
    return [*inside, Node("text", text=f" ({address})" if address else "")]


def tidy(nodes: Sequence[Node], inside: frozenset[str] = frozenset()) -> tuple[Node, ...]:
    """Inline nodes in one of the many forms that mean the same.

    Emphasis inside emphasis adds nothing, neighbours of a kind are one, strong text wholly
    emphasised is emphasised text wholly strong; texts are joined, what is empty goes.
    """
    tidied: list[Node] = []
    for node in nodes:
        for each in _tidied(node, inside):
            last = tidied[-1] if tidied else None
            if last and last.kind == each.kind and each.kind in _JOINED:
                joined = tidy((*last.children, *each.children), inside | {each.kind})
                tidied[-1] = last._replace(text=last.text + each.text, children=joined)
            else:
                tidied.append(each)
    return tuple(_without_outer_space(tidied) if not inside else tidied)


def _tidied(node: Node, inside: frozenset[str]) -> Iterator[Node]:
    if node.kind == "text":
        if node.text:
            yield node
    elif node.kind in ("emphasis", "strong", "link"):
        children = _in_line(tidy(node.children, inside | {node.kind}))
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
                lines.append(node if text == node.text else node._replace(text=text))
        elif node.kind not in _LINE_ENDS or (lines and lines[-1].kind not in _LINE_ENDS):
            lines.append(node)
    while lines and lines[-1].kind in _LINE_ENDS:
        lines.pop()
    return lines


def without_gaps(nodes: Prose) -> Iterator[Node]:
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
