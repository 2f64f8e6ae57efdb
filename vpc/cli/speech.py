"""What the command line says beside its results: to stderr, in the reader's language."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from vpc.messages import LANGUAGES, Language, language, phrase
from vpc.printer.screen import visible
from vpc.source import SETTINGS


def spoken(configured: str | None = None) -> Language:
    """The language of this run's messages."""
    return language(os.environ, configured)


def workspace_language(arguments: Sequence[str]) -> str | None:
    """The language of the workspace that a command line is about, where that can be told.

    That of the first path in it that leads to a workspace, else that of the current folder.
    """
    if os.environ.get("VPC_LANG", "").strip().lower() in LANGUAGES:
        return None  # it decides alone: nothing has to be read
    from vpc.pipeline.settings import load_settings
    from vpc.workspace import DiskWorld, exists, find_root

    here = Path.cwd()
    for path in (*map(Path, arguments), here):
        if len(path.parts) > 1 or exists(path):
            root = find_root(next(filter(exists, (path, *path.parents)), here), here)
            if exists(root / SETTINGS):
                return load_settings(DiskWorld(root, here)).language
    return None


def say(key: str, *, configured: str | None = None, **values: str) -> None:
    """Say a sentence of the catalogues to stderr."""
    sentence = phrase(spoken(configured), key, **values)
    sys.stderr.write(visible(sentence) + "\n")


def wants_color(stream: object) -> bool:
    """Whether a stream is a terminal that has not asked for plain text (NO_COLOR)."""
    is_terminal = getattr(stream, "isatty", bool)()
    return bool(is_terminal) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
