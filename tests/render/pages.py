"""The examples compiled, once for all tests of their form and matter."""

from __future__ import annotations

from functools import lru_cache

from documents import compiled_examples
from elements import Element, read

from vpc.pipeline import Assessed
from vpc.render.formats import Materials, Record, render
from vpc.view.document import view_of
from vpc.view.page import Block, Node, Page, Section, Table, Text, TitledText


@lru_cache(maxsize=1)
def assessed() -> dict[str, Assessed]:
    """Every example that is printed, by key."""
    found = compiled_examples().items()
    return {key: each.assessed for key, each in found if each.assessed is not None}


KEYS = sorted(assessed())


@lru_cache(maxsize=64)
def page(key: str) -> Page:
    return view_of(assessed()[key], basis=True, suppress_below=5)


@lru_cache(maxsize=64)
def printed(key: str, name: str) -> str:
    return content(key, name).decode()


@lru_cache(maxsize=64)
def content(key: str, name: str) -> bytes:
    result = render(page(key), name, Materials(record=Record(assessed()[key], suppress_below=5)))
    assert result.value is not None, result.diagnostics
    return result.value.encode() if isinstance(result.value, str) else result.value


def sections(page: Page) -> list[Section]:
    """Every section of a page, in order."""

    def below(section: Section) -> list[Section]:
        return [section, *(each for child in section.sections for each in below(child))]

    return [each for section in page.sections for each in below(section)]


def blocks(page: Page) -> list[Block]:
    return [block for section in sections(page) for block in section.blocks]


def nodes(page: Page) -> list[Node]:
    """Every node of every prose of a page."""

    def below(node: Node) -> list[Node]:
        return [node, *(each for child in node.children for each in below(child))]

    proses = [block.prose for block in blocks(page) if isinstance(block, Text | TitledText)]
    return [each for prose in proses for node in prose for each in below(node)]


def heading_levels(page: Page) -> list[int]:
    """The levels of a page's headings, in no order."""
    titled = [block.level for block in blocks(page) if isinstance(block, TitledText)]
    titled += [block.level for block in blocks(page) if isinstance(block, Table) and block.level]
    own = [node.number for node in nodes(page) if node.kind == "heading"]
    glance = [2] if page.panels else []
    return [1, *glance, *(section.level for section in sections(page)), *titled, *own]


def table_count(page: Page) -> int:
    tables = sum(isinstance(block, Table) for block in blocks(page))
    return tables + sum(node.kind == "table" for node in nodes(page))


@lru_cache(maxsize=64)
def tree(key: str) -> Element:
    """The example's page as it is read by a program."""
    return read(printed(key, "html"))
