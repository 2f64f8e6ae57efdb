"""Whether edits of a document do what they promise, and nothing else.

Before anybody writes a fixed text it has been compiled: the findings are gone, no new error has
come, and the data is what it was but for the entries that the edits are about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from vpc.diagnostic import Diagnostic, Fix
from vpc.model.document import subject
from vpc.source import Range, SourceFile
from vpc.syntax.edits import edited, new_places, overlap
from vpc.syntax.reader import read
from vpc.syntax.tree import Data, Path, RawDocument, SourceTree

Told = tuple[str, str, str]
"""What makes two findings the same one in two compilations: file, rule and subject."""


@dataclass(frozen=True, eq=False)
class Seen:
    """What a compilation finds, and how far each file comes in it.

    ``reached`` counts, by the file's name: 0 not understood, 1 of the right shape, 2 assessed.
    """

    found: tuple[Diagnostic, ...]
    reached: Mapping[str, int]

    @cached_property
    def told(self) -> Counter[Told]:
        """How often each finding is told."""
        return Counter(map(told, self.found))


def told(diagnostic: Diagnostic) -> Told:
    return diagnostic.primary.span.file.name, diagnostic.rule, diagnostic.subject


class Attempt:
    """A file with edits made, to be judged by what is seen before and after."""

    def __init__(self, file: SourceFile, fixes: Sequence[tuple[Fix, Sequence[Diagnostic]]]) -> None:
        edits = [edit for fix, _ in fixes for edit in fix.edits]
        self.name = file.name
        self.clears = [each for _, clears in fixes for each in clears]
        self.old = sorted(edit.span.range or (0, len(file.text)) for edit in edits)
        self.new = new_places(file.text, edits)
        self.text = edited(file.text, edits)
        self._fixes = fixes
        self._before = read(file).value
        self._after = read(SourceFile(file.name, self.text)).value

    def holds(self, before: Seen, after: Seen) -> bool:
        """Whether the edits clear their findings, bring no error and change nothing else."""
        return (
            self.keeps_the_rest
            and all(self._clears(each, before, after) for each in self.clears)
            and not self._goes_back(before, after)
            and not any(self._brings(each, before, after) for each in _more(before, after))
        )

    @cached_property
    def keeps_the_rest(self) -> bool:
        """Whether the data differs at most in what the findings are about.

        That is their subject, and what takes its place where a key is another; for findings of
        the text itself, which have no subject, the entries that the edits lie in.
        """
        if self._before is None or self._before.unread:
            return True  # it could not be read, or not as a whole
        if self._after is None:
            return False
        about = {each.subject for each in self.clears if each.subject}
        mappings = {each.rpartition(".")[0] for each in about}
        made = _touched(self._after, self.new)
        about |= {subject(path) for path in made if subject(path[:-1]) in mappings}
        bare = [
            edit.span.range or (0, 0)
            for fix, clears in self._fixes
            for edit in fix.edits
            if not all(each.subject for each in clears)
        ]
        about |= {subject(path) for path in _touched(self._before, bare)}
        about |= {subject(path) for path in _touched(self._after, [*map(self._now_at, bare)])}
        different = _differences(self._before.data, self._after.data)
        return all(_is_below(subject(path), about) for path in different)

    def _clears(self, cleared: Diagnostic, before: Seen, after: Seen) -> bool:
        """Whether a finding is gone: there are as many fewer, or there is none at its place."""
        same = told(cleared)
        times = sum(told(each) == same for each in self.clears)
        if after.told[same] <= before.told[same] - times:
            return True
        place = self._now(cleared)
        return not any(
            told(each) == same and overlap(each.primary.span.range or (0, 0), place)
            for each in after.found
        )

    def _now(self, diagnostic: Diagnostic) -> Range:
        """Where the place of a finding is in the edited text."""
        place = diagnostic.primary.span.range or (0, 0)
        is_here = diagnostic.primary.span.file.name == self.name
        return self._now_at(place) if is_here else place

    def _now_at(self, place: Range) -> Range:
        if place in self.old:
            return self.new[self.old.index(place)]
        return self._moved(place[0], closing=False), self._moved(place[1], closing=True)

    def _moved(self, offset: int, *, closing: bool) -> int:
        shift = 0
        for old, new in zip(self.old, self.new, strict=True):
            if old[0] < offset < old[1]:
                return new[closing]
            if old[1] <= offset and old[0] < offset:
                shift = new[1] - old[1]
        return offset + shift

    def _goes_back(self, before: Seen, after: Seen) -> bool:
        return after.reached.get(self.name, 0) < before.reached.get(self.name, 0)

    def _brings(self, error: Diagnostic, before: Seen, after: Seen) -> bool:
        """Whether an error that was not told before is the edits' doing.

        It is not if nobody could have told of it: because the file was not understood as far as
        that, or because it is about what stands below a key that meant nothing.
        """
        span = error.primary.span
        if span.file.name == self.name:
            start, end = span.range or (0, 0)
            # An error that begins where an edit ends is about what the edit has made.
            if any(place[0] <= end and start <= place[1] for place in self.new):
                return True
            if error.subject in self._entries:
                return True
            if _is_below(error.subject, self._entries):
                return False
        is_understood_further = self._before is None or (
            after.reached.get(self.name, 0) > before.reached.get(self.name, 0)
        )
        return not is_understood_further

    @cached_property
    def _entries(self) -> frozenset[str]:
        """The subjects of the entries that the edits have made or changed."""
        after = self._after
        return (
            frozenset(subject(path) for path in _touched(after, self.new)) if after else frozenset()
        )


def _more(before: Seen, after: Seen) -> Iterator[Diagnostic]:
    """The errors of which there are more than there were."""
    for each in after.found:
        if each.is_error and after.told[told(each)] > before.told[told(each)]:
            yield each


def _touched(raw: RawDocument, places: Iterable[Range]) -> Iterator[Path]:
    """The entries whose key, or whose value that is no mapping or list, lies in a place."""
    wanted = tuple(places)

    def below(path: Path, tree: SourceTree) -> Iterator[Path]:
        for segment, node in tree.children.items():
            own = [] if node.children else [node.value]
            own += [node.key] if node.key else []
            if any(overlap(mine, place) for mine in own for place in wanted):
                yield (*path, segment)
            else:
                yield from below((*path, segment), node)

    return below((), raw.tree)


def _is_below(written: str, subjects: Iterable[str]) -> bool:
    return any(written == each or written.startswith(f"{each}.") for each in subjects)


def _differences(one: Data, other: Data, path: Path = ()) -> Iterator[Path]:
    """The paths at which two documents do not say the same."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in (*one, *(key for key in other if key not in one)):
            if key in one and key in other:
                yield from _differences(one[key], other[key], (*path, key))
            else:
                yield (*path, key)
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for index, (mine, its) in enumerate(zip(one, other, strict=True)):
            yield from _differences(mine, its, (*path, index))
    elif one != other:
        yield path
