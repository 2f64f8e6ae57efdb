"""A page as a program reads it: strictly, every element closed in its turn."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from html.parser import HTMLParser

VOID = frozenset(
    ("meta", "br", "hr", "img", "wbr", "path", "circle", "rect", "polyline", "link", "base")
)
SOFT_HYPHEN = "\u00ad"


class NotClosedError(Exception):
    """An element that is not closed in its turn, or an attribute that is given twice."""


class Element:
    """An element of a page: its tag, attributes and what is in it."""

    def __init__(self, tag: str, attributes: dict[str, str], parent: Element | None) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.children: list[Element | str] = []

    def all(self, *tags: str) -> list[Element]:
        return [each for each in self.within if each.tag in tags or not tags]

    @cached_property
    def within(self) -> list[Element]:
        """The element and every one in it, in order, when the page has been read."""
        children = (child for child in self.children if isinstance(child, Element))
        return [self, *(each for child in children for each in child.within)]

    def has_class(self, *names: str) -> bool:
        return not set(names).isdisjoint(self.attributes.get("class", "").split())

    @property
    def above(self) -> Iterator[Element]:
        """What it stands in, from the inside out."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent

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
        """Its text, without the places where words may break."""
        return "".join(self.texts).replace(SOFT_HYPHEN, "")

    @property
    def heard(self) -> str:
        """What a screen reader says of it."""
        if self.attributes.get("aria-hidden") == "true":
            return ""
        if self.tag == "img":
            return self.attributes.get("alt", "")
        said = "".join(child if isinstance(child, str) else child.heard for child in self.children)
        return said.replace(SOFT_HYPHEN, "")


class Reader(HTMLParser):
    """Reads a page strictly."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {}, None)
        self.open = self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(names) != len(set(names)):
            raise NotClosedError(tag)
        element = Element(tag, {name: value or "" for name, value in attrs}, self.open)
        self.open.children.append(element)
        if tag not in VOID:
            self.open = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            raise NotClosedError(tag)
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self.open.tag != tag or self.open.parent is None:
            raise NotClosedError(tag)
        self.open = self.open.parent

    def handle_data(self, data: str) -> None:
        self.open.children.append(data)


def read(text: str) -> Element:
    """The root of a page."""
    reader = Reader()
    reader.feed(text)
    reader.close()
    if reader.open is not reader.root:
        raise NotClosedError(reader.open.tag)
    return reader.root
