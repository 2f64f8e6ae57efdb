"""A heading in prose that skips a level, or stands above the one that the text begins with."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vpc.diagnostic import Diagnostic, Fix, Label, finding
from vpc.lint.matter import Matter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "En rubrik i en text som hoppar över en nivå (`###` direkt under `#`) eller har färre "
            "`#` än textens första rubrik. Vilken nivå texten börjar på är fritt: rubrikerna "
            "flyttas in under avsnittets egen."
        ),
        en=(
            "A heading in a text that skips a level (`###` right below `#`) or has fewer `#` than "
            "the first one of the text. With which level a text begins is free: its headings are "
            "moved below that of the section."
        ),
    ),
    why=Text(
        sv=(
            "Nivåerna rättas när dokumentet trycks, och då kan det som skulle ha stått under en "
            "rubrik hamna bredvid den."
        ),
        en=(
            "The levels are put right when the document is printed, and then what was to stand "
            "below a heading may end up beside it."
        ),
    ),
    bad="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      # Lån

      Alla får låna.

      ### Barn

      Barn har ett eget kort.
""",
    good="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      ### Lån

      Alla får låna.

      #### Barn

      Barn har ett eget kort.

      ### Besök

      Skolor bokar tid.
""",
)


def either(matter: Matter) -> Iterator[Diagnostic]:
    for passage in matter.prose.having("#"):
        headings = [
            each for each in passage.headings if passage.text[each.start :].lstrip()[:1] == "#"
        ]
        for before, each in pairwise(headings):
            top = headings[0].level
            wanted = min(max(each.level, top), before.level + 1)
            if each.level == wanted:
                continue
            start = each.start + passage.text[each.start : each.end].index("#")
            edit = passage.edit(start, start + each.level, "#" * wanted)
            other = before if each.level > wanted else headings[0]
            yield finding(
                "heading-out-of-order",
                passage.span(start, each.end),
                subject=passage.origin.subject,
                secondary=[Label(passage.span(other.start, other.end), "other")],
                fix=Fix((edit,), safe=False) if edit else None,
                wanted="#" * wanted,
                skipped="#" * (before.level + 1) if each.level > wanted else None,
            )


CHECK = Check(MANUAL, either=either)
