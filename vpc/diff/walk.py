"""The texts of two documents held against each other, key by key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from vpc.diff.leaves import CLOSED, PROSE, Leaves
from vpc.diff.names import Names, mapping, matched
from vpc.diff.records import Change, Kind, Name, Place, Thing, Version
from vpc.diff.values import flat_text, same_data, spelled, without_years, years_later
from vpc.diff.words import alike, same_text, wording
from vpc.syntax.tree import Data, Path

SECTIONS = ("introduction", "closing", "summary", "sections")
_LISTS = {
    **dict.fromkeys(SECTIONS, "section"),
    "staff": "staff",
    "signatures": "signature",
    "attachments": "attachment",
}
"""The lists of mappings, and what stands in them."""
_TITLES = {"section": "title", "staff": "role", "signature": "role", "attachment": "title"}
_DEFAULTS = {
    "status": "draft",
    "by_sex": "false",
    "aggregate": "none",
    "deviation": "budget-minus-outcome",
}
"""What a key means that is left out."""


@dataclass(frozen=True)
class Spot:
    """A place in both documents; None where one of them has nothing there."""

    old: Data
    new: Data
    old_path: Path
    new_path: Path
    subject: tuple[str, ...]
    thing: Thing
    depth: int
    """How much of the subject is the thing's."""

    @property
    def key(self) -> str:
        return self.subject[-1]

    @property
    def field(self) -> str:
        return ".".join(self.subject[self.depth :])

    def __truediv__(self, key: str) -> Spot:
        old, new = mapping(self.old).get(key), mapping(self.new).get(key)
        paths = (*self.old_path, key), (*self.new_path, key)
        return Spot(old, new, *paths, (*self.subject, key), self.thing, self.depth)

    def about(self, kind: str, id_: str, title: str) -> Spot:
        """The same place as a thing of its own."""
        known = () if self.thing.kind == "document" else (*self.thing.within, self.thing.title)
        return replace(self, thing=Thing(kind, id_, title, known), depth=len(self.subject))


class Units(NamedTuple):
    """In what amounts are written, before and now."""

    old: str
    new: str


