"""Every rule of the stages is raised by a document in ``tests/diagnostics``."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from expectations import expected

from vpc.registry import RULES

DIAGNOSTICS = Path(__file__).parent.parent / "diagnostics"
ELSEWHERE = {
    "same-output": "two documents that would be written to one file: tests/cli",
    "unused-baseline": "a list of findings beside the documents: tests/unit/test_baseline.py",
    "invalid-template": "templates are read where documents are printed: tests/unit/render",
    "unprintable-character": "only a font lacks characters: tests/render",
    "unprintable-document": "what no typesetter can set: tests/render",
}
"""Rules of the command line and of printing, which no document can break by itself."""


def module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"_{name}", DIAGNOSTICS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = loaded
    spec.loader.exec_module(loaded)
    return loaded


def test_every_rule_has_a_case():
    cases, tables = module("test_diagnostics"), module("test_bytes")
    raised = {
        each.rule
        for path in cases.CASES
        for name, text in cases.documents(path).items()
        for each in expected(name, text)
    }
    raised |= {rule for _, found in tables.BROKEN.values() for rule, _ in found}
    raised |= set(tables.UNREADABLE)
    raised |= {"file-without-vpc"}  # tests/unit/test_pipeline.py: only in folders
    of_the_stages = {name for name, rule in RULES.items() if not rule.linted}
    assert raised <= of_the_stages
    assert of_the_stages - raised == ELSEWHERE.keys()
