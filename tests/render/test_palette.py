"""Every colour of text and of shapes is seen against the ground it stands on: light, dark, print.

The colours are read out of the style sheets; which of them meet is told here.
"""

from __future__ import annotations

import re

import pytest
from documents import ROOT

TEXT, SHAPE = 4.5, 3.0
PAIRS = [
    *((TEXT, text, ground) for text in ("text", "quiet", "link", "accent")
      for ground in ("ground", "raised")),
    *((TEXT, tone, f"{tone}-ground") for tone in ("good", "partly", "bad", "open")),
    *((SHAPE, tone, ground) for tone in ("good", "partly", "bad", "text")
      for ground in ("raised", "ground")),
    *((SHAPE, "tag-hole", tone) for tone in ("good", "bad")),
    *((SHAPE, fill, "raised") for fill in ("partly-fill", "open-fill", "bar", "strong-line")),
    (SHAPE, "accent", "ground"),
    (SHAPE, "strong-line", "ground"),
    (SHAPE, "focus", "ground"),
    (SHAPE, "focus", "raised"),
]  # fmt: skip
"""What meets: how clear it has to be, what is seen, and on what."""

_NAMED = re.compile(r"--([a-z-]+):\s*(#[0-9a-f]{6})")


def palette(sheet: str, start: str) -> dict[str, str]:
    """The colours named in a style sheet from ``start`` to the end of that rule."""
    text = (ROOT / "templates" / "html" / sheet).read_text(encoding="utf-8")
    rule = text[text.index(start) :]
    return dict(_NAMED.findall(rule[: rule.index("}")]))


LIGHT = palette("base.css", ":root {")
DARK = {**LIGHT, **palette("base.css", "@media (prefers-color-scheme: dark)")}
PRINT = {**LIGHT, **palette("print.css", ":root {")}


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("least", "seen", "ground"), PAIRS, ids=str)
@pytest.mark.parametrize("colours", [LIGHT, DARK, PRINT], ids=["light", "dark", "print"])
def test_contrast(colours: dict[str, str], least: float, seen: str, ground: str) -> None:
    assert contrast(colours[seen], colours[ground]) >= least


def test_the_ratio_is_the_known_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_every_colour_is_named_in_every_palette() -> None:
    dark = palette("base.css", "@media (prefers-color-scheme: dark)")
    printed = palette("print.css", ":root {")
    assert set(dark) == set(LIGHT)
    assert set(LIGHT) - set(printed) == {"focus"}


def test_colours_are_only_named_once() -> None:
    """No rule has a colour of its own that this test would not see."""
    for sheet in ("document.css", "table.css"):
        text = (ROOT / "templates" / "html" / sheet).read_text(encoding="utf-8")
        assert not re.search(r"#[0-9a-f]{3,8}\b|rgb|hsl", text)
