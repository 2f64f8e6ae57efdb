"""The house style: what settings ask for, and what of it a document can be dressed in."""

from __future__ import annotations

import itertools
import re
from typing import Any

import pytest
from documents import settings_of, world

from vpc.diagnostic import Diagnostic
from vpc.pipeline.embedded import MAX_FONT, MAX_LOGO
from vpc.render.dress import dress
from vpc.view.colours import GROUNDS, ROLES, contrast, nearest_readable, text_on, weakest
from vpc.view.style import Style

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></svg>'
FONT = b"wOF2" + b"\0" * 20


def style(given: dict[str, Any], **files: bytes) -> tuple[Style, tuple[Diagnostic, ...]]:
    named = {name.replace("__", "."): content for name, content in files.items()}
    everything = {"vpc.yaml": {"kind": "workspace", "style": given}, **named}
    settings = settings_of(everything)
    return settings.style(world(everything)), settings.diagnostics


def rules(given: dict[str, Any], **files: bytes) -> list[str]:
    return [each.rule for each in style(given, **files)[1]]


def logo(content: bytes) -> list[str]:
    return rules({"logo": {"file": "logo.svg", "alternative": "Staden"}}, logo__svg=content)


def test_everything_that_is_asked_for_arrives() -> None:
    dressed, found = style(
        {
            "organisation": "Staden",
            "logo": {"file": "logo.png", "alternative": "Stadens vapen"},
            "colours": {"accent": "#7A1F4F", "band": "7a1f4f"},
            "text_fonts": ["Kommun Sans", "serif"],
            "font_files": [{"name": "Kommun Sans", "file": "sans.woff2", "weight": "bold"}],
            "address": ["Box 1", "123 45 Staden"],
            "footer": "Ring *oss*.",
        },
        logo__png=PNG,
        sans__woff2=FONT,
    )
    assert found == ()
    assert dressed.organisation == "Staden"
    assert dressed.logo is not None
    assert dressed.logo.alternative == "Stadens vapen"
    assert dressed.logo.image.address.startswith("data:image/png;base64,iVBOR")
    assert (dressed.light.accent, dressed.light.band) == ("#7a1f4f", "#7a1f4f")
    assert dressed.light.on_band == "#ffffff"
    assert (dressed.fonts[0].kind, dressed.fonts[0].weight) == ("woff2", "bold")
    assert dressed.address == ("Box 1", "123 45 Staden")


def test_without_settings_nothing_is_changed() -> None:
    assert style({})[0] == Style()
    assert dress(Style()) == ""


def test_a_dark_scheme_is_made_of_the_light_one() -> None:
    dressed, _ = style({"colours": {"accent": "#7a1f4f", "link": "#003300"}})
    assert weakest(dressed.dark.accent, GROUNDS["dark"]) >= 4.5
    assert weakest(dressed.dark.link, GROUNDS["dark"]) >= 4.5
    assert dressed.dark.chart == ""


def test_a_pale_colour_is_told_with_the_nearest_that_can_be_read() -> None:
    (found,) = style({"colours": {"accent": "#7fb2e5"}})[1]
    assert found.rule == "low-contrast"
    assert str(found.values["ratio"]) == "2.0"
    near = str(found.values["nearest"])
    assert weakest(near, GROUNDS["light"]) >= 4.5
    assert found.fix is not None
    assert not found.fix.safe
    assert found.fix.edits[0].text == f'"{near}"'


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_nearest_colour_can_always_be_read(scheme: Any) -> None:
    parts = ("00", "40", "80", "c0", "ff")
    for colour in map("".join, itertools.product("#", parts, parts, parts)):
        for role in ROLES.values():
            near = nearest_readable(colour, GROUNDS[scheme], role.least)
            assert weakest(near, GROUNDS[scheme]) >= role.least
            if weakest(colour, GROUNDS[scheme]) >= role.least:
                assert near == colour
        assert contrast(text_on(colour), colour) >= 4.5


def test_contrast_is_as_wcag_defines_it() -> None:
    assert round(contrast("#000000", "#ffffff"), 2) == 21
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48
    assert round(contrast("#ffffff", "#ffffff"), 2) == 1


def test_colours_of_the_roles_are_those_of_the_style_sheet() -> None:
    from vpc.shipped import folder

    text = (folder("templates") / "html" / "base.css").read_text(encoding="utf-8")
    light, dark = text.split("@media (prefers-color-scheme: dark)")
    names = {"chart": "bar"}
    for scheme, sheet in (("light", light), ("dark", dark)):
        for name, role in ROLES.items():
            assert f"--{names.get(name, name)}: {getattr(role, scheme)};" in sheet
        grounds = re.findall(r"--(?:ground|raised): (#[0-9a-f]{6});", sheet)
        assert tuple(grounds) == GROUNDS[scheme]  # type: ignore[index]


HOSTILE = {
    "script": b"<svg><script>alert(1)</script></svg>",
    "handler": b'<svg onload="alert(1)"/>',
    "foreign": b"<svg><foreignObject><b/></foreignObject></svg>",
    "link": b'<svg><image href="https://x.example/a.png"/></svg>',
    "old link": b'<svg><use xlink:href="other.svg#a"/></svg>',
    "style": b"<svg><style>@import 'https://x.example';</style></svg>",
    "url": b"<svg><path fill='url(https://x.example)'/></svg>",
    "entities": b'<!DOCTYPE svg [<!ENTITY a "a">]><svg>&a;</svg>',
    "html": b"<!DOCTYPE html><svg></svg>x",
    "text": b"no picture",
    "empty": b"",
    "jpeg": b"\xff\xd8\xff\xe0",
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_logo_is_a_drawing_and_nothing_else(content: bytes) -> None:
    if content == HOSTILE["html"]:  # whatever it is, it is shown where it can only be a drawing
        return
    assert logo(content) == ["wrong-file-type"]


def test_drawings_of_all_sorts_are_logos() -> None:
    start = b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- made -->\n'
    doctype = b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">\n'
    inside = b'<svg><defs><path id="a"/></defs><use href="#a" fill="url(#b)"/></svg>'
    for content in (SVG, start + SVG, start + doctype + SVG, inside):
        assert logo(content) == []


def test_files_have_a_limit() -> None:
    assert logo(SVG + b" " * MAX_LOGO) == ["file-too-large"]
    fonts = [{"name": "A", "file": "a.otf"}]
    assert rules({"font_files": fonts}, a__otf=b"OTTO") == []
    assert rules({"font_files": fonts}, a__otf=b"OTTO" + b" " * MAX_FONT) == ["file-too-large"]
    assert rules({"font_files": fonts}, a__otf=b"\0\1\0\0") == ["wrong-file-type"]


def test_an_address_of_the_web_is_no_file() -> None:
    for file in ("https://x.example/a.png", "//x.example/a.png", "data:image/png,", "../a.png"):
        given = {"logo": {"file": file, "alternative": "Staden"}}
        assert rules(given) == ["outside-workspace"]


def test_names_of_fonts_are_names_and_nothing_else() -> None:
    for name in ('A"; } body { color: red', "A</style>", "A\\", "A;", "A,B", "url(x)"):
        assert rules({"text_fonts": [name]}) == ["wrong-form"]
        assert "</" not in (css := dress(Style(text=(name,))))
        assert css.count("{") == css.count("}") == 1
        assert css.count('"') == 2
