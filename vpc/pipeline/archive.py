"""Which documents of a run report on a plan, and which plans an organisation has of a year."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from vpc.model.document import Document, as_plan
from vpc.pipeline.loader import Loader
from vpc.resolve.library import Library
from vpc.resolve.records import ResolvedPlan, ResolvedReport
from vpc.source import Unreadable

_TOP = re.compile(rb"^(kind|year|plan):[ \t]*[\"']?([^\r\n#\"']+)", re.MULTILINE)
_ID = re.compile(rb"\bid:[ \t]*[\"']?([a-z][a-z0-9-]*)")


class _Glimpse(NamedTuple):
    """What the bytes of a file let one expect: never trusted, it only says what to open."""

    kind: str
    plan: str
    year: str
    ids: frozenset[str]


class DocumentArchive:
    """The documents of a run, opened when a rule asks for them.

    A thousand files are not kept in memory for the few that belong together: their bytes are
    looked at once, and only what may be meant is read as a document.
    """

    def __init__(
        self, keys: Sequence[str], loader: Loader, library: Library, *, is_complete: bool
    ) -> None:
        self._keys = keys
        self._loader = loader
        self._library = library
        self._is_complete = is_complete

    @property
    def is_complete(self) -> bool:
        return self._is_complete

    def reports_on(self, plan: ResolvedPlan) -> tuple[ResolvedReport, ...]:
        """The sound reports on a plan, in the order of the year."""
        found = []
        for key in self._reporting.get(plan.document.key, ()):
            document = self._loader.load(key)
            if document is None or document.kind != "report":
                continue
            if document.links.get(("plan",)) == plan.document.key:
                report = self._library.report(document)
                if report is not None:
                    found.append(report)
        return tuple(sorted(found, key=lambda report: (report.end, report.document.key)))

    def plans_of(self, organisation: str, year: int) -> tuple[Document, ...]:
        """The plans of an organisation and year, by their keys."""
        return tuple(self._plans(organisation, year))

    def _plans(self, organisation: str, year: int) -> Iterator[Document]:
        for key in self._planning.get((organisation, str(year)), ()):
            document = self._loader.load(key)
            if document is None or document.kind != "plan":
                continue
            model = as_plan(document)
            if model.organisation.id == organisation and int(model.year) == year:
                yield document

    @cached_property
    def _glimpses(self) -> dict[str, _Glimpse]:
        found = {}
        for key in self._keys:
            content = self._loader.world.read(key)
            if isinstance(content, Unreadable):
                continue
            top = {
                name.decode(): value.strip().decode(errors="replace")
                for name, value in _TOP.findall(content)
            }
            kind = top.get("kind", "")
            at = content.find(b"organisation:") if kind == "plan" else -1
            # An id stands among the first keys of an organisation.
            ids = _ID.findall(content, at, at + 400) if at >= 0 else ()
            found[key] = _Glimpse(
                kind,
                top.get("plan", ""),
                top.get("year", ""),
                frozenset(each.decode() for each in ids),
            )
        return found

    @cached_property
    def _reporting(self) -> dict[str, list[str]]:
        """The keys of reports by the key of the plan that they name."""
        found: dict[str, list[str]] = {}
        for key, glimpse in self._glimpses.items():
            if glimpse.kind == "report":
                plan = self._loader.world.locate(key.rpartition("/")[0], glimpse.plan)
                if not isinstance(plan, Unreadable):
                    found.setdefault(plan, []).append(key)
        return found

    @cached_property
    def _planning(self) -> dict[tuple[str, str], list[str]]:
        """The keys of plans by organisation and year."""
        found: dict[tuple[str, str], list[str]] = {}
        for key, glimpse in self._glimpses.items():
            if glimpse.kind == "plan":
                for name in glimpse.ids:
                    found.setdefault((name, glimpse.year), []).append(key)
        return found
