"""A target that asks for less than was reached last year."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.figures import inner, parts, written
from vpc.lint.kinds import is_count
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.records import ResolvedIndicator
from vpc.resolve.targets import Bound, Point, Split, TargetValue

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett eget årsmål som är mindre ambitiöst än förra årets utfall, läst åt det håll som "
            "`better` säger. Utfallet hämtas ur förra årets slutrapport, annars ur `baseline`."
        ),
        en=(
            "An own target that is less ambitious than last year's outcome, read in the direction "
            "that `better` says. The outcome is taken from last year's final report, else from "
            "`baseline`."
        ),
    ),
    why=Text(
        sv=(
            "Ett mål på 195 hemlösa när det var 174 i fjol är uppfyllt även om läget försämras. "
            "Det kan vara rätt, men då ska någon ha tänkt på det."
        ),
        en=(
            "A target of 195 homeless people when there were 174 last year is met even if things "
            "get worse. That may be right, but then somebody should have thought of it."
        ),
    ),
    bad="""
# unit.yaml
targets:
  loans: 8 000
""",
    good="""
# unit.yaml
targets:
  loans: 9 000
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """What counts is the target in force at the end of the year, whoever defined the indicator."""
    for name, target in matter.plan.targets.items():
        indicator = matter.plan.indicators[name]
        asked = _asked(target.value(matter.last_day), indicator)
        past = None if asked is None else matter.last_outcome(indicator)
        before = matter.before(indicator)
        if asked is None or past is None or (before and before.unit != indicator.unit):
            continue
        is_lower = indicator.model.better == "lower"
        if asked <= past.value if is_lower else asked >= past.value:
            continue
        revision = target.in_force(matter.last_day)
        place = revision.origin / "value" if revision else inner(target.origin, "value")
        reached = inner(past.origin, "value")
        yield finding(
            "target-weaker-than-outcome",
            place.span,
            subject=place.subject,
            secondary=[Label(reached.span, "reached")],
            name=name,
            written=written(place) or asked,
            outcome=written(reached) or past.value,
        )


def _asked(value: TargetValue, indicator: ResolvedIndicator) -> Decimal | None:
    """The total that a target asks for; by sex, of a share, the most that it asks of either."""
    better = indicator.model.better
    if better not in ("lower", "higher") or not isinstance(value, Point | Bound | Split):
        return None
    figures = [figure for figure, _ in parts(value, indicator.origin)]
    if is_count(indicator):
        return sum(figures, Decimal(0))
    return min(figures) if better == "lower" else max(figures)


CHECK = Check(MANUAL, plan=plan)
