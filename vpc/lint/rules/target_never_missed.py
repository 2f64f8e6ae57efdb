"""A target that is met whatever happens."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from vpc.assess.fulfilment import Reason, limits
from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.figures import inner, written
from vpc.lint.kinds import is_change, is_count, is_named_count, is_named_share, is_share
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.records import ResolvedIndicator
from vpc.resolve.targets import Bound, Interval, Point

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett årsmål som inget utfall kan missa: minst 0, högst 100 % av alla, eller en "
            "marginal som rymmer allt."
        ),
        en=(
            "A target that no outcome can miss: at least 0, at most 100 % of all, or a margin that "
            "has room for everything."
        ),
    ),
    why=Text(
        sv=(
            "Indikatorn räknas som uppfylld och drar upp målet, fast den inget säger. Oftast är "
            "`better` omkastat."
        ),
        en=(
            "The indicator counts as met and lifts its goal, though it says nothing. Mostly "
            "`better` is the wrong way round."
        ),
    ),
    bad="""
# unit.yaml
targets:
  young-members: 0 %
""",
    good="""
# unit.yaml
targets:
  young-members: 42 %
""",
)

_EVERYTHING = Decimal(100)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """Only of what is named a share or a number: a balance or an index may be below zero."""
    for name, target in matter.plan.targets.items():
        indicator = matter.plan.indicators[name]
        value = target.value(matter.last_day)
        if not isinstance(value, Point | Bound | Interval):
            continue
        ends = limits(value, indicator.model.better, indicator.tolerance)
        if isinstance(ends, Reason) or not _has_room_for_all(indicator, *ends):
            continue
        if is_change(indicator):
            continue
        revision = target.in_force(matter.last_day)
        place = revision.origin / "value" if revision else inner(target.origin, "value")
        yield finding(
            "target-never-missed",
            place.span,
            subject=place.subject,
            secondary=[Label((indicator.origin / "better").span, "direction")],
            written=written(place),
            better=indicator.model.better,
            name=name,
        )


def _has_room_for_all(
    indicator: ResolvedIndicator, low: Decimal | None, high: Decimal | None
) -> bool:
    is_open_below = low is None or low <= 0
    if is_share(indicator) and is_named_share(indicator):
        return is_open_below and (high is None or high >= _EVERYTHING)
    return is_count(indicator) and is_named_count(indicator) and is_open_below and high is None


CHECK = Check(MANUAL, plan=plan)
