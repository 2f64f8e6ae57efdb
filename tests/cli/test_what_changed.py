"""``vpc diff`` as a user meets it: files, folders, revisions, and what cannot be compared."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from vpc.cli.app import run

PLAN = """\
vpc: 1
kind: plan
year: {year}
organisation: {{id: kulturnamnden, level: board, name: Kulturnämnden}}
steering: stockholm-2017
goals:
  more-readers:
    title: Fler barn läser
    indicators:
      loans: {{name: Lån per barn, unit: st, better: higher, target: {target}, periodicity: year}}
"""
UNIT = """\
vpc: 1
kind: plan
year: 2027
organisation: {id: biblioteket, level: unit, name: Biblioteket}
upstream: plan.yaml
goals:
  open-evenings: {title: Biblioteket har öppet på kvällen, under: more-readers}
targets:
  loans: 10
"""


def plan(target: int = 12, year: int = 2027) -> str:
    return PLAN.format(target=target, year=year)


class Shell:
    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys
        self.out = self.err = ""

    def write(self, name: str, text: str | bytes) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def git(self, *arguments: str) -> str:
        identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
        command = ["git", *identity, "-c", "init.defaultBranch=main", *arguments]
        done = subprocess.run(command, cwd=self.folder, check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def commit(self, message: str = "en ändring") -> str:
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", message)
        return self.git("rev-parse", "HEAD")

    def __call__(self, *arguments: str) -> int:
        code = run(["diff", *arguments])
        self.out, self.err = self.capsys.readouterr()
        return code


@pytest.fixture
def vpc(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("VPC_LANG", "sv")
    for name in [each for each in os.environ if each.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    shell = Shell(tmp_path, capsys)
    shell.write("vpc.yaml", "vpc: 1\nkind: workspace\n")
    return shell


@pytest.fixture
def repository(vpc):
    vpc.git("init", "-q")
    vpc.write("plan.yaml", plan())
    vpc.write("enhet.yaml", UNIT)
    vpc.commit()
    return vpc


TOLD = "~ Lån per barn: 12 st → 14 st   +2 st   ▲ högre ställt"


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


# ---- files and folders


def test_two_files(vpc):
    vpc.write("a.yaml", plan())
    vpc.write("b.yaml", plan(14))
    assert vpc("a.yaml", "b.yaml") == 0
    assert TOLD in spaced(vpc.out)
    assert vpc("a.yaml", "b.yaml", "--exit-code") == 1
    assert vpc("a.yaml", "a.yaml", "--exit-code") == 0
    assert (vpc.out, vpc.err) == ("", "inget har ändrats\n")


def test_two_folders_are_matched_by_whose_plan_it_is(vpc):
    vpc.write("2027/namnd.yaml", plan())
    vpc.write("2028/kultur.yaml", plan(14, 2028))
    vpc.write("2028/annan.yaml", plan().replace("kulturnamnden", "parknamnden"))
    assert vpc("2027", "2028") == 0
    assert "Verksamhetsplan 2027 → 2028 · Kulturnämnden" in vpc.out
    assert TOLD in spaced(vpc.out)
    assert "Dokumentet är nytt i sin helhet." in vpc.out


@pytest.mark.parametrize("name", ["text", "md", "html", "json"])
def test_every_format(vpc, name):
    vpc.write("a.yaml", plan())
    vpc.write("b.yaml", plan(14))
    assert vpc("a.yaml", "b.yaml", "--format", name) == 0
    assert "Lån per barn" in vpc.out
    if name == "json":
        assert json.loads(vpc.out)["format"] == "vpc-diff-1"


WRONG = [
    ((), "två filer eller två mappar"),
    (("a.yaml",), "två filer eller två mappar"),
    (("a.yaml", "."), "en fil och den andra en mapp"),
    (("a.yaml", "nej.yaml"), "nej.yaml finns inte"),
    (("a.yaml", "rapport.yaml"), "en plan och den andra en rapport"),
    (("vpc.yaml", "vpc.yaml"), "varken plan eller rapport"),
    (("a.yaml", "a.yaml", "--format", "pdf"), "pdf"),
    (("--rev", "HEAD"), "git-arkiv"),
]


@pytest.mark.parametrize(("arguments", "said"), WRONG)
def test_what_cannot_be_compared(vpc, arguments, said):
    vpc.write("a.yaml", plan())
    vpc.write("rapport.yaml", "vpc: 1\nkind: report\nperiod: VB\nplan: a.yaml\n")
    assert vpc(*arguments) == 2
    assert said in vpc.err
    assert vpc.out == ""


def test_a_file_that_does_not_parse(vpc):
    vpc.write("a.yaml", plan())
    vpc.write("b.yaml", plan().replace("goals:", "goals: ["))
    assert vpc("a.yaml", "b.yaml") == 1
    assert "b.yaml:" in vpc.out
    assert "går inte att läsa" in vpc.out
    assert "Rader i filen: 1 bort, 1 till." in vpc.out


def test_binary_rubbish(vpc):
    vpc.write("a.yaml", plan())
    vpc.write("b.yaml", bytes(range(256)) * 20)
    assert vpc("a.yaml", "b.yaml") == 2
    assert "fel[not-utf-8]" in vpc.out


# ---- revisions


def test_a_revision_against_the_files(repository):
    repository.write("plan.yaml", plan(14))
    assert repository("--rev", "HEAD") == 0
    assert "HEAD:plan.yaml → plan.yaml" in repository.out
    assert TOLD in spaced(repository.out)
    first, _, rest = repository.out.partition("HEAD:enhet.yaml → enhet.yaml")
    assert "HEAD:plan.yaml → plan.yaml" in first  # what was written comes before what follows
    assert "Ändrat i nivån ovanför: Kulturnämnden" in rest
    assert repository("--rev", "HEAD", "enhet.yaml") == 0
    assert "HEAD:plan.yaml → plan.yaml" not in repository.out
    assert "HEAD:enhet.yaml → enhet.yaml" in repository.out


def test_two_revisions(repository):
    first = repository.git("rev-parse", "HEAD")
    repository.write("plan.yaml", plan(14))
    repository.commit()
    repository.write("plan.yaml", plan(99))
    for text in (f"{first}..HEAD", "HEAD~1..", "HEAD~1..HEAD", f"{first}...HEAD"):
        assert repository("--rev", text, "plan.yaml") == 0
        assert TOLD in spaced(repository.out), text
    assert f"{first[:10]}:plan.yaml → HEAD:plan.yaml" in repository.out
    assert repository("--rev", "HEAD..HEAD~1", "plan.yaml") == 0
    assert "14 st → 12 st" in spaced(repository.out)


def test_new_gone_and_moved_files(repository):
    repository.git("mv", "plan.yaml", "namnd.yaml")
    repository.write("enhet.yaml", UNIT.replace("plan.yaml", "namnd.yaml"))
    repository.commit()
    assert repository("--rev", "HEAD~1..HEAD") == 0
    assert "HEAD~1:plan.yaml → HEAD:namnd.yaml" not in repository.out  # nothing changed in it
    repository.git("rm", "-q", "enhet.yaml")
    assert repository("--rev", "HEAD") == 0
    assert "Dokumentet finns inte längre." in repository.out
    assert repository("--rev", "HEAD", "enhet.yaml") == 0
    assert repository("--rev", "HEAD~1..HEAD", "nej.yaml") == 2


def test_from_a_folder_below(repository, monkeypatch):
    repository.write("sub/plan.yaml", plan().replace("kulturnamnden", "parknamnden"))
    repository.commit()
    repository.write("sub/plan.yaml", plan(14).replace("kulturnamnden", "parknamnden"))
    monkeypatch.chdir(repository.folder / "sub")
    assert repository("--rev", "HEAD", "plan.yaml") == 0
    assert "HEAD:plan.yaml → plan.yaml" in repository.out


def test_a_workspace_below_the_top_of_the_repository(vpc, monkeypatch):
    (vpc.folder / "vpc.yaml").unlink()
    vpc.git("init", "-q")
    vpc.write("planer/vpc.yaml", "vpc: 1\nkind: workspace\n")
    vpc.write("planer/plan.yaml", plan())
    vpc.commit()
    vpc.write("planer/plan.yaml", plan(14))
    assert vpc("--rev", "HEAD", "planer") == 0
    assert "HEAD:planer/plan.yaml → planer/plan.yaml" in vpc.out


def test_a_worktree(repository):
    repository.git("worktree", "add", "-q", "../ny-mapp", "HEAD")
    os.chdir(repository.folder.parent / "ny-mapp")
    Path("plan.yaml").write_text(plan(14), encoding="utf-8")
    assert repository("--rev", "HEAD", "plan.yaml") == 0
    assert TOLD in spaced(repository.out)


@pytest.mark.parametrize(
    "revision",
    ["nej", "--output=x", "-x", "HEAD:plan.yaml", "", "a b", "HEAD\n", "x" * 500, "HEAD^{tree}"],
)
def test_a_revision_that_does_not_exist(repository, revision):
    assert repository(f"--rev={revision}") == 2
    assert "det finns ingen version" in repository.err
    assert not (repository.folder / "x").exists()


def test_a_shallow_clone_says_so(repository):
    first = repository.git("rev-parse", "HEAD")
    repository.write("plan.yaml", plan(14))
    repository.commit()
    clone = repository.folder.parent / "klon"
    source = f"file://{repository.folder}"
    repository.git("clone", "-q", "--depth", "1", source, str(clone))
    os.chdir(clone)
    assert repository("--rev", first) == 2
    assert "git fetch --unshallow" in repository.err


def test_a_repository_without_commits(vpc):
    vpc.git("init", "-q")
    vpc.write("plan.yaml", plan())
    assert vpc("--rev", "HEAD") == 2
    assert "HEAD" in vpc.err


def test_no_git(repository, monkeypatch):
    monkeypatch.setenv("PATH", str(repository.folder))
    assert repository("--rev", "HEAD") == 2
    assert "git finns inte" in repository.err


def test_a_file_of_a_revision_that_does_not_parse(repository):
    repository.write("plan.yaml", "vpc: 1\nkind: [plan\n")
    repository.commit()
    repository.write("plan.yaml", plan())
    assert repository("--rev", "HEAD", "plan.yaml") == 1
    assert "Den äldre versionen går inte att läsa" in repository.out
    assert "HEAD:plan.yaml:2:" in repository.out


def test_a_hostile_repository_runs_nothing(repository):
    """What a repository's settings and attributes name is never started."""
    trap = repository.write("trap.sh", f"#!/bin/sh\ntouch {repository.folder}/sprung\n")
    trap.chmod(0o755)
    for key in (
        "core.fsmonitor", "core.pager", "diff.external", "core.sshCommand", "core.editor",
        "diff.x.textconv", "diff.x.command", "filter.x.smudge", "filter.x.clean", "pager.ls-tree",
        "core.hooksPath", "alias.rev-parse", "core.askPass", "credential.helper",
    ):  # fmt: skip
        repository.git("config", key, str(trap))
    repository.write(".gitattributes", "*.yaml diff=x filter=x\n")
    hook = repository.write(".git/hooks/post-index-change", trap.read_bytes())
    hook.chmod(0o755)
    (repository.folder / "sprung").unlink(missing_ok=True)
    repository.write("plan.yaml", plan(14))
    os.environ["GIT_EXTERNAL_DIFF"] = str(trap)
    os.environ["GIT_DIR"] = "/nowhere"
    try:
        assert repository("--rev", "HEAD", "plan.yaml") == 0
    finally:
        del os.environ["GIT_EXTERNAL_DIFF"], os.environ["GIT_DIR"]
    assert TOLD in spaced(repository.out)
    assert not (repository.folder / "sprung").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
def test_links_in_a_revision_stay_inside(repository):
    (repository.folder / "ut.yaml").symlink_to("/etc/passwd")
    (repository.folder / "in.yaml").symlink_to("plan.yaml")
    (repository.folder / "ring.yaml").symlink_to("ring.yaml")
    repository.commit()
    repository.write("plan.yaml", plan(14))
    for name in ("ut.yaml", "in.yaml", "ring.yaml"):
        (repository.folder / name).unlink()
    repository("--rev", "HEAD")
    assert "root:" not in repository.out
