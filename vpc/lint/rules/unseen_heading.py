"""A line that was meant as a heading and is none to Markdown (``##Rubrik``)."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Fix, finding
from vpc.lint.matter import Matter
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En rad för sig som börjar med `#` utan mellanslag efter.",
        en="A line of its own that begins with `#` and no space after it.",
    ),
    why=Text(
        sv="Markdown ser ingen rubrik: raden trycks som den står, med nummertecknet framför.",
        en="Markdown sees no heading: the line is printed as it stands, number sign and all.",
    ),
    bad="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      ##Öppettider

      Biblioteket har öppet alla dagar utom söndagar.
""",
    good="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      ## Öppettider

      Biblioteket har öppet alla dagar utom söndagar.
""",
)

_MARK = regex(r" {0,3}(#{1,6})(?=[A-ZÅÄÖ0-9])[^\n]{1,100}(?<![.!?,;:])")


def either(matter: Matter) -> Iterator[Diagnostic]:
    for passage in matter.prose.having("#"):
        for block in passage.blocks:
            line = passage.text[block.start : block.end]
            match = _MARK.fullmatch(line) if block.kind == "paragraph" else None
            if match is None or block.end == len(passage.text.rstrip()):
                continue  # what ends the text heads nothing: a hashtag
            start, end = block.start + match.start(1), block.start + match.end(1)
            edit = passage.edit(start, end, f"{match[1]} ")
            yield finding(
                "unseen-heading",
                passage.span(start, end),
                subject=passage.origin.subject,
                fix=Fix((edit,), safe=False) if edit else None,
                mark=match[1],
            )


CHECK = Check(MANUAL, either=either)
