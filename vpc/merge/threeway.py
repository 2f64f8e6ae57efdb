"""Three versions of a part merged: its text piece by piece, and the data that it is to hold.

Each decision is taken once and carried out twice, on text and on data: what is put together of
texts can then be read again and compared with what was meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vpc.merge.layout import Kind, Part, Unmergeable
from vpc.merge.lines import merged_lines, stretches
from vpc.merge.order import in_order, symbols
from vpc.merge.pieces import Conflict, Piece, one_side
from vpc.source import SourceFile
from vpc.syntax.reader import read
from vpc.syntax.tree import Data, Segment


@dataclass(frozen=True)
class Woven:
    """A part merged, and its data where every conflict is decided for ours, or for theirs.

    ``with_key``: the conflict is about the whole part.
    """

    pieces: tuple[Piece, ...]
    ours: Data
    theirs: Data
    with_key: bool = False


def merged_part(base: Part | None, ours: Part, theirs: Part, *, bare: bool = False) -> Woven:
    """A part that both sides have. ``bare``: on the line of the dash above it."""
    if ours.whole == theirs.whole or (base and base.whole == theirs.whole):
        return Woven((placed(ours, bare=bare),), ours.data, ours.data)
    if base and base.whole == ours.whole:
        return Woven((placed(theirs, bare=bare),), theirs.data, theirs.data)
    if ours.indent != theirs.indent or (bare and (ours.lead or theirs.lead)):
        raise Unmergeable
    lead = _merged_text(base.lead if base else "", ours.lead, theirs.lead)
    above = (*lead, "" if bare else ours.indent)
    value = _merged_value(base, ours, theirs)
    if value is None:
        pieces = (*above, Conflict(ours.body, theirs.body))
        return Woven(pieces, ours.data, theirs.data, with_key=True)
    head = _merged_text(base.head if base else "", ours.head, theirs.head)
    tail = _merged_text(base.tail if base else "", ours.tail, theirs.tail)
    return Woven((*above, *head, *value.pieces, *tail), value.ours, value.theirs)


def placed(part: Part, *, bare: bool) -> str:
    """A part as it is written. Behind a dash there is no room for comments above it."""
    if bare and part.lead:
        raise Unmergeable
    return part.body if bare else part.lead + part.indent + part.body


def _merged_text(base: str | None, ours: str, theirs: str) -> tuple[Piece, ...]:
    """Comments, blank lines and keys: by lines where there are some."""
    if ours == theirs or base == theirs:
        return (ours,)
    if base == ours:
        return (theirs,)
    if base is None or not all(each.endswith("\n") for each in (ours, theirs)):
        return (Conflict(ours, theirs),)
    return merged_lines(base, ours, theirs)


def _merged_value(base: Part | None, ours: Part, theirs: Part) -> Woven | None:
    """The value alone; None where it can only be taken together with its key."""
    if ours.kind is not theirs.kind:
        return None
    if base is not None and base.kind is not ours.kind:
        if not _is_empty(base, ours.kind):
            return None
        base = None
    if ours.kind in (Kind.MAPPING, Kind.FLOW_MAPPING):
        return _merged_mapping(base, ours, theirs)
    if ours.kind in (Kind.LIST, Kind.FLOW_LIST):
        return _merged_list(base, ours, theirs)
    texts = base.value if base else None, ours.value, theirs.value
    if ours.kind is Kind.PROSE and base is not None and texts[1] != texts[2]:
        return _merged_prose(base.value, ours.value, theirs.value)
    pieces = _merged_text(*texts)
    if isinstance(pieces[0], Conflict):
        return Woven(pieces, ours.data, theirs.data)
    data = theirs.data if pieces[0] == theirs.value else ours.data
    return Woven(pieces, data, data)


def _is_empty(part: Part, kind: Kind) -> bool:
    """Whether a part is ``{}`` or ``[]`` where something of the kind came to stand."""
    return part.kind.is_flow and not part.parts and type(part.data) is _TYPES.get(kind)


_TYPES = {Kind.MAPPING: dict, Kind.FLOW_MAPPING: dict, Kind.LIST: list, Kind.FLOW_LIST: list}


def _merged_prose(base: str, ours: str, theirs: str) -> Woven:
    """Block scalars by lines, each side read by itself."""
    pieces = merged_lines(base, ours, theirs)
    ours_alone, theirs_alone = (_read_alone(one_side(pieces, side)) for side in ("ours", "theirs"))
    return Woven(pieces, ours_alone, theirs_alone)


def _read_alone(value: str) -> Data:
    document = read(SourceFile("", f"x: {value}")).value
    if document is None or not isinstance(document.data, dict):
        raise Unmergeable
    return document.data["x"]


class _Container:
    """What a merged mapping or list is put together in."""

    def __init__(self, ours: Part, theirs: Part) -> None:
        columns = {each.column for each in (ours, theirs) if each.parts}
        if len(columns) > 1 or ours.is_compact != theirs.is_compact:
            raise Unmergeable
        self.sides = ours, theirs
        self.is_flow = ours.kind.is_flow
        self.is_compact = ours.is_compact and not self.is_flow
        self.is_begun = False
        self.pieces: list[Piece] = []

    def merge(self, base: Part | None, ours: Part, theirs: Part) -> Woven:
        """Add a part that both sides have."""
        self.pieces.append(self._separator(ours))
        woven = merged_part(base, ours, theirs, bare=self._is_bare)
        self.pieces += woven.pieces
        self.is_begun = True
        return woven

    def add(self, ours: Sequence[Part], theirs: Sequence[Part]) -> None:
        """Add parts as they stand: those of one side, or where these differ a conflict."""
        one, other = self._text(ours), self._text(theirs)
        self.pieces.append(one if ours == theirs else Conflict(one, other))
        self.is_begun = self.is_begun or bool(ours or theirs)

    def woven(self, base: Part | None, ours: Data, theirs: Data) -> Woven:
        one, other = self.sides
        opening = _merged_text(base.opening if base else None, one.opening, other.opening)
        closing = _merged_text(base.closing if base else "", one.closing, other.closing)
        return Woven((*opening, *self.pieces, *closing), ours, theirs)

    @property
    def _is_bare(self) -> bool:
        return self.is_compact and not self.is_begun

    def _separator(self, part: Part) -> str:
        return (part.separator or ", ") if self.is_flow and self.is_begun else ""

    def _text(self, parts: Sequence[Part]) -> str:
        begun = self.is_begun
        texts = []
        for each in parts:
            texts += [self._separator(each), placed(each, bare=self._is_bare)]
            self.is_begun = True
        self.is_begun = begun
        return "".join(texts)


def _merged_mapping(base: Part | None, ours: Part, theirs: Part) -> Woven:
    holder = _Container(ours, theirs)
    before = base.parts if base else {}
    data: tuple[dict[Segment, Data], dict[Segment, Data]] = {}, {}
    for key in in_order([*before], [*ours.parts], [*theirs.parts]):
        was, one, other = before.get(key), ours.parts.get(key), theirs.parts.get(key)
        if one and other:
            woven = holder.merge(was, one, other)
            mine, yours = _keys(key, one, other, woven)
            data[0][mine], data[1][yours] = woven.ours, woven.theirs
            continue
        there = [each for each in (one, other) if each]
        if was is None:
            one = other = there[0]
        elif was.whole == there[0].whole:
            continue  # taken away on one side, as it was on the other
        sides = [[each] if each else [] for each in (one, other)]
        holder.add(*sides)
        for known, parts in zip(data, sides, strict=True):
            known.update((_key(part, key), part.data) for part in parts)
    return holder.woven(base, *data)  # type: ignore[arg-type]  # the keys of mappings are texts


def _keys(was: Segment, ours: Part, theirs: Part, woven: Woven) -> tuple[Segment, Segment]:
    """The keys of a merged part, decided for ours and for theirs."""
    mine, yours = _key(ours, was), _key(theirs, was)
    if not woven.with_key and was in (mine, yours):
        mine = yours = yours if mine == was else mine
    return mine, yours


def _key(part: Part, was: Segment) -> Segment:
    return was if part.name is None else part.name


def _merged_list(base: Part | None, ours: Part, theirs: Part) -> Woven:
    holder = _Container(ours, theirs)
    data: tuple[list[Data], list[Data]] = [], []
    before = [*base.parts.values()] if base else []
    signs = symbols(base, ours), symbols(base, theirs)
    for each in stretches(range(len(before)), *signs):
        was = before[each.base.start : each.base.stop]
        one = [ours.parts[at] for at in each.ours]
        other = [theirs.parts[at] for at in each.theirs]
        if [signs[0][at] for at in each.ours] == [signs[1][at] for at in each.theirs]:
            for index, parts in enumerate(zip(one, other, strict=True)):
                woven = holder.merge(was[index] if each.stable else None, *parts)
                data[0].append(woven.ours)
                data[1].append(woven.theirs)
            continue
        kept = _decided(was, one, other)
        if kept is not None:
            one = other = kept
        holder.add(one, other)
        data[0].extend(part.data for part in one)
        data[1].extend(part.data for part in other)
    return holder.woven(base, *data)


def _decided(was: list[Part], ours: list[Part], theirs: list[Part]) -> list[Part] | None:
    """The items to keep where only one side has changed something; None in a conflict."""
    texts = [[part.whole for part in parts] for parts in (was, ours, theirs)]
    if texts[0] == texts[1]:
        return theirs
    if texts[0] == texts[2]:
        return ours
    return None
