"""Every value of every example spoilt in ways of every kind: an error stands exactly there.

A document with mistakes is compiled together with the rest of its workspace. At least one of its
errors has to lie within each entry that was spoilt, its key or its value; a spoilt value is told
of nowhere else. Mistakes that are far apart are made together. Those that others hide are tried
again without them, at last each by itself: then it has to be told of.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple
from zlib import crc32

import pytest
from documents import examples

from vpc import shipped
from vpc.diagnostic import Diagnostic
from vpc.pipeline import compile_documents, load_settings
from vpc.source import Range, SourceFile
from vpc.syntax.reader import read
from vpc.syntax.tree import Data, Path, SourceTree
from vpc.workspace import MemoryWorld

STEERINGS = {f"{name}.yaml": shipped.steering(name).decode() for name in shipped.steerings()}
FILES = {**examples(), **STEERINGS}
EXHAUSTIVE = "VPC_EXHAUSTIVE" in os.environ
TOGETHER = 12
"""So many mistakes at most are made in a document at once: the more, the more they hide."""
HEAD = frozenset(["vpc", "kind", "year", "steering", "upstream", "previous", "plan", "period"])
"""What these say decides what is looked at in the rest: they are spoilt by themselves."""

ONE_LINE = """
title name role group place responsible recipient handler decision by paragraph visit post phones
email web source pending none not_measured owner_label goal_labels heading total
"""
PROSE = """
text description expected_result approach resources follow_up development analysis because comment
proposal promises
"""
FREE_TEXT = frozenset(ONE_LINE.split() + PROSE.split())
"""The keys whose value may be any text."""


class Entry(NamedTuple):
    """A place in a document: its path, what is there, and where."""

    path: Path
    value: Data
    node: SourceTree
    parent: SourceTree

    @property
    def name(self) -> str:
        """The nearest key: of the entry itself, or of the list that it is an item of."""
        return next(str(each) for each in reversed(self.path) if isinstance(each, str))

    @property
    def parts(self) -> tuple[str, ...]:
        return tuple(each for each in self.path if isinstance(each, str))


class Mutation(NamedTuple):
    """A text put in place of another, and the entry where an error is then expected."""

    place: Range
    text: str
    entry: Entry


@lru_cache(maxsize=len(FILES))
def entries(key: str) -> tuple[Entry, ...]:
    raw = read(SourceFile(key, FILES[key])).value
    assert raw is not None

    def below(path: Path, value: Data, node: SourceTree) -> Iterator[Entry]:
        inside = value.items() if isinstance(value, dict) else enumerate(value or ())
        for segment, child in inside if not isinstance(value, str) else ():
            there = node.children[segment]
            yield Entry((*path, segment), child, there, node)
            yield from below((*path, segment), child, there)

    return tuple(below((), raw.data, raw.tree))


def value_range(text: str, node: SourceTree) -> Range:
    """Where a value stands, without the line break that ends a block."""
    end = node.end
    while text[end - 1] in " \r\n":
        end -= 1
    return node.start, end


# ---- the mutations


def with_a_mapping(key: str) -> Iterator[Mutation]:
    for entry in entries(key):
        yield Mutation(value_range(FILES[key], entry.node), '{"0 odd": {}}', entry)


def with_a_list(key: str) -> Iterator[Mutation]:
    for entry in entries(key):
        yield Mutation(value_range(FILES[key], entry.node), "[[[]]]", entry)


def with_nothing(key: str) -> Iterator[Mutation]:
    """Nothing at all where YAML can say that, and an empty text."""
    for entry in entries(key):
        place = value_range(FILES[key], entry.node)
        in_flow_list = isinstance(entry.path[-1], int) and FILES[key][entry.parent.start] == "["
        if not in_flow_list:
            yield Mutation(place, "", entry)
        yield Mutation(place, '""', entry)


def with_a_wrong_scalar(key: str) -> Iterator[Mutation]:
    for entry in entries(key):
        if isinstance(entry.value, str):
            place = value_range(FILES[key], entry.node)
            for wrong in wrong_scalars(key, entry):
                yield Mutation(place, wrong, entry)


DATES = ("2026-02-30", "soon", "2018", "2018-1-5")
NUMBERS = ("x", "1.900", "1,2,3", "75 stycken", "--5")
IDS = ("Not An Id", "1st", "å", "a" * 81)
ENUM = ("no-such-word", "Fully")


def wrong_scalars(key: str, entry: Entry) -> Iterable[str]:
    """What a value of this type may not be; empty for a text."""
    path, name = entry.parts, entry.name
    table: dict[str, Iterable[str]] = {
        "vpc": ("2", "x", "1.0"),
        "kind": ("plans", "Plan"),
        "year": ("18", "2018-2019", "soon", "20180"),
        "id": IDS,
        "level": IDS,
        "under": IDS,
        "concerns": IDS,
        "leaves_out": IDS,
        "measured_by": IDS,
        "for": IDS,
        "formerly": IDS,
        "required_for": IDS,
        "assesses": IDS,
        "reported_in": ("vb", "T 1"),
        "period": ("vb", "T 1"),
        "upstream": ("../../outside.yaml", "/etc/passwd", "."),
        "previous": ("../../outside.yaml", "/etc/passwd", "."),
        "plan": ("../../outside.yaml", "/etc/passwd", "."),
        "steering": ("../../outside.yaml", "stockholm 2017"),
        "units": ("../../outside.yaml",),
        "file": ("../../outside.yaml",),
        "agenda2030": ("0", "18", "x"),
        "kolada": ("N1", "n31807", "X31807"),
        "by_sex": ("yes", "True", "1"),
        "language": ("swedish",),
        "through": ("02-30", "13-01", "soon", "4-30")
        if "periods" in path
        else (*DATES, "2019-01-01"),
    }
    table |= dict.fromkeys(("date", "start", "end"), DATES)
    table |= dict.fromkeys(
        ("status", "better", "periodicity", "aggregate", "show", "fulfilment"), ENUM
    )
    table |= dict.fromkeys(("indicator_partly", "assessed_on"), ENUM)
    table |= dict.fromkeys(("value", "women", "men", "forecast", "last_year", "tolerance"), NUMBERS)
    table |= dict.fromkeys(("target", "count", "amount", "before", "income", "costs"), NUMBERS)
    table |= dict.fromkeys(("net", "of"), NUMBERS)
    match path:
        case ("economy", "unit") | ("economy", "deviation"):
            return ENUM
        case ("activities", _, "deviation") | (*_, "indicators", _, "unit"):
            return ()
        case ("registration", "number"):
            return ()
        case ("attachments", "number"):
            return ("x", "12345")
        case ("goals", _, "number"):
            return ("1,1", "ett två")
        case ("targets", _) | ("outcomes", _):
            return NUMBERS
        case ("economy", "accounts", _, "income" | "costs", _):
            return NUMBERS
        case ("labels", _) | ("fulfilment", "labels", _):
            return ()
        case (*_, "promises", _):
            return ()
    if key in STEERINGS and name in ("council", "board", "department", "unit"):
        return () if "goal_labels" in path else IDS
    if name in FREE_TEXT:
        return ()
    assert name in table, f"{key}: is {path} free text, or what may it not be?"
    return table[name]


REFERENCES: dict[str, str] = {
    **dict.fromkeys(("upstream", "previous", "plan"), "no-such-file.yaml"),
    **dict.fromkeys(("under", "measured_by", "concerns", "leaves_out", "for"), "no-such-thing"),
    **dict.fromkeys(("level", "required_for"), "no-such-level"),
    **dict.fromkeys(("reported_in", "period"), "T9"),
    "steering": "no-such-steering",
}


def with_a_broken_reference(key: str) -> Iterator[Mutation]:
    for entry in entries(key):
        if not isinstance(entry.value, str):
            continue
        place = value_range(FILES[key], entry.node)
        if entry.name in REFERENCES:
            yield Mutation(place, REFERENCES[entry.name], entry)
        elif "assesses" in entry.path:
            yield Mutation(place, "no-such-level", entry)
        elif key in STEERINGS and entry.path[0] == "labels":
            yield Mutation(place, '"{no_such_place}"', entry)


def with_a_misspelt_key(key: str) -> Iterator[Mutation]:
    """Keys of the models, and ids that refer to what is defined elsewhere."""
    for entry in entries(key):
        if entry.node.key is None:
            continue
        written = FILES[key][slice(*entry.node.key)]
        if is_id(entry):
            yield Mutation(entry.node.key, "Fel Id", entry)
            if is_reference(key, entry):
                yield Mutation(entry.node.key, f"{written}zz", entry)
        else:
            yield Mutation(entry.node.key, f"{written}zz", entry)
            yield Mutation(entry.node.key, written.upper(), entry)


IN_CHAPTERS = ("goals", "additions", "targets", "outcomes", "guarantees", "levels", "goal_labels")


def is_id(entry: Entry) -> bool:
    """Whether a key was chosen by the author, not by the model."""
    match entry.parts:
        case (chapter, _) if chapter in (*IN_CHAPTERS, "activities", "periods"):
            return len(entry.path) == 2
        case (*_, "indicators" | "activities" | "accounts" | "promises" | "assesses", _):
            return True
        case ("economy", "accounts", _, "income" | "costs", _):
            return True
    return False


def is_reference(key: str, entry: Entry) -> bool:
    """Whether an id means something that is defined elsewhere."""
    is_report = "\nkind: report" in FILES[key]
    match entry.parts:
        case ("targets" | "additions" | "outcomes" | "goal_labels", _) | (*_, "assesses", _):
            return True
        case ("goals" | "activities", _):
            return is_report
        case ("economy", "accounts", *_):
            # What the plan lacks is given with a title of its own, and refers to nothing.
            return is_report and not (isinstance(entry.value, dict) and "title" in entry.value)
    return False


KINDS: dict[str, Callable[[str], Iterator[Mutation]]] = {
    "a mapping": with_a_mapping,
    "a list": with_a_list,
    "nothing": with_nothing,
    "a wrong scalar": with_a_wrong_scalar,
    "a misspelt key": with_a_misspelt_key,
    "a broken reference": with_a_broken_reference,
}


FOLLOWED = ("a misspelt key", "a broken reference")
"""What else is wrong then is true as well: a key is missing, a measure is no longer there."""


# ---- the test


def groups(mutations: list[Mutation]) -> list[list[Mutation]]:
    """The mutations dealt out, neighbours to different groups, so that none touches another."""
    rest = [each for each in mutations if each.entry.path[0] not in HEAD]
    dealt: list[list[Mutation]] = [[] for _ in range(-(-len(rest) // TOGETHER))]
    for index, mutation in enumerate(rest):
        turn = index % len(dealt)
        free = (each for each in (*dealt[turn:], *dealt[:turn]) if is_free(each, mutation))
        group = next(free, None)
        if group is None:
            dealt.append([mutation])
        else:
            group.append(mutation)
    return [*dealt, *([each] for each in mutations if each.entry.path[0] in HEAD)]


def is_free(group: list[Mutation], mutation: Mutation) -> bool:
    """Whether a mutation, later in its document than those of a group, goes with them."""
    return not group or group[-1].entry.node.whole[1] < mutation.entry.node.whole[0]


def errors_of(key: str, text: str) -> list[Diagnostic]:
    """The errors of a workspace's document when its text is another."""
    world = MemoryWorld({**FILES, key: text})
    keys = [key, *(each for each in FILES if each != key)]
    document = next(compile_documents(world, keys, load_settings(world), workspace=lambda: keys))
    return [each for each in document.diagnostics if each.is_error]


