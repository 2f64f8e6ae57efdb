"""What a Word document is built on, and the file that it becomes: the same bytes every time.

Of a workspace's own document only its look is taken over: styles, page, head and foot. Nothing
that runs, that is linked to or that was written in it comes along.
"""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.packuri import PackURI
from docx.oxml.ns import qn
from docx.parts.numbering import NumberingPart
from lxml.etree import LxmlError

from vpc.diagnostic import Result, finding
from vpc.render.docx.parts import element

if TYPE_CHECKING:
    from docx.document import Document
    from docx.opc.part import Part
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

    from vpc.render.formats import Reference

MAX_UNPACKED = 50_000_000
_TODAYS_WORD = "15"
"""With less, Word opens a document in its compatibility mode."""
_BROKEN = (
    BadZipFile, zlib.error, OpcError, LxmlError, OSError, ValueError, LookupError, TypeError,
    AttributeError, NotImplementedError, RuntimeError, EOFError,
)  # fmt: skip
"""What reading a file raises that is no Word document, or no longer a whole one."""

_R = RELATIONSHIP_TYPE
_CARRIED = frozenset(
    (_R.STYLES, _R.NUMBERING, _R.FONT_TABLE, _R.THEME, _R.SETTINGS, _R.HEADER, _R.FOOTER)
)
_LEFT_OUT_OF_SETTINGS = (
    "attachedTemplate", "mailMerge", "documentProtection", "writeProtection", "trackRevisions",
    "docVars", "attachedSchema", "saveThroughXslt", "rsids", "updateFields",
)  # fmt: skip
_FIELDS = frozenset(
    ("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "STYLEREF", "TITLE", "AUTHOR", "SUBJECT",
     "HYPERLINK")
)  # fmt: skip
_SAFE_LINK = re.compile(r"(https?://|mailto:)", re.IGNORECASE)


class _RefusedError(Exception):
    """Why a reference document is not one to build on."""


def blank() -> Document:
    """An empty document, for the Word of today and in Swedish."""
    document = _emptied(docx.Document())
    root = document.settings.element
    for name in ("zoom", "proofState", "savePreviewPicture", "doNotAutoCompressPictures"):
        for each in root.findall(qn(f"w:{name}")):
            root.remove(each)
    for name, value in (("decimalSymbol", ","), ("listSeparator", ";"), ("themeFontLang", "sv-SE")):
        for each in root.findall(qn(f"w:{name}")):
            each.set(qn("w:val"), value)
    for each in root.iter(qn("w:compatSetting")):
        if each.get(qn("w:name")) == "compatibilityMode":
            each.set(qn("w:val"), _TODAYS_WORD)
    return document


def built_on(reference: Reference) -> Result[Document]:
    """An empty document that looks like the reference; what is wrong with that is reported."""
    try:
        _check_size(reference.content)
        document = _emptied(docx.Document(BytesIO(reference.content)))
    except _RefusedError as error:
        problem = str(error)
    except _BROKEN:
        problem = "not a Word document (.docx) without macros"
    else:
        return Result(document)
    subject = "word.reference"
    place = reference.place
    return Result(None, (finding("invalid-template", place, subject=subject, problem=problem),))


def _check_size(content: bytes) -> None:
    with ZipFile(BytesIO(content)) as archive:
        if sum(each.file_size for each in archive.infolist()) > MAX_UNPACKED:
            raise _RefusedError("unpacked larger than 50 MB")
        if any(each.filename.lower().endswith("vbaproject.bin") for each in archive.infolist()):
            raise _RefusedError("it has macros")


def _emptied(document: Document) -> Document:
    """Without what was written, and without every part but those that make up the look."""
    body = document.element.body
    for child in [*body]:
        if child.tag != qn("w:sectPr"):
            body.remove(child)
    part = document.part
    for key, relation in [*part.rels.items()]:
        if relation.is_external or relation.reltype not in _CARRIED:
            del part.rels[key]
        elif relation.reltype in (_R.HEADER, _R.FOOTER):
            _check_edge(relation.target_part)
        else:
            _drop_relations(relation.target_part)
    _clean_settings(document.settings.element)
    package = document.part.package
    assert package is not None
    for key, relation in [*package.rels.items()]:
        if relation.reltype not in (_R.OFFICE_DOCUMENT, _R.CORE_PROPERTIES):
            del package.rels[key]
    _give_numbering(document)
    return document


def _drop_relations(part: Part) -> None:
    """Pictures of bullets and a theme's, and fonts, stay; nothing else is needed to look so."""
    for key, relation in [*part.rels.items()]:
        if relation.is_external or relation.reltype not in (_R.IMAGE, _R.FONT):
            del part.rels[key]


def _check_edge(part: Part) -> None:
    """A head or foot may hold pictures and links of its own, and fields that only count."""
    for relation in part.rels.values():
        if relation.is_external:
            is_link = relation.reltype == _R.HYPERLINK
            if not is_link or not _SAFE_LINK.match(relation.target_ref):
                raise _RefusedError("its head or foot is linked to another file")
        elif relation.reltype != _R.IMAGE:
            raise _RefusedError("something is embedded in its head or foot")
    root: Element = part.element  # type: ignore[attr-defined]
    codes = [each.get(qn("w:instr")) or "" for each in root.iter(qn("w:fldSimple"))]
    # One code may be spread over several runs: together they are the codes of all fields.
    spread = "".join(
        "\n" if each.tag == qn("w:fldChar") else each.text or ""
        for each in root.iter(qn("w:instrText"), qn("w:fldChar"))
    )
    for code in (*codes, *spread.split("\n")):
        name = (code.split() or [""])[0].upper()
        if name and name not in _FIELDS:
            raise _RefusedError("its head or foot has a field that fetches something")


def _clean_settings(root: Element) -> None:
    for name in _LEFT_OUT_OF_SETTINGS:
        for each in root.findall(qn(f"w:{name}")):
            root.remove(each)
    if root.find(qn("w:autoHyphenation")) is None:
        before = root.find(qn("w:defaultTabStop"))
        hyphenation = element("autoHyphenation", val="1")
        root.insert(root.index(before) + 1 if before is not None else len(root), hyphenation)


def _give_numbering(document: Document) -> None:
    """A document without lists has no part for them; the library cannot make one."""
    part = document.part
    if any(each.reltype == _R.NUMBERING for each in part.rels.values()):
        return
    package = part.package
    assert package is not None
    name = PackURI("/word/numbering.xml")
    made = NumberingPart(name, CONTENT_TYPE.WML_NUMBERING, element("numbering"), package)
    part.relate_to(made, _R.NUMBERING)


def packed(document: Document) -> bytes:
    """The file: entries in the order of their names, none with a date."""
    loose, whole = BytesIO(), BytesIO()
    document.save(loose)
    with ZipFile(loose) as source, ZipFile(whole, "w", ZIP_DEFLATED, compresslevel=6) as target:
        for name in sorted(source.namelist(), key=lambda each: (each[0] != "[", each)):
            entry = ZipInfo(name)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 0
            target.writestr(entry, source.read(name))
    return whole.getvalue()
