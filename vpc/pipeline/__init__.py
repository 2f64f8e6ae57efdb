"""The stages put together: from the key of a file to an assessed document and its findings.

The command line and the tests use this and nothing below it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from vpc import shipped
from vpc.assess.plan import assess_plan
from vpc.assess.records import AssessedPlan, AssessedReport
from vpc.assess.report import assess_report
from vpc.diagnostic import Diagnostic, finding, in_order
from vpc.model.document import Document
from vpc.pipeline.archive import DocumentArchive
from vpc.pipeline.choice import Choice
from vpc.pipeline.identity import identified
from vpc.pipeline.loader import Loader, find_report
from vpc.pipeline.settings import Settings, load_settings, problems
from vpc.pipeline.sift import configured, sift
from vpc.pipeline.sources import sources
from vpc.registry import GROUPS
from vpc.resolve.library import Library
from vpc.source import SourceFile, World
from vpc.syntax.edits import overlap
from vpc.syntax.tree import RawDocument

__all__ = ["Compiled", "Settings", "compile_documents", "find_report", "load_settings"]

Assessed = AssessedPlan | AssessedReport

_OF_SINGLE_VALUES = frozenset(
    name
    for group in ("references", "files", "figures", "dates")
    for name, rule in GROUPS[group].items()
    if not rule.linted and name != "missing-tolerance"
)
"""What can be said of a value though the document around it is broken.

