"""Findings as GitHub's workflow commands: annotations beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterable

from vpc.diagnostic import Diagnostic
from vpc.messages import Language
from vpc.messages.fill import said, tally
from vpc.printer.concise import location
from vpc.printer.places import lines
from vpc.printer.screen import visible
from vpc.registry import Severity
from vpc.source import Span

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}
_DATA = {ord("%"): "%25", ord("\r"): "%0D", ord("\n"): "%0A"}
_PROPERTY = {**_DATA, ord(":"): "%3A", ord(","): "%2C"}


def github(
    diagnostics: Iterable[Diagnostic],
    language: Language,
    *,
    color: bool = False,  # noqa: ARG001  # every printer is called alike
) -> str:
    """A command on a line for each finding, and a line that counts them."""
    found = tuple(diagnostics)
    return "\n".join([*(_command(each, language) for each in found), tally(found, language)]) + "\n"


def _command(diagnostic: Diagnostic, language: Language) -> str:
    words = said(diagnostic, language)
    span = diagnostic.primary.span
    # The log shows the message alone, and no more than ten of a step's annotations are shown.
    message = f"{location(span)}: {visible(words.message)}"
    if words.help:
        message += f"\n{visible(words.help)}"
    properties = {
        "file": visible(span.file.name),
        **_place(span),
        "title": diagnostic.rule,
    }
    listed = ",".join(f"{name}={value.translate(_PROPERTY)}" for name, value in properties.items())
    return f"::{_COMMANDS[diagnostic.severity]} {listed}::{message.translate(_DATA)}"


def _place(span: Span) -> dict[str, str]:
    """Columns are refused where a place runs over several lines."""
    if span.range is None:
        return {}
    first, last = lines(span)
    place = {"line": str(first), "endLine": str(last)}
    end_line, end_column = span.file.position(span.range[1])
    if first == end_line:
        place |= {"col": str(span.position[1]), "endColumn": str(end_column)}
    return place
