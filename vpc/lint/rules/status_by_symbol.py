"""A status is shown by a symbol alone, and is lost when the text is read aloud or extracted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.blocks import is_delimiter
from vpc.lint.matter import Matter
from vpc.lint.passages import Passage
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv=(
            "En bock, ett kryss, en pil eller en färgad ring som är allt som står i en tabellruta "
            "eller på en rad, eller som står först på en rad där inget ord säger hur det gick."
        ),
        en=(
            "A tick, a cross, an arrow or a coloured circle that is all there is in a table's cell "
            "or on a line, or a coloured circle that begins a line where no word says how it went."
        ),
    ),
    why=Text(
        sv=(
            "Symboler försvinner när texten tas ut ur dokumentet, och färg hörs inte. Status ska "
            "kunna läsas som ord: `done`, `delayed` i rapporten, annars ”klar”, ”försenad”."
        ),
        en=(
            "Symbols vanish when text is taken out of a document, and colour is not heard. A "
            "status must be readable as a word: `done`, `delayed` in the report, else “klar”."
        ),
    ),
    bad="""
# vb.yaml
closing:
  - title: Åtgärder under året
    text: |
      | Åtgärd | Läge |
      |---|---|
      | Bokbussen | ✔ |
      | Nya skyltar | ✘ |
""",
    good="""
# vb.yaml
closing:
  - title: Åtgärder under året
    text: |
      | Åtgärd | Läge |
      |---|---|
      | Bokbussen | ✔ klar |
      | Nya skyltar | försenad |
""",
)

_MARKS = "✔✓✅☑✘✗❌✖☒●○◐◑⬤◯■□▲▼△▽⭕↑↓→↗↘⬆⬇➡"
_PRIVATE = "\uf0fc\uf0fb\uf0fe\uf06e\uf0e8\uf04a\uf04b\uf04c\uf0a8"
"""Ticks, crosses, squares and faces of the symbol fonts of word processors."""
_FACES = "😀🙂😊😐😕🙁☹☺"
_COLOURS = "🟢🟡🔴🟠🔵⚫⚪🟩🟨🟥🟧"
_VARIANT = "\ufe0e\ufe0f"
_ANY = regex(f"[{_MARKS}{_COLOURS}{_FACES}{_PRIVATE}]")
_SYMBOLS = _MARKS + _COLOURS + _FACES + _PRIVATE
_ALONE = regex(f"[{_MARKS}{_COLOURS}{_FACES}{_PRIVATE}{_VARIANT} ]+")
_FIRST = regex(rf"[ \t]*(?:[-*+]\s{{1,4}})?([{_COLOURS}][{_VARIANT}]?)")
_SAID = regex(
    r"uppfyll|nådd|nått|missa|klar|färdig|genomför|pågå|försen|avslut|avbr|påbörja|enligt plan|"
    r"grön|gul|röd|delvis|inte|ej|helt|god|brist|hög|låg|medel|bättre|sämre|oförändra|ökar|minskar",
    re.IGNORECASE,
)
_CELL = regex(r"[^|\n]+")


def either(matter: Matter) -> Iterator[Diagnostic]:
    whole = matter.texts.whole
    if not any(symbol in whole for symbol in _SYMBOLS):
        return
    for passage in matter.texts.at(each.start() for each in _ANY.finditer(whole)):
        for start, end in _alone(passage):
            yield finding(
                "status-by-symbol",
                passage.span(start, end),
                subject=passage.origin.subject,
                symbol=passage.text[start:end].strip(_VARIANT),
            )


def _alone(passage: Passage) -> Iterator[tuple[int, int]]:
    """The symbols that have to be understood without a word beside them."""
    text = passage.text
    for block in passage.blocks:
        if block.kind == "code":
            continue
        at = block.start
        for line in text[block.start : block.end].split("\n"):
            if block.kind == "table" and not is_delimiter(line):
                for cell in _CELL.finditer(line):
                    yield from _whole(cell[0], at + cell.start())
            elif block.kind != "table":
                yield from _whole(
                    line.lstrip("-*+ \t"), at + len(line) - len(line.lstrip("-*+ \t"))
                )
                first = _FIRST.match(line)
                if (
                    first
                    and not _SAID.search(line)
                    and not _ALONE.fullmatch(line[first.start(1) :])
                ):
                    yield at + first.start(1), at + first.end(1)
            at += len(line) + 1


def _whole(text: str, at: int) -> Iterator[tuple[int, int]]:
    inner = text.strip()
    if inner and _ALONE.fullmatch(inner):
        start = at + text.index(inner)
        yield start, start + len(inner)


CHECK = Check(MANUAL, either=either)
