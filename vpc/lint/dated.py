"""When a document was made: registered, decided, signed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from vpc.diagnostic import Term
from vpc.lint.matter import Matter
from vpc.model.document import Origin, as_plan, as_report
from vpc.resolve.dates import dates


class Dated(NamedTuple):
    """A day that a document gives for itself. ``what`` happened then: a word of vpc's own."""

    what: Term
    day: date
    origin: Origin


_WHAT = {"registration": Term("registered"), "decision": Term("decided")}


def dated(matter: Matter) -> Iterator[Dated]:
    """The document's own days; those of a guarantee are not, since it may be older."""
    document = matter.document
    model = as_plan(document) if document.kind == "plan" else as_report(document)
    for written, origin in dates(model, matter.origin):
        chapter = str(origin.path[0])
        if written is not None and chapter != "guarantees":
            what = _WHAT.get(chapter, Term("signed"))
            yield Dated(what, date.fromisoformat(written), origin)
