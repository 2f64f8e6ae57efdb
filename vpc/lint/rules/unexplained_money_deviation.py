"""An account ended far from its budget, and nobody says why."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.assess.money import MoneyRow
from vpc.diagnostic import Diagnostic, finding
from vpc.lint.amounts import KRONOR
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett konto i en verksamhetsberättelse vars netto avviker mer än en tiondel och mer än "
            "100 tkr från budgeten, utan kommentar och utan att texten nämner det."
        ),
        en=(
            "An account in an annual report whose net is more than a tenth and more than 100 tkr "
            "away from its budget, without a comment and without a word on it in the text."
        ),
    ),
    why=Text(
        sv=(
            "Det är den första frågan som nämnden ställer. Ett stort överskott vill förklaras lika "
            "väl som ett underskott."
        ),
        en=(
            "It is the first question that the board asks. A large surplus wants an explanation as "
            "much as a deficit does."
        ),
    ),
    bad="""
# vb.yaml
economy:
  accounts:
    library:
      income: {fees: 152}
      costs: {staff: 4 950, media: 895}
""",
    good="""
# vb.yaml
economy:
  accounts:
    library:
      income: {fees: 152}
      costs: {staff: 4 950, media: 895}
      comment: |
        Två vikarier anställdes när barnavdelningen höll öppet om söndagarna.
""",
)

_SHARE = 10
_FLOOR = 100_000


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """Earlier in the year what has been spent is no deviation: the budget is for all of it."""
    money = matter.assessed.money
    if money is None or not matter.report.period.is_last or _speaks_of_money(matter):
        return
    prose = ""
    for each in money.accounts:
        account = matter.report.accounts.get(each.id)
        if account is None or each.comment or not _is_large(each.net, money.unit):
            continue
        prose = prose or "\n".join(passage.text for passage in matter.prose).casefold()
        if each.title.casefold() in prose:
            continue
        assert each.net.deviation is not None
        assert each.net.outcome is not None
        yield finding(
            "unexplained-money-deviation",
            account.origin.key_span,
            subject=account.origin.subject,
            title=each.title,
            outcome=each.net.outcome.value,
            budget=each.net.budget.value,
            deviation=abs(each.net.deviation),
            unit=money.unit,
        )


def _speaks_of_money(matter: ReportMatter) -> bool:
    """Whether the economy chapter has prose of its own: it may explain any account."""
    return any(each.origin.path[:2] == ("economy", "sections") for each in matter.prose)


def _is_large(net: MoneyRow, unit: str) -> bool:
    if net.deviation is None or net.budget.value is None:
        return False
    off = abs(net.deviation)
    return off * _SHARE > abs(net.budget.value) and off * KRONOR[unit] > _FLOOR


CHECK = Check(MANUAL, report=report)
