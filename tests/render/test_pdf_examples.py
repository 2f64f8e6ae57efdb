"""The PDF of every example: both standards, tags, the same bytes, its sources inside."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

import pypdfium2
import pytest
from documents import EXAMPLES, compiled_examples, examples
from pages import KEYS, heading_levels, page, table_count
from portable import Reading, failures, faults, read
from test_completeness import own

from vpc.assess.records import AssessedReport
from vpc.render.formats import Materials, render
from vpc.view.document import view_of
from vpc.view.edition import edition_of
from vpc.view.prose import parse, plain

ROOT = Path(__file__).parent.parent.parent
MAX_LEVEL = 6


@lru_cache(maxsize=32)
def content(key: str) -> bytes:
    document = compiled_examples()[key]
    assert document.assessed is not None
    edition = edition_of(document.assessed, document.sources)
    result = render(page(key), "pdf", Materials(edition=edition))
    assert result.diagnostics == ()
    assert isinstance(result.value, bytes)
    return result.value


@lru_cache(maxsize=32)
def reading(key: str) -> Reading:
    return read(content(key))


@pytest.mark.parametrize("key", KEYS)
def test_both_standards(key: str) -> None:
    assert failures(content(key)) == []


@pytest.mark.parametrize("key", KEYS)
def test_tags(key: str) -> None:
    assert faults(reading(key)) == []
    contents = [2]
    levels = [min(level, MAX_LEVEL) for level in (*heading_levels(page(key)), *contents)]
    assert sorted(reading(key).headings) == sorted(levels)
    assert len(reading(key).tables) == table_count(page(key))


@pytest.mark.parametrize("key", KEYS)
def test_sources_are_attached(key: str) -> None:
    """The document's own file and what it rests on, its units' files too."""
    attached = reading(key).attached
    files = examples()
    assert key in attached
    assert {name: content.decode() for name, content in attached.items()} == {
        name: files[name] for name in attached
    }
    assert set(reading(key).relations) == {"/Source"}
    document = compiled_examples()[key].assessed
    units = document.units if isinstance(document, AssessedReport) else ()
    assert {unit.report.document.key for unit in units} <= attached.keys()


def build(folder: Path, keys: list[str], output: Path, **environment: str) -> dict[str, bytes]:
    """The documents of a folder made in a process of their own."""
    done = subprocess.run(
        [sys.executable, "-m", "vpc", "build", *keys, "--format", "pdf", "-o", str(output)],
        check=False,
        cwd=folder,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )
    assert done.returncode == 0, done.stderr
    files = {path.stem: path.read_bytes() for path in output.rglob("*.pdf")}
    return {key: files.pop(Path(key).stem) for key in keys} | files


AGAIN = [
    "2018/ekonomiskt-bistand-vb.yaml",
    "2018/ekonomiskt-bistand.yaml",
    "2018/hagersten-liljeholmen-vb.yaml",  # a board's, which rests on its units' reports
]


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    output = tmp_path_factory.mktemp("first")
    return build(EXAMPLES, AGAIN, output, TZ="Europe/Stockholm", PYTHONHASHSEED="1")


@pytest.mark.parametrize("key", AGAIN)
def test_compiled_again_from_itself(key: str, first: dict[str, bytes], tmp_path: Path) -> None:
    """In an empty folder, another time zone and with another order of hashes: the same bytes."""
    folder = tmp_path / "empty"
    for name, text in read(first[key]).attached.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text)
    again = build(folder, [key], tmp_path / "again", TZ="Pacific/Auckland", PYTHONHASHSEED="2")
    assert again == {key: first[key]}


def test_nothing_is_attached_where_figures_are_kept_back() -> None:
    key = "2018/ekonomiskt-bistand-vb.yaml"
    document = compiled_examples()[key]
    assert document.assessed is not None
    edition = edition_of(document.assessed, document.sources, suppress_below=5)
    result = render(view_of(document.assessed, suppress_below=5), "pdf", Materials(edition=edition))
    assert isinstance(result.value, bytes)
    assert read(result.value).attached == {}


def letters(words: str) -> str:
    return "".join(re.findall(r"[^\W_]", words))


@lru_cache(maxsize=32)
def said(key: str) -> str:
    """The letters and digits on the sheets, without what every sheet repeats."""
    document = pypdfium2.PdfDocument(content(key))
    shown = page(key)
    sheets = []
    for index in range(len(document)):
        text = letters(document[index].get_textpage().get_text_range())
        head = letters(f"{shown.title}{shown.subtitle}")
        foot = letters(f"{shown.foot}{index + 1}{len(document)}")
        sheets.append(text.removeprefix(head).removesuffix(foot) if index else text)
    return "".join(sheets)


@pytest.mark.parametrize("key", KEYS)
def test_every_word_of_the_source_is_printed(key: str) -> None:
    missing = []
    for place, text in own(key):
        for part in re.split(r"\[\[[^\]]*\]\]|\n\n|\n", text):
            words = letters(plain(parse(part)))
            if words not in said(key):
                missing.append((place, part))
    assert missing == []
