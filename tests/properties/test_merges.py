"""Two people at work on the same example: all of what both did is in the merged text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

import pytest
import test_spoilt_examples as spoilt
from hypothesis import given, settings
from hypothesis import strategies as st

from vpc.merge import OURS, THEIRS, merge
from vpc.source import SourceFile
from vpc.syntax.reader import read
from vpc.syntax.tree import Data, Path

FILES = spoilt.FILES
KINDS = ("value", "comment", "prose", "removal", "addition")


class Change(NamedTuple):
    """One person's doing, at an entry."""

    path: Path
    start: int
    end: int
    text: str


def line_end(text: str, at: int) -> int:
    return text.find("\n", at) + 1 or len(text)


def with_comments(text: str, line: int) -> int:
    """Where a line begins together with the comments and the blank lines right above it."""
    above = text.rfind("\n", 0, line - 1) + 1
    if line and re.fullmatch(r"[ \t]*(#.*)?\n", text[above:line]):
        return with_comments(text, above)
    return line


@lru_cache(maxsize=len(FILES) * len(KINDS))
def changes(key: str, kind: str) -> list[Change]:
    """All changes of a kind that can be made in a document."""
    text = FILES[key]
    found = []
    for entry in spoilt.entries(key):
        start, end = spoilt.value_range(text, entry.node)
        own = entry.node.whole[0]
        line = text.rfind("\n", 0, own) + 1
        is_block = text[entry.parent.start] not in "{["
        alone = is_block and not text[line:own].strip() and entry.node.key is not None
        if kind == "value" and isinstance(entry.value, str) and text[start] not in "|>\"'":
            if "\n" not in text[start:end]:
                found.append(Change(entry.path, end, end, "9"))
        elif kind == "prose" and isinstance(entry.value, str) and text[start] == "|":
            found.append(Change(entry.path, end, end, " Och mer."))
        elif kind == "comment" and alone:
            found.append(Change(entry.path, line, line, f"{text[line:own]}# sagt\n"))
        elif kind == "removal" and alone and len(entry.parent.children) > 1 and len(entry.path) > 1:
            found.append(Change(entry.path, with_comments(text, line), line_end(text, end), ""))
        elif kind == "addition" and alone:
            written = text[entry.node.key[1] : line_end(text, end)]
            name = text[slice(*entry.node.key)]
            new = f"{text[line:own]}# nytt\n{text[line:own]}{name}-zz{written}"
            at = line_end(text, end)
            found.append(Change(entry.path, at, at, new))
    return found


@st.composite
def two_at_work(draw):
    """A document, and what two people change in it, at different entries."""
    key = draw(st.sampled_from(sorted(FILES)))
    sides: tuple[list[Change], list[Change]] = ([], [])
    taken: list[Change] = []
    for number in range(draw(st.integers(2, 8))):
        among = changes(key, draw(st.sampled_from(KINDS)))
        if not among:
            continue
        change = among[draw(st.integers(0, len(among) - 1))]
        if not any(touch(change, other) for other in taken):
            taken.append(change)
            sides[number % 2].append(change)
    return key, sides


def touch(one: Change, other: Change) -> bool:
    """Whether two changes are about the same entry, one within the other, or too near."""
    short = min(len(one.path), len(other.path))
    nested = one.path[:short] == other.path[:short]
    return nested or (one.start <= other.end and other.start <= one.end)


def made(text: str, changes: list[Change]) -> str:
    for change in sorted(changes, key=lambda each: each.start, reverse=True):
        text = text[: change.start] + change.text + text[change.end :]
    return text


def data_of(text: str) -> Data:
    result = read(SourceFile("x.yaml", text))
    assert result.value is not None
    assert result.diagnostics == ()
    return result.value.data


@settings(max_examples=40)
@given(two_at_work())
def test_what_two_people_do_at_different_entries_is_all_there(work):
    key, (mine, yours) = work
    base = FILES[key]
    ours, theirs = made(base, mine), made(base, yours)
    merged = merge(base, ours, theirs)
    assert merged is not None
    assert merged.conflicts == 0
    assert merged.text == made(base, [*mine, *yours])


def renamings(key: str) -> list[tuple[Path, list[Change]]]:
    """Every goal, indicator and activity with another id, and ``formerly`` for the one it had."""
    text = FILES[key]
    found = []
    for entry in spoilt.entries(key):
        is_named = entry.path[0] == "goals" or "additions" in entry.path
        if entry.path[-2:-1] in (("goals",), ("indicators",), ("activities",)) and is_named:
            name, first = entry.path[-1], next(iter(entry.node.children.values())).whole[0]
            if not isinstance(entry.value, dict) or "formerly" in entry.value:
                continue
            line = text.rfind("\n", 0, first) + 1
            in_braces = bool(text[line:first].strip())
            at, indent, end = (first, "", ", ") if in_braces else (line, text[line:first], "\n")
            said = Change(entry.path, at, at, f"{indent}formerly: {name}{end}")
            start, stop = entry.node.key
            found.append((entry.path, [Change(entry.path, start, stop, f"{name}-zz"), said]))
    return found


