"""What a rule is shown: an assessed document with its chain, its earlier years and its texts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Protocol

from vpc.assess.plan import flat
from vpc.assess.records import AssessedIndicator, AssessedPlan, AssessedReport, PlannedGoal
from vpc.assess.trend import told
from vpc.lint.calendar import Day, days
from vpc.lint.figures import Stated, figures_of, planned
from vpc.lint.passages import Passage
from vpc.lint.texts import LaidOut, Texts
from vpc.model.document import Document, Origin, as_plan, as_report
from vpc.resolve.records import (
    ResolvedActivity,
    ResolvedGoal,
    ResolvedIndicator,
    ResolvedPlan,
    ResolvedReport,
)
from vpc.source import Span


class Archive(Protocol):
    """The other documents of the workspace, found only when a rule asks for them.

    ``is_complete``: it knows what there is, so that what it does not find is not there at all.
    """

    @property
    def is_complete(self) -> bool: ...

    def reports_on(self, plan: ResolvedPlan) -> tuple[ResolvedReport, ...]:
        """The sound reports on a plan, in the order of the year."""

    def reports_of(self, organisation: str, year: int) -> tuple[ResolvedReport, ...]:
        """The sound reports of an organisation on its plans of a year, in its order."""

    def filed_on(self, plan: Document) -> tuple[Document, ...]:
        """The reports on a plan as they lie there, sound or not, by their keys."""

    def plans_of(self, organisation: str, year: int) -> tuple[Document, ...]:
        """The plans of an organisation and year, by their keys."""


@dataclass(frozen=True, eq=False)
class PastFigure:
    """A figure of an earlier year, and where it was said."""

    value: Decimal
    origin: Origin


@dataclass(frozen=True, eq=False)
class Matter:
    """A document and the plan that it is, or reports on.

    ``suppress_below``: smaller figures by sex are not printed in this workspace; 0: all are.
    """

    document: Document
    plan: ResolvedPlan
    archive: Archive
    suppress_below: int = field(default=0, kw_only=True)

    @cached_property
    def texts(self) -> Texts:
        """Every text of the document."""
        return Texts(LaidOut(self.document))

    @cached_property
    def prose(self) -> Texts:
        """The texts that are Markdown."""
        return Texts(self.texts.laid_out, only_prose=True)

    @cached_property
    def days(self) -> tuple[tuple[Passage, Day], ...]:
        """The days that its texts speak of."""
        return tuple(days(self.texts))

    @property
    def origin(self) -> Origin:
        """The document as a whole, to build places from: ``matter.origin / "goals" / id``."""
        return Origin(self.document, ())

    @property
    def last_day(self) -> date:
        """The end of the plan's year: the targets in force then are those that count."""
        return date(self.plan.year, 12, 31)

    @property
    def status(self) -> str:
        """How far the document itself has come: ``draft``, ``adopted`` or ``amended``."""
        document = self.document
        return (as_plan if document.kind == "plan" else as_report)(document).status

    @property
    def stated(self) -> tuple[Stated, ...]:
        """Every figure of an indicator that the document itself gives, with where it stands."""
        raise NotImplementedError

    @cached_property
    def own_goals(self) -> tuple[ResolvedGoal, ...]:
        """The goals that the plan itself sets."""
        return tuple(each for each in self.plan.goals.values() if self.plan.owns(each))

    @cached_property
    def own_indicators(self) -> tuple[ResolvedIndicator, ...]:
        """The indicators that the plan itself defines."""
        return tuple(each for each in self.plan.indicators.values() if self.plan.owns(each))

    @cached_property
    def own_activities(self) -> tuple[ResolvedActivity, ...]:
        """The activities that the plan itself promises."""
        return tuple(each for each in self.plan.activities.values() if self.plan.owns(each))


@dataclass(frozen=True, eq=False)
class PlanMatter(Matter):
    """A plan. ``previous`` is last year's of the same organisation, if it names one."""

    assessed: AssessedPlan
    previous: ResolvedPlan | None

    @property
    def is_adopted(self) -> bool:
        return self.plan.model.status in ("adopted", "amended")

    @cached_property
    def shown_goals(self) -> tuple[PlannedGoal, ...]:
        """Every goal that the document shows, in its order."""
        return flat(self.assessed.goals)

    @cached_property
    def stated(self) -> tuple[Stated, ...]:
        return tuple(planned(self.plan))

    @cached_property
    def targets_place(self) -> Span:
        """Where a target for an indicator defined further up would have to stand."""
        known = self.document.raw.tree.children
        if "targets" in known:
            return (self.origin / "targets").key_span
        return (self.origin / ("status" if "status" in known else "kind")).span

    @cached_property
    def last_reports(self) -> tuple[ResolvedReport, ...]:
        """The reports on last year's plan, in the order of the year."""
        return self.archive.reports_on(self.previous) if self.previous is not None else ()

    def before(self, indicator: ResolvedIndicator) -> ResolvedIndicator | None:
        """The indicator as last year's plan knows it."""
        if self.previous is None:
            return None
        return self.previous.indicators.get(indicator.model.formerly or indicator.id)

    def last_outcome(self, indicator: ResolvedIndicator) -> PastFigure | None:
        """Last year's outcome: from its final report, else the baseline that the plan gives.

        What is added up over units stands nowhere: its place is that of the units. (A baseline
        further up the chain is of the whole municipality.)
        """
        for report in reversed(self.last_reports):
            known = report.plan.indicators.get(indicator.model.formerly or indicator.id)
            value = told(report, known) if known is not None else None
            if known is not None and value is not None and report.period.is_last:
                is_written = known.id in report.outcomes
                place = ("outcomes", known.id) if is_written else ("units",)
                return PastFigure(value, Origin(report.document, place))
        baseline = indicator.model.baseline
        is_last_years = baseline is not None and int(baseline.year) == self.plan.year - 1
        if indicator.baseline is None or not is_last_years or not self.plan.owns(indicator):
            return None
        return PastFigure(indicator.baseline, indicator.origin / "baseline" / "value")


@dataclass(frozen=True, eq=False)
class ReportMatter(Matter):
    """A report. ``plan`` is the one that it reports on."""

    assessed: AssessedReport

    @property
    def report(self) -> ResolvedReport:
        return self.assessed.report

    @property
    def reported(self) -> tuple[AssessedIndicator, ...]:
        """The indicators that the report itself gives an outcome of."""
        return tuple(each for each in self.assessed.indicators if each.outcome is not None)

    @cached_property
    def stated(self) -> tuple[Stated, ...]:
        known = [(each.indicator, each.outcome) for each in self.reported]
        return tuple(each for one, its in known if its for each in figures_of(one, its))
