"""The same figure written with different numbers of decimals."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.figures import Stated, last_place, targeted, written
from vpc.lint.matter import Matter, PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.records import ResolvedIndicator

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett och samma värde för en indikator skrivet på två sätt: `1 %` i utfallet och `1,0 "
            "%` i årsmålet."
        ),
        en=(
            "One and the same value of an indicator written in two ways: `1 %` in the outcome and "
            "`1,0 %` in the target."
        ),
    ),
    why=Text(
        sv=(
            "Den som läser undrar om `1 %` är avrundat och om målet alltså är nått. Olika värden "
            "får ha olika många decimaler."
        ),
        en=(
            "The reader wonders whether `1 %` is rounded, and so whether the target is met. "
            "Different values may have different numbers of decimals."
        ),
    ),
    bad="""
# unit.yaml
targets:
  sick-leave: 6 %
""",
    good="""
# unit.yaml
targets:
  sick-leave: 6,0 %
""",
)

_APART = (("forecast",), ("last_year",))
"""A forecast is coarser by nature, and last year's figure is last year's."""


def either(matter: Matter) -> Iterator[Diagnostic]:
    """Against the targets, nearest first, and what the document itself has said before."""
    targets: dict[str, tuple[Stated, ...]] = {}
    earlier: dict[str, list[Stated]] = {}
    told: set[str] = set()
    for each in matter.stated:
        name = each.indicator.id
        if name in told or each.origin.path[2:3] in _APART:
            continue  # once for an indicator: the rest of its figures is the same question
        if name not in targets:
            targets[name], earlier[name] = tuple(_targets(matter, each.indicator)), []
        other = next(
            (one for one in targets[name] if _is_target_uneven(matter, one, each)),
            next((one for one in earlier[name] if _is_uneven(one, each)), None),
        )
        earlier[name].append(each)
        if other is not None:
            told.add(name)
            yield finding(
                "uneven-precision",
                each.origin.span,
                subject=each.origin.subject,
                secondary=[Label(other.origin.span, "other")],
                written=written(each.origin),
                other=written(other.origin),
            )


def _targets(matter: Matter, indicator: ResolvedIndicator) -> Iterator[Stated]:
    """The targets that a figure is printed beside: in a plan those above its own."""
    chain = matter.plan.chain[:-1] if isinstance(matter, PlanMatter) else matter.plan.chain
    for plan in reversed(chain):
        target = plan.targets.get(indicator.id)
        if target is not None:
            yield from targeted(indicator, target)


def _is_target_uneven(matter: Matter, target: Stated, each: Stated) -> bool:
    """An outcome may be more exact than its target; less exact, it may or may not have met it."""
    return _is_uneven(target, each) and (
        isinstance(matter, PlanMatter) or last_place(each.value) > last_place(target.value)
    )


def _is_uneven(one: Stated, other: Stated) -> bool:
    return one.value == other.value and last_place(one.value) != last_place(other.value)


CHECK = Check(MANUAL, either=either)
