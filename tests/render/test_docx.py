"""Word documents: what the page says, in real headings, tables, lists and links."""

from __future__ import annotations

import re
from functools import lru_cache
from io import BytesIO
from zipfile import ZipFile

import docx
import hostile
import pytest
from documents import municipality, plan_of
from docx.document import Document
from docx.oxml.ns import qn
from lxml import etree
from pages import KEYS, blocks, content, heading_levels, nodes, page, sections, table_count
from test_completeness import _WORD, own

from vpc.assess.records import AssessedPlan, AssessedReport
from vpc.diagnostic import Diagnostic
from vpc.render.formats import Materials, Reference, render
from vpc.view.document import view_of
from vpc.view.page import Cell, Entry, Row, Table
from vpc.view.prose import parse, plain

WORD = qn("w:t").partition("}")[0] + "}"


@lru_cache(maxsize=64)
def document(key: str) -> Document:
    return docx.Document(BytesIO(content(key, "docx")))


def of(assessed: AssessedPlan | AssessedReport) -> Document:
    return docx.Document(BytesIO(bytes_of(assessed)))


def bytes_of(assessed: AssessedPlan | AssessedReport) -> bytes:
    result = render(view_of(assessed), "docx")
    assert isinstance(result.value, bytes), result.diagnostics
    return result.value


def text(element: etree._Element) -> str:
    parts = {"t": lambda e: e.text or "", "tab": lambda _: "\t", "br": lambda _: "\n"}
    return "".join(
        parts[each.tag.removeprefix(WORD)](each)
        for each in element.iter(qn("w:t"), qn("w:tab"), qn("w:br"))
        if each.getparent().tag == qn("w:r")
    ).replace("\u200b", "")


@pytest.mark.parametrize("key", KEYS)
def test_headings_are_the_pages(key: str) -> None:
    headings = [
        (int(each.style.name.removeprefix("Heading ")), text(each._p))
        for each in document(key).paragraphs
        if each.style and each.style.name.startswith("Heading ")
    ]
    levels = [max(1, level - 1) for level in heading_levels(page(key)) if level > 1]
    assert sorted(level for level, _ in headings) == sorted(min(9, level) for level in levels)
    titles = [f"{each.number} {each.title}".strip() for each in sections(page(key))]
    said = iter([title for _, title in headings])
    assert all(title in said for title in titles), "in the order of the page"


@pytest.mark.parametrize("key", KEYS)
def test_tables_are_the_pages(key: str) -> None:
    whole = page(key)
    found = {
        each._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")): []
        for each in document(key).tables
    }
    for each in document(key).tables:
        name = each._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))
        found[name].append([[text(c) for c in r.findall(qn("w:tc"))] for r in each._tbl.tr_lst])
    assert len(document(key).tables) == table_count(whole) + bool(whole.panels)
    for table in (b for s in sections(whole) for b in s.blocks if isinstance(b, Table)):
        head = [table.header, *(column.title for column in table.columns)]
        rows = [head]
        for group in table.groups:
            rows += [[group.title]] if group.title else []
            rows += [[_name(row), *(_cell(cell) for _, cell in row.cells)] for row in group.rows]
        assert rows in found[f"{table.caption} {table.detail}".strip()]


def _name(row: Row) -> str:
    return f"{row.title}\n{row.detail}" if row.detail else row.title


def _cell(cell: Cell) -> str:
    shown = f"{cell.tag.symbol}\u00a0{cell.tag.word}" if cell.tag else cell.text
    between = " " if cell.chart else "\n"
    return f"{shown}{between}{cell.detail}" if cell.detail else shown


@pytest.mark.parametrize("key", KEYS)
def test_tables_can_be_read_aloud(key: str) -> None:
    """A head that is repeated, rows that stay whole, a caption and a description."""
    for table in document(key).tables:
        first, *others = table._tbl.tr_lst
        assert first.trPr.find(qn("w:tblHeader")) is not None
        assert all(row.trPr.find(qn("w:tblHeader")) is None for row in others)
        assert all(row.trPr.find(qn("w:cantSplit")) is not None for row in table._tbl.tr_lst)
        properties = table._tbl.tblPr
        for name in ("tblCaption", "tblDescription"):
            assert properties.find(qn(f"w:{name}")).get(qn("w:val")).strip()
        width = len(table._tbl.tblGrid.gridCol_lst)
        for row in table._tbl.tr_lst:
            spans = [each.find(f".//{qn('w:gridSpan')}") for each in row.findall(qn("w:tc"))]
            assert sum(int(s.get(qn("w:val"))) if s is not None else 1 for s in spans) == width


