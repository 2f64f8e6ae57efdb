"""A real repository in a temporary folder, with a home and a config of git's that are its own."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path
from unittest.mock import patch

from vpc.cli.main import main

ROOT = Path(__file__).parents[2]


class Repository:
    """A folder with git and vpc run in it."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        self.home = home
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("GIT_", "VPC"))
        }
        self.environment = {
            **kept,
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": str(home / ".gitconfig"),
            "GIT_EDITOR": "true",
            "LC_ALL": "C.UTF-8",
            "VPC_LANG": "en",
            "PYTHONPATH": str(ROOT),
        }

    def run(self, *command: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=cwd or self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    def git(self, *arguments: str, code: int = 0, cwd: Path | None = None) -> str:
        done = self.run("git", *arguments, cwd=cwd)
        assert done.returncode == code, (done.returncode, done.stdout, done.stderr)
        return done.stdout

    def vpc(
        self, *arguments: str, code: int = 0, cwd: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        """What a user types: in this process. What git calls is a process of its own."""
        out, err = (TextIOWrapper(BytesIO(), write_through=True) for _ in range(2))
        with (
            chdir(cwd or self.folder),
            patch.dict(os.environ, self.environment, clear=True),
            patch.object(sys, "argv", ["vpc", *arguments]),
            redirect_stdout(out),
            redirect_stderr(err),
        ):
            try:
                main()
                ended = 0
            except SystemExit as end:
                ended = int(end.code or 0)
        texts = [each.buffer.getvalue().decode() for each in (out, err)]
        assert ended == code, (ended, *texts)
        return subprocess.CompletedProcess(arguments, ended, *texts)

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def commit(self, name: str, content: str | bytes) -> None:
        self.write(name, content)
        self.git("add", "-A")
        self.git("commit", "-qm", f"{name} changed")


def made(folder: Path) -> Repository:
    """A repository on a branch main with nothing in it."""
    home = folder / "home"
    home.mkdir()
    (home / ".gitconfig").write_text("[user]\n\tname = Test\n\temail = test@example.org\n")
    work = folder / "work"
    work.mkdir()
    repository = Repository(work, home)
    repository.git("init", "-q", "-b", "main", ".")
    return repository
