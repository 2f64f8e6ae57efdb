"""The commands as a user meets them: what is printed where, and how they end."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from vpc.cli import main as entry
from vpc.cli.app import run
from vpc.printer import FORMATS

EXAMPLES = Path(__file__).parents[2] / "examples" / "plans"
PLAN = """\
vpc: 1
kind: plan
year: 2027
organisation: {id: kulturnamnden, level: board, name: Kulturnämnden}
steering: stockholm-2017
goals:
  more-readers:
    title: Fler barn läser
    indicators:
      loans: {name: Lån per barn, unit: st, better: higher, target: 12, periodicity: year}
"""
REPORT = """\
vpc: 1
kind: report
period: VB
plan: plan.yaml
outcomes:
  loans: 12,4
goals:
  more-readers: {fulfilment: fully}
"""


class Shell:
    """A folder with commands run in it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys
        self.out = self.err = ""

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def __call__(self, *arguments: str) -> int:
        code = run(list(arguments))
        self.out, self.err = self.capsys.readouterr()
        return code


@pytest.fixture
def shell(tmp_path, monkeypatch, capsys) -> Shell:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("VPC_LANG", "sv")
    shell = Shell(tmp_path, capsys)
    shell.write("vpc.yaml", "vpc: 1\nkind: workspace\n")
    shell.write("plan.yaml", PLAN)
    shell.write("rapport.yaml", REPORT)
    return shell


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_build_prints_what_it_wrote(shell):
    assert shell("build", "plan.yaml", "rapport.yaml") == 0
    written = ["build/plan.md", "build/plan.html", "build/rapport.md", "build/rapport.html"]
    assert shell.out.splitlines() == written
    assert shell.err == ""
    assert sorted(files(shell.folder / "build")) == sorted(name[6:] for name in written)


def test_build_of_the_workspace_goes_where_it_is_told(shell):
    assert shell("build", "-o", "ut", "--format", "md") == 0
    assert sorted(files(shell.folder / "ut")) == ["plan.md", "rapport.md"]
    assert not (shell.folder / "build").exists()


def test_an_error_leaves_the_old_document_untouched(shell):
    assert shell("build") == 0
    before = files(shell.folder / "build")
    shell.write("rapport.yaml", REPORT.replace("loans", "loan"))
    assert shell("build") == 1
    assert files(shell.folder / "build") == before
    assert shell.out.splitlines() == ["build/plan.md", "build/plan.html"]
    assert "rapport.yaml:6:3" in shell.err
    assert "kompilerades inte" in shell.err


def test_building_again_writes_nothing(shell):
    assert shell("build") == 0
    times = {path: path.stat().st_mtime_ns for path in (shell.folder / "build").iterdir()}
    assert shell("build") == 0
    assert {path: path.stat().st_mtime_ns for path in (shell.folder / "build").iterdir()} == times


def test_several_processes_write_and_say_the_same(shell):
    shutil.copytree(EXAMPLES, shell.folder / "exempel")
    shell.write("exempel/2018/trasig.yaml", "vpc: 1\nkind: plan\nyear: 2O18\n")
    assert shell("build", "exempel", "-o", "en") == 1
    one = (shell.out.replace("en/", "ut/"), shell.err, files(shell.folder / "en"))
    assert shell("build", "exempel", "-o", "två", "-j", "2") == 1
    two = (shell.out.replace("två/", "ut/"), shell.err, files(shell.folder / "två"))
    assert one == two


