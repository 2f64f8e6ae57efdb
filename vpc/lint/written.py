"""From a place in a file back to what is written there."""

from __future__ import annotations

from vpc.syntax.tree import Path, RawDocument


def path_at(raw: RawDocument, offset: int) -> Path:
    """The path of the value that stands at an offset; empty for a comment."""
    path: Path = ()
    node = raw.tree
    while node.children:
        inside = (key for key, each in node.children.items() if each.start <= offset < each.end)
        key = next(inside, None)
        if key is None:
            return ()
        path, node = (*path, key), node.children[key]
    return path
