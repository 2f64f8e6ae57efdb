"""A link whose text does not say where it leads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import Matter
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En länk med texten ”här”, ”klicka här”, ”läs mer” eller ”länk”.",
        en="A link with the text “här”, “klicka här”, “läs mer” or “länk”.",
    ),
    why=Text(
        sv=(
            "Den som använder skärmläsare går från länk till länk och hör bara ”här, här, läs "
            "mer”. I ett utskrivet dokument säger texten ingenting."
        ),
        en=(
            "Who uses a screen reader goes from link to link and hears only “här, här, läs mer”. "
            "On paper the text says nothing at all."
        ),
    ),
    bad="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: "Öppettiderna finns [här](https://lillkoping.se/bibliotek)."
""",
    good="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: "Se [bibliotekets öppettider](https://lillkoping.se/bibliotek)."
""",
)

_LINK = regex(
    r"(?<!!)\[\s{0,3}((?:klicka |tryck )?här|läs mer(?: här)?|mer(?: information)?|"
    r"mer info|länk(?:en)?|(?:denna|följande) (?:länk|sida)|länk här|se här)\s{0,3}\]\(",
    re.IGNORECASE,
)


def either(matter: Matter) -> Iterator[Diagnostic]:
    for passage in matter.prose.having("]("):
        for match in _LINK.finditer(passage.text):
            yield finding(
                "link-says-nothing",
                passage.span(*match.span(1)),
                subject=passage.origin.subject,
                text=match[1],
            )


CHECK = Check(MANUAL, either=either)
