"""What the README shows is what happens."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

from vpc.assess.records import AssessedReport
from vpc.diagnostic import Diagnostic
from vpc.pipeline import Compiled, compile_documents, load_settings
from vpc.printer import render
from vpc.printer.skeleton import minimal, skeleton
from vpc.workspace import MemoryWorld

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
PLAN, REPORT, UNIT, SKELETON, SETTINGS = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)


def compiled(**files: str) -> Iterator[Compiled]:
    named = {f"{name}.yaml": text for name, text in {"plan": PLAN, **files}.items()}
    world = MemoryWorld(named)
    yield from compile_documents(world, list(named), load_settings(world))


def findings(**files: str) -> list[Diagnostic]:
    return [each for document in compiled(**files) for each in document.diagnostics]


def test_the_first_plan_and_report_are_sound():
    assert findings(rapport=REPORT) == []
    assert PLAN.count("\n") == 10


def test_the_first_finding_is_printed_as_shown():
    shown = re.search(r"\$ vpc check rapport.yaml\n(.*?)```", README, re.DOTALL)
    assert shown is not None
    printed = render("full", findings(rapport=REPORT.replace("loans:", "loan:")), "sv")
    assert printed.startswith(shown[1])


def test_the_unit_is_sound_and_its_report_begins_as_shown():
    asked = minimal("T1", "biblioteket.yaml", None)
    _, unit, report = compiled(biblioteket=UNIT, t1=asked)
    assert (unit.diagnostics, report.diagnostics) == ((), ())
    assert isinstance(report.assessed, AssessedReport)
    text = skeleton(report.assessed, plan="biblioteket.yaml", previous=None, language="sv")
    assert findings(biblioteket=UNIT, t1=text) == []
    lines = iter(text.replace("\u00a0", " ").splitlines())
    assert [line for line in SKELETON.splitlines() if line not in lines] == []


def test_a_decimal_comma_in_braces_is_found_as_the_readme_says():
    found = findings(biblioteket=UNIT.replace('"1 210,5"', "1 210,5"))
    assert [each.rule for each in found] == ["comma-in-braces"]
    assert found[0].fix is not None
    assert [edit.text for edit in found[0].fix.edits] == ['"1 210,5"']


def test_the_settings_are_sound():
    text = f"vpc: 1\nkind: workspace\n{textwrap.dedent(SETTINGS)}"
    assert load_settings(MemoryWorld({"vpc.yaml": text})).diagnostics == ()
