"""Git asked about the repository that one stands in, and told what to keep in its config.

What the caller's environment says of another repository (``GIT_DIR`` within a hook) does not count.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from vpc.source import UsageError


def git(folder: Path, *arguments: str) -> str | None:
    """What a command of git prints when it is run in a folder; None where it fails.

    Raises UsageError where there is no git.
    """
    done = run(folder, *arguments)
    return done.stdout.decode("utf-8", "surrogateescape") if done.returncode == 0 else None


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """A command of git run in a folder, whatever comes of it."""
    return subprocess.run(  # noqa: S603  # git, with names and values of ours
        command(*arguments),
        cwd=folder,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )


def command(*arguments: str) -> list[str]:
    """A call of git; raises UsageError where there is none."""
    program = shutil.which("git")
    if program is None:
        raise UsageError("usage.no-git")
    return [program, "--no-pager", "-c", "core.fsmonitor=false", *arguments]


def _environment() -> dict[str, str]:
    """The environment without what would point git elsewhere.

    Where the user's own config lies is another matter.
    """
    own = ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM")
    kept = {
        name: value
        for name, value in os.environ.items()
        if name in own or not name.startswith("GIT_")
    }
    return {**kept, "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}


def top_of(folder: Path) -> Path:
    """The folder that a repository's files lie in. Raises UsageError where there is none."""
    found = git(folder, "rev-parse", "--show-toplevel")
    if found is None:
        if git(folder, "rev-parse", "--git-dir") is not None:
            raise UsageError("usage.bare-repository", path=folder.as_posix())
        raise UsageError("usage.no-repository", path=folder.as_posix())
    return Path(found.removesuffix("\n"))