def spoilt(key: str, mutations: list[Mutation]) -> tuple[str, list[Range]]:
    """The text with all mutations in it, and the places where errors have to be."""
    text, done, result = FILES[key], 0, ""
    places = []
    for mutation in mutations:
        start, end = mutation.place
        first, last = mutation.entry.node.whole[0], value_range(text, mutation.entry.node)[1]
        if mutation.entry.node.key is None:
            dash = re.search(r"-\s*(#[^\n]*\s+)*\Z", text[:first])  # a blank item is its dash
            first = dash.start() if dash else first
        before = len(result) - done
        result += text[done:start] + mutation.text
        places.append((first + before, last + len(result) - end))
        done = end
    return result + text[done:], places


def missed(key: str, mutations: list[Mutation], *, alone: bool) -> list[str]:
    """Where no error stands that has to; and, if they are to be ``alone``, where others do."""
    text, places = spoilt(key, mutations)
    found = [
        (each.primary.span.range, each.rule)
        for each in errors_of(key, text)
        if each.primary.span.file.name == key
    ]
    silent = [
        mutation
        for mutation, (start, end) in zip(mutations, places, strict=True)
        if not any(each and start <= each[0] <= each[1] <= end for each, _ in found)
    ]
    elsewhere = [
        (each, rule)
        for each, rule in found
        if alone and not any(each and start <= each[0] < end for start, end in places)
    ]
    if not silent and not elsewhere:
        return []
    if len(mutations) == 1:
        return [f"{mutations[0].entry.path} = {mutations[0].text!r}: {found}"]
    if not elsewhere and len(silent) < len(mutations):
        return missed(key, silent, alone=alone)  # the others were told of
    middle = len(mutations) // 2
    halves = mutations[:middle], mutations[middle:]
    return [problem for half in halves for problem in missed(key, half, alone=alone)]


