"""What there is to tell of each pair of documents: their difference, or why there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Literal

from vpc.diagnostic import in_order
from vpc.diff.comparison import Comparison, State
from vpc.diff.records import Difference, Version
from vpc.diff.sequences import Budget, aligned
from vpc.pipeline import Compiled
from vpc.pipeline.versions import Pair, version_of
from vpc.registry import group_of
from vpc.view.withheld import guarded

Compare = Callable[[Version, Version], Difference]


def told(
    pairs: Iterable[Pair], compare: Compare, *, suppress_below: int = 0
) -> Iterator[Comparison]:
    """Every pair compared; figures of small groups are withheld in whatever is told."""
    for pair in pairs:
        old = version_of(pair.old) if pair.old else None
        new = version_of(pair.new) if pair.new else None
        broken = tuple(_broken(pair, old, new))
        names = pair.old.name if pair.old else "", pair.new.name if pair.new else ""
        problems = in_order(
            each
            for compiled in (pair.old, pair.new)
            if compiled and not compiled.computed
            for each in compiled.diagnostics
            if each.is_error
        )
        if old is not None and new is not None:
            difference = guarded(compare(old, new), suppress_below)
            state: State = "changed" if difference.changes else "unchanged"
            yield Comparison(state, *names, old, new, difference, broken, problems)
        elif pair.old is None or pair.new is None:
            state = "new" if pair.old is None else "gone"
            yield Comparison(state, *names, old, new, None, broken, problems)
        else:
            yield Comparison(
                "broken", *names, old, new, None, broken, problems, _lines(pair.old, pair.new)
            )


def _broken(
    pair: Pair, old: Version | None, new: Version | None
) -> Iterator[Literal["old", "new"]]:
    if pair.old is not None and (old is None or old.assessed is None):
        yield "old"
    if pair.new is not None and (new is None or new.assessed is None):
        yield "new"


def _lines(old: Compiled, new: Compiled) -> tuple[int, int] | None:
    """How many lines are only in one of two files; None where one of them is no text."""
    found = (each for side in (old, new) for each in side.diagnostics)
    if any(group_of(each.rule) == "files" for each in found):
        return None
    texts = [
        next((each.primary.span.file.text for each in side.diagnostics), "")
        if side.raw is None
        else side.raw.file.text
        for side in (old, new)
    ]
    if not all(texts):
        return None
    one, other = (text.splitlines() for text in texts)
    shared = len(aligned(one, other, Budget()))
    return len(one) - shared, len(other) - shared
