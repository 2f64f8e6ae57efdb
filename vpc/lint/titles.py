"""Titles held against each other: the same words, and words that were retyped with a slip."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from operator import ne
from unicodedata import normalize

from vpc.model.document import Origin
from vpc.resolve.records import ResolvedActivity, ResolvedGoal, ResolvedIndicator, ResolvedPlan

Item = ResolvedGoal | ResolvedIndicator | ResolvedActivity

_WORD = re.compile(r"\w+")
_LONG = 6
"""Shorter words are others too often when a letter changes: *lån* and *län*."""
_SLIPS = 2
"""So many words of a title may be retyped wrongly before it is another title."""


def items(plan: ResolvedPlan) -> Mapping[str, Mapping[str, Item]]:
    """What has an id and a title in a plan's chain, by kind."""
    return {"goal": plan.goals, "indicator": plan.indicators, "activity": plan.activities}


def title(item: Item) -> str:
    """What somebody reads of a goal, an indicator or an activity."""
    return item.model.name if isinstance(item, ResolvedIndicator) else item.model.title


def title_origin(item: Item) -> Origin:
    return item.origin / ("name" if isinstance(item, ResolvedIndicator) else "title")


def words(text: str) -> tuple[str, ...]:
    """The words of a text: case, spaces and punctuation do not make another one."""
    return tuple(_WORD.findall(normalize("NFC", text).casefold()))


@lru_cache(maxsize=1024)
def title_words(title: str) -> tuple[str, ...]:
    """The words of a title. Those from further up the chain are asked for in every document."""
    return words(title)


def slips(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[int, ...]:
    """At which words one title differs from another by a slip; none where it is a title of its own.

    A word that is there or not, a number and an ending are meant: they make another title.
    """
    if len(one) != len(other) or sum(map(ne, one, other)) > _SLIPS:
        return ()
    found = tuple(index for index, word in enumerate(one) if word != other[index])
    return found if all(_is_slip(one[index], other[index]) for index in found) else ()


def _is_slip(one: str, other: str) -> bool:
    """One letter inside a word is missing, added or wrong, or two have changed places."""
    shorter = min(len(one), len(other))
    if shorter < _LONG or not (one + other).isalpha():
        return False
    start = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    rest = shorter - start
    end = next((at for at in range(rest) if one[-1 - at] != other[-1 - at]), rest)
    # Words that differ at the end are inflected, and those that differ at the start are others.
    if start < 1 or end < 2:
        return False
    wrong, right = one[start : len(one) - end], other[start : len(other) - end]
    return max(len(wrong), len(right)) == 1 or (len(wrong) == 2 and wrong == right[::-1])
