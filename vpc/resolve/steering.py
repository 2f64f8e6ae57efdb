"""A steering model made ready for use: levels in order, periods with days, every label filled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from vpc.diagnostic import Diagnostic, Result, Term, finding, nearest
from vpc.model.document import Document, Origin, as_steering
from vpc.model.labels import DEFAULT_LABELS
from vpc.resolve.numbers import read_date, read_number
from vpc.syntax.edits import written_anew

if TYPE_CHECKING:
    from vpc.model.steering import Steering

_PLACEHOLDER = re.compile(r"\{([^{}\s]{1,40})\}")
_LEAP_YEAR = "2024"

_VERDICT_LABELS: Mapping[str, str] = {
    "fully": "Uppfylls helt",
    "partly": "Uppfylls delvis",
    "not-met": "Uppfylls inte",
    "not-assessed": "Ingen",
    "cannot-be-assessed": "Kan inte bedömas",
    "not-reported": "Ej rapporterad",
}


@dataclass(frozen=True)
class Level:
    """A level; ``rank`` counts from 0 at the top."""

    id: str
    name: str
    owner_label: str
    rank: int


@dataclass(frozen=True)
class Period:
    """A period that is reported on. ``is_last``: it ends with the year."""

    id: str
    name: str
    month: int
    day: int
    assessed_on: Literal["forecast", "outcome"]

    def end(self, year: int) -> date:
        """The period's last day in a year."""
        if (self.month, self.day) == (2, 29):
            return date(year, 3, 1) - timedelta(days=1)
        return date(year, self.month, self.day)

    @property
    def is_last(self) -> bool:
        return (self.month, self.day) == (12, 31)

    def covers(self, periodicity: str) -> bool:
        """Whether an indicator of a periodicity is reported in this period.

        Month and tertial in every period, half-year from the middle of the year on, year at its
        end (LANGUAGE: *kind: report*).
        """
        if periodicity in ("month", "tertial"):
            return True
        if periodicity == "half-year":
            return (self.month, self.day) >= (6, 30)
        return self.is_last


@dataclass(frozen=True)
class SteeringModel:
    """How a municipality steers."""

    document: Document
    model: Steering
    levels: Mapping[str, Level]
    periods: Mapping[str, Period]
    verdicts: Mapping[str, str]
    labels: Mapping[str, str]
    partly_within: Decimal | None
    """Percent of the target within which a missed target is partly met; None: never."""

    def goal_label(self, level: str, depth: int) -> str:
        """What goals of a level are called at a depth within it (0 is the topmost)."""
        labels = self.model.goal_labels.get(level, ())
        return labels[min(depth, len(labels) - 1)] if labels else self.levels[level].name

    def assesses(self, level: str) -> tuple[str, ...]:
        """The levels on whose goals a report of ``level`` gives verdicts."""
        return self.model.fulfilment.assesses.get(level, ())

    def label(self, name: str, **values: str) -> str:
        """A label with its placeholders filled."""
        return fill(self.labels[name], values)


def fill(template: str, values: Mapping[str, str]) -> str:
    """Put values into ``{name}`` places; nothing in a value is ever interpreted."""
    if "{" not in template:
        return template
    return _PLACEHOLDER.sub(lambda match: values.get(match.group(1), match.group()), template)


def resolve_steering(document: Document) -> Result[SteeringModel]:
    """Read a steering document; reports unknown levels, impossible days, unknown placeholders."""
    model = as_steering(document)
    origin = Origin(document, ())
    found: list[Diagnostic] = []
    levels = {
        name: Level(name, level.name, level.owner_label, rank)
        for rank, (name, level) in enumerate(model.levels.items())
    }
    found.extend(_unknown_levels(model, origin, levels))
    periods: dict[str, Period] = {}
    for name, period in model.periods.items():
        place = origin / "periods" / name / "through"
        day = read_date(period.through, place, year=_LEAP_YEAR)
        if isinstance(day, Diagnostic):
            found.append(day)
        else:
            periods[name] = Period(name, period.name, day.month, day.day, period.assessed_on)
    partly = None
    rule = model.fulfilment.indicator_partly
    if rule != "never":
        place = origin / "fulfilment" / "indicator_partly" / "within"
        percent = read_number(rule.within, "%", place)
        if isinstance(percent, Diagnostic):
            found.append(percent)
        else:
            partly = percent
    found.extend(_unknown_placeholders(model, origin))
    resolved = SteeringModel(
        document=document,
        model=model,
        levels=levels,
        periods=periods,
        verdicts=dict(_VERDICT_LABELS) | {str(k): v for k, v in model.fulfilment.labels.items()},
        labels={str(k): v for k, v in (DEFAULT_LABELS | model.labels).items()},
        partly_within=partly,
    )
    return Result(None if found else resolved, tuple(found))


def _unknown_levels(
    model: Steering, origin: Origin, levels: Mapping[str, Level]
) -> Iterable[Diagnostic]:
    for name in model.goal_labels:
        if name not in levels:
            place = origin / "goal_labels" / name
            yield _unknown_level(name, levels, place, in_key=True)
    for field, form in model.goal_fields.items():
        for index, name in enumerate(form.required_for):
            if name not in levels:
                place = origin / "goal_fields" / field / "required_for" / index
                yield _unknown_level(name, levels, place)
    for judge, judged in model.fulfilment.assesses.items():
        place = origin / "fulfilment" / "assesses" / judge
        if judge not in levels:
            yield _unknown_level(judge, levels, place, in_key=True)
        for index, name in enumerate(judged):
            if name not in levels:
                yield _unknown_level(name, levels, place / index)


def _unknown_level(
    name: str, levels: Mapping[str, Level], place: Origin, *, in_key: bool = False
) -> Diagnostic:
    span = place.key_span if in_key else place.span
    near = nearest(name, levels)
    return finding(
        "unknown-reference",
        span,
        subject=place.subject,
        fix=written_anew(span, near, safe=False),
        kind=Term("level"),
        name=name,
        known=tuple(levels),
        nearest=near,
    )


def _unknown_placeholders(model: Steering, origin: Origin) -> Iterable[Diagnostic]:
    for name, text in model.labels.items():
        known = set(_PLACEHOLDER.findall(DEFAULT_LABELS[name])) | {"year"}
        for placeholder in _PLACEHOLDER.findall(text):
            if placeholder not in known:
                place = origin / "labels" / name
                yield finding(
                    "unknown-reference",
                    place.span,
                    subject=place.subject,
                    kind=Term("placeholder"),
                    name=placeholder,
                    known=tuple(sorted(known)),
                )
