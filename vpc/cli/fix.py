"""``vpc check --fix`` and ``--diff``: fixes made in the documents, or shown."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from vpc.cli.scope import EXIT_FINE, EXIT_FOUND, Scope, all_found
from vpc.cli.speech import say, wants_color
from vpc.diagnostic import Diagnostic, in_order
from vpc.pipeline import Compiled, compile_documents, load_settings
from vpc.pipeline.choice import Choice, Wishes
from vpc.pipeline.fixing import Change, Fixed, fix_documents
from vpc.printer.diff import diff
from vpc.source import UsageError, World
from vpc.workspace import write_whole


def apply_fixes(
    chosen: Sequence[Scope], wishes: Wishes, *, unsafe: bool
) -> Iterator[tuple[Scope, tuple[Diagnostic, ...]]]:
    """Write the documents with all fixes that hold; gives what is left to find, by workspace.

    Raises UsageError before anything is written if one of the files may not be written to.
    """
    results = [(scope, _fixed(scope, wishes, unsafe=unsafe)) for scope in chosen]
    for scope, fixed in results:
        for change in fixed.changes:
            _expect_writable(scope.world.root / change.key, change.name)
    for scope, fixed in results:
        for change in fixed.changes:
            write_whole(scope.world.root, change.key, change.after)
            _say("cli.fixed", change, scope)
        yield scope, in_order((*all_found(scope, ()), *fixed.diagnostics))


def show_fixes(chosen: Sequence[Scope], wishes: Wishes, *, unsafe: bool) -> int:
    """Print what the fixes would change as a unified diff; 1 if they would change anything."""
    code = EXIT_FINE
    is_screen, color = sys.stdout.isatty(), wants_color(sys.stdout)
    for scope in chosen:
        for change in _fixed(scope, wishes, unsafe=unsafe).changes:
            before, after = change.before.decode(), change.after.decode()
            sys.stdout.write(diff(change.name, before, after, screen=is_screen, color=color))
            _say("cli.would-fix", change, scope)
            code = EXIT_FOUND
    if code == EXIT_FINE:
        say("cli.nothing-to-fix", configured=chosen[0].settings.language)
    return code


def _fixed(scope: Scope, wishes: Wishes, *, unsafe: bool) -> Fixed:
    def compile_in(world: World, keys: Sequence[str]) -> Iterator[Compiled]:
        settings = load_settings(world)  # which may have been put right as well
        return compile_documents(
            world,
            scope.keys,
            settings,
            named=scope.named,
            workspace=scope.workspace,
            chosen=keys,
            choice=Choice(settings.model, wishes),
        )

    return fix_documents(scope.world, scope.keys, compile_in, unsafe=unsafe)


def _say(key: str, change: Change, scope: Scope) -> None:
    form = "one" if change.count == 1 else "many"
    number = str(change.count)
    say(f"{key}.{form}", configured=scope.settings.language, file=change.name, number=number)


def _expect_writable(path: Path, name: str) -> None:
    """A file put in the place of another needs no right to write to that one: it is asked here."""
    anybody = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
    if not (path.stat().st_mode & anybody and os.access(path, os.W_OK)):
        raise UsageError("usage.read-only", path=name)
