"""An activity that last year's final report left unfinished and this year's plan leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.lint.years import gone, successors

MANUAL = Manual(
    finds=Text(
        sv=(
            "En egen aktivitet som förra årets slutrapport säger är försenad, pågående eller inte "
            "påbörjad, och som inte finns i årets plan, varken med sitt id eller som `formerly`."
        ),
        en=(
            "An activity of one's own that last year's final report says is delayed, under way or "
            "not begun, and that is not in this year's plan, neither by its id nor as `formerly`."
        ),
    ),
    why=Text(
        sv=(
            "Det som inte blev klart ska antingen slutföras eller avbrytas, och läsaren ska se "
            "vilket. Annars försvinner det mellan två år."
        ),
        en=(
            "What was not finished is either to be finished or to be cancelled, and the reader "
            "should see which. Otherwise it is lost between two years."
        ),
    ),
    bad="""
# vb-2017.yaml
activities:
  bus: {status: delayed, deviation: Bussen levererades inte.}
""",
    good="""
# vb-2017.yaml
activities:
  bus: {status: cancelled, deviation: Skolorna ligger för långt bort.}
""",
)

_UNFINISHED = frozenset({"delayed", "ongoing", "not-started"})


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """What most likely only has a new id is told by ``renamed-id``."""
    final = [each for each in matter.last_reports if each.period.is_last]
    if matter.previous is None or not final:
        return
    told = final[-1].activities
    renamed = {(kind, before.id) for kind, _, before in successors(matter.plan, matter.previous)}
    for kind, item in gone(matter.plan, matter.previous):
        status = told.get(item.id) if kind == "activity" else None
        if status is None or status.model.status not in _UNFINISHED or (kind, item.id) in renamed:
            continue
        yield finding(
            "unfinished-activity",
            (matter.origin / "previous").span,
            subject=f"activities.{item.id}",
            secondary=[Label((status.origin / "status").span, "told")],
            name=item.id,
            status=matter.plan.steering.labels[status.model.status],
        )


CHECK = Check(MANUAL, plan=plan)
