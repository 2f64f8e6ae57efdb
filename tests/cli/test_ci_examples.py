"""The jobs of ``examples/ci`` do what they say: their steps are run here."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from repositories import Repository, made
from ruamel.yaml import YAML  # noqa: TID251  # as the services read YAML, not as vpc does

ROOT = Path(__file__).parents[2]
CI = ROOT / "examples" / "ci"
WORKSPACE = ROOT / "vpc" / "shipped" / "workspace"


def parsed(name: str):
    return YAML(typ="safe", pure=True).load((CI / name).read_text(encoding="utf-8"))


def github_steps() -> list[str]:
    """The shell steps after the installation."""
    steps = parsed("github.yml")["jobs"]["check"]["steps"]
    return [step["run"] for step in steps if "run" in step and "pip install" not in step["run"]]


def gitlab_steps() -> list[str]:
    (job,) = parsed("gitlab-ci.yml").values()
    return [line for line in job["script"] if "pip install" not in line]


@pytest.fixture
def repository(tmp_path) -> Path:
    shutil.copytree(WORKSPACE, tmp_path, dirs_exist_ok=True)
    (tmp_path / ".git").mkdir()
    return tmp_path


def shell(folder: Path, script: str) -> subprocess.CompletedProcess[str]:
    """As the services run a step: bash that stops at the first command that fails."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    summary = str(folder / "summary.md")
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env={**os.environ, "PATH": path, "VPC_LANG": "sv", "GITHUB_STEP_SUMMARY": summary},
        capture_output=True,
        text=True,
        check=False,
    )


# ---- what a pull request changes


GH = """\
#!/bin/sh
echo "$*" >> gh.log
case "$*" in *--jq*) cat comment-id 2>/dev/null || : ;; esac
"""


@pytest.fixture
def pull_request(tmp_path) -> Repository:
    """A workspace with a branch that moves a target; ``gh`` only writes down what it is asked."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    there = made(tmp_path)
    shutil.copytree(WORKSPACE, there.folder, dirs_exist_ok=True)
    there.commit(".gitignore", "vpc-*.md\ngh.log\ncomment-id\nsummary.md\n")
    there.environment["BASE"] = there.git("rev-parse", "HEAD").strip()
    there.git("checkout", "-q", "-b", "topic")
    plan = there.read("2027/stadsbiblioteket.yaml")
    assert "target:" in plan
    there.commit("2027/stadsbiblioteket.yaml", re.sub(r"(target: )\d+", r"\g<1>77", plan, count=1))
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "gh").write_text(GH)
    (programs / "gh").chmod(0o755)
    (programs / "vpc").symlink_to(Path(sys.executable).parent / "vpc")
    (programs / "python").symlink_to(sys.executable)
    there.environment |= {
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "GITHUB_STEP_SUMMARY": str(there.folder / "summary.md"),
        "COMMENTS": "repos/o/r/issues/7/comments",
        "VPC_LANG": "sv",
    }
    return there


def review_steps() -> dict[str, str]:
    steps = parsed("github-review.yml")["jobs"]["review"]["steps"]
    return {step["name"]: step["run"] for step in steps if "name" in step}


def step(there: Repository, name: str, code: int = 0) -> str:
    done = there.run("bash", "-eo", "pipefail", "-c", review_steps()[name])
    assert done.returncode == code, done.stderr
    return done.stdout


def test_a_pull_request_gets_one_comment_on_what_it_changes(pull_request):
    step(pull_request, "What changed")
    comment = pull_request.read("vpc-comment.md")
    assert comment.startswith("<!-- vpc -->\n")
    assert "77" in comment
    assert pull_request.read("summary.md").strip() == comment.strip()
    step(pull_request, "Comment")
    assert pull_request.read("gh.log").splitlines()[-1] == (
        "api --silent repos/o/r/issues/7/comments -F body=@vpc-comment.md"
    )
    pull_request.write("comment-id", "4711\n")
    step(pull_request, "Comment")
    assert pull_request.read("gh.log").splitlines()[-1] == (
        "api --silent --method PATCH repos/o/r/issues/comments/4711 -F body=@vpc-comment.md"
    )


def test_a_pull_request_is_told_of_what_it_brings(pull_request):
    told = "What is wrong, and was not before"
    assert "::" not in step(pull_request, told)
    spoil(pull_request.folder)
    assert step(pull_request, told, 1).startswith("::error file=2027/kommun.yaml,line=26,")
    pull_request.git("commit", "-qam", "spoilt")
    pull_request.environment["BASE"] = "HEAD"
    assert "::" not in step(pull_request, told)
    pull_request.environment["BASE"] = "nowhere"
    step(pull_request, told, 2)


def spoil(repository: Path) -> None:
    plan = repository / "2027" / "kommun.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("title:", "titel:", 1), "utf-8")


def test_github_on_a_sound_and_on_a_spoilt_workspace(repository):
    sarif, summary, check = github_steps()
    assert [shell(repository, step).returncode for step in (sarif, summary, check)] == [0, 0, 0]
    assert json.loads((repository / "vpc.sarif").read_bytes())["runs"][0]["results"] == []
    spoil(repository)
    assert [shell(repository, step).returncode for step in (sarif, summary)] == [0, 0]
    (result,) = json.loads((repository / "vpc.sarif").read_bytes())["runs"][0]["results"]
    assert result["ruleId"] == "unknown-key"
    assert "unknown-key" in (repository / "summary.md").read_text(encoding="utf-8")
    done = shell(repository, check)
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=2027/kommun.yaml,line=26,")


def test_gitlab_on_a_sound_and_on_a_spoilt_workspace(repository):
    script = "\n".join(gitlab_steps())
    assert shell(repository, script).returncode == 0
    assert json.loads((repository / "gl-code-quality-report.json").read_bytes()) == []
    assert ET.parse(repository / "vpc-junit.xml").getroot().get("failures") == "0"
    spoil(repository)
    done = shell(repository, script)
    assert done.returncode == 1
    assert "fel[unknown-key]" in done.stdout
    (entry,) = json.loads((repository / "gl-code-quality-report.json").read_bytes())
    assert entry["location"]["path"] == "2027/kommun.yaml"
    assert ET.parse(repository / "vpc-junit.xml").getroot().get("failures") == "1"


@pytest.mark.parametrize("script", [*github_steps(), "\n".join(gitlab_steps())])
def test_a_check_that_could_not_run_fails_the_job(tmp_path, script):
    (tmp_path / ".git").mkdir()
    assert shell(tmp_path, script).returncode != 0


def test_what_the_jobs_upload_is_what_they_write():
    (upload,) = [
        step
        for step in parsed("github.yml")["jobs"]["check"]["steps"]
        if "upload-sarif" in step.get("uses", "")
    ]
    assert f"> {upload['with']['sarif_file']} " in github_steps()[0]
    (job,) = parsed("gitlab-ci.yml").values()
    for name in job["artifacts"]["reports"].values():
        assert any(f"> {name} " in line for line in gitlab_steps())


def test_the_hook_checks_the_whole_workspace():
    hooks = YAML(typ="safe", pure=True).load((ROOT / ".pre-commit-hooks.yaml").read_bytes())
    (hook,) = hooks
    assert hook["entry"] == "vpc check --strict"
    assert hook["pass_filenames"] is False
    assert hook["always_run"] is True, "a plan that is removed is no file to check"
    assert "files" not in hook
    (repo,) = parsed("pre-commit-config.yml")["repos"]
    assert [each["id"] for each in repo["hooks"]] == [hook["id"]]
