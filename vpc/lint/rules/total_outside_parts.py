"""The total of a share or a mean does not lie between women and men."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from vpc.diagnostic import Diagnostic, Label, Term, finding
from vpc.lint.figures import last_place
from vpc.lint.kinds import is_share, is_sum
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.registry import Severity
from vpc.resolve.records import ResolvedIndicator

MANUAL = Manual(
    finds=Text(
        sv=(
            "En andel eller ett genomsnitt där totalen ligger utanför det som kvinnor och män har, "
            "är densamma som den ena fast den andra ligger långt ifrån, eller är de två hoplagda."
        ),
        en=(
            "A share or a mean whose total lies outside what women and men have, is the same as "
            "one of them although the other is far away, or is the two added up."
        ),
    ),
    why=Text(
        sv=(
            "Totalen är ett vägt medeltal av delarna och måste ligga mellan dem. Lika med den ena "
            "kan den bara vara om den andra gruppen nästan är tom. Avrundning kan förklara en "
            "liten skillnad, och den gör ingen sak."
        ),
        en=(
            "The total is a weighted mean of its parts and has to lie between them. It can equal "
            "one of them only if the other group is almost empty. Rounding may explain a small "
            "difference, and such a one is left alone."
        ),
    ),
    bad="""
# vb.yaml
outcomes:
  satisfied: {value: 90 %, women: 88 %, men: 84 %}
""",
    good="""
# vb.yaml
outcomes:
  satisfied: {value: 86 %, women: 88 %, men: 84 %}
""",
)

_EMPTY = 10
"""An end as far from the other as so many roundings leaves the other group under a tenth."""
_EVERYTHING = Decimal(100)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """A count is the sum of its parts: that is ``parts-unlike-total``."""
    for each in matter.reported:
        outcome = each.outcome
        if outcome is None or is_sum(each.indicator):
            continue
        total, women, men = outcome.value, outcome.women, outcome.men
        if total is None or women is None or men is None:
            continue
        severity = _severity(each.indicator, total, women, men)
        if severity is None:
            continue
        is_between = min(women, men) <= total <= max(women, men)
        like, unlike = ("women", "men") if total == women else ("men", "women")
        origin = outcome.origin
        yield finding(
            "total-outside-parts",
            (origin / "value").span,
            subject=origin.subject,
            severity=severity,
            secondary=[
                Label((origin / "women").span, "women"),
                Label((origin / "men").span, "men"),
            ],
            total=total,
            women=women,
            men=men,
            like=Term(like),
            unlike=Term(unlike) if is_between else None,
            other=men if total == women else women,
            sum=women + men if women + men == total else None,
        )


def _severity(
    indicator: ResolvedIndicator, total: Decimal, women: Decimal, men: Decimal
) -> Severity | None:
    """How wrong a total is: an error only where it is known to be a mean of its parts."""
    low, high = min(women, men), max(women, men)
    if low - total >= _slack(total, low) or total - high >= _slack(total, high):
        if women + men == total:  # an amount, or how everything is divided
            is_mistake = is_share(indicator) and total != _EVERYTHING
            return Severity.WARNING if is_mistake else None
        is_mean = is_share(indicator) or indicator.model.aggregate in ("mean", "weighted")
        return Severity.ERROR if is_mean else Severity.WARNING
    if total in (low, high) and high - low >= _EMPTY * _slack(total, total):
        return Severity.WARNING
    return None


def _slack(one: Decimal, other: Decimal) -> Decimal:
    """How far rounding can have put two figures apart that are the same."""
    return (last_place(one) + last_place(other)) / 2


CHECK = Check(MANUAL, report=report)
