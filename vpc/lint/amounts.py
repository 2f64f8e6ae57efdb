"""Amounts of money as they are written, comparable over units of money and over documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from vpc.assess.money import AccountTable
from vpc.assess.sums import Sum
from vpc.lint.figures import last_place
from vpc.lint.matter import Matter, ReportMatter
from vpc.resolve.records import Figure, ResolvedAccount, ResolvedBudget, Side

KRONOR: Mapping[str, Decimal] = {
    "kr": Decimal(1),
    "tkr": Decimal(1000),
    "mnkr": Decimal(1_000_000),
}

_FACTORS = (1000, 1_000_000)


class Key(NamedTuple):
    """Which amount of an account: a line of a side, or (``line`` empty) the side as a whole."""

    side: str
    line: str = ""


def accounts(matter: Matter) -> Mapping[str, ResolvedAccount]:
    """The accounts as the document itself gives them."""
    if isinstance(matter, ReportMatter):
        return matter.report.accounts
    return matter.plan.budget.accounts if matter.plan.budget else {}


def amounts(account: ResolvedAccount) -> Mapping[Key, Figure]:
    """What a plan budgets or a report tells, as written: sums that are computed are not there."""
    return dict(_amounts(account))


def _amounts(account: ResolvedAccount) -> Iterator[tuple[Key, Figure]]:
    for name, side in _sides(account):
        if side.whole is not None:
            yield Key(name), side.whole
        for entry in side.entries:
            yield Key(name, entry.id), entry.amount
    if account.net is not None:
        yield Key("net"), account.net


def befores(account: ResolvedAccount) -> Mapping[Key, Figure]:
    """Last year's amounts, as a plan gives them beside its own."""
    lines = {
        Key(name, entry.id): entry.before
        for name, side in _sides(account)
        for entry in side.entries
        if entry.before is not None
    }
    return {**lines, **{Key(name): figure for name, figure in account.before.items()}}


def _sides(account: ResolvedAccount) -> Iterator[tuple[str, Side]]:
    for name, side in (("income", account.income), ("costs", account.costs)):
        if side is not None:
            yield name, side


def sums(table: AccountTable) -> Mapping[Key, Sum]:
    """The budget of each side as a whole, and the net."""
    told = {
        Key("income"): table.income.total.budget if table.income else None,
        Key("costs"): table.costs.total.budget if table.costs else None,
        Key("net"): table.net.budget,
    }
    return {key: each for key, each in told.items() if each is not None}


def slack(budget: ResolvedBudget, other: ResolvedBudget) -> Decimal:
    """How many kronor rounding can hide where a budget is kept in a coarser unit than another."""
    factor = KRONOR[budget.model.unit]
    if factor <= KRONOR[other.model.unit]:
        return Decimal(0)
    written = [each.value for one in budget.accounts.values() for each in amounts(one).values()]
    return sum((last_place(value) * factor / 2 for value in written), Decimal(0))


def wrong_factor(one: Decimal, other: Decimal) -> Decimal | None:
    """By how much the first is too large if it is in another unit of money than the second.

    Less than 1 where it is too small. Of an amount with a single digit nothing is known, unless
    the other is it exactly.
    """
    if one * other <= 0:
        return None
    small, large = sorted((abs(one), abs(other)))
    for factor in _FACTORS:
        is_near = 3 * factor <= 10 * large / small <= 30 * factor
        if is_near and (len(small.as_tuple().digits) > 1 or large == small * factor):
            return Decimal(factor) if abs(one) == large else 1 / Decimal(factor)
    return None
