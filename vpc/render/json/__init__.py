"""A document as JSON: everything resolved and computed, from the records and not from the page."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from vpc.assess.fulfilment import State
from vpc.assess.records import AssessedPlan, AssessedReport, PlannedGoal, flat
from vpc.diagnostic import Result
from vpc.render.json import goals, shapes
from vpc.render.json.figures import organisation
from vpc.render.json.money import money, units_money
from vpc.render.json.texts import contact, guarantee, prose, sections, signatures
from vpc.resolve.records import ResolvedPlan, ResolvedReport
from vpc.view.context import Context
from vpc.view.numbers import ZERO
from vpc.view.outcomes import STATES
from vpc.view.plan import plan_context
from vpc.view.report import report_context

if TYPE_CHECKING:
    from vpc.model.plan import Plan
    from vpc.model.report import Report
    from vpc.render.formats import Record
    from vpc.view.page import Page

_NO_IMAGES: Mapping[tuple[str, str], str] = {}


def render_json(page: Page, record: Record | None) -> Result[str]:
    """The record that a page was made from; of the page only what it is called is told."""
    assert record is not None, "JSON is made from the record"
    assessed, below = record
    if isinstance(assessed, AssessedPlan):
        whole = _plan(page, assessed, plan_context(assessed, below, _NO_IMAGES))
    else:
        whole = _report(page, assessed, report_context(assessed, below, _NO_IMAGES))
    return Result(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", ())


def _plan(page: Page, assessed: AssessedPlan, context: Context) -> shapes.Document:
    plan = assessed.plan
    model = plan.model
    every = [*_flat(assessed.goals)]
    return {
        **_document(page, plan, plan, model, context),
        "counts": {
            "goals": len(every),
            "indicators": sum(len(each.indicators) for each in every),
            "activities": sum(len(each.activities) for each in every),
            "verdicts": [],
            "results": [],
        },
        "opening": sections(context, model.introduction),
        "goals": [goals.planned(context, each) for each in assessed.goals],
        "economy": sections(context, model.economy.sections if model.economy else ()),
        "money": money(context, assessed.money) if assessed.money else None,
        "guarantees": [guarantee(context, name, each) for name, each in model.guarantees.items()],
    }


def _flat(tree: tuple[PlannedGoal, ...]) -> tuple[PlannedGoal, ...]:
    return tuple(each for goal in tree for each in (goal, *_flat(goal.children)))


def _report(page: Page, assessed: AssessedReport, context: Context) -> shapes.Document:
    report = assessed.report
    model, period = report.model, report.period
    every = flat(assessed.goals)
    return {
        **_document(page, report, report.plan, model, context),
        "period": {
            "id": period.id,
            "name": period.name,
            "end": report.end.isoformat(),
            "assessed_on": period.assessed_on,
        },
        "counts": {
            "goals": len(every),
            "indicators": len(assessed.indicators),
            "activities": sum(len(each.activities) for each in every),
            "verdicts": goals.verdict_counts(context, assessed.verdicts),
            "results": [
                {
                    "state": state.value,
                    "word": context.label(STATES[state][0]),
                    "count": assessed.results[state],
                }
                for state in State
                if assessed.results.get(state)
            ],
        },
        "opening": sections(context, model.summary),
        "goals": [goals.reported(context, report, each) for each in assessed.goals],
        "economy": sections(context, model.economy.sections if model.economy else ()),
        "money": money(context, assessed.money) if assessed.money else None,
        "units_money": units_money(assessed.units_money) if assessed.units_money else None,
    }


def _document(
    page: Page,
    source: ResolvedPlan | ResolvedReport,
    plan: ResolvedPlan,
    model: Plan | Report,
    context: Context,
) -> shapes.Document:
    """What plans and reports share; the rest is empty yet."""
    registration, decision = model.registration, model.decision
    return {
        "format": shapes.FORMAT,
        "kind": page.kind,
        "file": source.document.key,
        "language": page.language,
        "title": page.title,
        "year": plan.year,
        "status": model.status,
        "organisation": organisation(plan.owner),
        "chain": [
            {"organisation": organisation(each.owner), "file": each.document.key}
            for each in plan.chain
        ],
        "period": None,
        "registration": (
            {"number": registration.number, "date": registration.date} if registration else None
        ),
        "decision": (
            {"by": decision.by, "date": decision.date, "paragraph": decision.paragraph}
            if decision
            else None
        ),
        "head": _head(context, plan, model),
        "counts": {"goals": 0, "indicators": 0, "activities": 0, "verdicts": [], "results": []},
        "opening": [],
        "goals": [],
        "economy": [],
        "money": None,
        "units_money": None,
        "staff": _staff(plan),
        "guarantees": [],
        "closing": sections(context, model.closing),
        "signatures": signatures(model.signatures),
        "attachments": [
            {
                "title": each.title,
                "number": int(each.number) if each.number else None,
                "file": each.file,
            }
            for each in model.attachments
        ],
    }


def _head(context: Context, plan: ResolvedPlan, model: Plan | Report) -> shapes.Head | None:
    """The document's own head; a report without one turns to where its plan does."""
    own = model.head
    found = own or plan.model.head
    if found is None:
        return None
    return {
        "handler": own.handler if own else None,
        "recipient": own.recipient if own else None,
        "proposal": prose(context, own.proposal) if own else None,
        "contact": contact(found.contact),
    }


def _staff(plan: ResolvedPlan) -> shapes.Staff | None:
    if not plan.staff:
        return None
    return {
        "rows": [
            {"role": row.role, "group": row.group or None, "count": f"{row.count.value:f}"}
            for row in plan.staff
        ],
        "total": f"{sum((row.count.value for row in plan.staff), ZERO):f}",
    }
