"""All changes between two versions of a plan or of a report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from vpc.diff.above import changes_above
from vpc.diff.effects import effects
from vpc.diff.leaves import better_of, unit_of
from vpc.diff.names import SORTS, Names, mapping
from vpc.diff.records import (
    Aim,
    Change,
    Difference,
    Kind,
    Thing,
    Value,
    Version,
    in_order,
)
from vpc.diff.values import by_demand, difference, same_data, spelled
from vpc.diff.walk import Spot, Walk
from vpc.resolve.targets import Target
from vpc.syntax.tree import Data, Path

_CHAPTERS = {"indicator": "indicators", "activity": "activities"}
_REPORTED = {"outcomes": "indicator", "activities": "activity", "goals": "goal"}


def compare(old: Version, new: Version) -> Difference:
    """What changed from one version to the other: of the same kind, of whatever year or period."""
    names = Names(old, new)
    walk = Walk(old, new, names)
    own = tuple(_plan(walk) if new.kind == "plan" else _report(walk))
    further = tuple(effects(old, new, names, own))
    # Where lines took the place of a sum, the sum that they add up to says it better.
    said = {each.subject.rpartition(".")[0] for each in further if each.kind is Kind.SUM}
    kept = [each for each in own if each.kind is not Kind.MONEY or each.subject not in said]
    aims = {each.subject for each in further if each.kind is Kind.TARGET}
    owner = new.plan.owner.name if new.plan else ""
    above = [
        each
        for each in changes_above(old, new, plan_changes)
        if each.kind is not Kind.TARGET or each.source != owner or each.subject not in aims
    ]
    return Difference(old, new, in_order([*kept, *further, *above]))


def plan_changes(old: Version, new: Version) -> tuple[Change, ...]:
    """The changes that a plan's own text says."""
    return tuple(_plan(Walk(old, new, Names(old, new))))


class _Held:
    """An indicator or activity of a plan, under the goal that holds it."""

    def __init__(self, goal: str, path: Path, data: Data) -> None:
        self.goal = goal
        self.path = path
        self.data = data


def _plan(walk: Walk) -> Iterable[Change]:
    walk.document(skip=("goals", "additions", "targets"))
    _goals(walk)
    for sort in _CHAPTERS:
        _held(walk, sort)
    _targets(walk)
    return walk.changes


def _goals(walk: Walk) -> None:
    whole = walk.top() / "goals"
    old, new = mapping(whole.old), mapping(whole.new)
    for was, is_ in walk.names.pairs("goal", old, new):
        spot = _spot(walk, "goal", _side("goals", was, old), _side("goals", is_, new))
        if spot.old is None or spot.new is None:
            walk.whole(spot)
        else:
            walk.fields(spot, skip=("indicators", "activities"))


def _held(walk: Walk, sort: str) -> None:
    """The indicators or activities, under whichever goal they stand."""
    old, new = _all_held(walk.old, sort), _all_held(walk.new, sort)
    for was, is_ in walk.names.pairs(sort, old, new):
        before, after = old.get(was or ""), new.get(is_ or "")
        spot = _spot(walk, sort, _held_side(was, before), _held_side(is_, after))
        if before is None or after is None:
            goal = after or before
            assert goal is not None
            title = walk.names.name("goal", goal.goal, new=after is not None).title
            walk.whole(replace(spot, thing=replace(spot.thing, within=(title,))))
            continue
        walk.fields(spot, skip=("target",))
        if not walk.names.same("goal", before.goal, after.goal):
            change = Change(
                Kind.MOVED,
                spot.thing,
                "",
                field="under",
                before=(walk.names.name("goal", before.goal, new=False),),
                after=(walk.names.name("goal", after.goal, new=True),),
            )
            walk.add(change, spot)


def _all_held(version: Version, sort: str) -> Mapping[str, _Held]:
    return {
        name: _Held(goal, (chapter, goal, _CHAPTERS[sort], name), data)
        for chapter in ("goals", "additions")
        for goal, holder in mapping(version.data.get(chapter)).items()
        for name, data in mapping(mapping(holder).get(_CHAPTERS[sort])).items()
    }


class _Side(NamedTuple):
    """Something in one of the documents; no id where it is not there."""

    id: str | None
    path: Path = ()
    data: Data = None


def _side(chapter: str, id_: str | None, data: Mapping[str, Data]) -> _Side:
    return _Side(None) if id_ is None else _Side(id_, (chapter, id_), data.get(id_))


def _held_side(id_: str | None, held: _Held | None) -> _Side:
    return _Side(None) if held is None else _Side(id_, held.path, held.data)