def test_a_killed_process_is_said_and_leaves_nothing_half(shell, monkeypatch):
    from vpc.cli import build

    def killed(*_arguments: object, **_options: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    monkeypatch.setattr(build, "view_of", killed)  # the workers are forked with it
    assert shell("build", "-j", "2") == 2
    assert "avbröts" in shell.err
    assert not (shell.folder / "build").exists()


def test_two_files_that_would_be_one_document(shell):
    shell.write("plan.yml", PLAN)
    assert shell("build") == 1
    assert "plan.yaml" in shell.err
    assert "döp om" in shell.err


def test_an_output_folder_that_is_a_link_elsewhere_is_not_followed(shell, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (shell.folder / "build").symlink_to(elsewhere)
    assert shell("build") in (1, 2)
    assert list(elsewhere.iterdir()) == []
    (shell.folder / "build").unlink()
    shell.write("vpc.yaml", "vpc: 1\nkind: workspace\noutput: ../ut\n")
    assert shell("build") == 1
    assert "vpc.yaml:3:9" in shell.err
    assert not (shell.folder.parent / "ut").exists()


def test_own_templates_override_the_shipped_ones(shell):
    shell.write("vpc.yaml", "vpc: 1\nkind: workspace\ntemplates: mallar\n")
    shell.write("mallar/markdown/plan.md", "Egen mall: {{ page.title }}\n")
    assert shell("build", "plan.yaml") == 0
    assert (shell.folder / "build/plan.md").read_text(encoding="utf-8").startswith("Egen mall: ")
    shell.write("mallar/markdown/plan.md", "rad\n{{ page.titel }}\n")
    assert shell("build", "plan.yaml") == 1
    assert "mallar/markdown/plan.md:2:1" in shell.err
    assert (shell.folder / "build/plan.md").read_text(encoding="utf-8").startswith("Egen mall: ")


def test_check_prints_findings_as_its_result(shell):
    shell.write("rapport.yaml", REPORT.replace("loans", "loan"))
    assert shell("check") == 1
    assert "rapport.yaml:6:3" in shell.out
    assert shell.err.splitlines() == [
        "3 filer granskade",
        "dokument med fel, och de som bygger på dem, granskas vidare när felen är rättade",
    ]
    assert shell("check", "--format", "concise") == 1
    assert shell.out.splitlines()[0] == (
        "rapport.yaml:6:3: fel[unknown-reference] indikatorn `loan` finns inte"
    )
    assert shell("check", "--format", "json") == 1
    (found,) = json.loads(shell.out)["findings"]
    assert (found["rule"], found["subject"]) == ("unknown-reference", "outcomes.loan")


def test_strict_counts_warnings(shell):
    shell.write("rapport.yaml", REPORT.replace("fully", "partly"))
    assert shell("check") == 0
    assert shell("check", "--strict") == 1


@pytest.mark.parametrize(("language", "word"), [("sv", "finns inte"), ("en", "does not exist")])
def test_messages_are_in_the_language_asked_for(shell, monkeypatch, language, word):
    monkeypatch.setenv("VPC_LANG", language)
    assert shell("check", "saknas.yaml") == 2
    assert word in shell.err


@pytest.mark.parametrize(
    ("environ", "configured", "word"),
    [
        ({"LANG": "en_GB.UTF-8"}, "language: sv\n", "finns inte"),
        ({"LANG": "sv_SE.UTF-8"}, "language: en\n", "does not exist"),
        ({"LANG": "sv_SE.UTF-8"}, "", "finns inte"),
        ({"LANG": "en_GB.UTF-8", "VPC_LANG": "en"}, "language: sv\n", "does not exist"),
        ({"LANG": "sv_SE.UTF-8"}, "language: [\n", "finns inte"),
    ],
)
def test_what_cannot_be_run_is_said_in_the_workspaces_language(
    shell, monkeypatch, tmp_path_factory, environ, configured, word
):
    for name in ("VPC_LANG", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    shell.write("vpc.yaml", f"vpc: 1\nkind: workspace\n{configured}")
    assert shell("check", "saknas.yaml") == 2
    assert word in shell.err
    monkeypatch.chdir(tmp_path_factory.mktemp("annanstans"))
    assert shell("check", str(shell.folder / "saknas.yaml")) == 2
    assert word in shell.err


def test_a_name_that_no_file_can_have_is_said_not_to_exist(shell, monkeypatch):
    monkeypatch.delenv("VPC_LANG")
    monkeypatch.setenv("LC_ALL", "sv_SE")
    for name in ("a" * 300, "a" * 300 + ".yaml", "a" * 300 + "/b.yaml"):
        assert shell("trace", name) == 2
        assert "finns inte" in shell.err
        assert shell("status", name) == 2


def test_a_folder_that_was_removed_under_ones_feet(shell, monkeypatch, tmp_path_factory):
    gone = tmp_path_factory.mktemp("borta")
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert shell("check") == 2
    assert shell.err == "mappen du står i finns inte längre; gå till en annan\n"


def test_the_message_says_what_is_wanted_instead(shell):
    for arguments, words in (
        (("trace", "plan.yaml"), "plan.yaml är ingen rapport; ange en fil med `kind: report`"),
        (("trace", "."), ". är ingen rapport"),
        (("trace", "kulturnamnden"), "här behövs sökvägen till en fil eller mapp"),
        (("build", "kulturnamnden"), "här behövs sökvägen till en fil eller mapp"),
        (("status", "okand-enhet"), "organisationer här: kulturnamnden"),
        (("new", "report", "--plan", "rapport.yaml", "--period", "VB"), "är ingen plan"),
    ):
        assert shell(*arguments) == 2
        assert words in shell.err, arguments


def test_what_cannot_be_run_ends_with_two(shell):
    (shell.folder / "tom").mkdir()
    for arguments in (
        ("build", "--format", "xps"),
        ("check", "--format", "xml"),
        ("check", "--select", ","),
        ("check", "--statistics", "--format", "sarif"),
        ("check", "saknas.yaml"),
        ("trace", "plan.yaml"),
        ("trace", "rapport.yaml", "saknas"),
        ("schema", "sak"),
        ("status", "--format", "xml"),
        ("status", "okand-enhet"),
        ("new", "report", "--plan", "plan.yaml", "--period", "T9"),
        ("build", "--jobs", "0"),
        ("sak",),
    ):
        assert shell(*arguments) == 2, arguments
        assert shell.out == ""
        assert shell.err


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_ends_as_the_others_do(shell, name):
    """Nothing found, something found, could not run: never a sound report of nothing."""
    assert shell("check", "--format", name) == 0
    sound = shell.out
    shell.write("rapport.yaml", REPORT.replace("loans", "loan"))
    assert shell("check", "--format", name) == 1
    assert "unknown-reference" in shell.out
    assert shell.out != sound
    assert shell("check", "--format", name, "saknas.yaml") == 2
    assert shell.out == ""
    assert shell("check", "--format", name, "--nonsense") == 2
    assert shell.out == ""


@pytest.mark.parametrize("name", FORMATS)
def test_a_hostile_file_name_commands_nothing(shell, name):
    shell.write("\n::error::x\r\x1b[2J\u202e]]>&,%0A👍.yaml", "vpc: 1\nkind: plan\n")
    assert shell("check", "--format", name) == 1
    assert all(each.isprintable() or each == "\n" for each in shell.out)
    assert not any(line.startswith("::error::") for line in shell.out.splitlines())


@pytest.mark.parametrize("name", ["github", "gitlab", "sarif", "junit"])
def test_services_are_told_names_from_the_top_of_the_repository(shell, monkeypatch, name):
    shell.write("planer/rapport.yaml", REPORT.replace("loans", "loan"))
    shell.write("planer/plan.yaml", PLAN)
    shell.write("planer/vpc.yaml", "vpc: 1\nkind: workspace\n")
    (shell.folder / ".git").mkdir()
    assert shell("check", "--format", name, "planer") == 1
    from_the_top = shell.out
    assert "planer/rapport.yaml" in from_the_top
    monkeypatch.chdir(shell.folder / "planer")
    assert shell("check", "--format", name) == 1
    assert shell.out == from_the_top


def test_a_fingerprint_is_the_same_wherever_one_stands(shell, monkeypatch):
    def marks() -> list[str]:
        return [each["fingerprint"] for each in json.loads(shell.out)["findings"]]

    shell.write("år 1/rapport.yaml", REPORT.replace("loans", "loan"))
    shell.write("år 1/plan.yaml", PLAN)
    assert shell("check", "--format", "json") == 1
    above = marks()
    monkeypatch.chdir(shell.folder / "år 1")
    assert shell("check", "--format", "json", ".") == 1
    assert marks() == above


def test_statistics_stand_in_place_of_the_findings(shell):
    shell.write("rapport.yaml", REPORT.replace("loans", "loan"))
    assert shell("check", "--statistics") == 1
    assert shell.out == "1  fel  unknown-reference  1 med osäker rättning\n\n1 fel\n"
    assert shell("check", "--statistics", "--format", "json") == 1
    (row,) = json.loads(shell.out)["rules"]
    assert (row["rule"], row["count"]) == ("unknown-reference", 1)


def test_a_file_without_findings_is_a_passed_case(shell):
    assert shell("check", "--format", "junit") == 0
    assert shell.out.count("<testcase ") == 3
    assert shell.err == "3 filer granskade\n"


def test_a_folder_without_documents_is_no_green_check(shell, tmp_path_factory, monkeypatch):
    monkeypatch.chdir(tmp_path_factory.mktemp("tom"))
    assert shell("check") == 2
    assert "inga dokument" in shell.err
    assert "vpc new workspace" in shell.err


def test_trace_says_where_a_verdict_comes_from(shell):
    assert shell("trace", "rapport.yaml", "more-readers") == 0
    for words in ("12,4\u00a0st ≥ 12\u00a0st", "utfall: rapport.yaml:6", "årsmål: plan.yaml:10"):
        assert words in shell.out


def test_status_counts_down_what_a_new_report_asks_for(shell):
    assert shell("new", "report", "--plan", "plan.yaml", "--period", "VB", "-o", "ny.yaml") == 0
    assert shell.out == "ny.yaml\n"
    assert shell("check", "--strict", "ny.yaml") == 0
    text = (shell.folder / "ny.yaml").read_text(encoding="utf-8")
    assert "årsmål: 12\u00a0st" in text
    for told in range(3):
        assert shell("status", "ny.yaml", "--format", "json") == 0
        (document,) = json.loads(shell.out)["documents"]
        assert (document["reported"], document["expected"]) == (told, 2)
        assert len(document["missing"]) == 2 - told
        text = (
            text.replace("value: not-reported", "value: 11", 1)
            if not told
            else text.replace("fulfilment: not-reported", "fulfilment: not-met")
        )
        shell.write("ny.yaml", text)
    assert shell("new", "report", "--plan", "plan.yaml", "--period", "VB", "-o", "ny.yaml") == 2
    assert (shell.folder / "ny.yaml").read_text(encoding="utf-8") == text


def test_a_new_report_takes_last_years_with_it(shell):
    shutil.copytree(EXAMPLES, shell.folder / "exempel")
    plan = "exempel/2018/ekonomiskt-bistand.yaml"
    assert shell("new", "report", "--plan", plan, "--period", "VB", "-o", "exempel/vb.yaml") == 0
    text = (shell.folder / "exempel/vb.yaml").read_text(encoding="utf-8")
    assert "previous: 2017/ekonomiskt-bistand-vb.yaml" in text
    assert "förra året: 174\u00a0st" in text
    assert shell("check", "--strict", "exempel/vb.yaml") == 0


def test_status_of_an_organisation(shell):
    shutil.copytree(EXAMPLES, shell.folder / "exempel")
    assert shell("status", "kulturnamnden") == 0
    assert "Kulturnämnden · Verksamhetsberättelse 2027" in shell.out
    assert shell("status", "exempel/2018/parkenheten-vb.yaml") == 0
    assert "utfall för indikatorn sorted-litter" in shell.out
    assert shell("status", "exempel/2018/parkenheten-vb.yaml", "--format", "md") == 0
    assert shell.out.startswith("| Dokument |")


def test_a_new_workspace_compiles_at_once_and_overwrites_nothing(shell):
    assert shell("new", "workspace", "ny") == 0
    made = files(shell.folder / "ny")
    assert "vpc.yaml" in made
    assert ".vpc/schemas/plan.schema.json" in made
    assert shell("check", "--strict", "ny") == 0
    assert shell("build", "ny") == 0
    assert shell("new", "workspace", "ny") == 2
    assert {name: files(shell.folder / "ny")[name] for name in made} == made


def test_schema_prints_the_committed_schema(shell):
    assert shell("schema", "plan") == 0
    assert json.loads(shell.out)["$id"] == "vpc:plan:1"
    assert shell("schema", "findings") == 0
    assert json.loads(shell.out)["$id"] == "vpc:findings:1"


def test_a_bug_is_called_a_bug(shell, monkeypatch, capsys):
    monkeypatch.setattr("vpc.cli.app.run", lambda _: 1 / 0)
    monkeypatch.setattr(sys, "argv", ["vpc", "check"])
    with pytest.raises(SystemExit) as ended:
        entry.main()
    assert ended.value.code == 70
    said = capsys.readouterr().err
    assert "ZeroDivisionError" in said
    assert "Traceback" not in said


def test_a_reader_that_leaves_early_is_no_error(shell):
    vpc = Path(sys.executable).with_name("vpc")
    shell.write("rapport.yaml", REPORT.replace("loans", "loan"))
    done = subprocess.run(
        f"{vpc} check --format json | head -c 1", shell=True, capture_output=True, check=False
    )
    assert done.stdout == b"{"
    assert b"Traceback" not in done.stderr
