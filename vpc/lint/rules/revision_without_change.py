"""A revision gives the target the value that it has already."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En ändring av ett årsmål till samma värde som det redan hade.",
        en="A revision of a target to the value that it had already.",
    ),
    why=Text(
        sv="Antingen ändrades inget, eller så står det gamla värdet där det nya skulle stå.",
        en="Either nothing was changed, or the old value stands where the new one should.",
    ),
    bad="""
# unit.yaml
targets:
  loans: {value: 9 000, revised: [{value: 9 000, date: 2018-05-15, decision: KUN 2018/44}]}
  young-members: 42 %
  sick-leave: 5,5 %
""",
    good="""
# unit.yaml
targets:
  loans: {value: 9 000, revised: [{value: 9 200, date: 2018-05-15, decision: KUN 2018/44}]}
  young-members: 42 %
  sick-leave: 5,5 %
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """Values are compared in the order of the dates, as they come into force."""
    for target in matter.plan.targets.values():
        values = [(target.first, target.origin / "value")]
        values += [(each.value, each.origin / "value") for each in target.revisions]
        for (old, before), (new, place) in pairwise(values):
            if old == new:
                yield finding(
                    "revision-without-change",
                    place.span,
                    subject=place.subject,
                    secondary=[Label(before.span, "before")],
                )


CHECK = Check(MANUAL, plan=plan)
