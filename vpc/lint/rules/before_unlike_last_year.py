"""Last year's amount in a plan is not what last year's plan budgeted."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from vpc.assess.money import assess_budget
from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.amounts import KRONOR, amounts, befores, sums, wrong_factor
from vpc.lint.figures import last_place
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett `before` som inte är vad förra årets plan budgeterade på samma konto och rad. kr, "
            "tkr och mnkr räknas om, och avrundning godtas."
        ),
        en=(
            "A `before` that is not what last year's plan budgeted for the same account and line. "
            "kr, tkr and mnkr are converted, and rounding is accepted."
        ),
    ),
    why=Text(
        sv="Förändringen mellan åren räknas fram ur beloppet. Är det fel blir den också fel.",
        en="The change between the years is computed from it. If it is wrong, so is the change.",
    ),
    bad="""
# unit.yaml
economy:
  unit: tkr
  accounts:
    library:
      title: Biblioteket
      income:
        fees: {title: Avgifter, amount: 150}
      costs:
        staff: {title: Personal, amount: 4 200, before: 4 010}
        media: {title: Medier, amount: 900}
""",
    good="""
# unit.yaml
economy:
  unit: tkr
  accounts:
    library:
      title: Biblioteket
      income:
        fees: {title: Avgifter, amount: 150}
      costs:
        staff: {title: Personal, amount: 4 200, before: 4 100}
        media: {title: Medier, amount: 900}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """One in another unit of money is ``thousandfold-amount``; a line new since then is fine."""
    budget = matter.plan.budget
    past = matter.previous.budget if matter.previous else None
    if budget is None or past is None:
        return
    factor = KRONOR[past.model.unit] / KRONOR[budget.model.unit]
    tables = {each.id: each for each in assess_budget(past)[0].accounts}
    for name, account in budget.accounts.items():
        if name not in past.accounts:
            continue
        written = amounts(past.accounts[name])
        known = {key: each.value for key, each in sums(tables[name]).items()}
        known |= {key: each.value for key, each in written.items()}
        for key, figure in befores(account).items():
            last = known.get(key)
            if last is None or _is_same(figure.value, last * factor, is_exact=factor == 1):
                continue
            if wrong_factor(figure.value, last * factor):
                continue
            there = written[key].origin.span if key in written else None
            yield finding(
                "before-unlike-last-year",
                figure.origin.span,
                subject=figure.origin.subject,
                secondary=[Label(there or past.accounts[name].origin.entry_span, "last")],
                before=figure.value,
                last=Decimal(f"{(last * factor).normalize():f}"),
                unit=budget.model.unit,
                year=matter.plan.year - 1,
            )


def _is_same(before: Decimal, last: Decimal, *, is_exact: bool) -> bool:
    """Rounded to what was written, where the amount had to be converted."""
    if is_exact:
        return before == last
    return abs(before - last) <= max(last_place(before), last_place(last)) / 2


CHECK = Check(MANUAL, plan=plan)
