"""How a Word document looks: real styles, made where the document that is built on lacks them.

Sizes are in half points, distances in twentieths of a point.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from vpc.render.docx.parts import element

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

INK, ACCENT, QUIET, RULE, TINT = "1B2430", "1F3A5F", "4A5666", "B8C1CC", "EEF2F6"
TABLE = "VPC Table"
_FONT = "Calibri"


class Look(NamedTuple):
    """A style: its name as Word knows it in every language, what it builds on, its properties.

    ``kind`` is paragraph or character.
    """

    name: str
    base: str = "Normal"
    after: str = "Normal"
    paragraph: str = ""
    run: str = ""
    kind: str = "paragraph"


def _heading(number: int, size: int, before: int, color: str = ACCENT) -> Look:
    return Look(
        f"heading {number}",
        paragraph=(
            f'<w:keepNext/><w:keepLines/><w:spacing w:before="{before}" w:after="80"/>'
            f'<w:outlineLvl w:val="{number - 1}"/>'
        ),
        run=f'<w:b/><w:color w:val="{color}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>',
    )


def _small(name: str, size: int, paragraph: str = "", run: str = "", base: str = "Normal") -> Look:
    """A style in another size."""
    return Look(name, base, name, paragraph, f'{run}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>')


def _contents(number: int) -> Look:
    """An entry of the contents, its page at the right edge."""
    return Look(
        f"toc {number}",
        paragraph=(
            '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9638"/></w:tabs>'
            f'<w:spacing w:before="{60 if number == 1 else 0}" w:after="20"/>'
            f'<w:ind w:left="{(number - 1) * 340}" w:right="567"/>'
        ),
        run="<w:b/>" if number == 1 else "",
    )


_DENSE = 'w:line="240" w:lineRule="auto"'
_MONO = '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>'
_QUIET = f'<w:color w:val="{QUIET}"/>'
_LOOKS: tuple[Look, ...] = (
    Look(
        "Normal",
        base="",
        paragraph='<w:spacing w:before="0" w:after="120" w:line="276" w:lineRule="auto"/>',
        run=(
            f'<w:rFonts w:ascii="{_FONT}" w:hAnsi="{_FONT}" w:cs="{_FONT}" w:eastAsia="{_FONT}"/>'
            f'<w:color w:val="{INK}"/><w:sz w:val="21"/><w:szCs w:val="21"/>'
        ),
    ),
    _small("Title", 52, '<w:spacing w:before="60" w:after="60" w:line="240" w:lineRule="auto"/>',
           f'<w:b/><w:color w:val="{ACCENT}"/>'),
    _small("Subtitle", 28, '<w:spacing w:after="200"/>', _QUIET),
    _heading(1, 34, 480),
    _heading(2, 27, 360),
    _heading(3, 24, 300),
    _heading(4, 22, 260),
    _heading(5, 21, 220, INK),
    _heading(6, 21, 200, QUIET),
    _heading(7, 20, 180, INK),
    _heading(8, 20, 180, QUIET),
    _heading(9, 20, 180, QUIET),
    Look("caption", paragraph='<w:keepNext/><w:spacing w:before="240" w:after="80"/>',
         run='<w:b/><w:sz w:val="20"/><w:szCs w:val="20"/>'),
    Look("List Bullet", after="List Bullet", paragraph='<w:spacing w:after="60"/>'),
    Look("List Number", after="List Number", paragraph='<w:spacing w:after="60"/>'),
    Look("List Continue", after="List Continue", paragraph='<w:spacing w:after="60"/>'),
    Look("Quote", after="Quote", paragraph=(
        f'<w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="{RULE}"/></w:pBdr>'
        '<w:ind w:left="454" w:right="340"/>'), run=f"<w:i/>{_QUIET}"),
    _small("HTML Preformatted", 18, (
        f'<w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/><w:ind w:left="170"/>'
        '<w:jc w:val="left"/>'), _MONO),
    _small("header", 17, '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>', _QUIET),
    _small("footer", 17, '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>', _QUIET),
    Look("TOC Heading", paragraph='<w:keepNext/><w:spacing w:before="400" w:after="80"/>',
         run=f'<w:b/><w:color w:val="{ACCENT}"/><w:sz w:val="27"/><w:szCs w:val="27"/>'),
    _contents(1),
    _contents(2),
    _contents(3),
    Look("VPC Organisation", run=_QUIET, paragraph='<w:spacing w:after="0"/>'),
    Look("VPC Label", paragraph='<w:keepNext/><w:spacing w:before="300" w:after="0"/>',
         run=f'{_QUIET}<w:sz w:val="18"/><w:szCs w:val="18"/>'),
    Look("VPC Status", run='<w:sz w:val="20"/><w:szCs w:val="20"/>',
         paragraph='<w:spacing w:after="100"/>'),
    Look("VPC Fact", after="VPC Fact", paragraph=(
        '<w:tabs><w:tab w:val="left" w:pos="2552"/></w:tabs>'
        '<w:spacing w:after="40"/><w:ind w:left="2552" w:hanging="2552"/>')),
    _small("VPC Cell", 18, f'<w:spacing w:before="20" w:after="20" {_DENSE}/>'),
    _small("VPC Cell Small", 16, base="VPC Cell"),
    _small("VPC Figure", 32, f'<w:spacing w:before="20" w:after="0" {_DENSE}/>',
           "<w:b/>"),
    _small("VPC Note", 17, '<w:spacing w:before="40" w:after="0"/>', _QUIET),
    Look("Hyperlink", base="", kind="character",
         run='<w:color w:val="0B4F8A"/><w:u w:val="single"/>'),
    Look("HTML Code", base="", kind="character",
         run=_MONO),
    Look("VPC Detail", base="", kind="character",
         run=f'{_QUIET}<w:sz w:val="15"/><w:szCs w:val="15"/>'),
)  # fmt: skip


def set_styles(document: Document, *, is_own: bool) -> None:
    """Give a document its styles; a reference document of somebody's own keeps those it has."""
    root = document.styles.element
    if not is_own:
        _prune(root)
    there = _by_name(root)
    ids = {look.name: look.name.title().replace(" ", "") for look in _LOOKS}
    ids |= {name: style.get(qn("w:styleId")) for name, style in there.items()}
    for look in _LOOKS:
        if look.name in there:
            if is_own:
                continue
            root.remove(there[look.name])
        root.append(_style(look, ids))
    if TABLE not in there:
        root.append(parse_xml(_TABLE.format(ns=nsdecls("w"))))
    _set_language(root)


