"""The parts of vpc keep their distance: imports point one way, files stay small."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

import vpc

PACKAGE = Path(vpc.__file__).parent
ROOT = PACKAGE.parent
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 320
MAY_BE_LONGER = ("messages", "earlier", "compiled")
"""Catalogues of sentences and manuals, and validators that are generated."""


def test_imports_point_one_way():
    assert lint_imports(str(ROOT / "pyproject.toml"), no_cache=True) == 0


def test_every_part_has_a_layer():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert "exhaustive = true" in text
    ignored = {"__main__", "shipped", "__init__"}
    parts = {path.stem for path in PACKAGE.glob("*.py")} | {
        path.name for path in PACKAGE.iterdir() if (path / "__init__.py").is_file()
    }
    layers = text.partition("layers = [")[2].partition("]")[0].replace("|", '" "')
    named = set(layers.replace(",", " ").replace('"', " ").split())
    assert parts - ignored == named


def test_files_stay_short():
    lines = {
        path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8").count("\n")
        for path in MODULES
        if not set(MAY_BE_LONGER) & set(path.relative_to(PACKAGE).parts)
        and path.name != "steering.py"
    }
    assert len(lines) > 50
    assert {name: count for name, count in lines.items() if count >= LONGEST} == {}


HOMES = {
    "ruamel": ["syntax/"],
    "_ruamel_yaml": ["syntax/"],
    "pydantic": ["model/", "generate.py"],
    "pydantic_core": ["model/", "generate.py"],
    "markdown_it": ["view/prose.py"],
    "markdown_it_pyrs": ["view/prose_fast.py"],
    "jinja2": ["render/"],
    "typer": ["cli/"],
}


@pytest.mark.parametrize("package", HOMES)
def test_heavy_packages_have_one_home(package):
    elsewhere = []
    found = 0
    for path in MODULES:
        name = path.relative_to(PACKAGE).as_posix()
        if package in imported(path):
            found += 1
            if not name.startswith(tuple(HOMES[package])):
                elsewhere.append(name)
    assert elsewhere == []
    assert found or package == "pydantic_core"


@cache
def imported(path: Path) -> set[str]:
    """The top-level packages that a module imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    return names


STAGES = ("syntax", "model", "resolve", "assess", "diff", "view", "printer", "messages")
OUTSIDE = {"os", "pathlib", "subprocess", "socket", "urllib", "time", "tempfile", "shutil"}


def test_stages_reach_the_outside_only_through_the_world():
    """Files, clock and network have one door. Model code may look for what comes with vpc."""
    reaching = {
        path.relative_to(PACKAGE).as_posix(): sorted(OUTSIDE & imported(path))
        for path in MODULES
        if path.relative_to(PACKAGE).parts[0] in STAGES and OUTSIDE & imported(path)
    }
    assert {name: used for name, used in reaching.items() if not name.startswith("model/")} == {}
