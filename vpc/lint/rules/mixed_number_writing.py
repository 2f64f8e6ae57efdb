"""A number in prose that is not written as numbers are in Swedish."""

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
            "Decimalpunkt (`0.81 %`), punkt eller komma mellan tusental (`1.900 tkr`, "
            "`1,600,000 kr`) och procenttecken utan mellanslag (`5%`). Målnummer, klockslag, "
            "datum och versioner är tillåtna."
        ),
        en=(
            "A decimal point (`0.81 %`), a point or comma between thousands (`1.900 tkr`, "
            "`1,600,000 kr`) and a percent sign without a space (`5%`). Numbers of goals, times, "
            "dates and versions are fine."
        ),
    ),
    why=Text(
        sv=(
            "Tabellerna trycks på svenskt sätt. Skrivs samma tal på ett annat sätt i texten måste "
            "läsaren gissa: är `1.900 tkr` knappt två tusen eller knappt två?"
        ),
        en=(
            "Tables are printed the Swedish way. Written otherwise in the text, a number has to be "
            "guessed: is `1.900 tkr` close to two thousand or close to two?"
        ),
    ),
    bad="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: Andelen nöjda besökare var 84.5 % förra året.
""",
    good="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: Andelen nöjda besökare var 84,5 % förra året, se mål 1.1 och kapitel 2.3.
""",
)

_SPACE = "[ \u00a0\u2009\u202f]"
_UNIT = (
    rf"{_SPACE}?(?:%|procent\b|procentenheter\b|tkr\b|mnkr\b|kr\b|kronor\b|miljoner\b|st\b|kg\b)"
)
_CLUE = regex(r"0(?:\.0|,000,|%)")
_WRONG = regex(
    rf"(?<![\w.,/:-])(?:(?P<decimal>[0-9]{{1,6}}\.[0-9]{{1,2}}|0\.[0-9]{{3}})(?={_UNIT})"
    r"|(?P<point>[0-9]{1,3}(?:\.[0-9]{3}){1,4})"
    rf"(?={_UNIT})"
    r"|(?P<comma>[0-9]{1,3}(?:,[0-9]{3}){2,4})(?![0-9,.])"
    r"|(?P<percent>[0-9]{1,6}(?:,[0-9]{1,6})?)%(?![\w-]))"
)


def either(matter: Matter) -> Iterator[Diagnostic]:
    for passage in matter.prose.like(_CLUE):
        for match in _WRONG.finditer(passage.readable):
            wanted, safe = _rewritten(match)
            edit = passage.edit(*match.span(), wanted) if wanted else None
            yield finding(
                "mixed-number-writing",
                passage.span(*match.span()),
                subject=passage.origin.subject,
                fix=Fix((edit,), safe=safe) if edit else None,
                written=match[0],
                wanted=wanted or None,
                thousands=match[0].replace(".", " ") if not wanted else None,
                decimals=match[0].replace(".", ",") if not wanted else None,
            )


def _rewritten(match: re.Match[str]) -> tuple[str, bool]:
    """How it is to be written, and whether that is sure; empty where two things can be meant."""
    kind = match.lastgroup
    if kind == "decimal":
        return match[0].replace(".", ","), True
    if kind == "percent":
        return f"{match['percent']} %", True
    if kind == "comma" or match[0].count(".") > 1:
        return match[0].replace(",", " ").replace(".", " "), True
    return "", False


CHECK = Check(MANUAL, either=either)
