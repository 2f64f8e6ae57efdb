"""``vpc check --fix`` and ``--diff``: what is written, what is shown, how they end."""

from __future__ import annotations

import pytest
from test_commands import PLAN, REPORT, Shell, files


@pytest.fixture
def shell(tmp_path, monkeypatch, capsys) -> Shell:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("VPC_LANG", "sv")
    shell = Shell(tmp_path, capsys)
    shell.write("vpc.yaml", "vpc: 1\nkind: workspace\n")
    shell.write("plan.yaml", PLAN)
    shell.write("rapport.yaml", REPORT)
    return shell


MISTYPED = PLAN.replace("goals:", "gaols:  # why").replace("higher", "Higher")


def test_fix_writes_what_is_safe_and_tells_what_is_left(shell):
    shell.write("plan.yaml", MISTYPED)
    assert shell("check", "plan.yaml", "--fix") == 1
    fixed = PLAN.replace("goals:", "goals:  # why").replace("higher", "Higher")
    assert (shell.folder / "plan.yaml").read_text(encoding="utf-8") == fixed
    assert "unknown-word" in shell.out
    assert "unknown-key" not in shell.out
    assert shell.err.splitlines()[:2] == ["plan.yaml: 1 anmärkning rättad", "1 fil granskad"]


def test_unsafe_fixes_leave_nothing(shell):
    shell.write("plan.yaml", MISTYPED)
    assert shell("check", "--fix", "--unsafe-fixes", "plan.yaml") == 0
    fixed = PLAN.replace("goals:", "goals:  # why")
    assert (shell.folder / "plan.yaml").read_text(encoding="utf-8") == fixed
    assert shell.out == "inga anmärkningar\n"


def test_diff_shows_and_writes_nothing(shell):
    path = shell.write("plan.yaml", MISTYPED)
    assert shell("check", "--diff") == 1
    assert shell.out.startswith("--- plan.yaml\n+++ plan.yaml\n@@ ")
    assert "\n-gaols:  # why\n+goals:  # why\n" in shell.out
    assert "-      loans" not in shell.out
    assert shell.err == "plan.yaml: 1 anmärkning skulle rättas\n"
    assert shell("check", "--diff", "--unsafe-fixes", "--fix") == 1
    assert "-      loans" in shell.out
    assert path.read_text(encoding="utf-8") == MISTYPED
    shell.write("plan.yaml", PLAN)
    assert shell("check", "--diff") == 0
    assert (shell.out, shell.err) == ("", "inget att rätta\n")


def test_files_without_anything_to_fix_are_not_written(shell):
    shell.write("plan.yaml", MISTYPED)
    report = shell.folder / "rapport.yaml"
    before = report.stat().st_mtime_ns, report.stat().st_ino
    assert shell("check", "--fix", "--unsafe-fixes") == 0
    assert (report.stat().st_mtime_ns, report.stat().st_ino) == before
    plan = shell.folder / "plan.yaml"
    fixed = plan.stat().st_mtime_ns, plan.stat().st_ino
    assert shell("check", "--fix", "--unsafe-fixes") == 0
    assert (plan.stat().st_mtime_ns, plan.stat().st_ino) == fixed


def test_a_fixed_file_keeps_its_mode(shell):
    path = shell.write("plan.yaml", MISTYPED)
    path.chmod(0o640)
    assert shell("check", "--fix", "--unsafe-fixes") == 0
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_read_only_file_stops_every_fix(shell):
    shell.write("plan.yaml", MISTYPED)
    report = shell.write("rapport.yaml", REPORT.replace("period:", "peroid:"))
    report.chmod(0o444)
    before = files(shell.folder)
    assert shell("check", "--fix") == 2
    assert "rapport.yaml är skrivskyddad; ingenting har ändrats" in shell.err
    assert files(shell.folder) == before


def test_fix_changes_only_what_it_was_given(shell):
    shell.write("plan.yaml", MISTYPED)
    shell.write("rapport.yaml", REPORT.replace("period:", "peroid:"))
    shell("check", "--fix", "rapport.yaml")
    assert (shell.folder / "rapport.yaml").read_text(encoding="utf-8") == REPORT
    assert (shell.folder / "plan.yaml").read_text(encoding="utf-8") == MISTYPED
