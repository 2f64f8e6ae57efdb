"""``vpc check``: every finding, located."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from vpc.cli.scope import Scope, all_found, exit_code, repository, scopes
from vpc.cli.speech import say, spoken, wants_color
from vpc.diagnostic import Diagnostic, in_order, is_broken, nearest
from vpc.pipeline.choice import NAMES, NO_WISHES, Choice, Wishes
from vpc.printer import FOR_REPOSITORIES, FORMATS, STATISTICS, render, render_statistics
from vpc.source import Unreadable, UsageError


@dataclass(frozen=True)
class Order:
    """What is to be checked, and how it is to be told."""

    paths: Sequence[Path]
    output_format: str = "full"
    wishes: Wishes = NO_WISHES
    baseline: Path | None = None
    write_baseline: bool = False
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    strict: bool = False
    statistics: bool = False
    since: str | None = None


def check(order: Order) -> int:
    """Print the findings of all documents to stdout; gives the exit code.

    With ``fix`` they are put right first where they can be, and those that are left are printed.
    With ``diff`` nothing is written; what would be changed is printed instead.
    Raises UsageError for what is asked for and does not exist.
    """
    _verify(order)
    top = repository() if order.output_format in FOR_REPOSITORIES else None
    chosen = scopes(order.paths, named_from=top)
    listed = order.baseline
    if listed is not None and all(
        isinstance(scope.world.key_of(listed), Unreadable) for scope in chosen
    ):
        raise UsageError("usage.baseline-outside", path=listed.as_posix())
    if order.diff:
        from vpc.cli.fix import show_fixes

        return show_fixes(chosen, order.wishes, unsafe=order.unsafe_fixes)
    found = in_order(_found(chosen, order))
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
    configured = chosen[0].settings.language
    say(key, configured=configured, number=str(count))
    if is_broken(found):
        say("cli.unjudged", configured=configured)
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
    if order.since is not None and order.diff:
        raise UsageError("usage.since-diff")


def _found(chosen: Sequence[Scope], order: Order) -> Iterator[Diagnostic]:
    """The findings of all workspaces, less those that a baseline or a revision knows.

    Fixes, baselines and revisions are imported by those who ask for them.
    """
    for scope, found in _all_found(chosen, order):
        kept: Sequence[Diagnostic] = found
        if order.baseline is not None:
            from vpc.cli.baseline import less_known

            choice = Choice(scope.settings.model, order.wishes)
            write = order.write_baseline
            kept = less_known(scope, found, order.baseline, choice, write=write)
        if order.since is not None:
            from vpc.cli.since import known_since

            known = known_since(scope, found, order.since, order.wishes)
            old = {id(each) for number, each in enumerate(found) if number in known}
            kept = [each for each in kept if id(each) not in old]
        yield from kept


def _all_found(
    chosen: Sequence[Scope], order: Order
) -> Iterator[tuple[Scope, tuple[Diagnostic, ...]]]:
    if order.fix:
        from vpc.cli.fix import apply_fixes

        yield from apply_fixes(chosen, order.wishes, unsafe=order.unsafe_fixes)
        return
    for scope in chosen:
        yield scope, all_found(scope, scope.compiled(Choice(scope.settings.model, order.wishes)))
