"""``vpc git install | uninstall | status``: whether git compares and merges documents by id."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from vpc.cli.git_setup import (
    ATTRIBUTES,
    DIFF,
    MERGE,
    TEXT,
    Setup,
    has_attributes,
    interpreter,
    is_ours,
    wanted,
)
from vpc.cli.scope import EXIT_FINE, EXIT_FOUND
from vpc.cli.speech import say, spoken, workspace_language
from vpc.messages import phrase
from vpc.printer.screen import visible, width

Told = tuple[str, bool]
"""A sentence, and whether what it tells of is as it should be."""


def install(*, shared: bool) -> int:
    """Set the repository up that one stands in. Raises UsageError where that cannot be done."""
    setup = Setup(Path.cwd())
    attributes = setup.install(shared=shared)
    _say("git.installed", setup, attributes)
    if shared:
        _say("git.installed-shared", setup, attributes)
    return EXIT_FINE


def uninstall(*, shared: bool) -> int:
    """Take away what ``install`` has written, and only that."""
    setup = Setup(Path.cwd())
    attributes = setup.shared_attributes if shared else setup.attributes
    is_gone = setup.uninstall(shared=shared)
    _say("git.uninstalled" if is_gone else "git.nothing-installed", setup, attributes)
    if has_attributes(setup.shared_attributes):
        _say("git.shared-left", setup, setup.shared_attributes)
    return EXIT_FINE


def status() -> int:
    """Print what is set up, where, and whether it works; 0 if all of it does, else 1."""
    setup = Setup(Path.cwd())
    told = [*_told(setup)]
    names = [_word(f"git.part.{part}") for part, _ in told]
    widest = max(map(width, names))
    for name, (_, (sentence, _)) in zip(names, told, strict=True):
        sys.stdout.write(f"{name}{' ' * (widest - width(name))}  {visible(sentence)}\n")
    return EXIT_FINE if all(is_right for _, (_, is_right) in told) else EXIT_FOUND


def _told(setup: Setup) -> Iterator[tuple[str, Told]]:
    yield "merge", _setting(setup, (MERGE,))
    yield "diff", _setting(setup, (DIFF, TEXT, "diff.vpc.xfuncname"))
    places = [each for each in (setup.attributes, setup.shared_attributes) if has_attributes(each)]
    files = ", ".join(line.split()[0] for line in ATTRIBUTES[1:])
    if places:
        place = ", ".join(_shown(each) for each in places)
        yield "attributes", (f"{files}: " + _word("git.set", place=place), True)
    else:
        yield "attributes", (_word("git.unset"), False)
    settings = setup.settings()
    programs = {interpreter(settings[name].value) for name in (MERGE, DIFF) if name in settings}
    for program in sorted(filter(None, programs)):
        works = os.access(program, os.X_OK)
        yield "command", (_word("git.works" if works else "git.missing", path=program), works)


def _setting(setup: Setup, names: tuple[str, ...]) -> Told:
    found = setup.settings()
    held = [found[name] for name in names if name in found]
    if not held:
        return _word("git.unset"), False
    place = _shown(setup.top / held[0].place)
    if any(name in found and _is_others(name, found[name].value) for name in names):
        return _word("git.other", place=place), False
    if any(name not in found or found[name].value != wanted()[name] for name in names):
        return _word("git.outdated", place=place), False
    return _word("git.set", place=place), True


def _is_others(name: str, value: str) -> bool:
    return name in (MERGE, DIFF, TEXT) and not is_ours(value)


def _say(key: str, setup: Setup, attributes: Path) -> None:
    language = workspace_language([])
    config = _shown(setup.config)
    say(key, configured=language, config=config, attributes=_shown(attributes))


def _word(key: str, **values: str) -> str:
    return phrase(spoken(workspace_language([])), key, **values)


def _shown(path: Path) -> str:
    """A path as it is read best: from here, unless it lies far away."""
    relative = Path(os.path.relpath(path)).as_posix()
    return path.as_posix() if relative.startswith("../../..") else relative
