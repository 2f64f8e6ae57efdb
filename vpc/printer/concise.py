"""One line for each finding: for lists, logs and editors that jump to ``file:line:column``."""

from __future__ import annotations

from collections.abc import Iterable

from vpc.diagnostic import Diagnostic
from vpc.messages import Language
from vpc.messages.fill import fixable, said, tally
from vpc.printer.screen import Style, painted, visible
from vpc.registry import Severity
from vpc.source import Span

STYLES = {
    Severity.ERROR: Style.ERROR,
    Severity.WARNING: Style.WARNING,
    Severity.ADVICE: Style.ADVICE,
}


def concise(diagnostics: Iterable[Diagnostic], language: Language, *, color: bool = False) -> str:
    """``file:line:column: severity[rule] message``, and lines that count them."""
    found = tuple(diagnostics)
    lines = [_line(each, language, color=color) for each in found]
    return "\n".join([*lines, tally(found, language), *fixable(found, language)]) + "\n"


def _line(diagnostic: Diagnostic, language: Language, *, color: bool) -> str:
    words = said(diagnostic, language)
    weight = painted(
        f"{words.severity}[{diagnostic.rule}]", STYLES[diagnostic.severity], color=color
    )
    return f"{location(diagnostic.primary.span)}: {weight} {visible(words.message)}"


def location(span: Span) -> str:
    """``file:line:column``; only the file where it is meant as a whole."""
    name = visible(span.file.name)
    if span.range is None:
        return name
    line, column = span.position
    return f"{name}:{line}:{column}"
