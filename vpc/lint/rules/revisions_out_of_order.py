"""A target's revisions do not stand in the order of their dates."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.targets import Revision

MANUAL = Manual(
    finds=Text(
        sv="Ändringar av ett årsmål som inte står i datumordning, eller två från samma dag.",
        en="Revisions of a target that do not stand in the order of their dates, or two of a day.",
    ),
    why=Text(
        sv=(
            "Det är datumet som avgör vilken som gäller, inte ordningen. Står de i fel ordning är "
            "det lätt att ett datum är fel, och då mäts det mot fel mål."
        ),
        en=(
            "The date decides which of them stands, not the order. Where the order is wrong a date "
            "easily is, and then the wrong target is measured against."
        ),
    ),
    bad="""
# unit.yaml
targets:
  loans:
    value: 9 000
    revised:
      - {value: 9 500, date: 2018-09-11, decision: KUN 2018/80}
      - {value: 9 200, date: 2018-05-15, decision: KUN 2018/44}
  young-members: 42 %
  sick-leave: 5,5 %
""",
    good="""
# unit.yaml
targets:
  loans:
    value: 9 000
    revised:
      - {value: 9 200, date: 2018-05-15, decision: KUN 2018/44}
      - {value: 9 500, date: 2018-09-11, decision: KUN 2018/80}
  young-members: 42 %
  sick-leave: 5,5 %
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    for target in matter.plan.targets.values():
        for earlier, later in pairwise(sorted(target.revisions, key=_place)):
            if later.date > earlier.date:
                continue
            place = later.origin / "date"
            yield finding(
                "revisions-out-of-order",
                place.span,
                subject=(target.origin / "revised").subject,
                secondary=[Label((earlier.origin / "date").span, "before")],
                date=later.date,
                before=earlier.date if later.date < earlier.date else None,
            )


def _place(revision: Revision) -> int:
    """Where it stands in the list; the records are in the order of their dates."""
    return int(revision.origin.path[-1])


CHECK = Check(MANUAL, plan=plan)
