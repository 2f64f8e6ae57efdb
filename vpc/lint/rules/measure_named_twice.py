"""A measure that a goal names twice, or that hangs on the goal already."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.model.document import Origin

MANUAL = Manual(
    finds=Text(
        sv=(
            "En indikator som står två gånger i `measured_by`, eller som står där fast den redan "
            "hänger på samma mål."
        ),
        en=(
            "An indicator that stands twice in `measured_by`, or stands there although it hangs "
            "on the same goal already."
        ),
    ),
    why=Text(
        sv="Målet vilar på färre mått än det ser ut som, och underlaget räknar samma mått dubbelt.",
        en="The goal rests on fewer measures than it seems, and the basis counts one twice.",
    ),
    bad="""
# board.yaml
goals:
  reading:
    under: readers
    title: Fler barn läser på sin fritid
    measured_by: [loans, young-members, loans]
""",
    good="""
# board.yaml
goals:
  reading:
    under: readers
    title: Fler barn läser på sin fritid
    measured_by: [loans, young-members]
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """``measured_by`` is for indicators that are defined elsewhere."""
    for goal in matter.own_goals:
        seen: dict[str, Origin] = {
            name: goal.origin / "indicators" / name for name in goal.model.indicators
        }
        for index, name in enumerate(goal.model.measured_by):
            place = goal.origin / "measured_by" / index
            first = seen.setdefault(name, place)
            if first is not place:
                yield finding(
                    "measure-named-twice",
                    place.span,
                    subject=f"{goal.origin.subject}.measured_by.{name}",
                    secondary=[Label(first.key_span, "first")],
                    name=name,
                )


CHECK = Check(MANUAL, plan=plan)
