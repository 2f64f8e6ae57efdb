"""``vpc check --baseline``: what a workspace has had for long is not told again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from vpc.cli.scope import Scope
from vpc.cli.speech import say
from vpc.diagnostic import Diagnostic
from vpc.pipeline.baseline import baseline_of, load_baseline, sift_known
from vpc.pipeline.choice import Choice
from vpc.source import Unreadable, UsageError
from vpc.workspace import write_whole


def less_known(
    scope: Scope, found: Sequence[Diagnostic], path: Path, choice: Choice, *, write: bool
) -> Sequence[Diagnostic]:
    """The findings of a workspace without those that stand in its baseline.

    With ``write`` the baseline is written first: a new one with all that may stand in it, or the
    present one without what is gone. Raises UsageError where there is none or it cannot be written.
    """
    key = scope.world.key_of(path)
    if isinstance(key, Unreadable):
        return found  # the baseline of another workspace
    loaded = load_baseline(scope.world, key)
    is_broken = loaded is not None and loaded.value is None
    if write and not is_broken:
        judged = None if scope.complete else frozenset(scope.keys)
        text, number = baseline_of(found, loaded.value if loaded else None, judged)
        write_whole(scope.world.root, key, text.encode())
        configured = scope.settings.language
        say("cli.baseline-written", configured=configured, path=path.as_posix(), number=str(number))
        loaded = load_baseline(scope.world, key)
    if loaded is None:
        raise UsageError("usage.no-baseline", path=path.as_posix())
    if loaded.value is None:
        return (*found, *loaded.diagnostics)
    return sift_known(found, loaded.value, scope.keys, choice, is_complete=scope.complete)
