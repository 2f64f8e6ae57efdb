"""Colours that can be read: contrast as WCAG 2 defines it, and the nearest colour that has it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

Scheme = Literal["light", "dark"]

GROUNDS: Mapping[Scheme, tuple[str, ...]] = {
    "light": ("#ffffff", "#f4f6f8"),
    "dark": ("#11161c", "#1b2129"),
}
"""What text and graphics stand on: the page, and what is raised from it."""


class Role(NamedTuple):
    """What a colour of the settings is for: its contrast with every ground is at least so much."""

    least: float
    light: str
    dark: str


ROLES: Mapping[str, Role] = {
    "accent": Role(4.5, "#00447c", "#9ccfff"),
    "link": Role(4.5, "#00508f", "#9ccfff"),
    "chart": Role(3, "#6889ab", "#5f86ab"),
}
"""The colours that settings may give, with those of vpc."""

TEXTS = ("#ffffff", "#000000")
"""The colours of text on a band; one of them can be read on any colour."""
_STEPS = 256


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def weakest(colour: str, grounds: Iterable[str]) -> float:
    """The contrast of a colour where it is least."""
    return min(contrast(colour, ground) for ground in grounds)


def text_on(ground: str) -> str:
    """The colour of text that is easiest to read on a ground."""
    return max(TEXTS, key=lambda text: contrast(text, ground))


def nearest_readable(colour: str, grounds: Iterable[str], least: float) -> str:
    """The colour, made so much darker or lighter that it has the contrast on all grounds."""
    grounds = tuple(grounds)
    for step in range(_STEPS + 1):
        for end in (0, 255):
            mixed = _mixed(colour, end, step)
            if weakest(mixed, grounds) >= least:
                return mixed
    return text_on(grounds[0])


def _mixed(colour: str, end: int, step: int) -> str:
    parts = (value + (end - value) * step // _STEPS for value in _parts(colour))
    return "#" + "".join(f"{part:02x}" for part in parts)


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[start : start + 2], 16) for start in (1, 3, 5))


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