RENAMINGS = {key: found for key in FILES if (found := renamings(key))}


@settings(max_examples=40)
@given(st.sampled_from(sorted(RENAMINGS)), st.data())
def test_what_is_changed_under_the_old_id_is_there_under_the_new_one(key, data):
    path, renaming = data.draw(st.sampled_from(RENAMINGS[key]))
    among = [
        each
        for kind in KINDS
        for each in changes(key, kind)
        if each.path[: len(path)] == path != each.path
        and not any(each.start <= other.end and other.start <= each.end for other in renaming)
    ]
    change = data.draw(st.sampled_from(among))
    base = FILES[key]
    for sides in ((renaming, [change]), ([change], renaming)):
        merged = merge(base, *(made(base, each) for each in sides))
        assert merged is not None
        assert (merged.text, merged.conflicts) == (made(base, [*renaming, change]), 0)


@settings(max_examples=40)
@given(two_at_work(), st.data())
def test_conflicts_are_decided_for_either_side(work, data):
    """Both change the same places too: each conflict, decided, gives a document."""
    key, (mine, yours) = work
    base = FILES[key]
    for kind in data.draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=3)):
        among = [
            each
            for each in changes(key, kind)
            if each.text and not any(touch(each, other) for other in (*mine, *yours))
        ]
        if among:
            change = among[data.draw(st.integers(0, len(among) - 1))]
            mine.append(change)
            yours.append(change._replace(text=change.text.replace("9", "8").replace("m", "n")))
    ours, theirs = made(base, mine), made(base, yours)
    one, other = merge(base, ours, theirs), merge(base, theirs, ours)
    assert (one is None) is (other is None)
    if one is None or other is None:
        return
    assert one.conflicts == other.conflicts
    taken = decided(one.text, OURS), decided(one.text, THEIRS)
    mirrored = decided(other.text, THEIRS), decided(other.text, OURS)
    assert [data_of(text) for text in taken] == [data_of(text) for text in mirrored]


@settings(max_examples=40)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_whatever_is_written_nothing_is_made_up(key, data):
    """Lines cut, copied and broken: what is merged is a document, or it is left to git."""
    lines = FILES[key].splitlines(keepends=True)
    start = data.draw(st.integers(0, len(lines) - 1))
    base = "vpc: 1\n" + "".join(lines[start : start + 40])
    ours, theirs = (data.draw(spoiling(base)) for _ in range(2))
    merged = merge(base, ours, theirs)
    if merged is None or merged.text in (ours, theirs):
        return
    for side in (OURS, THEIRS):
        data_of(decided(merged.text, side))
    written = {line.strip() for text in (base, ours, theirs) for line in text.splitlines()}
    if not any("{" in line or "[" in line or "- " in line for line in written):
        kept = decided(merged.text, OURS).splitlines()
        assert {line.strip() for line in kept} <= written


@st.composite
def spoiling(draw, text):
    """A text with some of its lines cut, copied elsewhere or broken."""
    lines = text.splitlines(keepends=True)
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(lines) - 1))
        to = draw(st.integers(0, len(lines) - 1))
        some = lines[at : at + draw(st.integers(1, 4))]
        kind = draw(st.sampled_from(("cut", "copy", "break")))
        if kind == "cut" and len(lines) > len(some):
            del lines[at : at + len(some)]
        elif kind == "copy":
            lines[to:to] = some
        else:
            lines[at] = draw(st.sampled_from("#-{|:\t'")) + lines[at]
    return "".join(lines)


def decided(text: str, side: str) -> str:
    """A text with every conflict decided for one side, as an editor does it."""
    pattern = re.compile(r"<<<<<<< ours\n(.*?)=======\n(.*?)>>>>>>> theirs\n", re.DOTALL)
    return pattern.sub(lambda found: found.group(1 if side == OURS else 2), text)


@pytest.mark.parametrize("key", FILES)
def test_one_alone_at_work_is_all_there_is(key):
    base = FILES[key]
    for kind in KINDS:
        for change in changes(key, kind)[::7]:
            after = made(base, [change])
            for texts in ((base, after, base), (base, base, after), (base, after, after)):
                merged = merge(*texts)
                assert merged is not None
                assert (merged.text, merged.conflicts) == (after, 0)


def test_there_is_something_to_merge():
    assert min(sum(len(changes(key, kind)) for key in FILES) for kind in KINDS) > 100
