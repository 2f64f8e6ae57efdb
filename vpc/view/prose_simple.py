"""Prose of the simplest kind, read without a parser: paragraphs, lists and tables of plain text.

Nearly everything that people write in a plan is of this kind, with a strong word here and there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from vpc.view.page import Node, Prose
from vpc.view.prose_forms import words

_QUOTATION = re.compile(r"\[\[[a-z_]+:[a-z0-9-]+\]\](?!\()")
_ITEM, _INSIDE = "\n- ", "\n  "
"""How a line starts that begins an item of a list, and one that goes on with it."""
_MARK = re.compile(r"[\\`*_\[\]<>|~#\t\r\f\v\0&](?:(?<!&)|(?=[#A-Za-z]))")
"""What may be a mark wherever it stands; ``&`` only in an entity."""
_MARK_AT_EDGE = re.compile(
    r"\n(?:(?<=[^\S\n]\n)"  # space at the end of a line
    r"|(?:- |  )?+(?:[^\S\n]|[-+=:]|[0-9]+[.)]))"  # a mark at the start of a line or an item
)
# The expressions begin with what is seldom, which makes them ten times as fast.
_STRONG = re.compile(
    r"\*\*(?<![^ \n]\*\*)(?=[^\s*])([^*\n]+)"
    r"(?:(?<=\S)\*\*(?![^ \n])|(?<=\w)\*\*(?=[.,;:!?)]))"
)
"""Marks of which the first can only open and the second only close."""
_LINE_END = Node("line-end")
_RULE = re.compile(r"\|(?: *:?-+:? *\|)+")


def simple(text: str) -> Prose:
    """The nodes of a text of plain paragraphs, lists and tables, ten times faster than a parser.

    What could be a mark of any other kind is left to the parser: then there are none.
    """
    found: list[Node] = []
    for block in filter(None, (each.strip("\n") for each in text.split("\n\n"))):
        nodes = _table(block) if block.startswith("|") else _lines(block)
        if not nodes:
            return ()
        if nodes[0].kind == "bullets" and found and found[-1].kind == "bullets":
            found[-1] = _loose((*found[-1].children, *nodes[0].children))
        else:
            found += nodes
    return tuple(found)


def _has_marks(text: str) -> bool:
    """Whether anything in a text may be a mark, besides those of strong words and quotations."""
    unmarked = _QUOTATION.sub("x", _STRONG.sub(r"\1", text) if "**" in text else text)
    return bool(_MARK.search(unmarked) or _MARK_AT_EDGE.search(f"\n{unmarked}\n"))


def _lines(block: str) -> Prose:
    """A paragraph, a list, or a list right after a paragraph."""
    paragraph, *items = f"\n{block}".split(_ITEM)
    if _has_marks(block) or _INSIDE in paragraph:
        return ()
    if any(item.count("\n") != item.count(_INSIDE) for item in items):
        return ()
    above = (Node("paragraph", children=_inline(paragraph[1:])),) if paragraph else ()
    if not items:
        return above
    return (*above, Node("bullets", children=tuple(map(_item, items)), tight=True))


def _item(text: str) -> Node:
    inside = _inline(text.replace(_INSIDE, "\n"))
    return Node("item", children=(Node("paragraph", children=inside, tight=True),))


def _loose(items: Sequence[Node]) -> Node:
    """A list with space between its items, as soon as there is any."""
    paragraphs = [item.children[0]._replace(tight=False) for item in items]
    return Node("bullets", children=tuple(Node("item", children=(each,)) for each in paragraphs))


def _table(block: str) -> Prose:
    """A table whose rows all have as many cells as its head."""
    head, *others = block.split("\n")
    rule = others.pop(0) if others else ""
    if not _RULE.fullmatch(rule):
        return ()
    aligned = [_alignment(each) for each in _cells(rule)]
    rows = [_cells(line) for line in (head, *others)]
    if any(len(row) != len(aligned) or not all(map(_is_simple, row)) for row in rows):
        return ()
    children = [_row("header-cell", rows[0], aligned)]
    children += (_row("cell", row, aligned) for row in rows[1:])
    return (Node("table", children=tuple(children)),)


def _row(kind: str, cells: Sequence[str], aligned: Sequence[str]) -> Node:
    children = (
        Node(kind, children=_inline(cell) if cell else (), value=value)
        for cell, value in zip(cells, aligned, strict=True)
    )
    return Node("row", children=tuple(children))


def _alignment(rule: str) -> str:
    left, right = rule.startswith(":"), rule.endswith(":")
    return "center" if left and right else "left" if left else "right" if right else ""


def _cells(line: str) -> list[str]:
    """The cells of a row between two bars; none of any other line."""
    inside = line[1:-1] if len(line) > 2 and line[0] == line[-1] == "|" else None
    return [each.strip(" ") for each in inside.split("|")] if inside else []


def _is_simple(cell: str) -> bool:
    return cell == cell.strip() and not _MARK.search(_QUOTATION.sub("x", _STRONG.sub(r"\1", cell)))


def _inline(text: str) -> tuple[Node, ...]:
    """The lines of a paragraph, an item or a cell, without marks but those of strong words."""
    nodes: list[Node] = []
    for line in text.split("\n"):
        spaced = words(line) if "  " in line else line
        nodes += _strong(spaced) if "**" in spaced else (Node("text", spaced),)
        nodes.append(_LINE_END)
    return tuple(nodes[:-1])


def _strong(line: str) -> Iterator[Node]:
    """A line with strong words: of what the expression splits, every other piece is one."""
    for place, piece in enumerate(_STRONG.split(line)):
        text = Node("text", piece)
        if place % 2:
            yield Node("strong", children=(text,))
        elif piece:
            yield text
