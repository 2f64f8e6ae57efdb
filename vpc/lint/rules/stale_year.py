"""A text that speaks of a year that has passed as the present: last year's, carried over unread."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Fix, Label, finding
from vpc.lint.blocks import sentence_around
from vpc.lint.matter import Matter
from vpc.lint.passages import Passage
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text
from vpc.model.document import Origin

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett tidigare år som om det vore det här: ”Under 2017 ska vi”, ”målet för 2017 är” "
            "eller rubriken ”Mål 2017” i planen för 2018. Jämförelser (”jämfört med 2017”), "
            "återblickar (”2017 var”) och år som ligger framåt är tillåtna."
        ),
        en=(
            "An earlier year as if it were this one: “Under 2017 ska vi”, “målet för 2017 är” or "
            "the heading “Mål 2017” in the plan for 2018. Comparisons (“jämfört med 2017”), "
            "looking back (“2017 var”) and years ahead are fine."
        ),
    ),
    why=Text(
        sv=(
            "Texten har följt med från förra årets dokument utan att läsas om. Då gäller kanske "
            "inte heller det som står runt omkring."
        ),
        en=(
            "The text came along from last year's document and was not read again. What stands "
            "around it may no longer hold either."
        ),
    ),
    bad="""
# unit.yaml
introduction:
  - title: Prioriterat
    text: |
      Under 2017 ska biblioteket ta emot fler skolklasser.
""",
    good="""
# unit.yaml
introduction:
  - title: Prioriterat
    text: |
      Under 2018 ska biblioteket ta emot fler skolklasser än 2017.
