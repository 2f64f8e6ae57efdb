"""``vpc new report``: a report with everything in it that has to be accounted for, and no figures.

What is to be written stands as ``not-reported``, a value like any other, so that the skeleton is a
sound draft from the first moment; titles, targets and last year's figures stand beside as comments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vpc.assess.money import AccountTable, Money, assess_budget
from vpc.assess.records import AssessedGoal, AssessedIndicator, AssessedReport, flat
from vpc.assess.targets import remedy
from vpc.messages import Language, phrase
from vpc.resolve.records import Side
from vpc.view import numbers

NOT_REPORTED = "not-reported"
_PLAIN = re.compile(r"[A-Za-z0-9_./åäöÅÄÖ-]+")


def skeleton(
    assessed: AssessedReport, *, plan: str, previous: str | None, language: Language
) -> str:
    """The text of a report. ``plan`` and ``previous`` are paths from where it will stand."""
    return "\n".join(_Skeleton(assessed, language).lines(plan, previous)) + "\n"


class _Skeleton:
    def __init__(self, assessed: AssessedReport, language: Language) -> None:
        self.assessed = assessed
        self.report = assessed.report
        self.steering = assessed.report.plan.steering
        self.language = language

    def say(self, key: str, **values: str) -> str:
        return phrase(self.language, f"skeleton.{key}", **values)

    def lines(self, plan: str, previous: str | None) -> Iterator[str]:
        period, owner = self.report.period, self.report.plan.owner
        yield f"# {period.name} {self.report.plan.year}, {owner.name}"
        yield f"# {self.say('how', word=NOT_REPORTED)}"
        yield "vpc: 1"
        yield "kind: report"
        yield f"period: {period.id}"
        yield f"plan: {_quoted(plan)}"
        if previous is not None:
            yield f"previous: {_quoted(previous)}"
        yield "status: draft"
        yield ""
        yield f"# summary:  {self.say('summary')}"
        yield from self.chapter("outcomes", self.outcomes())
        yield from self.chapter("activities", self.activities())
        yield from self.chapter("goals", self.goals())
        yield from self.chapter("economy", self.economy())

    def chapter(self, key: str, lines: Iterator[str]) -> Iterator[str]:
        """A key with what belongs under it; nothing where there is nothing to tell."""
        inside = list(lines)
        if inside:
            yield ""
            yield f"{key}:"
            yield from inside

    def outcomes(self) -> Iterator[str]:
        for goal in flat(self.assessed.goals):
            told = [each for each in goal.indicators if each.is_expected and not each.aggregate]
            if told:
                yield from self.goal_comment(goal)
            for each in told:
                yield ""
                yield f"  # {each.indicator.model.name}"
                yield f"  # {self.known(each)}"
                yield from self.no_target(each)
                yield f"  {each.indicator.id}:"
                yield from self.figures(each)
                yield from self.analysis("    ")

    def figures(self, each: AssessedIndicator) -> Iterator[str]:
        model, unit = each.indicator.model, each.indicator.unit
        yield f"    value: {NOT_REPORTED}" + (f"  # {unit}" if unit else "")
        if model.by_sex == "true":
            yield f"    women: {NOT_REPORTED}"
            yield f"    men: {NOT_REPORTED}"
        if model.aggregate == "weighted":
            yield f"    of: {NOT_REPORTED}"
        if self.report.period.assessed_on == "forecast":
            how = self.say("forecast")
            yield f"    forecast: {NOT_REPORTED}  # {f'{unit}, {how}' if unit else how}"

    def known(self, each: AssessedIndicator) -> str:
        """The targets and last year's figure of an indicator, on one line."""
        unit = each.indicator.unit

        def label(name: str, /, **values: str) -> str:
            return self.steering.label(name, **values)

        own = numbers.target(each.target.value, unit, label) if each.target else ""
        facts = [self.say("target", target=own) if own else label("no-target")]
        for above in each.above:
            text = numbers.target(above.value, unit, label)
            owner = above.owner.level.owner_label
            if text:
                facts.append(self.say("target-above", owner=owner, target=text))
        if each.last_year is not None:
            facts.append(self.say("last-year", value=numbers.amount(each.last_year, unit)))
        return "; ".join(facts)

    def no_target(self, each: AssessedIndicator) -> Iterator[str]:
        """What to do where there is no own target to be judged against."""
        if each.target is None:
            how = remedy(self.report.plan, each.indicator, each.above)
            where = phrase(self.language, f"target.{how}", id=each.indicator.id)
            yield f"  # {self.say('no-target', how=where)}"

    def activities(self) -> Iterator[str]:
        for goal in flat(self.assessed.goals):
            told = [each for each in goal.activities if each.is_expected]
            if told:
                yield from self.goal_comment(goal)
            for each in told:
                activity = each.activity
                yield ""
                yield f"  # {activity.model.title}"
                yield f"  # {activity.start.isoformat()}–{activity.end.isoformat()}"
                yield f"  {activity.id}:"
                words = "done, ongoing, not-started, delayed, cancelled"
                yield f"    status: {NOT_REPORTED}  # {words}"
                yield from self.analysis("    ")

    def goals(self) -> Iterator[str]:
        for goal in self.assessed.judged:
            yield ""
            yield f"  # {goal.goal.model.title}"
            yield f"  {goal.goal.id}:"
            yield f"    fulfilment: {NOT_REPORTED}  # fully, partly, not-met, cannot-be-assessed"
            yield from self.analysis("    ")

    def economy(self) -> Iterator[str]:
        budget = self.report.plan.budget
        if budget is None:
            return
        money: Money = assess_budget(budget)[0]
        yield f"  # {self.say('unit', unit=money.unit)}"
        yield "  accounts:"
        for account, table in zip(budget.accounts.values(), money.accounts, strict=True):
            yield f"    # {account.title}: {self.say('budget', amount=_net(table))}"
            yield f"    {account.id}:"
            if account.net is not None:
                yield f"      net: {NOT_REPORTED}"
            for key, side in (("income", account.income), ("costs", account.costs)):
                yield from self.side(key, side)

    def side(self, key: str, side: Side | None) -> Iterator[str]:
        if side is None:
            return
        if not side.entries:
            amount = numbers.number(side.whole.value) if side.whole else ""
            yield f"      {key}: {NOT_REPORTED}  # {self.say('budget', amount=amount)}"
            return
        yield f"      {key}:"
        for entry in side.entries:
            amount = numbers.number(entry.amount.value)
            told = f"{entry.title}, {self.say('budget', amount=amount)}"
            yield f"        {entry.id}: {NOT_REPORTED}  # {told}"

    def goal_comment(self, goal: AssessedGoal) -> Iterator[str]:
        number = f"{goal.goal.model.number} " if goal.goal.model.number else ""
        yield ""
        yield f"  # — {number}{goal.goal.model.title} —"

    def analysis(self, indent: str) -> Iterator[str]:
        yield f"{indent}# analysis: |"
        yield f"{indent}#   {self.say('analysis')}"


def _net(table: AccountTable) -> str:
    value = table.net.budget.value
    return numbers.number(value) if value is not None else ""


def _quoted(path: str) -> str:
    if _PLAIN.fullmatch(path):
        return path
    escaped = path.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def minimal(period: str, plan: str, previous: str | None) -> str:
    """The least that makes a report: what the skeleton is assessed from."""
    lines = ["vpc: 1", "kind: report", f"period: {period}", f"plan: {_quoted(plan)}"]
    if previous is not None:
        lines.append(f"previous: {_quoted(previous)}")
    return "\n".join(lines) + "\n"
