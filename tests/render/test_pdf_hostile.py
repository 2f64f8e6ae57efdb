"""PDF of hostile, huge and empty pages: set or refused with a finding, never a crash."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
import typst
from documents import EXAMPLES
from pikepdf import Pdf
from portable import failures, faults, read

from vpc.cli.build import build
from vpc.diagnostic import Diagnostic
from vpc.messages import phrase
from vpc.render import pdf
from vpc.render.formats import FORMATS, Materials, render
from vpc.render.glyphs import SUBSTITUTE, Printable, covered
from vpc.shipped import folder
from vpc.source import SourceFile, UsageError
from vpc.view.edition import Edition
from vpc.view.page import (
    Cell,
    Column,
    Count,
    Entry,
    Fact,
    FactList,
    Node,
    Page,
    Panel,
    Placed,
    Row,
    RowGroup,
    Section,
    Table,
    Tag,
    Text,
    TitledText,
    Value,
    Words,
)
from vpc.view.prose import below, parse

FONTS = folder("templates") / "pdf" / "fonts"
EMPTY = Page(
    kind="plan",
    language="sv",
    above=(),
    title="Plan",
    subtitle="Enheten",
    status=None,
    facts=(),
    contact=(),
    panels=(),
    contents=(),
    sections=(),
    words=Words("Hoppa", "Innehåll", "Läget", "uppgift saknas"),
)
HOSTILE = (
    '#panic("x")',
    "$x$ $ x^2 $ \\ \\u{41} \\#",
    "@ref <lab> <glance> @glance",
    '#import "@preview/cetz:0.3.0": *',
    '#read("/etc/passwd") #include "parts.typ"',
    "= Rubrik // /* kommentar */ `kod` ~ -- --- ... ' \"",
    "*fet* _kursiv_ [a](b) {{ page }} {% if %} #{ }",
    "]) #let it = 1; #set text(9pt)",
    "</script><b>&amp;</b>",
    "https://example.se/#a~b",
)


def chapter(*blocks: Any, title: str = "Kapitel", name: str = "a") -> Section:
    return Section("chapter", name, 2, title, blocks=blocks)


def paged(*sections: Section) -> Page:
    contents = tuple(Entry(each.id, each.number, each.title) for each in sections)
    return replace(EMPTY, sections=sections, contents=contents)


def table(rows: int, columns: int = 8, text: str = "17,5 %") -> Table:
    heads = tuple(Column(f"c{each}", f"Utfall {each}", "number") for each in range(columns))
    made = tuple(
        Row(f"Rad {each}", tuple(Placed(head, Cell("number", text)) for head in heads))
        for each in range(rows)
    )
    return Table("indicators", "Indikatorer", "Indikator", heads, (RowGroup("", made),))


def result(page: Page, *sources: SourceFile) -> tuple[bytes | None, tuple[Diagnostic, ...]]:
    made = render(page, "pdf", Materials(edition=Edition(date(2018, 3, 1), sources)))
    assert not isinstance(made.value, str)
    return made.value, made.diagnostics


def printed(page: Page) -> bytes:
    content, found = result(page)
    assert found == ()
    assert content is not None
    assert failures(content) == []
    assert faults(read(content)) == []
    return content


def text(content: bytes) -> str:
    """What is on the sheets, without the space between it."""
    document = pypdfium2.PdfDocument(content)
    sheets = [document[index].get_textpage().get_text_range() for index in range(len(document))]
    return re.sub(r"[\s\u0002\ufffe\u200b-]+", "", "".join(sheets))


def sheets(content: bytes) -> int:
    with Pdf.open(BytesIO(content)) as file:
        return len(file.pages)


def test_empty_plan() -> None:
    assert sheets(printed(EMPTY)) == 1


def test_hostile_texts_print_as_themselves() -> None:
    hostile = "\n".join(HOSTILE)
    tag = Tag(hostile, "bad", "■")
    fact = Fact(hostile, (Value(hostile, anchor=hostile), Value(hostile, anchor="a")))
    cell = Cell("text", hostile, heard=hostile, detail=hostile)
    column = Column("c", hostile)
    page = replace(
        paged(
            chapter(
                Text(tuple(Node("paragraph", children=(Node("text", text=x),)) for x in HOSTILE)),
                Text((Node("code", text=hostile),)),
                Text((Node("paragraph", children=(Node("code-span", text=hostile),)),)),
                TitledText(hostile, 3, (), "comment"),
                FactList((fact,)),
                Table(
                    "indicators",
                    hostile,
                    hostile,
                    (column,),
                    (RowGroup(hostile, (Row(hostile, (Placed(column, cell),), hostile),)),),
                ),
                title=hostile,
            )
        ),
        title=hostile,
        subtitle=hostile,
        above=(hostile,),
        status=tag,
        facts=(fact,),
        contact=(fact,),
        panels=(Panel(hostile, hostile, hostile, (Count(hostile, tag),), (hostile,)),),
    )
    content = printed(page)
    seen = text(content)
    for each in HOSTILE:
        assert seen.count(re.sub(r"[\s-]+", "", each)) >= 10, each
    assert "root:" not in seen


def test_prose_as_it_is_written() -> None:
    prose = parse(
        "# Ett\n\nMed *kursiv*, **fet _och_**, `kod` och [länk](https://a.se).  \nNy rad.\n\n"
        "- a\n  - b\n    1. c\n\n3. tre\n4. fyra\n\n> citat\n\n    kod  här\n\n---\n\n"
        "| a | b |\n| :-- | --: |\n| 1 | 2 |\n\n###### Sex\n"
    )
    content = printed(paged(chapter(Text(below(prose, 2)))))
    seen = text(content)
    assert all(each in seen for each in ("kursiv", "fetoch", "länk", "Nyrad.", "3.tre", "citat"))
    assert {"L", "BlockQuote", "Link", "Code", "Strong", "Em"} <= read(content).kinds


def test_headings_deeper_than_six_are_kept_at_six() -> None:
    deep = chapter(title="2")
    for level in range(12, 2, -1):
        inner = (deep,) if level < 12 else ()
        deep = Section("goal", f"g{level}", level, f"Mål {level}", sections=inner)
    page = paged(replace(chapter(), sections=(deep,)))
    assert read(printed(page)).headings == [1, 2, 2, 3, 4, 5, 6, 6, 6, 6, 6, 6, 6]


def test_lists_deep_in_each_other() -> None:
    text_of = "".join(f"{'  ' * depth}- nivå {depth}\n" for depth in range(9))
    quoted = "> " * 9 + "innerst\n"
    seen = text(printed(paged(chapter(Text(parse(text_of)), Text(parse(quoted))))))
    assert all(f"nivå{depth}" in seen for depth in range(9))
    assert "innerst" in seen


def test_much_prose() -> None:
    words = "Verksamheten har under året utvecklat arbetet med barnperspektivet. " * 3000
    assert len(words) > 200_000
    parts = tuple(parse("\n\n".join(words[at : at + 900] for at in range(0, len(words), 900))))
    content = printed(paged(chapter(Text(parts)), chapter(Text(parse(words)), name="b")))
    assert sheets(content) > 60
    assert len(content) < 3_000_000


def test_a_word_without_end_is_broken() -> None:
    endless = "Ö" * 400
    column = Column("c", endless, "text")
    row = Row(endless, (Placed(column, Cell("text", endless)),))
    held = Table("money", endless, endless, (column,), (RowGroup("", (row,)),))
    page = replace(paged(chapter(Text(parse(endless)), held, title=endless)), title=endless)
    content = printed(page)
    assert text(content).count(endless) >= 6
    assert within(content)


def within(content: bytes) -> bool:
    """Whether every character is on its sheet."""
    document = pypdfium2.PdfDocument(content)
    for index in range(len(document)):
        sheet = document[index].get_textpage()
        boxes = [sheet.get_charbox(place) for place in range(sheet.count_chars())]
        if any(left < 20 or right > 576 or low < 15 for left, low, right, _ in boxes if right):
            return False
    return True


def test_long_table_repeats_its_heads_and_tears_no_row() -> None:
    content = printed(paged(chapter(table(60))))
    assert within(content)
    seen = text(content)
    assert seen.count("Indikatorer") == 1
    assert seen.count("Utfall0Utfall1") + seen.count("Utfall0") >= sheets(content) - 2
    assert seen.count("17,5%") == 60 * 8
    assert len(read(content).tables) == 1


def test_eighty_indicators_with_long_names_in_many_columns() -> None:
    made = table(80, columns=12, text="1 234 567,89 %")
    (group,) = made.groups
    name = "Andel personer som har ekonomiskt bistånd i förhållande till befolkningen"
    rows = tuple(replace(row, title=f"{name} {at}") for at, row in enumerate(group.rows))
    content = printed(paged(chapter(replace(made, groups=(replace(group, rows=rows),)))))
    assert within(content)
    head, *others = read(content).tables[0]
    assert len(others) == 80
    assert {len(row) for row in (head, *others)} == {13}, "a name over its row is in the row"


@pytest.mark.parametrize("columns", [2, 12])
def test_a_row_longer_than_a_sheet_goes_on(columns: int) -> None:
    made = table(3, columns=columns)
    (group,) = made.groups
    long = replace(group.rows[0], title="Ett mycket långt namn på en enda rad. " * 300)
    content = printed(paged(chapter(replace(made, groups=(RowGroup("", (long,)),)))))
    assert text(content).count("enda") == 300
    assert within(content)


def test_a_character_without_a_glyph_is_told_and_replaced() -> None:
    source = SourceFile("plan.yaml", "vpc: 1\ntitle: Plan ◐ 漢 ◐\n", "plan.yaml")
    content, found = result(replace(EMPTY, title="Plan ◐ 漢 ◐ 👩\u200d🚒"), source)
    assert content is not None
    assert failures(content) == []
    assert f"Plan{SUBSTITUTE}{SUBSTITUTE}{SUBSTITUTE}" in text(content)
    told = [(each.rule, each.values["code"], each.primary.span.position) for each in found]
    rule = "unprintable-character"
    assert told[:2] == [(rule, "U+25D0", (2, 13)), (rule, "U+6F22", (2, 15))]
    assert [each[1] for each in told[2:]] == ["U+1F469", "U+1F692"]
    assert not any(each.is_error for each in found)


def test_what_the_fonts_have() -> None:
    characters = covered(FONTS)
    assert set("aåäöÅÄÖéü–—−’”§½²•●◆■○□ \u00a0\u00ad\u2011\u202f\u200b€№") <= characters
    assert not set("◐漢🚒") & characters
    for path in FONTS.glob("*.otf"):
        assert path.stat().st_size < 300_000
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL.txt").read_text(encoding="utf-8")


def test_texts_are_composed_before_they_are_judged() -> None:
    printable = Printable(FONTS)
    assert printable("Bjo\u0308rn ❤\ufe0f 漢") == "Björn ❤ □"
    assert list(printable.missing) == ["漢"]


def test_what_cannot_be_set_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> bytes:
        raise typst.TypstError("skipped from heading level 2 to 5")

    monkeypatch.setattr(pdf, "_compiled", refuse)
    source = SourceFile("plan.yaml", "vpc: 1\n", "plan.yaml")
    content, (found,) = result(EMPTY, source)
    assert content is None
    assert found.rule == "unprintable-document"
    assert found.primary.span.file is source
    assert found.values["problem"] == "skipped from heading level 2 to 5"


def test_skipped_heading_is_refused_by_the_compiler() -> None:
    content, (found,) = result(paged(Section("chapter", "a", 4, "För djupt")))
    assert content is None
    assert "heading" in str(found.values["problem"])


def test_own_templates_are_refused() -> None:
    files: Mapping[str, bytes] = {"pdf/document.typ": b"#while true {}"}

    def own(name: str, /) -> tuple[str, bytes] | None:
        return (f"mallar/{name}", files[name]) if name in files else None

    made = render(EMPTY, "pdf", Materials(templates=own))
    (found,) = made.diagnostics
    assert made.value is None
    assert (found.rule, found.primary.span.file.name) == (
        "invalid-template",
        "mallar/pdf/document.typ",
    )


def test_templates_read_nothing_and_ask_for_nothing() -> None:
    for path in (folder("templates") / "pdf").glob("*.typ"):
        code = path.read_text(encoding="utf-8")
        assert "@preview" not in code
        assert "eval(" not in code
        assert "read(" not in code
        assert "today" not in code
        names = re.findall(r'#import "([^"]*)"', code)
        assert all((path.parent / name).is_file() for name in names)


def test_same_bytes_again() -> None:
    page = paged(chapter(table(5), Text(parse("Hej *du*."))))
    assert printed(page) == printed(page)


def test_without_its_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    assert FORMATS["pdf"].is_installed
    missing = replace(FORMATS["pdf"], packages=("no_such_package",))
    monkeypatch.setattr("vpc.cli.build.FORMATS", {**FORMATS, "pdf": missing})
    with pytest.raises(UsageError) as raised:
        build([EXAMPLES], None, "pdf", appendix=None, jobs=1, strict=False)
    for language in ("sv", "en"):
        said = phrase(language, raised.value.key, **raised.value.values)
        assert 'pip install "vpc[pdf]"' in said
