"""Prose of the simplest kind, read without a parser: plain paragraphs and plain lists.

Nearly everything that people write in a plan is of this kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from vpc.view.page import Node, Prose
from vpc.view.prose_forms import words

_QUOTATION = re.compile(r"\[\[[a-z_]+:[a-z0-9-]+\]\](?!\()")
_BLANK_LINES = re.compile(r"\n{2,}")
_ITEM, _INSIDE = "- ", "  "
"""How a line starts that begins an item of a list, and one that goes on with it."""
_MARK = re.compile(r"[\\`*_\[\]<>|~#\t\r\f\v\0&](?:(?<!&)|(?=[#A-Za-z]))")
"""What may be a mark wherever it stands; ``&`` only in an entity."""
_MARK_AT_EDGE = re.compile(
    r"\n(?:(?<=[^\S\n]\n)"  # space at the end of a line
    r"|(?:- |  )?+(?:[^\S\n]|[-+=:]|[0-9]+[.)]))"  # a mark at the start of a line or an item
)
# The expressions begin with what is seldom, which makes them ten times as fast.


def simple(text: str) -> Prose:
    """The nodes of a text of plain paragraphs and lists, ten times faster than a parser; else none.

    What could be a mark of any other kind is left to the parser.
    """
    content = text.strip("\n")
    unquoted = f"\n{_QUOTATION.sub('x', content)}\n"
    if not content or _MARK.search(unquoted) or _MARK_AT_EDGE.search(unquoted):
        return ()
    found: list[Node] = []
    for block in _BLANK_LINES.split(content):
        lines = block.split("\n")
        first = next((at for at, line in enumerate(lines) if line.startswith(_ITEM)), len(lines))
        paragraph, items = lines[:first], lines[first:]
        if any(line.startswith(_INSIDE) for line in paragraph):
            return ()
        if not all(line.startswith((_ITEM, _INSIDE)) for line in items):
            return ()
        if paragraph:
            found.append(Node("paragraph", children=_inline(paragraph)))
        if items and not paragraph and found and found[-1].kind == "bullets":
            found[-1] = _loose((*found[-1].children, *_items(items)))
        elif items:
            found.append(Node("bullets", children=_items(items), tight=True))
    return tuple(found)


def _items(lines: Sequence[str]) -> tuple[Node, ...]:
    starts = [at for at, line in enumerate(lines) if line.startswith(_ITEM)]
    return tuple(
        Node("item", children=(Node("paragraph", children=_inline(lines[start:end]), tight=True),))
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)
    )


def _loose(items: Sequence[Node]) -> Node:
    """A list with space between its items, as soon as there is any."""
    paragraphs = [item.children[0]._replace(tight=False) for item in items]
    return Node("bullets", children=tuple(Node("item", children=(each,)) for each in paragraphs))


def _inline(lines: Sequence[str]) -> tuple[Node, ...]:
    """Lines of a paragraph, or of an item with their marks."""
    nodes: list[Node] = []
    for line in lines:
        text = line[2:] if line.startswith((_ITEM, _INSIDE)) else line
        nodes += (Node("line-end"), Node("text", text=words(text)))
    return tuple(nodes[1:])
