"""The settings of a workspace: its ``vpc.yaml``, read like everything else."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from vpc.diagnostic import Diagnostic, Term, finding, nearest
from vpc.model.document import Document, Origin, as_workspace
from vpc.pipeline.choice import NAMES
from vpc.pipeline.loader import Loader
from vpc.registry import RULES
from vpc.source import SETTINGS, Span, Unreadable, World
from vpc.syntax.edits import written_anew

if TYPE_CHECKING:
    from vpc.model.workspace import PathRules, Workspace
    from vpc.view.style import Style


class Written(NamedTuple):
    """A path, and where in the settings it is written."""

    path: str
    span: Span


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
    def word_reference(self) -> Written | None:
        """The Word document that the compiled ones shall look like."""
        word = self.model.word if self.model else None
        if word is None or self.document is None:
            return None
        return Written(word.reference, Origin(self.document, ("word", "reference")).span)

    @property
    def suppress_below(self) -> int:
        """Figures by sex below this are not printed; 0: all are."""
        below = self.model.suppress_below if self.model else None
        return int(below) if below else 0

    def style(self, world: World) -> Style:
        """The house style; what is wrong with it is among the findings already."""
        from vpc.pipeline.house_style import house_style
        from vpc.view.style import Style

        found = house_style(world, self.document).value if self.document else None
        return found or Style()


def load_settings(world: World) -> Settings:
    """The settings in the root's ``vpc.yaml``; the defaults where there is none."""
    content = world.read(SETTINGS)
    if isinstance(content, Unreadable) and content.reason == "missing-file":
        return Settings(None, None)
    loader = Loader(world)
    document = loader.load(SETTINGS)
    found = loader.take(SETTINGS)
    if document is None:
        return Settings(None, None, found)
    if document.kind != "workspace":
        place = Origin(document, ("kind",)).span
        kinds = Term("workspace"), Term(document.kind)
        wrong = finding("wrong-kind", place, subject="kind", wanted=kinds[0], found=kinds[1])
        return Settings(None, None, (*found, wrong))
    return Settings(as_workspace(document), document, (*found, *problems(world, document)))


def problems(world: World, document: Document) -> Iterator[Diagnostic]:
    """What is wrong with settings of the right shape."""
    yield from _wrong_rules(document)
    yield from _wrong_folders(world, document)
    yield from _wrong_reference(world, document)
    if as_workspace(document).style is not None:
        # What few settings have: checking the others does not wait for it to be imported.
        from vpc.pipeline.house_style import house_style

        yield from house_style(world, document).diagnostics


def _wrong_folders(world: World, document: Document) -> Iterator[Diagnostic]:
    """Folders in the settings that lie outside the workspace or are not there."""
    model = as_workspace(document)
    for name, missing_is_fine in (("output", True), ("templates", False)):
        folder = getattr(model, name)
        link = world.locate("", folder) if folder is not None else ""
        if not isinstance(link, Unreadable) or link.reason == "not-a-file":
            continue  # a folder: just what is wanted
        if link.reason != "missing-file" or not missing_is_fine:
            place = Origin(document, (name,))
            yield finding(
                link.reason,
                place.span,
                subject=name,
                path=folder,
                root_hint=link.detail or None,
            )


def _wrong_reference(world: World, document: Document) -> Iterator[Diagnostic]:
    """A Word document that is not there, or lies outside the workspace."""
    word = as_workspace(document).word
    link = world.locate("", word.reference) if word else ""
    if word and isinstance(link, Unreadable):
        place = Origin(document, ("word", "reference"))
        yield finding(
            link.reason,
            place.span,
            subject=place.subject,
            path=word.reference,
            root_hint=link.detail or None,
        )


def _wrong_rules(document: Document) -> Iterator[Diagnostic]:
    """Rules that do not exist, and those that no settings can change."""
    model = as_workspace(document)
    yield from _wrong_names(model, Origin(document, ()))
    for pattern, rules in model.per_path.items():
        yield from _wrong_names(rules, Origin(document, ("per_path", pattern)))


def _wrong_names(rules: Workspace | PathRules, origin: Origin) -> Iterator[Diagnostic]:
    for key in ("select", "extend_select", "ignore"):
        for index, name in enumerate(getattr(rules, key, None) or ()):
            place = origin / key / index
            yield from _wrong_name(name, place, place.span, NAMES, is_ignored=key == "ignore")
    for name in rules.severity:
        place = origin / "severity" / name
        yield from _wrong_name(name, place, place.key_span, RULES, is_ignored=True)


def _wrong_name(
    name: str, place: Origin, span: Span, known: Collection[str], *, is_ignored: bool
) -> Iterator[Diagnostic]:
    if name not in known:
        near = nearest(name, known)
        fix = written_anew(span, near, safe=False)
        subject = place.subject
        yield finding("unknown-rule", span, subject=subject, fix=fix, name=name, nearest=near)
    elif is_ignored and name in RULES and not RULES[name].allowable:
        yield finding("impossible-allow", span, subject=place.subject, name=name)
