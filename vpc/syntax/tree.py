"""The data of a file and, in the same shape, where each key and value of it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vpc.source import Range, SourceFile, Span

Segment = str | int
Path = tuple[Segment, ...]
Data = str | None | list["Data"] | dict[str, "Data"]
"""What YAML holds before a schema has looked at it: every scalar is its source text, and a
blank (or refused) value is None."""


class SourceTree:
    """Where a value stands, where its key stands, and the same for everything below it.

    Thousands are made per file, hence a bare class with slots.
    """

    __slots__ = ("children", "end", "key", "start")

    def __init__(self, key: Range | None, start: int, end: int) -> None:
        self.key = key
        self.start = start
        self.end = end
        self.children: dict[Segment, SourceTree] = {}

    @property
    def value(self) -> Range:
        return self.start, self.end

    @property
    def whole(self) -> Range:
        """The value together with its key."""
        return (self.key[0] if self.key else self.start), self.end


@dataclass(frozen=True, eq=False)
class RawDocument:
    """A file as data, not yet checked against any schema.

    ``unread``: keys on lines that could not be read and were passed over.
    """

    file: SourceFile
    data: Data
    tree: SourceTree
    unread: frozenset[str] = frozenset()

    def node(self, path: Path) -> SourceTree:
        """The tree at a path; segments that are not there are skipped.

        (Pydantic puts names of union members and the like into its paths.)
        """
        node = self.tree
        for segment in path:
            node = node.children.get(segment, node)
        return node

    def span(self, path: Path) -> Span:
        """The place of the value at a path; of its key where the value is blank."""
        node = self.node(path)
        if node.start == node.end and node.key:
            return Span(self.file, node.key)
        return Span(self.file, node.value)

    def key_span(self, path: Path) -> Span:
        """The place of the key at a path; of the value for an item of a list."""
        node = self.node(path)
        return Span(self.file, node.key or node.value)

    def entry_span(self, path: Path) -> Span:
        """The smallest place that names what stands at a path: a scalar's value, else the key."""
        node = self.node(path)
        return self.key_span(path) if node.children else self.span(path)


def walk(data: Data, path: Path = ()) -> Iterator[tuple[Path, Data]]:
    """Every value below ``data`` with its path, in the order of the file."""
    yield path, data
    if isinstance(data, dict):
        for key, value in data.items():
            yield from walk(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from walk(value, (*path, index))
