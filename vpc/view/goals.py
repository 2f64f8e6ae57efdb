"""The goals of a document in their cascade: label, number, title, texts, tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from vpc.assess.records import AssessedGoal, PlannedGoal, flat
from vpc.model.labels import GoalField, LabelName
from vpc.resolve.records import ResolvedGoal, ResolvedIndicator
from vpc.view.activities import planned_activities, reported_activities
from vpc.view.context import Context, is_blank
from vpc.view.indicators import anchor, planned_tables, reported_tables
from vpc.view.outcomes import state_tag
from vpc.view.page import Block, Fact, FactList, Section, Tag, TitledText, Value
from vpc.view.units import unit_goals

_HEADINGS: Mapping[GoalField, LabelName] = {
    "description": "description",
    "expected_result": "expected_result",
    "approach": "approach",
    "resources": "resources",
    "follow_up": "follow_up",
    "development": "development",
}
_REPEATED: tuple[GoalField, ...] = ("description", "expected_result")
"""What a report says again of a goal: what was to be achieved."""

_AGENDA: Mapping[str, LabelName] = {
    "1": "sdg-1", "2": "sdg-2", "3": "sdg-3", "4": "sdg-4", "5": "sdg-5", "6": "sdg-6",
    "7": "sdg-7", "8": "sdg-8", "9": "sdg-9", "10": "sdg-10", "11": "sdg-11", "12": "sdg-12",
    "13": "sdg-13", "14": "sdg-14", "15": "sdg-15", "16": "sdg-16", "17": "sdg-17",
}  # fmt: skip


def planned_goal(context: Context, planned: PlannedGoal, level: int, shown: set[str]) -> Section:
    """A goal as a plan sets it out; ``shown`` are the indicators that the page has a row for."""
    goal = planned.goal
    blocks: list[Block] = [*_fields(context, goal, level, tuple(_HEADINGS))]
    values = (_measure(each) for each in planned.measures if each.id in shown)
    blocks.extend(_facts(context, goal, tuple(values)))
    blocks.extend(planned_tables(context, planned.indicators))
    blocks.extend(planned_activities(context, planned.activities))
    below = tuple(planned_goal(context, each, level + 1, shown) for each in planned.children)
    return _section(context, goal, level, blocks, below)


def reported_goal(context: Context, assessed: AssessedGoal, level: int, shown: set[str]) -> Section:
    """A goal as a report accounts for it."""
    goal, said = assessed.goal, assessed.said
    label = context.label
    blocks: list[Block] = [*_fields(context, goal, level, _REPEATED)]
    if said and said.model.analysis:
        blocks.append(context.field(label("analysis"), said.model.analysis, level))
    if said and said.model.because:
        blocks.append(context.field(label("because"), said.model.because, level))
    measures = (
        _measure(each.indicator, f" ({state_tag(context, each.result.state).word.lower()})")
        for each in assessed.measures
        if each.indicator.id in shown
    )
    blocks.extend(_facts(context, goal, tuple(measures), _judgement(context, assessed)))
    blocks.extend(reported_tables(context, assessed.indicators, level))
    blocks.extend(reported_activities(context, assessed.activities, level))
    blocks.extend(unit_goals(context, assessed.unit_goals))
    below = tuple(reported_goal(context, each, level + 1, shown) for each in assessed.children)
    return _section(context, goal, level, blocks, below, assessed.verdict)


def _section(
    context: Context,
    goal: ResolvedGoal,
    level: int,
    blocks: list[Block],
    below: tuple[Section, ...],
    verdict: str = "",
) -> Section:
    return Section(
        kind="goal",
        id=f"goal-{goal.id}",
        level=level,
        title=goal.model.title,
        label=_kind(context, goal),
        number=goal.model.number or "",
        tag=_verdict(context, verdict) if verdict else None,
        blocks=tuple(blocks),
        sections=below,
    )


def _verdict(context: Context, verdict: str) -> Tag:
    """The tag of a verdict; that there is none to give has to say of what."""
    tag = context.verdict(verdict)
    if verdict != "not-assessed":
        return tag
    of = context.label("fulfilment")
    return replace(tag, word=f"{of}: {tag.word.lower()}")


def _fields(
    context: Context, goal: ResolvedGoal, level: int, wanted: tuple[GoalField, ...]
) -> Iterator[TitledText]:
    """A goal's texts in the steering's order, under its headings; then those it does not know."""
    forms = context.plan.steering.model.goal_fields
    for name in (*forms, *(each for each in _HEADINGS if each not in forms)):
        text = getattr(goal.model, name) if name in wanted else None
        if text:
            heading = forms[name].heading if name in forms else context.label(_HEADINGS[name])
            block = context.field(heading, text, level, goal.owner.id)
            if not is_blank(block.prose):
                yield block


def _facts(
    context: Context,
    goal: ResolvedGoal,
    measures: tuple[Value, ...],
    others: tuple[Fact, ...] = (),
) -> Iterator[FactList]:
    facts = list(others)
    if measures:
        also: LabelName = "measured_by" if goal.model.indicators else "measured_by_only"
        facts.append(Fact(context.label(also), measures))
    if goal.model.agenda2030:
        names = (f"{each}. {context.label(_AGENDA[each])}" for each in goal.model.agenda2030)
        facts.append(Fact(context.label("agenda2030"), tuple(Value(each) for each in names)))
    if facts:
        yield FactList(tuple(facts))


def _measure(indicator: ResolvedIndicator, result: str = "") -> Value:
    return Value(f"{indicator.model.name}{result}", anchor(indicator.id))


def _judgement(context: Context, assessed: AssessedGoal) -> tuple[Fact, ...]:
    """The proposal where somebody has judged otherwise; the verdicts on the goals below."""
    facts = []
    if assessed.departs and assessed.proposal:
        word = context.verdict(assessed.proposal.result).word
        facts.append(Fact(context.label("proposed"), (Value(word),)))
    if not assessed.is_judged and sum(assessed.below.values()) > 1:
        order = [name for name in context.plan.steering.verdicts if assessed.below.get(name)]
        values = tuple(
            Value(f"{assessed.below[name]} {context.verdict(name).word.lower()}") for name in order
        )
        kinds = _kinds_below(context, assessed)
        facts.append(Fact(context.label("goals_below", goals=kinds), values))
    return tuple(facts)


def _kinds_below(context: Context, assessed: AssessedGoal) -> str:
    """What the goals are called whose verdicts are counted: *Nämndmål och enhetsmål*."""
    names: dict[str, None] = {}
    for each in flat(assessed.children):
        if each.is_judged:
            names[_kind(context, each.goal)] = None
    for each in (assessed, *flat(assessed.children)):
        for of_unit in each.unit_goals:
            names[_kind(context, of_unit.goal)] = None
    first, *others = names
    joint = context.label("goals_and")
    return f" {joint} ".join((first, *(name.lower() for name in others)))


def _kind(context: Context, goal: ResolvedGoal) -> str:
    return context.plan.steering.goal_label(goal.owner.level.id, goal.depth)
