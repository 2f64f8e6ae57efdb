"""A text that was to be replaced by another: ``xxx``, ``TODO``, ``[namn]``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.blocks import readable
from vpc.lint.matter import Matter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "Text som skulle ha bytts ut: ”xxx”, ”TODO”, ”Lorem ipsum”, ”[namn]”, ”fyll i här”, "
            "”20xx”, eller tre punkter som är allt som står."
        ),
        en=(
            "Text that was to be replaced: “xxx”, “TODO”, “Lorem ipsum”, “[namn]”, “fyll i här”, "
            "“20xx”, or dots that are all there is."
        ),
    ),
    why=Text(
        sv="Den glöms lätt och trycks i dokumentet.",
        en="It is easily forgotten, and then printed.",
    ),
    bad="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: Biblioteket hade xxx besökare förra året.
""",
    good="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: Biblioteket hade 41 000 besökare förra året.
""",
)

_ASKS = (
    r"text|namn|datum|belopp|siffra|antal|procent|år|rubrik|titel|organisation|enhetens namn|"
    r"(?:fyll i|skriv|ange|infoga|lägg till|klistra in|komplettera)\b[^\[\]\n]{0,60}"
)
_LEFT = re.compile(
    r"\b[xX]{3,}\b(?!\.)|\bTODO\b|\bTBD\b|\bFIXME\b|\b(?:19|20)[xX]{2}\b"
    r"|(?<!\w)X{2} ?(?:%|tkr|kr|st)\b"
    r"|\?{3,}|\b_{4,}"
    r"|(?i:\blorem ipsum\b)"
    r"|(?i:\b(?:fyll i|skriv|infoga|lägg in|klistra in)(?: din)?(?: text(?:en)?)? här\b"
    r"(?=[ \n]*(?:[.…!:)\]]|\Z)))"
    rf"|(?i:\[(?:{_ASKS})\](?![(:\[]))|(?i:<(?:{_ASKS})>)"
)
_CLUE = re.compile(r"xx|todo|tbd|fixme|\?\?\?|____|lorem|här|[\[<…]|\.\.\.", re.IGNORECASE)
_DOTS = re.compile(r"\s*(?:…|\.{2,})\s*")


def either(matter: Matter) -> Iterator[Diagnostic]:
    for passage in matter.passages:
        if _CLUE.search(passage.text) is None:
            continue
        text = passage.text if "`" not in passage.text else readable(passage.text)
        found = _DOTS.fullmatch(text)
        for match in [found] if found else _LEFT.finditer(text):
            start, end = match.span()
            left = text[start:end].strip()
            start = text.index(left, start)
            yield finding(
                "placeholder-text",
                passage.span(start, start + len(left)),
                subject=passage.origin.subject,
                left=left,
            )


CHECK = Check(MANUAL, either=either)
