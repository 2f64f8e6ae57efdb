"""The stages put together: from the key of a file to an assessed document and its findings.

The command line and the tests use this and nothing below it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from vpc import shipped
from vpc.assess.plan import assess_plan
from vpc.assess.records import AssessedPlan, AssessedReport
from vpc.assess.report import assess_report
from vpc.diagnostic import (
    RULES,
    Diagnostic,
    Severity,
    finding,
    has_errors,
    in_order,
    nearest,
)
from vpc.model.document import SHIPPED, Document, Origin, references
from vpc.model.validate import validate
from vpc.model.workspace import Workspace
from vpc.resolve.library import Library
from vpc.source import SourceFile, Span, Unreadable, World
from vpc.syntax.decode import decode
from vpc.syntax.reader import read
from vpc.syntax.suppression import Allow, allows

SETTINGS = "vpc.yaml"
_KEPT = 128
"""So many checked documents are kept; what is evicted is read again when asked for."""

Assessed = AssessedPlan | AssessedReport


@dataclass(frozen=True)
class Compiled:
    """A document after all stages.

    ``assessed`` is None for a kind that is not printed, and for a document that must not be: it
    or something it rests on is broken, or it has an error that nothing allows.
    """

    key: str
    name: str
    kind: str
    assessed: Assessed | None
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True)
class Settings:
    """The settings of a workspace, and the document they come from (None: the defaults)."""

    model: Workspace | None
    document: Document | None
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def language(self) -> str | None:
        return self.model.language if self.model else None

    @property
    def output(self) -> str:
        return self.model.output if self.model else "build"

    @property
    def templates(self) -> str | None:
        return self.model.templates if self.model else None

    @property
    def suppress_below(self) -> int:
        """Figures by sex below this are not printed; 0: all are."""
        below = self.model.suppress_below if self.model else None
        return int(below) if below else 0


def load_settings(world: World) -> Settings:
    """The settings in the root's ``vpc.yaml``; the defaults where there is none."""
    content = world.read(SETTINGS)
    if isinstance(content, Unreadable) and content.reason == "missing-file":
        return Settings(None, None)
    loader = _Loader(world)
    document = loader.load(SETTINGS)
    found = loader.take(SETTINGS)
    if document is None or not isinstance(document.model, Workspace):
        return Settings(None, None, found)
    return Settings(document.model, document, (*found, *_unknown_rules(document)))


def _unknown_rules(document: Document) -> Iterator[Diagnostic]:
    assert isinstance(document.model, Workspace)
    origin = Origin(document, ())
    for index, name in enumerate(document.model.ignore):
        if name not in RULES:
            place = origin / "ignore" / index
            near = nearest(name, RULES)
            yield finding(
                "unknown-rule", place.span, subject=place.subject, name=name, nearest=near
            )
    for name in document.model.severity:
        if name not in RULES:
            place = origin / "severity" / name
            near = nearest(name, RULES)
            yield finding(
                "unknown-rule", place.key_span, subject=place.subject, name=name, nearest=near
            )


def compile_documents(
    world: World,
    keys: Sequence[str],
    settings: Settings,
    *,
    named: frozenset[str] | None = None,
    complete: bool = False,
) -> Iterator[Compiled]:
    """Take every document through all stages, in the given order, one at a time.

    ``named``: the keys that somebody asked for by name (None: all of them); of the others, found
    in a folder, those that are no documents of vpc get a warning only. ``complete``: the keys are
    all documents of the workspace, so that an organisation that none of them is of is unknown.
    """
    run = _Run(world, keys, settings, keys if named is None else named, complete=complete)
    for key in keys:
        yield run.compile(key)


class _Loader:
    """Checked documents by key, each read once while it is kept; findings by key."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.kept: OrderedDict[str, Document | None] = OrderedDict()
        self.found: dict[str, list[Diagnostic]] = {}
        self.told: set[str] = set()
        self.allows: dict[str, tuple[Allow, ...]] = {}
        self.keys: dict[str, str] = {}

    def load(self, key: str) -> Document | None:
        """The document of a key; None where it cannot be had, which is then among its findings."""
        if key in self.kept:
            self.kept.move_to_end(key)
            return self.kept[key]
        document = self._load(key)
        self.kept[key] = document
        if len(self.kept) > _KEPT:
            self.kept.popitem(last=False)
        return document

    def report(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Keep findings under the document they are about, unless it was told of already."""
        for each in diagnostics:
            key = self.keys.get(each.primary.span.file.name, "")
            if key not in self.told:
                self.found.setdefault(key, []).append(each)

    def take(self, key: str) -> tuple[Diagnostic, ...]:
        """The findings about a document. They are told once."""
        self.told.add(key)
        return tuple(self.found.pop(key, ()))

    def _load(self, key: str) -> Document | None:
        if key.startswith(SHIPPED):
            name, content = key, shipped.steering(key.removeprefix(SHIPPED))
        else:
            name = self.world.display(key)
            given = self.world.read(key)
            self.keys[name] = key
            if isinstance(given, Unreadable):
                span = Span(SourceFile(name, ""))
                self.report([finding(given.reason, span, path=name)])
                return None
            content = given
        self.keys[name] = key
        decoded = decode(name, content)
        self.report(decoded.diagnostics)
        if decoded.value is None:
            return None
        raw = read(decoded.value)
        self.report(raw.diagnostics)
        if raw.value is None:
            return None
        self.allows[key] = allows(raw.value)
        checked = validate(raw.value)
        self.report(checked.diagnostics)
        if checked.value is None or has_errors(raw.diagnostics):
            return None
        folder = key.rpartition("/")[0]
        links = {
            path: self.world.locate(folder, reference)
            for path, reference in references(checked.value)
        }
        return Document(key, raw.value, checked.value, links)


