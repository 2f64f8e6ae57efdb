"""Every example spoilt in turn and fixed: the mistake is gone, and nothing else is touched."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from functools import lru_cache
from typing import Any

import pytest
import test_spoilt_examples as spoilt
from documents import fixed
from test_spoilt_examples import Mutation

from vpc.source import Range, SourceFile
from vpc.syntax.reader import read
from vpc.syntax.tree import Data, SourceTree

FILES = spoilt.FILES
SAMPLED = 97
"""One in so many mutations is tried."""
RESTORED = ("a misspelt key", "an unseen character", "an entry twice", "an exception")
"""What is put right for certain: the text is then what it was."""


def with_a_misspelt_key(key: str) -> Iterator[Mutation]:
    """Keys of the models that only one known key is near to."""
    for mutation in spoilt.with_a_misspelt_key(key):
        is_long = mutation.text.endswith("zz") and len(mutation.text) > 6
        if is_long and not spoilt.is_id(mutation.entry):
            yield mutation


def with_another_case(key: str) -> Iterator[Mutation]:
    """Words and references, of which the nearest is the right one."""
    for entry in spoilt.entries(key):
        if isinstance(entry.value, str) and entry.value.isascii() and entry.value.isalpha():
            place = spoilt.value_range(FILES[key], entry.node)
            if FILES[key][slice(*place)] == entry.value:
                yield Mutation(place, f"{entry.value}z", entry)


def with_an_unseen_character(key: str) -> Iterator[Mutation]:
    for entry in spoilt.entries(key):
        if isinstance(entry.value, str) and len(entry.value) > 4:
            at = spoilt.value_range(FILES[key], entry.node)[1] - 2
            yield Mutation((at, at), "\u200b", entry)


def with_an_entry_twice(key: str) -> Iterator[Mutation]:
    text = FILES[key]
    for entry in spoilt.entries(key):
        if entry.node.key is None:
            continue
        end = spoilt.value_range(text, entry.node)[1]
        start, written = entry.node.key[0], text[entry.node.key[0] : end]
        line = text.rfind("\n", 0, start) + 1
        if text[entry.parent.start] == "{" and entry.path:
            yield Mutation((end, end), f", {written}", entry)
        elif not text[line:start].strip() and text[end : end + 1] == "\n" and "#" not in written:
            yield Mutation((end + 1, end + 1), f"{text[line:end]}\n", entry)


def with_an_exception(key: str) -> Iterator[Mutation]:
    text = FILES[key]
    for entry in spoilt.entries(key):
        line = text.rfind("\n", 0, entry.node.whole[0]) + 1
        before = text[line : entry.node.whole[0]]
        if entry.node.key is not None and not before.strip() and not is_about(text, line):
            yield Mutation((line, line), f"{before}# vpc: allow[control-sum] why\n", entry)


def is_about(text: str, line: int) -> bool:
    """Whether a comment above would be meant for something else: a rule that is needed there."""
    return "vpc: allow" in text[text.rfind("\n", 0, max(line - 1, 0)) + 1 : line]


KINDS = {
    "a misspelt key": with_a_misspelt_key,
    "a wrong scalar": spoilt.with_a_wrong_scalar,
    "another word": with_another_case,
    "an unseen character": with_an_unseen_character,
    "an entry twice": with_an_entry_twice,
    "an exception": with_an_exception,
}


# ---- what is compared


@lru_cache(maxsize=4)
def tree_of(text: str) -> tuple[Data, SourceTree]:
    raw = read(SourceFile("x.yaml", text)).value
    assert raw is not None
    return raw.data, raw.tree


def comments(text: str) -> list[str]:
    """The comments of a text: what stands behind a ``#`` outside its keys and values."""
    places = sorted(_scalars(tree_of(text)[1]))
    found, at = [], 0
    for start, end in [*places, (len(text), len(text))]:
        for line in text[at:start].split("\n"):
            sign, mark, comment = line.partition("#")
            if mark and (not sign or sign[-1].isspace()):
                found.append(comment.rstrip())
        at = max(at, end)
    return found


def _scalars(tree: SourceTree) -> Iterator[Range]:
    for node in tree.children.values():
        if node.key:
            yield node.key
        if not node.children:
            yield node.value
        yield from _scalars(node)


def elsewhere(data: Data, entry: spoilt.Entry, original: Data) -> Any:
    """The data without the entry that was spoilt, whatever its key has become."""
    copy: Any = deepcopy(data)
    parent, before = copy, original
    for segment in entry.path[:-1]:
        parent, before = parent[segment], before[segment]  # type: ignore[index, call-overload]
    if isinstance(parent, list):
        parent[entry.path[-1]] = None
    else:
        parent.pop(entry.path[-1], None)
        for key in [key for key in parent if key not in before]:  # type: ignore[operator]
            del parent[key]
    return copy


# ---- the tests


def sampled(kind: str, key: str) -> list[Mutation]:
    every = list(KINDS[kind](key))
    return every[len(key) % SAMPLED :: SAMPLED] or every[:1]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("key", FILES)
def test_a_fix_clears_its_finding_and_touches_nothing_else(key, kind):
    original = FILES[key]
    data, _ = tree_of(original)
    for mutation in sampled(kind, key):
        (start, end), entry = mutation.place, mutation.entry
        text = original[:start] + mutation.text + original[end:]
        texts, done = fixed({**FILES, key: text}, [key])
        after = texts[key]
        assert {each.key for each in done.changes} <= {key}
        assert {name: texts[name] for name in FILES if name != key} == {
            name: FILES[name] for name in FILES if name != key
        }
        if kind in RESTORED:
            assert after == original, entry.path
        if not done.changes:
            assert after == text
            continue
        assert comments(after) == comments(original), entry.path
        changed, _ = tree_of(after)
        assert elsewhere(changed, entry, data) == elsewhere(data, entry, data), entry.path
        assert is_left_as_it_is(key, after)


@lru_cache(maxsize=len(FILES))
def is_left_as_it_is(key: str, text: str) -> bool:
    """Whether there is nothing to fix in a document; most are then what they were at first."""
    files = {**FILES, key: text}
    texts, done = fixed(files, [key])
    return done.changes == () and texts == files


@pytest.mark.parametrize("key", FILES)
def test_what_is_sound_is_left_as_it_is(key):
    assert is_left_as_it_is(key, FILES[key])


def test_there_is_something_to_fix():
    assert min(sum(len(list(make(key))) for key in FILES) for make in KINDS.values()) > 100
