"""Follows references from document to document and resolves each one once.

``load`` is the only way out: it gives the checked document of a key, or None where there is
none (and then has reported why). Recently used documents are kept, so that forty units share one
council; memory does not grow with their number.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Container, Iterable, Iterator
from typing import TypeVar

from vpc.diagnostic import Diagnostic, Fix, Label, Term, Value, finding, nearest
from vpc.model.document import SHIPPED, Document, Origin, as_plan, as_report, is_path
from vpc.registry import GROUPS
from vpc.resolve.collector import Collector
from vpc.resolve.dates import check_dates
from vpc.resolve.formerly import check_formerly, uses_formerly
from vpc.resolve.plan import resolve_plan
from vpc.resolve.records import ResolvedPlan, ResolvedReport
from vpc.resolve.report import resolve_report
from vpc.resolve.steering import SteeringModel, resolve_steering
from vpc.source import Span, Unreadable
from vpc.syntax.edits import written_anew
from vpc.syntax.tree import Path

KEPT = 16
"""So many resolved documents are kept: a chain and its years. Whatever is used stays longest."""
MAX_CHAIN = 50
"""So many documents may rest on each other in a row."""

_WITHOUT_CHAIN = frozenset((*GROUPS["figures"], *GROUPS["dates"]))
"""The rules about single values, which no document above has a say in."""

T = TypeVar("T")


class Library:
    """Resolved documents by key. What is found on the way goes to ``report``.

    ``foreign`` holds the keys of files that were loaded and are no documents of vpc.
    """

    def __init__(
        self,
        load: Callable[[str], Document | None],
        report: Callable[[Iterable[Diagnostic]], None],
        foreign: Container[str],
        shipped: tuple[str, ...],
        organisations: Callable[[], frozenset[str]] | None = None,
    ) -> None:
        self._load = load
        self._report = report
        self._foreign = foreign
        self._shipped = shipped
        self._organisations = organisations
        self._kept: OrderedDict[str, object] = OrderedDict()
        self._open: list[Document] = []

    def steering(self, document: Document) -> SteeringModel | None:
        """A steering document, resolved."""
        return self._once(document, self._resolve_steering)

    def plan(self, document: Document) -> ResolvedPlan | None:
        """A plan with the chain above it, or None where some of it is broken."""
        return self._once(document, self._resolve_plan)

    def report(self, document: Document) -> ResolvedReport | None:
        """A report with its plan and the reports of earlier years, or None."""
        return self._once(document, self._resolve_report)

    def _once(self, document: Document, resolve: Callable[[Document], T | None]) -> T | None:
        key = document.key
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]  # type: ignore[return-value]  # a key has one kind
        self._open.append(document)
        try:
            resolved = resolve(document)
        finally:
            self._open.pop()
        self._kept[key] = resolved
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return resolved

    def _resolve_steering(self, document: Document) -> SteeringModel | None:
        result = resolve_steering(document)
        self._report(result.diagnostics)
        return result.value

    def _resolve_plan(self, document: Document) -> ResolvedPlan | None:
        model = as_plan(document)
        origin = Origin(document, ())
        self._check_attachments(document)
        upstream, steering = None, None
        if model.upstream is not None and model.steering is not None:
            place = origin / "steering"
            other = Label((origin / "upstream").key_span, "other")
            keys = ("upstream", "steering")
            self._find("conflicting-keys", place, [other], span=place.key_span, keys=keys)
        if model.upstream is not None:
            above = self._follow(document, ("upstream",), "plan")
            upstream = self.plan(above) if above else None
            steering = upstream.steering if upstream else None
        elif model.steering is not None:
            steering = self._steering_of(document, model.steering)
        else:
            place = origin / "upstream"
            span = (origin / "kind").key_span
            self._find("missing-key", place, span=span, key="upstream", either="steering")
        if steering is None:
            self._report(self._in_values_of(document))
            return None
        result = resolve_plan(document, upstream, steering, self._organisations)
        self._report(result.diagnostics)
        return result.value

    def _in_values_of(self, plan: Document) -> Iterator[Diagnostic]:
        """What is wrong with figures and dates of a plan whose chain is broken: they need none."""
        level = as_plan(plan).organisation.level
        for name in sorted(self._shipped, reverse=True):
            shipped = self._load(SHIPPED + name)
            stand_in = self.steering(shipped) if shipped else None
            if stand_in is not None and level in stand_in.levels:
                found = resolve_plan(plan, None, stand_in).diagnostics
                yield from (each for each in found if each.rule in _WITHOUT_CHAIN)
                return

    def _resolve_report(self, document: Document) -> ResolvedReport | None:
        model = as_report(document)
        plan_document = self._follow(document, ("plan",), "plan")
        plan = self.plan(plan_document) if plan_document else None
        units = self._units_of(document, len(model.units))
        self._check_attachments(document)
        previous = None
        if model.previous is not None:
            earlier = self._follow(document, ("previous",), "report")
            previous = self.report(earlier) if earlier else None
        if plan is None:
            collect = Collector()
            check_dates(model, Origin(document, ()), collect)
            self._report(collect.found)
            return None
        result = resolve_report(document, plan, previous, units or ())
        self._report(result.diagnostics)
        is_whole = units is not None and (previous is not None) == (model.previous is not None)
        return result.value if is_whole else None

    def _units_of(
        self, document: Document, count: int
    ) -> tuple[tuple[int, ResolvedReport], ...] | None:
        """The reports in ``units``; None where one of them is broken: no sum without it."""
        units = []
        for index in range(count):
            found = self._follow(document, ("units", index), "report")
            unit = self.report(found) if found else None
            if unit is not None:
                units.append((index, unit))
        return tuple(units) if len(units) == count else None

    def _steering_of(self, document: Document, name: str) -> SteeringModel | None:
        if is_path(name):
            found = self._follow(document, ("steering",), "steering")
        elif name in self._shipped:
            found = self._load(SHIPPED + name)
        else:
            place = Origin(document, ("steering",))
            near = nearest(name, self._shipped)
            self._find(
                "unknown-reference",
                place,
                fix=written_anew(place.span, near, safe=False),
                kind=Term("steering"),
                name=name,
                known=self._shipped,
                nearest=near,
            )
            return None
        return self.steering(found) if found else None

    def last_year(self, document: Document, *, wanted: bool) -> ResolvedPlan | None:
        """Last year's plan, and what a plan says of it: asked when the plan itself is compiled.

        It is resolved only if it is ``wanted`` or the plan speaks of what something was called.
        """
        earlier = self._previous_plan(document)
        plan = self.plan(document)
        if plan is None or earlier is None or not (wanted or uses_formerly(plan)):
            return None
        past = self.plan(earlier)
        if past is not None:
            self._report(check_formerly(plan, past))
        return past

    def _previous_plan(self, document: Document) -> Document | None:
        """Last year's plan: of the same organisation, a year earlier."""
        earlier = self._follow(document, ("previous",), "plan")
        if earlier is None:
            return None
        model, past = as_plan(document), as_plan(earlier)
        place, there = Origin(document, ("previous",)), Origin(earlier, ())
        if past.organisation.id != model.organisation.id:
            label = Label((there / "organisation" / "id").span, "there")
            self._find(
                "wrong-organisation",
                place,
                [label],
                organisation=past.organisation.id,
                wanted=model.organisation.id,
            )
        if int(past.year) != int(model.year) - 1:
            label = Label((there / "year").span, "there")
            year, wanted = int(past.year), int(model.year) - 1
            self._find("wrong-year", place, [label], year=year, wanted=wanted)
            return None
        return earlier

    def _check_attachments(self, document: Document) -> None:
        for path, link in document.links.items():
            if path[0] == "attachments" and isinstance(link, Unreadable):
                self._unreadable(document, path, link)

    def _follow(self, document: Document, path: Path, wanted: str) -> Document | None:
        """The document that a reference leads to, if it is there and of the right kind."""
        link = document.links.get(path)
        if link is None:
            return None
        place = Origin(document, path)
        if isinstance(link, Unreadable):
            self._unreadable(document, path, link)
            return None
        if any(each.key == link for each in self._open):
            first = next(i for i, each in enumerate(self._open) if each.key == link)
            chain = (*(each.name for each in self._open[first:]), self._open[first].name)
            self._find("circular-reference", place, name=chain[0], chain=chain)
            return None
        if len(self._open) >= MAX_CHAIN:
            self._find("too-deep", place, limit=MAX_CHAIN)
            return None
        found = self._load(link)
        if found is None:
            if link in self._foreign:
                self._find("wrong-kind", place, wanted=Term(wanted), found=Term("foreign"))
            return None
        if found.kind != wanted:
            there = Label(Origin(found, ("kind",)).span, "there")
            kinds = Term(wanted), Term(found.kind)
            self._find("wrong-kind", place, [there], wanted=kinds[0], found=kinds[1])
            return None
        return found

    def _unreadable(self, document: Document, path: Path, link: Unreadable) -> None:
        place = Origin(document, path)
        written = document.raw.file.text[slice(*(place.span.range or (0, 0)))]
        self._find(link.reason, place, path=written, root_hint=link.detail or None)

    def _find(
        self,
        rule: str,
        origin: Origin,
        secondary: Iterable[Label] = (),
        *,
        span: Span | None = None,
        fix: Fix | None = None,
        **values: Value | None,
    ) -> None:
        place = span or origin.span
        self._report(
            [
                finding(
                    rule,
                    place,
                    subject=origin.subject,
                    severity=None,
                    secondary=secondary,
                    fix=fix,
                    **values,
                )
            ]
        )
