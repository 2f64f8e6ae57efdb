"""Pages as plain data that the Typst templates place on paper.

Sections are laid out in one row, since nesting costs Typst calls and it allows few; texts go in as
data and are never read as code.
"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from vpc.render.columns import measured
from vpc.view.page import (
    MAX_LEVEL,
    FactList,
    Node,
    Prose,
    Section,
    Table,
    Text,
    TitledText,
)

if TYPE_CHECKING:
    from vpc.view.page import Block, Entry, Page

Data = Any
"""What JSON can say."""
Printable = Callable[[str], str]

_DEEPEST = 5
"""Lists and quotes in each other up to here; what is deeper stands at this depth."""
_NESTED = frozenset(("bullets", "numbered", "quote"))


def typeset(page: Page, printable: Printable) -> Mapping[str, Data]:
    """A page as data. Every text in it has gone through ``printable``."""
    return _Typesetter(page, printable).page()


class _Typesetter:
    def __init__(self, page: Page, printable: Printable) -> None:
        self._page = page
        self._printable = printable
        self._listed = frozenset(_anchors(page.contents))
        self._reachable = frozenset(_unique(_targets(page.sections)))
        self._labelled: set[str] = set()

    def page(self) -> Mapping[str, Data]:
        page = self._page
        head = ("kind", "language", "above", "title", "subtitle", "status", "panels", "words")
        return {
            **{name: self.plain(getattr(page, name)) for name in (*head, "foot")},
            "facts": [self._fact(fact) for fact in self.plain(page.facts)],
            "contact": [self._fact(fact) for fact in self.plain(page.contact)],
            "flow": [item for section in page.sections for item in self._section(section)],
        }

    def plain(self, value: Data) -> Data:
        """Records as mappings by the names of their fields."""
        if isinstance(value, str):
            return self._printable(value)
        if isinstance(value, Decimal | date):
            return None  # for formats that compute; its text stands beside it
        if is_dataclass(value):
            return {each.name: self.plain(getattr(value, each.name)) for each in fields(value)}
        if not isinstance(value, tuple):
            return value
        plain = [self.plain(each) for each in value]
        names = getattr(value, "_fields", None)
        return dict(zip(names, plain, strict=True)) if names else plain

    def _section(self, section: Section) -> Iterator[Data]:
        yield {
            **self._heading(section.kind, section.level, section.title),
            "label": self.plain(section.label),
            "number": self.plain(section.number),
            "tag": self.plain(section.tag),
            "listed": section.id in self._listed,
            "anchor": self._anchor(section.id),
        }
        for block in section.blocks:
            yield from self._block(block)
        for child in section.sections:
            yield from self._section(child)

    def _heading(self, role: str, level: int, title: str) -> dict[str, Data]:
        kept = min(level, MAX_LEVEL)
        return {"kind": "heading", "role": role, "level": kept, "title": self.plain(title)}

    def _block(self, block: Block) -> Iterator[Data]:
        if isinstance(block, Table):
            yield from self._table(block)
        elif isinstance(block, Text):
            yield {"kind": "prose", "nodes": self._prose(block.prose)}
        elif isinstance(block, FactList):
            facts = [self._fact(fact) for fact in self.plain(block.facts)]
            yield {"kind": "facts", "facts": facts}
        elif isinstance(block, TitledText):
            yield from self._titled(block)
        else:
            yield self.plain(block)

    def _titled(self, block: TitledText) -> Iterator[Data]:
        heading = self._heading(block.kind, block.level, block.title)
        nodes = self._prose(block.prose)
        if block.kind == "comment":
            yield {"kind": "comment", "heading": heading, "nodes": nodes}
        else:
            yield heading
            yield {"kind": "prose", "nodes": nodes}

    def _fact(self, fact: Data) -> Data:
        """A fact whose values lead only where there is something to lead to."""
        for value in fact["values"]:
            if value["anchor"] not in self._reachable:
                value["anchor"] = ""
        return fact

    def _table(self, table: Table) -> Iterator[Data]:
        plain = self.plain(table)
        if plain.get("level"):
            title = f"{table.caption} {table.detail}".strip()
            yield self._heading("table", plain["level"], title)
            plain["caption"] = ""
        for group in plain["groups"]:
            for row in group["rows"]:
                row["anchor"] = self._anchor(row["anchor"])
                row["cells"] = [placed["cell"] for placed in row["cells"]]
        yield {**plain, **measured(plain)}

    def _anchor(self, anchor: str) -> str:
        """The anchor if links lead to it: a document may not have two of a name."""
        if anchor not in self._reachable or anchor in self._labelled:
            return ""
        self._labelled.add(anchor)
        return anchor

    def _prose(self, nodes: Prose) -> Data:
        return [self._node(node) for node in _shallow(nodes, 0)]

    def _node(self, node: Node) -> Data:
        kind, value = node.kind, node.value
        plain: dict[str, Data] = {"kind": kind}
        if node.text:
            plain["text"] = node.text if kind == "code" else self._printable(node.text)
            if kind == "code":
                plain["text"] = "\n".join(map(self._printable, node.text.split("\n")))
        if kind == "heading":
            plain["number"] = min(node.number, MAX_LEVEL)
        elif kind in ("bullets", "numbered"):
            plain["number"], plain["tight"] = node.number, node.tight
        elif kind == "image":
            plain["bytes"] = _image(value)
        elif kind == "link":
            plain["value"] = value
        elif value:
            plain["value"] = self._printable(value)
        if node.children:
            plain["children"] = [self._node(child) for child in node.children]
        return plain


def _image(source: str) -> list[int]:
    """The bytes of an image that the page carries; none of any other."""
    head, _, content = source.partition(";base64,")
    return list(b64decode(content)) if head.startswith("data:image/") else []


def _shallow(nodes: Iterable[Node], depth: int) -> Iterator[Node]:
    """Prose without lists and quotes that are deeper in each other than paper can show."""
    for node in nodes:
        if node.kind not in _NESTED and node.kind != "item":
            yield node
        elif node.kind in _NESTED and depth >= _DEEPEST:
            items = [node] if node.kind == "quote" else node.children
            for item in items:
                yield from _shallow(item.children, depth)
        else:
            deeper = depth + (node.kind in _NESTED)
            yield node._replace(children=tuple(_shallow(node.children, deeper)))


def _anchors(entries: Iterable[Entry]) -> Iterator[str]:
    for entry in entries:
        yield entry.anchor
        yield from _anchors(entry.entries)


def _targets(sections: Iterable[Section]) -> Iterator[str]:
    """The anchors of a page: its sections', its rows'."""
    for section in sections:
        yield section.id
        for block in section.blocks:
            if isinstance(block, Table):
                yield from (row.anchor for group in block.groups for row in group.rows)
        yield from _targets(section.sections)


def _unique(anchors: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for anchor in anchors:
        if anchor and anchor not in seen:
            seen.add(anchor)
            yield anchor
