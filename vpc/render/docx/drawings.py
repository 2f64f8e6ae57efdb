"""An indicator's years drawn by Word itself: shapes, no picture, told by one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from docx.oxml.ns import nsmap
from docx.oxml.parser import oxml_parser

from vpc.render.docx.parts import Paper
from vpc.render.docx.styles import ACCENT

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

    from vpc.view.page import Chart

_MICROSOFT = "http://schemas.microsoft.com/office/word/2010"
_GROUP = f"{_MICROSOFT}/wordprocessingGroup"
_NAMES = {
    **{name: nsmap[name] for name in ("w", "wp", "a")},
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wpg": _GROUP,
    "wps": f"{_MICROSOFT}/wordprocessingShape",
}
_POINT = 12700
_UNITS = {"line": round(0.62 * _POINT), "bars": round(0.72 * _POINT)}
"""How large a unit of a chart's field is, as the format counts."""
_EARLIER, _TARGET = "9FB6CC", "6C7A89"


def chart_run(paper: Paper, chart: Chart) -> Element:
    """A run with the drawing, its sentence what a screen reader says of it.

    Word before 2010 has no shapes of this kind and leaves the drawing out.
    """
    unit = _UNITS[chart.form]
    size = {"cx": str(chart.width * unit), "cy": str(chart.height * unit)}
    origin = {"x": "0", "y": "0"}
    frame = _made(
        "a:xfrm",
        _made("a:off", **origin),
        _made("a:ext", **size),
        _made("a:chOff", **origin),
        _made("a:chExt", **size),
    )
    group = _made("wpg:wgp", _made("wpg:cNvGrpSpPr"), _made("wpg:grpSpPr", frame), *_shapes(chart))
    name = {"id": paper.number(), "name": paper.attribute(chart.title)}
    inline = _made(
        "wp:inline",
        _made("wp:extent", **size),
        _made("wp:docPr", **name, descr=paper.attribute(chart.sentence)),
        _made("wp:cNvGraphicFramePr"),
        _made("a:graphic", _made("a:graphicData", group, uri=_GROUP)),
        **dict.fromkeys(("distT", "distB", "distL", "distR"), "0"),
    )
    choice = _made("mc:Choice", _made("w:drawing", inline), Requires="wpg")
    return _made("w:r", _made("mc:AlternateContent", choice, _made("mc:Fallback")))


def _shapes(chart: Chart) -> Iterator[Element]:
    """What stands in the field, from the back to the front."""
    across = [(0, chart.ground), (chart.width, chart.ground)]
    if chart.form == "bars":
        for mark in chart.marks:
            color = ACCENT if mark is chart.marks[-1] else _EARLIER
            yield _box(
                chart, "rect", (mark.left, mark.y), (chart.breadth, chart.ground - mark.y), color
            )
        yield _line(chart, across, 0.8, _TARGET)
    if chart.target is not None:
        level = [(0, chart.target), (chart.width, chart.target)]
        yield _line(chart, level, 0.8, _TARGET, is_dashed=True)
    if chart.form == "line":
        points = [(mark.x, mark.y) for mark in chart.marks]
        if len(points) > 1:
            yield _line(chart, points, 1.25, ACCENT)
        x, y = points[-1]
        yield _box(chart, "ellipse", (x - 3, y - 3), (6, 6), ACCENT)


def _box(
    chart: Chart, form: str, corner: tuple[int, int], size: tuple[int, int], color: str
) -> Element:
    unit = _UNITS[chart.form]
    (x, y), (width, height) = corner, size
    frame = _made(
        "a:xfrm",
        _made("a:off", x=str(x * unit), y=str(y * unit)),
        _made("a:ext", cx=str(width * unit), cy=str(height * unit)),
    )
    shape = _made("a:prstGeom", _made("a:avLst"), prst=form)
    return _shape(frame, shape, _paint(color), _made("a:ln", _made("a:noFill")))


def _line(
    chart: Chart,
    points: list[tuple[int, int]],
    points_wide: float,
    color: str,
    *,
    is_dashed: bool = False,
) -> Element:
    """A line through points of the chart's field, drawn in a frame as large as the field."""
    unit = _UNITS[chart.form]
    frame = _made(
        "a:xfrm",
        _made("a:off", x="0", y="0"),
        _made("a:ext", cx=str(chart.width * unit), cy=str(chart.height * unit)),
    )
    steps = [
        _made("a:lnTo" if place else "a:moveTo", _made("a:pt", x=str(x), y=str(y)))
        for place, (x, y) in enumerate(points)
    ]
    path = _made("a:path", *steps, w=str(chart.width), h=str(chart.height), fill="none")
    parts = [_made(f"a:{name}") for name in ("avLst", "gdLst", "ahLst", "cxnLst")]
    whole = _made("a:rect", l="0", t="0", r="r", b="b")
    shape = _made("a:custGeom", *parts, whole, _made("a:pathLst", path))
    dash = [_made("a:prstDash", val="dash")] if is_dashed else []
    stroke = _made("a:ln", _paint(color), *dash, w=str(round(points_wide * _POINT)))
    return _shape(frame, shape, _made("a:noFill"), stroke)


def _shape(*properties: Element) -> Element:
    inside = _made("wps:spPr", *properties)
    return _made("wps:wsp", _made("wps:cNvSpPr"), inside, _made("wps:bodyPr"))


def _paint(color: str) -> Element:
    return _made("a:solidFill", _made("a:srgbClr", val=color))


def _made(tag: str, *children: Element, **attributes: str) -> Element:
    """An element of any of the namespaces that a drawing is made of."""
    prefix, _, name = tag.partition(":")
    made: Element = oxml_parser.makeelement(f"{{{_NAMES[prefix]}}}{name}", attributes, nsmap=_NAMES)
    made.extend(children)
    return made