A tolerance that seems to be missing may be the one that could not be read.
"""


@dataclass(frozen=True, eq=False)
class Compiled:
    """A document after all stages.

    ``assessed`` is None for a kind that is not printed, and for a document that must not be: it
    or something it rests on is broken, or it has an error that nothing allows. ``sources`` are the
    files that it was compiled from, its own first. ``computed`` is the same whether it may be
    printed or not, ``raw`` what was read, if it fits its kind or not.
    """

    key: str
    name: str
    kind: str
    assessed: Assessed | None
    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[SourceFile, ...] = ()
    computed: Assessed | None = None
    raw: RawDocument | None = None


def compile_documents(
    world: World,
    keys: Sequence[str],
    settings: Settings,
    *,
    named: frozenset[str] | None = None,
    workspace: Callable[[], Sequence[str]] | None = None,
    chosen: Sequence[str] | None = None,
    choice: Choice | None = None,
) -> Iterator[Compiled]:
    """Take documents through all stages, in the given order, one at a time.

    ``keys`` are all the documents of the run, ``chosen`` those of them to compile (None: all).
    ``named``: the keys that somebody asked for by name (None: all of them); of the others, found
    in a folder, those that are no documents of vpc get a warning only. ``workspace``: gives
    the keys of all documents that there are, for what one of them says of another (None: nothing
    is known but what the documents refer to); it is asked only when needed.
    ``choice``: which rules are told, those of ``vpc/lint/rules`` among them; None: what the
    settings say of the others, and none of those is asked.
    """
    asked = keys if named is None else named
    run = _Run(world, keys, settings, asked, workspace, choice)
    for key in keys if chosen is None else chosen:
        yield run.compile(key)


class _Run:
    """One run over the documents of a workspace."""

    def __init__(
        self,
        world: World,
        keys: Sequence[str],
        settings: Settings,
        named: Iterable[str],
        workspace: Callable[[], Sequence[str]] | None,
        choice: Choice | None,
    ) -> None:
        self.keys = keys
        self.choice = choice or Choice(settings.model)
        self.rules = choice.asked if choice else frozenset[str]()
        self.asked = frozenset(keys)
        self.settings = settings
        self.named = frozenset(named)
        self.loader = Loader(world)
        self.library = Library(
            self.loader.load,
            self.loader.report,
            self.loader.foreign,
            shipped.steerings(),
            (lambda: self.archive.organisations) if workspace else None,
        )
        self.archive = DocumentArchive(workspace, self.loader, self.library)

    def compile(self, key: str) -> Compiled:
        document = self.loader.load(key)
        computed: Assessed | None = None
        if document is not None:
            self._look_at_images(document)
            computed = self._assess(document)
            self._lint(document, computed)
        else:
            self.loader.report(self._in_remains(key))
        assessed = computed
        is_whole = document is not None and document.kind not in ("plan", "report")
        found = self._sifted(key, was_judged=is_whole or assessed is not None)
        # Documents that were only referred to tell what is wrong with them here, once.
        for other in sorted(set(self.loader.found) - self.asked):
            found.extend(self._sifted(other, was_judged=False))
        if any(each.is_error and self._is_about(each, key) for each in found):
            assessed = None
        return Compiled(
            key=key,
            name=self.loader.world.display(key),
            kind=document.kind if document else "",
            assessed=assessed,
            diagnostics=in_order(found),
            sources=tuple(sources(assessed, self.loader.load)) if assessed else (),
            computed=computed,
            raw=document.raw if document else self.loader.unsound.get(key),
        )

    def _in_remains(self, key: str) -> Iterator[Diagnostic]:
        """What is wrong in the sound part of a broken document, and is no follow-up of the rest."""
        remains = self.loader.remains(key)
        if remains is None:
            return
        document, gone = remains
        found: list[Diagnostic] = []
        library = Library(self.loader.load, found.extend, self.loader.foreign, shipped.steerings())
        if document.kind == "plan":
            library.plan(document)
        elif document.kind == "report":
            library.report(document)
        told = [each.primary.span.range or (0, 0) for each in self.loader.found.get(key, ())]
        for each in found:
            place = each.primary.span.range or (0, 0)
            is_here = each.primary.span.file == document.raw.file
            is_told = any(overlap(place, other) for other in told)
            is_gone = each.values.get("name", "") in gone
            is_gone |= None in gone and each.rule == "unknown-reference"
            if is_here and each.rule in _OF_SINGLE_VALUES and not (is_told or is_gone):
                yield each

    def _is_about(self, diagnostic: Diagnostic, key: str) -> bool:
        return self.loader.keys.get(diagnostic.primary.span.file.name) == key

    def _look_at_images(self, document: Document) -> None:
        if "![" in document.raw.file.text:
            # Only whoever has images waits for Markdown to be imported.
            from vpc.pipeline.images import check_images

            self.loader.report(check_images(self.loader.world, document))

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
            self.loader.report(problems(self.loader.world, document))
        return None

    def _lint(self, document: Document, assessed: Assessed | None) -> None:
        """Ask the rules. A plan known only in part is never judged, nor what is broken."""
        previous = None
        if document.kind == "plan":
            previous = self.library.last_year(document, wanted=bool(self.rules))
        if assessed is None or not self.rules:
            return
        # Rules cost a few milliseconds to import: commands that ask none do without them.
        from vpc.lint.matter import PlanMatter, ReportMatter
        from vpc.lint.runner import lint

        below = self.settings.suppress_below
        if isinstance(assessed, AssessedReport):
            report = ReportMatter(
                document, assessed.report.plan, self.archive, assessed, suppress_below=below
            )
            self.loader.report(lint(report, self.rules))
        elif assessed.plan.model.status != "excerpt":
            plan = PlanMatter(
                document, assessed.plan, self.archive, assessed, previous, suppress_below=below
            )
            self.loader.report(lint(plan, self.rules))

    def _sifted(self, key: str, *, was_judged: bool) -> list[Diagnostic]:
        """The findings about a document, less what it allows and what the settings ignore.

        ``was_judged``: all stages have seen it, so that an unused ``allow`` is one.
        """
        found = self.loader.take(key)
        if key not in self.named and any(each.rule == "not-a-document" for each in found):
            foreign = (
                finding("file-without-vpc", each.primary.span)
                for each in found
                if each.rule == "not-a-document"
            )
            return list(configured(foreign, self.choice, key))
        kept, about_allows = sift(found, self.loader.allows.get(key, ()), self.rules)
        if key in self.asked:
            unsure = () if was_judged else ("unused-allow",)
            kept = (*kept, *(each for each in about_allows if each.rule not in unsure))
        return list(identified(configured(kept, self.choice, key), partial(self._raw, key)))

    def _raw(self, key: str) -> RawDocument | None:
        document = self.loader.load(key)
        return document.raw if document else self.loader.unsound.get(key)
