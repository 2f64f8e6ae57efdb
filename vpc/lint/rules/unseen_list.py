"""A line that was meant as an item of a list and is none to Markdown (``-Word``)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Fix, finding
from vpc.lint.matter import Matter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "En rad som börjar med ett streck, en punkt eller en stjärna utan mellanslag efter. "
            "Markdown ser ingen lista, så punkterna rinner ihop till ett stycke."
        ),
        en=(
            "A line that begins with a dash, a bullet or a star without a space after it. Markdown "
            "sees no list, so the items run together into one paragraph."
        ),
    ),
    why=Text(
        sv=(
            "Den som skriver ser en lista, den som läser ser en textmassa; en skärmläsare får inte "
            "veta att det är en uppräkning."
        ),
        en=(
            "The writer sees a list and the reader a lump of text; a screen reader is not told "
            "that things are being listed."
        ),
    ),
    bad="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      Biblioteket erbjuder
      -lån
      -bokprat
""",
    good="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      Biblioteket erbjuder

      - lån
      - bokprat
""",
)

_ITEM = re.compile(r"^[ ]{0,3}([-–•*])(?=[A-Za-zÅÄÖåäö])(?![^\n*]*\*)", re.MULTILINE)


def either(matter: Matter) -> Iterator[Diagnostic]:
    """At least two such lines: one alone may be a line that happens to begin so."""
    for passage in matter.prose:
        lines = list(_ITEM.finditer(passage.text))
        if len(lines) < 2:
            continue
        for line in lines:
            start, end = line.span(1)
            edit = passage.edit(start, end, "- ")
            yield finding(
                "unseen-list",
                passage.span(start, end),
                subject=passage.origin.subject,
                fix=Fix((edit,), safe=False) if edit else None,
                mark=line[1],
            )


CHECK = Check(MANUAL, either=either)
