"""A guarantee to the public promises nothing."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En kvalitetsgaranti utan `promises`.",
        en="A guarantee without `promises`.",
    ),
    why=Text(
        sv=(
            "Garantin är ett löfte som invånaren kan hålla kommunen till. Utan löften är den en "
            "beskrivning."
        ),
        en=(
            "A guarantee is a promise that people can hold the municipality to. Without promises "
            "it is a description."
        ),
    ),
    bad="""
# unit.yaml
guarantees:
  service:
    title: Bibliotekets service
    text: Vi vill att du ska vara nöjd.
""",
    good="""
# unit.yaml
guarantees:
  service:
    title: Bibliotekets service
    promises:
      answer: Du får svar på din fråga inom två dagar.
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    for name, guarantee in matter.plan.model.guarantees.items():
        if not guarantee.promises:
            place = matter.origin / "guarantees" / name
            yield finding(
                "empty-guarantee", place.key_span, subject=place.subject, title=guarantee.title
            )


CHECK = Check(MANUAL, plan=plan)
