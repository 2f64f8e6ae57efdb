"""Formats that are installed apart, and files that are the same wherever they are made."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from vpc.cli.app import run

EXAMPLES = Path(__file__).parents[2] / "examples" / "plans"
FORMATS = "docx,xlsx,json"


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "planer"
    shutil.copytree(EXAMPLES, folder, ignore=shutil.ignore_patterns("build"))
    monkeypatch.chdir(folder)
    return folder


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("sv", "formatet docx behöver ett tillägg: pip install"),
        ("en", "the format docx needs an extra: pip install"),
    ],
)
def test_a_format_that_is_not_installed(workspace, monkeypatch, capsys, language, sentence):
    monkeypatch.setenv("VPC_LANG", language)
    monkeypatch.setattr("vpc.render.formats.find_spec", lambda _: None)
    assert run(["build", "--format", "docx"]) == 2
    assert f'{sentence} "vpc[docx]"' in capsys.readouterr().err
    assert not (workspace / "build").exists()
    assert run(["build", "2018/stockholm.yaml", "--format", "json"]) == 0


def built(folder: Path, **environment: str) -> dict[str, str]:
    """The digest of every file that is made in a fresh process."""
    words = ["build", "2018", "--format", FORMATS, "-o", "ut"]
    code = f"from vpc.cli.app import run; raise SystemExit(run({words!r}))"
    subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env={**os.environ, **environment},
        check=True,
        capture_output=True,
    )
    files = sorted(path for path in (folder / "ut").rglob("*") if path.is_file())
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in files}


def test_same_bytes_wherever_and_whenever(workspace, tmp_path):
    other = tmp_path / "en annan mapp" / "djupare"
    shutil.copytree(workspace, other)
    here = built(workspace, PYTHONHASHSEED="1", TZ="Europe/Stockholm")
    there = built(other, PYTHONHASHSEED="2", TZ="Pacific/Apia", LC_ALL="C", SOURCE_DATE_EPOCH="1")
    assert len(here) == 33
    assert here == there


def test_own_word_document(workspace, capsys):
    import docx

    own = docx.Document()
    own.styles["Heading 1"].font.name = "Kommun Sans"
    own.save(workspace / "mall.docx")
    settings = workspace / "vpc.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f"{text}\nword: {{reference: mall.docx}}\n", encoding="utf-8")
    words = ["build", "2018/stockholm.yaml", "--format", "docx", "-o", "ut"]
    assert run(words) == 0
    made = docx.Document(str(workspace / "ut" / "2018" / "stockholm.docx"))
    assert made.styles["Heading 1"].font.name == "Kommun Sans"
    capsys.readouterr()
    (workspace / "mall.docx").write_bytes(b"nothing")
    assert run(words) == 1
    err = capsys.readouterr().err
    assert "vpc.yaml" in err
    assert "not a Word document" in err


def test_schema_of_documents(capsys):
    assert run(["schema", "document"]) == 0
    assert '"vpc:document:1"' in capsys.readouterr().out
