"""What is left of a document when everything of the wrong shape is taken out of it.

It is never compiled. It is only looked at, so that a reference that leads nowhere is told in the
same run as a misspelt key elsewhere in the file, and not one run later.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from vpc.diagnostic import Diagnostic
from vpc.model.kind import kind_of
from vpc.model.outline import may_hold_keys, text_at
from vpc.model.validate import validate
from vpc.syntax.tree import Data, Path, RawDocument

if TYPE_CHECKING:
    from vpc.model.base import Shape

_ROUNDS = 5
"""So often something is taken out: each time something that held it may have become incomplete."""
_MOST = 40
_LARGEST = 200_000
"""Where more is wrong, or so much is written, the rest can wait for the next run."""

Mapping = dict[str, Data]


@dataclass(frozen=True)
class Remains:
    """The sound part of a document. ``gone``: every key that was taken out, and below; None for
    keys that nobody can know, of what is no mapping and should be one.
    """

    raw: RawDocument
    model: Shape
    gone: frozenset[str | None]


def salvage(raw: RawDocument) -> Remains | None:
    """The sound part of a document; None where too little of it is sound."""
    if len(raw.file.text) > _LARGEST:
        return None
    kind = kind_of(raw)
    if not isinstance(kind, str):
        return None
    gone: set[str | None] = set(raw.unread)
    data = _without_blanks(raw.data, kind, (), gone)
    for _ in range(_ROUNDS):
        rest = replace(raw, data=data, unread=frozenset())
        checked = validate(rest)
        if checked.value is not None:
            return Remains(rest, checked.value, frozenset(gone))
        wrong = [each for each in checked.diagnostics if each.is_error]
        if len(wrong) > _MOST:
            return None
        for found in wrong:
            if not isinstance(data, dict):
                return None
            data = _without(data, kind, found, gone)
    return None


def _without_blanks(data: Data, kind: str, path: Path, gone: set[str | None]) -> Data:
    """Without the values that could not be read, which was told where they stand."""
    if isinstance(data, list):
        return [_without_blanks(each, kind, (*path, at), gone) for at, each in enumerate(data)]
    if not isinstance(data, dict):
        return data
    blank = {key for key, value in data.items() if value is None}
    gone.update(blank)
    if any(may_hold_keys(kind, (*path, key)) for key in blank):
        gone.add(None)
    return {
        key: _without_blanks(value, kind, (*path, key), gone)
        for key, value in data.items()
        if key not in blank
    }


def _without(data: Mapping, kind: str, found: Diagnostic, gone: set[str | None]) -> Data:
    """The data without what a finding is about: with the key that was meant, where that is known,
    and a dash for a text that is missing. What goes is added to ``gone``.
    """
    path = _path(data, found.subject)
    near = found.values.get("nearest")

    def renamed(holder: Mapping, key: str) -> Mapping:
        if not isinstance(near, str) or near in holder:
            return removed(holder, key)
        return {near if each == key else each: value for each, value in holder.items()}

    def added(holder: Mapping, key: str) -> Mapping:
        return {**holder, key: "–"}

    def removed(holder: Mapping, key: str) -> Mapping:
        gone.update((key, *_keys(holder.get(key))))
        if _hides_keys(found, holder.get(key)):
            gone.add(None)
        return {each: value for each, value in holder.items() if each != key}

    if found.rule == "unknown-key":
        return _changed(data, path, renamed)
    if found.rule != "missing-key":
        return _changed(data, path, removed)
    if text_at(kind, path):
        return _changed(data, path, added)
    return _changed(data, path[:-1], removed) if len(path) > 1 else None


def _hides_keys(found: Diagnostic, value: Data) -> bool:
    """Whether what a finding is about may have had other keys than those that can be read."""
    if found.rule == "wrong-shape":
        return found.values["wanted"] == ("mapping",)
    return found.rule == "wrong-form" and isinstance(value, dict)


def _changed(data: Mapping, path: tuple[str, ...], change: Callable[..., Mapping]) -> Data:
    """The data with one mapping in it changed: that which holds the last key of a path."""
    if not path:
        return None
    if len(path) == 1:
        return change(data, path[0])
    below = data.get(path[0])
    if not isinstance(below, dict):
        return data
    return {**data, path[0]: _changed(below, path[1:], change)}


def _path(data: Data, subject: str) -> tuple[str, ...]:
    """The keys that a semantic path names; its last may be missing.

    Items of a list keep their numbers, by which their places are found: a path ends at a list.
    """
    if not isinstance(data, dict) or not subject:
        return ()
    for key, value in data.items():
        if subject.startswith(f"{key}."):
            return (key, *_path(value, subject[len(key) + 1 :]))
    return (subject,)


def _keys(data: Data) -> Iterator[str]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield key
            yield from _keys(value)
