"""What services on the web are given: GitHub's commands, Code Quality, JUnit, and the counts."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from vpc.diagnostic import Diagnostic, Edit, Fix, Label, finding
from vpc.fingerprint import fingerprints
from vpc.printer import FORMATS, render, render_statistics
from vpc.registry import Severity
from vpc.source import SourceFile, Span

SERVICES = ("github", "gitlab", "sarif", "junit")
TEXT = "vpc: 1\nkind: plan\nyaer: 2018\ngoals:\n  a: {title: A}\n"
PLAN = SourceFile("2018/en plan.yaml", TEXT)
YEAR = Span(PLAN, (18, 22))
FIX = Fix((Edit(YEAR, "year"),), safe=True)
TYPO = finding("unknown-key", YEAR, subject="yaer", key="yaer", nearest="year", fix=FIX)
SEVERAL = finding("blank-value", Span(PLAN, (0, 14)), severity=Severity.WARNING, subject="vpc")
WHOLE = finding("empty-document", Span(SourceFile("tom.yaml", "")), severity=Severity.ADVICE)
FOUND = (TYPO, SEVERAL, WHOLE)

HOSTILE = "\n::error::x\r::set-output name=a::b%0A,:%,]]>&<\"'\0\x1b[2J\u202e\ud800\ufffe👍[l](http://e){0}"


def hostile() -> Diagnostic:
    file = SourceFile(f"{HOSTILE}.yaml", f"{HOSTILE}\n")
    whole = Span(file, (0, len(HOSTILE)))
    return finding(
        "unknown-key",
        Span(file, (3, 9)),
        subject=HOSTILE,
        secondary=[Label(whole, HOSTILE)],
        fix=Fix((Edit(whole, HOSTILE),), safe=False),
        key=HOSTILE,
        known=(HOSTILE,),
    )


# ---- github


def test_github():
    typo = (
        "::error file=2018/en plan.yaml,line=3,endLine=3,col=1,endColumn=5,title=unknown-key"
        "::2018/en plan.yaml:3:1: nyckeln `yaer` finns inte här%0Amenade du `year`?"
    )
    several = (
        "::warning file=2018/en plan.yaml,line=1,endLine=2,title=blank-value"
        "::2018/en plan.yaml:1:1: här saknas ett värde%0A"
        "skriv ett värde eller ta bort raden; ett tomt värde är aldrig ett svar"
    )
    whole = (
        "::notice file=tom.yaml,title=empty-document::tom.yaml: filen är tom%0A"
        "börja filen med `vpc: 1` och sedan `kind: plan` "
        "(eller `report`, `steering`, `workspace`)"
    )
    counted = "1 fel, 1 varning, 1 råd"
    assert render("github", FOUND, "sv").splitlines() == [typo, several, whole, counted]


def test_github_with_nothing_found():
    assert render("github", [], "en") == "all checks passed\n"


def test_github_ends_where_a_line_does():
    line = finding("blank-value", Span(PLAN, (7, 18)))
    assert "line=2,endLine=2,title=" in render("github", [line], "sv")


_COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def test_github_runs_no_command_out_of_a_file():
    """As the runner reads it: what follows the first ``::`` after the properties is data."""
    command, tally = render("github", [hostile()], "en").splitlines()
    assert tally == "1 error"
    level, properties, message = _COMMAND.fullmatch(command).groups()
    assert level == "error"
    names = [each.partition("=")[0] for each in properties.split(",")]
    assert names == ["file", "line", "endLine", "col", "endColumn", "title"]
    assert not re.search("%(?!25|0D|0A|3A|2C)", properties + message)
    assert "\\u202e" in message


# ---- gitlab


def test_gitlab():
    first, second, third = json.loads(render("gitlab", FOUND, "sv"))
    assert first == {
        "description": "nyckeln `yaer` finns inte här; menade du `year`?",
        "check_name": "unknown-key",
        "fingerprint": fingerprints(FOUND)[0].digest,
        "severity": "major",
        "location": {"path": "2018/en plan.yaml", "lines": {"begin": 3, "end": 3}},
    }
    assert (second["severity"], second["location"]["lines"]) == ("minor", {"begin": 1, "end": 2})
    assert (third["severity"], third["location"]["lines"]) == ("info", {"begin": 1, "end": 1})


def test_gitlab_drops_no_equals():
    entries = json.loads(render("gitlab", [TYPO, TYPO, TYPO], "sv"))
    assert len({entry["fingerprint"] for entry in entries}) == 3


def test_gitlab_keeps_the_path_and_shows_the_text():
    (entry,) = json.loads(render("gitlab", [hostile()], "en"))
    assert entry["location"]["path"] == f"{HOSTILE}.yaml"
    assert "\\u001b[2J\\u202e\\ud800" in entry["description"]
    assert "\n" not in entry["description"]


def test_gitlab_with_nothing_found():
    assert render("gitlab", [], "sv") == "[]\n"


# ---- junit


def test_junit():
    report = ET.fromstring(render("junit", FOUND, "sv", files=["a.yaml", PLAN.name]))
    assert report.attrib == {"name": "vpc", "tests": "4", "failures": "2"}
    assert [(suite.get("name"), suite.get("tests"), suite.get("failures")) for suite in report] == [
        ("2018/en plan.yaml", "2", "2"),
        ("a.yaml", "1", "0"),
        ("tom.yaml", "1", "0"),
    ]
    typo, _, sound, advice = report.iter("testcase")
    assert typo.attrib == {
        "name": "unknown-key yaer",
        "classname": "2018/en plan",
        "file": "2018/en plan.yaml",
        "line": "3",
    }
    failure = typo.find("failure")
    assert failure.attrib == {"message": "nyckeln `yaer` finns inte här", "type": "unknown-key"}
    assert failure.text.splitlines() == [
        "2018/en plan.yaml:3:1: fel[unknown-key]",
        "nyckeln `yaer` finns inte här",
        "menade du `year`?",
    ]
    assert list(sound) == []
    assert [child.tag for child in advice] == ["system-out"]


def test_junit_names_every_case_differently():
    report = ET.fromstring(render("junit", [TYPO, TYPO, SEVERAL], "sv"))
    names = [case.get("name") for case in report.iter("testcase")]
    assert names == ["unknown-key yaer", "unknown-key yaer (2)", "blank-value vpc"]


def test_junit_is_well_formed_whatever_is_in_a_file():
    printed = render("junit", [hostile()], "en", files=["]]>&\0.yaml"])
    report = ET.fromstring(printed)
    first, second = report.iter("testcase")
    assert first.get("name") == "vpc check" or second.get("name") == "vpc check"
    (failure,) = report.iter("failure")
    assert "]]>&<\"'\\u0000" in failure.text
    assert "\\ufffe" in failure.text
    assert "👍" in failure.text


def test_junit_with_nothing_found_and_nothing_checked():
    assert ET.fromstring(render("junit", [], "sv")).get("tests") == "0"


# ---- statistics


def test_statistics():
    unsafe = finding("unseen-list", YEAR, fix=Fix(FIX.edits, safe=False), mark="-")
    plain = finding("unseen-list", YEAR, mark="-")
    found = [WHOLE, unsafe, TYPO, plain, SEVERAL, unsafe]
    assert render_statistics("full", found, "sv").splitlines() == [
        "3  varning  unseen-list     2 med osäker rättning",
        "1  varning  blank-value",
        "1  råd      empty-document",
        "1  fel      unknown-key     1 med säker rättning",
        "",
        "1 fel, 4 varningar, 1 råd",
    ]
    assert json.loads(render_statistics("json", found, "sv")) == {
        "format": "vpc-statistics-1",
        "rules": [
            row("unseen-list", "prose", "warning", 3, unsafe=2),
            row("blank-value", "syntax", "warning", 1),
            row("empty-document", "syntax", "advice", 1),
            row("unknown-key", "shape", "error", 1, safe=1),
        ],
    }


def row(
    rule: str, group: str, severity: str, count: int, safe: int = 0, unsafe: int = 0
) -> dict[str, object]:
    return {
        "rule": rule,
        "group": group,
        "severity": severity,
        "count": count,
        "safe_fixes": safe,
        "unsafe_fixes": unsafe,
    }


def test_statistics_of_nothing():
    assert render_statistics("full", [], "sv") == "inga anmärkningar\n"
    assert json.loads(render_statistics("json", [], "sv"))["rules"] == []


def test_statistics_in_colour():
    printed = render_statistics("concise", [TYPO, SEVERAL], "sv", color=True)
    assert "1  \x1b[1;31mfel\x1b[0m      unknown-key" in printed


# ---- all of them


def test_the_same_bytes_with_every_hash_seed():
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import test_services as t\n"
        "found = [t.hostile(), *t.FOUND, *t.FOUND]\n"
        "given = {'files': {'b.yaml', 'a.yaml', 'c.yaml', 'd.yaml'}}\n"
        "texts = [t.render(name, found, 'sv', **given) for name in sys.argv[2:]]\n"
        "texts += [t.render_statistics('full', found, 'sv')]\n"
        "sys.stdout.buffer.write(''.join(texts).encode())\n"
    )
    command = [sys.executable, "-c", code, str(Path(__file__).parent), *FORMATS]
    one, other = (
        subprocess.run(
            command, capture_output=True, check=True, env={**os.environ, "PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    )
    assert one == other != b""


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_is_told_in_the_readers_language(name):
    assert "there is no key" in render(name, [TYPO], "en")
    assert "finns inte här" in render(name, [TYPO], "sv")
