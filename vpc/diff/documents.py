"""All changes between two versions of a plan or of a report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

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
        spot = _spot(
            walk, "goal", (was, ("goals", was or ""), old), (is_, ("goals", is_ or ""), new)
        )
        if spot.old is None or spot.new is None:
            walk.whole(spot)
        else:
            walk.fields(spot, skip=("indicators", "activities"))


def _held(walk: Walk, sort: str) -> None:
    """The indicators or activities, under whichever goal they stand."""
    old, new = _all_held(walk.old, sort), _all_held(walk.new, sort)
    for was, is_ in walk.names.pairs(sort, old, new):
        before, after = old.get(was or ""), new.get(is_ or "")
        spot = _spot(
            walk,
            sort,
            (was, before.path if before else (), {was: before.data if before else None}),
            (is_, after.path if after else (), {is_: after.data if after else None}),
        )
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


_Side = tuple[str | None, Path, Mapping[str | None, Data]]


def _spot(walk: Walk, sort: str, old: _Side, new: _Side) -> Spot:
    """A goal, indicator or activity in both documents."""
    name = new[0] or old[0] or ""
    chapter = "goals" if sort == "goal" else _CHAPTERS[sort]
    title = walk.names.name(sort, name, new=new[0] is not None).title
    return Spot(
        old=None if old[0] is None else old[2].get(old[0]),
        new=None if new[0] is None else new[2].get(new[0]),
        old_path=old[1],
        new_path=new[1],
        subject=(chapter, name),
        thing=Thing(sort, name, title),
        depth=2,
    )


# ---- targets


def _targets(walk: Walk) -> None:
    old, new = _all_targets(walk.old), _all_targets(walk.new)
    for was, is_ in walk.names.pairs("indicator", old, new):
        before, after = old.get(was or "", (None, ())), new.get(is_ or "", (None, ()))
        spot = _spot(
            walk, "indicator", (was, before[1], {was: before[0]}), (is_, after[1], {is_: after[0]})
        )
        spot = replace(spot, subject=("targets", is_ or was or ""))
        one, other = was or is_ or "", is_ or was or ""
        units = unit_of(walk.old, one), unit_of(walk.new, other)
        if units[0] != units[1] or not same_data(spot.old, spot.new, units[1]):
            _target(walk, spot, (one, other), units)


def _all_targets(version: Version) -> Mapping[str, tuple[Data, Path]]:
    found: dict[str, tuple[Data, Path]] = {
        name: (data, ("targets", name))
        for name, data in mapping(version.data.get("targets")).items()
    }
    for name, held in _all_held(version, "indicator").items():
        target = mapping(held.data).get("target")
        if target is not None:
            found.setdefault(name, (target, (*held.path, "target")))
    return found


def _target(walk: Walk, spot: Spot, ids: tuple[str, str], units: tuple[str, str]) -> None:
    was = _set(walk.old, ids[0], spot.old is not None)
    now = _set(walk.new, ids[1], spot.new is not None)
    before, after = _aim(walk.old, was, spot.old, units[0]), _aim(walk.new, now, spot.new, units[1])
    revision = now.in_force(_last_day(walk.new)) if now else None
    field = "target"
    if before == after:
        # The same in force, reached in another way: by another decision, or revised and back.
        field, before, after = "target-history", spelled(spot.old), spelled(spot.new)
    change = Change(
        Kind.TARGET,
        spot.thing,
        "",
        field=field,
        before=before,
        after=after,
        difference=difference(before, after),
        turn=by_demand(before, after, better_of(walk.new, ids[1])),
        decision=revision.decision if revision else "",
        decided=revision.date if revision else None,
    )
    walk.add(change, spot)


def _set(version: Version, indicator: str, there: bool) -> Target | None:  # noqa: FBT001
    return version.plan.targets.get(indicator) if version.plan and there else None


def _aim(version: Version, target: Target | None, data: Data, unit: str) -> Value:
    if target is not None:
        return Aim(target.value(_last_day(version)), unit)
    return None if data is None else spelled(data)


def _last_day(version: Version) -> date:
    return date(version.year or 1, 12, 31)


# ---- reports


def _report(walk: Walk) -> Iterable[Change]:
    walk.document(skip=tuple(_REPORTED))
    for chapter, sort in _REPORTED.items():
        whole = walk.top() / chapter
        old, new = _as_mappings(whole.old), _as_mappings(whole.new)
        for was, is_ in walk.names.pairs(sort, old, new):
            spot = replace(
                _spot(
                    walk,
                    sort,
                    (was, (chapter, was or ""), old),
                    (is_, (chapter, is_ or ""), new),
                ),
                subject=(chapter, is_ or was or ""),
            )
            walk.fields(spot)
    return walk.changes


def _as_mappings(data: Data) -> dict[str | None, Data]:
    """What a report says by id; an outcome that is a figure alone is its value."""
    return {
        name: {"value": each} if isinstance(each, str) else each
        for name, each in mapping(data).items()
    }


assert set(_REPORTED.values()) == set(SORTS)
