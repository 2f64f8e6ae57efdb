"""Two indicators of one name in a chain of plans."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.lint.titles import title_words
from vpc.resolve.records import ResolvedIndicator

MANUAL = Manual(
    finds=Text(
        sv=(
            "En egen indikator med samma namn och enhet som en annan i planen eller högre upp, men "
            "med ett annat id."
        ),
        en=(
            "An indicator of one's own with the same name and unit as another in the plan or "
            "further up, but with another id."
        ),
    ),
    why=Text(
        sv=(
            "Samma sak får två utfall som kan säga olika, och det går inte att följa den över "
            "åren. En indikator som redan finns högre upp får ett årsmål under `targets`."
        ),
        en=(
            "The same thing gets two outcomes that may differ, and it cannot be followed over the "
            "years. An indicator that exists further up is given a target under `targets`."
        ),
    ),
    bad="""
# board.yaml
additions:
  readers:
    indicators:
      children-loans:
        name: Antal lån av barnböcker
        unit: st
        better: higher
        target: 12 500
        periodicity: tertial
""",
    good="""
# board.yaml
additions:
  readers:
    indicators:
      ebook-loans:
        name: Antal lån av e-böcker för barn
        unit: st
        better: higher
        target: 500
        periodicity: tertial
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """In another unit (*antal* and *andel* of the same) it is another indicator."""
    known: dict[tuple[str, tuple[str, ...]], ResolvedIndicator] = {}
    for indicator in matter.plan.indicators.values():
        key = indicator.unit, title_words(indicator.model.name)
        first = known.setdefault(key, indicator)
        if first is indicator or not matter.plan.owns(indicator) or _are_apart(indicator, first):
            continue
        yield finding(
            "duplicate-indicator",
            (indicator.origin / "name").span,
            subject=indicator.origin.subject,
            secondary=[Label((first.origin / "name").span, "first")],
            name=indicator.id,
            other=first.id,
        )


def _are_apart(one: ResolvedIndicator, other: ResolvedIndicator) -> bool:
    """Whether they are meant for different organisations."""
    mine, its = one.model.meant_for, other.model.meant_for
    return mine is not None and its is not None and not {*mine} & {*its}


CHECK = Check(MANUAL, plan=plan)