@pytest.mark.parametrize("key", ["2018/ekonomiskt-bistand-vb.yaml"])
def test_years_are_drawn_and_told(key: str) -> None:
    """A drawing for each chart of the page, in its order, with its sentence; no picture."""
    tables = [each for each in blocks(page(key)) if isinstance(each, Table)]
    charts = [
        placed.cell.chart
        for table in tables
        for group in table.groups
        for row in group.rows
        for placed in row.cells
        if placed.cell.chart
    ]
    told = [*document(key).element.body.iter(qn("wp:docPr"))]
    assert [each.get("descr") for each in told] == [chart.sentence for chart in charts]
    assert len({each.get("id") for each in told}) == len(told) > 5
    assert not [*document(key).element.body.iter(qn("pic:pic"))]


@pytest.mark.parametrize("key", KEYS)
def test_every_word_of_the_source_is_there(key: str) -> None:
    paragraphs = document(key).element.body.iter(qn("w:p"))
    said = f" {' '.join(_WORD.findall(' '.join(text(each) for each in paragraphs)))} "
    for _, written in own(key):
        for part in re.split(r"\[\[[^\]]*\]\]|\n", written):
            words = " ".join(_WORD.findall(plain(parse(part))))
            assert f" {words} " in said or not words, words


@pytest.mark.parametrize("key", KEYS)
def test_links_lead_somewhere(key: str) -> None:
    root = document(key).element.body
    bookmarks = [each.get(qn("w:name")) for each in root.iter(qn("w:bookmarkStart"))]
    assert len(bookmarks) == len(set(bookmarks))
    assert all(len(name) <= 40 and name.replace("_", "a").isalnum() for name in bookmarks)
    anchors = [each.get(qn("w:anchor")) for each in root.iter(qn("w:hyperlink"))]
    assert {name for name in anchors if name} <= set(bookmarks)
    entries = [
        text(each._p) for each in document(key).paragraphs
        if each.style and each.style.name.startswith("toc ")
    ]  # fmt: skip
    assert entries == [line for each in page(key).contents for line in _lines(each)]


def _lines(entry: Entry) -> list[str]:
    below = [line for each in entry.entries for line in _lines(each)]
    return [f"{entry.number} {entry.title}".strip(), *below]


@pytest.mark.parametrize("key", KEYS)
def test_lists_are_lists(key: str) -> None:
    counted = [
        each for each in document(key).paragraphs if each._p.pPr.find(qn("w:numPr")) is not None
    ]
    items = sum(node.kind == "item" for node in nodes(page(key)))
    assert len(counted) == items
    styles = {each.style.name for each in counted if each.style}
    assert styles <= {"List Bullet", "List Number"}


def test_language_properties_and_foot() -> None:
    key = next(key for key in KEYS if key.endswith("bistand-vb.yaml"))
    whole = document(key)
    properties = whole.core_properties
    assert (properties.title, properties.author) == (page(key).title, page(key).subtitle)
    assert properties.language == "sv-SE"
    assert properties.created is None
    assert properties.modified is None
    assert {each.get(qn("w:val")) for each in whole.styles.element.iter(qn("w:lang"))} == {"sv-SE"}
    foot = whole.sections[0].footer._element
    assert page(key).foot in text(foot)
    codes = [each.text.strip() for each in foot.iter(qn("w:instrText"))]
    assert codes == ["PAGE", "NUMPAGES"]


@pytest.mark.parametrize("key", KEYS[:3])
def test_file_has_no_clock_and_nothing_superfluous(key: str) -> None:
    with ZipFile(BytesIO(content(key, "docx"))) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        names = archive.namelist()
        assert names[0] == "[Content_Types].xml"
        assert not [each for each in names if "custom" in each.lower() or "thumb" in each]
        for name in names:
            etree.fromstring(archive.read(name))


PROSE = """Stycke med **fet**, *kursiv*, `kod` och [länk](https://exempel.se/å?x=1).

1. ett
2. två
   - inre
     1. innerst

> Citat

```
x = 1
    y
```

5) fem
"""


def test_prose_keeps_its_form() -> None:
    plan = plan_of(municipality(unit={"introduction": [{"title": "A", "text": PROSE}]}))
    whole = of(plan)
    by_text = {text(each._p): each for each in whole.paragraphs}
    styles = {name: each.style.name for name, each in by_text.items() if each.style}
    assert styles["ett"] == "List Number"
    assert styles["inre"] == "List Bullet"
    assert styles["Citat"] == "Quote"
    assert styles["x = 1\n    y"] == "HTML Preformatted"
    levels = {name: _number(by_text[name]) for name in ("ett", "två", "inre", "innerst", "fem")}
    assert [level for level, _ in levels.values()] == [0, 0, 1, 2, 0]
    assert levels["ett"][1] == levels["två"][1] != levels["fem"][1]
    numbering = whole.part.numbering_part.element
    start = numbering.xpath(f"./w:num[@w:numId='{levels['fem'][1]}']//w:startOverride/@w:val")
    assert start == ["5"]
    (link,) = [each for each in whole.part.rels.values() if each.is_external]
    assert link.target_ref == "https://exempel.se/%C3%A5?x=1"