def _by_name(root: Element) -> dict[str, Element]:
    """The styles by the names that the file gives them; Word's own are never translated there."""
    found = {}
    for style in root.findall(qn("w:style")):
        name = style.find(qn("w:name"))
        if name is not None:
            found[_known(name.get(qn("w:val")))] = style
    return found


def _known(name: str) -> str:
    """Word takes ``Heading 1`` and ``heading 1`` for the same."""
    lower = {look.name.lower(): look.name for look in _LOOKS}
    return lower.get(name.lower(), name)


def _prune(root: Element) -> None:
    """Take away the styles that the library's empty document brings and nobody asked for."""
    wanted = {look.name for look in _LOOKS} | {
        "Normal", "Default Paragraph Font", "Normal Table", "No List"
    }  # fmt: skip
    for name, style in _by_name(root).items():
        if name not in wanted:
            root.remove(style)


def _style(look: Look, ids: dict[str, str]) -> Element:
    """A style as Word writes it."""
    flags = ' w:default="1"' if look.name == "Normal" else ""
    flags += ' w:customStyle="1"' if _is_ours(look) else ""
    based = f'<w:basedOn w:val="{ids[look.base]}"/>' if look.base else ""
    after, inner = "", ""
    if look.kind == "paragraph":
        after = f'<w:next w:val="{ids[look.after]}"/>'
        inner = f"<w:pPr>{look.paragraph}</w:pPr>"
    return parse_xml(
        f'<w:style {nsdecls("w")} w:type="{look.kind}" w:styleId="{ids[look.name]}"{flags}>'
        f'<w:name w:val="{look.name}"/>{based}{after}<w:uiPriority w:val="1"/><w:qFormat/>'
        f"{inner}<w:rPr>{look.run}</w:rPr></w:style>"
    )


def _is_ours(look: Look) -> bool:
    return look.name.startswith("VPC ")


_TABLE = f"""
<w:style {{ns}} w:type="table" w:customStyle="1" w:styleId="VPCTable">
 <w:name w:val="{TABLE}"/><w:uiPriority w:val="1"/><w:qFormat/>
 <w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>
 <w:tblPr>
  <w:tblBorders>
   <w:top w:val="single" w:sz="8" w:space="0" w:color="{ACCENT}"/>
   <w:bottom w:val="single" w:sz="8" w:space="0" w:color="{ACCENT}"/>
   <w:insideH w:val="single" w:sz="4" w:space="0" w:color="{RULE}"/>
  </w:tblBorders>
  <w:tblCellMar>
   <w:top w:w="30" w:type="dxa"/><w:left w:w="55" w:type="dxa"/>
   <w:bottom w:w="30" w:type="dxa"/><w:right w:w="55" w:type="dxa"/>
  </w:tblCellMar>
 </w:tblPr>
 <w:tblStylePr w:type="firstRow">
  <w:rPr><w:b/><w:color w:val="{ACCENT}"/></w:rPr>
  <w:tcPr>
   <w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{ACCENT}"/></w:tcBorders>
   <w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/><w:vAlign w:val="bottom"/>
  </w:tcPr>
 </w:tblStylePr>
</w:style>"""


def _set_language(root: Element) -> None:
    """What is written in a document is Swedish, whatever the reader's Word speaks."""
    defaults = root.find(qn("w:docDefaults"))
    if defaults is None:
        defaults = element("docDefaults")
        root.insert(0, defaults)
    for name in ("rPrDefault", "rPr"):
        inner = defaults.find(qn(f"w:{name}"))
        if inner is None:
            inner = element(name)
            defaults.insert(0, inner)
        defaults = inner
    for language in root.iter(qn("w:lang")):
        language.set(qn("w:val"), "sv-SE")
    if defaults.find(qn("w:lang")) is None:
        defaults.append(element("lang", val="sv-SE"))
