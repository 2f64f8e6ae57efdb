"""An outcome ten times last year's, or a tenth of it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.figures import inner, last_place, written
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.records import ResolvedIndicator
from vpc.resolve.report import previous_outcome

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett utfall som är minst tio gånger så stort som förra årets, eller högst en tiondel. "
            "Bara siffror med minst två värdesiffror jämförs."
        ),
        en=(
            "An outcome that is at least ten times last year's, or at most a tenth of it. Only "
            "figures with at least two digits are compared."
        ),
    ),
    why=Text(
        sv=(
            "Ofta har ett decimalkomma eller en nolla hamnat fel. Är ändringen riktig undrar "
            "läsaren ändå, och då ska analysen säga varför."
        ),
        en=(
            "Often a decimal comma or a zero has slipped. If the change is right the reader "
            "wonders all the same, and then the analysis should say why."
        ),
    ),
    bad="""
# vb.yaml
outcomes:
  sick-leave: 56 %
""",
    good="""
# vb.yaml
outcomes:
  sick-leave: 5,1 %
""",
)

_TENFOLD = 10


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """Two visits last year and thirty now is a beginning, not a mistake."""
    for each in matter.reported:
        outcome, before = each.outcome, each.last_year
        if outcome is None or outcome.value is None or before is None:
            continue
        if not _is_slip(outcome.value, before):
            continue
        typed = outcome.last_year is not None
        if not typed and _unit_then(matter, each.indicator) != each.indicator.unit:
            continue
        earlier = previous_outcome(matter.report, each.indicator)
        past = earlier.origin / "value" if earlier else outcome.origin / "last_year"
        place = inner(outcome.origin, "value")
        yield finding(
            "implausible-change",
            place.span,
            subject=place.subject,
            secondary=[Label(past.span, "before")] if earlier or typed else [],
            written=written(place),
            before=before,
            times=int(abs(outcome.value / before)) if abs(outcome.value) > abs(before) else None,
        )


def _unit_then(matter: ReportMatter, indicator: ResolvedIndicator) -> str | None:
    previous = matter.report.previous
    known = previous.plan.indicators if previous is not None else {}
    before = known.get(indicator.id) or known.get(indicator.model.formerly or "")
    return before.unit if before is not None else None


def _is_slip(now: Decimal, before: Decimal) -> bool:
    """Whether both have two digits at least, and one is ten times the other."""
    if any(abs(each) < _TENFOLD * last_place(each) for each in (now, before)):
        return False
    small, large = sorted((abs(now), abs(before)))
    return large >= _TENFOLD * small


CHECK = Check(MANUAL, report=report)