def _number(paragraph: object) -> tuple[int, int]:
    properties = paragraph._p.pPr.numPr  # type: ignore[attr-defined]
    return properties.ilvl.val, properties.numId.val


def test_no_text_becomes_markup() -> None:
    whole = of(hostile.plan())
    said = text(whole.element.body)
    for each in (
        *hostile.FORMULAS,
        hostile.LONG_WORD,
        "javascript:alert(1)",
        "http://a:99999999/x",
    ):
        assert each in said
    addresses = {each.target_ref for each in whole.part.rels.values() if each.is_external}
    assert addresses == {"https://exempel.se/%C3%A5?x=1&y=%20"}
    assert len([each for each in whole.tables if len(each.rows) == 61]) == 1


def test_control_characters_are_replaced() -> None:
    page_ = view_of(plan_of(municipality()))
    from dataclasses import replace

    result = render(replace(page_, title="A\x00\x0b\ud800B"), "docx")
    assert (
        docx.Document(BytesIO(result.value or b"")).core_properties.title == "A\ufffd\ufffd\ufffdB"
    )
    assert render(replace(page_, title="A\x00\x0b\ud800B"), "xlsx").value


def test_eighty_indicators() -> None:
    (table,) = [each for each in of(hostile.report()).tables if len(each.rows) > 60]
    assert len(table.rows) == 81


# a reference document of somebody's own


def saved(document: Document) -> bytes:
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def reference() -> Document:
    own = docx.Document()
    own.add_paragraph("HEMLIGT")
    own.styles["Heading 1"].font.name = "Kommun Sans"
    own.sections[0].header.paragraphs[0].text = "Kommunens huvud"
    return own


def built(content_: bytes) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    result = render(
        view_of(plan_of(municipality())), "docx", Materials(reference=Reference(content_))
    )
    made = docx.Document(BytesIO(result.value)) if result.value is not None else None
    return made, result.diagnostics


def test_look_is_taken_over_and_nothing_else() -> None:
    made, found = built(saved(reference()))
    assert made is not None, found
    assert made.styles["Heading 1"].font.name == "Kommun Sans"
    assert text(made.sections[0].header._element) == "Kommunens huvud"
    assert "HEMLIGT" not in text(made.element.body)
    assert "VPC Table" in [each.name for each in made.styles]


def test_own_document_loses_what_leads_out() -> None:
    own = reference()
    settings = own.settings.element
    settings.append(settings.makeelement(qn("w:attachedTemplate"), {qn("r:id"): "rId1"}))
    own.part._settings_part.relate_to(
        "http://x.se/ond.dotm", "http://x/attachedTemplate", is_external=True
    )
    own.part.relate_to("http://x.se/bild.png", "http://x/image", is_external=True)
    made, _ = built(saved(own))
    assert made is not None
    assert not [each for each in made.part.rels.values() if each.is_external]
    assert not made.part._settings_part.rels
    assert made.settings.element.find(qn("w:attachedTemplate")) is None


def macros() -> bytes:
    file = BytesIO(saved(reference()))
    with ZipFile(file, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"x")
    return file.getvalue()


def linked() -> bytes:
    own = reference()
    own.sections[0].header.part.relate_to("http://x.se/x.png", "http://x/image", is_external=True)
    return saved(own)


def fetching() -> bytes:
    own = reference()
    run = own.sections[0].header.paragraphs[0].add_run()
    for part in ("INCLUDE", "TEXT x"):
        code = run._r.makeelement(qn("w:instrText"), {})
        code.text = part
        run._r.append(code)
    return saved(own)


@pytest.mark.parametrize(
    "content_",
    [b"", b"PK\x03\x04", b"%PDF-1.7", saved(reference())[:900], macros(), linked(), fetching()],
)
def test_what_cannot_be_built_on_is_reported(content_: bytes) -> None:
    made, (found,) = built(content_)
    assert made is None
    assert found.rule == "invalid-template"
    assert found.subject == "word.reference"


def test_a_macro_document_is_refused() -> None:
    file = BytesIO()
    with ZipFile(BytesIO(saved(reference()))) as source, ZipFile(file, "w") as target:
        for name in source.namelist():
            data = source.read(name).replace(
                b"openxmlformats-officedocument.wordprocessingml.document.main+xml",
                b"ms-word.document.macroEnabled.main+xml",
            )
            target.writestr(name, data)
    made, (found,) = built(file.getvalue())
    assert made is None
    assert found.rule == "invalid-template"
