"""Findings for people and machines. The only place where a diagnostic becomes a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Protocol, cast

from vpc.diagnostic import Diagnostic
from vpc.messages import Language


class Printer(Protocol):
    """Findings, in the order they are to be printed, as a text that ends with a line break."""

    def __call__(
        self, diagnostics: Iterable[Diagnostic], language: Language, *, color: bool
    ) -> str: ...


FORMATS: Mapping[str, str] = {
    "full": "vpc.printer.full:full",
    "concise": "vpc.printer.concise:concise",
    "json": "vpc.printer.json:json",
}
"""The formats by name, with the function that prints each: imported when used."""


def render(
    format: str,  # noqa: A002  # what it is called on the command line
    diagnostics: Iterable[Diagnostic],
    language: Language,
    *,
    color: bool = False,
) -> str:
    """The findings in one of ``FORMATS``."""
    module, name = FORMATS[format].split(":")
    printer = cast("Callable[..., str]", getattr(import_module(module), name))
    return printer(diagnostics, language, color=color)
