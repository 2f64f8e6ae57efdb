"""Somebody has signed an adopted document without a date."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import Matter
from vpc.lint.rule import Check, Manual, Text
from vpc.model.document import Origin
from vpc.syntax.tree import Data

MANUAL = Manual(
    finds=Text(
        sv="En underskrift utan datum i en beslutad plan eller rapport, eller under en garanti där.",
        en="A signature without a date in an adopted plan or report, or under a guarantee in it.",
    ),
    why=Text(
        sv="Utan dag går det inte att se om underskriften gäller den beslutade texten.",
        en="Without the day nobody can tell whether the text that was adopted is what was signed.",
    ),
    bad="""
# unit.yaml
signatures:
  - {role: Bibliotekschef, place: Lillköping}
""",
    good="""
# unit.yaml
signatures:
  - {role: Bibliotekschef, place: Lillköping, date: 2018-01-15}
""",
)


def either(matter: Matter) -> Iterator[Diagnostic]:
    data = matter.document.raw.data
    if matter.status not in ("adopted", "amended") or not isinstance(data, dict):
        return
    yield from _undated(data.get("signatures"), matter.origin / "signatures")
    guarantees = data.get("guarantees")
    for name, guarantee in guarantees.items() if isinstance(guarantees, dict) else ():
        if isinstance(guarantee, dict):
            place = matter.origin / "guarantees" / name / "signatures"
            yield from _undated(guarantee.get("signatures"), place)


def _undated(signatures: Data, place: Origin) -> Iterator[Diagnostic]:
    for index, each in enumerate(signatures if isinstance(signatures, list) else ()):
        if isinstance(each, dict) and not each.get("date"):
            signature = place / index
            yield finding(
                "undated-signature",
                (signature / "role").span,
                subject=signature.subject,
                role=str(each.get("role", "")),
            )


CHECK = Check(MANUAL, either=either)
