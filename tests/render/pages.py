"""The examples compiled, once for all tests of their form and matter."""

from __future__ import annotations

from functools import lru_cache
from html.parser import HTMLParser

from documents import compiled, examples

from vpc.pipeline import Assessed
from vpc.render.formats import render
from vpc.view.document import view_of
from vpc.view.page import Block, Node, Page, Section, Table, Text, TitledText

VOID = frozenset(("meta", "br", "hr", "img", "wbr", "path", "circle", "rect"))


@lru_cache(maxsize=1)
def assessed() -> dict[str, Assessed]:
    """Every example that is printed, by key."""
    found = compiled(examples())
    return {key: each.assessed for key, each in found.items() if each.assessed is not None}


KEYS = sorted(assessed())


@lru_cache(maxsize=64)
def page(key: str) -> Page:
    return view_of(assessed()[key], basis=True, suppress_below=5)


@lru_cache(maxsize=64)
def printed(key: str, name: str) -> str:
    result = render(page(key), name)
    assert result.value is not None, result.diagnostics
    return result.value


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
    own = [node.number for node in nodes(page) if node.kind == "heading"]
    glance = [2] if page.panels else []
    return [1, *glance, *(section.level for section in sections(page)), *titled, *own]


def table_count(page: Page) -> int:
    tables = sum(isinstance(block, Table) for block in blocks(page))
    return tables + sum(node.kind == "table" for node in nodes(page))


class Element:
    """An element of a page: its tag, attributes and what is in it."""

    def __init__(self, tag: str, attributes: dict[str, str], parent: Element | None) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.children: list[Element | str] = []

    def all(self, *tags: str) -> list[Element]:
        found = [self] if self.tag in tags or not tags else []
        for child in self.children:
            if isinstance(child, Element):
                found += child.all(*tags)
        return found

    @property
    def texts(self) -> list[str]:
        """Every stretch of text in it, in order."""
        return [
            text
            for child in self.children
            for text in ([child] if isinstance(child, str) else child.texts)
        ]

    @property
    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text for child in self.children)


class Reader(HTMLParser):
    """Reads a page strictly: every element is closed in its turn."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {}, None)
        self.open = self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), (tag, attrs)
        element = Element(tag, {name: value or "" for name, value in attrs}, self.open)
        self.open.children.append(element)
        if tag not in VOID:
            self.open = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in VOID, tag
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.tag == tag, (tag, self.open.tag)
        assert self.open.parent is not None
        self.open = self.open.parent

    def handle_data(self, data: str) -> None:
        self.open.children.append(data)

    def error(self, message: str) -> None:
        raise AssertionError(message)


@lru_cache(maxsize=64)
def tree(key: str) -> Element:
    """The example's page as it is read by a program."""
    reader = Reader()
    reader.feed(printed(key, "html"))
    reader.close()
    assert reader.open is reader.root
    return reader.root
