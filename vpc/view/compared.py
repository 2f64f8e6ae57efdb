"""Changes to what is read of them: grouped, in order, every value formatted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from vpc.diff.records import (
    Aim,
    Amount,
    Change,
    Difference,
    Kind,
    Name,
    Turn,
    Value,
    Withheld,
    Word,
)
from vpc.resolve.targets import Inherited, Waived
from vpc.view import numbers
from vpc.view.changes import (
    ChangeGroup,
    ChangeRow,
    Reading,
    Say,
)
from vpc.view.page import Tag

_GROUPS: Mapping[str, tuple[Kind, ...]] = {
    "targets": (Kind.TARGET,),
    "money": (Kind.SUM, Kind.MONEY),
    "verdicts": (Kind.VERDICT, Kind.PROPOSAL, Kind.RESULT),
    "outcomes": (Kind.OUTCOME, Kind.FORECAST),
    "structure": (Kind.ADDED, Kind.REMOVED, Kind.MOVED, Kind.RENUMBERED, Kind.RENAMED),
    "time": (Kind.STATUS, Kind.DATE),
    "staff": (Kind.STAFF,),
    "other": (Kind.FIELD,),
}
_BY_THING = ("money", "verdicts", "outcomes")
_LONGEST = 60
_BETTER, _WORSE = "▲", "▼"
_STRUCTURE = _GROUPS["structure"]


class Reader:
    """Puts the changes of one document into words."""

    def __init__(self, difference: Difference, say: Say) -> None:
        self.difference = difference
        self.say = say

    def groups(self, changes: Sequence[Change]) -> Iterator[ChangeGroup]:
        own = [each for each in changes if not each.source]
        for name, kinds in _GROUPS.items():
            rows = [each for each in own if each.kind in kinds]
            if name in _BY_THING:
                rows = _by_thing(rows)
            if rows:
                yield self._group(name, self.say(f"diff.group.{name}"), rows)
        sources = dict.fromkeys(each.source for each in changes if each.source)
        for number, source in enumerate(sources, 1):
            rows = [each for each in changes if each.source == source]
            yield self._group(f"above-{number}", self._above(source), rows)
        texts = [each for each in own if each.kind is Kind.REWORDED]
        if texts:
            title = self.say("diff.group.prose")
            readings = tuple(self._reading(each) for each in texts)
            yield ChangeGroup("prose", title, str(len(texts)), readings=readings)

    def _above(self, source: str) -> str:
        plan = self.difference.new.plan
        if plan is not None and self.difference.new.kind == "report" and source == plan.owner.name:
            return self.say("diff.group.plan")
        return self.say("diff.group.above", source=source)

    def _group(self, id_: str, title: str, changes: Sequence[Change]) -> ChangeGroup:
        rows = tuple(self._row(each) for each in changes if each.kind not in _STRUCTURE)
        things = tuple(self._row(each) for each in changes if each.kind in _STRUCTURE)
        tags: dict[Tag, int] = {}
        for row in rows:
            if row.turn is not None:
                tags[row.turn] = tags.get(row.turn, 0) + 1
        counts = tuple((str(number), tag) for tag, number in tags.items())
        values = [each for change in changes for each in (change.before, change.after)]
        figures = all(each is None or isinstance(each, Amount | Aim) for each in values)
        return ChangeGroup(
            id_, title, str(len(changes)), counts, rows, things, figures=figures and bool(rows)
        )

    def _row(self, change: Change) -> ChangeRow:
        before, after = self._values(change)
        return ChangeRow(
            mark=_mark(change),
            name=self._name(change),
            detail=self._detail(change),
            before=before,
            after=after,
            difference=self._difference(change),
            turn=self._turn(change),
            sort=self._sort(change),
            note=self._note(change),
            whole=change.thing.title if change.kind in (Kind.ADDED, Kind.REMOVED) else "",
            wording=change.wording if change.kind is Kind.RENAMED else (),
        )

    def _reading(self, change: Change) -> Reading:
        return Reading(_mark(change), self._name(change), self._detail(change), change.wording)

    # what it is about

    def _name(self, change: Change) -> str:
        thing = change.thing
        if change.kind in _STRUCTURE:
            what = str(change.kind)
            if change.kind in (Kind.ADDED, Kind.REMOVED):
                what = f"{change.kind}.{thing.kind}"
            return _capital(self.say(f"diff.{what}"))
        if thing.kind == "document":
            total = self.say("diff.total") + ": " if change.kind is Kind.SUM else ""
            return _capital(total + self._field(self._path(change)))
        if thing.kind == "line":
            return " · ".join((*thing.within[-1:], thing.title))
        return thing.title or thing.id

    def _detail(self, change: Change) -> str:
        thing = change.thing
        if change.kind in (Kind.ADDED, Kind.REMOVED):
            if thing.kind in ("indicator", "activity"):
                return self.say("diff.under", goal=_short(thing.within[-1]))
            return self._within(change)
        if change.kind in _STRUCTURE:
            what = self.say(f"diff.thing.{thing.kind}")
            return what if change.kind is Kind.RENAMED else f"{what} {_short(thing.title)}"
        if thing.kind == "document" or (change.kind is Kind.TARGET and not change.source):
            return ""
        if thing.kind == "line":
            return self._side(change)
        if change.kind is Kind.REWORDED and thing.kind == "section":
            return self._within(change)
        return self._field(self._path(change))

    def _path(self, change: Change) -> str:
        """The field; in a plan all sums are of the budget, and need not say so."""
        if change.kind is Kind.SUM and self.difference.new.kind == "plan":
            return change.field.removesuffix(".budget")
        return change.field

    def _within(self, change: Change) -> str:
        return self.say("diff.in", place=" · ".join(change.thing.within)) if (
            change.thing.within
        ) else ""  # fmt: skip

    def _side(self, change: Change) -> str:
        """Of a budget line: income or costs, and which of its fields."""
        side = self._field(change.subject.split(".")[3])
        return side if change.field == "amount" else f"{side}, {self._field(change.field)}"

    def _field(self, path: str) -> str:
        if path == "head.proposal":
            return self.say("diff.field.head-proposal")
        return ", ".join(self._word("field", part) for part in path.split(".") if part)

    def _word(self, sort: str, name: str) -> str:
        try:
            return self.say(f"diff.{sort}.{name}")
        except KeyError:  # a key that the language does not have, in a document with errors
            return name

    # values

    def _values(self, change: Change) -> tuple[str, str]:
        if change.kind is Kind.ADDED:
            return self._nothing, change.thing.title
        if change.kind is Kind.REMOVED:
            return change.thing.title, self._nothing
        before, after = change.before, change.after
        if isinstance(before, tuple) or isinstance(after, tuple):
            return self._names(before or (), after or (), change)
        return self._value(before, change), self._value(after, change)

    def _names(self, before: Value, after: Value, change: Change) -> tuple[str, str]:
        """Of two lists what is only in one; both where only the order differs."""
        one = before if isinstance(before, tuple) else ()
        other = after if isinstance(after, tuple) else ()
        gone = [each for each in one if each.id not in {name.id for name in other}]
        come = [each for each in other if each.id not in {name.id for name in one}]
        if change.kind is Kind.MOVED or not (gone or come):
            gone, come = list(one), list(other)
        return self._listed(gone), self._listed(come)

    def _listed(self, names: Iterable[Name]) -> str:
        return "; ".join(each.title for each in names) or self._nothing

    @property
    def _nothing(self) -> str:
        return self.say("diff.nothing")

    def _value(self, value: Value, change: Change) -> str:
        match value:
            case None:
                return self._nothing
            case Amount():
                return numbers.amount(value.value, value.unit)
            case Aim():
                return self._aim(value)
            case date():
                return value.isoformat()
            case Withheld():
                return self._withheld(value)
            case Word():
                return self._said(value, change)
            case str():
                return value
            case tuple():
                return self._listed(value)

    def _said(self, word: Word, change: Change) -> str:
        if change.kind is Kind.RESULT:
            return self._word("result", word)
        plan = self.difference.new.plan
        if plan is not None and change.kind in (Kind.VERDICT, Kind.PROPOSAL):
            return plan.steering.verdicts.get(word, word)
        return self._word("word", word)

    def _aim(self, aim: Aim) -> str:
        if isinstance(aim.value, Inherited):
            return self.say("diff.inherited")
        if isinstance(aim.value, Waived):
            return self.say("diff.waived", reason=aim.value.reason)
        return numbers.target(aim.value, aim.unit, self._label)

    def _label(self, name: str, /, **values: str) -> str:
        plan = self.difference.new.plan
        assert plan is not None
        return plan.steering.label(name, **values)

    def _withheld(self, value: Withheld) -> str:
        if not value.than:
            return self._label("hidden")
        return self._label("fewer_than", number=str(value.than))

    def _difference(self, change: Change) -> str:
        if change.difference is None or not change.difference:
            return ""
        if isinstance(change.after, date):
            days = abs(int(change.difference))
            key = "diff.days.one" if days == 1 else "diff.days.many"
            return self.say(key, number=numbers.signed(Decimal(int(change.difference))))
        unit = getattr(change.after, "unit", "")
        unit = self.say("diff.points") if unit == "%" else unit
        text = numbers.signed(change.difference)
        return f"{text}{numbers.SPACE}{unit}" if unit else text

    def _turn(self, change: Change) -> Tag | None:
        if change.turn not in (Turn.BETTER, Turn.WORSE):
            return None
        better = change.turn is Turn.BETTER
        sort = "target." if change.kind is Kind.TARGET else ""
        word = self.say(f"diff.turn.{sort}{change.turn}")
        return Tag(word, "good" if better else "bad", _BETTER if better else _WORSE)

    def _sort(self, change: Change) -> Tag | None:
        """Where nothing can be subtracted: that a value is new, or that there is none any more."""
        match _mark(change):
            case "+":
                return Tag(self.say("diff.value.new"), "none", "+")
            case "-":
                return Tag(self.say("diff.value.gone"), "none", "−")
        return None

    def _note(self, change: Change) -> str:
        if change.field == "target-history":
            return self.say("diff.same-value")
        if change.decided is not None:
            return self.say(
                "diff.revised", date=change.decided.isoformat(), decision=change.decision
            )
        return ""


def _mark(change: Change) -> str:
    if change.kind is Kind.REWORDED:
        return "+" if change.old is None else "-" if change.new is None else "~"
    if change.kind is Kind.ADDED or (change.before is None and change.after is not None):
        return "+"
    if change.kind is Kind.REMOVED or (change.after is None and change.before is not None):
        return "-"
    return "~"


def _by_thing(changes: Sequence[Change]) -> list[Change]:
    """What belongs to one thing together, in the order in which the things come first."""
    order: dict[str, int] = {}

    def thing(change: Change) -> int:
        known = change.thing
        name = ".".join(change.subject.split(".")[:3]) if known.kind == "line" else known.id
        return order.setdefault(name.rpartition(".")[2], len(order))

    return sorted(changes, key=thing)


def _short(title: str) -> str:
    """A title that only says where something stands."""
    if len(title) <= _LONGEST:
        return title
    return (title[:_LONGEST].rpartition(" ")[0] or title[: _LONGEST - 1]) + "\u00a0…"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
