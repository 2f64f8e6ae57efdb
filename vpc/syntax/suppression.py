"""``# vpc: allow[rule] reason``: a finding that the author knows of and lets stand.

On an entry's line or on the line above it, the comment covers that entry with everything below.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from vpc.diagnostic import Diagnostic, Edit, Fix, Result, finding
from vpc.source import Range, SourceFile, Span
from vpc.syntax.edits import whole_lines
from vpc.syntax.tree import RawDocument, SourceTree

_COMMENT = re.compile(r"#[ \t]*vpc:[ \t]*allow\[([^\]\n]*)\][ \t]*([^\r\n]*)")
_MEANT = re.compile(
    r"#(?<!\S#)[ \t]*+vpc[ \t]*+:?[ \t]*+(?:allow\b|[^\W\d_]++(?=[ \t]*+\[))"
    r"(?:[ \t]*+(\[[^\]\r\n]*+\]))?",
    re.IGNORECASE,
)
"""What is such a comment, or was meant to be one."""
_COMMENT_BEHIND = re.compile(r"[ \t]+#[^\r\n]*")
_BLOCK_HEAD = re.compile(r"[|>][-+0-9]*[ \t]+")


@dataclass(frozen=True)
class Allow:
    """One rule named by an ``allow`` comment, and the place that it covers."""

    rule: str
    reason: str
    span: Span
    covers: Range
    removal: Edit
    """The comment without the rule; without any other the comment goes."""


def allows(document: RawDocument) -> Result[tuple[Allow, ...]]:
    """The ``allow`` comments of a file, one for each rule they name; reports ``misread-allow``."""
    text = document.file.text
    comments = list(_MEANT.finditer(text))
    if not comments:
        return Result(())
    nodes = list(_nodes(document.tree))[1:]
    scalars = [node.value for node in nodes if not node.children and node.end > node.start]
    begins = [node.whole[0] for node in nodes]
    found: list[Allow] = []
    misread: list[Diagnostic] = []
    meant = 0
    for comment in comments:
        before = bisect_right(scalars, (comment.start(), len(text))) - 1
        if before >= 0 and _is_within(text, scalars[before], comment.start()):
            continue  # prose that speaks of allow comments
        match = _COMMENT.match(text, comment.start())
        if match is None:
            misread.append(_misread(document.file, comment))
            continue
        meant = _line_meant(document.file, match.start(), meant)
        line = document.file.line_range(meant)
        first = bisect_left(begins, line[0])
        covers = (match.start(), match.start())
        if first < len(nodes) and begins[first] < line[1]:
            start, end = nodes[first].whole
            behind = _COMMENT_BEHIND.match(text, end)
            covers = (start, behind.end() if behind else end)
        elif first == 0 and nodes and document.tree.start >= line[0]:
            covers = document.tree.value
        start = match.start(1)
        names = match.group(1).split(",")
        for index, name in enumerate(names):
            lead = len(name) - len(name.lstrip())
            rule = name.strip()
            place = (start + lead, start + lead + max(len(rule), 1))
            reason = match.group(2).strip()
            rest = ",".join(names[:index] + names[index + 1 :]).strip()
            removal = _removal(document.file, match, rest)
            found.append(Allow(rule, reason, Span(document.file, place), covers, removal))
            start += len(name) + 1
    return Result(tuple(found), tuple(misread))


def _misread(file: SourceFile, comment: re.Match[str]) -> Diagnostic:
    """A comment that excepts nothing, since it is not written as it has to be."""
    rules = comment[1]
    edit = Edit(Span(file, comment.span()), f"# vpc: allow{rules}")
    fix = Fix((edit,), safe=False) if rules else None
    return finding("misread-allow", Span(file, comment.span()), fix=fix, rules=rules)


def _is_within(text: str, scalar: Range, offset: int) -> bool:
    """Whether an offset is in a scalar and not behind the bar that a block begins with."""
    return offset < scalar[1] and not _BLOCK_HEAD.fullmatch(text, scalar[0], offset)


def _removal(file: SourceFile, comment: re.Match[str], rest: str) -> Edit:
    """A comment with the rest of its rules; with none of them it goes, alone or with its line."""
    if rest:
        return Edit(Span(file, comment.span(1)), rest)
    text = file.text
    start = text.rfind("\n", 0, comment.start()) + 1
    before = text[start : comment.start()].rstrip()
    place = (start + len(before), comment.end()) if before else whole_lines(text, comment.span())
    return Edit(Span(file, place), "")


def _nodes(tree: SourceTree) -> Iterator[SourceTree]:
    yield tree
    for child in tree.children.values():
        yield from _nodes(child)


def _line_meant(file: SourceFile, offset: int, before: int) -> int:
    """The line of a comment, or where it stands alone the next one that is none.

    ``before`` is the line that the comment before this one meant.
    """
    line, column = file.position(offset)
    if file.line_text(line)[: column - 1].strip():
        return line
    line = max(line + 1, before)
    while line < file.line_count and _is_comment(file, line):
        line += 1
    return min(line, file.line_count)


def _is_comment(file: SourceFile, line: int) -> bool:
    return file.line_text(line).lstrip().startswith("#")
