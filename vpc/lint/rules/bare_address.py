"""A long address of the web stands in running text."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import Matter
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "En lång webbadress som står i texten utan att vara en länk. En kort "
            "(`https://lillkoping.se`) är tillåten."
        ),
        en=(
            "A long address of the web in a text that is no link. A short one "
            "(`https://lillkoping.se`) is fine."
        ),
    ),
    why=Text(
        sv="Den går inte att klicka på, den bryter raden och en skärmläsare bokstaverar den.",
        en="It cannot be clicked, it breaks the line, and a screen reader spells it out.",
    ),
    bad="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: "Se https://lillkoping.se/kultur-och-fritid/bibliotek/oppettider.html för tider."
""",
    good="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: "Se [tiderna](https://lillkoping.se/kultur-och-fritid/bibliotek/oppettider.html)."
""",
)

_ADDRESS = regex(r"(?<![(<\[\"`:/\w])(?:https?://|www\.)[^\s<>()\[\]`|]{30,600}(?<![.,;:!?])")


def either(matter: Matter) -> Iterator[Diagnostic]:
    for passage in matter.prose.having("://", "www."):
        code = [each for each in passage.blocks if each.kind == "code"]
        for match in _ADDRESS.finditer(passage.text):
            if not any(each.start <= match.start() < each.end for each in code):
                yield finding(
                    "bare-address",
                    passage.span(*match.span()),
                    subject=passage.origin.subject,
                    address=match[0],
                )


CHECK = Check(MANUAL, either=either)
