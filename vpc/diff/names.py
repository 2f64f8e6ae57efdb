"""Which thing of the new document is which of the old one: by id, and by what it was called."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from vpc.diff.records import Name, Version
from vpc.merge.renames import became
from vpc.resolve.records import ResolvedActivity, ResolvedGoal, ResolvedIndicator
from vpc.syntax.tree import Data

SORTS = ("goal", "indicator", "activity")
_KEYS = {"indicator": "indicators", "activity": "activities"}
_FEW = 20
_CALLED = {"goal": "title", "indicator": "name", "activity": "title"}

T = TypeVar("T")


class Names:
    """The ids of two versions, with the titles and earlier ids that both chains give them."""

    def __init__(self, old: Version, new: Version) -> None:
        self._old = {sort: _known(old, sort) for sort in SORTS}
        self._new = {sort: _known(new, sort) for sort in SORTS}

    def pairs(
        self, sort: str, old: Iterable[str], new: Iterable[str]
    ) -> Sequence[tuple[str | None, str | None]]:
        """What belongs together: in the order of the new ids, then those that are gone."""
        olds, news = list(old), list(new)
        was = self._became(sort, olds, news)
        taken = set(was.values())
        return [
            *((was.get(each), each) for each in news),
            *((each, None) for each in olds if each not in taken),
        ]

    def _became(self, sort: str, old: Sequence[str], new: Sequence[str]) -> Mapping[str, str]:
        """The old id of each new one that has one."""
        return became(
            {each: self._old.get(sort, {}).get(each, _NOTHING)[1] for each in old},
            {each: self.formerly(sort, each) for each in new},
        )

    def formerly(self, sort: str, new: str) -> str:
        """What something of the new document was called before; empty if nothing else."""
        return self._new.get(sort, {}).get(new, _NOTHING)[1]

    def same(self, sort: str, old: str, new: str) -> bool:
        """Whether two ids mean the same thing."""
        if old == new:
            return True
        before = self._old.get(sort, {}).get(old, _NOTHING)[1]
        return self.formerly(sort, new) == old or before == new

    def name(self, sort: str, id_: str, *, new: bool) -> Name:
        """Something with what it is called in a version; its id where that is not known."""
        first, second = (self._new, self._old) if new else (self._old, self._new)
        for known in (first, second):
            if id_ in known.get(sort, {}):
                return Name(id_, known[sort][id_][0] or id_)
        return Name(id_, id_)

    def title(self, sort: str, id_: str) -> str:
        return self.name(sort, id_, new=True).title


_NOTHING = ("", "")
_Known = dict[str, tuple[str, str]]


def _known(version: Version, sort: str) -> _Known:
    """Title and earlier id of every thing of a sort that a version's chain or text defines."""
    known: _Known = {}
    plan = version.plan
    if plan is not None:
        items: Mapping[str, ResolvedGoal | ResolvedIndicator | ResolvedActivity] = {
            "goal": plan.goals,
            "indicator": plan.indicators,
            "activity": plan.activities,
        }[sort]  # type: ignore[assignment]
        for name, item in items.items():
            known[name] = getattr(item.model, _CALLED[sort]), item.model.formerly or ""
    if version.kind == "plan":
        for name, data in written(version.data, sort):
            known[name] = _text(data, _CALLED[sort]), _text(data, "formerly")
    return known


def written(data: Mapping[str, Data], sort: str) -> Iterable[tuple[str, Data]]:
    """The goals, indicators or activities that a plan's text defines."""
    if sort == "goal":
        yield from mapping(data.get("goals")).items()
        return
    for chapter in ("goals", "additions"):
        for holder in mapping(data.get(chapter)).values():
            yield from mapping(mapping(holder).get(_KEYS[sort])).items()


def mapping(data: Data) -> dict[str, Data]:
    return data if isinstance(data, dict) else {}


def _text(data: Data, key: str) -> str:
    value = mapping(data).get(key)
    return " ".join(value.split()) if isinstance(value, str) else ""


def matched(
    old: Sequence[T],
    new: Sequence[T],
    likenesses: Sequence[Callable[[T], object]],
    near: Callable[[T, T], bool],
) -> Sequence[tuple[int | None, int | None]]:
    """Which items of two lists belong together: by the first likeness that both have, in turn.

    A likeness that is None says nothing. Of several that are alike the first go together; what is
    left then goes with the first that it is ``near``, if there are few.
    """
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for likeness in likenesses:
        places: dict[object, list[int]] = {}
        for place, item in enumerate(old):
            if place not in taken and (mark := likeness(item)) is not None:
                places.setdefault(mark, []).append(place)
        for place, item in enumerate(new):
            if place not in pairs and places.get(likeness(item)):
                pairs[place] = places[likeness(item)].pop(0)
                taken.add(pairs[place])
    left = [place for place in range(len(old)) if place not in taken]
    for place in range(len(new)) if len(left) <= _FEW else ():
        if place not in pairs:
            like = next((each for each in left if near(old[each], new[place])), None)
            if like is not None:
                pairs[place] = like
                left.remove(like)
    taken.update(pairs.values())
    return [
        *((pairs.get(place), place) for place in range(len(new))),
        *((place, None) for place in range(len(old)) if place not in taken),
    ]
