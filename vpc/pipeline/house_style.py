"""The house style in a workspace's settings: colours that can be read, files that are there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING

from vpc.diagnostic import Diagnostic, Result, finding
from vpc.model.document import Document, Origin, as_workspace
from vpc.pipeline.embedded import Asked, font, logo
from vpc.source import World
from vpc.syntax.edits import written_anew
from vpc.view.colours import GROUNDS, ROLES, Scheme, nearest_readable, weakest
from vpc.view.style import Colours, Font, Logo, Style

if TYPE_CHECKING:
    from vpc.model.workspace import Colours as ColoursModel
    from vpc.model.workspace import Style as StyleModel

SCHEMES: dict[str, Scheme] = {"colours": "light", "dark_colours": "dark"}


def house_style(world: World, document: Document) -> Result[Style]:
    """The style that settings of the right shape ask for, and what is wrong with it."""
    model = as_workspace(document).style
    if model is None:
        return Result(Style())
    found: list[Diagnostic] = []
    origin = Origin(document, ("style",))
    for key, scheme in SCHEMES.items():
        colours = getattr(model, key)
        if colours is not None:
            found.extend(_pale(colours, origin / key, scheme))
    light = _colours(model.colours)
    style = Style(
        organisation=model.organisation or "",
        light=light,
        dark=_dark(light, _colours(model.dark_colours)),
        text=model.text_fonts,
        headings=model.heading_fonts,
        fonts=tuple(_fonts(world, model, origin, found)),
        logo=_logo(world, model, origin, found),
        address=model.address,
        footer=model.footer or "",
    )
    return Result(style, tuple(found))


def _pale(colours: ColoursModel, origin: Origin, scheme: Scheme) -> Iterator[Diagnostic]:
    """The colours that cannot be read on every ground of a scheme, each with the nearest that can.

    On the band stands text in the colour that can be read there.
    """
    grounds = GROUNDS[scheme]
    for name, role in ROLES.items():
        written = getattr(colours, name)
        if written is None:
            continue
        colour = _hex(written)
        ratio = weakest(colour, grounds)
        if ratio >= role.least:
            continue
        place = origin / name
        near = nearest_readable(colour, grounds, role.least)
        ground = min(grounds, key=lambda each: weakest(colour, [each]))
        quoted = _quoted(place, near)
        yield finding(
            "low-contrast",
            place.span,
            subject=place.subject,
            fix=written_anew(place.span, quoted, safe=False),
            colour=colour,
            nearest=near,
            ratio=Decimal(ratio).quantize(Decimal("0.1"), ROUND_DOWN),
            least=Decimal(str(role.least)),
            dark=ground if scheme == "dark" else None,
            ground=ground if scheme == "light" else None,
        )


def _quoted(place: Origin, colour: str) -> str:
    """A colour as it is written there: outside of quotation marks ``#`` begins a comment."""
    start, _ = place.span.range or (0, 0)
    return colour if place.span.file.text[start : start + 1] in "'\"" else colour[1:]


def _hex(written: str) -> str:
    return f"#{written.removeprefix('#').lower()}"


def _colours(model: ColoursModel | None) -> Colours:
    given = {
        name: _hex(value)
        for name in (*ROLES, "band")
        if (value := getattr(model, name, None)) is not None
    }
    return Colours(**given)


def _dark(light: Colours, dark: Colours) -> Colours:
    """The dark scheme: what it says itself, else the light colours made light enough."""
    derived = {
        name: nearest_readable(getattr(light, name), GROUNDS["dark"], role.least)
        for name, role in ROLES.items()
        if getattr(light, name) and not getattr(dark, name)
    }
    return replace(dark, **derived, band=dark.band or light.band)


def _fonts(
    world: World, model: StyleModel, origin: Origin, found: list[Diagnostic]
) -> Iterator[Font]:
    for index, each in enumerate(model.font_files):
        place = origin / "font_files" / index / "file"
        got = font(Asked(world, "", each.file, place.span, place.subject))
        if isinstance(got, Diagnostic):
            found.append(got)
        else:
            yield Font(each.name, got[0], each.weight, got[1])


def _logo(world: World, model: StyleModel, origin: Origin, found: list[Diagnostic]) -> Logo | None:
    if model.logo is None:
        return None
    place = origin / "logo" / "file"
    got = logo(Asked(world, "", model.logo.file, place.span, place.subject))
    if isinstance(got, Diagnostic):
        found.append(got)
        return None
    return Logo(got, model.logo.alternative)
