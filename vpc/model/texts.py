"""What can be wrong inside a text, whatever it says: an end lost to a comment, an unseen image."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Edit, Fix, finding
from vpc.model.document import subject
from vpc.model.outline import text_at
from vpc.source import Range, Span
from vpc.syntax.tree import Path, RawDocument, SourceTree, walk

_COMMENT = re.compile(r"[ \t]#[^\r\n]*")
_ALLOW = re.compile(r"#[ \t]*vpc:[ \t]*allow\[")
_IMAGE = re.compile(  # bounded, so that hostile prose costs no more than its length
    r"(?<!`)(?P<code>`{1,8})(?!`)(?s:.*?)(?<!`)(?P=code)(?!`)"
    r"|(?<!\\)!\[\s{0,9}\]\(\s{0,9}(?P<target>[^\s()]{0,400})[^()]{0,200}\)"
)


def check_texts(raw: RawDocument, kind: str) -> Iterator[Diagnostic]:
    """The findings in a document's titles and prose, independent of what else is wrong in it."""
    if " #" in raw.file.text or "\t#" in raw.file.text:
        yield from _swallowed(raw, kind)
    if "![" in raw.file.text:
        yield from _images(raw, kind)


def _swallowed(raw: RawDocument, kind: str) -> Iterator[Diagnostic]:
    """Texts without quotation marks that are followed by a comment: perhaps their own end."""
    text = raw.file.text
    comments = {}
    for match in _COMMENT.finditer(text):
        end = match.start()
        while end and text[end - 1] in " \t":
            end -= 1
        if end and text[end - 1] not in "\r\n":  # not a comment on a line of its own
            comments[end] = (match.start() + 1, match.end())
    if not comments:
        return
    for path, node in _leaves(raw.tree):
        comment = comments.get(node.end)
        if comment is None or text[node.start] in "\"'|>" or text_at(kind, path) is None:
            continue
        written = text[slice(*comment)].rstrip()
        if _ALLOW.match(written):
            continue
        whole = Span(raw.file, (node.start, comment[0] + len(written)))
        yield finding(
            "swallowed-comment",
            Span(raw.file, (comment[0], comment[0] + len(written))),
            subject=subject(path),
            fix=Fix((Edit(whole, _quoted(text[slice(*(whole.range or (0, 0)))])),), safe=False),
            comment=written,
        )


def _leaves(tree: SourceTree, path: Path = ()) -> Iterator[tuple[Path, SourceTree]]:
    for segment, child in tree.children.items():
        yield from _leaves(child, (*path, segment))
    if not tree.children and tree.start < tree.end:
        yield path, tree


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'" if '"' in text or "\\" in text else f'"{text}"'


def _images(raw: RawDocument, kind: str) -> Iterator[Diagnostic]:
    """Images in prose that say nothing to those who cannot see them."""
    for path, value in walk(raw.data):
        if not isinstance(value, str) or "![" not in value:
            continue
        if text_at(kind, path) != "prose":
            continue
        for target, place in _places(raw, path, value):
            yield finding(
                "image-without-alternative",
                Span(raw.file, place),
                subject=subject(path),
                target=target,
            )


def _places(raw: RawDocument, path: Path, value: str) -> Iterator[tuple[str, Range]]:
    """The images in a prose and where each is written; the entry where that cannot be told."""
    node = raw.node(path)
    images = _bare(value)
    written = _bare(raw.file.text[node.start : node.end])
    for index, (target, _) in enumerate(images):
        if len(written) == len(images):
            start, end = written[index][1]
            yield target, (node.start + start, node.start + end)
        else:  # escapes in a quoted text
            yield target, raw.entry_span(path).range or node.value


def _bare(prose: str) -> list[tuple[str, Range]]:
    found = _IMAGE.finditer(prose)
    return [(match["target"], match.span()) for match in found if match["target"] is not None]
