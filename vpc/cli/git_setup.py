"""What ``vpc git install`` writes: drivers in the repository's config, and the files they are for.

All worktrees of a repository have its config in common. Nothing is ever half written: attributes,
which put the drivers to use, come last, and what goes wrong on the way is taken back.
"""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from vpc.repository import git, run, top_of
from vpc.source import UsageError
from vpc.workspace import unwritable, write_whole

MERGE, DIFF, TEXT = "merge.vpc.driver", "diff.vpc.command", "diff.vpc.textconv"
COMMANDS = (MERGE, DIFF, TEXT)
ATTRIBUTES = (
    "# Plans and reports are compared and merged by id: vpc git install",
    "*.yaml diff=vpc merge=vpc",
    "*.yml diff=vpc merge=vpc",
)
_OURS = "-m vpc git "
_HEADINGS = r"^((  (- )?)?[A-Za-z0-9_-]+:.*)$"
"""A chapter of a document, or what stands right below one: a goal, an outcome, an account."""


def wanted() -> Mapping[str, str]:
    """The config: each command does git's own work where vpc is gone.

    ``-P``: a folder named vpc in the repository is never taken for the program.
    """
    python = f"{shlex.quote(Path(sys.executable).as_posix())} -P"
    # A driver that cannot be found would count as a conflict, without anything to see of it.
    there = f"{python} -c 'import vpc' 2>/dev/null"
    vpc = f"{python} {_OURS}"
    merge = "git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B"
    plain = 'git --no-pager diff --no-index --no-ext-diff --no-textconv -- "$2" "$5"'
    return {
        "merge.vpc.name": "plans and reports by id",
        MERGE: f"if {there}; then {vpc}merge-driver %O %A %B %P %L; else {merge}; fi",
        DIFF: _function(f'{vpc}diff-driver "$@" 2>/dev/null || {plain} || :'),
        TEXT: _function(f'{vpc}textconv "$1" 2>/dev/null || cat "$1"'),
        "diff.vpc.xfuncname": _HEADINGS,
    }


def _function(script: str) -> str:
    """A script that git may put arguments behind."""
    return f"run() {{ {script}; }}; run"


@dataclass(frozen=True)
class Setting:
    """A value of the config, and the file that it stands in."""

    value: str
    scope: str
    place: str


class Setup:
    """A repository, and what of it concerns the drivers."""

    def __init__(self, folder: Path) -> None:
        self.top = top_of(folder)
        self.config = self._path("config")
        self.attributes = self._path("info/attributes")
        self.shared_attributes = self.top / ".gitattributes"

    def _path(self, name: str) -> Path:
        """A file of the repository: in worktrees and submodules it lies elsewhere."""
        found = git(self.top, "rev-parse", "--git-path", name)
        assert found is not None
        return self.top / found.removesuffix("\n")

    def settings(self) -> Mapping[str, Setting]:
        """What git goes by: of each name the value that counts."""
        arguments = ("config", "--show-scope", "--show-origin", "--null", "--get-regexp")
        fields = (git(self.top, *arguments, r"^(merge|diff)\.vpc\.") or "").split("\0")
        found = {}
        for scope, origin, entry in zip(*[iter(fields)] * 3, strict=False):
            name, _, value = entry.partition("\n")
            found[name] = Setting(value, scope, origin.removeprefix("file:"))
        return found

    def install(self, *, shared: bool) -> Path:
        """Write config and attributes, all or nothing; gives the file of the attributes.

        Raises UsageError where something else stands there, or where git refuses.
        """
        before = self.settings()
        for name in COMMANDS:
            if name in before and not is_ours(before[name].value):
                raise UsageError("usage.git-taken", name=name, place=before[name].place)
        held = self._own()
        path = self.shared_attributes if shared else self.attributes
        try:
            for name, value in wanted().items():
                self._write("--local", name, value)
            self._unset("--worktree")  # a worktree's own would count for more
            put_in(path)
        except UsageError:
            self._restore(held)
            raise
        return path

    def uninstall(self, *, shared: bool) -> bool:
        """Take away what is ours and nothing else; gives whether there was anything."""
        paths = [self.attributes, *([self.shared_attributes] if shared else [])]
        taken = [take_out(path) for path in paths]
        return any([*taken, self._unset("--local"), self._unset("--worktree")])

    def _own(self) -> Mapping[str, str]:
        """What the repository's own config says."""
        arguments = ("config", "--local", "--null", "--get-regexp", r"^(merge|diff)\.vpc\.")
        entries = (git(self.top, *arguments) or "").split("\0")
        return dict(entry.split("\n", 1) for entry in entries if "\n" in entry)

    def _write(self, scope: str, name: str, value: str) -> None:
        done = run(self.top, "config", scope, "--replace-all", name, value)
        if done.returncode:
            lines = done.stderr.decode("utf-8", "replace").strip().splitlines() or [""]
            raise UsageError("usage.git-refused", reason=lines[-1])

    def _unset(self, scope: str) -> bool:
        """Take our names out of a config file; of another's command nothing goes."""
        if scope == "--worktree" and not self._has_worktree_config():
            return False
        taken = False
        for name in wanted():
            value = git(self.top, "config", scope, "--get", name)
            if value is not None and (name not in COMMANDS or is_ours(value)):
                taken = git(self.top, "config", scope, "--unset-all", name) is not None or taken
        return taken

    def _has_worktree_config(self) -> bool:
        value = git(self.top, "config", "--type=bool", "--get", "extensions.worktreeConfig")
        return (value or "").strip() == "true"

    def _restore(self, held: Mapping[str, str]) -> None:
        for name in wanted():
            if name in held:
                run(self.top, "config", "--local", "--replace-all", name, held[name])
            else:
                run(self.top, "config", "--local", "--unset-all", name)


def is_ours(command: str) -> bool:
    """Whether a command is one that some version of vpc has written."""
    return _OURS in command


def interpreter(command: str) -> str | None:
    """The program that a command of ours calls."""
    found = re.search(r"('(?:[^']|'\"'\"')*'|\S+) -P -m vpc git ", command)
    return shlex.split(found[1])[0] if found else None


def has_attributes(path: Path) -> bool:
    return set(ATTRIBUTES[1:]) <= {line.strip() for line in _lines(path)}


def put_in(path: Path) -> None:
    """Put our attributes first, so that whatever else the file says counts for more."""
    if not has_attributes(path):
        take_out(path)
        ours = "".join(f"{line}\n" for line in ATTRIBUTES)
        write_whole(path.parent, path.name, "".join([ours, *_lines(path)]).encode(*_AS_IS))


def take_out(path: Path) -> bool:
    """Take our lines out; a file that held nothing else goes, with a folder made for it."""
    lines = _lines(path)
    kept = [line for line in lines if line.strip() not in ATTRIBUTES]
    if kept == lines:
        return False
    if kept:
        write_whole(path.parent, path.name, "".join(kept).encode(*_AS_IS))
        return True
    try:
        path.unlink()
        if path.parent.name == "info" and not any(path.parent.iterdir()):
            path.parent.rmdir()
    except OSError as error:
        raise unwritable(path, error) from error
    return True


_AS_IS = ("utf-8", "surrogateescape")


def _lines(path: Path) -> list[str]:
    try:
        return path.read_bytes().decode(*_AS_IS).splitlines(keepends=True)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise unwritable(path, error) from error
