"""Findings for people and machines. The only place where a diagnostic becomes a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Protocol, cast

from vpc.diagnostic import Diagnostic
from vpc.messages import Language
from vpc.printer.discreet import discreet


class Printer(Protocol):
    """Findings, in the order they are to be printed, as a text that ends with a line break."""

    def __call__(
        self, diagnostics: Iterable[Diagnostic], language: Language, *, color: bool
    ) -> str: ...


FORMATS: Mapping[str, str] = {
    "full": "vpc.printer.full:full",
    "concise": "vpc.printer.concise:concise",
    "json": "vpc.printer.json:json",
    "github": "vpc.printer.github:github",
    "gitlab": "vpc.printer.gitlab:gitlab",
    "sarif": "vpc.printer.sarif:sarif",
    "junit": "vpc.printer.junit:junit",
}
"""The formats by name, with the function that prints each: imported when used."""

STATISTICS: Mapping[str, str] = {
    "full": "vpc.printer.statistics:statistics",
    "concise": "vpc.printer.statistics:statistics",
    "json": "vpc.printer.statistics:statistics_json",
}
"""The formats in which findings can be counted instead, with the function that does it."""

FOR_REPOSITORIES = frozenset({"github", "gitlab", "sarif", "junit"})
"""Read by services that know a file by its path from the top of the repository."""

_TELLS_OF_FILES = frozenset({"junit"})
"""Formats in which a file that nothing was found in is told of too."""


def render(
    format: str,  # noqa: A002  # what it is called on the command line
    diagnostics: Iterable[Diagnostic],
    language: Language,
    *,
    color: bool = False,
    files: Iterable[str] = (),
) -> str:
    """The findings in one of ``FORMATS``; ``files`` are the names of all that were checked."""
    printer = _imported(FORMATS[format])
    found = discreet(diagnostics)
    if format in _TELLS_OF_FILES:
        return printer(found, language, files=files)
    return printer(found, language, color=color)


def render_statistics(
    format: str,  # noqa: A002
    diagnostics: Iterable[Diagnostic],
    language: Language,
    *,
    color: bool = False,
) -> str:
    """How many findings there are of each rule, in one of ``STATISTICS``."""
    return _imported(STATISTICS[format])(diagnostics, language, color=color)


def _imported(function: str) -> Callable[..., str]:
    module, name = function.split(":")
    return cast("Callable[..., str]", getattr(import_module(module), name))
