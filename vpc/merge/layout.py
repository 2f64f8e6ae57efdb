"""A text as a tree of parts that tile it: whatever is put together of them is what was written.

A part is an entry of a mapping or an item of a list: the comments and blank lines above it, its
key or dash, its value, and the rest of its last line with comments indented below it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cached_property

from vpc.syntax.tree import Data, RawDocument, Segment, SourceTree


class Unmergeable(Exception):  # noqa: N818  # caught where the merge begins; git's own takes over
    """The texts are laid out in a way that cannot be merged by entries."""


class Kind(Enum):
    """How a value is written."""

    SCALAR = "scalar"
    PROSE = "prose"  # a block scalar
    MAPPING = "mapping"
    LIST = "list"
    FLOW_MAPPING = "flow mapping"
    FLOW_LIST = "flow list"

    @property
    def is_flow(self) -> bool:
        return self in (Kind.FLOW_MAPPING, Kind.FLOW_LIST)


@dataclass(frozen=True, eq=False)
class Part:
    """An entry or item; in braces ``separator`` is what stands before it but for the first."""

    lead: str
    indent: str
    head: str
    value: str
    tail: str
    kind: Kind
    data: Data
    parts: Mapping[Segment, Part] = field(default_factory=dict)
    opening: str = ""
    closing: str = ""
    separator: str = ""
    name: Segment | None = None
    """Its key, where it is found by the one that it had before."""

    @cached_property
    def body(self) -> str:
        return self.head + self.value + self.tail

    @cached_property
    def whole(self) -> str:
        """All that is to be the same for the part to be unchanged; where it stands is not."""
        return self.lead + self.body

    @property
    def is_compact(self) -> bool:
        """Whether its first part begins on its own line: ``- title: …``."""
        return bool(self.head) and not self.head.endswith("\n")

    @property
    def column(self) -> str:
        """The indentation of its parts."""
        return next((each.indent for each in self.parts.values()), "")


_MOST_INDENTED = 1000
_KEPT_BLANKS = re.compile(r"[|>](?:[1-9]?\+|\+[1-9])")
_COMMENT = re.compile(r"^([ \t]*)#.*\n", re.MULTILINE)


def layout(document: RawDocument) -> Part:
    """The parts of a document whose text ends with a line break.

    Raises Unmergeable for what is rarely written: explicit keys, uneven indentation.
    """
    text, start = document.file.text, document.tree.start
    if start and text[start - 1] != "\n":
        raise Unmergeable
    return _Tiles(text).part(document.tree, document.data, (0, start, start, len(text)))


_Place = tuple[int, int, int, int]
"""Of a part: where its lead, its key or dash and its value begin, and where its last line ends."""


class _Tiles:
    """The text that is laid out."""

    def __init__(self, text: str) -> None:
        self.text = text

    def part(self, node: SourceTree, data: Data, place: _Place) -> Part:
        text, (above, own, start, end) = self.text, place
        line = self.line_start(own)
        lead = text[above : max(line, above)]
        indent = " " * (own - line)
        kind = self.kind(node, data)
        if kind in (Kind.MAPPING, Kind.LIST):
            # Under a key its parts begin with the next line, after a dash on the same.
            begin = min(start, self.line_end(own))
            parts, closing = self.block(node, data, begin, end)
            return Part(
                lead, indent, text[own:begin], text[begin:end], "", kind, data, parts, "", closing
            )
        value_end = self.content_end(node)
        if kind is Kind.PROSE:
            value_end = self.line_end(value_end)
        around = (text[own:start], text[start:value_end], text[value_end:end])
        if not kind.is_flow:
            return Part(lead, indent, *around, kind, data)
        parts, opening, closing = self.flow(node, data, value_end)
        return Part(lead, indent, *around, kind, data, parts, opening, closing)

    def kind(self, node: SourceTree, data: Data) -> Kind:
        first = self.text[node.start : node.start + 1]
        if isinstance(data, dict | list) and first in ("[", "{"):
            if "#" in self.text[node.start : node.end]:
                return Kind.SCALAR  # with comments it is left whole
            return Kind.FLOW_MAPPING if isinstance(data, dict) else Kind.FLOW_LIST
        if isinstance(data, dict):
            return Kind.MAPPING
        if isinstance(data, list):
            return Kind.LIST
        return Kind.PROSE if first in ("|", ">") else Kind.SCALAR

    def block(
        self, node: SourceTree, data: Data, begin: int, end: int
    ) -> tuple[dict[Segment, Part], str]:
        """The parts of a mapping or list with a line for each, and what stands below them."""
        places: list[tuple[int, int, int, int]] = []
        above, below = begin, begin
        width: int | None = None
        for child in node.children.values():
            own = self.own(node, child, below, width)
            line = max(self.line_start(own), begin)
            column = own - self.line_start(own)
            if self.text[line:own].strip(" ") or width not in (None, column):
                raise Unmergeable
            width = column
            if places:
                above = below + self.deeper(below, line, column)
                places[-1] = (*places[-1][:3], above)
            below = self.line_end(self.content_end(child))
            places.append((above, own, child.start, below))
        last = below + self.deeper(below, end, width or 0)
        places[-1] = (*places[-1][:3], last)
        parts = {
            segment: self.part(child, _below(data, segment), place)
            for (segment, child), place in zip(node.children.items(), places, strict=True)
        }
        return parts, self.text[last:end]

    def own(self, node: SourceTree, child: SourceTree, below: int, width: int | None) -> int:
        """Where an entry's key or an item's dash stands."""
        if child.key:
            return child.key[0]
        if width is None:
            return node.start
        dash = re.compile(rf"^ {{{width}}}-(?=\s)", re.MULTILINE)
        found = dash.search(self.text, below, child.start)
        if found is None:
            raise Unmergeable
        return found.end() - 1

    def deeper(self, start: int, end: int, column: int) -> int:
        """How much of what stands between two parts belongs to the upper: comments below it."""
        last = 0
        for match in _COMMENT.finditer(self.text[start:end]):
            if len(match.group(1)) > column:
                last = match.end()
        return last

    def flow(self, node: SourceTree, data: Data, end: int) -> tuple[dict[Segment, Part], str, str]:
        """The parts of ``{…}`` or ``[…]``, and its brackets with what stands beside them."""
        parts: dict[Segment, Part] = {}
        before = node.start + 1
        opening = ""
        for segment, child in node.children.items():
            own = child.whole[0]
            place = (own, own, child.start, self.content_end(child))
            part = self.part(child, _below(data, segment), place)
            between = self.text[before:own]
            if not parts:
                opening, between = self.text[node.start : own], ""
            parts[segment] = replace(part, lead="", indent="", separator=between)
            before = place[3]
        if not parts:
            return {}, self.text[node.start], self.text[node.start + 1 : end]
        return parts, opening, self.text[before:end]

    def content_end(self, node: SourceTree) -> int:
        """Where a value ends, without the blank lines after it unless they are part of it."""
        last = node
        while last.children:
            last = next(reversed(last.children.values()))
        if _KEPT_BLANKS.match(self.text, last.start):
            return node.end - 1
        return node.start + len(self.text[node.start : node.end].rstrip())

    def line_start(self, at: int) -> int:
        """Where the line of a key begins; one that is indented further is taken for its own."""
        start = self.text.rfind("\n", max(at - _MOST_INDENTED, 0), at) + 1
        return start if start or at < _MOST_INDENTED else at

    def line_end(self, at: int) -> int:
        """The offset after the line break that ends a place's line."""
        return self.text.find("\n", at) + 1 or len(self.text)


def _below(data: Data, segment: Segment) -> Data:
    return data[segment]  # type: ignore[index]  # it is there
