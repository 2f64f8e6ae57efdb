"""A new id for something that last year's plan had under another."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Edit, Fix, Label, Term, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.lint.titles import Item
from vpc.lint.years import successors
from vpc.source import Span

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett eget mål, en egen indikator eller aktivitet som heter som något i förra årets "
            "plan men har ett nytt id, utan `formerly`. Det gamla id:t finns inte kvar."
        ),
        en=(
            "A goal, indicator or activity of one's own that is called what something in last "
            "year's plan was called but has a new id and no `formerly`. The old id is gone."
        ),
    ),
    why=Text(
        sv=(
            "Det är id:t som bär historien. Utan `formerly` tappar indikatorn sina tidigare "
            "utfall, och en jämförelse av åren visar något borttaget och något nytt."
        ),
        en=(
            "It is the id that carries the history. Without `formerly` an indicator loses its "
            "earlier outcomes, and a comparison of the years shows one thing gone and another new."
        ),
    ),
    bad="""
# board-2017.yaml
additions:
  readers:
    activities:
      club: {title: Starta läsklubbar på fritidshemmen}
# board.yaml
additions:
  readers:
    activities:
      reading-club: {title: Starta läsklubbar på fritidshemmen}
""",
    good="""
# board-2017.yaml
additions:
  readers:
    activities:
      club: {title: Starta läsklubbar på fritidshemmen}
# board.yaml
additions:
  readers:
    activities:
      reading-club: {formerly: club, title: Starta läsklubbar på fritidshemmen}
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    if matter.previous is None:
        return
    for kind, item, before in successors(matter.plan, matter.previous):
        yield finding(
            "renamed-id",
            item.origin.key_span,
            subject=item.origin.subject,
            secondary=[Label(before.origin.key_span, "before")],
            fix=Fix((_formerly(item, before.id),), safe=False),
            kind=Term(kind),
            name=item.id,
            before=before.id,
        )


def _formerly(item: Item, name: str) -> Edit:
    """``formerly`` before the first key of an entry, in the same manner as the others stand."""
    span = item.origin.span
    node = item.origin.document.raw.node(item.origin.path)
    start = min(child.whole[0] for child in node.children.values())
    is_flow = span.file.text[node.start] == "{"
    column = span.file.position(start)[1]
    after = ", " if is_flow else "\n" + " " * (column - 1)
    return Edit(Span(span.file, (start, start)), f"formerly: {name}{after}")


CHECK = Check(MANUAL, plan=plan)
