"""The text says another number of staff than the list of staff adds up to."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from vpc.diagnostic import Diagnostic, Fix, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "”Enheten har 31 medarbetare” där `staff` blir 32. Bara meningar om hela enheten, och "
            "aldrig en siffra som är en rad eller en grupp i listan."
        ),
        en=(
            "“Enheten har 31 medarbetare” where `staff` adds up to 32. Only sentences about the "
            "whole unit, and never a figure that is a row or a group of the list."
        ),
    ),
    why=Text(
        sv=(
            "Hur många de är ändras under året. Skrivs siffran i texten blir den kvar när listan "
            "ändras; `[[staff:total]]` räknar den."
        ),
        en=(
            "How many they are changes during the year. A figure typed in the text stays behind "
            "when the list changes; `[[staff:total]]` counts it."
        ),
    ),
    bad="""
# unit.yaml
introduction:
  - title: Bemanning
    text: |
      Enheten har 9 medarbetare.
    show: staff
""",
    good="""
# unit.yaml
introduction:
  - title: Bemanning
    text: |
      Enheten har [[staff:total]] medarbetare.
    show: staff
""",
)

_WHAT = ("medarbetare", "anställda", "årsarbetare", "heltidstjänster")
_COUNT = (
    r"(?:(?:i\sdag|idag|totalt|sammanlagt|för\snärvarande|tillsammans|nu)\s{1,3}){0,2}"
    r"(?P<count>[0-9]{1,4}(?:,[0-9]{1,2})?)\s{1,3}"
    rf"(?P<what>{'|'.join(_WHAT)})(?=\s*(?:[.,;:!?)]|$)|\s(?:och|varav)\s)"
)
_SAID = (
    regex(
        r"\b(?P<subject>[^\W\d_]{2,40})\s{1,3}(?:har|är|består\sav|sysselsätter)\s{1,3}" + _COUNT
    ),
    regex(
        r"\b(?i:på|i|inom|vid)\s{1,3}(?P<subject>[^\W\d_]{2,40})\s{1,3}(?:arbetar|finns|är)\s{1,3}"
        + _COUNT
    ),
)
_WHOLE = frozenset(
    {"enheten", "avdelningen", "förvaltningen", "verksamheten", "personalen", "personalgruppen"}
)
_FULL_TIME = frozenset({"årsarbetare", "heltidstjänster"})


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """A list with parts of posts counts full-time posts, one without counts people."""
    counts = [row.count.value for row in matter.plan.staff]
    if not counts:
        return
    total = sum(counts, Decimal(0))
    groups = {row.group for row in matter.plan.staff} | {row.role for row in matter.plan.staff}
    parts = {
        sum(
            (row.count.value for row in matter.plan.staff if each in (row.group, row.role)),
            Decimal(0),
        )
        for each in groups
    }
    is_full_time = any(each != each.to_integral_value() for each in counts)
    subjects = _WHOLE | {"vi", matter.plan.owner.name.casefold()}
    for passage in matter.prose.having(*_WHAT):
        for match in (each for pattern in _SAID for each in pattern.finditer(passage.readable)):
            said = Decimal(match["count"].replace(",", "."))
            if (
                match["subject"].casefold() not in subjects
                or (match["what"] in _FULL_TIME) != is_full_time
                or said == total
                or said in parts
            ):
                continue
            start, end = match.span("count")
            edit = passage.edit(start, end, "[[staff:total]]")
            yield finding(
                "staff-unlike-list",
                passage.span(start, end),
                subject=passage.origin.subject,
                secondary=[Label((matter.origin / "staff").key_span, "list")],
                fix=Fix((edit,), safe=False) if edit else None,
                said=said,
                total=total,
                what=match["what"],
            )


CHECK = Check(MANUAL, plan=plan)