""",
)

_PASSED = 5
"""Texts are carried over from the last few years; what is older is history."""
_CLUE = regex(r"0(?<!00)000")
_YEAR = r"(?P<year>(?:19|20)[0-9]{2})(?![0-9/:]|[ ]?[-–][ ]?[0-9])"
_DURING = (
    r"(?:under|inför)\s{1,9}"
    r"(?:(?:hela|våren|hösten|sommaren|vintern|år|året|verksamhetsåret)\s{1,9}){0,2}"
)
_WHO = r"(?:(?:vi|enheten|förvaltningen|nämnden|avdelningen|också|även|dessutom|därför|att)\s{1,9})"
_SHALL = r"(?:ska|skall|kommer att|kommer|planerar|avser)"
_STARTS = r"(?:planeras|fortsätter|genomförs|införs|inleds|startar|påbörjas|prioriteras)"
_GOAL = (
    r"\b(?i:(?:års)?mål(?:et|en)?|prioriterade\s(?:områden|frågor|mål)|fokusområden|prioriteringar|"
    r"åtaganden|satsningar)\s{1,9}(?:för|under)\s{1,9}(?:år\s{1,9})?"
)
_BEFORE, _BEHIND = 160, 60
"""So far around a year the patterns reach."""
_PROSE = tuple(
    regex(pattern)
    for pattern in (
        rf"\b(?=[UI])(?i:{_DURING}){_YEAR}\s{{1,9}}(?:{_SHALL}|{_STARTS})\b",
        rf"\b{_SHALL}\s{{1,9}}{_WHO}{{0,3}}{_DURING}{_YEAR}",
        rf"{_GOAL}{_YEAR}\s{{1,9}}(?:är|ska)\b(?!\s{{1,9}}(?:upp)?(?:nå|fyll))",
        rf"\bi\s{{1,9}}år(?:,\s|\s\(|\s){_YEAR}",
    )
)
_LED = frozenset(
    {
        *("under", "inför", "för", "hela", "år", "året", "verksamhetsåret"),
        *("våren", "hösten", "sommaren", "vintern"),
    }
)
"""What stands before the year in each of them."""
_HEADING = regex(
    r"(?i:(?:(?:våra|enhetens|nämndens|avdelningens|verksamhetens|årets)\s)?"
    r"(?:(?:års|enhets|nämnd)?mål(?:en)?|åtaganden|prioriteringar|(?:planerade\s)?aktiviteter|"
    r"prioriterade\s(?:områden|frågor|mål)|fokusområden|satsningar)\s"
    rf"(?:för\s|under\s)?(?:år\s)?){_YEAR}"
)
_NAME = regex(rf"\b{_DURING}{_YEAR}")
_PAST = regex(r"\b(?:var|fick|gick|hade|blev|kom|höll|\w{2,30}(?:ade|ades|rdes|ddes|ts|at))\b")
"""What was done during a year (*som infördes under 2017*) looks back at it."""
_ITSELF = regex(
    r"\b(?i:verksamhetsplan|verksamhetsberättelse|tertialrapport(?:\s[0-9])?|internbudget)(?:en)?\s"
    rf"(?:(?:VP|VB|T[0-9])\s)?(?:för\s)?(?:år\s)?{_YEAR}"
)
_LOOKS_BACK = regex(
    r"jämför|sedan|föregående|tidigare|förra|fjol|liksom|utfall|uppfölj|tillbaka|resultat|bokslut"
)


def either(matter: Matter) -> Iterator[Diagnostic]:
    """In a report, the year that it reports on is the present."""
    present = matter.plan.year
    passed = [str(year) for year in range(present - _PASSED, present)]
    years: dict[Passage, list[int]] = {}
    for passage, at in matter.texts.places(_CLUE):
        if passage.text[at : at + 4] in passed:
            years.setdefault(passage, []).append(at)
    for passage, its in years.items():
        for start, end in _carried_over(matter, passage, its):
            year = passage.text[start:end]
            if year in passed:
                edit = passage.edit(start, end, str(present))
                yield finding(
                    "stale-year",
                    passage.span(start, end),
                    subject=passage.origin.subject,
                    secondary=[Label(Origin(matter.plan.document, ("year",)).span, "present")],
                    fix=Fix((edit,), safe=False) if edit else None,
                    year=int(year),
                    present=present,
                )


def _carried_over(matter: Matter, passage: Passage, years: list[int]) -> Iterator[tuple[int, int]]:
    """Where a passage says that it is about a year, and does not look back at it."""
    path, text = passage.origin.path, passage.readable
    if path[0] == "head":
        yield from _unless(text, str(matter.plan.year), _ITSELF)
    elif passage.is_prose:
        yield from _in_sentences(text, years, matter.plan.year)
        for block in passage.headings:
            match = _HEADING.fullmatch(text[block.start : block.end].strip("# \t"))
            if match:
                at = text.index(match["year"], block.start)
                yield at, at + 4
    elif path[-1] == "title" and "indicators" not in path and path[0] not in ("goals", "additions"):
        match = _HEADING.fullmatch(text)
        if match and not _LOOKS_BACK.search(" ".join(passage.sections[:-1]).casefold()):
            yield match.span("year")
    elif path[-1] == "name" and "indicators" in path and not _PAST.search(text):
        name = "" if _LOOKS_BACK.search(text.casefold()) else text
        yield from _unless(name, str(matter.plan.year), _NAME)


def _in_sentences(text: str, years: list[int], present: int) -> Iterator[tuple[int, int]]:
    for at in years:
        before = text[max(0, at - 30) : at].rstrip(",( \u00a0\t\n").split()
        if not before or before[-1].lstrip('(”"').lower() not in _LED:
            continue
        start, end = max(0, at - _BEFORE), at + _BEHIND
        for match in (each for said in _PROSE for each in said.finditer(text, start, end)):
            sentence = sentence_around(text, *match.span())
            is_present = str(present) in sentence or _LOOKS_BACK.search(sentence.casefold())
            if match.start("year") == at and not is_present:
                yield match.span("year")


def _unless(text: str, present: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    if present not in text:
        for match in pattern.finditer(text):
            yield match.span("year")


CHECK = Check(MANUAL, either=either)
