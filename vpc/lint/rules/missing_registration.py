"""An adopted document has no registration number (*diarienummer*)."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import Matter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En beslutad plan eller rapport utan `registration`.",
        en="An adopted plan or report without `registration`.",
    ),
    why=Text(
        sv=(
            "En beslutad plan är en allmän handling. Utan diarienummer går den inte att hitta i "
            "diariet eller arkivet, och andra beslut kan inte hänvisa till den."
        ),
        en=(
            "An adopted plan is a public record. Without its number it cannot be found in the "
            "register or the archive, and other decisions cannot refer to it."
        ),
    ),
    bad="""
# unit.yaml
# without registration
status: adopted
""",
    good="""
# unit.yaml
registration: {number: KUN 2018/4, date: 2018-01-15}
status: adopted
""",
)


def either(matter: Matter) -> Iterator[Diagnostic]:
    if matter.status in ("adopted", "amended") and not matter.document.raw.tree.children.get(
        "registration"
    ):
        place = matter.origin / "status"
        yield finding("missing-registration", place.span, subject="registration")


CHECK = Check(MANUAL, either=either)
