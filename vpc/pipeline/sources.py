"""The files that a document was compiled from: with them it can be compiled again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from vpc.assess.records import AssessedPlan, AssessedReport
from vpc.model.document import SHIPPED, Document
from vpc.resolve.formerly import uses_formerly
from vpc.resolve.records import ResolvedPlan, ResolvedReport
from vpc.source import SourceFile
from vpc.syntax.tree import Path

Load = Callable[[str], Document | None]


def sources(assessed: AssessedPlan | AssessedReport, load: Load) -> Iterator[SourceFile]:
    """The document's own file, its chain, what it says of years before, and all that of its units.

    A board's report says what its units say: without their files nobody could check it.
    """
    if isinstance(assessed, AssessedReport):
        documents = _of_assessed(assessed, load)
    else:
        documents = _of_plan(assessed.plan, load)
    seen: set[str] = set()
    for document in documents:
        if document.key not in seen and not document.key.startswith(SHIPPED):
            seen.add(document.key)
            yield document.raw.file


def _of_assessed(assessed: AssessedReport, load: Load) -> Iterator[Document]:
    yield from _of_report(assessed.report, load)
    for unit in assessed.units:
        yield from _of_assessed(unit, load)


def _of_report(report: ResolvedReport, load: Load) -> Iterator[Document]:
    yield report.document
    yield from _chain(report.plan, load)
    if report.previous:
        yield from _of_report(report.previous, load)


def _of_plan(plan: ResolvedPlan, load: Load) -> Iterator[Document]:
    """A plan's chain, and last year's plan: with its own chain where ids are looked up in it."""
    yield from _chain(plan, load)
    yield from _linked(plan.document, ("previous",), load)
    if uses_formerly(plan):
        for earlier in _linked(plan.document, ("previous",), load):
            yield from _upwards(earlier, load)


def _chain(plan: ResolvedPlan, load: Load) -> Iterator[Document]:
    for each in reversed(plan.chain):
        yield each.document
    yield from _linked(plan.chain[0].document, ("steering",), load)


def _upwards(document: Document, load: Load) -> Iterator[Document]:
    yield from _linked(document, ("steering",), load)
    for above in _linked(document, ("upstream",), load):
        yield above
        yield from _upwards(above, load)


def _linked(document: Document, path: Path, load: Load) -> Iterator[Document]:
    """The document that a reference leads to, if it does."""
    link = document.links.get(path)
    found = load(link) if isinstance(link, str) else None
    if found is not None:
        yield found
