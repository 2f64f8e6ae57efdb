"""``vpc diff``: what changed, in the field's terms."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from vpc.cli.scope import EXIT_FINE, EXIT_FOUND, Scope, scopes
from vpc.cli.speech import say, spoken, wants_color
from vpc.diagnostic import Diagnostic
from vpc.diff.comparison import Comparison
from vpc.diff.documents import compare
from vpc.history import GitWorld, Repository
from vpc.messages import Language, phrase
from vpc.pipeline import Compiled, Settings, compile_documents, load_settings
from vpc.pipeline.told import told
from vpc.pipeline.versions import Pair, affected, paired, version_of
from vpc.printer import render
from vpc.source import SETTINGS, Bug, UsageError, World
from vpc.view.comparisons import change_page
from vpc.workspace import DiskWorld, exists, find_root

EXIT_UNREADABLE = 2
FORMATS = ("text", "md", "html", "json")
_ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True)
class Order:
    """What is to be compared, and how it is to be told."""

    paths: Sequence[str]
    revision: str | None = None
    output_format: str = "text"
    exit_code: bool = False


@dataclass(frozen=True)
class _Found:
    """What is to be told, and the settings that say how."""

    pairs: Sequence[Pair]
    settings: Settings


def diff(order: Order) -> int:
    """Print what changed to stdout; gives the exit code.

    0, or with ``exit_code`` 1 where something changed; 1 where a document has errors that kept it
    from being compared, 2 where it cannot be read at all.
    """
    if order.output_format not in FORMATS:
        known = ", ".join(FORMATS)
        raise UsageError("usage.unknown-format", format=order.output_format, known=known)
    with ExitStack() as closing:
        if order.revision is None:
            found = _of_paths(order.paths)
        else:
            found = _of_revisions(order.revision, order.paths, closing)
        return _print(found, order)


# ---- two files, or two folders


def _of_paths(paths: Sequence[str]) -> _Found:
    if len(paths) != 2:
        raise UsageError("usage.diff-two")
    given = [Path(path) for path in paths]
    for path in given:
        if not exists(path):
            raise UsageError("usage.missing-path", path=str(path))
    if given[0].is_dir() != given[1].is_dir():
        raise UsageError("usage.diff-unlike", old=paths[0], new=paths[1])
    old, new = (scopes([path])[0] for path in given)
    if given[0].is_dir():
        pairs = paired(_documents(old), _documents(new), same_tree=False)
        return _Found(pairs, new.settings)
    pair = Pair(_only(old), _only(new))
    kinds = {
        version.kind for each in (pair.old, pair.new) if each and (version := version_of(each))
    }
    if len(kinds) > 1:
        raise UsageError("usage.diff-kinds", old=paths[0], new=paths[1])
    return _Found([pair], new.settings)


def _only(scope: Scope) -> Compiled:
    """The one document of a scope; it has to be a plan or report, as far as that can be seen."""
    if not scope.keys:  # it lies outside, through a link
        raise UsageError("usage.outside-workspace", path=scope.problems[0].primary.span.file.name,
                         root=scope.world.display("") or ".")  # fmt: skip
    (found,) = scope.compiled()
    if version_of(found) is None and (found.kind or not _has_errors(found)):
        raise UsageError("usage.diff-not-a-document", path=found.name)
    return found


def _documents(scope: Scope) -> list[Compiled]:
    return [each for each in scope.compiled() if _is_document(each)]


def _is_document(compiled: Compiled) -> bool:
    """A plan or report, or what nobody can tell because it is broken."""
    return version_of(compiled) is not None or (not compiled.kind and _has_errors(compiled))


def _has_errors(compiled: Compiled) -> bool:
    return any(each.is_error for each in compiled.diagnostics)


# ---- two revisions


def _of_revisions(revision: str, paths: Sequence[str], closing: ExitStack) -> _Found:
    here = Path.cwd()
    roots = {find_root(_nearest(Path(path)), here) for path in paths} or {find_root(here, here)}
    if len(roots) > 1:
        raise UsageError("usage.diff-one-workspace")
    root = roots.pop().resolve()
    repository = Repository(root)
    old_name, new_name, shared = _revisions(revision)
    base = repository.merge_base(old_name, new_name) if shared else repository.commit(old_name)
    old = closing.enter_context(GitWorld(repository, old_name, base, here))
    new: GitWorld | DiskWorld = DiskWorld(root, here)
    if new_name:
        new = closing.enter_context(
            GitWorld(repository, new_name, repository.commit(new_name), here)
        )
    settings = load_settings(new)
    wanted = _wanted(paths, root)
    keys = _keys(old, settings), _keys(new, settings)
    for path, prefix in zip(paths, wanted, strict=False):
        if not any(_is_below(key, prefix) for key in (*keys[0], *keys[1])):
            raise UsageError("usage.missing-path", path=path)
    differing = affected((old, new), (*keys[0], *keys[1]))
    chosen = [
        [key for key in side if key in differing and any(_is_below(key, each) for each in wanted)]
        for side in keys
    ]
    sides = [
        list(filter(_is_document, _compiled(world, side, keys_, settings)))
        for world, side, keys_ in zip((old, new), chosen, keys, strict=True)
    ]
    # What somebody has written comes before what follows from it.
    pairs = sorted(paired(*sides, same_tree=True), key=lambda pair: not pair.is_edited)
    return _Found(pairs, settings)


def _compiled(
    world: World, chosen: Sequence[str], keys: Sequence[str], settings: Settings
) -> Iterable[Compiled]:
    return compile_documents(world, keys, settings, named=frozenset(), chosen=chosen)


def _revisions(text: str) -> tuple[str, str, bool]:
    """``A``, ``A..B`` and ``A...B``: the old one, the new one (none: the working tree), and
    whether the old one is where the two parted.
    """
    for dots in ("...", ".."):
        old, found, new = text.partition(dots)
        if found:
            return old or "HEAD", new or "HEAD", dots == "..."
    return text, "", False


def _nearest(path: Path) -> Path:
    """The folder that a path is in, or would be: it may be gone by now."""
    whole = Path.cwd() / path
    return next((each for each in (whole, *whole.parents) if exists(each)), Path.cwd())


def _wanted(paths: Sequence[str], root: Path) -> list[str]:
    """The keys of the files and folders that were asked for, there or not; the root is ``""``."""
    wanted = []
    for path in paths:
        whole = Path(os.path.normpath(Path.cwd().resolve() / path))
        if not whole.is_relative_to(root):
            raise UsageError("usage.outside-workspace", path=path, root=str(root))
        key = whole.relative_to(root).as_posix()
        wanted.append("" if key == "." else key)
    return wanted or [""]


def _is_below(key: str, prefix: str) -> bool:
    return not prefix or key == prefix or key.startswith(f"{prefix}/")


def _keys(world: GitWorld | DiskWorld, settings: Settings) -> tuple[str, ...]:
    if isinstance(world, GitWorld):
        found = world.documents(_ENDINGS, settings.output)
    else:
        found = world.documents(world.root, world.root / settings.output).names
    return tuple(key for key in found if key != SETTINGS)


# ---- printing


def _print(found: _Found, order: Order) -> int:
    language = spoken(found.settings.language)
    comparisons = [
        each
        for each in told(found.pairs, compare, suppress_below=found.settings.suppress_below)
        if each.is_news
    ]
    color = wants_color(sys.stdout)
    printed = _printed(comparisons, order.output_format, language, color=color)
    sys.stdout.write(printed)
    if not comparisons:
        say("cli.no-changes", configured=found.settings.language)
    if any(each.is_unreadable for each in comparisons):
        return EXIT_UNREADABLE
    if any(each.is_broken for each in comparisons):
        return EXIT_FOUND
    return EXIT_FOUND if order.exit_code and comparisons else EXIT_FINE


def _printed(
    comparisons: Sequence[Comparison], output_format: str, language: Language, *, color: bool
) -> str:
    if output_format == "json":
        from vpc.printer.changes_json import as_json

        return as_json(comparisons)

    def say_it(key: str, /, **values: str) -> str:
        return phrase(language, key, **values)

    def lines(found: tuple[Diagnostic, ...]) -> list[str]:
        return render("concise", found, language).splitlines()[:-1]  # the last one counts them

    page = change_page(comparisons, say_it, language, lines)
    if output_format == "text":
        from vpc.printer.changes import text

        return text(page, color=color)
    from vpc.render.changes import render_changes

    result = render_changes(page, output_format)
    if result.value is None:
        raise Bug(result.diagnostics)
    return result.value


# ---- one document in two worlds, for git


def told_between(old: World, new: World, key: str, *, color: bool) -> str | None:
    """What changed in a document from one world to another, as text; None where it cannot be told.

    Also where nothing that is told has changed.
    """
    settings = load_settings(new)
    pair = Pair(*(next(iter(_compiled(each, [key], [key], settings))) for each in (old, new)))
    (comparison,) = told([pair], compare, suppress_below=settings.suppress_below)
    if comparison.state != "changed" or not comparison.is_news:
        return None
    return _printed([comparison], "text", spoken(settings.language), color=color)
