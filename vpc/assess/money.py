"""Sums and deviations. Net is costs less income; what is missing is missing, never zero."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from vpc.assess.sums import Sum, add, difference
from vpc.diagnostic import Diagnostic, Term, finding
from vpc.resolve.records import (
    Entry,
    Figure,
    ResolvedAccount,
    ResolvedBudget,
    Side,
)

_ZERO = Decimal(0)


@dataclass(frozen=True)
class MoneyRow:
    """A line or sum: with ``before`` and ``change`` in a plan, ``outcome`` and ``deviation`` in a
    report.
    """

    title: str
    budget: Sum
    outcome: Sum | None = None
    deviation: Decimal | None = None
    before: Sum | None = None
    change: Decimal | None = None


@dataclass(frozen=True)
class MoneySide:
    """The lines of income or costs, and their sum."""

    rows: tuple[MoneyRow, ...]
    total: MoneyRow


@dataclass(frozen=True)
class AccountTable:
    """One account. ``income`` and ``costs`` are None where only the net is known."""

    id: str
    title: str
    income: MoneySide | None
    costs: MoneySide | None
    net: MoneyRow
    comment: str


@dataclass(frozen=True)
class Money:
    """The economy of a document; ``total`` adds up the accounts (income, costs, net)."""

    unit: str
    deviation: str
    accounts: tuple[AccountTable, ...]
    income: MoneyRow | None
    costs: MoneyRow | None
    net: MoneyRow
    total_title: str


def assess_budget(budget: ResolvedBudget) -> tuple[Money, tuple[Diagnostic, ...]]:
    """The sums of a plan's budget, its change since last year, and wrong control sums."""
    tables = tuple(_budget_table(account) for account in budget.accounts.values())
    found = tuple(
        each
        for account, table in zip(budget.accounts.values(), tables, strict=True)
        for each in _check_control(account.control, _budgets(table))
    )
    return _money(budget, tables, outcomes=False), found


def assess_outturn(
    budget: ResolvedBudget, outcomes: Mapping[str, ResolvedAccount]
) -> tuple[Money, tuple[Diagnostic, ...]]:
    """Outcomes against the budget, line by line, and wrong control sums of the report."""
    sign = _sign(budget)
    names = [*budget.accounts, *(name for name in outcomes if name not in budget.accounts)]
    tables = tuple(
        _outcome_table(budget.accounts.get(name), outcomes.get(name), sign) for name in names
    )
    found = tuple(
        each
        for name, table in zip(names, tables, strict=True)
        if name in outcomes
        for each in _check_control(outcomes[name].control, _outcomes(table))
    )
    return _money(budget, tables, outcomes=True), found


def _budget_table(account: ResolvedAccount) -> AccountTable:
    before = account.before
    if account.net is not None:
        net = _budget_row(account.title, Sum(account.net.value), _stated(before, "net"))
        return AccountTable(account.id, account.title, None, None, net, "")
    income = _budget_side(account.income, _stated(before, "income"))
    costs = _budget_side(account.costs, _stated(before, "costs"))
    net_before = _stated(before, "net") or difference(
        costs.total.before if costs else None, income.total.before if income else None
    )
    budget = difference(
        costs.total.budget if costs else None, income.total.budget if income else None
    )
    net = _budget_row(account.title, budget or Sum(None), net_before)
    return AccountTable(account.id, account.title, income, costs, net, "")


def _budget_side(side: Side | None, before: Sum | None) -> MoneySide | None:
    if side is None:
        return None
    rows = tuple(
        _budget_row(
            entry.title,
            Sum(entry.amount.value),
            Sum(entry.before.value) if entry.before else None,
        )
        for entry in side.entries
    )
    if before is None and any(row.before for row in rows):
        before = add((row.title, row.before) for row in rows)
    total = Sum(side.whole.value) if side.whole else add((row.title, row.budget) for row in rows)
    return MoneySide(rows, _budget_row("", total, before))


def _budget_row(title: str, budget: Sum, before: Sum | None) -> MoneyRow:
    change = None
    if before is not None and before.is_complete and budget.is_complete:
        change = (budget.value or _ZERO) - (before.value or _ZERO)
    return MoneyRow(title, budget, before=before, change=change)


def _outcome_table(
    planned: ResolvedAccount | None, reported: ResolvedAccount | None, sign: int
) -> AccountTable:
    account = planned or reported
    assert account is not None
    title = account.title
    comment = reported.comment if reported else ""
    only_net = (planned is None or planned.net is not None) and (
        reported is None or (reported.net is not None)
    )
    if only_net:
        budget = Sum(planned.net.value) if planned and planned.net else Sum(_ZERO)
        outcome = Sum(reported.net.value) if reported and reported.net else Sum(None, (title,))
        net = _outcome_row(title, budget, outcome, sign)
        return AccountTable(account.id, title, None, None, net, comment)
    income = _outcome_side(
        title, planned.income if planned else None, reported.income if reported else None, sign
    )
    costs = _outcome_side(
        title, planned.costs if planned else None, reported.costs if reported else None, sign
    )
    budget = _net(planned, income, costs)
    outcome = (
        Sum(reported.net.value)
        if reported and reported.net
        else difference(
            costs.total.outcome if costs else None, income.total.outcome if income else None
        )
    ) or Sum(None, (title,))
    return AccountTable(
        account.id, title, income, costs, _outcome_row(title, budget, outcome, sign), comment
    )


