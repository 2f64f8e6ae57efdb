"""What a report has to account for, and what of it is still absent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vpc.assess.records import AssessedReport, flat
from vpc.model.document import Origin


@dataclass(frozen=True)
class Expected:
    """Something that a report has to account for.

    ``chapter`` is the key that it belongs under (``outcomes``, ``activities``, ``goals``), ``kind``
    an indicator, activity or goal. ``defined`` is where it was set out.
    """

    chapter: str
    kind: str
    id: str
    title: str
    is_reported: bool
    defined: Origin
    report: Origin

    @property
    def place(self) -> Origin:
        """Where it stands in the report or would have to: the entry, its chapter or the top."""
        children = self.report.document.raw.tree.children
        if self.chapter not in children:
            return self.report / "status" if "status" in children else self.report / "kind"
        chapter = self.report / self.chapter
        return chapter / self.id if self.id in children[self.chapter].children else chapter


def expected(assessed: AssessedReport) -> Iterator[Expected]:
    """Everything that the period's report has to account for, in the document's order.

    Month and tertial indicators in every period, half-year ones from the middle of the year, yearly
    ones at its end; activities in the reports that they name and at the year's end; a verdict on
    each goal that the level judges.
    """
    report = Origin(assessed.report.document, ())
    for goal in flat(assessed.goals):
        if goal.is_judged:
            model, given = goal.goal.model, goal.verdict != "not-reported"
            yield Expected(
                "goals", "goal", goal.goal.id, model.title, given, goal.goal.origin, report
            )
        for each in goal.indicators:
            if each.is_expected:
                one = each.indicator
                name, given = one.model.name, each.is_reported
                yield Expected("outcomes", "indicator", one.id, name, given, one.origin, report)
        for activity in goal.activities:
            if activity.is_expected:
                item, given = activity.activity, activity.reported is not None
                title = item.model.title
                yield Expected("activities", "activity", item.id, title, given, item.origin, report)
