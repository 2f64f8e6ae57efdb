"""A board's goal said to be met though most goals of its units under it are not."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett mål som bedöms som helt uppfyllt fast de flesta av enheternas mål under det "
            "bedöms som inte uppfyllda, utan att `because` säger varför."
        ),
        en=(
            "A goal judged as wholly met although most of the units' goals under it are judged as "
            "not met, and `because` does not say why."
        ),
    ),
    why=Text(
        sv=(
            "Nämnden och enheterna får bedöma olika, men skillnaden trycks i samma dokument och "
            "måste gå att förstå."
        ),
        en=(
            "The board and its units may judge differently, but the difference is printed in one "
            "document and has to be understood."
        ),
    ),
    bad="""
# school.yaml
vpc: 1
kind: plan
year: 2018
organisation: {id: school-library, level: unit, name: Skolbiblioteket}
upstream: board.yaml
goals:
  open-hours: {under: reading, title: Skolbiblioteket är öppet varje dag}
  new-books: {under: reading, title: Varje elev har fem nya böcker att välja på}
# school-vb.yaml
vpc: 1
kind: report
period: VB
plan: school.yaml
goals:
  open-hours: {fulfilment: not-met, analysis: Tjänsten har varit obesatt hela året.}
  new-books: {fulfilment: not-met, analysis: Inköpen stoppades i mars.}
# board-vb.yaml
vpc: 1
kind: report
period: VB
plan: board.yaml
units: [school-vb.yaml]
goals:
  reading: {fulfilment: fully}
""",
    good="""
# school.yaml
vpc: 1
kind: plan
year: 2018
organisation: {id: school-library, level: unit, name: Skolbiblioteket}
upstream: board.yaml
goals:
  open-hours: {under: reading, title: Skolbiblioteket är öppet varje dag}
  new-books: {under: reading, title: Varje elev har fem nya böcker att välja på}
# school-vb.yaml
vpc: 1
kind: report
period: VB
plan: school.yaml
goals:
  open-hours: {fulfilment: not-met, analysis: Tjänsten har varit obesatt hela året.}
  new-books: {fulfilment: not-met, analysis: Inköpen stoppades i mars.}
# board-vb.yaml
vpc: 1
kind: report
period: VB
plan: board.yaml
units: [school-vb.yaml]
goals:
  reading: {fulfilment: partly}
""",
)

_ENOUGH = 2
"""One unit's goal alone says little about a goal of the board."""


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    for goal in matter.assessed.judged:
        said = goal.said
        if said is None or said.model.because or goal.verdict != "fully":
            continue
        judged = [
            each for each in goal.unit_goals if each.verdict in ("fully", "partly", "not-met")
        ]
        missed = [each for each in judged if each.verdict == "not-met"]
        if len(judged) < _ENOUGH or len(missed) * 2 <= len(judged):
            continue
        place = said.origin / "fulfilment"
        yield finding(
            "verdict-better-than-units",
            place.span,
            subject=place.subject,
            secondary=[
                Label((each.said.origin / "fulfilment").span, "unit")
                for each in missed
                if each.said is not None
            ],
            verdict=matter.plan.steering.verdicts[goal.verdict],
            missed=len(missed),
            total=len(judged),
        )


CHECK = Check(MANUAL, report=report)
