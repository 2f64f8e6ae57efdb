"""``vpc check --since``: what was there at a revision already is not told."""

from __future__ import annotations

from collections.abc import Sequence

from vpc.cli.scope import Scope
from vpc.cli.speech import say
from vpc.diagnostic import Diagnostic
from vpc.fingerprint import fingerprints
from vpc.history import GitWorld, Repository, short_name
from vpc.pipeline import compile_documents, load_settings
from vpc.pipeline.choice import Choice, Wishes
from vpc.registry import RULES
from vpc.source import SETTINGS, Unreadable
from vpc.workspace import ENDINGS


def known_since(
    scope: Scope, found: Sequence[Diagnostic], revision: str, wishes: Wishes
) -> frozenset[int]:
    """The numbers of the findings that the revision had too: the same rules are asked of it.

    A mistake of the writing, which is about nothing that has a name, is known only in a file that
    is unchanged: another may have taken its place. Raises UsageError for a revision that is none.
    """
    repository = Repository(scope.world.root)
    commit = repository.commit(revision)
    with GitWorld(repository, revision, commit, scope.world.here) as world:
        before = set(fingerprints(_found_at(world, scope, wishes)))
        known = {
            number
            for number, (each, print_) in enumerate(zip(found, fingerprints(found), strict=True))
            if print_ in before and (_is_named(each) or _is_unchanged(scope, world, print_.file))
        }
    form = "one" if len(known) == 1 else "many"
    if known:
        configured = scope.settings.language
        number = str(len(known))
        say(
            f"cli.known-since.{form}",
            configured=configured,
            number=number,
            revision=short_name(revision),
        )
    return frozenset(known)


def _found_at(world: GitWorld, scope: Scope, wishes: Wishes) -> list[Diagnostic]:
    """The findings of the revision: of all its documents, or of those of the scope that it had."""
    names = world.documents(ENDINGS, scope.settings.output)
    keys = names if scope.complete else tuple(key for key in scope.keys if key in {*names})
    found: list[Diagnostic] = []
    if SETTINGS not in keys:
        found.extend(load_settings(world).diagnostics)
    compiled = compile_documents(
        world,
        keys,
        scope.settings,
        named=scope.named,
        workspace=lambda: names,
        choice=Choice(scope.settings.model, wishes),
    )
    for document in compiled:
        found.extend(document.diagnostics)
    return found


def _is_named(diagnostic: Diagnostic) -> bool:
    """Whether a finding says what it is about, so that it is the same one in a changed file."""
    return bool(diagnostic.subject) or RULES[diagnostic.rule].allowable


def _is_unchanged(scope: Scope, world: GitWorld, key: str) -> bool:
    now, before = scope.world.read(key), world.read(key)
    if isinstance(now, Unreadable) or isinstance(before, Unreadable):
        return now == before
    return now.replace(b"\r\n", b"\n") == before.replace(b"\r\n", b"\n")
