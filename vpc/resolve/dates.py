"""The dates that stand around a document's matter: registration, decision, signatures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vpc.model.document import Origin
from vpc.resolve.collector import Collector

if TYPE_CHECKING:
    from vpc.model.plan import Plan
    from vpc.model.report import Report


def check_dates(model: Plan | Report, origin: Origin, collect: Collector) -> None:
    """Report those that are no day of the calendar."""
    for written, place in dates(model, origin):
        collect.date(written, place)


def dates(model: Plan | Report, origin: Origin) -> Iterator[tuple[str | None, Origin]]:
    """Those dates as they are written, None where one is not given, and where each stands."""
    if model.registration:
        yield model.registration.date, origin / "registration" / "date"
    if model.decision:
        yield model.decision.date, origin / "decision" / "date"
    for index, signature in enumerate(model.signatures):
        yield signature.date, origin / "signatures" / index / "date"
    for name, guarantee in getattr(model, "guarantees", {}).items():
        place = origin / "guarantees" / name
        if guarantee.adopted:
            yield guarantee.adopted.date, place / "adopted" / "date"
        for index, signature in enumerate(guarantee.signatures):
            yield signature.date, place / "signatures" / index / "date"
