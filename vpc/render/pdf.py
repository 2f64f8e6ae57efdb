"""Pages as PDF for archives and for screen readers: PDF/A-3a and PDF/UA-1 in one, by Typst.

The compiler demands both standards and a warning is an error. A page's texts are data to it and
can become no code; the templates are vpc's own and cannot be replaced by a workspace's, since
Typst has no bound on what a template may compute.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import name as name_of

from typst import Compiler, Fonts, TypstError

from vpc import shipped
from vpc.diagnostic import Diagnostic, Result, finding
from vpc.render.environment import Templates
from vpc.render.glyphs import SUBSTITUTE, Printable
from vpc.render.tagging import with_row_heads
from vpc.render.typesetting import typeset
from vpc.source import SourceFile, Span

if TYPE_CHECKING:
    from vpc.view.edition import Edition
    from vpc.view.page import Page


def render_pdf(page: Page, templates: Templates, edition: Edition) -> Result[bytes]:
    """A page as a PDF, the texts that it was compiled from attached to it."""
    folder = shipped.folder("templates") / "pdf"
    replaced = tuple(_replaced(templates, folder))
    if replaced:
        return Result(None, replaced)
    printable = Printable(folder / "fonts")
    inputs = {
        "page": json.dumps(typeset(page, printable), ensure_ascii=False),
        "sources": json.dumps(_attached(edition), ensure_ascii=False),
    }
    found = tuple(_unprintable(printable.missing, edition.sources))
    try:
        content = _compiled(folder, inputs, edition)
    except (TypstError, ValueError) as error:
        file = edition.sources[0] if edition.sources else SourceFile(page.title, "")
        problem = getattr(error, "message", str(error))
        failed = finding("unprintable-document", Span(file), format="PDF", problem=problem)
        return Result(None, (*found, failed))
    return Result(with_row_heads(content), found)


def _compiled(folder: Path, inputs: dict[str, str], edition: Edition) -> bytes:
    """What Typst makes of the templates; it can read nothing outside their folder."""
    compiler = Compiler(
        input=folder / "document.typ", root=folder, font_paths=_fonts(), sys_inputs=inputs
    )
    content, warnings = compiler.compile_with_warnings(
        format="pdf",
        pdf_standards=["ua-1", "a-3a"],
        timestamp=datetime.combine(edition.date, time(12), UTC),
    )
    if warnings:
        raise ValueError(warnings[0].message)
    assert isinstance(content, bytes)
    return content


@lru_cache(maxsize=1)
def _fonts() -> Fonts:
    """The fonts that ship with vpc, and no others: a document looks the same everywhere."""
    return Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[shipped.folder("templates") / "pdf" / "fonts"],
    )


def _attached(edition: Edition) -> list[dict[str, str]]:
    if not edition.is_open:
        return []
    return [{"name": each.key, "text": each.text} for each in edition.sources]


def _replaced(templates: Templates, folder: Path) -> Iterator[Diagnostic]:
    """A workspace's own templates for PDF, which are refused rather than passed over."""
    for path in () if templates.are_shipped else sorted(folder.glob("*.typ")):
        file = templates.own_file(f"pdf/{path.name}")
        if file is not None:
            problem = "the templates for PDF are vpc's own and cannot be replaced"
            yield finding("invalid-template", Span(file), problem=problem)


def _unprintable(
    characters: Iterable[str], sources: tuple[SourceFile, ...]
) -> Iterator[Diagnostic]:
    """A finding for each character without a glyph, where the sources have it first."""
    for character in characters:
        places = ((file, file.text.find(character)) for file in sources)
        span = next(
            (Span(file, (place, place + 1)) for file, place in places if place >= 0),
            Span(sources[0] if sources else SourceFile("", "")),
        )
        yield finding(
            "unprintable-character",
            span,
            character=character,
            code=f"U+{ord(character):04X}",
            name=name_of(character, "").lower() or None,
            substitute=SUBSTITUTE,
        )
