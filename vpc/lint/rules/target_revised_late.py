"""A target was changed when the year's outcome was all but known."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="Ett årsmål som ändrades i december.",
        en="A target that was changed in December.",
    ),
    why=Text(
        sv=(
            "Då är utfallet i stort sett känt, och målet flyttas till utfallet i stället för "
            "tvärtom. Rapporten mäter ändå mot det nya värdet."
        ),
        en=(
            "The outcome is all but known by then, and the target is moved to it instead of the "
            "other way round. The report measures against the new value all the same."
        ),
    ),
    bad="""
# unit.yaml
targets:
  loans: {value: 9 000, revised: [{value: 8 500, date: 2018-12-11, decision: KUN 2018/97}]}
  young-members: 42 %
  sick-leave: 5,5 %
""",
    good="""
# unit.yaml
targets:
  loans: {value: 9 000, revised: [{value: 8 500, date: 2018-05-15, decision: KUN 2018/44}]}
  young-members: 42 %
  sick-leave: 5,5 %
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """A revision must be of the plan's year, so that December is the only month left to be late."""
    for target in matter.plan.targets.values():
        for each in target.revisions:
            if each.date.month == 12:
                place = each.origin / "date"
                yield finding(
                    "target-revised-late",
                    place.span,
                    subject=place.subject,
                    secondary=[Label((target.origin / "value").span, "first")],
                    date=each.date,
                )


CHECK = Check(MANUAL, plan=plan)
