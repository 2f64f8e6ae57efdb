"""An indicator with no target and no reason why there is none."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.selection import is_meant_for
from vpc.resolve.targets import Pending, Waived

MANUAL = Manual(
    finds=Text(
        sv=(
            "En indikator utan årsmål, utan skäl (`none`) och utan besked om att det kommer "
            "(`pending`): en egen, eller en som har ett årsmål högre upp som varken är övertaget "
            "(`inherited`) eller ersatt. Indikatorer som bara är till för nivåer under, och sådana "
            "utan riktning, prövas inte."
        ),
        en=(
            "An indicator without a target, a reason (`none`) or word that one is to come "
            "(`pending`): one's own, or one that has a target further up which is neither taken "
            "over (`inherited`) nor replaced. Those meant for levels below only, and those without "
            "a direction, are not judged."
        ),
    ),
    why=Text(
        sv="Utan årsmål kan ingen säga om utfallet är bra, och indikatorn bär inte sitt mål.",
        en="Without a target nobody can say whether an outcome is good, and the goal is not borne.",
    ),
    bad="""
# board.yaml
additions:
  readers:
    indicators:
      opening-hours: {name: Öppettimmar i veckan, unit: st, better: higher, periodicity: year}
""",
    good="""
# board.yaml
additions:
  readers:
    indicators:
      opening-hours:
        name: Öppettimmar i veckan
        unit: st
        better: higher
        periodicity: year
        target: {none: mäts för första gången i år}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """Targets of the levels above are never taken over in silence."""
    yield from _own(matter)
    for goal in matter.shown_goals:
        for each in goal.indicators:
            if each.target is not None or not each.above:
                continue
            above = each.above[-1]
            is_set = not isinstance(above.value, Pending | Waived)
            if is_set and each.indicator.model.better != "unknown":
                name = each.indicator.id
                yield finding(
                    "indicator-without-target",
                    matter.targets_place,
                    subject=f"targets.{name}",
                    secondary=[Label(above.target.origin.span, "above")],
                    name=name,
                    owner=above.owner.name,
                )


def _own(matter: PlanMatter) -> Iterator[Diagnostic]:
    for indicator in matter.own_indicators:
        model = indicator.model
        if indicator.target is not None or model.better == "unknown":
            continue
        if is_meant_for(model.meant_for, indicator.owner):
            yield finding(
                "indicator-without-target",
                indicator.origin.key_span,
                subject=indicator.origin.subject,
                name=indicator.id,
                title=model.name,
            )


CHECK = Check(MANUAL, plan=plan)
