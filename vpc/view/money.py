"""The economy of a document: a table for each account with lines, and one that adds them up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from vpc.assess.money import AccountTable, Money, MoneyRow, MoneySide
from vpc.assess.sums import Sum
from vpc.model.labels import LabelName
from vpc.view.context import Context
from vpc.view.numbers import amount, number
from vpc.view.page import Block, Cell, Column, Note, Panel, Table
from vpc.view.tables import Choice, Draft, table

_RULES: Mapping[str, LabelName] = {
    "budget-minus-outcome": "deviation_budget_minus_outcome",
    "outcome-minus-budget": "deviation_outcome_minus_budget",
}


def money_blocks(context: Context, money: Money, level: int) -> tuple[Block, ...]:
    """The tables of a budget or of its outcome, each account's comment below its table."""
    is_report = any(each.net.outcome is not None for each in money.accounts)
    blocks: list[Block] = []
    for account in money.accounts:
        if _has_table(account, is_report=is_report):
            made = _account_table(context, money, account, is_report=is_report)
            blocks.append(replace(made, level=level + 1) if account.comment else made)
            blocks.extend(_comment(context, account, level + 1))
    if len(blocks) != 1 or len(money.accounts) != 1:
        alone = [each for each in money.accounts if not _has_table(each, is_report=is_report)]
        if len(money.accounts) > 1 or alone:
            made = _overview(context, money, is_report=is_report)
            told = any(each.comment for each in alone)
            blocks.append(replace(made, level=level + 1) if told else made)
            level += 1
        for account in alone:
            blocks.extend(_comment(context, account, level))
    return tuple(blocks)


def _has_table(account: AccountTable, *, is_report: bool) -> bool:
    """Whether an account has more to tell than a row of the overview can."""
    sides = [side for side in (account.income, account.costs) if side is not None]
    return bool(sides) and (is_report or any(side.rows for side in sides))


def _comment(context: Context, account: AccountTable, level: int) -> Iterator[Block]:
    if account.comment:
        title = context.label("comment", account=account.title)
        yield context.comment(title, account.comment, level)


def _columns(context: Context, *, is_report: bool) -> list[Choice]:
    label = context.label
    year = context.plan.year
    if is_report:
        return [
            Choice(Column("outcome", context.money_outcome_title, "number"), standard=True),
            Choice(Column("budget", label("budget"), "number"), standard=True),
            Choice(Column("deviation", label("money_deviation"), "number"), standard=True),
        ]
    return [
        Choice(Column("budget", label("budget_of", year=str(year)), "number"), standard=True),
        Choice(Column("before", label("budget_of", year=str(year - 1)), "number")),
        Choice(Column("change", label("change"), "number")),
    ]


def money_cells(context: Context, row: MoneyRow, *, strong: bool = False) -> dict[str, Cell]:
    """What a line or sum has to tell, by column."""
    cells = {"budget": _sum(context, row.budget, strong=strong)}
    if row.outcome is not None:
        cells["outcome"] = (
            context.not_reported()
            if row.outcome.value is None and row.outcome.missing
            else _sum(context, row.outcome, strong=strong)
        )
    if row.deviation is not None:
        cells["deviation"] = Cell(
            "number", number(row.deviation), strong=strong, value=row.deviation
        )
    if row.before is not None:
        cells["before"] = _sum(context, row.before, strong=strong)
    if row.change is not None:
        cells["change"] = Cell("number", number(row.change), strong=strong, value=row.change)
    return cells


def _sum(context: Context, given: Sum, *, strong: bool = False) -> Cell:
    if given.value is None:
        return context.missing()
    detail = context.label("incomplete") if given.missing else ""
    return Cell("number", number(given.value), detail=detail, strong=strong, value=given.value)


def _account_table(
    context: Context, money: Money, account: AccountTable, *, is_report: bool
) -> Table:
    label = context.label
    groups: list[tuple[str, list[Draft]]] = []
    sums: list[tuple[str, MoneyRow]] = []
    for side, title, sum_title in (
        (account.income, label("income"), label("sum_income")),
        (account.costs, label("costs"), label("sum_costs")),
    ):
        if side is not None and side.rows:
            groups.append((title, [*_lines(context, side, sum_title)]))
            sums.append((sum_title, side.total))
        elif side is not None:
            groups.append(("", [Draft(title, money_cells(context, side.total))]))
            sums.append((title, side.total))
    sums.append((label("sum_net"), account.net))
    net = Draft(label("sum_net"), money_cells(context, account.net, strong=True), is_sum=True)
    groups.append(("", [net]))
    return table(
        context,
        "money",
        account.title,
        label("account"),
        _columns(context, is_report=is_report),
        groups,
        [*_incomplete(context, sums), *_rules(context, money, is_report=is_report)],
    )


def _lines(context: Context, side: MoneySide, title: str) -> Iterator[Draft]:
    for row in side.rows:
        yield Draft(row.title, money_cells(context, row))
    yield Draft(title, money_cells(context, side.total, strong=True), is_sum=True)


