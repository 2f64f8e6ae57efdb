"""A text that was to be replaced by another: ``xxx``, ``TODO``, ``[namn]``."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import Matter
from vpc.lint.passages import Passage
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text
from vpc.source import Range

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
_LEFT = (
    ("xx", r"\b[xX]{3,}\b(?!\.)|\b(?:19|20)[xX]{2}\b|(?<!\w)X{2} ?(?:%|tkr|kr|st)\b"),
    ("TODO", r"\bTODO\b"),
    ("TBD", r"\bTBD\b"),
    ("FIXME", r"\bFIXME\b"),
    ("???", r"\?{3,}"),
    ("lorem", r"(?i:\blorem ipsum\b)"),
    (
        regex(r" här(?:(?<=(?: i|iv|ga|in|xt) här)|(?<=ten här))"),
        (
            r"(?i:\b(?:fyll i|skriv|infoga|lägg in|klistra in)(?: din)?(?: text(?:en)?)? här\b"
            r"(?=[ \n]*(?:[.…!:)\]]|\Z)))"
        ),
    ),
    ("[", rf"(?i:\[(?:{_ASKS})\](?![(:\[]))"),
    ("<", rf"(?i:<(?:{_ASKS})>)"),
)
_PATTERNS = tuple((clue, regex(pattern)) for clue, pattern in _LEFT)
"""What is left, and something that has to stand in a text before it is looked for."""
_DOTS = ".… \u00a0\t\n"


def either(matter: Matter) -> Iterator[Diagnostic]:
    for passage in matter.texts.only_of(_DOTS):
        dots = passage.text.strip()
        if len(dots) > 1 or dots == "…":
            start = passage.text.index(dots)
            yield _left(passage, start, start + len(dots))
    found: dict[Passage, list[Range]] = {}
    for clue, pattern in _PATTERNS:
        like = matter.texts.having(clue) if isinstance(clue, str) else matter.texts.like(clue)
        for passage in like:
            shown = passage.readable if "`" in passage.text else passage.text
            spans = [match.span() for match in pattern.finditer(shown)]
            found.setdefault(passage, []).extend(spans)
    for passage, spans in found.items():
        for start, end in _outermost(spans):
            yield _left(passage, start, end)


def _outermost(spans: list[Range]) -> Iterator[Range]:
    """*[skriv text här]* is told as a whole, and not what stands in the brackets too."""
    last = 0
    for start, end in sorted(spans, key=lambda each: (each[0], -each[1])):
        if start >= last:
            yield start, end
            last = end


def _left(passage: Passage, start: int, end: int) -> Diagnostic:
    return finding(
        "placeholder-text",
        passage.span(start, end),
        subject=passage.origin.subject,
        left=passage.text[start:end],
    )


CHECK = Check(MANUAL, either=either)
