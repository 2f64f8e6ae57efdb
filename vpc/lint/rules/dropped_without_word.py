"""A goal or indicator of last year's plan of which this year's says nothing."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, Term, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.lint.titles import title
from vpc.lint.years import gone, successors

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett eget mål eller en egen indikator i förra årets plan som inte finns i årets, "
            "varken med sitt id eller som `formerly`. Regeln är avstängd om inget annat sägs."
        ),
        en=(
            "A goal or indicator of one's own in last year's plan that is not in this year's, "
            "neither by its id nor as `formerly`. The rule is off unless it is selected."
        ),
    ),
    why=Text(
        sv=(
            "Att ett mål avslutas är ett beslut. Den som följer verksamheten över åren ska kunna "
            "se att det var meningen."
        ),
        en=(
            "That a goal is ended is a decision. Whoever follows the organisation over the years "
            "should be able to see that it was meant."
        ),
    ),
    bad="""
# board-2017.yaml
goals:
  reading: {under: readers, title: Fler barn läser på sin fritid, measured_by: [loans]}
  homework: {under: readers, title: Biblioteken hjälper till med läxorna, measured_by: [loans]}
""",
    good="""
# board-2017.yaml
goals:
  reading: {under: readers, title: Fler barn läser på sin fritid, measured_by: [loans]}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """What only has a new id is told by ``renamed-id``."""
    if matter.previous is None:
        return
    renamed = {(kind, before.id) for kind, _, before in successors(matter.plan, matter.previous)}
    for kind, item in gone(matter.plan, matter.previous):
        if kind != "activity" and (kind, item.id) not in renamed:
            yield finding(
                "dropped-without-word",
                (matter.origin / "previous").span,
                subject=f"{kind}s.{item.id}",
                secondary=[Label(item.origin.key_span, "before")],
                kind=Term(kind),
                name=item.id,
                title=title(item),
            )


CHECK = Check(MANUAL, plan=plan)
