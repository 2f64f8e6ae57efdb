"""A plan as a page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from vpc.assess.records import AssessedPlan, PlannedGoal
from vpc.view import parts
from vpc.view.contents import contents, words
from vpc.view.context import Context, Images
from vpc.view.goals import planned_goal
from vpc.view.money import money_blocks
from vpc.view.page import Block, Page, Section
from vpc.view.style import Style

if TYPE_CHECKING:
    from vpc.model.parts import Section as SectionModel


def plan_page(assessed: AssessedPlan, suppress_below: int, images: Images, style: Style) -> Page:
    """The page of a plan, in the order in which it is read."""
    plan = assessed.plan
    model = plan.model
    context = plan_context(assessed, suppress_below, images)
    label = context.label
    sections = tuple(_sections(context, assessed))
    head = model.head
    return Page(
        kind="plan",
        language="sv",
        above=parts.above(plan, style),
        title=(head and head.title) or f"{label('plan')} {plan.year}",
        subtitle=plan.owner.name,
        status=parts.status(context, model),
        facts=tuple(parts.head_facts(context, model)),
        contact=tuple(parts.contact_facts(context, head.contact if head else None)),
        panels=(),
        contents=contents(sections),
        sections=sections,
        words=words(context),
        foot=parts.foot(context, model),
        style=style,
        footer=parts.footer(context, style),
    )


def plan_context(assessed: AssessedPlan, suppress_below: int, images: Images) -> Context:
    """What the parts of a plan's page are written with."""
    return Context(
        plan=assessed.plan,
        end=date(assessed.plan.year, 12, 31),
        period=None,
        indicators={},
        before={},
        suppress_below=suppress_below,
        images=images,
    )


def _sections(context: Context, assessed: AssessedPlan) -> Iterator[Section]:
    model = assessed.plan.model
    label = context.label
    shows = _shows(context, assessed)
    yield from parts.proposal(context, model)
    introduction = parts.sections(context, model.introduction, "introduction", 3, shows)
    if introduction:
        yield Section("chapter", "introduction", 2, label("introduction"), sections=introduction)
    shown = set(_indicators(assessed.goals))
    goals = tuple(planned_goal(context, each, 3, shown) for each in assessed.goals)
    if goals:
        yield Section("chapter", "goals", 2, label("goals"), sections=goals)
    yield from _economy(context, assessed, shows)
    if model.staff and not any(parts.places(each, "staff") for each in _authored(assessed)):
        yield Section("chapter", "staff", 2, label("staff"), blocks=shows["staff"]())
    yield from parts.guarantees(context, model.guarantees)
    yield from parts.sections(context, model.closing, "closing", 2, shows)
    yield from parts.signatures(context, model.signatures)
    yield from parts.attachments(context, model.attachments)


def _shows(context: Context, assessed: AssessedPlan) -> parts.Shows:
    money = assessed.money

    def budget() -> tuple[Block, ...]:
        return money_blocks(context, money, 2) if money else ()

    return {"staff": lambda: parts.staff(context), "budget": budget}


def _authored(assessed: AssessedPlan) -> Iterator[tuple[SectionModel, ...]]:
    model = assessed.plan.model
    yield model.introduction
    yield model.economy.sections if model.economy else ()
    yield model.closing


def _economy(context: Context, assessed: AssessedPlan, shows: parts.Shows) -> Iterator[Section]:
    """The economy chapter; its table stands first unless a section says where."""
    economy = assessed.plan.model.economy
    if economy is None:
        return
    placed = any(parts.places(each, "budget") for each in _authored(assessed))
    blocks = () if placed else shows["budget"]()
    sections = parts.sections(context, economy.sections, "economy", 3, shows)
    if blocks or sections:
        title = context.label("economy")
        yield Section("chapter", "economy", 2, title, blocks=blocks, sections=sections)


def _indicators(goals: tuple[PlannedGoal, ...]) -> Iterator[str]:
    for goal in goals:
        yield from (each.indicator.id for each in goal.indicators)
        yield from _indicators(goal.children)
