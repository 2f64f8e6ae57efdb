"""Entries that got another id: ``formerly`` says which one they were."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from vpc.merge.layout import Part
from vpc.syntax.tree import Segment


def became(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    """The old id of each new one that has one. Both are given with their ``formerly``, or nothing.

    What was called the same before is the same too: an id may change twice in a year.
    """
    found = {each: each for each in new if each in old}
    taken = set(found)
    for was, is_ in _candidates(old, new):
        if was in old and was not in taken and is_ in new and is_ not in found:
            found[is_] = was
            taken.add(was)
    return found


def _candidates(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield from ((formerly, each) for each, formerly in new.items())
    yield from ((each, formerly) for each, formerly in old.items())  # the newer one is the old one
    gone = {formerly: each for each, formerly in old.items() if formerly and each not in new}
    yield from ((gone[formerly], each) for each, formerly in new.items() if formerly in gone)


def as_called_in(base: Part, side: Part) -> Part:
    """A side whose parts are found by the ids that they have in the base.

    Also where an id is only referred to: under ``targets``, for one.
    """
    renamed = dict(_renamed(base, side))
    return _under(base, side, renamed) if renamed else side


def _renamed(base: Part, side: Part) -> Iterator[tuple[Segment, Segment]]:
    """The new and the old id of all entries of a document that got another."""
    there = became(_ids(base), _ids(side))
    for name, was in there.items():
        if name != was:
            yield name, was
        yield from _renamed(base.parts[was], side.parts[name])


def _ids(part: Part) -> dict[str, str]:
    """The keys of a mapping, each with its entry's ``formerly``."""
    ids = {}
    for key, entry in part.parts.items() if isinstance(part.data, dict) else ():
        formerly = entry.data.get("formerly") if isinstance(entry.data, dict) else None
        ids[str(key)] = formerly if isinstance(formerly, str) else ""
    return ids


def _under(base: Part, side: Part, renamed: Mapping[Segment, Segment]) -> Part:
    parts: dict[Segment, Part] = {}
    for key, part in side.parts.items():
        was = renamed.get(key, key)
        is_free = was in base.parts and was not in side.parts and key not in base.parts
        called = was if is_free else key
        before = base.parts.get(called)
        named = part if called == key else replace(part, name=key)
        parts[called] = named if before is None else _under(before, named, renamed)
    return replace(side, parts=parts)
