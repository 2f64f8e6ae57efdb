"""A guarantee to the public was adopted more than three years ago."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En kvalitetsgaranti som antogs mer än tre år innan planens år började.",
        en="A guarantee that was adopted more than three years before the plan's year began.",
    ),
    why=Text(
        sv=(
            "Invånarna lovas något som ingen har prövat på länge: adresser, tider och arbetssätt "
            "hinner ändras."
        ),
        en=(
            "The public is promised what nobody has looked at for long: addresses, hours and ways "
            "of working change."
        ),
    ),
    bad="""
# unit.yaml
guarantees:
  lending:
    title: Låna på biblioteket
    promises: {queue: "Du får en bok som du köar till inom tre veckor."}
    adopted: {by: Kulturnämnden, date: 2013-03-12}
""",
    good="""
# unit.yaml
guarantees:
  lending:
    title: Låna på biblioteket
    promises: {queue: "Du får en bok som du köar till inom tre veckor."}
    adopted: {by: Kulturnämnden, date: 2016-03-12}
""",
)

_YEARS = 3


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    oldest = date(matter.plan.year - _YEARS, 1, 1)
    for name, guarantee in matter.plan.model.guarantees.items():
        written = guarantee.adopted.date if guarantee.adopted else None
        if written is not None and date.fromisoformat(written) < oldest:
            place = matter.origin / "guarantees" / name / "adopted" / "date"
            yield finding(
                "outdated-guarantee",
                place.span,
                subject=place.subject,
                title=guarantee.title,
                date=date.fromisoformat(written),
                years=matter.plan.year - date.fromisoformat(written).year,
            )


CHECK = Check(MANUAL, plan=plan)
