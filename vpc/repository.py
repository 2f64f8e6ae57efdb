"""A workspace as it was at a revision, read from git's object database.

Only plumbing that reads is ever run: no hooks, no pager, no filters, no network; and what the
caller's environment says of another repository (``GIT_DIR`` within a hook) does not count.
"""

from __future__ import annotations

import os
import posixpath
import shutil
import subprocess
from pathlib import Path
from types import TracebackType

from vpc.source import Listing, Unreadable, UsageError
from vpc.syntax.decode import MAX_BYTES
from vpc.workspace import ENDINGS

_LINK = "120000"
_FILES = (_LINK, "100644", "100755")
_MOST_LINKS = 40
_SAFE = {
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}


def git(folder: Path, *arguments: str) -> str | None:
    """What a command of git prints when it is run in a folder; None where it fails.

    Raises UsageError where there is no git.
    """
    done = run(folder, *arguments)
    return done.stdout.decode("utf-8", "surrogateescape") if done.returncode == 0 else None


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """A command of git run in a folder, whatever comes of it."""
    return subprocess.run(  # noqa: S603  # a fixed program; revisions come after --end-of-options
        command(*arguments), cwd=folder, env=environment(), capture_output=True, check=False
    )


def command(*arguments: str) -> list[str]:
    """A call of git; raises UsageError where there is none."""
    program = shutil.which("git")
    if program is None:
        raise UsageError("usage.no-git")
    return [program, "--no-pager", "-c", "core.fsmonitor=false", *arguments]


def environment() -> dict[str, str]:
    """The environment without what it says of git, and with what keeps git from asking."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return {**kept, **_SAFE}


def top_of(folder: Path) -> Path:
    """The folder that a repository's files lie in. Raises UsageError where there is none."""
    found = git(folder, "rev-parse", "--show-toplevel")
    if found is None:
        if git(folder, "rev-parse", "--git-dir") is not None:
            raise UsageError("usage.bare-repository", path=folder.as_posix())
        raise UsageError("usage.no-repository", path=folder.as_posix())
    return Path(found.removesuffix("\n"))


def commit_of(folder: Path, revision: str) -> str:
    """The id of the commit that a revision names. Raises UsageError where it names none."""
    wanted = f"{revision}^{{commit}}"
    found = git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", wanted)
    if found is not None:
        return found.strip()
    shallow = (git(folder, "rev-parse", "--is-shallow-repository") or "").strip() == "true"
    key = "usage.revision-not-fetched" if shallow else "usage.unknown-revision"
    raise UsageError(key, revision=revision)


class GitWorld:
    """The files below a root as they were at a revision (a ``World``). To be closed after use.

    Links are followed within the root. What lies in another repository (a submodule) is missing.
    """

    def __init__(self, root: Path, revision: str, here: Path | None = None) -> None:
        self.root = root.resolve()
        self.here = (here or Path.cwd()).resolve()
        self.revision = revision
        top = top_of(self.root).resolve()
        commit = commit_of(self.root, revision)
        self._files: dict[str, str] = {}
        self._links: dict[str, str] = {}
        below = self.root.relative_to(top).as_posix()
        self._list(top, commit, "" if below == "." else f"{below}/")
        self._reader: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> GitWorld:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        if self._reader is not None:
            self._reader.communicate()
            self._reader = None

    def read(self, key: str) -> bytes | Unreadable:
        resolved = self._resolved(key)
        if isinstance(resolved, Unreadable):
            return resolved
        found = self._files.get(resolved)
        if found is None:
            return Unreadable("missing-file")
        content = self._content(found)
        return Unreadable("missing-file") if content is None else content

    def locate(self, folder: str, reference: str) -> str | Unreadable:
        if reference.startswith("/") or Path(reference).is_absolute():
            return Unreadable("outside-workspace")
        resolved = self._resolved(posixpath.join(folder, reference))
        if isinstance(resolved, Unreadable) or resolved in self._files:
            return resolved
        is_folder = any(name.startswith(f"{resolved}/") for name in self._files)
        return Unreadable("not-a-file" if is_folder or resolved == "." else "missing-file")

    def display(self, key: str) -> str:
        """As on disk: whoever compares the two sees the same names."""
        return Path(os.path.relpath(self.root / key, self.here)).as_posix()

    def documents(self, folder: str, output: str) -> Listing:
        """Every YAML file below a folder, hidden folders and the output folder excepted."""
        names: list[str] = []
        for name in sorted({*self._files, *self._links}):
            within = posixpath.relpath(name, folder or ".")
            is_hidden = any(part.startswith(".") for part in within.split("/"))
            if is_hidden or f"{name}/".startswith(f"{output}/") or not name.endswith(ENDINGS):
                continue
            key = self._resolved(name)
            if isinstance(key, str) and key in self._files:
                names.append(key)
        return Listing(tuple(dict.fromkeys(names)))

    def _list(self, top: Path, commit: str, below: str) -> None:
        paths = ("--", f":(literal){below}") if below else ()
        listed = git(top, "ls-tree", "-r", "-z", "--full-tree", commit, *paths)
        if listed is None:
            raise UsageError("usage.revision-not-fetched", revision=self.revision)
        for entry in listed.split("\0"):
            about, _, name = entry.partition("\t")
            mode, _, rest = about.partition(" ")
            if mode in _FILES:
                known = self._links if mode == _LINK else self._files
                known[name.removeprefix(below)] = rest.partition(" ")[2]

    def _resolved(self, path: str) -> str | Unreadable:
        """A path with the links in it followed, one after the other."""
        for _ in range(_MOST_LINKS):
            path = posixpath.normpath(path)
            if path == ".." or path.startswith(("../", "/")):
                return Unreadable("outside-workspace")
            parts = path.split("/")
            above = ("/".join(parts[:count]) for count in range(1, len(parts) + 1))
            link = next((each for each in above if each in self._links), None)
            if link is None:
                return path
            target = (self._content(self._links[link]) or b"").decode("utf-8", "surrogateescape")
            path = posixpath.join(posixpath.dirname(link), target, path[len(link) :].lstrip("/"))
        return Unreadable("missing-file")

    def _content(self, name: str) -> bytes | None:
        """The content of an object by its id, as much of it as anybody reads; None if missing."""
        if self._reader is None:
            self._reader = subprocess.Popen(  # noqa: S603  # ids of objects are all it is given
                command("cat-file", "--batch"),
                cwd=self.root,
                env=environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        given, answers = self._reader.stdin, self._reader.stdout
        assert given is not None
        assert answers is not None
        given.write(f"{name}\n".encode())
        given.flush()
        about = answers.readline().split()
        if len(about) != 3:
            return None
        size = int(about[2])
        content = answers.read(min(size, MAX_BYTES + 1))
        left = size + 1 - len(content)  # a line break ends each answer
        while left > 0:
            left -= len(answers.read(min(left, 1 << 20))) or left
        return content
