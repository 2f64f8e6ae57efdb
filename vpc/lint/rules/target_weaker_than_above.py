"""A target that asks for less than that of the nearest level above."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.assess.records import PlannedIndicator
from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.kinds import is_count
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.targets import Bound, Point

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett eget årsmål som är lättare att nå än det som närmaste nivå ovanför har satt. "
            "Antal jämförs inte: enhetens del är mindre än helheten."
        ),
        en=(
            "A target of one's own that is easier to reach than that of the nearest level above. "
            "Counts are not compared: a unit's part is less than the whole."
        ),
    ),
    why=Text(
        sv=(
            "Nivån ovanför når sitt årsmål bara om andra når mer än sina. Det kan vara avsikten, "
            "men då ska det vara sagt."
        ),
        en=(
            "The level above reaches its target only if others do better than theirs. That may be "
            "intended, but then it should be said."
        ),
    ),
    bad="""
# unit.yaml
targets:
  loans: 9 000
  young-members: 38 %
  sick-leave: 5,5 %
""",
    good="""
# unit.yaml
targets:
  loans: 9 000
  young-members: 40,0 %
  sick-leave: 5,5 %
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    for goal in matter.shown_goals:
        for each in goal.indicators:
            found = _weaker(each)
            if found is not None:
                yield found


def _weaker(each: PlannedIndicator) -> Diagnostic | None:
    indicator, target = each.indicator, each.target
    if target is None or not each.above or is_count(indicator):
        return None
    own, above = target.value, each.above[-1]
    if not isinstance(own, Point | Bound) or not isinstance(above.value, Point | Bound):
        return None
    is_weaker = {
        "higher": own.value < above.value.value,
        "lower": own.value > above.value.value,
    }.get(indicator.model.better, False)
    if not is_weaker:
        return None
    return finding(
        "target-weaker-than-above",
        target.target.origin.span,
        subject=target.target.origin.subject,
        secondary=[Label(above.target.origin.span, "above")],
        name=indicator.id,
        own=own.value,
        above=above.value.value,
        unit=indicator.unit,
        owner=above.owner.name,
    )


CHECK = Check(MANUAL, plan=plan)
