"""Goals, verdicts and activities as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vpc.assess.fulfilment import Input, Proposal
from vpc.assess.records import AssessedActivity, AssessedGoal, PlannedGoal
from vpc.render.json import indicators, shapes
from vpc.render.json.figures import organisation, place
from vpc.render.json.texts import prose
from vpc.resolve.records import ResolvedActivity, ResolvedGoal, ResolvedReport
from vpc.view.basis import RULES
from vpc.view.context import Context
from vpc.view.outcomes import REASONS
from vpc.view.units import STATUSES


def planned(context: Context, each: PlannedGoal) -> shapes.Goal:
    return {
        **_goal(context, each.goal),
        "measured_by": [one.id for one in each.measures],
        "indicators": [indicators.planned(context, one) for one in each.indicators],
        "activities": [_activity(one, None) for one in each.activities],
        "goals": [planned(context, child) for child in each.children],
    }


def reported(context: Context, report: ResolvedReport, each: AssessedGoal) -> shapes.Goal:
    return {
        **_goal(context, each.goal),
        "measured_by": [one.indicator.id for one in each.measures],
        "verdict": _verdict(context, each),
        "verdicts_below": verdict_counts(context, each.below),
        "indicators": [indicators.reported(context, report, one) for one in each.indicators],
        "activities": [
            _activity(one.activity, _activity_report(context, one)) for one in each.activities
        ],
        "unit_goals": [
            {
                "organisation": organisation(one.owner),
                "id": one.goal.id,
                "title": one.goal.model.title,
                "verdict": one.verdict,  # type: ignore[typeddict-item]
                "word": context.verdict(one.verdict).word,
            }
            for one in each.unit_goals
        ],
        "goals": [reported(context, report, child) for child in each.children],
    }


def verdict_counts(context: Context, counts: Mapping[str, int]) -> list[shapes.VerdictCount]:
    """How many goals of each verdict, in the steering's order."""
    return [
        {"verdict": name, "word": word, "count": counts[name]}  # type: ignore[typeddict-item]
        for name, word in context.plan.steering.verdicts.items()
        if counts.get(name)
    ]


def _goal(context: Context, goal: ResolvedGoal) -> shapes.Goal:
    """What was set out of a goal, with nothing hanging on it yet."""
    model = goal.model

    def text(given: str | None) -> str | None:
        return prose(context, given, goal.owner.id)

    return {
        "id": goal.id,
        "number": model.number,
        "title": model.title,
        "label": context.plan.steering.goal_label(goal.owner.level.id, goal.depth),
        "owner": goal.owner.id,
        "under": goal.parent,
        "description": text(model.description),
        "expected_result": text(model.expected_result),
        "approach": text(model.approach),
        "resources": text(model.resources),
        "follow_up": text(model.follow_up),
        "development": text(model.development),
        "agenda2030": [int(each) for each in model.agenda2030],
        "measured_by": [],
        "verdict": None,
        "verdicts_below": [],
        "indicators": [],
        "activities": [],
        "unit_goals": [],
        "goals": [],
        "place": place(goal.origin),
    }


def _verdict(context: Context, each: AssessedGoal) -> shapes.Verdict:
    said = each.said
    return {
        "verdict": each.verdict,  # type: ignore[typeddict-item]
        "word": context.verdict(each.verdict).word,
        "is_judged": each.is_judged,
        "departs": each.departs,
        "proposal": _proposal(context, each.proposal) if each.proposal else None,
        "analysis": prose(context, said.model.analysis) if said else None,
        "because": prose(context, said.model.because) if said else None,
        "place": place(said.origin) if said else None,
    }


def _proposal(context: Context, given: Proposal) -> shapes.Proposal:
    return {
        "verdict": given.result,  # type: ignore[typeddict-item]
        "word": context.verdict(given.result).word,
        "rule": given.rule,  # type: ignore[typeddict-item]
        "sentence": context.label(RULES[given.rule]),
        "counted": _inputs(context, given.counted),
        "left_out": _inputs(context, given.left_out),
    }


def _inputs(context: Context, inputs: Sequence[Input]) -> list[shapes.Input]:
    return [
        {
            "kind": each.kind,  # type: ignore[typeddict-item]
            "id": each.id,
            "title": each.title,
            "state": each.state.value,
            "reason": each.reason.value if each.reason else None,
            "reason_text": context.label(REASONS[each.reason]) if each.reason else None,
            "place": place(each.origin),
        }
        for each in inputs
    ]


def _activity(each: ResolvedActivity, report: shapes.ActivityReport | None) -> shapes.Activity:
    return {
        "id": each.id,
        "title": each.model.title,
        "owner": each.owner.id,
        "start": each.start.isoformat(),
        "end": each.end.isoformat(),
        "responsible": each.model.responsible,
        "reported_in": [*each.model.reported_in],
        "report": report,
        "place": place(each.origin),
    }


def _activity_report(context: Context, each: AssessedActivity) -> shapes.ActivityReport:
    status = each.status
    return {
        "status": each.reported,
        "word": context.label(STATUSES[each.reported][0]) if each.reported else None,
        "deviation": status.model.deviation if status else None,
        "analysis": prose(context, status.model.analysis) if status else None,
        "is_due": each.is_due,
        "is_expected": each.is_expected,
        "units": [
            {
                "organisation": organisation(unit.owner),
                "status": unit.status.model.status if unit.status else None,
                "deviation": unit.status.model.deviation if unit.status else None,
                "analysis": prose(context, unit.status.model.analysis) if unit.status else None,
                "place": place(unit.status.origin) if unit.status else None,
            }
            for unit in each.units
        ],
        "place": place(status.origin) if status else None,
    }