def _overview(context: Context, money: Money, *, is_report: bool) -> Table:
    """The accounts row by row, and what they add up to."""
    label = context.label
    total = money.total_title or label("total")
    if is_report:
        columns = _columns(context, is_report=True)
        groups = _net_groups(context, money, total)
    else:
        columns = _side_columns(context)
        groups = [("", [*_side_rows(context, money, total)])]
    sums = [(each.title, each.net) for each in money.accounts]
    # What an account lacks is told under its own table, if it has one.
    is_told = all(_has_table(each, is_report=is_report) for each in money.accounts)
    caption = label("overview") if not is_report else label("overview_net")
    return table(
        context,
        "money",
        caption,
        label("account"),
        columns,
        groups,
        [
            *_incomplete(context, () if is_told else [*sums, (total, money.net)]),
            *_rules(context, money, is_report=is_report),
        ],
    )


def _net_groups(context: Context, money: Money, total: str) -> list[tuple[str, list[Draft]]]:
    rows = [Draft(each.title, money_cells(context, each.net)) for each in money.accounts]
    if len(rows) > 1:
        rows.append(Draft(total, money_cells(context, money.net, strong=True), is_sum=True))
    return [("", rows)]


def _side_columns(context: Context) -> list[Choice]:
    label = context.label
    before = str(context.plan.year - 1)
    group = label("budget_of")

    def of_budget(name: str, title: str) -> Column:
        return Column(name, title, "number", group, title)

    return [
        Choice(of_budget("costs", label("costs"))),
        Choice(of_budget("income", label("income"))),
        Choice(of_budget("net", label("net_amount")), standard=True),
        Choice(Column("before", label("net_before", year=before), "number")),
        Choice(Column("change", label("change"), "number")),
    ]


def _side_rows(context: Context, money: Money, total: str) -> Iterator[Draft]:
    for each in money.accounts:
        income = each.income.total if each.income else None
        costs = each.costs.total if each.costs else None
        cells = _side_cells(context, income, costs, each.net)
        yield Draft(each.title, cells)
    if len(money.accounts) > 1:
        cells = _side_cells(context, money.income, money.costs, money.net, strong=True)
        yield Draft(total, cells, is_sum=True)


def _side_cells(
    context: Context,
    income: MoneyRow | None,
    costs: MoneyRow | None,
    net: MoneyRow,
    *,
    strong: bool = False,
) -> dict[str, Cell]:
    cells = money_cells(context, net, strong=strong)
    cells["net"] = cells.pop("budget")
    if costs is not None:
        cells["costs"] = _sum(context, costs.budget, strong=strong)
    if income is not None:
        cells["income"] = _sum(context, income.budget, strong=strong)
    return cells


def _incomplete(context: Context, sums: Iterable[tuple[str, MoneyRow]]) -> Iterator[Note]:
    """Which figures sums lack, in which column: sums that lack the same are named together."""
    label = context.label
    before = label("budget_of", year=str(context.plan.year - 1))
    lacking: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for title, row in sums:
        for part, column in (
            (row.budget, label("budget")),
            (row.outcome, context.money_outcome_title),
            (row.before, before),
        ):
            if part is not None and part.value is not None and part.missing:
                lacking.setdefault((column, tuple(part.missing)), []).append(title)
    for (column, missing), titles in lacking.items():
        about = ", ".join((*titles, column))
        yield Note(about, label("incomplete_sum", missing=", ".join(missing)))


def _rules(context: Context, money: Money, *, is_report: bool) -> Iterator[Note]:
    yield Note("", context.label("amounts_in", unit=money.unit))
    if is_report:
        yield Note("", context.label(_RULES[money.deviation]))


def money_panel(context: Context, net: MoneyRow, unit: str) -> Panel:
    """The net against the budget, at a glance."""
    label = context.label
    outcome = net.outcome
    title = label("money")
    if outcome is None or outcome.value is None:
        return Panel(title, label("not_reported"), "")
    lines: Sequence[str] = ()
    if not outcome.is_complete:
        lines = (label("incomplete_sum", missing=", ".join(outcome.missing)),)
    elif net.budget.is_complete and net.budget.value is not None:
        lines = (_against(context, outcome.value, net.budget.value, unit),)
    words = f"{unit} {label('net')}"
    return Panel(title, number(outcome.value), words, lines=tuple(lines))


def _against(context: Context, outcome: Decimal, budget: Decimal, unit: str) -> str:
    """An outcome beside its budget: better or worse only when the year has ended."""
    label = context.label
    whole = amount(budget, unit)
    if context.period is not None and not context.period.is_last:
        return label("of_years_budget", amount=whole)
    left = budget - outcome
    word = label("better_than_budget" if left > 0 else "worse_than_budget")
    difference = f"{amount(abs(left), unit)} {word}" if left else label("as_budget")
    against = label("budget_net", amount=whole)
    return f"{difference} ({against})"
