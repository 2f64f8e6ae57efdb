"""From the paths on the command line to workspaces and the documents in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from vpc.diagnostic import Diagnostic, finding, has_errors, in_order
from vpc.model.forms import ID
from vpc.pipeline import Compiled, Settings, compile_documents, load_settings
from vpc.pipeline.choice import Choice
from vpc.source import SETTINGS, SourceFile, Span, Unreadable, UsageError
from vpc.workspace import DiskWorld, exists, find_root, is_marked

EXIT_FINE, EXIT_FOUND = 0, 1


@dataclass(frozen=True)
class Scope:
    """Documents of one workspace that a command works on.

    ``named`` are those given by name, the others were found in folders. ``complete``: all of the
    workspace's documents are among them.
    """

    world: DiskWorld
    settings: Settings
    keys: tuple[str, ...]
    named: frozenset[str]
    complete: bool
    problems: tuple[Diagnostic, ...]

    @property
    def output(self) -> Path:
        """The folder that compiled documents go to unless ``-o`` names another."""
        return self.world.root / self.settings.output

    def everything(self) -> tuple[str, ...]:
        """The keys of all documents of the workspace, whichever of them were asked for."""
        if self.complete:
            return self.keys
        return self.world.documents(self.world.root, self.output).names

    @property
    def workspace(self) -> Callable[[], tuple[str, ...]] | None:
        """``everything``, where it can be known: a file alone in some folder tells of no others."""
        return self.everything if self.complete or is_marked(self.world.root) else None

    def compiled(self, choice: Choice | None = None) -> Iterator[Compiled]:
        """The documents after all stages, one at a time, asked the rules of a choice if any."""
        return compile_documents(
            self.world,
            self.keys,
            self.settings,
            named=self.named,
            workspace=self.workspace,
            choice=choice,
        )


def scopes(paths: Sequence[Path], *, named_from: Path | None = None) -> tuple[Scope, ...]:
    """The documents that the paths mean, by workspace; no path means the workspace here.

    ``named_from``: the folder that the names of files are printed from, if it is not this one.
    Raises UsageError for a path that does not exist, and where there is nothing at all.
    """
    here = Path.cwd()
    by_root: dict[Path, list[Path]] = {}
    for path in paths or [find_root(here, here)]:
        if not exists(path):
            is_word = re.fullmatch(ID, str(path)) is not None  # an organisation's id, likely
            key = "usage.not-a-path" if is_word else "usage.missing-path"
            raise UsageError(key, path=str(path))
        # A link that leads elsewhere must not take its target's folder for the workspace.
        stands_in = path if path.is_dir() else path.parent
        by_root.setdefault(find_root(stands_in, here), []).append(path)
    found = tuple(_scope(root, given, named_from or here) for root, given in by_root.items())
    if not any(scope.keys or scope.problems for scope in found):
        # A check of nothing would look like one that found nothing.
        shown = ", ".join(path.as_posix() for path in paths) or "."
        raise UsageError("usage.no-documents", path=shown)
    return found


def _scope(root: Path, paths: Sequence[Path], here: Path) -> Scope:
    world = DiskWorld(root, here)
    settings = load_settings(world)
    output = _inside(world, settings)
    keys: dict[str, None] = {}
    named: set[str] = set()
    problems: list[Diagnostic] = []
    for path in paths:
        if path.is_dir():
            listing = world.documents(path, output)
            keys.update(dict.fromkeys(listing.names))
            problems.extend(_unreadable(name, why) for name, why in listing.problems)
            continue
        key = world.key_of(path)
        if isinstance(key, Unreadable):
            problems.append(_unreadable(path.as_posix(), key))
            continue
        keys[key] = None
        named.add(key)
    complete = any(path.is_dir() and path.resolve() == world.root for path in paths)
    return Scope(world, settings, tuple(keys), frozenset(named), complete, tuple(problems))


def repository() -> Path:
    """The top of the repository that one stands in; where there is none, this folder."""
    here = Path.cwd()
    return next((each for each in (here, *here.parents) if (each / ".git").exists()), here)


def _inside(world: DiskWorld, settings: Settings) -> Path:
    """The output folder of the settings; through a link neither may it lie outside the workspace.

    Raises UsageError if it does and the settings have no finding that says so.
    """
    output = (world.root / settings.output).resolve()
    if output.is_relative_to(world.root) or has_errors(settings.diagnostics):
        return output
    raise UsageError("usage.outside-workspace", path=settings.output, root=world.display("") or ".")


def _unreadable(name: str, why: Unreadable) -> Diagnostic:
    return finding(why.reason, Span(SourceFile(name, "")), path=name)


def all_found(scope: Scope, documents: Iterable[Compiled]) -> tuple[Diagnostic, ...]:
    """The findings of a scope in their canonical order: settings, folders, documents."""
    found = [*scope.problems]
    if SETTINGS not in scope.keys:
        found.extend(scope.settings.diagnostics)
    for document in documents:
        found.extend(document.diagnostics)
    return in_order(found)


def exit_code(found: Iterable[Diagnostic], *, strict: bool) -> int:
    """1 if an error was found (with ``strict`` a warning too), else 0."""
    weights = {"error", "warning"} if strict else {"error"}
    return EXIT_FOUND if any(each.severity in weights for each in found) else EXIT_FINE
