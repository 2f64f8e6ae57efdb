"""Fixes made in the documents of a run, each of them proven (``proof.py``). Writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from vpc.diagnostic import Diagnostic, Fix
from vpc.pipeline import Compiled
from vpc.pipeline.overlay import OverlaidWorld
from vpc.pipeline.proof import Attempt, Seen
from vpc.source import SourceFile, Unreadable, World
from vpc.syntax.edits import overlap

MAX_ROUNDS = 20
"""So often a document is fixed and looked at again: a fix may make way for another."""

_MARK = b"\xef\xbb\xbf"  # a byte order mark: kept where there was one

Compile = Callable[[World, Sequence[str]], Iterable[Compiled]]
"""Compiles some of the documents of a run, in a world where their texts may be others."""


@dataclass(frozen=True)
class Change:
    """A document that fixes have changed; ``count`` of its findings are gone."""

    key: str
    name: str
    before: bytes
    after: bytes
    count: int


@dataclass(frozen=True)
class Fixed:
    """What fixes make of documents, and what is found in them afterwards."""

    changes: tuple[Change, ...]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True)
class _Offer:
    """A fix, the file that it is made in, and the findings that it is to clear."""

    key: str
    file: SourceFile
    fix: Fix
    clears: tuple[Diagnostic, ...]


def fix_documents(
    world: World, keys: Sequence[str], compile_in: Compile, *, unsafe: bool = False
) -> Fixed:
    """Make all fixes that hold; those that could change what is meant only if ``unsafe``.

    Of fixes that overlap the first is made; the others come again in the next round, if they are
    still wanted. Only documents among ``keys`` are changed, never what they merely refer to.
    """
    work = _Work(world, keys, compile_in)
    for _ in range(MAX_ROUNDS):
        offers = _offers(work.seen.found, work.names, unsafe=unsafe)
        if not work.take(offers):
            break
    changes = []
    for key, after in sorted(work.contents.items()):
        before = world.read(key)
        assert not isinstance(before, Unreadable)
        if before != after:
            changes.append(Change(key, world.display(key), before, after, work.counts[key]))
    return Fixed(tuple(changes), work.seen.found)


def _offers(
    found: Iterable[Diagnostic], names: Mapping[str, str], *, unsafe: bool
) -> tuple[_Offer, ...]:
    """The fixes of a round: one in each place. A fix within several files is nobody's offer."""
    clears: dict[Fix, list[Diagnostic]] = {}
    for each in found:
        if each.fix is not None and each.fix.edits and (each.fix.safe or unsafe):
            clears.setdefault(each.fix, []).append(each)
    taken: dict[str, list[tuple[int, int]]] = {}
    offers = []
    for fix, findings in clears.items():
        files = {edit.span.file for edit in fix.edits}
        file = files.pop()
        places = [edit.span.range for edit in fix.edits if edit.span.range is not None]
        others = taken.setdefault(file.name, [])
        if files or file.name not in names or len(places) < len(fix.edits):
            continue
        if not any(overlap(place, other) for place in places for other in others):
            others.extend(places)
            offers.append(_Offer(names[file.name], file, fix, tuple(findings)))
    return tuple(offers)


class _Work:
    """The documents of a run as fixed so far, and what is seen in them."""

    def __init__(self, world: World, keys: Sequence[str], compile_in: Compile) -> None:
        self.world = world
        self.keys = tuple(keys)
        self.names = {world.display(key): key for key in keys}
        self.contents: dict[str, bytes] = {}
        self.counts: dict[str, int] = {}
        self._compile = compile_in
        self.seen = self._look(self.contents, self.keys)

    def take(self, offers: Sequence[_Offer]) -> bool:
        """Make those fixes that hold; whether there are any.

        They are tried file by file first, which is cheap, and then with all documents looked at:
        what is put right in one may be wrong for another.
        """
        alone: list[_Offer] = []
        for key in dict.fromkeys(each.key for each in offers):
            alone += self._proven_alone([each for each in offers if each.key == key])
        before = self.seen

        def holds(some: list[_Offer]) -> bool:
            tried = self._try(some, self.keys, before)
            if tried is not None:  # what holds last is what is proven
                self.contents, self.seen = tried
            return tried is not None

        proven = _proven(alone, holds)
        for each in proven:
            self.counts[each.key] = self.counts.get(each.key, 0) + len(each.clears)
        return bool(proven)

    def _proven_alone(self, offers: list[_Offer]) -> list[_Offer]:
        """The fixes of one file that hold when it and the files of their findings are seen."""
        told = {each.primary.span.file.name for offer in offers for each in offer.clears}
        chosen = {offers[0].key, *(self.names[name] for name in told if name in self.names)}
        before = self._look(self.contents, sorted(chosen))
        return _proven(offers, lambda some: self._try(some, sorted(chosen), before) is not None)

    def _try(
        self, offers: Sequence[_Offer], chosen: Sequence[str], before: Seen
    ) -> tuple[dict[str, bytes], Seen] | None:
        """The contents with fixes made, and what is seen in them; None if they do not hold."""
        contents = dict(self.contents)
        attempts = []
        for key in dict.fromkeys(each.key for each in offers):
            mine = [each for each in offers if each.key == key]
            attempt = Attempt(mine[0].file, [(each.fix, each.clears) for each in mine])
            attempts.append(attempt)
            contents[key] = self._mark(key) + attempt.text.encode()
        if not all(each.keeps_the_rest for each in attempts):
            return None
        after = self._look(contents, chosen)
        return (contents, after) if all(each.holds(before, after) for each in attempts) else None

    def _look(self, contents: Mapping[str, bytes], chosen: Sequence[str]) -> Seen:
        found: list[Diagnostic] = []
        reached: dict[str, int] = {}
        for each in self._compile(OverlaidWorld(self.world, contents), chosen):
            found.extend(each.diagnostics)
            reached[each.name] = 2 if each.assessed is not None else 1 if each.kind else 0
        return Seen(tuple(found), reached)

    def _mark(self, key: str) -> bytes:
        content = self.world.read(key)
        has_mark = not isinstance(content, Unreadable) and content.startswith(_MARK)
        return _MARK if has_mark else b""


def _proven(
    offers: list[_Offer], holds: Callable[[list[_Offer]], bool], kept: Sequence[_Offer] = ()
) -> list[_Offer]:
    """The fixes that hold together: all of them as a rule, else found by halves."""
    together = [*kept, *offers]
    if not offers or holds(together):
        return together
    if len(offers) == 1:
        return list(kept)
    half = len(offers) // 2
    first = _proven(offers[:half], holds, kept)
    return _proven(offers[half:], holds, first)
