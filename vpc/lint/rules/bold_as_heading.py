"""A line that is wholly bold and does the work of a heading."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vpc.diagnostic import Diagnostic, Fix, finding
from vpc.lint.matter import Matter
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "En rad för sig där allt är fetstil och som har text under sig. Fetstil i början av "
            "ett stycke (`**Barn.** De lånar mest`) är tillåten."
        ),
        en=(
            "A line of its own that is all bold and has text below it. Bold words that begin a "
            "paragraph (`**Barn.** De lånar mest`) are fine."
        ),
    ),
    why=Text(
        sv=(
            "Den ser ut som en rubrik men är ingen: den kommer inte med i innehållet, och den som "
            "använder skärmläsare kan inte hoppa till den."
        ),
        en=(
            "It looks like a heading and is none: it is not in the contents, and who uses a screen "
            "reader cannot jump to it."
        ),
    ),
    bad="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      **Öppettider**

      Biblioteket har öppet alla dagar utom söndagar.
""",
    good="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      ### Öppettider

      Biblioteket har öppet alla dagar utom söndagar. **Stängt på julafton.**
""",
)

_CLUE = regex(r"\n {0,3}(?:\*\*|__)")
_BOLD = regex(r"[ ]{0,3}(\*\*|__)(?=\S)([^*_\n]{2,80}?)(?<![.!?,;\s])\1[ \t]*")


def either(matter: Matter) -> Iterator[Diagnostic]:
    for passage in matter.prose.like(_CLUE):
        found = passage.blocks
        levels = [each.level for each in found if each.kind == "heading"]
        for block, after in pairwise(found):
            line = passage.text[block.start : block.end]
            match = _BOLD.fullmatch(line) if block.kind == "paragraph" else None
            if match is None or after.kind == "heading":
                continue
            start, end = block.start + match.start(1), block.start + match.end(2) + 2
            heading = "#" * min(levels, default=3) + f" {match[2].removesuffix(':')}"
            edit = passage.edit(start, end, heading)
            yield finding(
                "bold-as-heading",
                passage.span(start, end),
                subject=passage.origin.subject,
                fix=Fix((edit,), safe=False) if edit else None,
                heading=heading,
            )


CHECK = Check(MANUAL, either=either)
