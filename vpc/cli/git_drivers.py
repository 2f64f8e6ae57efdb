"""What git calls: to merge a document, to compare two versions of one, to show one as text.

Whatever happens here, git goes on: what is no document of vpc, and what goes wrong, is left to
git's own way of doing it.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from vpc.cli.speech import say
from vpc.diagnostic import has_errors
from vpc.merge import MARKER_SIZE, OURS, THEIRS, merge
from vpc.merge.lines import compared
from vpc.merge.pieces import from_markers, one_side, with_markers
from vpc.printer.plain import plain
from vpc.printer.screen import visible
from vpc.repository import command
from vpc.source import SourceFile, Unreadable, UsageError
from vpc.syntax.decode import decode
from vpc.syntax.reader import read
from vpc.workspace import DiskWorld, find_root, write_whole

_MOST_CONFLICTS = 127
"""Git takes more than 128 for a failure of the driver."""
_MARK = b"\xef\xbb\xbf"
_NOTHING = "/dev/null"
_SEEN_BY_GIT = 8000
"""So many bytes git looks at to tell what is text."""


def drive(arguments: list[str]) -> int:
    """What git asks for: ``git``, the driver's name, and what git has put behind it."""
    _, name, *given = arguments
    if name == "merge-driver":
        base, ours, theirs, file, marker_size = given
        return merge_driver(Path(base), Path(ours), Path(theirs), file, int(marker_size))
    return diff_driver(given) if name == "diff-driver" else textconv(Path(given[0]))


def merge_driver(base: Path, ours: Path, theirs: Path, name: str, marker_size: int) -> int:
    """Write the merged text in place of ours; gives the number of conflicts, as git wants it."""
    try:
        merged = _merged(base, ours, theirs, marker_size)
        if merged is not None:
            content, conflicts = merged
            write_whole(ours.absolute().parent, ours.name, content)
            return min(conflicts, _MOST_CONFLICTS)
    except UsageError:
        return _left(name)
    except Exception:  # noqa: BLE001, S110  # a merge is never left half done for a mistake of ours
        pass
    return _merged_by_git(base, ours, theirs, name, marker_size)


def _merged(base: Path, ours: Path, theirs: Path, marker_size: int) -> tuple[bytes, int] | None:
    contents = [path.read_bytes() for path in (base, ours, theirs)]
    files = [decode("", content).value for content in contents]
    texts = [each.text for each in files if each is not None]
    if len(texts) < len(files):
        return None
    before, one, other = texts
    merged = merge(before, one, other, marker_size=marker_size)
    if merged is None:
        return None
    mark = _MARK if contents[1].startswith(_MARK) else b""
    return mark + merged.text.encode(), merged.conflicts


def _merged_by_git(base: Path, ours: Path, theirs: Path, name: str, marker_size: int) -> int:
    labels = [part for label in (OURS, "base", THEIRS) for part in ("-L", label)]
    files = [path.as_posix() for path in (ours, base, theirs)]
    size = f"--marker-size={marker_size}"
    done = _git("merge-file", "--quiet", size, *labels, "--", *files)
    return done.returncode if 0 <= done.returncode <= _MOST_CONFLICTS else _left(name)


def _left(name: str) -> int:
    """A conflict without markers, as git has it for what is no text."""
    say("usage.merge-left", path=name)
    return 1


