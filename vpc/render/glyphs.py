"""Which characters the shipped fonts can print, and what stands for those that they cannot."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from struct import iter_unpack, unpack_from
from unicodedata import normalize

SUBSTITUTE = "\u25a1"
"""An empty square: something stands here that cannot be shown."""

_SPACES = str.maketrans({"\n": " ", "\t": " "})
_WITHOUT_FORM = re.compile("[\u200d\ufe00-\ufe0f]")
"""Joiners and variation selectors: they say how others look, and print nothing themselves."""
_ENDLESS = re.compile(r"[^\s\u00ad\u200b/-]{41,}")
"""No word of Swedish is as long; what is has to be broken somewhere."""
_PIECE = re.compile(r".{1,8}")


class Printable:
    """Makes texts printable; ``missing`` are the characters that it had to replace, in order."""

    def __init__(self, fonts: Path) -> None:
        self._covered = covered(fonts)
        self.missing: dict[str, None] = {}

    def __call__(self, text: str) -> str:
        if not text.isascii() and not self._covered.issuperset(text):
            text = "".join(self._replaced(normalize("NFC", _WITHOUT_FORM.sub("", text))))
        elif "\n" in text or "\t" in text:
            text = text.translate(_SPACES)
        return _ENDLESS.sub(_broken, text) if len(text) > 40 else text

    def _replaced(self, text: str) -> Iterator[str]:
        for character in text.translate(_SPACES):
            if character in self._covered:
                yield character
            else:
                self.missing[character] = None
                yield SUBSTITUTE


def _broken(match: re.Match[str]) -> str:
    """An endless word that may be broken every few characters."""
    return "\u200b".join(_PIECE.findall(match.group()))


@lru_cache(maxsize=2)
def covered(fonts: Path) -> frozenset[str]:
    """The characters that every font of a folder has."""
    sets = [frozenset(_characters(path.read_bytes())) for path in sorted(fonts.glob("*.otf"))]
    return sets[0].intersection(*sets[1:])


def _characters(font: bytes) -> Iterator[str]:
    """The characters of an OpenType font: the groups of its full character map (format 12)."""
    (count,) = unpack_from(">H", font, 4)
    tables = {
        tag: offset for tag, _, offset, _ in iter_unpack(">4sLLL", font[12 : 12 + 16 * count])
    }
    start = tables[b"cmap"]
    (count,) = unpack_from(">H", font, start + 2)
    for index in range(count):
        (offset,) = unpack_from(">L", font, start + 8 + 8 * index)
        (form,) = unpack_from(">H", font, start + offset)
        if form == 12:
            (groups,) = unpack_from(">L", font, start + offset + 12)
            first = start + offset + 16
            for low, high, _ in iter_unpack(">LLL", font[first : first + 12 * groups]):
                yield from map(chr, range(low, high + 1))
            return
