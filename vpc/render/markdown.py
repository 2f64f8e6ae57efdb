"""Pages as Markdown that reads well as it is and means the same to whoever reads it again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from markupsafe import Markup

from vpc.diagnostic import Result
from vpc.render.environment import Templates
from vpc.render.spans import escaped, line
from vpc.view.page import MAX_LEVEL, Node, Prose

if TYPE_CHECKING:
    from vpc.view.page import Page

_BACKTICKS = re.compile(r"`+")


def render_markdown(page: Page, templates: Templates) -> Result[str]:
    """A page as a Markdown file."""
    name = f"markdown/{page.kind}.md"
    return templates.fill(name, {"page": page}, {"prose": _prose}, escaped)


def _prose(nodes: Prose) -> Markup:
    return Markup(prose(nodes))  # noqa: S704  # escaped as Markdown


def prose(nodes: Prose) -> str:
    """Prose as Markdown, ending with a line break unless it is empty."""
    lines = [*_blocks(nodes, tight=False)]
    return "\n".join(lines) + "\n" if lines else ""


def _blocks(nodes: Sequence[Node], *, tight: bool) -> Iterator[str]:
    """The lines of blocks, an empty one between each two (none in a tight list)."""
    before: Node | None = None
    marked = False
    for node in nodes:
        if before is not None and not tight:
            yield ""
        # Two lists in a row are told apart by their marks.
        marked = before is not None and before.kind == node.kind and not marked
        yield from _block(node, other_mark=marked)
        before = node


def _block(node: Node, *, other_mark: bool) -> Iterator[str]:
    kind = node.kind
    if kind == "paragraph":
        yield from line(node.children).split("\n")
    elif kind == "heading":
        if node.number > MAX_LEVEL:
            yield line((Node("strong", children=node.children),))
        else:
            yield f"{'#' * node.number} {line(node.children)}"
    elif kind in ("bullets", "numbered"):
        yield from _list(node, other_mark=other_mark)
    elif kind == "quote":
        yield from (f"> {each}" if each else ">" for each in _blocks(node.children, tight=False))
    elif kind == "code":
        yield from _code(node.text)
    elif kind == "rule":
        yield "___"
    elif kind == "table":
        yield from _table(node)
    else:
        yield line((node,))


def _list(node: Node, *, other_mark: bool) -> Iterator[str]:
    for index, item in enumerate(node.children):
        if index and not node.tight:
            yield ""
        if node.kind == "bullets":
            mark = "*" if other_mark else "-"
        else:
            mark = f"{node.number + index}{')' if other_mark else '.'}"
        lines = [*_blocks(item.children, tight=node.tight)]
        space = " " * (len(mark) + 1)
        yield f"{mark} {lines[0]}" if lines else mark
        yield from (f"{space}{each}" if each else "" for each in lines[1:])


def _code(text: str) -> Iterator[str]:
    longest = max((len(each) for each in _BACKTICKS.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    yield fence
    yield from text.removesuffix("\n").split("\n") if text else ()
    yield fence


def _table(node: Node) -> Iterator[str]:
    head, *rows = node.children
    yield _row(head)
    rules = {"left": ":--", "right": "--:", "center": ":-:"}
    yield "| " + " | ".join(rules.get(cell.value, "---") for cell in head.children) + " |"
    for row in rows:
        yield _row(row)


def _row(row: Node) -> str:
    return "| " + " | ".join(line(cell.children, in_table=True) for cell in row.children) + " |"