def _net(planned: ResolvedAccount | None, income: MoneySide | None, costs: MoneySide | None) -> Sum:
    if planned is not None and planned.net is not None:
        return Sum(planned.net.value)
    return difference(
        costs.total.budget if costs else None, income.total.budget if income else None
    ) or Sum(_ZERO)


def _outcome_side(
    title: str, planned: Side | None, reported: Side | None, sign: int
) -> MoneySide | None:
    if planned is None and reported is None:
        return None
    by_id: dict[str, Entry] = {entry.id: entry for entry in planned.entries} if planned else {}
    told: dict[str, Entry] = {entry.id: entry for entry in reported.entries} if reported else {}
    rows = []
    for name in (*by_id, *(name for name in told if name not in by_id)):
        entry = by_id.get(name) or told[name]
        budget = Sum(by_id[name].amount.value) if name in by_id else Sum(_ZERO)
        outcome = Sum(told[name].amount.value) if name in told else Sum(None, (entry.title,))
        rows.append(_outcome_row(entry.title, budget, outcome, sign))
    budget = (
        Sum(planned.whole.value)
        if planned and planned.whole
        else add((row.title, row.budget) for row in rows)
    )
    if reported and reported.whole:
        outcome = Sum(reported.whole.value)
    elif rows:
        outcome = add((row.title, row.outcome) for row in rows)
    else:
        outcome = Sum(None, (title,))
    return MoneySide(tuple(rows), _outcome_row("", budget, outcome, sign))


def _sign(budget: ResolvedBudget) -> int:
    """1 where a deviation is the budget less the outcome, -1 where it is the other way round."""
    return 1 if budget.model.deviation == "budget-minus-outcome" else -1


def _outcome_row(title: str, budget: Sum, outcome: Sum, sign: int) -> MoneyRow:
    deviation = None
    if budget.is_complete and outcome.is_complete:
        deviation = sign * ((budget.value or _ZERO) - (outcome.value or _ZERO))
    return MoneyRow(title, budget, outcome=outcome, deviation=deviation)


def _money(budget: ResolvedBudget, tables: Sequence[AccountTable], *, outcomes: bool) -> Money:
    """The document's sums; income and costs only where every account gives them."""
    sign = _sign(budget)

    def total(rows: Sequence[tuple[str, MoneyRow]]) -> MoneyRow:
        budgeted = add((title, row.budget) for title, row in rows)
        if outcomes:
            return _outcome_row(
                "", budgeted, add((title, row.outcome or Sum(None)) for title, row in rows), sign
            )
        known = [row.before for _, row in rows if row.before]
        before = add((title, row.before or Sum(None)) for title, row in rows) if known else None
        return _budget_row("", budgeted, before)

    whole = all(table.income or table.costs for table in tables)
    empty = MoneyRow("", Sum(_ZERO), outcome=Sum(_ZERO) if outcomes else None)
    income = [(t.title, t.income.total if t.income else empty) for t in tables]
    costs = [(t.title, t.costs.total if t.costs else empty) for t in tables]
    return Money(
        unit=budget.model.unit,
        deviation=budget.model.deviation,
        accounts=tuple(tables),
        income=total(income) if whole else None,
        costs=total(costs) if whole else None,
        net=total([(table.title, table.net) for table in tables]),
        total_title=budget.model.total or "",
    )


def _stated(figures: Mapping[str, Figure], name: str) -> Sum | None:
    figure = figures.get(name)
    return Sum(figure.value) if figure else None


def _budgets(table: AccountTable) -> Mapping[str, Sum | None]:
    return {
        "income": table.income.total.budget if table.income else None,
        "costs": table.costs.total.budget if table.costs else None,
        "net": table.net.budget,
    }


def _outcomes(table: AccountTable) -> Mapping[str, Sum | None]:
    return {
        "income": table.income.total.outcome if table.income else None,
        "costs": table.costs.total.outcome if table.costs else None,
        "net": table.net.outcome,
    }


def _check_control(
    control: Mapping[str, Figure], computed: Mapping[str, Sum | None]
) -> Iterable[Diagnostic]:
    for name, figure in control.items():
        total = computed[name]
        if total is not None and total.is_complete and total.value == figure.value:
            continue
        yield finding(
            "control-sum",
            figure.origin.span,
            subject=figure.origin.subject,
            what=Term(name),
            computed=total.value if total else None,
            written=figure.value,
        )
