"""Which entries and items belong together, and in which order they come."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Sequence

from vpc.merge.layout import Part, Unmergeable
from vpc.merge.lines import common
from vpc.syntax.tree import Data, Segment

_NAMES = ("title", "name", "role", "number", "year", "date")
"""What tells items of a list apart, most telling first."""


def in_order(
    base: Sequence[Segment], ours: Sequence[Segment], theirs: Sequence[Segment]
) -> list[Segment]:
    """The keys of three mappings, each new one after the neighbour that it followed.

    The order is that of the side which has changed it, else ours. Raises Unmergeable where both
    have changed it, each in a way of its own.
    """
    everywhere = set(base) & set(ours) & set(theirs)
    orders = [[key for key in keys if key in everywhere] for keys in (base, ours, theirs)]
    if orders[1] in (orders[0], orders[2]):
        first, second = (theirs, ours) if orders[1] == orders[0] != orders[2] else (ours, theirs)
    elif orders[2] == orders[0]:
        first, second = ours, theirs
    else:
        raise Unmergeable
    known = {*base, *theirs}
    return _put_in(first, second, lambda key: second is theirs and key not in known)


def _put_in(
    first: Sequence[Segment], second: Sequence[Segment], goes_before: Callable[[Segment], bool]
) -> list[Segment]:
    """The keys of the first with those that only the second has, after what they followed there.

    ``goes_before``: of the first, what comes before all that is put behind the same neighbour.
    """
    there = set(first)
    followers: dict[Segment | None, list[Segment]] = {}
    above: Segment | None = None
    for key in second:
        if key in there:
            above = key
        else:
            followers.setdefault(above, []).append(key)
    order: list[Segment] = []
    waiting = followers.get(None, [])
    for key in first:
        if not goes_before(key):
            order += waiting
            waiting = []
        order.append(key)
        waiting = [*waiting, *followers.get(key, [])]
    return [*order, *waiting]


Symbol = Hashable


def symbols(base: Part | None, side: Part) -> tuple[Symbol, ...]:
    """A symbol for each item of a list: its place in the base, or what it holds if it is new."""
    before = [*base.parts.values()] if base else []
    now = [*side.parts.values()]
    found = {there: at for at, there in _matched(before, now)}
    return tuple(
        found[at] if at in found else ("new", _frozen(each.data)) for at, each in enumerate(now)
    )


def _matched(before: Sequence[Part], now: Sequence[Part]) -> list[tuple[int, int]]:
    """Items that are the same one: by name, and between those by likeness."""
    names = [[_name(each.data) for each in parts] for parts in (before, now)]
    pairs = common(*names)
    gaps = zip([(-1, -1), *pairs], [*pairs, (len(before), len(now))], strict=True)
    for (at, there), (next_at, next_there) in tuple(gaps):
        if next_at - at == next_there - there:
            between = zip(range(at + 1, next_at), range(there + 1, next_there), strict=True)
            pairs += [(one, two) for one, two in between if _alike(before[one].data, now[two].data)]
    return pairs


def _name(data: Data) -> Hashable:
    if isinstance(data, dict):
        key = next((name for name in _NAMES if isinstance(data.get(name), str)), None)
        if key:
            return key, data[key]
    return _frozen(data)


def _alike(one: Data, other: Data) -> bool:
    """Whether an item has become another: at least half of its entries are the same."""
    if not isinstance(one, dict) or not isinstance(other, dict):
        return False
    same = sum(other.get(key) == value for key, value in one.items())
    return 2 * same >= max(len(one), len(other))


def _frozen(data: Data) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True)
