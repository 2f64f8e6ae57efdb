"""Files that documents carry with them: images and fonts, taken for what is in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from vpc.diagnostic import Diagnostic, Term, finding
from vpc.source import Span, Unreadable, World
from vpc.view.style import Image

MAX_IMAGE = 1_000_000
MAX_LOGO = 200_000
MAX_FONT = 500_000

_PICTURES: Mapping[str, re.Pattern[bytes]] = {
    "image/png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "image/jpeg": re.compile(rb"\xff\xd8\xff"),
    "image/gif": re.compile(rb"GIF8[79]a"),
    "image/webp": re.compile(rb"RIFF....WEBP", re.DOTALL),
}
_SVG = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*"
    rb"(?:<\?xml[^>]*>\s*|<!--(?:(?!-->).)*-->\s*|<!DOCTYPE[^>\[]*>\s*)*<svg[\s>]",
    re.DOTALL,
)
_FONTS: Mapping[bytes, Literal["woff2", "otf"]] = {b"wOF2": "woff2", b"OTTO": "otf"}

_IN_PROSE = tuple(map(Term, ("PNG", "JPEG", "GIF", "WebP")))
_AS_LOGO = tuple(map(Term, ("SVG", "PNG")))
_AS_FONT = tuple(map(Term, ("WOFF2", "OpenType")))


@dataclass(frozen=True)
class Asked:
    """A file that is asked for: where it is named, in a file of which folder, and how."""

    world: World
    folder: str
    reference: str
    span: Span
    subject: str

    def read(self, limit: int) -> bytes | Diagnostic:
        """What is in it, or why it cannot be had."""
        # An address of the web is a path to nobody, and so is one within a page.
        is_address = ":" in self.reference or self.reference.startswith(("//", "#"))
        key: str | Unreadable = (
            Unreadable("outside-workspace")
            if is_address
            else self.world.locate(self.folder, self.reference)
        )
        content = key if isinstance(key, Unreadable) else self.world.read(key)
        if isinstance(content, Unreadable):
            return self.wrong(content.reason, root_hint=content.detail or None)
        if len(content) > limit:
            return self.wrong("file-too-large", limit=f"{limit // 1000} kB")
        return content

    def wrong(self, rule: str, **values: Any) -> Diagnostic:
        """What is wrong with it, at the place where it is named."""
        return finding(rule, self.span, subject=self.subject, path=self.reference, **values)


def image(asked: Asked) -> Image | Diagnostic:
    """A picture for a text. Never SVG, which may hold more than a picture."""
    content = asked.read(MAX_IMAGE)
    if isinstance(content, Diagnostic):
        return content
    kind = _kind(content)
    return Image(kind, content) if kind else asked.wrong("wrong-file-type", kinds=_IN_PROSE)


def logo(asked: Asked) -> Image | Diagnostic:
    """A logo: PNG or SVG, whose address is that of an image, where nothing in it can run."""
    content = asked.read(MAX_LOGO)
    if isinstance(content, Diagnostic):
        return content
    kind = "image/svg+xml" if _is_svg(content) else _kind(content)
    if kind in ("image/png", "image/svg+xml"):
        return Image(kind, content)
    return asked.wrong("wrong-file-type", kinds=_AS_LOGO)


def font(asked: Asked) -> tuple[Literal["woff2", "otf"], bytes] | Diagnostic:
    """A font's kind and bytes."""
    content = asked.read(MAX_FONT)
    if isinstance(content, Diagnostic):
        return content
    kind = _FONTS.get(content[:4])
    return (kind, content) if kind else asked.wrong("wrong-file-type", kinds=_AS_FONT)


def _kind(content: bytes) -> str:
    return next((kind for kind, start in _PICTURES.items() if start.match(content)), "")


_ACTIVE = re.compile(
    rb"<!ENTITY|<script|<foreignObject|<iframe|<embed|<object|\son[a-z]+\s*=|javascript:|@import"
    rb"|(?:href|src)\s*=\s*[\"']\s*(?!#|data:image/(?:png|jpeg))|url\(\s*[\"']?\s*(?!#)",
    re.IGNORECASE,
)


def _is_svg(content: bytes) -> bool:
    """Whether it is a drawing and nothing else: no program, nothing from elsewhere."""
    return bool(_SVG.match(content)) and not _ACTIVE.search(content)
