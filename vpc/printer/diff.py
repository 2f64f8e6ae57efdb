"""What changed in a file as a unified diff, as ``git apply`` and ``patch`` take it."""

from __future__ import annotations

import re
from difflib import unified_diff

from vpc.lint.personal_numbers import masked
from vpc.printer.screen import Style, painted, visible

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_STYLES = {"+": Style.GOOD, "-": Style.ERROR, "@": Style.GUTTER}


def diff(name: str, before: str, after: str, *, screen: bool = False, color: bool = False) -> str:
    """The lines that differ, with three around them.

    For a ``screen`` what a terminal would obey is written as an escape; a file gets the text as
    it is. Nobody's number is repeated, so that a change beside one has to be made by hand.
    """
    shown = visible(name)
    old, new = (_LINE.findall(masked(text)) for text in (before, after))
    lines = unified_diff(old, new, shown, shown)
    return "".join(_line(each, screen=screen, color=color) for each in lines)


def _line(line: str, *, screen: bool, color: bool) -> str:
    text = line.removesuffix("\n")
    end = "\n" if line.endswith("\n") else "\n\\ No newline at end of file\n"
    if screen:
        text = visible(text.removesuffix("\r"))
    return painted(text, _STYLES.get(text[:1], Style.PLAIN), color=color) + end
