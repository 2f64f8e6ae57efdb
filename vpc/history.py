"""The files of a revision, asked of git without checking anything out.

A repository is somebody else's: no hook, no filter, no pager, no program that its settings name is
run, nothing is fetched, and nothing that is typed can become an option.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import NamedTuple, Self

from vpc.source import Unreadable, UsageError

_SAFE = (
    "--no-pager",
    "--no-replace-objects",
    "--no-optional-locks",
    "--literal-pathspecs",
    "-c", "core.fsmonitor=false",
    "-c", "core.hooksPath=/dev/null",
    "-c", "protocol.allow=never",
)  # fmt: skip
_WHOLE_NUMBER = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_REVISION = re.compile(r"[^\s\x00-\x1f\x7f-][^\x00-\x1f\x7f]{0,400}")
_LINK, _FILE = "120000", "100"
_HOPS = 10
_LARGEST = 5_000_000
"""What is larger is no document, and is not fetched out of the repository at all."""


def _environment() -> dict[str, str]:
    """The environment without what would point git elsewhere or make it ask somebody."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return {
        **kept,
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_ALLOW_PROTOCOL": "none",
        "LC_ALL": "C",
    }


class _Blob(NamedTuple):
    mode: str
    id: str
    size: int


class Repository:
    """The repository that a folder belongs to. Raises UsageError where there is none, or no git."""

    def __init__(self, folder: Path) -> None:
        program = shutil.which("git")
        if program is None:
            raise UsageError("usage.no-git")
        self.folder = folder
        self._command = [program, *_SAFE, "-C", str(folder)]
        prefix = self._run("rev-parse", "--show-prefix")
        if isinstance(prefix, str):
            reason = prefix.removeprefix("fatal: ").split("\n")[0]
            values = {} if "not a git repository" in reason else {"reason": reason}
            raise UsageError("usage.no-repository", path=str(folder), **values)
        self.prefix = os.fsdecode(prefix).removesuffix("\n").rstrip("/")

    def command(self, *arguments: str) -> list[str]:
        return [*self._command, *arguments]

    def _run(self, *arguments: str) -> bytes | str:
        """What git says; what it complains of where it fails."""
        try:
            done = subprocess.run(  # noqa: S603  # git, with arguments that are no options
                self.command(*arguments),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                env=_environment(),
            )
        except (OSError, ValueError) as error:
            return str(error)
        if done.returncode:
            return done.stderr.decode(errors="replace").strip() or "git"
        return done.stdout

    def commit(self, revision: str) -> str:
        """The commit that a revision means. Raises UsageError where it means none."""
        if _REVISION.fullmatch(revision):
            wanted = f"{revision}^{{commit}}"
            found = self._run("rev-parse", "--verify", "--quiet", "--end-of-options", wanted)
            if isinstance(found, bytes):
                return found.decode("ascii", "replace").strip()
        shallow = self._run("rev-parse", "--is-shallow-repository")
        key = "usage.unknown-revision"
        if isinstance(shallow, bytes) and shallow.strip() == b"true":
            key = "usage.shallow-revision"
        raise UsageError(key, revision=revision)

    def merge_base(self, one: str, other: str) -> str:
        """The commit at which two histories part. Raises UsageError where they never met."""
        found = self._run("merge-base", self.commit(one), self.commit(other))
        if isinstance(found, str):
            raise UsageError("usage.unrelated-revisions", old=one, new=other)
        return found.decode("ascii", "replace").strip()

    def files(self, commit: str) -> Mapping[str, _Blob]:
        """The files of a commit in and below the folder, by their path from there."""
        listed = self._run("ls-tree", "-r", "-z", "-l", "--full-tree", f"{commit}:{self.prefix}")
        if isinstance(listed, str):
            return {}  # the folder was not there yet
        found = {}
        for entry in listed.split(b"\0"):
            head, _, name = entry.partition(b"\t")
            parts = head.split()
            if len(parts) == 4 and parts[1] == b"blob":
                mode, _, id_, size = (part.decode("ascii", "replace") for part in parts)
                found[os.fsdecode(name)] = _Blob(mode, id_, int(size) if size.isdecimal() else 0)
        return found


def short_name(revision: str) -> str:
    """A revision as it is told of: a whole number of a commit is more than anybody reads."""
    return revision[:10] if _WHOLE_NUMBER.fullmatch(revision) else revision


class GitWorld:
    """The files of a commit below a root. A key is the same as in the world on disk."""

    def __init__(self, repository: Repository, revision: str, commit: str, here: Path) -> None:
        self.revision = short_name(revision)
        self._repository = repository
        self._blobs = repository.files(commit)
        self._here = here
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()

    def read(self, key: str) -> bytes | Unreadable:
        found = self._followed(key)
        if isinstance(found, Unreadable):
            return found
        blob = self._blobs[found]
        if blob.size > _LARGEST:
            return b" " * (_LARGEST + 1)  # as the world on disk: cut off, and told as too large
        return self._content(blob)

    def locate(self, folder: str, reference: str) -> str | Unreadable:
        key = _joined(folder, reference)
        return key if isinstance(key, Unreadable) else self._followed(key)

    def display(self, key: str) -> str:
        path = Path(os.path.relpath(self._repository.folder / key, self._here))
        return f"{self.revision}:{path.as_posix()}"

    def documents(self, endings: Sequence[str], output: str) -> tuple[str, ...]:
        """Every file with an ending, hidden folders and the output folder excepted."""
        return tuple(
            sorted(
                key
                for key in self._blobs
                if key.endswith(tuple(endings))
                and not any(part.startswith(".") for part in PurePosixPath(key).parts)
                and not PurePosixPath(key).is_relative_to(output)
            )
        )

    def _followed(self, key: str) -> str | Unreadable:
        """The key of the file itself, where a key is that of a link."""
        for _ in range(_HOPS):
            blob = self._blobs.get(key)
            if blob is None:
                is_folder = any(name.startswith(f"{key}/") for name in self._blobs)
                return Unreadable("not-a-file" if is_folder else "missing-file")
            if blob.mode != _LINK:
                return key if blob.mode.startswith(_FILE) else Unreadable("not-a-file")
            content = self._content(blob)
            if isinstance(content, Unreadable):
                return content
            target = _joined(key.rpartition("/")[0], os.fsdecode(content))
            if isinstance(target, Unreadable):
                return target
            key = target
        return Unreadable("missing-file")

    def _content(self, blob: _Blob) -> bytes | Unreadable:
        """The bytes of a file, from one process that is asked for all of them."""
        if self._process is None:
            self._process = subprocess.Popen(  # noqa: S603
                self._repository.command("cat-file", "--batch"),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
            )
        asked, answered = self._process.stdin, self._process.stdout
        assert asked is not None
        assert answered is not None
        try:
            asked.write(f"{blob.id}\n".encode())
            asked.flush()
            head = answered.readline().split()
            if len(head) != 3 or not head[2].isdigit():
                return Unreadable("missing-file")
            content = answered.read(int(head[2]))
            answered.read(1)
        except OSError:
            return Unreadable("missing-file")
        return content


def _joined(folder: str, reference: str) -> str | Unreadable:
    """A path below the root; never one that leads out of it."""
    if PurePosixPath(reference).is_absolute() or Path(reference).is_absolute():
        return Unreadable("outside-workspace")
    parts: list[str] = []
    for part in PurePosixPath(folder, reference).parts:
        if part == "..":
            if not parts:
                return Unreadable("outside-workspace")
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
