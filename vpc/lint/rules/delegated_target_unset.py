"""A target that the level above left open, and that an adopted plan does not set."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.resolve.targets import Pending

MANUAL = Manual(
    finds=Text(
        sv=(
            "En indikator vars årsmål nivån ovanför har lämnat öppet (”tas fram av nämnden”), och "
            "som organisationen visar men inte har satt något årsmål för i sin beslutade plan."
        ),
        en=(
            "An indicator whose target the level above has left open (*tas fram av nämnden*), and "
            "that the organisation shows without having set a target in its adopted plan."
        ),
    ),
    why=Text(
        sv=(
            "Ett årsmål som lämnas vidare ska sättas av den som tar emot det. Gör ingen det kan "
            "indikatorn inte bedömas på hela året."
        ),
        en=(
            "A target that is handed down is to be set by whoever receives it. If nobody does, the "
            "indicator cannot be assessed all year."
        ),
    ),
    bad="""
# board.yaml
targets:
  loans: 12 000
  sick-leave: inherited
""",
    good="""
# board.yaml
targets:
  loans: 12 000
  sick-leave: inherited
  young-members: {none: enkäten görs vartannat år och nästa gång 2019}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """A draft may still be waiting for its targets."""
    if not matter.is_adopted:
        return
    for goal in matter.shown_goals:
        for each in goal.indicators:
            if each.target is not None or not each.above:
                continue
            nearest = each.above[-1]
            if isinstance(nearest.value, Pending):
                name = each.indicator.id
                yield finding(
                    "delegated-target-unset",
                    matter.targets_place,
                    subject=f"targets.{name}",
                    secondary=[Label(nearest.target.origin.span, "pending")],
                    name=name,
                    title=each.indicator.model.name,
                    owner=nearest.owner.name,
                    text=nearest.value.text,
                )


CHECK = Check(MANUAL, plan=plan)
