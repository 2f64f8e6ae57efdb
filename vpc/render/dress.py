"""A house style as CSS: values that can be nothing else, after vpc's own style sheets."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator

from vpc.view.colours import ROLES
from vpc.view.style import Colours, Font, Style

_UNPLAIN = re.compile(r"[^A-Za-z0-9]")
_GENERIC = frozenset(("serif", "sans-serif", "monospace", "system-ui", "ui-sans-serif", "ui-serif"))
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_FORMATS = {"woff2": "woff2", "otf": "opentype"}
_WEIGHTS = {"normal": "400", "bold": "700", "variable": "100 900"}


def dress(style: Style) -> str:
    """The rules that a house style adds; none where it leaves all as it is."""
    return "".join(f"{rule}\n" for rule in _rules(style))


def string(text: str) -> str:
    """Any text as a string of CSS: whatever is not a plain letter or digit goes by its number."""
    return '"' + _UNPLAIN.sub(lambda match: f"\\{ord(match.group()):x} ", text) + '"'


def _rules(style: Style) -> Iterator[str]:
    yield from map(_face, style.fonts)
    light = [*_colours(style.light), *_families(style)]
    if light:
        yield f":root {{ {' '.join(light)} }}"
    dark = " ".join(_colours(style.dark))
    if dark:
        yield f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}"


def _colours(colours: Colours) -> Iterator[str]:
    given = {name: getattr(colours, name) for name in ROLES}
    if colours.band:
        given |= {"band": colours.band, "on-band": colours.on_band}
    names = {"chart": "bar"}
    for name, colour in given.items():
        if _COLOUR.fullmatch(colour):
            yield f"--{names.get(name, name)}: {colour};"


def _families(style: Style) -> Iterator[str]:
    if style.text:
        yield f"--text-font: {_family(style.text)};"
    if style.headings:
        yield f"--heading-font: {_family(style.headings)};"


def _family(names: tuple[str, ...]) -> str:
    shown = [name if name in _GENERIC else string(name) for name in names]
    return ", ".join([*shown, "system-ui", "sans-serif"])


def _face(font: Font) -> str:
    data = f"data:font/{font.kind};base64,{b64encode(font.content).decode()}"
    return (
        f"@font-face {{ font-family: {string(font.name)}; font-weight: {_WEIGHTS[font.weight]}; "
        f'font-display: block; src: url({data}) format("{_FORMATS[font.kind]}"); }}'
    )