class _Run:
    """One run over the documents of a workspace."""

    def __init__(
        self,
        world: World,
        keys: Sequence[str],
        settings: Settings,
        named: Iterable[str],
        *,
        complete: bool,
    ) -> None:
        self.keys = keys
        self.settings = settings
        self.named = frozenset(named)
        self.loader = _Loader(world)
        self.library = Library(
            self.loader.load,
            self.loader.report,
            shipped.steerings(),
            self._organisations if complete else None,
        )

    def _organisations(self) -> frozenset[str]:
        """The organisations that the workspace has plans of."""
        documents = (self.loader.load(key) for key in self.keys)
        plans = (each.model for each in documents if each is not None and each.kind == "plan")
        return frozenset(plan.organisation.id for plan in plans)  # type: ignore[attr-defined]

    def compile(self, key: str) -> Compiled:
        document = self.loader.load(key)
        assessed: Assessed | None = None
        if document is not None:
            assessed = self._assess(document)
        found = self._sifted(key)
        # Documents that were only referred to tell what is wrong with them here, once.
        for other in sorted(set(self.loader.found) - set(self.keys)):
            found.extend(self._sifted(other))
        if any(each.is_error and self._is_about(each, key) for each in found):
            assessed = None
        return Compiled(
            key=key,
            name=self.loader.world.display(key),
            kind=document.kind if document else "",
            assessed=assessed,
            diagnostics=in_order(found),
        )

    def _is_about(self, diagnostic: Diagnostic, key: str) -> bool:
        return self.loader.keys.get(diagnostic.primary.span.file.name) == key

    def _assess(self, document: Document) -> Assessed | None:
        if document.kind == "plan":
            plan = self.library.plan(document)
            if plan is not None:
                planned = assess_plan(plan)
                self.loader.report(planned.diagnostics)
                return planned.value
        elif document.kind == "report":
            report = self.library.report(document)
            if report is not None:
                reported = assess_report(report)
                self.loader.report(reported.diagnostics)
                return reported.value
        elif document.kind == "steering":
            self.library.steering(document)
        elif document.kind == "workspace":
            self.loader.report(_unknown_rules(document))
        return None

    def _sifted(self, key: str) -> list[Diagnostic]:
        """The findings about a document, less what it allows and what the settings ignore."""
        found = self.loader.take(key)
        if key not in self.named and any(each.rule == "not-a-document" for each in found):
            return [
                finding("file-without-vpc", each.primary.span)
                for each in found
                if each.rule == "not-a-document"
            ]
        kept, about_allows = sift(found, self.loader.allows.get(key, ()))
        if key in self.keys:
            kept = (*kept, *about_allows)
        return list(_configured(kept, self.settings.model))


def sift(
    found: Sequence[Diagnostic], comments: Sequence[Allow]
) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """The findings that no ``allow`` comment covers, and what is wrong with the comments."""
    used: set[int] = set()
    impossible: set[int] = set()
    kept = []
    for each in found:
        covering = [
            index
            for index, comment in enumerate(comments)
            if comment.rule == each.rule and _covers(comment, each)
        ]
        if covering and RULES[each.rule].allowable:
            used.update(covering)
        else:
            impossible.update(covering)
            kept.append(each)
    about: list[Diagnostic] = []
    for index, comment in enumerate(comments):
        name = comment.rule
        if name not in RULES:
            near = nearest(name, RULES)
            about.append(finding("unknown-rule", comment.span, name=name, nearest=near))
        elif index in impossible:
            about.append(finding("impossible-allow", comment.span, name=name))
        elif index not in used:
            about.append(finding("unused-allow", comment.span, name=name))
        elif not comment.reason:
            about.append(finding("allow-without-reason", comment.span, name=name))
    return tuple(kept), tuple(about)


def _covers(comment: Allow, diagnostic: Diagnostic) -> bool:
    place = diagnostic.primary.span.range
    return place is not None and comment.covers[0] <= place[0] < comment.covers[1]


def _configured(found: Iterable[Diagnostic], settings: Workspace | None) -> Iterator[Diagnostic]:
    """Apply ``ignore`` and ``severity`` of the workspace to what is a matter of judgement."""
    for each in found:
        if settings is None or not RULES[each.rule].allowable:
            yield each
        elif each.rule not in settings.ignore:
            severity = settings.severity.get(each.rule)
            yield replace(each, severity=Severity(severity)) if severity else each
