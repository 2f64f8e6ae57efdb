"""Budgets and their outcomes: every amount read in the plan's unit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from vpc.diagnostic import Label
from vpc.model.document import Origin
from vpc.resolve.collector import Collector
from vpc.resolve.records import Entry, Figure, ResolvedAccount, ResolvedBudget, Side

if TYPE_CHECKING:
    from vpc.model.money import (
        Budget,
        BudgetAccount,
        BudgetLine,
        OutcomeAccount,
        OutcomeLine,
        Outturn,
        Sums,
    )


def resolve_budget(budget: Budget, origin: Origin, collect: Collector) -> ResolvedBudget:
    """The accounts of a plan."""
    accounts = {}
    for name, account in budget.accounts.items():
        place = origin / "accounts" / name
        _check_net(account, place, collect)
        accounts[name] = ResolvedAccount(
            id=name,
            title=account.title,
            income=_budget_side(account.income, place / "income", budget.unit, collect),
            costs=_budget_side(account.costs, place / "costs", budget.unit, collect),
            net=collect.figure(account.net, budget.unit, place / "net"),
            before=_sums(account.before, place / "before", budget.unit, collect),
            control=_sums(account.control, place / "control", budget.unit, collect),
            comment="",
            origin=place,
        )
    return ResolvedBudget(budget, accounts, origin)


def resolve_outturn(
    outturn: Outturn, budget: ResolvedBudget | None, origin: Origin, collect: Collector
) -> Mapping[str, ResolvedAccount]:
    """The accounts of a report; lines and accounts that the plan lacks need a title.

    Where the plan has no economy at all there is no unit to read an amount in.
    """
    unit = budget.model.unit if budget else ""
    planned = budget.accounts if budget else {}
    accounts = {}
    for name, account in outturn.accounts.items():
        place = origin / "accounts" / name
        plan_account = planned.get(name)
        if plan_account is None and (account.title is None or budget is None):
            known = {each.id: each.origin for each in planned.values()}
            collect.unknown("account", name, known, place, in_key=True)
            continue
        _check_net(account, place, collect)
        accounts[name] = ResolvedAccount(
            id=name,
            title=account.title or "",
            income=_outcome_side(
                account.income,
                plan_account.income if plan_account else None,
                place / "income",
                unit,
                collect,
            ),
            costs=_outcome_side(
                account.costs,
                plan_account.costs if plan_account else None,
                place / "costs",
                unit,
                collect,
            ),
            net=collect.told_figure(account.net, unit, place / "net"),
            before={},
            control=_sums(account.control, place / "control", unit, collect),
            comment=account.comment or "",
            origin=place,
        )
    return accounts


def _check_net(account: BudgetAccount | OutcomeAccount, place: Origin, collect: Collector) -> None:
    """Net is costs less income: it is given only where neither of them is."""
    parts = tuple(name for name in ("income", "costs") if getattr(account, name) is not None)
    if account.net is not None and parts:
        collect.report(
            "conflicting-keys",
            place / "net",
            span=(place / "net").key_span,
            secondary=[Label((place / name).key_span, "other") for name in parts],
            keys=("net", *parts),
        )


def _budget_side(
    side: str | dict[str, BudgetLine] | None, place: Origin, unit: str, collect: Collector
) -> Side | None:
    if side is None:
        return None
    if isinstance(side, str):
        return Side((), collect.figure(side, unit, place), place)
    entries = []
    for name, line in side.items():
        amount = collect.figure(line.amount, unit, place / name / "amount")
        before = collect.figure(line.before, unit, place / name / "before")
        if amount is not None:
            entries.append(Entry(name, line.title, amount, before, place / name))
    return Side(tuple(entries), None, place)


def _outcome_side(
    side: str | Mapping[str, str | OutcomeLine] | None,
    planned: Side | None,
    place: Origin,
    unit: str,
    collect: Collector,
) -> Side | None:
    if side is None:
        return None
    if isinstance(side, str):
        return Side((), collect.told_figure(side, unit, place), place)
    known = {entry.id: entry.origin for entry in planned.entries} if planned else {}
    entries = []
    for name, line in side.items():
        if isinstance(line, str):
            if name not in known:
                collect.unknown("line", name, known, place / name, in_key=True)
                continue
            amount = collect.told_figure(line, unit, place / name)
            title = ""
        else:
            amount = collect.told_figure(line.amount, unit, place / name / "amount")
            title = line.title
        if amount is not None:
            entries.append(Entry(name, title, amount, None, place / name))
    return Side(tuple(entries), None, place)


def _sums(sums: Sums | None, place: Origin, unit: str, collect: Collector) -> Mapping[str, Figure]:
    if sums is None:
        return {}
    figures = {
        name: collect.figure(getattr(sums, name), unit, place / name)
        for name in ("income", "costs", "net")
    }
    return {name: figure for name, figure in figures.items() if figure is not None}
