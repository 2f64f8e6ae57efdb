"""A file that has the right shape, and which files it refers to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from vpc.source import Span, Unreadable
from vpc.syntax.tree import Path, RawDocument

if TYPE_CHECKING:
    from vpc.model.base import Shape
    from vpc.model.baseline import Baseline
    from vpc.model.plan import Plan
    from vpc.model.report import Report
    from vpc.model.steering import Steering
    from vpc.model.workspace import Workspace

SHIPPED = "vpc:"
"""Keys of documents that come with vpc, not from the workspace (``vpc:stockholm-2017``)."""


@dataclass(frozen=True, eq=False)
class Document:
    """A checked document. ``links`` holds, by path, the key of each file it refers to."""

    key: str
    raw: RawDocument
    model: Shape
    links: Mapping[Path, str | Unreadable] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        return type(self.model).__name__.lower()

    @property
    def name(self) -> str:
        """The name to print."""
        return self.raw.file.name


def as_plan(document: Document) -> Plan:
    """The model of a document that is known to be a plan."""
    assert document.kind == "plan", document.kind
    return cast("Plan", document.model)


def as_report(document: Document) -> Report:
    """The model of a document that is known to be a report."""
    assert document.kind == "report", document.kind
    return cast("Report", document.model)


def as_steering(document: Document) -> Steering:
    """The model of a document that is known to be a steering."""
    assert document.kind == "steering", document.kind
    return cast("Steering", document.model)


def as_workspace(document: Document) -> Workspace:
    """The model of a document that is known to be a workspace's settings."""
    assert document.kind == "workspace", document.kind
    return cast("Workspace", document.model)


def as_baseline(document: Document) -> Baseline:
    """The model of a document that is known to be a baseline."""
    assert document.kind == "baseline", document.kind
    return cast("Baseline", document.model)


@dataclass(frozen=True)
class Origin:
    """Where something was said: a document and a path in it. Spans are looked up when needed."""

    document: Document
    path: Path

    @property
    def span(self) -> Span:
        return self.document.raw.span(self.path)

    @property
    def key_span(self) -> Span:
        return self.document.raw.key_span(self.path)

    @property
    def entry_span(self) -> Span:
        return self.document.raw.entry_span(self.path)

    @property
    def subject(self) -> str:
        """The semantic path: stays the same when lines move."""
        return subject(self.path)

    @property
    def place(self) -> str:
        """``file:line``, as an auditor looks it up."""
        span = self.key_span
        return f"{span.file.name}:{span.position[0]}"

    def __truediv__(self, segment: str | int) -> Origin:
        return Origin(self.document, (*self.path, segment))


def subject(path: Path) -> str:
    """A path as text: ``goals.fewer-families.target``."""
    return ".".join(map(str, path))


_SINGLE: Mapping[str, tuple[str, ...]] = {
    "plan": ("upstream", "previous"),
    "report": ("plan", "previous"),
}


def references(model: Shape) -> Iterator[tuple[Path, str]]:
    """The paths in a document that name other files, with what is written there.

    A plan's ``steering`` is a shipped name unless it looks like a file's.
    """
    kind = type(model).__name__.lower()
    for name in _SINGLE.get(kind, ()):
        reference = getattr(model, name)
        if reference is not None:
            yield (name,), reference
    steering = getattr(model, "steering", None)
    if steering is not None and is_path(steering):
        yield ("steering",), steering
    for index, reference in enumerate(getattr(model, "units", ())):
        yield ("units", index), reference
    for index, attachment in enumerate(getattr(model, "attachments", ())):
        if attachment.file is not None:
            yield ("attachments", index, "file"), attachment.file


def is_path(steering: str) -> bool:
    """Whether a plan's ``steering`` names a file, not a steering that ships with vpc."""
    return "/" in steering or steering.endswith((".yaml", ".yml"))
