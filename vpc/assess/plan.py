"""A plan with its targets put side by side and its budget summed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from vpc.assess.money import assess_budget
from vpc.assess.quotes import Quotable, check_quotations
from vpc.assess.records import AssessedPlan, PlannedGoal, PlannedIndicator
from vpc.assess.targets import own_target, targets_above
from vpc.diagnostic import Diagnostic, Result
from vpc.model.document import Origin
from vpc.resolve.records import ResolvedPlan, ShownGoal
from vpc.resolve.selection import shown_goals


def assess_plan(plan: ResolvedPlan) -> Result[AssessedPlan]:
    """Everything that a plan's document shows. Targets are those in force at the year's end."""
    found: list[Diagnostic] = []
    money = None
    if plan.budget is not None:
        money, wrong = assess_budget(plan.budget)
        found.extend(wrong)
    counts = [row.count.value for row in plan.staff]
    end = date(plan.year, 12, 31)
    assessed = AssessedPlan(
        plan=plan,
        goals=tuple(_goal(plan, goal, end) for goal in shown_goals(plan, own=True)),
        money=money,
        staff_total=sum(counts, Decimal(0)) if counts else None,
    )
    origin = Origin(plan.document, ())
    is_final = plan.model.status in ("adopted", "amended")
    raw, quotable = plan.document.raw, _quotable(assessed)
    found.extend(check_quotations(raw, origin, quotable, is_final=is_final))
    return Result(assessed, tuple(found))


def titles(plan: ResolvedPlan) -> frozenset[str]:
    """The ids whose titles prose may quote: everything in the chain."""
    return frozenset((*plan.goals, *plan.indicators, *plan.activities))


def _quotable(assessed: AssessedPlan) -> Quotable:
    plan = assessed.plan
    shown = [each for goal in flat(assessed.goals) for each in goal.indicators]
    return Quotable(
        known={
            "target": frozenset(each.indicator.id for each in shown),
            "title": titles(plan),
            "staff": frozenset({"total"}),
        },
        absent=frozenset(
            [("target", each.indicator.id) for each in shown if each.target is None]
            + ([("staff", "total")] if assessed.staff_total is None else [])
        ),
    )


def flat(goals: tuple[PlannedGoal, ...]) -> tuple[PlannedGoal, ...]:
    """The goals of a tree in the order in which a document shows them."""
    return tuple(each for goal in goals for each in (goal, *flat(goal.children)))


def _goal(plan: ResolvedPlan, shown: ShownGoal, end: date) -> PlannedGoal:
    return PlannedGoal(
        goal=shown.goal,
        indicators=tuple(
            PlannedIndicator(
                indicator,
                own_target(plan, indicator, end),
                targets_above(plan, indicator, end),
            )
            for indicator in shown.indicators
        ),
        activities=shown.activities,
        measures=tuple(plan.indicators[name] for name in shown.goal.model.measured_by),
        children=tuple(_goal(plan, child, end) for child in shown.children),
    )