def _spot(walk: Walk, sort: str, old: _Side, new: _Side) -> Spot:
    """A goal, indicator or activity in both documents."""
    name = new.id or old.id or ""
    chapter = "goals" if sort == "goal" else _CHAPTERS[sort]
    title = walk.names.name(sort, name, new=new.id is not None).title
    return Spot(
        old=old.data,
        new=new.data,
        old_path=old.path,
        new_path=new.path,
        subject=(chapter, name),
        thing=Thing(sort, name, title),
        depth=2,
    )


# ---- targets


def _targets(walk: Walk) -> None:
    old, new = _all_targets(walk.old), _all_targets(walk.new)
    for was, is_ in walk.names.pairs("indicator", old, new):
        before, after = old.get(was or "", _Side(None)), new.get(is_ or "", _Side(None))
        spot = replace(
            _spot(walk, "indicator", before, after), subject=("targets", is_ or was or "")
        )
        one, other = was or is_ or "", is_ or was or ""
        units = unit_of(walk.old, one), unit_of(walk.new, other)
        if not _is_resolved(walk):
            units = (units[0] or units[1],) * 2
        if units[0] != units[1] or not same_data(spot.old, spot.new, units[1]):
            _target(walk, spot, (one, other), units)


def _all_targets(version: Version) -> Mapping[str, _Side]:
    found = {
        name: _Side(name, ("targets", name), data)
        for name, data in mapping(version.data.get("targets")).items()
    }
    for name, held in _all_held(version, "indicator").items():
        target = mapping(held.data).get("target")
        if target is not None:
            found.setdefault(name, _Side(name, (*held.path, "target"), target))
    return found


def _target(walk: Walk, spot: Spot, ids: tuple[str, str], units: tuple[str, str]) -> None:
    was = now = None
    if _is_resolved(walk):
        was = _set(walk.old, ids[0], there=spot.old is not None)
        now = _set(walk.new, ids[1], there=spot.new is not None)
    if was and now and _spelled_out(was) == _spelled_out(now) and units[0] == units[1]:
        return
    before, after = _aim(walk.old, was, spot.old, units[0]), _aim(walk.new, now, spot.new, units[1])
    revision = now.in_force(_last_day(walk.new)) if now else None
    field = "target"
    gap, turn = difference(before, after), by_demand(before, after, better_of(walk.new, ids[1]))
    if before == after and str(before) == str(after):
        # The same in force, reached in another way: by another decision, or revised and back.
        field, before, after = "target-history", spelled(spot.old), spelled(spot.new)
    change = Change(
        Kind.TARGET,
        spot.thing,
        "",
        field=field,
        before=before,
        after=after,
        difference=gap,
        turn=turn,
        decision=revision.decision if revision else "",
        decided=revision.date if revision else None,
    )
    walk.add(change, spot)


def _is_resolved(walk: Walk) -> bool:
    """Whether targets can be compared by what they mean; with errors only by what is written."""
    return walk.old.plan is not None and walk.new.plan is not None


def _set(version: Version, indicator: str, *, there: bool) -> Target | None:
    return version.plan.targets.get(indicator) if version.plan and there else None


def _aim(version: Version, target: Target | None, data: Data, unit: str) -> Value:
    if target is not None:
        return Aim(target.value(_last_day(version)), unit)
    return None if data is None else spelled(data)


def _spelled_out(target: Target) -> tuple[str, ...]:
    """A target as it is printed with all its revisions, however it is written."""
    return str(target.first), *(
        f"{each.value} {each.date} {each.decision}" for each in target.revisions
    )


def _last_day(version: Version) -> date:
    return date(version.year or 1, 12, 31)


# ---- reports


def _report(walk: Walk) -> Iterable[Change]:
    walk.document(skip=tuple(_REPORTED))
    for chapter, sort in _REPORTED.items():
        whole = walk.top() / chapter
        old, new = _as_mappings(whole.old), _as_mappings(whole.new)
        for was, is_ in walk.names.pairs(sort, old, new):
            spot = _spot(walk, sort, _side(chapter, was, old), _side(chapter, is_, new))
            walk.fields(replace(spot, subject=(chapter, spot.thing.id)))
    return walk.changes


def _as_mappings(data: Data) -> dict[str, Data]:
    """What a report says by id; an outcome that is a figure alone is its value."""
    return {
        name: {"value": each} if isinstance(each, str) else each
        for name, each in mapping(data).items()
    }


assert set(_REPORTED.values()) == set(SORTS)
