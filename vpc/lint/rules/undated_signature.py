"""Somebody has signed an adopted document without a date."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import Matter
from vpc.lint.rule import Check, Manual, Text
from vpc.model.document import as_plan, as_report

MANUAL = Manual(
    finds=Text(
        sv="En underskrift utan datum i en beslutad plan eller rapport.",
        en="A signature without a date in an adopted plan or report.",
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
    """A guarantee has its own day of adoption, so that its signatures need none."""
    if matter.status not in ("adopted", "amended"):
        return
    document = matter.document
    model = as_plan(document) if document.kind == "plan" else as_report(document)
    for index, signature in enumerate(model.signatures):
        if signature.date is None:
            place = matter.origin / "signatures" / index
            yield finding(
                "undated-signature",
                (place / "role").span,
                subject=place.subject,
                role=signature.role,
            )


CHECK = Check(MANUAL, either=either)
