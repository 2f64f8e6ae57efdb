"""A report as a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vpc.assess.records import AssessedReport
from vpc.view import parts
from vpc.view.basis import basis_chapter
from vpc.view.contents import contents, words
from vpc.view.context import Context, Images
from vpc.view.glance import panels
from vpc.view.goals import reported_goal
from vpc.view.money import money_blocks
from vpc.view.page import Block, Page, Section
from vpc.view.style import Style
from vpc.view.units import unit_money

if TYPE_CHECKING:
    from vpc.model.parts import Section as SectionModel


def report_page(
    assessed: AssessedReport,
    suppress_below: int,
    images: Images,
    style: Style,
    *,
    basis: bool,
) -> Page:
    """The page of a report, in the order in which it is read."""
    report = assessed.report
    plan, model, period = report.plan, report.model, report.period
    context = report_context(assessed, suppress_below, images)
    sections = (
        *_sections(context, assessed),
        *(basis_chapter(context, assessed) if basis else ()),
    )
    head = model.head or plan.model.head
    shown = tuple(panels(context, assessed))
    own_title = model.head.title if model.head else None
    return Page(
        kind="report",
        language="sv",
        above=parts.above(plan, style),
        title=own_title or f"{period.name} {plan.year}",
        subtitle=plan.owner.name,
        status=parts.status(context, model),
        facts=(
            *parts.head_facts(context, model),
            *parts.period_fact(context, context.period_name, report.end),
        ),
        contact=tuple(parts.contact_facts(context, head.contact if head else None)),
        panels=shown,
        contents=contents(sections, context.label("at_a_glance") if shown else ""),
        sections=sections,
        words=words(context),
        foot=parts.foot(context, model),
        style=style,
        footer=parts.footer(context, style),
    )


def report_context(assessed: AssessedReport, suppress_below: int, images: Images) -> Context:
    """What the parts of a report's page are written with."""
    report = assessed.report
    return Context(
        plan=report.plan,
        end=report.end,
        period=report.period,
        indicators={each.indicator.id: each for each in assessed.indicators},
        before=report.previous.outcomes if report.previous else {},
        suppress_below=suppress_below,
        images=images,
        units=tuple(report_context(unit, suppress_below, images) for unit in assessed.units),
    )


def _sections(context: Context, assessed: AssessedReport) -> Iterator[Section]:
    model = assessed.report.model
    label = context.label
    shows = _shows(context, assessed)
    yield from parts.proposal(context, model)
    summary = parts.sections(context, model.summary, "summary", 3, shows)
    if summary:
        yield Section("chapter", "summary", 2, label("summary"), sections=summary)
    shown = {each.indicator.id for each in assessed.indicators}
    goals = tuple(reported_goal(context, each, 3, shown) for each in assessed.goals)
    if goals:
        yield Section("chapter", "goals", 2, label("goal_reports"), sections=goals)
    yield from _economy(context, assessed, shows)
    yield from parts.sections(context, model.closing, "closing", 2, shows)
    yield from parts.signatures(context, model.signatures)
    yield from parts.attachments(context, model.attachments)


def _shows(context: Context, assessed: AssessedReport) -> parts.Shows:
    money = assessed.money

    def budget() -> tuple[Block, ...]:
        own = money_blocks(context, money, 2) if money else ()
        units = assessed.units_money
        return (*own, *(unit_money(context, units, own) if units else ()))

    return {"staff": lambda: parts.staff(context), "budget": budget}


def _economy(context: Context, assessed: AssessedReport, shows: parts.Shows) -> Iterator[Section]:
    """The economy chapter; its table stands first unless a section says where."""
    model = assessed.report.model
    own = model.economy.sections if model.economy else ()
    authored: tuple[tuple[SectionModel, ...], ...] = (model.summary, own, model.closing)
    placed = any(parts.places(each, "budget") for each in authored)
    blocks = () if placed else shows["budget"]()
    sections = parts.sections(context, own, "economy", 3, shows)
    if blocks or sections:
        title = context.label("economy_report")
        yield Section("chapter", "economy", 2, title, blocks=blocks, sections=sections)
