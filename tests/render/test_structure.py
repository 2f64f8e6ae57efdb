"""What every compiled page has to be like, whatever it says."""

from __future__ import annotations

import itertools
import re
from html import unescape

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token
from pages import KEYS, Element, heading_levels, nodes, page, printed, table_count, tree

from vpc.view.page import MAX_LEVEL

LEVELS = ("h1", "h2", "h3", "h4", "h5", "h6")

pytestmark = pytest.mark.parametrize("key", KEYS)


def test_headings_are_in_order(key: str) -> None:
    headings = tree(key).all(*LEVELS)
    levels = [int(each.attributes.get("aria-level", each.tag[1])) for each in headings]
    assert levels[0] == 1
    assert levels.count(1) == 1
    for before, after in itertools.pairwise(levels):
        assert after <= before + 1
    assert sorted(levels) == sorted(heading_levels(page(key)))


def test_ids_are_unique_and_links_lead_somewhere(key: str) -> None:
    ids = [each.attributes["id"] for each in tree(key).all() if "id" in each.attributes]
    assert len(ids) == len(set(ids))
    links = [each.attributes["href"] for each in tree(key).all("a")]
    inside = [link[1:] for link in links if link.startswith("#")]
    assert set(inside) <= set(ids)
    prose = {node.value for node in nodes(page(key)) if node.kind == "link"}
    assert {link for link in links if not link.startswith("#")} <= prose


def test_contents_lead_to_every_chapter(key: str) -> None:
    (nav,) = tree(key).all("nav")
    linked = {each.attributes["href"][1:] for each in nav.all("a")}
    assert {section.id for section in page(key).sections} <= linked


def test_labelled_parts_exist(key: str) -> None:
    def inside(each: Element, tag: str) -> bool:
        return each.parent is not None and (each.parent.tag == tag or inside(each.parent, tag))

    for each in tree(key).all("section"):
        assert inside(each, "main")
        assert each.attributes["id"]


def test_every_table_is_there(key: str) -> None:
    assert len(tree(key).all("table")) == table_count(page(key))


def test_form_of_the_file(key: str) -> None:
    for name in ("md", "html"):
        text = printed(key, name)
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
        assert "\r" not in text
        assert "{{" not in text
        assert "None" not in text


def test_markdown_is_read_as_the_page(key: str) -> None:
    """The same headings and tables, cell by cell, and nothing that only looks like one."""
    tokens = MarkdownIt("commonmark").enable("table").parse(printed(key, "md"))
    assert "html_block" not in {token.type for token in tokens}
    assert _headings(tokens) == _headings_of_page(key)
    assert _tables(tokens) == [*map(_rows_of_page, tree(key).all("table"))]


def _text(token: Token) -> str:
    parts = (child.content or " " for child in token.children or () if child.type in _TEXTS)
    return _plain(unescape("".join(parts)))


def _plain(text: str) -> str:
    """Text without marks of status, white space and the dots that join details."""
    return _NOT_SAID.sub("", text)


_TEXTS = ("text", "code_inline", "softbreak", "hardbreak", "text_special", "image")
_NOT_SAID = re.compile(r"[\s●◆■○—·:()\u00ad]|–(?=$)")


def _headings(tokens: list[Token]) -> list[tuple[int, str]]:
    pairs = itertools.pairwise(tokens)
    return [
        (int(token.tag[1]), _text(inside))
        for token, inside in pairs
        if token.type == "heading_open"
    ]


def _headings_of_page(key: str) -> list[tuple[int, str]]:
    """Those of a level that Markdown has, without their labels, which stand below them there."""
    found = []
    for each in tree(key).all(*LEVELS):
        level = int(each.attributes.get("aria-level", each.tag[1]))
        labels = [span.text for span in each.all("span") if span.has_class("label")]
        if level <= MAX_LEVEL:
            found.append((level, _plain(each.text.removeprefix("".join(labels)))))
    return found


def _tables(tokens: list[Token]) -> list[list[list[str]]]:
    found: list[list[list[str]]] = []
    for token, inside in itertools.pairwise(tokens):
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append([])
        elif token.type in ("th_open", "td_open"):
            found[-1][-1].append(_text(inside))
    return [[_without_end(row) for row in each] for each in found]


def _rows_of_page(table: Element) -> list[list[str]]:
    """The cells as they are seen; of two rows of heads what the columns are called alone."""
    heads = table.all("thead")[0]
    rows = [row for body in table.all("tbody") for row in body.all("tr")]
    first = [each.text for each in heads.all("th") if each.attributes["scope"] == "col"]
    if len(heads.all("tr")) > 1:
        named = [each.attributes["data-label"] for each in rows[0].all("td")]
        first = [first[0], *named]
    cells = [[_seen(cell) for cell in row.all("th", "td")] for row in rows]
    return [_without_end([*map(_plain, row)]) for row in (first, *cells)]


def _seen(cell: Element) -> str:
    parts = [
        child if isinstance(child, str) else _seen(child)
        for child in cell.children
        if isinstance(child, str) or not (child.has_class("heard") or child.tag == "svg")
    ]
    return "".join(parts)


def _without_end(row: list[str]) -> list[str]:
    """A row without empty cells at its end: Markdown cannot join them."""
    while row and not row[-1]:
        row = row[:-1]
    return row


def test_markdown_has_no_gaps(key: str) -> None:
    text = re.sub(r"```[\s\S]*?```", "", printed(key, "md"))
    assert "\n\n\n" not in text
    assert not re.search(r"[ \t]$", text, re.MULTILINE)
