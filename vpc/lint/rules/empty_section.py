"""A section or heading with nothing under it, or a text of dashes only."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import Matter
from vpc.lint.passages import Passage
from vpc.lint.rule import Check, Manual, Text
from vpc.model.document import Origin
from vpc.syntax.tree import Data, Path

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett avsnitt utan text, underavsnitt eller tabell; en rubrik i en text där inget står "
            "under; en text av bara streck."
        ),
        en=(
            "A section without text, sections below or a table; a heading in a text with nothing "
            "under it; a text of nothing but dashes."
        ),
    ),
    why=Text(
        sv=(
            "Rubriken trycks och läsaren undrar vad som skulle ha stått där. Vad som är tomt ska "
            "bort eller skrivas."
        ),
        en=(
            "The heading is printed, and the reader wonders what was to stand there. What is empty "
            "is to be written or to go."
        ),
    ),
    bad="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: Biblioteket har öppet alla dagar.
  - title: Samarbete
""",
    good="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: Biblioteket har öppet alla dagar.
  - title: Bemanning
    show: staff
""",
)

_DASHES = "-–—,:;*_=~/|# \u00a0\t\n"
_SHOWN = {"staff": "staff", "budget": "economy"}


def either(matter: Matter) -> Iterator[Diagnostic]:
    data = matter.document.raw.data
    for path, section in _sections(data, ()):
        place = Origin(matter.document, path)
        wanted = _missing_block(section, data)
        if wanted or not any(section.get(key) for key in ("text", "sections", "show")):
            yield finding(
                "empty-section",
                (place / "show" if wanted else place / "title").span,
                subject=place.subject,
                title=str(section.get("title", "")),
                wanted=wanted,
            )
    for passage in matter.prose.only_of(_DASHES):
        span = passage.origin.span
        yield finding("empty-section", span, subject=passage.origin.subject)
    for passage in matter.prose.having("#"):
        if passage.text.strip(_DASHES):
            yield from _headings(passage)


def _sections(data: Data, path: Path) -> Iterator[tuple[Path, dict[str, Data]]]:
    """The sections of a document with those below them, in the order of the file."""
    for key, value in data.items() if isinstance(data, dict) else ():
        if key in ("introduction", "closing", "summary", "sections"):
            for index, section in enumerate(value if isinstance(value, list) else ()):
                if isinstance(section, dict):
                    yield (*path, key, index), section
                    yield from _sections(section, (*path, key, index))
        elif key in ("economy", "guarantees") or path == ("guarantees",):
            yield from _sections(value, (*path, key))


def _missing_block(section: dict[str, Data], document: Data) -> str | None:
    """What a section is to show and the document does not have."""
    wanted = _SHOWN.get(str(section.get("show")))
    if wanted is None or not isinstance(document, dict) or document.get(wanted):
        return None
    return None if section.get("text") or section.get("sections") else wanted


def _headings(passage: Passage) -> Iterator[Diagnostic]:
    """A heading with another of its level or a higher one right after it, or with the end."""
    found = passage.blocks
    for number, block in enumerate(found):
        after = found[number + 1] if number + 1 < len(found) else None
        if block.kind != "heading":
            continue
        if after is None or (after.kind == "heading" and after.level <= block.level):
            yield finding(
                "empty-section",
                passage.span(block.start, block.end),
                subject=passage.origin.subject,
                title=passage.text[block.start : block.end].strip("# \t\n"),
            )


CHECK = Check(MANUAL, either=either)
