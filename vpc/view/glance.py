"""A report at first glance: verdicts, indicators, net against budget."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vpc.assess.fulfilment import State
from vpc.assess.records import AssessedReport
from vpc.view.context import Context
from vpc.view.money import money_panel
from vpc.view.outcomes import state_tag
from vpc.view.page import BAR, Count, Panel, Slice


def panels(context: Context, assessed: AssessedReport) -> Iterator[Panel]:
    """What there is to say of goals, indicators and money."""
    if assessed.judged:
        yield _goals(context, assessed)
    if assessed.indicators:
        yield _indicators(context, assessed)
    if assessed.money is not None:
        yield money_panel(context, assessed.money.net, assessed.money.unit)
    elif assessed.units_money is not None:
        yield money_panel(context, assessed.units_money.total, assessed.units_money.unit)


def _goals(context: Context, assessed: AssessedReport) -> Panel:
    judged = assessed.judged
    titles = dict.fromkeys(
        context.plan.steering.goal_label(each.goal.owner.level.id, each.goal.depth)
        for each in judged
    )
    counts = tuple(
        Count(str(assessed.verdicts[name]), context.verdict(name))
        for name in context.plan.steering.verdicts
        if assessed.verdicts.get(name)
    )
    met = assessed.verdicts.get("fully", 0)
    return Panel(
        title=", ".join(titles),
        figure=context.label("of_total", number=str(met), total=str(len(judged))),
        words=context.verdict("fully").word.lower(),
        counts=counts,
        bar=_bar(counts),
    )


def _indicators(context: Context, assessed: AssessedReport) -> Panel:
    counts = tuple(
        Count(str(assessed.results[state]), state_tag(context, state))
        for state in State
        if assessed.results.get(state)
    )
    met = assessed.results.get(State.MET, 0)
    due = sum(assessed.results.values())
    return Panel(
        title=context.label("indicators"),
        figure=context.label("of_total", number=str(met), total=str(due)),
        words=context.label("indicators_met"),
        counts=counts,
        bar=_bar(counts),
    )


def _bar(counts: Sequence[Count]) -> tuple[Slice, ...]:
    """The counts as parts of a bar; nothing where there is only one kind."""
    numbers = [int(each.number) for each in counts]
    whole = sum(numbers)
    if len(numbers) < 2:
        return ()
    slices = []
    start = before = 0
    for number, each in zip(numbers, counts, strict=True):
        before += number
        end = before * BAR // whole
        slices.append(Slice(start, end - start, each.tag.tone))
        start = end
    return tuple(slices)
