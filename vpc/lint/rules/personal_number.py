"""What looks like somebody's personal identity number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import Matter
from vpc.lint.patterns import regex
from vpc.lint.personal_numbers import personal_numbers
from vpc.lint.rule import Check, Manual, Text
from vpc.lint.written import path_at
from vpc.model.document import subject
from vpc.source import Span

MANUAL = Manual(
    finds=Text(
        sv=(
            "Tio eller tolv siffror med ett möjligt födelsedatum och en kontrollsiffra som "
            "stämmer, som i personnummer och samordningsnummer. Även kommentarer läses. "
            "vpc upprepar aldrig numret: där raden visas står `••••••-••••`."
        ),
        en=(
            "Ten or twelve digits with a possible date of birth and a check digit that is right, "
            "as in Swedish personal and coordination numbers. Comments are read too. "
            "vpc never repeats the number: where the line is shown it is `••••••-••••`."
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

_FILED = regex(r"(?:dnr|diarienummer|diarienr|ärende|mål|faktura)\W{0,3}\Z", re.IGNORECASE)
_NO_TEXT = frozenset({"registration", "phones", "paragraph", "amount"})


def either(matter: Matter) -> Iterator[Diagnostic]:
    """The file as it is written: a number in a comment is published with it."""
    document = matter.document
    text = document.raw.file.text
    for start, end in personal_numbers(text):
        if _FILED.search(text, max(0, start - 20), start):
            continue
        path = path_at(document.raw, start)
        if _NO_TEXT.isdisjoint(map(str, path)):
            yield finding(
                "personal-number", Span(document.raw.file, (start, end)), subject=subject(path)
            )


CHECK = Check(MANUAL, either=either)
