"""Last year's plan promised things, and no final report tells what became of them."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.records import ResolvedPlan

MANUAL = Manual(
    finds=Text(
        sv=(
            "En plan som bygger på förra årets (`previous`) där den planens aktiviteter aldrig "
            "redovisades: arbetsytan har ingen rapport för helåret."
        ),
        en=(
            "A plan that builds on last year's (`previous`) whose activities were never accounted "
            "for: the workspace has no report on that whole year."
        ),
    ),
    why=Text(
        sv=(
            "Det som en plan lovar ska någon kunna följa upp. Utan verksamhetsberättelse vet "
            "varken nämnden eller invånarna om det blev av."
        ),
        en=(
            "What a plan promises is to be followed up. Without a final report neither the board "
            "nor the public knows whether it was done."
        ),
    ),
    bad="""
# vb-2017.yaml
vpc: 1
kind: report
period: T2
plan: unit-2017.yaml
activities:
  bus: {status: ongoing}
# vb.yaml
# without previous
status: draft
# unit.yaml
status: adopted
""",
    good="""
# vb-2017.yaml
status: adopted
activities:
  bus: {status: done}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """Only where all documents are at hand, and only plans that were adopted."""
    previous = matter.previous
    if previous is None or not matter.archive.is_complete or not _is_judged(previous):
        return
    promised = [each for each in previous.activities.values() if previous.owns(each)]
    if promised and not any(each.period.is_last for each in matter.last_reports):
        place = matter.origin / "previous"
        yield finding(
            "unkept-promise",
            place.span,
            subject=place.subject,
            secondary=[Label(promised[0].origin.key_span, "promise")],
            year=previous.year,
            count=len(promised) if len(promised) > 1 else None,
            name=previous.document.name,
        )


def _is_judged(previous: ResolvedPlan) -> bool:
    """Whether the plan was adopted, at a level that gives verdicts on goals in its reports."""
    return previous.model.status in ("adopted", "amended") and bool(
        previous.steering.assesses(previous.owner.level.id)
    )


CHECK = Check(MANUAL, plan=plan)