def tried(key: str, kind: str) -> list[Mutation]:
    """Every value spoilt in one form of a kind; in all of them where ``VPC_EXHAUSTIVE`` is set."""
    forms: dict[Path, list[Mutation]] = {}
    for mutation in KINDS[kind](key):
        forms.setdefault(mutation.entry.path, []).append(mutation)
    if EXHAUSTIVE:
        return [each for every in forms.values() for each in every]
    return [every[crc32(repr(path).encode()) % len(every)] for path, every in forms.items()]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("key", FILES)
def test_an_error_stands_exactly_where_a_document_was_spoilt(key, kind):
    alone = kind not in FOLLOWED
    problems = [
        problem for group in groups(tried(key, kind)) for problem in missed(key, group, alone=alone)
    ]
    assert not problems, "\n".join(problems[:20])


def test_there_is_something_to_spoil():
    counts = {kind: sum(len(list(mutate(key))) for key in FILES) for kind, mutate in KINDS.items()}
    assert min(counts.values()) > 100, counts


@pytest.mark.parametrize("key", FILES)
def test_unspoilt_examples_compile_without_findings(key):
    world = MemoryWorld(FILES)
    keys = [key, *(each for each in FILES if each != key)]
    document = next(compile_documents(world, keys, load_settings(world), workspace=lambda: keys))
    assert document.diagnostics == ()
    assert (document.assessed is not None) == (document.kind in ("plan", "report"))
