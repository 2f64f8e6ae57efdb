"""What every part of a page needs while it is written: labels, tags, prose with its quotes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from vpc.assess.quotes import QUOTATION
from vpc.assess.records import AssessedIndicator
from vpc.assess.targets import own_target
from vpc.model.labels import LabelName
from vpc.resolve.records import ResolvedOutcome, ResolvedPlan
from vpc.resolve.steering import Period
from vpc.view import figures, numbers
from vpc.view.page import Cell, Fact, Node, Prose, Tag, Text, TitledText, Tone, Value
from vpc.view.prose import below, parse
from vpc.view.suppression import BySex, Fewer, Hidden, Shown

_SYMBOLS: Mapping[Tone, str] = {"good": "●", "partly": "◆", "bad": "■", "open": "○", "none": "—"}
_VERDICT_TONES: Mapping[str, Tone] = {
    "fully": "good",
    "partly": "partly",
    "not-met": "bad",
    "not-assessed": "none",
    "cannot-be-assessed": "open",
    "not-reported": "open",
}


Images = Mapping[tuple[str, str], str]
"""Pictures as addresses that hold all of them, by the prose they stand in and their reference."""


class _About(NamedTuple):
    """What prose is finished by: the title and organisation it stands under, and its own text."""

    title: str
    owner: str
    text: str


@dataclass(frozen=True, eq=False)
class Context:
    """The document that is written, and how.

    ``end`` is the day whose targets count. Of a report: its ``period``, its ``indicators`` by id,
    and the outcomes of the year ``before``.
    """

    plan: ResolvedPlan
    end: date
    period: Period | None
    indicators: Mapping[str, AssessedIndicator]
    before: Mapping[str, ResolvedOutcome]
    suppress_below: int
    images: Images
    units: tuple[Context, ...] = ()
    """Those of the units' reports that a board's rests on: their prose means their figures."""

    def label(self, name: LabelName, /, **values: str) -> str:
        """A label of the steering, with the year and the given values filled in."""
        return self.plan.steering.label(name, **{"year": str(self.plan.year), **values})

    def words(self, name: str, /, **values: str) -> str:
        """``label`` for a name that is only known at run time."""
        return self.plan.steering.label(name, **values)

    def tag(self, name: LabelName, tone: Tone) -> Tag:
        return Tag(self.label(name), tone, _SYMBOLS[tone])

    def verdict(self, name: str) -> Tag:
        """The tag of a verdict, in the steering's words."""
        tone = _VERDICT_TONES[name]
        return Tag(self.plan.steering.verdicts[name], tone, _SYMBOLS[tone])

    # cells

    def missing(self) -> Cell:
        """Nothing to tell, and nothing that had to be told."""
        return Cell("missing", "–", heard=self.label("missing"))

    def later(self) -> Cell:
        """Something that a later report has to tell."""
        return Cell("missing", self.label("not-due"))

    def not_reported(self) -> Cell:
        """Something that had to be told and is not."""
        return Cell("missing", self.label("not_reported"))

    def text(self, text: str | None) -> Cell:
        return Cell("text", text) if text else self.missing()

    # figures

    @property
    def on_forecast(self) -> bool:
        """Whether the report is judged by the forecast."""
        return self.period is not None and self.period.assessed_on == "forecast"

    @property
    def period_name(self) -> str:
        """``VB 2018``."""
        return f"{self.period.id}{numbers.SPACE}{self.plan.year}" if self.period else ""

    @property
    def last_year_title(self) -> str:
        """The title of the column with the same period's outcomes a year before."""
        period = self.period.id if self.period else ""
        return self.label("last_year", period=period, year=str(self.plan.year - 1))

    @property
    def money_outcome_title(self) -> str:
        """The title of the column of outcomes in money: of the year, or of a part of it."""
        if self.period is None or self.period.is_last:
            return self.label("money_outcome")
        return self.label("money_outcome_through", date=numbers.long_date(self.end))

    def reached(self, each: AssessedIndicator) -> BySex:
        """The outcome of the period as it may be printed."""
        return figures.reached(each, self.suppress_below, on_forecast=self.on_forecast)

    def expected(self, each: AssessedIndicator) -> BySex:
        """The year's forecast as it may be printed."""
        return figures.expected(each, self.suppress_below, on_forecast=self.on_forecast)

    def last_year(self, each: AssessedIndicator) -> Shown:
        """Last year's outcome as it may be printed."""
        name, formerly = each.indicator.id, each.indicator.model.formerly
        earlier = self.before.get(name) or self.before.get(formerly or "")
        return figures.before(each, earlier, self.suppress_below)

    def figure(self, shown: Shown, unit: str) -> str:
        """A figure as text; empty for none."""
        if isinstance(shown, Fewer):
            return self.label("fewer_than", number=str(shown.than))
        if isinstance(shown, Hidden):
            return self.label("hidden")
        return "" if shown is None else numbers.amount(shown, unit)

    # prose

    def prose(self, text: str, level: int, title: str, owner: str = "") -> Prose:
        """Prose below a heading of ``level``; ``owner`` is the organisation whose targets it means.

        ``title`` names the tables in it, which have no caption of their own.
        """
        about = _About(title, owner or self.plan.owner.id, text)
        return self._finished(below(parse(text), level), about)

    def text_block(self, text: str, level: int, title: str, owner: str = "") -> Text:
        return Text(self.prose(text, level, title, owner))

    def field(self, title: str, text: str, level: int, owner: str = "") -> TitledText:
        """Prose under its own title, a level below the section that it stands in."""
        at = level + 1
        return TitledText(title, at, self.prose(text, at, title, owner))

    def comment(
        self,
        title: str,
        text: str | None,
        level: int,
        units: Iterable[tuple[Context, str]] = (),
    ) -> TitledText:
        """An analysis below the table that it explains, then what units say, each by its name."""
        at = level + 1
        prose = [*self.prose(text, at, title)] if text else []
        for unit, told in units:
            name = unit.plan.owner.name
            prose.append(Node("heading", children=(Node("text", text=name),), number=at + 1))
            prose.extend(unit.prose(told, at + 1, title))
        return TitledText(title, at, tuple(prose), kind="comment")

    def _finished(self, nodes: Prose, about: _About) -> Prose:
        """Nodes with quotes filled in, images shown or described, tables named."""
        return tuple([self._finish(node, about) for node in nodes])

    def _finish(self, node: Node, about: _About) -> Node:
        kind = node.kind
        if kind == "text":
            said = self._quoted(node.text, about.owner) if "[[" in node.text else node.text
            kept = numbers.kept(said)
            return node if kept is node.text else node._replace(text=kept)
        if kind == "image":
            told = Node("text", text=self.label("image", text=node.text))
            source = self.images.get((about.text, node.value), "")
            return node._replace(value=source, children=(told,)) if source else told
        if not node.children:
            return self._filled(node) if kind in ("cell", "header-cell") else node
        children = self._finished(node.children, about)
        if kind == "table":
            return node._replace(children=children, value=about.title)
        return node if children == node.children else node._replace(children=children)

    def _filled(self, cell: Node) -> Node:
        """A cell of a table that says so if it is empty."""
        return cell._replace(children=(Node("missing", text="–", value=self.label("missing")),))

    def _quoted(self, text: str, owner: str) -> str:
        def fact(match: re.Match[str]) -> str:
            return self.quote(match.group(1), match.group(2), owner) or match.group()

        return QUOTATION.sub(fact, text)

    def quote(self, kind: str, name: str, owner: str) -> str:
        """What ``[[kind:name]]`` stands for; empty where it names nothing."""
        if kind == "title":
            return self._title(name)
        if kind == "staff" and name == "total":
            return numbers.number(sum((row.count.value for row in self.plan.staff), numbers.ZERO))
        indicator = self.plan.indicators.get(name)
        if indicator is None:
            return ""
        each = self.indicators.get(name)
        if each is not None and kind in ("outcome", "forecast", "last_year"):
            shown: Shown = {
                "outcome": lambda: self.reached(each).total,
                "forecast": lambda: self.expected(each).total,
                "last_year": lambda: self.last_year(each),
            }[kind]()
            return self.figure(shown, indicator.unit) or self.label("no-figure")
        if kind == "target":
            plan = next((each for each in self.plan.chain if each.owner.id == owner), self.plan)
            found = own_target(plan, indicator, self.end)
            text = numbers.target(found.value, indicator.unit, self.words) if found else ""
            return text or self.label("no-target")
        return ""

    def _title(self, name: str) -> str:
        plan = self.plan
        if name in plan.goals:
            return plan.goals[name].model.title
        if name in plan.indicators:
            return plan.indicators[name].model.name
        return plan.activities[name].model.title if name in plan.activities else ""


def fact(name: str, *values: str | None) -> Iterable[Fact]:
    """A fact of those values that there are; nothing where there are none."""
    given = tuple(Value(value) for value in values if value)
    if given:
        yield Fact(name, given)


def is_blank(prose: Prose) -> bool:
    """Whether nothing of a prose is printed (link definitions only, say)."""
    return not any(node.kind in ("rule", "code") or _has_text(node) for node in prose)


def _has_text(node: Node) -> bool:
    return bool(node.text.strip()) or any(_has_text(child) for child in node.children)
