"""Small documents and what they are compiled to; ``VPC_UPDATE=1`` writes what is expected anew.

A folder holds a chain of documents. Each plan or report with an ``expected`` file beside it
(``plan.md``, ``plan.html``) is compiled with the settings in the folder's ``vpc.yaml``.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from documents import compiled, settings_of, world

from vpc.pipeline.images import images_of
from vpc.render.formats import FORMATS, Materials, Record, render
from vpc.view.document import view_of

HERE = Path(__file__).parent
TEXTS = ("md", "html", "json")
FOLDERS = sorted(path.name for path in HERE.iterdir() if (path / "vpc.yaml").exists())


def results(folder: Path) -> dict[str, str]:
    """Every compiled document of a folder, by the name of the file that holds it."""
    files = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.yaml"))}
    pictures = {path.name: path.read_bytes() for path in sorted(folder.glob("*.png"))}
    everything = {**files, **pictures}
    below = settings_of(files).suppress_below
    printed = {}
    for key, document in compiled(everything, [*files]).items():
        errors = [each for each in document.diagnostics if each.is_error]
        assert errors == [], (key, [(each.rule, dict(each.values)) for each in errors])
        if document.assessed is None or key.startswith("upstream"):
            continue
        images = images_of(world(everything), document.assessed)
        page = view_of(document.assessed, suppress_below=below, basis=True, images=images)
        record = Record(document.assessed, below)
        for name in TEXTS:
            result = render(page, name, Materials(record=record))
            assert isinstance(result.value, str), result.diagnostics
            printed[f"{key.removesuffix('.yaml')}.{FORMATS[name].extension}"] = result.value
    return printed


@pytest.mark.parametrize("name", FOLDERS)
def test_golden(name: str) -> None:
    folder = HERE / name
    for file, text in results(folder).items():
        path = folder / file
        if os.environ.get("VPC_UPDATE") == "1":
            path.write_text(text, encoding="utf-8", newline="\n")
        assert path.exists(), f"{path} is missing: look at it after VPC_UPDATE=1"
        assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", FOLDERS)
def test_same_again(name: str) -> None:
    assert results(HERE / name) == results(HERE / name)
