"""The images in prose: files beside the document, which the compiled document carries with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import unquote

from vpc.assess.records import AssessedPlan, AssessedReport
from vpc.diagnostic import Diagnostic
from vpc.model.document import Document, Origin
from vpc.model.outline import texts
from vpc.pipeline.embedded import Asked, image
from vpc.resolve.records import ResolvedReport
from vpc.source import Span, World
from vpc.syntax.tree import Path
from vpc.view.page import Prose
from vpc.view.prose import parse

MARK = "!["
"""What every image in prose begins with: a document without it has none."""


_ADDRESS = re.compile(r"\]:|\]\(\s{0,9}(?:<[^<>\n]{1,400}>|[^\s()<>]{1,400})[^()]{0,200}\)")
"""What every image ends with or refers to: without one, there is no need to parse the prose."""


class _Shown(NamedTuple):
    """An image in a prose: the text it stands in, and what it says of its file."""

    path: Path
    text: str
    reference: str


def check_images(world: World, document: Document) -> Iterator[Diagnostic]:
    """The images that cannot be shown, each where it is written."""
    for shown in _images(document):
        got = image(_asked(world, document, shown))
        if isinstance(got, Diagnostic):
            yield got


def images_of(
    world: World, assessed: AssessedPlan | AssessedReport
) -> Mapping[tuple[str, str], str]:
    """The images that a document can show, by the text they stand in and what that calls them."""
    found = {}
    for document in _documents(assessed):
        for shown in _images(document):
            got = image(_asked(world, document, shown))
            if not isinstance(got, Diagnostic):
                found[shown.text, shown.reference] = got.address
    return found


def _documents(assessed: AssessedPlan | AssessedReport) -> Iterator[Document]:
    """The documents whose prose may be printed."""
    if isinstance(assessed, AssessedPlan):
        yield from (plan.document for plan in assessed.plan.chain)
    else:
        yield from _reported(assessed.report)


def _reported(report: ResolvedReport) -> Iterator[Document]:
    yield from (plan.document for plan in report.plan.chain)
    yield report.document
    for unit in report.units:
        yield from _reported(unit)


def _images(document: Document) -> Iterator[_Shown]:
    if MARK not in document.raw.file.text:
        return
    for path, text, sort in texts(document.raw.data, document.kind):
        if sort == "prose" and MARK in text and _ADDRESS.search(text):
            for reference in dict.fromkeys(_references(parse(text))):
                yield _Shown(path, text, reference)


def _references(nodes: Prose) -> Iterator[str]:
    for node in nodes:
        if node.kind == "image":
            yield node.value
        yield from _references(node.children)


def _asked(world: World, document: Document, shown: _Shown) -> Asked:
    place = Origin(document, shown.path)
    return Asked(
        world,
        document.key.rpartition("/")[0],
        unquote(shown.reference),
        _span(place, shown.reference),
        place.subject,
    )


def _span(place: Origin, reference: str) -> Span:
    """Where an image's file is named; the whole entry where that cannot be told."""
    node = place.document.raw.node(place.path)
    file = place.span.file
    for written in (reference, unquote(reference)):
        named = re.compile(rf"\]\(\s{{0,9}}<?({re.escape(written)})")
        match = named.search(file.text, node.start, node.end)
        if match:
            return Span(file, match.span(1))
    return place.entry_span
