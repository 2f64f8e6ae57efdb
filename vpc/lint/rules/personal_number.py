"""What looks like somebody's personal identity number."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import Matter
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text
from vpc.lint.texts import plain
from vpc.lint.written import path_at
from vpc.model.document import subject
from vpc.source import Span

MANUAL = Manual(
    finds=Text(
        sv=(
            "Tio eller tolv siffror med ett möjligt födelsedatum och en kontrollsiffra som "
            "stämmer, som i personnummer och samordningsnummer. Även kommentarer läses."
        ),
        en=(
            "Ten or twelve digits with a possible date of birth and a check digit that is right, "
            "as in Swedish personal and coordination numbers. Comments are read too."
        ),
    ),
    why=Text(
        sv=(
            "Ett personnummer har inget i en plan eller rapport att göra. Filen sparas i git och "
            "publiceras; det som en gång är skrivet finns kvar i historiken även när det har "
            "strukits."
        ),
        en=(
            "An identity number has no place in a plan or report. The file is kept in git and "
            "published; what was once written stays in the history even when it is deleted."
        ),
    ),
    bad="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      Låntagaren (19121212-1212) har fått hem sina böcker.
""",
    good="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: |
      Låntagaren har fått hem sina böcker (ärende 19121212-1211).
""",
)

_NUMBER = regex(
    r"(?<![\w.,/+-])[0-9]{6}(?:[0-9]{2})?(?:[-+–‑−]?|(?<=[0-9]{8})[ \u00a0])"
    r"[0-9]{4}(?![\w-]|[.,/:][0-9])"
)
_CLUE = regex(r"000000(?=(?:00)?[-+ ]?0000)")
_PARTS = regex(r"(19|20)?([0-9]{2})([0-9]{2})([0-9]{2})([^0-9]?)([0-9]{4})")
_FILED = regex(r"(?:dnr|diarienummer|diarienr|ärende|mål|faktura)\W{0,3}\Z", re.IGNORECASE)
_NO_TEXT = frozenset({"registration", "phones", "paragraph", "amount"})
_COORDINATION = 60
"""Added to the day in a *samordningsnummer*."""


def either(matter: Matter) -> Iterator[Diagnostic]:
    """The file as it is written: a number in a comment is published with it."""
    document = matter.document
    text = document.raw.file.text
    places = [each.start() for each in _CLUE.finditer(plain(text))]
    for match in filter(None, [_NUMBER.match(text, at) for at in places]):
        start, end = match.span()
        if not _is_personal(match.group()) or _FILED.search(text, max(0, start - 20), start):
            continue
        path = path_at(document.raw, start)
        if _NO_TEXT.isdisjoint(map(str, path)):
            yield finding(
                "personal-number", Span(document.raw.file, (start, end)), subject=subject(path)
            )


def _is_personal(written: str) -> bool:
    """A date, then a check digit. Ten digits in a row that begin with 0 are a telephone number."""
    parts = _PARTS.fullmatch(written)
    if parts is None:
        return False
    century, year, month, day, mark, rest = parts.groups()
    if not mark and not century and year.startswith("0"):
        return False
    return _is_day(century, year, month, day) and _is_checked(year + month + day + rest)


def _is_day(century: str | None, year: str, month: str, day: str) -> bool:
    """Whether somebody can have been born then; 2000 stands for a century that is not told."""
    if not 1 <= int(month) <= 12:
        return False
    number = int(day) - _COORDINATION if int(day) > _COORDINATION else int(day)
    last = monthrange(int((century or "20") + year), int(month))[1]
    return 1 <= number <= last


def _is_checked(digits: str) -> bool:
    """Luhn's sum over the ten digits."""
    doubled = (int(digit) * (2 - index % 2) for index, digit in enumerate(digits))
    return sum(each // 10 + each % 10 for each in doubled) % 10 == 0


CHECK = Check(MANUAL, either=either)
