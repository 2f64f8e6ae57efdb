"""``# vpc: allow[rule] reason``: a finding that the author knows of and lets stand.

On an entry's line or on the line above it, the comment covers that entry with everything below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vpc.source import Range, SourceFile, Span
from vpc.syntax.tree import RawDocument, SourceTree

_COMMENT = re.compile(
    r"(?:^|(?<=[ \t]))#[ \t]*vpc:[ \t]*allow\[([^\]\n]*)\][ \t]*([^\r\n]*)", re.MULTILINE
)


@dataclass(frozen=True)
class Allow:
    """One rule named by an ``allow`` comment, and the place that it covers."""

    rule: str
    reason: str
    span: Span
    covers: Range


def allows(document: RawDocument) -> tuple[Allow, ...]:
    """The ``allow`` comments of a file, one for each rule they name."""
    text = document.file.text
    if "allow[" not in text:
        return ()
    scalars = [
        node.value for node in _nodes(document.tree) if not node.children and node.end > node.start
    ]
    found: list[Allow] = []
    for match in _COMMENT.finditer(text):
        if any(start <= match.start() < end for start, end in scalars):
            continue  # prose that speaks of allow comments
        covers = _covered(document, match.start())
        start = match.start(1)
        for name in match.group(1).split(","):
            lead = len(name) - len(name.lstrip())
            rule = name.strip()
            place = (start + lead, start + lead + max(len(rule), 1))
            reason = match.group(2).strip()
            found.append(Allow(rule, reason, Span(document.file, place), covers))
            start += len(name) + 1
    return tuple(found)


def _nodes(tree: SourceTree) -> Iterator[SourceTree]:
    yield tree
    for child in tree.children.values():
        yield from _nodes(child)


def _covered(document: RawDocument, offset: int) -> Range:
    """The entry on the comment's own line, else the one on the next line with any matter."""
    file = document.file
    line, column = file.position(offset)
    if not file.line_text(line)[: column - 1].strip():
        line += 1
        while line <= file.line_count and _is_comment(file, line):
            line += 1
        if line > file.line_count:
            return (offset, offset)
    start, end = file.line_range(line)
    for node in _nodes(document.tree):
        begin = node.whole[0]
        if start <= begin < end and node is not document.tree:
            return node.whole
    if document.tree.start >= start:
        return document.tree.value
    return (offset, offset)


def _is_comment(file: SourceFile, line: int) -> bool:
    return file.line_text(line).lstrip().startswith("#")
