"""Budgets in plans and their outcomes in reports."""

from __future__ import annotations

from typing import Literal

from vpc.model.base import Id, Line, Prose, Quantity, Shape
from vpc.model.parts import Section


class Sums(Shape):
    """Income, costs and net as a ledger or last year's budget states them."""

    income: Quantity | None = None
    costs: Quantity | None = None
    net: Quantity | None = None


class BudgetLine(Shape):
    """One line of a budget; ``before`` is last year's amount."""

    title: Line
    amount: Quantity
    before: Quantity | None = None


class BudgetAccount(Shape):
    """An account: by lines, by income and costs as a whole, or only its net."""

    title: Line
    income: Quantity | dict[Id, BudgetLine] | None = None
    costs: Quantity | dict[Id, BudgetLine] | None = None
    net: Quantity | None = None
    before: Sums | None = None
    control: Sums | None = None


class Budget(Shape):
    """The economy chapter of a plan."""

    unit: Literal["kr", "tkr", "mnkr"]
    deviation: Literal["budget-minus-outcome", "outcome-minus-budget"] = "budget-minus-outcome"
    sections: tuple[Section, ...] = ()
    accounts: dict[Id, BudgetAccount] = {}
    total: Line | None = None


class OutcomeLine(Shape):
    """The outcome of a line that the plan lacks (its budget is 0)."""

    title: Line
    amount: Quantity


class OutcomeAccount(Shape):
    """What an account came to, along the lines of the plan's budget."""

    title: Line | None = None
    income: Quantity | dict[Id, Quantity | OutcomeLine] | None = None
    costs: Quantity | dict[Id, Quantity | OutcomeLine] | None = None
    net: Quantity | None = None
    control: Sums | None = None
    comment: Prose | None = None


class Outturn(Shape):
    """The economy chapter of a report."""

    sections: tuple[Section, ...] = ()
    accounts: dict[Id, OutcomeAccount] = {}
