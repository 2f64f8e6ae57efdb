"""How many findings there are of each rule, and how many of them an edit could put right."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from vpc.diagnostic import Diagnostic
from vpc.messages import Language, catalogue, phrase
from vpc.messages.fill import tally
from vpc.printer.concise import STYLES
from vpc.printer.json import dumped
from vpc.printer.screen import painted
from vpc.registry import Severity, group_of

FORMAT = "vpc-statistics-1"
"""Changes when a key is renamed, removed or given another meaning; never for a key more."""


class _Row(NamedTuple):
    """A rule's findings of one severity. ``safe`` and ``unsafe``: so many have such a fix."""

    rule: str
    severity: Severity
    number: int
    safe: int
    unsafe: int


def _rows(diagnostics: Iterable[Diagnostic]) -> list[_Row]:
    """The most frequent first, then by name."""
    kinds: dict[tuple[str, Severity], list[Diagnostic]] = {}
    for each in diagnostics:
        kinds.setdefault((each.rule, each.severity), []).append(each)
    rows = []
    for (rule, severity), found in kinds.items():
        safe = [each.fix.safe for each in found if each.fix]
        rows.append(_Row(rule, severity, len(found), safe.count(True), safe.count(False)))
    return sorted(rows, key=lambda row: (-row.number, row.rule, row.severity))


def statistics(
    diagnostics: Iterable[Diagnostic], language: Language, *, color: bool = False
) -> str:
    """A line for each rule, and a line that counts all findings."""
    found = tuple(diagnostics)
    rows = _rows(found)
    words = catalogue(language).severities
    digits = max((len(str(row.number)) for row in rows), default=0)
    letters = max((len(words[row.severity]) for row in rows), default=0)
    longest = max((len(row.rule) for row in rows), default=0)
    lines = []
    for row in rows:
        severity = painted(words[row.severity], STYLES[row.severity], color=color)
        gap = " " * (letters - len(words[row.severity]))
        cells = [f"{row.number:>{digits}}", severity + gap, f"{row.rule:<{longest}}"]
        lines.append("  ".join([*cells, _fixes(row, language)]).rstrip())
    return "\n".join([*lines, *([""] if lines else []), tally(found, language)]) + "\n"


def _fixes(row: _Row, language: Language) -> str:
    counts = {"safe": row.safe, "unsafe": row.unsafe}
    return ", ".join(
        phrase(language, f"statistics.{kind}", number=str(count))
        for kind, count in counts.items()
        if count
    )


def statistics_json(
    diagnostics: Iterable[Diagnostic],
    language: Language,  # noqa: ARG001  # every printer is called alike
    *,
    color: bool = False,  # noqa: ARG001
) -> str:
    """The same for programs."""
    rows = [
        {
            "rule": row.rule,
            "group": group_of(row.rule),
            "severity": str(row.severity),
            "count": row.number,
            "safe_fixes": row.safe,
            "unsafe_fixes": row.unsafe,
        }
        for row in _rows(diagnostics)
    ]
    return dumped({"format": FORMAT, "rules": rows})
