"""What the README shows is what happens."""

from __future__ import annotations

import re
from pathlib import Path

from vpc.pipeline import compile_documents, load_settings
from vpc.printer import render
from vpc.workspace import MemoryWorld

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
PLAN, REPORT = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)


def findings(report: str):
    world = MemoryWorld({"plan.yaml": PLAN, "rapport.yaml": report})
    documents = compile_documents(world, ["plan.yaml", "rapport.yaml"], load_settings(world))
    return [each for document in documents for each in document.diagnostics]


def test_the_first_plan_and_report_are_sound():
    assert findings(REPORT) == []
    assert PLAN.count("\n") == 10


def test_the_first_finding_is_printed_as_shown():
    shown = re.search(r"\$ vpc check rapport.yaml\n(.*?)```", README, re.DOTALL)
    assert shown is not None
    printed = render("full", findings(REPORT.replace("loans:", "loan:")), "sv")
    assert printed.startswith(shown[1])
