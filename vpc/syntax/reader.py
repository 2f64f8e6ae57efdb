"""YAML text to data with places, from the events of libyaml (through ruamel.yaml's C parser).

The language is a part of YAML: mappings, lists and scalars. Scalars stay source text (composed
to NFC, so that an å is an å however it was typed); anchors, aliases, tags, merge keys, directives
and second documents are refused. What libyaml reads is the language; no other parser arbitrates.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import Any, NamedTuple

from _ruamel_yaml import CParser
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from vpc.diagnostic import Diagnostic, Edit, Fix, Label, Result, Term, finding
from vpc.source import Range, SourceFile, Span
from vpc.syntax.conflicts import unresolved
from vpc.syntax.edits import without_entry
from vpc.syntax.mistakes import explain
from vpc.syntax.tree import Data, RawDocument, SourceTree

MAX_DEPTH = 60
MAX_VALUES = 50_000
"""Fifty times what a large plan holds."""
MAX_SYNTAX_ERRORS = 20
_SHOWN = 200
"""After so many findings reading stops: the rest are more of the same."""

_WORD = re.compile(r"[^\s,\[\]{}]+")
_WHOLE_PART = re.compile(r"(.*[–—-]|[^\W\d_]+\s)?\s*[-−+<>≤≥±]?\s?[0-9]+(\s[0-9]{3})*")
"""What stands before a decimal comma: a word or the start of an interval, a sign, thousands."""
_DECIMALS = re.compile(r"[0-9]+(\s*[^\s0-9].{0,40})?")
"""What follows: digits, and a unit or the rest of an interval."""


class _Stop(Exception):  # noqa: N818  # ends the reading of one file; never leaves this module
    """Reading cannot go on: a limit was passed."""


def read(file: SourceFile) -> Result[RawDocument]:
    """Read a file into data and places.

    Reports every syntax error that can be told apart from the follow-ups of an earlier one: what
    is commonly mistyped (``mistakes.py``) is put right in a copy of the same length, and reading
    goes on there.
    """
    found, text = unresolved(file)
    for _ in range(MAX_SYNTAX_ERRORS):
        builder = _Builder(file, text)
        try:
            builder.run()
        except _Stop:
            return Result(None, (*found, *builder.found))
        except MarkedYAMLError as error:
            mistake = explain(file, text, error)
            found.extend(mistake.found)
            if mistake.repaired is None:
                return Result(None, tuple(found))
            text = mistake.repaired
        except YAMLError as error:  # libyaml's reader: a character it does not take
            found.append(finding("invalid-syntax", Span(file), problem=str(error)))
            return Result(None, tuple(found))
        else:
            found.extend(builder.found)
            if builder.root is None:
                return Result(None, tuple(found))
            unread = _unread(file.text, text)
            return Result(RawDocument(file, builder.data, builder.root, unread), tuple(found))
    return Result(None, tuple(found))


def _unread(written: str, read: str) -> frozenset[str]:
    """The keys on lines that a repaired text leaves blank."""
    if read is written:
        return frozenset()
    lines = zip(written.split("\n"), read.split("\n"), strict=True)
    gone = (line for line, left in lines if line != left and not left.strip(" \t\r-"))
    return frozenset(re.split(r"[:\s]", line.lstrip(" \t-"), maxsplit=1)[0] for line in gone)


class _Open:
    """A mapping or list that is being read."""

    __slots__ = ("data", "flow", "key", "key_range", "node")

    def __init__(self, data: Any, node: SourceTree, flow: bool) -> None:
        self.data = data
        self.node = node
        self.flow = flow
        self.key: str | None = None
        self.key_range: Range = (0, 0)


class _Double(NamedTuple):
    """A key that is there already: its finding, and the values of both times."""

    found: int
    holder: _Open
    first: Data
    second: Data
    node: SourceTree


class _Builder:
    """One pass over the events of a text. The one place where speed decides the shape."""

    def __init__(self, file: SourceFile, text: str) -> None:
        self.file = file
        self.text = text
        self.is_repaired = text is not file.text
        self.data: Data = None
        self.root: SourceTree | None = None
        self.found: list[Diagnostic] = []
        self.open: list[_Open] = []
        self.count = 0
        self.doubles: list[_Double] = []

    def run(self) -> None:
        parser = CParser(self.text)
        next_event = parser.get_event
        while True:
            event = next_event()
            kind = type(event)
            if kind is ScalarEvent:
                self.scalar(event)
            elif kind is MappingStartEvent:
                self.start(event, {})
            elif kind is SequenceStartEvent:
                self.start(event, [])
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                self.end(event)
            elif kind is StreamEndEvent:
                break
            elif kind is AliasEvent:
                self.alias(event)
            elif kind is DocumentStartEvent:
                self.document(event)
        if self.root is None:
            self.report(finding("empty-document", Span(self.file)))
        for double in self.doubles:
            self.superfluous(double)

    def report(self, found: Diagnostic) -> None:
        self.found.append(found)
        if len(self.found) >= _SHOWN:
            raise _Stop

    def document(self, event: Any) -> None:
        if self.root is not None:
            self.refuse(event, "second-document")
            raise _Stop
        if event.version or event.tags:
            self.refuse(event, "directive")

    def refuse(self, event: Any, feature: str) -> None:
        start = event.start_mark.index
        word = _WORD.match(self.text, start)
        span = Span(self.file, (start, word.end() if word else start + 1))
        self.report(finding("yaml-feature", span, feature=Term(feature)))

    def refuse_properties(self, event: Any) -> None:
        """An anchor or a tag before a value."""
        if event.anchor or event.tag:
            is_anchor = self.text.startswith("&", event.start_mark.index)
            self.refuse(event, "anchor" if is_anchor else "tag")

    def alias(self, event: Any) -> None:
        self.refuse(event, "alias")
        start, end = event.start_mark.index, event.end_mark.index
        holder = self.open[-1] if self.open else None
        if holder is not None and holder.key is None and type(holder.data) is dict:
            self.key(holder, self.text[start:end], start, end)
        else:
            self.place(None, start, end)

    def scalar(self, event: Any) -> None:
        value = event.value
        if not value.isascii():
            value = unicodedata.normalize("NFC", value)
        start, end = event.start_mark.index, event.end_mark.index
        self.refuse_properties(event)
        holder = self.open[-1] if self.open else None
        if holder is not None and holder.key is None and type(holder.data) is dict:
            self.key(holder, value, start, end)
        elif self.is_repaired and self.text[start:end] != self.file.text[start:end]:
            self.place(None, start, end)  # put right to go on reading: not what was written
        elif value or event.style:
            self.place(value, start, end)
        else:
            self.blank(holder, start)

    def key(self, holder: _Open, key: str, start: int, end: int) -> None:
        if key == "<<":
            self.report(
                finding("yaml-feature", Span(self.file, (start, end)), feature=Term("merge-key"))
            )
        earlier = holder.node.children.get(key)
        if earlier is not None and earlier.key is not None:
            self.report(
                finding(
                    "duplicate-key",
                    Span(self.file, (start, end)),
                    secondary=[Label(Span(self.file, earlier.key), "first")],
                    key=key,
                )
            )
        holder.key = key
        holder.key_range = (start, end)

    def superfluous(self, double: _Double) -> None:
        """An entry that says the same again may go, if no comment goes with it."""
        if double.second is None or double.first != double.second:
            return
        place = without_entry(self.text, double.node.whole, in_flow=double.holder.flow)
        if place is not None:
            fix = Fix((Edit(Span(self.file, place), ""),), safe=True)
            self.found[double.found] = replace(self.found[double.found], fix=fix)

    def blank(self, holder: _Open | None, start: int) -> None:
        """A value left out. Never an answer: the author has to say what is meant."""
        if holder is None:
            return
        if holder.key is None:
            place = (max(start - 1, 0), start)
            self.report(finding("blank-value", Span(self.file, place)))
        elif self.comma_in_braces(holder):
            holder.key = None
            return
        elif holder.key != "<<":
            span = Span(self.file, holder.key_range)
            self.report(finding("blank-value", span, key=holder.key))
        self.place(None, start, start)

    def comma_in_braces(self, holder: _Open) -> bool:
        """``{women: 0,95 %}``: inside braces the comma ends the value. Said as what it is."""
        if not holder.flow or not holder.data:
            return False
        previous_key, previous = next(reversed(holder.data.items()))
        if not isinstance(previous, str) or not _WHOLE_PART.fullmatch(previous):
            return False
        node = holder.node.children[previous_key]
        start, end = node.start, holder.key_range[1]
        written = self.text[start:end]
        if written[0] in "\"'" or not _DECIMALS.fullmatch(holder.key or ""):
            return False
        if self.found and self.found[-1].primary.span == Span(self.file, (start, node.end)):
            self.found.pop()  # an interval with a comma in both its ends is one mistake
        holder.data[previous_key] = written
        node.end = end
        span = Span(self.file, (start, end))
        fix = Fix((Edit(span, f'"{written}"'),), safe=True)
        self.report(finding("comma-in-braces", span, fix=fix, written=written))
        return True

    def start(self, event: Any, data: Any) -> None:
        self.refuse_properties(event)
        start, end = event.start_mark.index, event.end_mark.index
        if len(self.open) >= MAX_DEPTH:
            span = Span(self.file, (start, max(end, start + 1)))
            self.report(finding("too-deep", span, limit=MAX_DEPTH))
            raise _Stop
        if self.open and self.open[-1].key is None and type(self.open[-1].data) is dict:
            span = Span(self.file, (start, max(end, start + 1)))
            self.report(finding("key-not-text", span))
            raise _Stop
        node = self.place(data, start, max(end, start))
        self.open.append(_Open(data, node, bool(event.flow_style)))

    def end(self, event: Any) -> None:
        closed = self.open.pop()
        if closed.flow:
            closed.node.end = event.end_mark.index
        elif closed.node.children:
            # libyaml ends a block at the next token; what belongs to it ends with its last child.
            closed.node.end = next(reversed(closed.node.children.values())).end
        if type(closed.data) is dict and closed.data.pop("<<", closed) is not closed:
            del closed.node.children["<<"]  # reported where it stands

    def place(self, value: Any, start: int, end: int) -> SourceTree:
        """Put a value where the surrounding mapping or list wants it, and remember the place."""
        self.count += 1
        if self.count > MAX_VALUES:
            span = Span(self.file, (start, start + 1))
            self.report(finding("too-many-values", span, limit=MAX_VALUES))
            raise _Stop
        if not self.open:
            self.data = value
            self.root = SourceTree(None, start, end)
            return self.root
        holder = self.open[-1]
        if type(holder.data) is dict:
            key = holder.key
            node = SourceTree(holder.key_range, start, end)
            if key not in holder.data:
                holder.data[key] = value
                holder.node.children[key] = node  # type: ignore[index]  # a key is set here
            elif self.found and self.found[-1].rule == "duplicate-key":
                # What its value is to hold may not be read yet.
                number = len(self.found) - 1
                self.doubles.append(_Double(number, holder, holder.data[key], value, node))
            holder.key = None
        else:
            node = SourceTree(None, start, end)
            holder.node.children[len(holder.data)] = node
            holder.data.append(value)
        return node
