"""Findings as a Code Quality report, which GitLab shows in a merge request."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from vpc.diagnostic import Diagnostic
from vpc.fingerprint import Fingerprint, fingerprints
from vpc.messages import Language
from vpc.messages.fill import said
from vpc.printer.json import dumped
from vpc.printer.places import lines
from vpc.printer.screen import visible
from vpc.registry import Severity

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.ADVICE: "info"}


def gitlab(
    diagnostics: Iterable[Diagnostic],
    language: Language,
    *,
    color: bool = False,  # noqa: ARG001  # every printer is called alike
) -> str:
    """A list with an entry for each finding. Of entries with one fingerprint GitLab keeps one."""
    found = tuple(diagnostics)
    marked = zip(found, fingerprints(found), strict=True)
    return dumped([_entry(each, mark, language) for each, mark in marked])


def _entry(diagnostic: Diagnostic, mark: Fingerprint, language: Language) -> dict[str, Any]:
    words = said(diagnostic, language)
    span = diagnostic.primary.span
    begin, end = lines(span)
    return {
        "description": visible("; ".join(filter(None, (words.message, words.help)))),
        "check_name": diagnostic.rule,
        "fingerprint": mark.digest,
        "severity": _SEVERITIES[diagnostic.severity],
        "location": {"path": span.file.name, "lines": {"begin": begin, "end": end}},
    }
