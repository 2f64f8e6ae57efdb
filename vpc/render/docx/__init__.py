"""Pages as Word documents, with real headings, lists, tables and links."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from docx.oxml.ns import qn
from docx.shared import Twips

from vpc.diagnostic import Result
from vpc.render.docx.drawings import chart_run
from vpc.render.docx.package import blank, built_on, packed
from vpc.render.docx.parts import Paper, element, field, run
from vpc.render.docx.prose import Numbering, ProseWriter
from vpc.render.docx.styles import set_styles
from vpc.render.docx.tables import panel_table, table_blocks, tag_runs
from vpc.render.text import clean
from vpc.view.contents import GLANCE
from vpc.view.page import Block, Chart, Entry, Fact, FactList, Page, Section, Table, Text

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement as Element
    from docx.section import _BaseHeaderFooter

    from vpc.render.formats import Reference

_CONTENTS = "contents"
_DEEPEST_ENTRY = 3


def render_docx(page: Page, reference: Reference | None) -> Result[bytes]:
    """A page as a Word document that looks like the ``reference``, or as vpc's do."""
    built = built_on(reference) if reference else Result(blank())
    document = built.value
    if document is None:
        return Result(None, built.diagnostics)
    set_styles(document, is_own=reference is not None)
    if reference is None:
        _set_page(document)
    _set_properties(document, page)
    writer = _Writer(Paper(document), document)
    body = document.element.body
    for at, each in enumerate(writer.page(page)):
        body.insert(at, each)
    _set_edges(document, page, writer.paper)
    return Result(packed(document))


def _set_page(document: Document) -> None:
    """A4, standing, with margins of 2 cm and more at the head."""
    section = document.sections[-1]
    section.page_width, section.page_height = Twips(11906), Twips(16838)
    section.left_margin = section.right_margin = Twips(1134)
    section.top_margin, section.bottom_margin = Twips(1361), Twips(1247)


def _set_properties(document: Document, page: Page) -> None:
    """Title and sender; the days that the library's own document bears are taken away."""
    properties = document.core_properties
    root = properties._element  # noqa: SLF001  # no other way to take one away
    for child in [*root]:
        root.remove(child)
    properties.title = clean(page.title)[:255]
    properties.author = clean(page.subtitle)[:255]
    properties.subject = clean(page.subtitle)[:255]
    properties.language = "sv-SE"


class _Writer:
    """Writes a page from its title to its last section."""

    def __init__(self, paper: Paper, document: Document) -> None:
        self.paper = paper
        numbering = document.part.numbering_part.element
        self.prose = ProseWriter(paper, Numbering(numbering))

    def page(self, page: Page) -> Iterator[Element]:
        yield from self.head(page)
        if page.contents:
            yield self.paper.paragraph("TOC Heading", [run(page.words.contents)])
            yield from self.contents(page)
        if page.panels:
            title = self.paper.marked(GLANCE, [run(page.words.glance)])
            yield _on_new_page(self.paper.heading(2, title))
            yield from panel_table(self.paper, page.panels, page.words.glance)
        for place, section in enumerate(page.sections):
            first, *rest = self.section(section)
            starts = place == 0 and not page.panels
            yield _on_new_page(first) if starts else first
            yield from rest

    def head(self, page: Page) -> Iterator[Element]:
        paper = self.paper
        if page.above:
            yield paper.paragraph("VPC Organisation", [run(" · ".join(page.above))])
        yield paper.paragraph("Title", [run(page.title)])
        yield paper.paragraph("Subtitle", [run(page.subtitle)])
        if page.status:
            yield paper.paragraph("VPC Status", tag_runs(page.status))
        yield from self.facts((*page.facts, *page.contact))

    def facts(self, facts: Iterable[Fact]) -> Iterator[Element]:
        for fact in facts:
            runs = [run(f"{fact.name}\t", bold=True)]
            for place, value in enumerate(fact.values):
                if place:
                    runs.append(run("\n"))
                if value.anchor:
                    style = self.paper.styles["Hyperlink"]
                    runs.append(self.paper.jump(value.anchor, [run(value.text, style=style)]))
                else:
                    runs.append(run(value.text))
            yield self.paper.paragraph("VPC Fact", runs)

    def contents(self, page: Page) -> Iterator[Element]:
        """The contents as Word fills them, but for the pages, which Word alone can count."""
        entries = [*_entries(page.contents, 1)]
        begin, code, separate, _, end = field('TOC \\o "1-3" \\h \\z \\u')
        for place, (entry, depth) in enumerate(entries):
            text = f"{entry.number} {entry.title}".strip()
            line: list[Element] = [self.paper.jump(entry.anchor, [run(text)])]
            if place == 0:
                line = [begin, code, separate, *line]
            if place == len(entries) - 1:
                line.append(end)
            yield self.paper.paragraph(f"toc {depth}", line)

    def section(self, section: Section) -> Iterator[Element]:
        text = f"{section.number} {section.title}".strip()
        title = self.paper.marked(section.id, [run(text)])
        if section.label:
            yield self.paper.paragraph("VPC Label", [run(section.label)])
        yield _close(self.paper.heading(section.level, title), is_close=bool(section.label))
        if section.tag:
            yield self.paper.paragraph("VPC Status", tag_runs(section.tag))
        for block in section.blocks:
            yield from self.block(block)
        for child in section.sections:
            yield from self.section(child)

    def block(self, block: Block) -> Iterator[Element]:
        if isinstance(block, Table):
            yield from table_blocks(self.paper, block)
        elif isinstance(block, FactList):
            yield from self.facts(block.facts)
        elif isinstance(block, Chart):
            title = " ".join(filter(None, (block.title, block.detail)))
            yield self.paper.paragraph("Caption", [run(title)])
            yield self.paper.paragraph("Normal", [chart_run(self.paper, block)])
            yield self.paper.paragraph("Normal", [run(block.sentence)])
        elif isinstance(block, Text):
            yield from self.prose.write(block.prose)
        else:
            yield self.paper.heading(block.level, [run(block.title)])
            yield from self.prose.write(block.prose)


def _entries(entries: Iterable[Entry], depth: int) -> Iterator[tuple[Entry, int]]:
    for entry in entries:
        yield entry, min(depth, _DEEPEST_ENTRY)
        yield from _entries(entry.entries, depth + 1)


def _on_new_page(paragraph: Element) -> Element:
    properties = paragraph.find(qn("w:pPr"))
    assert properties is not None
    properties.insert(1, element("pageBreakBefore"))
    return paragraph


def _close(heading: Element, *, is_close: bool) -> Element:
    """A heading right under its label."""
    if is_close:
        properties = heading.find(qn("w:pPr"))
        assert properties is not None
        properties.append(element("spacing", before="0"))
    return heading


def _set_edges(document: Document, page: Page, paper: Paper) -> None:
    """Head and foot, unless the reference document has its own."""
    section = document.sections[-1]
    head = [run(page.subtitle), run("\t"), run(page.title)]
    foot = [run(page.foot), run("\t"), *field("PAGE", "1"), run(" ("), *field("NUMPAGES"), run(")")]
    _fill(section.header, paper.paragraph("Header", head))
    _fill(section.footer, paper.paragraph("Footer", foot))


def _fill(edge: _BaseHeaderFooter, paragraph: Element) -> None:
    root = edge._element  # noqa: SLF001  # the library can add to it only
    is_empty = not "".join(root.itertext()).strip() and root.find(f".//{qn('w:drawing')}") is None
    if is_empty:
        for child in [*root]:
            root.remove(child)
        root.append(paragraph)
