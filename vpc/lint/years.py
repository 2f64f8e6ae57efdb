"""What of last year's plan is gone from this year's, and what may have come in its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from vpc.lint.titles import Item, items, slips, title, title_words
from vpc.resolve.records import ResolvedIndicator, ResolvedPlan


class Successor(NamedTuple):
    """An item under a new id that is called what one of last year's was called."""

    kind: str
    item: Item
    before: Item


def gone(plan: ResolvedPlan, previous: ResolvedPlan) -> Iterator[tuple[str, Item]]:
    """Last year's own items that are in this year's plan neither by id nor as ``formerly``."""
    now = items(plan)
    for kind, earlier in items(previous).items():
        kept = {*now[kind], *(each.model.formerly for each in now[kind].values())}
        for item in earlier.values():
            if previous.owns(item) and item.id not in kept:
                yield kind, item


def successors(plan: ResolvedPlan, previous: ResolvedPlan) -> Iterator[Successor]:
    """The items that most likely are last year's under a new id; none where two might be."""
    missing = list(gone(plan, previous))
    if not missing:
        return
    earlier = items(previous)
    for kind, now in items(plan).items():
        known = [(each, title_words(title(each))) for sort, each in missing if sort == kind]
        for item in now.values():
            if not plan.owns(item) or item.id in earlier[kind] or item.model.formerly:
                continue
            own = title_words(title(item))
            like = [each for each, its in known if (own == its or slips(own, its))]
            like = [each for each in like if _measures_alike(item, each)]
            if len(like) == 1:
                yield Successor(kind, item, like[0])


def _measures_alike(one: Item, other: Item) -> bool:
    """An indicator in another unit is another indicator."""
    if isinstance(one, ResolvedIndicator) and isinstance(other, ResolvedIndicator):
        return one.unit == other.unit
    return True
