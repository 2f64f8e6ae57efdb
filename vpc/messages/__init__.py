"""Every sentence of vpc, in Swedish and English: data, read by the printers and the command line.

The stages say what they found as values; which words that becomes is decided here and nowhere
else. A language's catalogue is imported when its first finding is to be said.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Literal, cast

if TYPE_CHECKING:
    from vpc.messages.sentences import Catalogue

Language = Literal["sv", "en"]

LANGUAGES: tuple[Language, ...] = ("sv", "en")


def language(environ: Mapping[str, str], configured: str | None = None) -> Language:
    """The language to speak: VPC_LANG, else the workspace's, else the locale's, else English.

    A language that vpc does not know is passed over, so that nothing fails for want of words.
    """
    for wish in (environ.get("VPC_LANG", ""), configured or ""):
        if wish.strip().lower() in LANGUAGES:
            return cast("Language", wish.strip().lower())
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        locale = environ.get(name, "")
        if locale:  # the first that is set decides, as everywhere in POSIX
            return "sv" if locale.lower().startswith("sv") else "en"
    return "en"


def catalogue(language: Language) -> Catalogue:
    """All sentences of a language."""
    found: Catalogue = import_module(f"vpc.messages.{language}.catalogue").CATALOGUE
    return found


def phrase(language: Language, key: str, **values: str) -> str:
    """A sentence that belongs to no rule: help, summaries, usage errors (``UsageError.key``)."""
    from vpc.messages.sentences import fill

    phrases = import_module(f"vpc.messages.{language}.phrases").PHRASES
    return fill(phrases[key], values)
