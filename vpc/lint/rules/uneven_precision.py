"""The same figure written with different numbers of decimals."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.figures import Stated, last_place, stated, targeted, written
from vpc.lint.matter import Matter, PlanMatter
from vpc.lint.rule import Check, Manual, Text

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
    known: dict[str, list[Stated]] = {}
    told: set[str] = set()
    for each in stated(matter):
        if each.origin.path[2:3] in _APART:
            continue
        name = each.indicator.id
        earlier = known.setdefault(name, [])
        other = next(
            (
                one
                for one in (*_targets(matter, each), *earlier)
                if one.value == each.value and last_place(one.value) != last_place(each.value)
            ),
            None,
        )
        earlier.append(each)
        if other is None or name in told:
            continue
        told.add(name)  # once for an indicator: the rest of its figures is the same question
        yield finding(
            "uneven-precision",
            each.origin.span,
            subject=each.origin.subject,
            secondary=[Label(other.origin.span, "other")],
            written=written(each.origin),
            other=written(other.origin),
        )


def _targets(matter: Matter, each: Stated) -> Iterator[Stated]:
    """The targets that a figure is printed beside: in a plan those above its own.

    An outcome may well be more exact than its target. One that is less exact leaves the reader to
    wonder whether it is met.
    """
    is_plan = isinstance(matter, PlanMatter)
    for plan in reversed(matter.plan.chain[:-1] if is_plan else matter.plan.chain):
        target = plan.targets.get(each.indicator.id)
        if target is not None:
            for one in targeted(each.indicator, target):
                if is_plan or last_place(one.value) < last_place(each.value):
                    yield one


CHECK = Check(MANUAL, either=either)
