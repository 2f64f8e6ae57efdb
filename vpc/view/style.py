"""A house style: what a municipality's documents look like, in no format's terms."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field
from typing import Literal

from vpc.view.colours import text_on


@dataclass(frozen=True)
class Image:
    """A picture that a document carries with it: its bytes and what they are (``image/png``)."""

    kind: str
    content: bytes = field(repr=False)

    @property
    def address(self) -> str:
        """The picture as an address that holds all of it."""
        return f"data:{self.kind};base64,{b64encode(self.content).decode()}"


@dataclass(frozen=True)
class Logo:
    """A logo; ``alternative`` is what it says to those who do not see it."""

    image: Image
    alternative: str


@dataclass(frozen=True)
class Font:
    """A font that documents carry with them.

    ``kind`` is woff2 or otf, ``weight`` normal, bold, or variable for one that has them all.
    """

    name: str
    kind: Literal["woff2", "otf"]
    weight: Literal["normal", "bold", "variable"]
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Colours:
    """The colours of a scheme by what they are for, as ``#rrggbb``; empty for those of vpc.

    ``accent``: headings and rules; ``chart``: bars and lines; ``band``: the stripe at the top.
    """

    accent: str = ""
    link: str = ""
    chart: str = ""
    band: str = ""

    @property
    def on_band(self) -> str:
        """The colour of text on the band."""
        return text_on(self.band) if self.band else ""


@dataclass(frozen=True)
class Style:
    """A house style; what is empty is as vpc has it.

    ``organisation`` stands above the title, ``address`` and ``footer`` (Markdown) at the end.
    ``text`` and ``headings`` are names of fonts, the first there is taken; ``fonts`` are those
    that come with the document.
    """

    organisation: str = ""
    light: Colours = Colours()
    dark: Colours = Colours()
    text: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    fonts: tuple[Font, ...] = ()
    logo: Logo | None = None
    address: tuple[str, ...] = ()
    footer: str = ""


PLAIN = Style()
"""The style of a workspace that gives none."""
