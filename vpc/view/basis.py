"""How each proposal was computed, so that an auditor can do the sum again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from vpc.assess.fulfilment import Input
from vpc.assess.records import AssessedGoal, AssessedIndicator, AssessedReport
from vpc.model.labels import LabelName
from vpc.view.context import Context, fact
from vpc.view.numbers import target
from vpc.view.outcomes import compared, reason_label, state_tag
from vpc.view.page import Block, Cell, Column, FactList, Section
from vpc.view.tables import Choice, Draft, table

RULES: Mapping[str, LabelName] = {
    "all-met": "rule-all-met",
    "none-met": "rule-none-met",
    "mixed": "rule-mixed",
    "no-measure": "rule-no-measure",
    "nothing-assessable": "rule-nothing-assessable",
}


def basis_chapter(context: Context, assessed: AssessedReport) -> Iterator[Section]:
    """The goals that the report judges, each with its proposal, the rule and the inputs."""
    made = tuple(_goal(context, each) for each in assessed.judged)
    if made:
        yield Section("chapter", "basis", 2, context.label("basis"), sections=made)


def _goal(context: Context, assessed: AssessedGoal) -> Section:
    label = context.label
    goal, proposal = assessed.goal, assessed.proposal
    blocks: list[Block] = []
    if proposal is not None:
        facts = (
            *fact(label("verdict"), context.verdict(assessed.verdict).word),
            *fact(label("proposed"), context.verdict(proposal.result).word),
            *fact(label("rule"), label(RULES[proposal.rule])),
        )
        blocks.append(FactList(facts))
        known = {each.indicator.id: each for each in (*assessed.indicators, *assessed.measures)}
        for title, inputs in (
            (label("counted"), proposal.counted),
            (label("left_out"), proposal.left_out),
        ):
            if inputs:
                rows = [_row(context, each, known) for each in inputs]
                blocks.append(_table(context, title, rows))
    return Section(
        kind="part",
        id=f"basis-{goal.id}",
        level=3,
        title=goal.model.title,
        number=goal.model.number or "",
        blocks=tuple(blocks),
    )


def _table(context: Context, title: str, rows: Sequence[Draft]) -> Block:
    label = context.label
    return table(
        context,
        "basis",
        title,
        label("input"),
        [
            Choice(Column("figure", label("figure"), "number")),
            Choice(Column("target", label("target"), "number")),
            Choice(Column("state", label("counted_as"), "tag"), standard=True),
            Choice(Column("reason", label("reason"))),
            Choice(Column("place", label("written_at")), standard=True),
        ],
        [("", rows)],
    )


def _row(
    context: Context,
    given: Input,
    known: Mapping[str, AssessedIndicator],
) -> Draft:
    tag = state_tag(context, given.state)
    cells = {
        "state": Cell("tag", tag.word, tag=tag),
        "place": Cell("text", given.origin.place),
    }
    if given.reason:
        cells["reason"] = Cell("text", context.label(reason_label(context, given.reason)))
    each = known.get(given.id) if given.kind == "indicator" else None
    if each is not None:
        figure = compared(context, each)
        if figure:
            cells["figure"] = Cell("number", figure)
        value = target(each.target.value, each.indicator.unit, context.words) if each.target else ""
        if value:
            cells["target"] = Cell("number", value)
    return Draft(given.title, cells)
