"""An amount is in another unit of money than the one that it is compared with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from vpc.diagnostic import Diagnostic, Label, Term, finding
from vpc.lint.amounts import amounts, befores, wrong_factor
from vpc.lint.matter import PlanMatter, ReportMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.records import Figure

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett utfall eller förra årets belopp som är omkring tusen gånger större eller mindre "
            "än budgeten på samma rad."
        ),
        en=(
            "An outcome or last year's amount that is about a thousand times larger or smaller "
            "than the budget on the same line."
        ),
    ),
    why=Text(
        sv="Beloppet är skrivet i kr, tkr eller mnkr där tabellen räknar i något annat.",
        en="The amount was written in kr, tkr or mnkr where the table has another unit.",
    ),
    bad="""
# vb.yaml
economy:
  accounts:
    library:
      income: {fees: 152}
      costs: {staff: 4 150 312, media: 895}
""",
    good="""
# vb.yaml
economy:
  accounts:
    library:
      income: {fees: 152}
      costs: {staff: 4 150, media: 895}
""",
)


class _Pair(NamedTuple):
    figure: Figure
    budget: Figure
    factor: Decimal


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    budget = matter.plan.budget
    for account in budget.accounts.values() if budget else ():
        known = amounts(account)
        pairs = ((figure, known.get(key)) for key, figure in befores(account).items())
        yield from _found("last-year", pairs, budget.model.unit if budget else "")


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    budget = matter.plan.budget
    for name, account in matter.report.accounts.items():
        planned = budget.accounts.get(name) if budget else None
        known = amounts(planned) if planned else {}
        pairs = ((figure, known.get(key)) for key, figure in amounts(account).items())
        yield from _found("outcome", pairs, budget.model.unit if budget else "")


def _found(
    what: str, figures: Iterable[tuple[Figure, Figure | None]], unit: str
) -> Iterator[Diagnostic]:
    """One finding for an account: where one line is wrong all of them may be."""
    compared = [
        (figure, budget, wrong_factor(figure.value, budget.value))
        for figure, budget in figures
        if budget is not None
    ]
    wrong = [_Pair(figure, budget, factor) for figure, budget, factor in compared if factor]
    if not wrong:
        return
    first, *others = wrong
    yield finding(
        "thousandfold-amount",
        first.figure.origin.span,
        subject=first.figure.origin.subject,
        secondary=[
            Label(first.budget.origin.span, "budget"),
            *(Label(each.figure.origin.span, "also") for each in others),
        ],
        what=Term(what),
        amount=first.figure.value,
        budget=first.budget.value,
        unit=unit,
        right=_plain(first.figure.value / first.factor),
        more=first.factor if first.factor > 1 else None,
        less=None if first.factor > 1 else _plain(1 / first.factor),
    )


def _plain(value: Decimal) -> Decimal:
    """Without zeros at the end, and without an exponent."""
    return Decimal(f"{value.normalize():f}")


CHECK = Check(MANUAL, plan=plan, report=report)
