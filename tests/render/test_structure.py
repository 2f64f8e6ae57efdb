"""What every compiled page has to be like, whatever it says."""

from __future__ import annotations

import itertools
import re
from base64 import b64encode
from hashlib import sha256

import pytest
from markdown_it import MarkdownIt
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


def test_headings_say_something(key: str) -> None:
    assert all(each.text.strip() for each in tree(key).all(*LEVELS))


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


def test_nothing_is_fetched_or_run(key: str) -> None:
    root = tree(key)
    assert root.all("script", "link", "iframe", "object", "embed", "form", "base", "img") == []
    for each in root.all():
        assert "style" not in each.attributes
        assert not any(name.startswith("on") for name in each.attributes)
        assert each.attributes.get("src", "").startswith("data:") or "src" not in each.attributes
        assert "srcset" not in each.attributes
    (style,) = root.all("style")
    assert "url(" not in style.text
    assert "@import" not in style.text


def test_policy_allows_the_style_and_nothing_else(key: str) -> None:
    text = printed(key, "html")
    style = text[text.index("<style>") + len("<style>") : text.index("</style>")]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    (policy,) = (
        each.attributes["content"]
        for each in tree(key).all("meta")
        if "http-equiv" in each.attributes
    )
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def test_landmarks_and_language(key: str) -> None:
    root = tree(key)
    (html,) = root.all("html")
    assert html.attributes["lang"] == "sv"
    for landmark in ("header", "nav", "main", "title"):
        assert len(root.all(landmark)) == 1
    first = root.all("a")[0]
    assert first.attributes == {"class": "skip", "href": "#content"}


def test_tables(key: str) -> None:
    tables = tree(key).all("table")
    assert len(tables) == table_count(page(key))
    for table in tables:
        (caption,) = table.all("caption")
        assert caption.text.strip()
        for head in table.all("th"):
            assert head.attributes["scope"] in ("col", "row", "rowgroup", "colgroup")
            assert head.text.strip()
        for cell in table.all("td"):
            assert cell.text.strip()
            assert cell.attributes["data-label"].strip()
        width = len(table.all("thead")[0].all("th"))
        for row in table.all("tr"):
            cells = row.all("th", "td")
            spans = sum(int(each.attributes.get("colspan", "1")) for each in cells)
            assert spans == width


def test_every_row_has_a_header(key: str) -> None:
    for table in tree(key).all("table"):
        if "data" in table.attributes["class"].split():
            for body in table.all("tbody"):
                for row in body.all("tr"):
                    assert row.all("th")[0].attributes["scope"] in ("row", "rowgroup")


def test_dashes_are_told(key: str) -> None:
    for cell in tree(key).all("td"):
        values = [each for each in cell.all("span") if each.attributes.get("class") == "value"]
        for value in (each for each in values if each.text.startswith("–")):
            hidden, heard = value.all("span")[1:3]
            assert hidden.attributes["aria-hidden"] == "true"
            assert heard.attributes["class"] == "heard"
            assert len(heard.text) > 3


def test_tags_have_word_and_shape(key: str) -> None:
    tags = [
        each for each in tree(key).all("span") if "tag" in each.attributes.get("class", "").split()
    ]
    assert tags or page(key).kind == "plan"
    for tag in tags:
        assert tag.text.strip()
        (shape,) = tag.all("svg")
        assert shape.attributes["aria-hidden"] == "true"


def test_labelled_parts_exist(key: str) -> None:
    def inside(each: Element, tag: str) -> bool:
        return each.parent is not None and (each.parent.tag == tag or inside(each.parent, tag))

    for each in tree(key).all("section"):
        assert inside(each, "main")
        assert each.attributes["id"]


def test_form_of_the_file(key: str) -> None:
    for name in ("md", "html"):
        text = printed(key, name)
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
        assert "\r" not in text
        assert "{{" not in text
        assert "None" not in text


def test_markdown_is_read_as_it_was_meant(key: str) -> None:
    """As many headings and tables as the page has, and nothing that only looks like one."""
    tokens = MarkdownIt("commonmark").enable("table").parse(printed(key, "md"))
    kinds = [token.type for token in tokens]
    marked = [level for level in heading_levels(page(key)) if level <= MAX_LEVEL]
    assert kinds.count("heading_open") == len(marked)
    assert kinds.count("table_open") == table_count(page(key))
    assert "html_block" not in kinds
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    for before, after in itertools.pairwise(levels):
        assert after <= before + 1


def test_markdown_has_no_gaps(key: str) -> None:
    text = re.sub(r"```[\s\S]*?```", "", printed(key, "md"))
    assert "\n\n\n" not in text
    assert not re.search(r"[ \t]$", text, re.MULTILINE)
