"""An organisation has two plans of the same year."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.model.document import Origin, as_plan

MANUAL = Manual(
    finds=Text(
        sv="Två planer i arbetsytan med samma organisation och år. Utdrag (`excerpt`) räknas inte.",
        en="Two plans in the workspace of the same organisation and year; excerpts do not count.",
    ),
    why=Text(
        sv=(
            "Ingen kan veta vilken som gäller, och rapporter kan peka på den ena medan nästa års "
            "plan bygger på den andra. En ändrad plan skrivs i samma fil: git minns den gamla."
        ),
        en=(
            "Nobody can know which one holds, and reports may rest on one while next year's plan "
            "builds on the other. A plan is amended in its own file: git remembers the old one."
        ),
    ),
    bad="""
# unit2.yaml
vpc: 1
kind: plan
year: 2018
organisation: {id: library, level: unit, name: Biblioteket}
upstream: board.yaml
""",
    good="""
# unit2.yaml
vpc: 1
kind: plan
year: 2018
organisation: {id: archive, level: unit, name: Arkivet}
upstream: board.yaml
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """Said once: in the one that comes later among the files."""
    plans = matter.archive.plans_of(matter.plan.owner.id, matter.plan.year)
    others = [
        each
        for each in plans
        if as_plan(each).status != "excerpt" and each.key < matter.document.key
    ]
    if others:
        place = matter.origin / "organisation" / "id"
        yield finding(
            "two-plans-of-a-year",
            place.span,
            subject=place.subject,
            secondary=[Label(Origin(others[0], ("organisation", "id")).span, "other")],
            organisation=matter.plan.owner.name,
            year=matter.plan.year,
        )


CHECK = Check(MANUAL, plan=plan)
