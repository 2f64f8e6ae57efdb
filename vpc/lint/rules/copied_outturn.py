"""Every outcome of an account is the same as the budget, or as in an earlier report."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, Term, finding
from vpc.lint.amounts import amounts
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.records import ResolvedAccount

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett konto med minst tre belopp där varje utfall är exakt budgeten, eller exakt vad en "
            "tidigare rapport hade: för en tidigare period eller för samma period förra året."
        ),
        en=(
            "An account with at least three amounts where every outcome is exactly the budget, or "
            "exactly what an earlier report had: on an earlier period or on the same one last year."
        ),
    ),
    why=Text(
        sv="Det händer inte i bokföringen. Beloppen har kopierats och aldrig fyllts i.",
        en="It does not happen in a ledger. The amounts were copied and never filled in.",
    ),
    bad="""
# vb.yaml
economy:
  accounts:
    library:
      income: {fees: 150}
      costs: {staff: 4 200, media: 900}
""",
    good="""
# vb.yaml
economy:
  accounts:
    library:
      income: {fees: 150}
      costs: {staff: 4 212, media: 900}
""",
)

_FEW = 3


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    told = {name: each for name, each in matter.report.accounts.items() if _counted(each) >= _FEW}
    for name, account in told.items():
        source = next((each for each in _sources(matter, name) if _same(account, each[1])), None)
        if source is None:
            continue
        what, other = source
        yield finding(
            "copied-outturn",
            account.origin.key_span,
            subject=account.origin.subject,
            secondary=[Label(other.origin.key_span, "source")],
            what=Term(what),
        )


def _sources(matter: ReportMatter, name: str) -> Iterator[tuple[str, ResolvedAccount]]:
    """Where the amounts may have been copied from."""
    budget = matter.plan.budget
    if budget is not None and name in budget.accounts:
        yield "budget", budget.accounts[name]
    for each in matter.archive.reports_on(matter.plan):
        if each.end < matter.report.end and name in each.accounts:
            yield "earlier-report", each.accounts[name]
    previous = matter.report.previous
    if previous is not None and name in previous.accounts:
        yield "earlier-report", previous.accounts[name]


def _counted(account: ResolvedAccount) -> int:
    """Lines that are empty every year say nothing."""
    return sum(1 for figure in amounts(account).values() if figure.value)


def _same(one: ResolvedAccount, other: ResolvedAccount) -> bool:
    there = amounts(other)
    return all(
        key in there and there[key].value == figure.value
        for key, figure in amounts(one).items()
        if figure.value
    )


CHECK = Check(MANUAL, report=report)
