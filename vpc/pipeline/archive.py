"""Which documents of a run report on a plan, and which plans an organisation has of a year."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from vpc.model.document import Document, as_plan, as_report
from vpc.model.validator import KINDS
from vpc.pipeline.loader import Loader
from vpc.resolve.library import Library
from vpc.resolve.records import ResolvedPlan, ResolvedReport
from vpc.source import Unreadable

_TOP = re.compile(rb"^(kind|year|plan):[ \t]*[\"']?([^\r\n#\"']+)", re.MULTILINE)
_ORGANISATION = re.compile(
    rb"^organisation:[^\n]{0,400}?(?:\n[^\n]{0,200}){0,12}?\bid:[ \t]*[\"']?([a-z][a-z0-9-]*)",
    re.MULTILINE,
)


class _Glimpse(NamedTuple):
    """What the bytes of a file let one expect: never trusted, it only says what to open."""

    kind: str
    plan: str
    year: str
    organisation: str


_NOTHING = _Glimpse("", "", "", "")


class DocumentArchive:
    """The documents of a workspace, opened when a rule asks for them.

    A thousand files are not kept in memory for the few that belong together: their bytes are
    looked at once, and only what may be meant is read as a document.
    """

    def __init__(
        self, keys: Callable[[], Sequence[str]] | None, loader: Loader, library: Library
    ) -> None:
        self._keys = keys
        self._loader = loader
        self._library = library

    @property
    def is_complete(self) -> bool:
        return self._keys is not None

    def reports_on(self, plan: ResolvedPlan) -> tuple[ResolvedReport, ...]:
        """The sound reports on a plan, in the order of the year."""
        return self._reports([plan.document])

    def reports_of(self, organisation: str, year: int) -> tuple[ResolvedReport, ...]:
        """The sound reports of an organisation on its plans of a year, in its order."""
        return self._reports(self._plans(organisation, year))

    def _reports(self, plans: Iterable[Document]) -> tuple[ResolvedReport, ...]:
        filed = [each for plan in plans for each in self.filed_on(plan)]
        reports = (self._library.report(each) for each in filed)
        found = [each for each in reports if each is not None]
        return tuple(sorted(found, key=lambda report: (report.end, report.document.key)))

    def filed_on(self, plan: Document) -> tuple[Document, ...]:
        """The reports on a plan as they lie there, sound or not, by their keys."""
        loaded = (self._loader.load(key) for key in self._reporting.get(plan.key, ()))
        return tuple(
            each
            for each in loaded
            if each and each.kind == "report" and each.links.get(("plan",)) == plan.key
        )

    @cached_property
    def organisations(self) -> frozenset[str]:
        """The organisations that there are plans of."""
        found = {each.organisation for each in self._glimpses.values()}
        return frozenset(found - {""})

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
        return {key: self._glimpse(key) for key in (self._keys or tuple)()}

    def _glimpse(self, key: str) -> _Glimpse:
        content = self._loader.world.read(key)
        if isinstance(content, Unreadable):
            return _NOTHING
        top = {
            name.decode(): value.strip().decode(errors="replace")
            for name, value in _TOP.findall(content)
        }
        kind, plan, year = (top.get(name, "") for name in ("kind", "plan", "year"))
        organisation = _ORGANISATION.search(content) if kind == "plan" else None
        if kind not in KINDS or (kind == "report" and not plan):
            return self._opened(key)
        if kind == "plan" and not (year and organisation):
            return self._opened(key)
        return _Glimpse(kind, plan, year, organisation[1].decode() if organisation else "")

    def _opened(self, key: str) -> _Glimpse:
        """The same of a file that is written so that its bytes do not tell."""
        document = self._loader.load(key)
        if document is None:
            return _NOTHING
        if document.kind == "plan":
            model = as_plan(document)
            return _Glimpse("plan", "", model.year, model.organisation.id)
        plan = as_report(document).plan if document.kind == "report" else ""
        return _Glimpse(document.kind, plan, "", "")

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
                found.setdefault((glimpse.organisation, glimpse.year), []).append(key)
        return found
