"""What a Word document is made of: elements, with text that can never become one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import count
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import oxml_parser

from vpc.render.text import clean
from vpc.view.page import Tone

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

COLORS: dict[Tone, str] = {
    "good": "0B5D2B",
    "partly": "7A4A00",
    "bad": "A3122B",
    "open": "3F4A59",
    "none": "3F4A59",
}
_NAMES = {"w": nsmap["w"]}
_W = f"{{{nsmap['w']}}}"
_LONGEST_BOOKMARK = 40
_ADDRESS = re.compile(r"(https?://|mailto:)[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]{1,2000}")

_HOST = re.compile(r"[a-z0-9.-]+")


def element(tag: str, *children: Element, **attributes: str) -> Element:
    """An element of Word's own namespace: ``element("jc", val="right")``."""
    given = {f"{_W}{name}": value for name, value in attributes.items()}
    made: Element = oxml_parser.makeelement(f"{_W}{tag}", given, nsmap=_NAMES)
    made.extend(children)
    return made


def run(
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    style: str = "",
    color: str = "",
) -> Element:
    """A run of text; a tab or line break in it stays one."""
    properties = element("rPr")
    if style:
        properties.append(element("rStyle", val=style))
    if bold:
        properties.append(element("b"))
    if italic:
        properties.append(element("i"))
    if color:
        properties.append(element("color", val=color))
    made = element("r")
    if len(properties):
        made.append(properties)
    made.extend(_texts(clean(text)))
    return made


def _texts(text: str) -> Iterator[Element]:
    for part in re.split(r"([\t\n])", text.replace("\r", "")):
        if part == "\t":
            yield element("tab")
        elif part == "\n":
            yield element("br")
        elif part:
            made = element("t")
            made.text = part
            if part != part.strip():
                made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            yield made


def field(code: str, result: str = "") -> list[Element]:
    """A field that Word computes, with what it shows until then."""
    instruction = element("instrText")
    instruction.text = f" {code} "
    instruction.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return [
        element("r", element("fldChar", fldCharType="begin")),
        element("r", instruction),
        element("r", element("fldChar", fldCharType="separate")),
        run(result),
        element("r", element("fldChar", fldCharType="end")),
    ]


class Paper:
    """The document that is written: styles by name, bookmarks, links."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.styles = {str(each.name): str(each.style_id) for each in document.styles if each.name}
        section = document.sections[-1]
        page, left, right = section.page_width, section.left_margin, section.right_margin
        inside = (page or 0) - (left or 0) - (right or 0)
        self.width = inside // 635 if inside > 0 else 9638
        """The width of the text, in twentieths of a point."""
        self._bookmarks: dict[str, str] = {}
        self._numbers = count(1)

    def paragraph(self, style: str, children: Iterable[Element] = ()) -> Element:
        """A paragraph in a style, given by its name."""
        properties = element("pPr", element("pStyle", val=self.styles[style]))
        return element("p", properties, *children)

    def heading(self, level: int, children: Iterable[Element]) -> Element:
        """A heading of the page's ``level``: the title has none, chapters are Word's first."""
        return self.paragraph(f"Heading {min(9, max(1, level - 1))}", children)

    @staticmethod
    def attribute(text: str) -> str:
        """Text that is told of something, not printed."""
        return clean(text)

    def bookmark(self, anchor: str) -> str:
        """The name of an anchor's bookmark: letters, digits, strokes, and not too long."""
        if anchor not in self._bookmarks:
            name = re.sub(r"[^A-Za-z0-9]", "_", anchor)
            if len(name) > _LONGEST_BOOKMARK or name in self._bookmarks.values():
                name = f"{name[:27]}_{sha256(anchor.encode()).hexdigest()[:12]}"
            self._bookmarks[anchor] = name
        return self._bookmarks[anchor]

    def number(self) -> str:
        """A number that nothing else in the document has."""
        return str(next(self._numbers))

    def marked(self, anchor: str, inside: Iterable[Element]) -> list[Element]:
        """Runs that links can lead to."""
        if not anchor:
            return [*inside]
        number = self.number()
        start = element("bookmarkStart", id=number, name=self.bookmark(anchor))
        return [start, *inside, element("bookmarkEnd", id=number)]

    def jump(self, anchor: str, inside: Iterable[Element]) -> Element:
        """A link to another part of the document."""
        return element("hyperlink", *inside, anchor=self.bookmark(anchor), history="1")

    def link(self, address: str, inside: Iterable[Element]) -> list[Element]:
        """A link out of the document, or its text with an address that Word would not take."""
        safe = quote(clean(address), safe="%/:=&?~#+!$,;'@()*[]._-")
        if not _ADDRESS.fullmatch(safe) or not _is_well_formed(safe):
            return [*inside, run(f" ({address})")]
        key = self.document.part.relate_to(safe, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        made = element("hyperlink", *inside, history="1")
        made.set(qn("r:id"), key)
        return [made]


def _is_well_formed(address: str) -> bool:
    """Whether Word can make out where an address leads."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    return parts.scheme == "mailto" or (_HOST.fullmatch(host) is not None and port != 0)
