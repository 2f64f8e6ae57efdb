"""The command line's own help and refusals: in the reader's language, as all that vpc says."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from vpc.cli.app import run

REFUSED = {
    ("chek",): ("finns inte; menade du check?", "did you mean check?"),
    ("git", "sak"): ("välj något av install, uninstall, status", "choose one of install"),
    ("build", "--stric"): ("menade du --strict?", "did you mean --strict?"),
    ("build", "--jobs", "0"): ("heltal från 1 till 64", "whole number from 1 to 64"),
    ("build", "--jobs", "många"): ("heltal från 1 till 64", "whole number from 1 to 64"),
    ("build", "--format"): ("behöver ett värde", "needs a value"),
    ("build", "--strict=ja"): ("tar inget värde", "takes no value"),
    ("trace",): ("report saknas; `vpc trace -h`", "report is missing; `vpc trace -h`"),
    ("new", "report", "--plan", "x.yaml"): ("--period saknas", "--period is missing"),
    ("schema", "plan", "report"): ("se `vpc schema -h`", "see `vpc schema -h`"),
    ("-x",): ("flaggan -x finns inte", "there is no option -x"),
}


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("arguments", REFUSED, ids=" ".join)
def test_a_command_line_that_is_not_understood(capsys, monkeypatch, arguments, language):
    monkeypatch.setenv("VPC_LANG", language)
    assert run(list(arguments)) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert REFUSED[arguments][language == "en"] in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("command", ["", "build", "trace", "new"])
def test_help_has_no_word_of_another_language(command):
    told = subprocess.run(
        [sys.executable, "-m", "vpc", *command.split(), "-h"],
        env={**os.environ, "VPC_LANG": "sv"},
        capture_output=True,
        check=True,
    ).stdout.decode()
    for word in ("Usage", "Options", "OPTIONS", "Commands", "Arguments:", "Show", "required"):
        assert word not in told
    assert "-h, --help" in told
