"""A line that was meant as an item of a list and is none to Markdown (``-Word``)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Fix, finding
from vpc.lint.matter import Matter
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "Rader som börjar med ett streck, en stjärna eller ett nummer utan mellanslag efter, "
            "med tecknet `•` eller med `a)`, `b)`. Markdown ser ingen lista, så punkterna rinner "
            "ihop till ett stycke."
        ),
        en=(
            "Lines that begin with a dash, a star or a number without a space after it, with the "
            "sign `•` or with `a)`, `b)`. Markdown sees no list, so the items run together into "
            "one paragraph."
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

_MARK = regex(r"\n {0,3}(?:[-–*][^\s*-]|[•·●▪◦\uf0b7\uf0a7]|[0-9]{1,2}[.)]|[a-h][.)])")
_ITEM = regex(r"^[ ]{0,3}([-–•*·])(?=[A-Za-zÅÄÖåäö])(?![^\n*]*\*)", re.MULTILINE)
_BULLET = regex(r"^[ ]{0,3}([•·●▪◦\uf0b7\uf0a7])(?=[ \t]+\S)", re.MULTILINE)
_NUMBERED = regex(r"^[ ]{0,3}([0-9]{1,2}[.)])(?=[A-Za-zÅÄÖåäö])", re.MULTILINE)
_LETTERED = regex(r"^[ ]{0,3}([a-h][.)])(?=[ \t]+\S)", re.MULTILINE)


def either(matter: Matter) -> Iterator[Diagnostic]:
    """At least two such lines: one alone may be a line that happens to begin so."""
    marks = _MARK.finditer(matter.prose.whole)
    for passage in matter.prose.at(each.start() for each in marks):
        for start, end, replacement in _items(passage.text):
            mark = passage.text[start:end]
            edit = passage.edit(start, end, replacement)
            yield finding(
                "unseen-list",
                passage.span(start, end),
                subject=passage.origin.subject,
                fix=Fix((edit,), safe=False) if edit else None,
                mark=mark,
                spaced=mark if replacement == f"{mark} " else None,
                listed=replacement.strip(),
            )


def _items(text: str) -> Iterator[tuple[int, int, str]]:
    """The marks of items that Markdown does not see, and what would make it see them."""
    tight = list(_ITEM.finditer(text))
    if len(tight) > 1:
        yield from ((*each.span(1), "- ") for each in tight)
    bullets = list(_BULLET.finditer(text))
    if len(bullets) > 1:
        yield from ((*each.span(1), "-") for each in bullets)
    if ")" in text or "." in text:
        yield from _counted(_NUMBERED, text, "123456789", " ")
        yield from _counted(_LETTERED, text, "abcdefgh", "")


def _counted(
    pattern: re.Pattern[str], text: str, order: str, after: str
) -> Iterator[tuple[int, int, str]]:
    """Numbered or lettered lines that begin at the beginning and leave none out."""
    lines = list(pattern.finditer(text))
    marks = [line[1].rstrip(".)") for line in lines]
    if len(lines) < 2 or marks != list(order[: len(marks)]):
        return
    for number, line in enumerate(lines, 1):
        yield (*line.span(1), f"{line[1]}{after}" if after else f"{number}{line[1][-1]}")


CHECK = Check(MANUAL, either=either)
