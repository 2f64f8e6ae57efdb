"""The cases of a rule: pieces of documents, put into a sound workspace (see README.md)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, NamedTuple

HERE = Path(__file__).parent
BASE = {path.name: path.read_text(encoding="utf-8") for path in (HERE / "base").glob("*.yaml")}
DRAFTS = {path.name: path.read_text(encoding="utf-8") for path in (HERE / "drafts").glob("*.yaml")}
_CASE = re.compile(r"^#: (pass|fail|no fix|fix|safe fix) (.+)\n", re.MULTILINE)
_DOCUMENT = re.compile(r"^#: (fixed )?([a-z0-9/, -]+\.yaml)\n", re.MULTILINE)
_MANUAL_DOCUMENT = re.compile(r"^# ([a-z0-9-]+\.yaml)\n", re.MULTILINE)
_WITHOUT = re.compile(r"^# without ([a-z_ ]+)\n", re.MULTILINE)
_PART = re.compile(r"^(?=(?:#.*\n)*[a-z_0-9]+:)", re.MULTILINE)
_KEY = re.compile(r"^([a-z_0-9]+):", re.MULTILINE)


class Case(NamedTuple):
    """A workspace, and what it shows. ``fixed`` holds documents as they have to become."""

    rule: str
    kind: Literal["pass", "fail", "no fix", "fix", "safe fix"]
    title: str
    files: dict[str, str]
    changed: tuple[str, ...]
    fixed: dict[str, str]

    def __str__(self) -> str:
        return f"{self.rule}: {self.title}"


def cases(path: Path) -> list[Case]:
    """The cases in a file."""
    head, *parts = _CASE.split(path.read_text(encoding="utf-8"))
    assert all(line.startswith("#") for line in head.split("\n") if line), f"{path.name}: {head}"
    return [
        _case(path.stem, kind, title, text)
        for kind, title, text in zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    ]


def _case(rule: str, kind: str, title: str, text: str) -> Case:
    head, *parts = _DOCUMENT.split(text)
    assert not head.strip(), f"{rule}: {title} has text before its first document"
    given: dict[str, str] = {}
    fixed: dict[str, str] = {}
    for is_fixed, name, piece in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        (fixed if is_fixed else given)[name] = merged(name, piece)
    assert kind in ("pass", "fail", "no fix", "fix", "safe fix")
    return Case(rule, kind, title, {**BASE, **given}, tuple(given), fixed)


def example(text: str) -> dict[str, str]:
    """A workspace with the pieces of documents that a manual shows.

    They are put into the base; or into ``drafts``, which are there as soon as one is named: a
    museum's plan and report of which nothing is asked yet. Any other document is taken whole.
    """
    head, *parts = _MANUAL_DOCUMENT.split(text.lstrip("\n"))
    assert not head.strip(), f"an example begins with a document's name, not {head!r}"
    pieces = dict(zip(parts[::2], parts[1::2], strict=True))
    there = BASE if pieces.keys() <= BASE.keys() else {**BASE, **DRAFTS}
    given = {
        name: merged(name, piece, there) if name in there else piece
        for name, piece in pieces.items()
    }
    return {**there, **given}


def merged(name: str, piece: str, base: Mapping[str, str] = BASE) -> str:
    """A document of the base with some of its parts replaced; a whole one is taken as it is."""
    wanted = _parts(_WITHOUT.sub("", piece))
    if "vpc" in wanted:
        return piece
    assert name in base, f"{name} is not in the base: write it whole"
    gone = {key for keys in _WITHOUT.findall(piece) for key in keys.split()}
    kept = {key: part for key, part in _parts(base[name]).items() if key not in gone}
    return "".join({**kept, **wanted}.values())


def _parts(text: str) -> dict[str, str]:
    """The parts of a document by their keys: each with the comments above it."""
    parts: dict[str, str] = {}
    part = ""
    for piece in _PART.split(text):
        part += piece
        key = _KEY.search(part)
        if key:
            parts[key[1]] = part
            part = ""
    return parts
