"""What is found in broken documents is what the documents themselves say (see README.md)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from documents import compiled
from expectations import differences

HERE = Path(__file__).parent
BASE = {path.name: path.read_text(encoding="utf-8") for path in (HERE / "base").glob("*.yaml")}
CASES = sorted(HERE.glob("*.yaml"))
BEGIN = re.compile(r"^#: (\S+)\n", re.MULTILINE)


def documents(path: Path) -> dict[str, str]:
    """The documents in a file by their names."""
    parts = BEGIN.split(path.read_text(encoding="utf-8"))
    if len(parts) == 1:
        return {path.name: parts[0]}
    assert not parts[0].strip(), f"{path.name} has text before its first document"
    names = parts[1::2]
    assert len(set(names)) == len(names), f"{path.name} has two documents of one name"
    return dict(zip(names, parts[2::2], strict=True))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_findings_are_those_that_the_documents_name(path):
    files = documents(path)
    results = compiled({**BASE, **files})
    diagnostics = [each for one in results.values() for each in one.diagnostics]
    report = differences(files, diagnostics)
    assert not report, "\n".join(report)


def test_the_base_has_no_findings():
    results = compiled(BASE)
    assert [each for one in results.values() for each in one.diagnostics] == []
    assert all(one.assessed for one in results.values())