class Walk:
    """Collects the changes between two documents."""

    def __init__(self, old: Version, new: Version, names: Names) -> None:
        self.old = old
        self.new = new
        self.names = names
        self.years = (new.year or 0) - (old.year or 0) if old.year and new.year else 0
        self.changes: list[Change] = []
        self.leaves = Leaves(self)

    def document(self, skip: tuple[str, ...]) -> None:
        """Everything of the documents but the chapters that are walked on their own."""
        for key in _keys(self.old.data, self.new.data):
            if key not in skip:
                self.value(self.top() / key)

    def top(self) -> Spot:
        return Spot(self.old.data, self.new.data, (), (), (), Thing("document", "", ""), 0)

    def fields(self, spot: Spot, skip: tuple[str, ...] = ()) -> None:
        for key in _keys(mapping(spot.old), mapping(spot.new)):
            if key not in skip:
                self.value(spot / key)

    def value(self, spot: Spot) -> None:
        """Whatever stands at a place."""
        values = [each for each in (spot.old, spot.new) if each is not None]
        if not values:
            return
        if any(isinstance(each, dict) for each in values):
            if not all(isinstance(each, dict) for each in values):  # a sum instead of lines
                self.leaf(replace(
                    spot,
                    old=spot.old if isinstance(spot.old, str) else None,
                    new=spot.new if isinstance(spot.new, str) else None,
                ))  # fmt: skip
            self._mapping(spot)
        elif any(isinstance(each, list) for each in values) and spot.key in _LISTS:
            self._items(spot, _LISTS[spot.key])
        else:
            self.leaf(spot)

    def _mapping(self, spot: Spot) -> None:
        kind = _children(spot.subject)
        if not kind:
            self.fields(spot)
            return
        for key in _keys(mapping(spot.old), mapping(spot.new)):
            self.thing(_as_line(spot / key) if kind == "line" else spot / key, kind)

    def thing(self, spot: Spot, kind: str) -> None:
        """Something with an id: there in both, or told as a whole."""
        spot = spot.about(kind, spot.key, self._title(spot, kind))
        if kind == "line" and not (isinstance(spot.old, str) or isinstance(spot.new, str)):
            self.fields(spot, () if spot.old and spot.new else ("title",))
        elif kind == "account" and self.new.kind == "report":
            self.fields(spot)  # that its outcome is told does not make it new
        elif spot.old is None or spot.new is None:
            self.whole(spot)
        else:
            self.value(spot) if isinstance(spot.new, dict) else self.leaf(spot)

    def whole(self, spot: Spot) -> None:
        """Something that is new, or gone."""
        kind = Kind.REMOVED if spot.new is None else Kind.ADDED
        self.add(Change(kind, spot.thing, "", ""), spot)

    def _title(self, spot: Spot, kind: str) -> str:
        for side in (spot.new, spot.old):
            title = mapping(side).get("title")
            if isinstance(title, str):
                return flat_text(title)
        if kind in ("account", "line"):
            return self._budgeted(spot.subject)
        return spot.key

    def _budgeted(self, subject: tuple[str, ...]) -> str:
        """What the plan calls an account or line that a report does not name."""
        for version in (self.new, self.old):
            accounts = version.plan.budget.accounts if version.plan and version.plan.budget else {}
            account = accounts.get(subject[2])
            if account is None:
                continue
            if len(subject) == 3:
                return str(account.title)
            side = getattr(account, subject[3], None)
            for entry in side.entries if side else ():
                if entry.id == subject[-1]:
                    return str(entry.title)
        return subject[-1]

    # lists

    def _items(self, spot: Spot, kind: str) -> None:
        old, new = _list(spot.old), _list(spot.new)
        called = _TITLES[kind]
        marks: list[Callable[[Data], object]]
        if kind == "section":
            marks = [
                lambda item: _text(item, called),
                lambda item: without_years(_text(item, called)) or None,
                lambda item: _text(item, "text") or None,
            ]
        else:
            others = {"staff": "group", "signature": "name", "attachment": "file"}[kind]
            marks = [
                spelled,
                lambda item: (_text(item, called), _text(item, others)),
                lambda item: _text(item, called),
                lambda item: without_years(_text(item, called)) or None,
                lambda item: _text(item, "number") or None,
            ]
        for place, at in matched(old, new, marks, _near(kind)):
            one = None if place is None else old[place]
            other = None if at is None else new[at]
            title = _text(other, called) or _text(one, called)
            inner = replace(
                spot,
                old=one,
                new=other,
                old_path=spot.old_path if place is None else (*spot.old_path, place),
                new_path=spot.new_path if at is None else (*spot.new_path, at),
                subject=(*spot.subject, title),
            ).about(kind, "", title)
            if kind == "staff" and (one is None or other is None):
                self.fields(inner, skip=("role", "group"))
            elif one is None or other is None:
                self.whole(inner)
            else:
                self.fields(inner)

    # leaves

    def leaf(self, spot: Spot) -> None:
        """A value that has nothing below it."""
        old = _default(spot, self.old) if spot.old is None else spot.old
        new = _default(spot, self.new) if spot.new is None else spot.new
        if old == new:
            return
        is_text = isinstance(old or "", str) and isinstance(new or "", str)
        if is_text and (spot.key in PROSE or spot.thing.kind == "promise"):
            self._prose(spot, str(old or ""), str(new or ""))
        else:
            self.leaves.tell(replace(spot, old=old, new=new))

    def _prose(self, spot: Spot, old: str, new: str) -> None:
        if not same_text(old, new):
            change = Change(Kind.REWORDED, spot.thing, "", wording=wording(old, new))
            if self.years and same_text(years_later(old, self.years), new):
                change = replace(change, follows=True)
            self.add(change, spot)

    def add(self, change: Change, spot: Spot) -> None:
        """Keep a change, with its place in both documents."""
        self.changes.append(
            replace(
                change,
                subject=".".join(spot.subject),
                field=change.field or spot.field,
                old=None if spot.old is None else Place(self.old.raw, spot.old_path),
                new=None if spot.new is None else Place(self.new.raw, spot.new_path),
            )
        )

    def money_units(self) -> Units:
        def unit(version: Version) -> str:
            written = mapping(version.data.get("economy")).get("unit")
            if isinstance(written, str):
                return written
            return version.plan.budget.model.unit if version.plan and version.plan.budget else ""

        return Units(unit(self.old), unit(self.new))

    def names_of(self, sort: str, data: Data, *, new: bool) -> tuple[Name, ...]:
        """Several things that are referred to."""
        items = [data] if isinstance(data, str) else _list(data)
        return tuple(
            self.names.name(sort, flat_text(item), new=new)
            if sort
            else Name(flat_text(item), flat_text(item))
            for item in items
            if isinstance(item, str)
        )

    def same_names(self, sort: str, old: Data, new: Data) -> bool:
        one, other = self.names_of(sort, old, new=False), self.names_of(sort, new, new=True)
        return len(one) == len(other) and all(
            self.names.same(sort, was.id, is_.id) for was, is_ in zip(one, other, strict=True)
        )


def _default(spot: Spot, version: Version) -> str | None:
    """What it means that nothing is written."""
    if spot.thing.kind == "activity" and spot.key in ("start", "end") and version.year:
        return f"{version.year}-{'01-01' if spot.key == 'start' else '12-31'}"
    return _DEFAULTS.get(spot.key) if spot.thing.kind in CLOSED else None


def _children(subject: tuple[str, ...]) -> str:
    """What the keys of a mapping are the ids of; empty where they are its fields."""
    match subject:
        case ("economy", "accounts"):
            return "account"
        case ("economy", "accounts", _, "income" | "costs"):
            return "line"
        case ("guarantees",):
            return "guarantee"
        case ("guarantees", _, "promises"):
            return "promise"
    return ""


def _as_line(spot: Spot) -> Spot:
    """A line of a report that is given by its amount alone."""

    def whole(data: Data) -> Data:
        return {"amount": data} if isinstance(data, str) else data

    return replace(spot, old=whole(spot.old), new=whole(spot.new))


def _near(kind: str) -> Callable[[Data, Data], bool]:
    if kind != "section":
        return lambda _old, _new: False
    return lambda old, new: alike(spelled(old), spelled(new)) or same_data(old, new)


def _keys(old: Mapping[str, Data], new: Mapping[str, Data]) -> list[str]:
    return [*new, *(key for key in old if key not in new)]


def _list(data: Data) -> list[Data]:
    return data if isinstance(data, list) else []


def _text(data: Data, key: str) -> str:
    value = mapping(data).get(key)
    return flat_text(value) if isinstance(value, str) else ""
