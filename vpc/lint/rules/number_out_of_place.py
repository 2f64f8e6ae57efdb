"""A goal's number that does not belong under the number of the goal above it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.records import ResolvedGoal, ResolvedPlan

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett mål med ett nummer som 2.1 under ett mål med nummer 1. Luckor är ingen "
            "felnumrering, och en nivå som numrerar för sig själv lämnas i fred."
        ),
        en=(
            "A goal with a number such as 2.1 under a goal numbered 1. Gaps are no mistake, and a "
            "level that numbers its goals by itself is left alone."
        ),
    ),
    why=Text(
        sv="Antingen är numret fel eller så står målet under fel mål; läsaren hittar det inte.",
        en="Either the number is wrong or the goal is under the wrong one; readers cannot find it.",
    ),
    bad="""
# council.yaml
goals:
  together:
    number: 1
    title: En kommun som håller samman
    indicators:
      sick-leave: {name: Frånvaro, unit: "%", better: lower, target: 6 %, periodicity: tertial}
  readers:
    under: together
    number: 2.1
    title: Alla barn får en god start
    indicators:
      loans: {name: Lån, unit: st, better: higher, target: 12 000, periodicity: tertial}
      young-members: {name: Unga, unit: "%", better: higher, target: 40 %, periodicity: year}
""",
    good="""
# council.yaml
goals:
  together:
    number: 1
    title: En kommun som håller samman
    indicators:
      sick-leave: {name: Frånvaro, unit: "%", better: lower, target: 6 %, periodicity: tertial}
  readers:
    under: together
    number: 1.4
    title: Alla barn får en god start
    indicators:
      loans: {name: Lån, unit: st, better: higher, target: 12 000, periodicity: tertial}
      young-members: {name: Unga, unit: "%", better: higher, target: 40 %, periodicity: year}
""",
)

_DOTTED = regex(r"[0-9]+(?:\.[0-9]+)*\.?")


class _Numbered(NamedTuple):
    """A goal and the nearest numbered one above it, with the steps of both numbers."""

    goal: ResolvedGoal
    steps: tuple[str, ...]
    above: ResolvedGoal
    steps_above: tuple[str, ...]

    @property
    def fits(self) -> bool:
        return self.steps[: len(self.steps_above)] == self.steps_above


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """Below another level's goals only if most of the plan's numbers take up those above."""
    numbered = [each for goal in matter.own_goals for each in _numbered(matter.plan, goal)]
    astray = [each for each in numbered if not each.fits]
    if matter.plan.upstream is not None and 2 * len(astray) >= len(numbered):
        return
    for each in astray:
        place = each.goal.origin / "number"
        yield finding(
            "number-out-of-place",
            place.span,
            subject=place.subject,
            secondary=[Label((each.above.origin / "number").span, "above")],
            number=each.goal.model.number,
            above=each.above.model.number,
            nearest=_meant(matter.plan, each),
        )


def _numbered(plan: ResolvedPlan, goal: ResolvedGoal) -> Iterator[_Numbered]:
    """Nothing where the number has no more steps than the one above: that is another series."""
    own = _steps(goal)
    above = plan.goals.get(goal.parent or "")
    while above is not None and above.model.number is None:
        above = plan.goals.get(above.parent or "")
    steps_above = _steps(above) if above is not None else ()
    if above is not None and steps_above and len(own) > len(steps_above):
        yield _Numbered(goal, own, above, steps_above)


def _meant(plan: ResolvedPlan, astray: _Numbered) -> str | None:
    """The one goal of the same level as the one above whose number this one takes up."""
    wanted = astray.steps[: len(astray.steps_above)]
    owner = astray.above.owner.id
    found = [
        each.id for each in plan.goals.values() if each.owner.id == owner and _steps(each) == wanted
    ]
    return found[0] if len(found) == 1 else None


def _steps(goal: ResolvedGoal) -> tuple[str, ...]:
    number = goal.model.number or ""
    return tuple(number.rstrip(".").split(".")) if _DOTTED.fullmatch(number) else ()


CHECK = Check(MANUAL, plan=plan)