def _git(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Git in the environment that it has called us in."""
    return subprocess.run(  # noqa: S603  # files after `--`
        command(*arguments), stdout=subprocess.PIPE, check=False
    )


def textconv(path: Path) -> int:
    """Print a document as it is compared in ``git log -p``; what is none as it is.

    Git shows whatever it gets here: of what is no text only that it is another one.
    """
    content = path.read_bytes()
    text = _plain(content)
    if text is None and b"\0" in content[:_SEEN_BY_GIT]:
        text = f"{len(content)} bytes {sha256(content).hexdigest()}\n"
    sys.stdout.buffer.write(content if text is None else text.encode())
    return 0


def _plain(content: bytes) -> str | None:
    """A document as plain text, with the markers of a conflict where it has one; else None."""
    file = decode("", content).value
    if file is None:
        return None
    pieces = from_markers(file.text)
    if len(pieces) == 1:
        return _plain_text(file.text)
    sides = [_plain_text(one_side(pieces, side)) for side in (OURS, THEIRS)]
    if sides[0] is None or sides[1] is None:
        return None
    return with_markers(compared(sides[0], sides[1]), MARKER_SIZE, (OURS, THEIRS))


def _plain_text(text: str) -> str | None:
    document = read(SourceFile("", text))
    if document.value is None or has_errors(document.diagnostics):
        return None
    data = document.value.data
    return plain(data) if isinstance(data, dict) and "vpc" in data else None


def diff_driver(given: Sequence[str]) -> int:
    """Print what changed in a document; the lines that differ where that cannot be told.

    ``given``: the name; file, object and mode of both versions; the new name if there is one. The
    name alone: there is a conflict in the file.
    """
    name, *versions = given
    if len(versions) < 6:
        sys.stdout.write(f"* Unmerged path {visible(name)}\n")
        return 0
    old, new = Path(versions[0]), Path(versions[3])
    now = versions[6] if len(versions) > 6 else name
    told = None
    with suppress(Exception):  # a diff is shown whatever is wrong with ours
        told = _changes(now, old, new)
    # Where only comments or layout have changed there is nothing to tell, but something to see.
    sys.stdout.write(told or _lines_that_differ(name, now, old, new))
    return 0


def _changes(name: str, old: Path, new: Path) -> str | None:
    """The changes of a document in the reader's words, by ``vpc diff``; None where it has none."""
    if _NOTHING in (old.as_posix(), new.as_posix()):
        return None
    contents = old.read_bytes(), new.read_bytes()
    if None in map(_plain, contents) or find_spec("vpc.cli.diff") is None:
        return None
    from vpc.pipeline.overlay import OverlaidWorld

    here = Path.cwd()
    world = DiskWorld(find_root(here / name, here), here)
    key = world.key_of(here / name)
    if isinstance(key, Unreadable):
        return None
    worlds = [OverlaidWorld(world, {key: content}) for content in contents]
    told_between = import_module("vpc.cli.diff").told_between
    told: str | None = told_between(*worlds, key, color=_is_colored())
    return f"{told}\n" if told else None


def _lines_that_differ(name: str, now: str, old: Path, new: Path) -> str:
    """What git would have shown without us."""
    color = f"--color={'always' if _is_colored() else 'never'}"
    plainly = ("--no-index", "--no-ext-diff", "--no-textconv")
    done = _git("diff", color, *plainly, "--", old.as_posix(), new.as_posix())
    shown = done.stdout.decode("utf-8", "replace")
    at = re.search(r"^(\x1b\[[0-9;]*m)*@@ ", shown, re.MULTILINE)
    names = [visible(f"a/{name}"), visible(f"b/{now}")]
    lines = [f"diff --git {names[0]} {names[1]}\n"]
    ends = [
        _NOTHING if path.as_posix() == _NOTHING else shown_name
        for path, shown_name in zip((old, new), names, strict=True)
    ]
    if at:
        lines += [f"--- {ends[0]}\n", f"+++ {ends[1]}\n", shown[at.start() :]]
    elif "\nBinary files " in shown:
        lines.append(f"Binary files {ends[0]} and {ends[1]} differ\n")
    return "".join(lines)


def _is_colored() -> bool:
    """Whether git would colour: it has its own settings, and a pager that we do not see."""
    is_seen = sys.stdout.isatty() or "GIT_PAGER_IN_USE" in os.environ
    asked = _git("config", "--get-colorbool", "color.diff", str(is_seen).lower())
    return asked.stdout.strip() == b"true"
