"""What a compiled file says of itself besides its page: its date, and what it was made from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from vpc.assess.records import AssessedPlan, AssessedReport
from vpc.source import SourceFile

if TYPE_CHECKING:
    from vpc.model.plan import Plan
    from vpc.model.report import Report


@dataclass(frozen=True)
class Edition:
    """The date of a document and the texts that it was compiled from, its own first.

    ``is_open``: these may travel in the file. They may not where the page keeps figures back that
    they tell.
    """

    date: date
    sources: tuple[SourceFile, ...] = ()
    is_open: bool = True


def edition_of(
    assessed: AssessedPlan | AssessedReport,
    sources: tuple[SourceFile, ...] = (),
    *,
    suppress_below: int = 0,
) -> Edition:
    """The edition of a document; its date is one that stands in it, never today's.

    That is the day it was registered or decided; else a report's last day, a plan's first.
    """
    if isinstance(assessed, AssessedReport):
        said, usual = _dates(assessed.report.model), assessed.report.end
    else:
        said, usual = _dates(assessed.plan.model), date(assessed.plan.year, 1, 1)
    return Edition(next(said, usual), sources, is_open=suppress_below == 0)


def _dates(model: Plan | Report) -> Iterator[date]:
    for said in (model.registration, model.decision):
        if said and said.date:
            yield date.fromisoformat(said.date)
