"""Faults planted in a sound page, each for the gate that has to find it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from chromium import Look, View, restyled

LIGHT, DARK = View(1400), View(1400, "dark")
PHONE, SMALL = View(390), View(320)


class Fault(NamedTuple):
    """A fault: the gate that finds it, what it tells of it, how the page with it is made."""

    gate: str
    told: str
    page: Callable[[str], Look]


def _styled(rules: str, *views: View, asks: tuple[str, ...] = ()) -> Callable[[str], Look]:
    return lambda html: Look(restyled(html, rules), views, asks)


def _replaced(old: str, new: str, *asks: str) -> Callable[[str], Look]:
    def plant(html: str) -> Look:
        assert old in html, old
        return Look(html.replace(old, new, 1), (LIGHT,), asks)

    return plant


_TALL = "tbody td{padding-bottom:14rem!important}"
_THIN = "table{table-layout:fixed;width:9rem!important}th{word-break:break-all;line-height:3}"
_OUTSIDE = "https://vpc.invalid/x.png"

FAULTS = {
    "pale text": Fault(
        "inaccessible", "color-contrast", _styled("h1{color:#bbb}", LIGHT, asks=("axe",))
    ),
    "pale text in the dark": Fault(
        "inaccessible",
        "1400 dark: color-contrast",
        _styled("@media (prefers-color-scheme:dark){h1{color:#333}}", DARK, asks=("axe",)),
    ),
    "pale text on a phone": Fault(
        "inaccessible",
        "390 light: color-contrast",
        _styled("@media (max-width:25rem){h1{color:#bbb}}", PHONE, asks=("axe",)),
    ),
    "image without alternative": Fault(
        "inaccessible", "image-alt", _replaced("</h1>", '</h1><img src="data:,">', "axe")
    ),
    "no main landmark": Fault("inaccessible", "landmark", _replaced("<main", "<div", "axe")),
    "a width of its own": Fault("sideways", "320: 5", _styled("h1{width:500px}", SMALL)),
    "a style of its own": Fault(
        "noisy", "Content Security Policy", _replaced("<h1", '<h1 style="color:red"')
    ),
    "a script": Fault(
        "noisy", "Content Security Policy", _replaced("</h1>", "</h1><script>1</script>")
    ),
    "an image from elsewhere": Fault(
        "fetching",
        _OUTSIDE,
        lambda html: Look(
            html.replace("img-src data:", "img-src https:").replace(
                "</h1>", f'</h1><img alt="" src="{_OUTSIDE}">'
            ),
            (LIGHT,),
            (),
        ),
    ),
    "cards without heads": Fault(
        "unlike_as_cards",
        "other rows",
        _styled(
            "@media (max-width:40rem){thead{display:none!important}}",
            LIGHT,
            PHONE,
            asks=("tables",),
        ),
    ),
    "cells that hide": Fault(
        "unlike_as_cards",
        "other rows",
        _styled(
            "@media (max-width:40rem){td:last-child{display:none!important}}",
            LIGHT,
            PHONE,
            asks=("tables",),
        ),
    ),
    "a table without headers": Fault(
        "without_headers",
        "table ",
        lambda html: Look(
            html.replace("<th ", "<td ").replace("</th>", "</td>"), (LIGHT, PHONE), ("tables",)
        ),
    ),
    "rows that may break": Fault(
        "torn",
        "row ",
        _styled(_THIN + "tr,th,td{break-inside:auto!important}", LIGHT, asks=("print",)),
    ),
    "heads that stay behind": Fault(
        "headless",
        "sheet ",
        _styled(_TALL + "thead{display:table-row-group!important}", LIGHT, asks=("print",)),
    ),
    "no way past the contents": Fault(
        "unskippable", "first stop", _replaced('class="skip"', 'class="skip" hidden', "keyboard")
    ),
    "a way to nowhere": Fault("unskippable", "led to", _replaced(' tabindex="-1"', "", "keyboard")),
}
