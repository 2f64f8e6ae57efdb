"""Units budget for more than the level above has given them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from vpc.assess.money import assess_budget
from vpc.assess.sums import Sum
from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.amounts import KRONOR, slack
from vpc.lint.matter import PlanMatter, ReportMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.records import ResolvedBudget

MANUAL = Manual(
    finds=Text(
        sv=(
            "En enhet vars budget är större än det konto som nämndens plan har för enheten "
            "(kontots id är enhetens), eller enheter vars budgetar tillsammans är större än "
            "nämndens ram."
        ),
        en=(
            "A unit whose budget is larger than the account that the board's plan has for it (the "
            "account's id is the unit's), or units whose budgets together exceed the board's frame."
        ),
    ),
    why=Text(
        sv=(
            "Pengarna finns inte. Enheten följer sin egen budget hela året, och underskottet syns "
            "först när nämnden räknar ihop."
        ),
        en=(
            "The money is not there. The unit keeps its own budget all year, and the deficit shows "
            "only when the board adds up."
        ),
    ),
    bad="""
# board.yaml
economy:
  unit: tkr
  accounts:
    library: {title: Biblioteket, net: 4 900}
""",
    good="""
# board.yaml
economy:
  unit: mnkr
  accounts:
    library: {title: Biblioteket, net: "5,0"}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """Held against the nearest plan above that has a budget."""
    own, money = matter.plan.budget, matter.assessed.money
    frame = next((each.budget for each in reversed(matter.plan.chain[:-1]) if each.budget), None)
    account = frame.accounts.get(matter.plan.owner.id) if frame else None
    if own is None or money is None or frame is None or account is None:
        return
    tables = {each.id: each for each in assess_budget(frame)[0].accounts}
    asked, given = money.net.budget, tables[account.id].net.budget
    if not (asked.is_complete and given.is_complete):
        return
    budget, limit = _kronor(asked, own), _kronor(given, frame)
    if budget - limit > slack(own, frame) + slack(frame, own):
        place = own.origin / "accounts"
        yield finding(
            "frame-exceeded",
            place.key_span,
            subject=place.subject,
            secondary=[Label(account.origin.key_span, "frame")],
            budget=asked.value,
            unit=own.model.unit,
            frame=_in(limit, own),
            over=_in(budget - limit, own),
        )


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """What the units' plans add up to, as far as they have budgets."""
    money, frame = matter.assessed.units_money, matter.plan.budget
    if money is None or frame is None or money.frame is None or not money.frame.is_complete:
        return
    budgets = [unit.plan.budget for unit in matter.report.units if unit.plan.budget is not None]
    budget, limit = _kronor(money.total.budget, frame), _kronor(money.frame, frame)
    hidden = sum((slack(each, frame) + slack(frame, each) for each in budgets), Decimal(0))
    if budget - limit > hidden:
        place = matter.origin / "units"
        yield finding(
            "frame-exceeded",
            place.key_span,
            subject=place.subject,
            secondary=[Label((frame.origin / "accounts").key_span, "frame")],
            units=_in(budget, frame),
            unit=frame.model.unit,
            frame=_in(limit, frame),
            over=_in(budget - limit, frame),
        )


def _kronor(known: Sum, budget: ResolvedBudget) -> Decimal:
    return (known.value or Decimal(0)) * KRONOR[budget.model.unit]


def _in(kronor: Decimal, budget: ResolvedBudget) -> Decimal:
    """Kronor in the unit of a budget, without zeros at the end."""
    return Decimal(f"{(kronor / KRONOR[budget.model.unit]).normalize():f}")


CHECK = Check(MANUAL, plan=plan, report=report)
