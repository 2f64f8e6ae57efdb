"""What a workspace has had for long is not told again, and the list of it only becomes shorter."""

from __future__ import annotations

from pathlib import Path

import pytest

from vpc.cli.app import run as run_app

LIST = "Vi har\n      -lån\n      -bokprat"


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    base = Path(__file__).parents[1] / "rules" / "base"
    for path in base.glob("*.yaml"):
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "vpc.yaml").write_text("vpc: 1\nkind: workspace\n", encoding="utf-8")
    edit(tmp_path / "unit.yaml", "Biblioteket har öppet alla dagar", LIST)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("VPC_LANG", "en")

    def run_check(*arguments: str) -> tuple[int, list[str], str]:
        code = run_app(["check", "--format", "concise", *arguments])
        printed = capsys.readouterr()
        return code, printed.out.splitlines(), printed.err

    return run_check


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def write(run, *paths: str) -> str:
    assert run("--baseline", "known.yaml", "--write-baseline", *paths)[0] == 0
    return Path("known.yaml").read_text(encoding="utf-8")


def test_what_is_known_is_not_told_and_what_comes_is(run):
    assert write(run).splitlines()[3:] == [
        "  unit.yaml:",
        "    - unseen-list introduction.Verksamheten.text",
        "    - unseen-list introduction.Verksamheten.text 2",
    ]
    assert run("--strict", "--baseline", "known.yaml")[:2] == (0, ["all checks passed"])
    edit(Path("vb.yaml"), "class-visits: 124 st", "class-visits: {value: 124 st, women: 1, men: 2}")
    code, lines, _ = run("--baseline", "known.yaml")
    assert code == 1
    assert [line.split("[")[1].split("]")[0] for line in lines[:-1]] == ["parts-unlike-total"]


def test_lines_that_move_make_nothing_new(run):
    write(run)
    edit(Path("unit.yaml"), "year: 2018", "# a comment\n\n\nyear: 2018")
    assert run("--strict", "--baseline", "known.yaml")[0] == 0


def test_it_only_becomes_shorter(run):
    write(run)
    edit(Path("unit.yaml"), "-lån\n      -bokprat", "lån och bokprat")
    code, lines, _ = run("--strict", "--baseline", "known.yaml")
    assert code == 1
    assert [line.split("[")[1].split("]")[0] for line in lines[:-1]] == ["unused-baseline"] * 2
    edit(Path("vb.yaml"), "class-visits: 124 st", "class-visits: {value: 124 st, women: 1, men: 2}")
    code, lines, _ = run("--baseline", "known.yaml", "--write-baseline")
    assert code == 1
    assert "parts-unlike-total" in lines[0]
    assert (
        Path("known.yaml").read_text(encoding="utf-8") == "vpc: 1\nkind: baseline\nfindings: {}\n"
    )


def test_what_is_gone_is_told_as_the_settings_want(run):
    write(run)
    edit(Path("unit.yaml"), "-lån\n      -bokprat", "lån och bokprat")
    assert run("--strict", "--baseline", "known.yaml", "--ignore", "unused-baseline")[0] == 0
    settings = "vpc: 1\nkind: workspace\nseverity: {unused-baseline: error}\n"
    Path("vpc.yaml").write_text(settings, encoding="utf-8")
    assert run("--baseline", "known.yaml")[0] == 1


def test_of_files_that_were_not_looked_at_it_says_the_same(run):
    before = write(run)
    assert run("--strict", "--baseline", "known.yaml", "vb.yaml")[0] == 0
    assert write(run, "vb.yaml") == before


def test_what_cannot_be_allowed_cannot_be_known(run):
    edit(Path("vb.yaml"), "period: VB", "period: VB\ncolour: red")
    code, lines, _ = run("--baseline", "known.yaml", "--write-baseline")
    assert code == 1
    assert "unknown-key" in lines[0]
    assert "unknown-key" not in Path("known.yaml").read_text(encoding="utf-8")


def test_a_list_that_is_not_there_or_is_none(run):
    code, lines, said = run("--baseline", "known.yaml")
    assert (code, lines) == (2, [])
    assert "--write-baseline" in said
    code, lines, _ = run("--baseline", "vb.yaml")
    assert code == 1
    assert any("wrong-kind" in line for line in lines)
    Path("known.yaml").write_text("vpc: 1\nkind: baseline\nfindings: [", encoding="utf-8")
    before = Path("known.yaml").read_bytes()
    assert run("--baseline", "known.yaml", "--write-baseline")[0] == 1
    assert Path("known.yaml").read_bytes() == before, "a broken list loses nothing"
    assert run("--write-baseline")[0] == 2
    assert run("--select", "nonsense")[0] == 2


def test_a_file_under_another_name_is_told_of_once(run):
    write(run)
    for path in Path().glob("*.yaml"):
        text = path.read_text(encoding="utf-8").replace("unit.yaml", "library.yaml")
        if path.name != "known.yaml":
            path.write_text(text, encoding="utf-8")
    Path("unit.yaml").rename("library.yaml")
    _, lines, _ = run("--baseline", "known.yaml")
    told = [line for line in lines if "unused-baseline" in line]
    assert told == [
        "known.yaml:4:3: warning[unused-baseline] the file unit.yaml is no longer there"
    ]
    edit(Path("known.yaml"), "unit.yaml", "library.yaml")
    assert run("--strict", "--baseline", "known.yaml")[:2] == (0, ["all checks passed"])


def test_a_list_outside_the_workspace_is_refused(run, tmp_path):
    outside = tmp_path.parent / f"{tmp_path.name}-known.yaml"
    code, lines, said = run("--baseline", str(outside), "--write-baseline")
    assert (code, lines) == (2, [])
    assert "outside the workspace" in said
    assert not outside.exists()
