"""Money and staff."""

from __future__ import annotations

from typing import Literal, TypedDict

from vpc.render.json.shapes.texts import Number, Organisation


class Sum(TypedDict):
    """An amount, and what it lacks."""

    value: Number | None
    missing: list[str]


class MoneyRow(TypedDict):
    """A line or sum: with ``before`` and ``change`` in a plan, the others in a report."""

    title: str
    budget: Sum
    outcome: Sum | None
    deviation: Number | None
    before: Sum | None
    change: Number | None


class MoneySide(TypedDict):
    """Income or costs."""

    rows: list[MoneyRow]
    total: MoneyRow


class Account(TypedDict):
    """An account; net is costs less income."""

    id: str
    title: str
    income: MoneySide | None
    costs: MoneySide | None
    net: MoneyRow
    comment: str | None


class Money(TypedDict):
    """The economy of a document."""

    unit: Literal["kr", "tkr", "mnkr"]
    deviation: Literal["budget-minus-outcome", "outcome-minus-budget"]
    accounts: list[Account]
    income: MoneyRow | None
    costs: MoneyRow | None
    net: MoneyRow


class UnitMoney(TypedDict):
    """A unit's net."""

    organisation: Organisation
    net: MoneyRow | None


class UnitsMoney(TypedDict):
    """The units' net, its sum, and how that stands to the board's own frame."""

    unit: Literal["kr", "tkr", "mnkr"]
    rows: list[UnitMoney]
    total: MoneyRow
    frame: Sum | None
    against_frame: Number | None


class StaffRow(TypedDict):
    """So many in a role."""

    role: str
    group: str | None
    count: Number


class Staff(TypedDict):
    """Who works here."""

    rows: list[StaffRow]
    total: Number
