"""What a report has to account for, and what of it is still absent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vpc.assess.records import AssessedReport, flat
from vpc.model.document import Origin
from vpc.model.forms import NOT_REPORTED
from vpc.resolve.records import ResolvedAccount, ResolvedReport

if TYPE_CHECKING:
    from vpc.model.money import OutcomeAccount


_SIDES = ("income", "costs")


@dataclass(frozen=True)
class Expected:
    """Something that a report has to account for.

    ``path`` is where it belongs in the report, ``kind`` an indicator, activity or goal; of the
    budget a line, or an account's income, costs or net as a whole. ``defined`` is where it was set
    out.
    """

    path: tuple[str, ...]
    kind: str
    title: str
    is_reported: bool
    defined: Origin
    report: Origin

    @property
    def id(self) -> str:
        return self.path[-2] if self.kind in _SIDES else self.path[-1]

    @property
    def place(self) -> Origin:
        """Where it stands in the report, or the nearest place there is above; else the top."""
        node, depth = self.report.document.raw.tree, 0
        for segment in self.path:
            if segment not in node.children:
                break
            node, depth = node.children[segment], depth + 1
        if depth:
            return Origin(self.report.document, self.path[:depth])
        return self.report / "status" if "status" in node.children else self.report / "kind"


def expected(assessed: AssessedReport) -> Iterator[Expected]:
    """Everything that the period's report has to account for, in the document's order.

    Month and tertial indicators in every period, half-year ones from the middle of the year, yearly
    ones at its end; activities that are due, and all of them in the reports that they name and at
    the year's end; a verdict on each goal that the level judges; the budget at the year's end.
    """
    report = Origin(assessed.report.document, ())
    for goal in flat(assessed.goals):
        if goal.is_judged:
            model, given = goal.goal.model, goal.verdict != NOT_REPORTED
            path = ("goals", goal.goal.id)
            yield Expected(path, "goal", model.title, given, goal.goal.origin, report)
        for each in goal.indicators:
            if each.is_expected:
                one = each.indicator
                name, given = one.model.name, each.is_reported
                path = ("outcomes", one.id)
                yield Expected(path, "indicator", name, given, one.origin, report)
        for activity in goal.activities:
            if activity.is_expected:
                item, given = activity.activity, activity.reported is not None
                path = ("activities", item.id)
                yield Expected(path, "activity", item.model.title, given, item.origin, report)
    yield from _money(assessed.report)


def tells_money(report: ResolvedReport) -> bool:
    """Whether the report has to show the economy: it does so itself, or the year has ended.

    A report over units may leave it to theirs.
    """
    return report.model.economy is not None or (report.period.is_last and not report.units)


def _money(report: ResolvedReport) -> Iterator[Expected]:
    """The budget's lines: all of them at the year's end, before it those that the report names."""
    if not tells_money(report):
        return
    economy = report.model.economy
    planned = report.plan.budget.accounts if report.plan.budget else {}
    told = economy.accounts if economy else {}
    origin = Origin(report.document, ())
    for name in (*planned, *(name for name in told if name not in planned)):
        account, outcome = planned.get(name), told.get(name)
        place = origin / "economy" / "accounts" / name
        lines = {
            **(_added(outcome, place, is_planned=account is not None) if outcome else {}),
            **(_planned(account) if account else {}),
        }
        for path, (title, defined) in lines.items():
            amounts = tuple(_amounts(outcome, path)) if outcome else ()
            if amounts or (account and report.period.is_last):
                given = any(amount != NOT_REPORTED for amount in amounts)
                kind = ("account", path[0] if path else "", "line")[len(path)]
                whole = ("economy", "accounts", name, *path)
                yield Expected(whole, kind, title, given, defined, origin)


_Lines = dict[tuple[str, ...], tuple[str, Origin]]
"""Title and origin of what is told of an account: by side and line, by side, or as a whole."""


def _planned(account: ResolvedAccount) -> _Lines:
    """What a plan's account is made up of."""
    lines: _Lines = {}
    for name, side in (("income", account.income), ("costs", account.costs)):
        if side is not None and not side.entries:
            lines[(name,)] = account.title, side.origin
        for entry in side.entries if side else ():
            lines[name, entry.id] = f"{account.title}, {entry.title}", entry.origin
    return lines or {(): (account.title, account.origin)}


def _added(account: OutcomeAccount, place: Origin, *, is_planned: bool) -> _Lines:
    """What a report tells of an account that the plan does not have."""
    lines: _Lines = {}
    title = account.title or ""
    for name, side in (("income", account.income), ("costs", account.costs)):
        if isinstance(side, str) and not is_planned:
            lines[(name,)] = title, place / name
        for key, line in side.items() if isinstance(side, dict) else ():
            if not isinstance(line, str):
                lines[name, key] = line.title, place / name / key
    if account.net is not None and not is_planned:
        lines[()] = title, place
    return lines


def _amounts(account: OutcomeAccount, path: tuple[str, ...]) -> Iterator[str]:
    """The amounts that tell of a line: its own, or one for all that it is a part of."""
    if account.net is not None:
        yield account.net
        return
    for name, side in (("income", account.income), ("costs", account.costs)):
        if path and path[0] != name:
            continue
        if isinstance(side, str):
            yield side
        for key, line in side.items() if isinstance(side, dict) else ():
            if path[1:] in ((), (key,)):
                yield line if isinstance(line, str) else line.amount
