"""What follows from the changes: sums that moved, indicators that now miss, other proposals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeVar

from vpc.assess.fulfilment import Comparison
from vpc.assess.money import AccountTable, Money, MoneyRow
from vpc.assess.records import AssessedIndicator, AssessedPlan, AssessedReport
from vpc.assess.sums import Sum
from vpc.diff.names import Names
from vpc.diff.records import Aim, Amount, Change, Kind, Thing, Turn, Value, Version, Word
from vpc.diff.values import by_demand, by_direction, by_worth, difference, printed_alike

T = TypeVar("T")

_DOCUMENT = Thing("document", "", "")


def effects(old: Version, new: Version, names: Names, own: Sequence[Change]) -> Iterator[Change]:
    """What the two versions compute otherwise, beside what their texts say."""
    one, other = old.assessed, new.assessed
    if one is None or other is None or type(one) is not type(other):
        return
    told = {
        change.subject for change in own if change.before is not None and change.after is not None
    }
    if one.money or other.money:
        yield from _money(one.money, other.money, told)
    if isinstance(one, AssessedPlan) and isinstance(other, AssessedPlan):
        yield from _staff(one, other)
    elif isinstance(one, AssessedReport) and isinstance(other, AssessedReport):
        yield from _results(one, other, names, told)
        yield from _proposals(one, other, names)


# ---- money


def _money(old: Money | None, new: Money | None, told: set[str]) -> Iterator[Change]:
    before = {account.id: account for account in old.accounts} if old else {}
    after = {account.id: account for account in new.accounts} if new else {}
    if len(before) > 1 or len(after) > 1:
        for name in ("income", "costs", "net"):
            rows = getattr(old, name, None), getattr(new, name, None)
            yield from _rows(_DOCUMENT, f"economy.{name}", name, rows, (old, new), told)
    for id_, account in after.items():
        thing = Thing("account", id_, account.title)
        was = dict(_sums(before[id_])) if id_ in before else {}
        for name, row in _sums(account):
            subject = f"economy.accounts.{id_}.{name}"
            yield from _rows(thing, subject, name, (was.get(name), row), (old, new), told)


def _sums(account: AccountTable) -> Iterator[tuple[str, MoneyRow]]:
    for name in ("income", "costs"):
        side = getattr(account, name)
        if side is not None:
            yield name, side.total
    yield "net", account.net


def _rows(
    thing: Thing,
    subject: str,
    name: str,
    rows: tuple[MoneyRow | None, MoneyRow | None],
    moneys: tuple[Money | None, Money | None],
    told: set[str],
) -> Iterator[Change]:
    """What moved in one sum: the budget, the outcome, and how far apart they are."""
    old, new = rows
    for column in ("budget", "outcome", "deviation"):
        before, after = (
            _amount(getattr(row, column) if row else None, money.unit if money else "")
            for row, money in zip(rows, moneys, strict=True)
        )
        is_stated = column != "deviation" and subject in told
        # That an account is now reported on does not make its budget new.
        is_stated |= column == "budget" and any(row is None for row in rows) and _told(rows)
        if (old is None and new is None) or is_stated or printed_alike(before, after):
            continue
        change = difference(before, after)
        turn = Turn.UNKNOWN
        if column == "deviation":
            usual = moneys[1] is None or moneys[1].deviation == "budget-minus-outcome"
            # More is better where the budget was not used up; of income, where more came in.
            turn = by_direction(change, "higher" if usual is (name != "income") else "lower")
        yield Change(
            Kind.SUM,
            thing,
            f"{subject}.{column}",
            f"{name}.{column}",
            before,
            after,
            change,
            turn,
        )


def _told(rows: tuple[MoneyRow | None, MoneyRow | None]) -> bool:
    return any(row is not None and row.outcome is not None for row in rows)


def _amount(value: Sum | Decimal | None, unit: str) -> Value:
    if isinstance(value, Sum):
        value = value.value
    return None if value is None else Amount(value, unit)


def _staff(old: AssessedPlan, new: AssessedPlan) -> Iterator[Change]:
    before, after = _amount(old.staff_total, ""), _amount(new.staff_total, "")
    if not printed_alike(before, after):
        yield Change(
            Kind.STAFF, _DOCUMENT, "staff.total", "staff.total", before, after,
            difference(before, after),
        )  # fmt: skip


# ---- results and proposals


def _results(
    old: AssessedReport, new: AssessedReport, names: Names, told: set[str]
) -> Iterator[Change]:
    for was, is_ in _both(
        "indicator",
        {each.indicator.id: each for each in old.indicators},
        {each.indicator.id: each for each in new.indicators},
        names,
    ):
        indicator = is_.indicator
        thing = Thing("indicator", indicator.id, indicator.model.name)
        yield from _in_force(was, is_, thing)
        before, after = _state(was.result), _state(is_.result)
        if before != after:
            turn = by_worth(before, after, "result")
            subject = f"results.{indicator.id}"
            yield Change(Kind.RESULT, thing, subject, "result", before, after, turn=turn)
        yield from _summed(was, is_, thing, told)


def _in_force(was: AssessedIndicator, is_: AssessedIndicator, thing: Thing) -> Iterator[Change]:
    """Another target than before, by whatever document or decision."""
    one, other = was.target, is_.target
    unit = is_.indicator.unit
    before: Value = Aim(one.value, was.indicator.unit) if one else None
    after: Value = Aim(other.value, unit) if other else None
    if before != after:
        revision = other.revision if other else None
        yield Change(
            Kind.TARGET,
            thing,
            f"targets.{thing.id}",
            "target",
            before,
            after,
            difference(before, after),
            by_demand(before, after, is_.indicator.model.better),
            decision=revision.decision if revision else "",
            decided=revision.date if revision else None,
        )


def _summed(
    was: AssessedIndicator, is_: AssessedIndicator, thing: Thing, told: set[str]
) -> Iterator[Change]:
    """A figure over the units: in no line of the report itself."""
    subject = f"outcomes.{thing.id}.value"
    if subject in told or not (was.aggregate or is_.aggregate):
        return
    unit = is_.indicator.unit
    before, after = _figure(was, unit), _figure(is_, unit)
    if not printed_alike(before, after):
        change = difference(before, after)
        turn = by_direction(change, is_.indicator.model.better)
        yield Change(Kind.OUTCOME, thing, subject, "value", before, after, change, turn)


def _figure(each: AssessedIndicator, unit: str) -> Value:
    if each.aggregate is not None and each.aggregate.value is not None:
        # A mean has more decimals than anybody measured.
        step = Decimal(1).scaleb(-each.aggregate.decimals)
        return Amount(each.aggregate.value.quantize(step, ROUND_HALF_UP), unit)
    return _amount(each.outcome.value if each.outcome else None, unit)


def _state(result: Comparison) -> Word:
    return Word(result.reason or result.state)


def _proposals(old: AssessedReport, new: AssessedReport, names: Names) -> Iterator[Change]:
    for was, is_ in _both(
        "goal",
        {each.goal.id: each for each in old.judged},
        {each.goal.id: each for each in new.judged},
        names,
    ):
        if was.proposal is None or is_.proposal is None:
            continue
        before, after = Word(was.proposal.result), Word(is_.proposal.result)
        if before != after:
            yield Change(
                Kind.PROPOSAL,
                Thing("goal", is_.goal.id, is_.goal.model.title),
                f"proposals.{is_.goal.id}",
                "proposal",
                before,
                after,
                turn=by_worth(before, after, "verdict"),
            )


def _both(
    sort: str, old: Mapping[str, T], new: Mapping[str, T], names: Names
) -> Iterable[tuple[T, T]]:
    for was, is_ in names.pairs(sort, old, new):
        if was is not None and is_ is not None:
            yield old[was], new[is_]
