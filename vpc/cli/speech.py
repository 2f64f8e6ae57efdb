"""What the command line says beside its results: to stderr, in the reader's language."""

from __future__ import annotations

import os
import sys

from vpc.messages import Language, language, phrase
from vpc.printer.screen import visible


def spoken(configured: str | None = None) -> Language:
    """The language of this run's messages."""
    return language(os.environ, configured)


def say(key: str, *, configured: str | None = None, **values: str) -> None:
    """Say a sentence of the catalogues to stderr."""
    sentence = phrase(spoken(configured), key, **values)
    sys.stderr.write(visible(sentence) + "\n")


def wants_color(stream: object) -> bool:
    """Whether a stream is a terminal that has not asked for plain text (NO_COLOR)."""
    is_terminal = getattr(stream, "isatty", bool)()
    return bool(is_terminal) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
