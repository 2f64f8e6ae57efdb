"""What a finding in a list is about: the item itself, since its place in the list may change."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from vpc.diagnostic import Diagnostic
from vpc.syntax.tree import Data, RawDocument

_NUMBERED = re.compile(r"\.[0-9]+(?:\.|$)")
_LONGEST = 80
"""What is longer is a text, not what something is called."""


def identified(
    found: Iterable[Diagnostic], document: Callable[[], RawDocument | None]
) -> Iterator[Diagnostic]:
    """The findings about a document; those about an item of a list with its name for a number."""
    raw: RawDocument | None = None
    names: dict[int, Sequence[str]] = {}
    for each in found:
        if not _NUMBERED.search(each.subject):
            yield each
            continue
        raw = raw or document()
        segments = each.subject.split(".")
        identity = ".".join(_named(segments, raw.data, names)) if raw else ""
        yield replace(each, identity=identity)


def _named(segments: Iterable[str], data: Data, names: dict[int, Sequence[str]]) -> Iterator[str]:
    """The segments of a path with the names of items; ``names``: those of lists by their ``id``."""
    # Most documents have no such finding, and do without the rules' modules until they are asked.
    from vpc.lint.personal_numbers import masked

    for segment in segments:
        if isinstance(data, list) and segment.isdecimal() and int(segment) < len(data):
            if id(data) not in names:
                names[id(data)] = _names(data)
            yield masked(names[id(data)][int(segment)])
            data = data[int(segment)]
        else:
            yield segment
            data = data.get(segment) if isinstance(data, dict) else None


def _names(items: list[Data]) -> Sequence[str]:
    """For each item the first of its values that no other has, else its number."""
    values = [list(_values(item)) for item in items]
    often = Counter(value for its in values for value in its)
    return [
        next((text for key, text in its if often[key, text] == 1), str(number))
        for number, its in enumerate(values)
    ]


def _values(item: Data) -> Iterator[tuple[str, str]]:
    """The values of an item that may name it: an item without keys is its own name."""
    for key, value in item.items() if isinstance(item, dict) else [("", item)]:
        if isinstance(value, str) and value and "\n" not in value and len(value) <= _LONGEST:
            yield key, value
