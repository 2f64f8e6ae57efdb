"""The economy as JSON: every sum with what it lacks."""

from __future__ import annotations

from vpc.assess.money import AccountTable, Money, MoneyRow, MoneySide
from vpc.assess.sums import Sum
from vpc.assess.units import UnitsMoney
from vpc.render.json import shapes
from vpc.render.json.figures import number, organisation
from vpc.render.json.texts import prose
from vpc.view.context import Context


def money(context: Context, given: Money) -> shapes.Money:
    return {
        "unit": given.unit,  # type: ignore[typeddict-item]
        "deviation": given.deviation,  # type: ignore[typeddict-item]
        "accounts": [_account(context, each) for each in given.accounts],
        "income": _row(given.income),
        "costs": _row(given.costs),
        "net": _told(given.net, given.total_title),
    }


def units_money(given: UnitsMoney) -> shapes.UnitsMoney:
    return {
        "unit": given.unit,  # type: ignore[typeddict-item]
        "rows": [
            {"organisation": organisation(each.owner), "net": _row(each.row)} for each in given.rows
        ],
        "total": _told(given.total),
        "frame": _sum(given.frame),
        "against_frame": number(given.against_frame),
    }


def _account(context: Context, each: AccountTable) -> shapes.Account:
    return {
        "id": each.id,
        "title": each.title,
        "income": _side(each.income),
        "costs": _side(each.costs),
        "net": _told(each.net),
        "comment": prose(context, each.comment),
    }


def _side(side: MoneySide | None) -> shapes.MoneySide | None:
    if side is None:
        return None
    return {"rows": [_told(row) for row in side.rows], "total": _told(side.total)}


def _row(row: MoneyRow | None) -> shapes.MoneyRow | None:
    return _told(row) if row else None


def _told(row: MoneyRow, title: str = "") -> shapes.MoneyRow:
    budget = _sum(row.budget)
    assert budget is not None
    return {
        "title": title or row.title,
        "budget": budget,
        "outcome": _sum(row.outcome),
        "deviation": number(row.deviation),
        "before": _sum(row.before),
        "change": number(row.change),
    }


def _sum(given: Sum | None) -> shapes.Sum | None:
    return {"value": number(given.value), "missing": [*given.missing]} if given else None
