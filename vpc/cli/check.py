"""``vpc check``: every finding, located."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from vpc.cli.scope import Scope, all_found, exit_code, repository, scopes
from vpc.cli.speech import say, spoken, wants_color
from vpc.diagnostic import Diagnostic, in_order, nearest
from vpc.pipeline.choice import NAMES, NO_WISHES, Choice, Wishes
from vpc.printer import FOR_REPOSITORIES, FORMATS, STATISTICS, render, render_statistics
from vpc.source import Unreadable, UsageError
from vpc.workspace import OutputError, write_whole


@dataclass(frozen=True)
class Order:
    """What is to be checked, and how it is to be told."""

    paths: Sequence[Path]
    output_format: str = "full"
    wishes: Wishes = NO_WISHES
    baseline: Path | None = None
    write_baseline: bool = False
    strict: bool = False
    statistics: bool = False


def check(order: Order) -> int:
    """Print the findings of all documents to stdout; gives the exit code.

    Raises UsageError for what is asked for and does not exist.
    """
    _verify(order)
    top = repository() if order.output_format in FOR_REPOSITORIES else None
    chosen = scopes(order.paths, named_from=top)
    found = in_order(each for scope in chosen for each in _found(scope, order))
    language = spoken(chosen[0].settings.language)
    color = wants_color(sys.stdout)
    if order.statistics:
        text = render_statistics(order.output_format, found, language, color=color)
    else:
        names = (scope.world.display(key) for scope in chosen for key in scope.keys)
        text = render(order.output_format, found, language, color=color, files=names)
    sys.stdout.write(text)
    count = sum(len(scope.keys) for scope in chosen)
    key = "cli.checked.one" if count == 1 else "cli.checked.many"
    say(key, configured=chosen[0].settings.language, number=str(count))
    return exit_code(found, strict=order.strict)


def _verify(order: Order) -> None:
    name = order.output_format
    if name not in FORMATS:
        raise UsageError("usage.unknown-format", format=name, known=", ".join(FORMATS))
    if order.statistics and name not in STATISTICS:
        raise UsageError("usage.statistics-format", known=", ".join(STATISTICS))
    wishes = order.wishes
    for rule in (*(wishes.select or ()), *wishes.extend, *wishes.ignore):
        if rule not in NAMES:
            near = nearest(rule, NAMES)
            raise UsageError("usage.unknown-rule", name=rule, **({"nearest": near} if near else {}))
    if order.write_baseline and order.baseline is None:
        raise UsageError("usage.baseline-where")


def _found(scope: Scope, order: Order) -> tuple[Diagnostic, ...]:
    """The findings of a workspace, less those that its baseline knows."""
    choice = Choice(scope.settings.model, order.wishes)
    found = all_found(scope, scope.compiled(choice))
    if order.baseline is None:
        return found
    # Most runs have none: they do without what it takes to read and write one.
    from vpc.pipeline.baseline import load_baseline, sift_known

    key = scope.world.key_of(order.baseline)
    if isinstance(key, Unreadable):
        return found  # the baseline of another workspace
    if order.write_baseline:
        _write_baseline(scope, order.baseline, key, found)
    loaded = load_baseline(scope.world, key)
    if loaded is None:
        raise UsageError("usage.no-baseline", path=order.baseline.as_posix())
    if loaded.value is None:
        return (*found, *loaded.diagnostics)
    return sift_known(found, loaded.value, scope.keys, is_complete=scope.complete)


def _write_baseline(scope: Scope, path: Path, key: str, found: Sequence[Diagnostic]) -> None:
    """Write a new baseline, or the present one without what is gone."""
    from vpc.pipeline.baseline import baseline_of, load_baseline

    loaded = load_baseline(scope.world, key)
    if loaded is not None and loaded.value is None:
        return  # broken: it is told of, and nothing of it is lost
    judged = None if scope.complete else frozenset(scope.keys)
    text, number = baseline_of(found, loaded.value if loaded else None, judged)
    try:
        write_whole(scope.world.root, key, text.encode())
    except OutputError as error:
        raise UsageError("usage.unwritable", path=str(path), reason=error.reason) from error
    configured = scope.settings.language
    say("cli.baseline-written", configured=configured, path=path.as_posix(), number=str(number))
