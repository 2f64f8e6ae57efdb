"""The world on disk and in memory: files below a root, and where compiled documents go."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from vpc.source import SETTINGS, Listing, Unreadable, UsageError
from vpc.syntax.decode import MAX_BYTES

ENDINGS = (".yaml", ".yml")
_MARKERS = (SETTINGS, ".git")
_NO_FILE = (OSError, ValueError, RuntimeError)
"""What Python raises for a name that is too long, that holds NUL, that is a loop of links."""


def find_root(path: Path, here: Path) -> Path:
    """The root of the workspace that a path belongs to.

    The nearest folder at or above it with a ``vpc.yaml``, else with ``.git``; else ``here`` if the
    path is below it, else the path's own folder.
    """
    try:
        path = path.resolve()
    except _NO_FILE:
        path = path.parent.resolve() / path.name
    folder = path if path.is_dir() else path.parent
    for marker in _MARKERS:
        for candidate in (folder, *folder.parents):
            if (candidate / marker).exists():
                return candidate
    here = here.resolve()
    return here if folder.is_relative_to(here) else folder


def is_marked(root: Path) -> bool:
    """Whether a root says itself that it is one; else it is only where somebody happens to be."""
    return any((root / marker).exists() for marker in _MARKERS)


def exists(path: Path) -> bool:
    """Whether there is a file or folder; also for a name that none can have."""
    try:
        return path.exists()
    except _NO_FILE:
        return False


class DiskWorld:
    """The files below a root on disk. Nothing outside it is ever read, through links neither."""

    def __init__(self, root: Path, here: Path) -> None:
        self.root = root.resolve()
        self.here = here.resolve()

    def read(self, key: str) -> bytes | Unreadable:
        path = self.root / key
        try:
            if not path.resolve().is_relative_to(self.root):
                return Unreadable("outside-workspace")
            # Asked before opening: opening a pipe would wait for somebody to write to it.
            if not stat.S_ISREG(path.stat().st_mode):
                return Unreadable("not-a-file")
            with path.open("rb") as file:
                return file.read(MAX_BYTES + 1)
        except PermissionError:
            return Unreadable("no-permission")
        except _NO_FILE:
            return Unreadable("missing-file")

    def locate(self, folder: str, reference: str) -> str | Unreadable:
        if PurePosixPath(reference).is_absolute() or Path(reference).is_absolute():
            return Unreadable("outside-workspace")
        try:
            path = (self.root / folder / reference).resolve()
            if not path.is_relative_to(self.root):
                common = Path(os.path.commonpath((self.root, path)))
                return Unreadable("outside-workspace", self._relative(common))
            if not path.exists():
                return Unreadable("missing-file")
            if not path.is_file():
                return Unreadable("not-a-file")
        except _NO_FILE:
            return Unreadable("missing-file")
        return path.relative_to(self.root).as_posix()

    def display(self, key: str) -> str:
        return self._relative(self.root / key)

    def key_of(self, path: Path) -> str | Unreadable:
        """The key of a path that somebody gave on the command line."""
        try:
            resolved = path.resolve()
        except _NO_FILE:
            return Unreadable("missing-file")
        if not resolved.is_relative_to(self.root):
            return Unreadable("outside-workspace")
        return resolved.relative_to(self.root).as_posix()

    def documents(self, folder: Path, output: Path) -> Listing:
        """Every YAML file below a folder, hidden folders and the output folder excepted."""
        names: list[str] = []
        problems: list[tuple[str, Unreadable]] = []
        output = output.resolve()

        def failed(error: OSError) -> None:
            problems.append((self._relative(Path(error.filename)), Unreadable("no-permission")))

        for parent, folders, files in os.walk(folder.resolve(), onerror=failed):
            folders[:] = sorted(
                name
                for name in folders
                if not name.startswith(".") and Path(parent, name).resolve() != output
            )
            for name in sorted(files):
                if name.endswith(ENDINGS) and not name.startswith("."):
                    path = Path(parent, name)
                    key = self.key_of(path)
                    if isinstance(key, Unreadable):
                        problems.append((self._relative(path), key))
                    else:
                        names.append(key)
        return Listing(tuple(dict.fromkeys(names)), tuple(problems))

    def _relative(self, path: Path) -> str:
        return Path(os.path.relpath(path, self.here)).as_posix()


class MemoryWorld:
    """Files held in memory, for tests and for documents that come from elsewhere than a disk."""

    def __init__(self, files: Mapping[str, str | bytes]) -> None:
        self.files = files

    def read(self, key: str) -> bytes | Unreadable:
        content = self.files.get(key)
        if content is None:
            return Unreadable("missing-file")
        return content.encode() if isinstance(content, str) else content

    def locate(self, folder: str, reference: str) -> str | Unreadable:
        parts: list[str] = []
        for part in PurePosixPath(folder, reference).parts:
            if part == "/" or (part == ".." and not parts):
                return Unreadable("outside-workspace")
            if part == "..":
                parts.pop()
            elif part != ".":
                parts.append(part)
        key = "/".join(parts)
        return key if key in self.files else Unreadable("missing-file")

    def display(self, key: str) -> str:
        return key


_OBSTACLES = {
    errno.EACCES: "usage.unwritable-permission",
    errno.EPERM: "usage.unwritable-permission",
    errno.EROFS: "usage.unwritable-permission",
    errno.ENOSPC: "usage.unwritable-space",
    errno.EDQUOT: "usage.unwritable-space",
    errno.EISDIR: "usage.unwritable-folder",
    errno.ENOTDIR: "usage.unwritable-file",
    errno.EEXIST: "usage.unwritable-file",
}
"""What hinders people, in words of ours; of the rest the system's own words are told."""


def unwritable(path: Path, error: OSError) -> UsageError:
    """What to tell somebody whose file the system does not let us write or remove."""
    key = _OBSTACLES.get(error.errno or 0, "usage.unwritable")
    hinders = str(error.filename or path)  # rather than the file that was to lie in it
    where = hinders if path.is_relative_to(hinders) else str(path)
    return UsageError(key, path=where, reason=error.strerror or str(error))


def write_whole(folder: Path, name: str, content: bytes) -> bool:
    """Write a file below ``folder``: wholly or not at all, and only if its bytes differ.

    Returns whether it was written. Never follows a link out of the folder. Raises UsageError where
    it cannot be written.
    """
    path = folder / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        root = folder.resolve()
        _make_parents(root, PurePosixPath(name))
        path = root / name
        if path.is_symlink() or not path.parent.resolve().is_relative_to(root):
            raise UsageError("usage.unwritable-link", path=str(path))
        if path.is_file() and path.read_bytes() == content:
            return False
        temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            temporary.unlink(missing_ok=True)
            with temporary.open("xb") as file:  # never through a link that lies in wait
                file.write(content)
            if path.exists():
                temporary.chmod(stat.S_IMODE(path.stat().st_mode))
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(path, error) from error
    return True


def _make_parents(root: Path, name: PurePosixPath) -> None:
    """Make the folders of an output one by one, none of them through a link."""
    for parent in _parents(root, name):
        if parent.is_symlink():
            raise UsageError("usage.unwritable-link", path=str(parent))
        parent.mkdir(exist_ok=True)


def _parents(root: Path, name: PurePosixPath) -> Iterator[Path]:
    folder = root
    for part in name.parts[:-1]:
        folder /= part
        yield folder
