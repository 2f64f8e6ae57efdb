"""A plan was adopted when half of its year had passed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.dated import Dated, dated
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En plan som beslutades, eller registrerades, under andra halvan av sitt eget år.",
        en="A plan that was decided on, or registered, in the second half of its own year.",
    ),
    why=Text(
        sv=(
            "Det som beslutas så sent styr inte året. Är det planen med ändringar som har "
            "beslutats ska den ha `status: amended`."
        ),
        en=(
            "What is decided so late does not steer the year. If it is the plan with changes that "
            "was decided on, its status is `amended`."
        ),
    ),
    bad="""
# unit.yaml
decision: {by: Kulturnämnden, date: 2018-09-18, paragraph: 61}
""",
    good="""
# unit.yaml
status: amended
decision: {by: Kulturnämnden, date: 2018-09-18, paragraph: 61}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """The day of the decision says most; where there is none, that of the registration does."""
    if matter.plan.model.status == "amended":
        return
    told = {str(each.what): each for each in dated(matter)}
    last: Dated | None = told.get("decided") or told.get("registered")
    if last is None:
        return
    year = matter.plan.year
    if date(year, 7, 1) <= last.day <= date(year, 12, 31):
        yield finding(
            "decided-late",
            last.origin.span,
            subject=last.origin.subject,
            what=last.what,
            date=last.day,
            year=year,
        )


CHECK = Check(MANUAL, plan=plan)
