"""``vpc rules`` and ``vpc explain``: what is checked, and why."""

from __future__ import annotations

import json

import pytest

from vpc.cli.app import run
from vpc.messages import LANGUAGES
from vpc.registry import GROUPS, RULES


@pytest.fixture(params=LANGUAGES)
def language(request, monkeypatch) -> str:
    monkeypatch.setenv("VPC_LANG", request.param)
    return request.param


def test_the_table_names_every_rule_under_its_group(language, capsys):
    assert run(["rules"]) == 0
    blocks = capsys.readouterr().out.rstrip("\n").split("\n\n")
    titles = {block.split("\n")[0]: block.split("\n")[1:] for block in blocks}
    listed = {title: [line.split()[0] for line in lines] for title, lines in titles.items()}
    groups = {name: list(rules) for name, rules in GROUPS.items() if rules}
    assert {title.rpartition("(")[2].rstrip(")"): names for title, names in listed.items()} == (
        groups
    )
    word = {"sv": "fel", "en": "error"}[language]
    assert titles["filer (files)" if language == "sv" else "files (files)"][0].endswith(word)


def test_the_table_for_programs_is_the_same_in_every_language(capsys, monkeypatch):
    printed = []
    for language in LANGUAGES:
        monkeypatch.setenv("VPC_LANG", language)
        assert run(["rules", "--format", "json"]) == 0
        printed.append(capsys.readouterr().out)
    assert len(set(printed)) == 1
    document = json.loads(printed[0])
    assert document["format"] == "vpc-rules-1"
    assert [each["name"] for each in document["rules"]] == list(RULES)
    assert document["rules"][0] == {
        "name": "missing-file",
        "group": "files",
        "severity": "error",
        "selected": True,
        "allowable": False,
    }


def test_an_unknown_format_is_said_with_those_there_are(language, capsys):
    assert run(["rules", "--format", "xml"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "text, json" in err


@pytest.mark.parametrize("group", [group for group, rules in GROUPS.items() if rules])
def test_every_group_is_explained_rule_by_rule(group, language, capsys):
    assert run(["explain", group]) == 0
    out, err = capsys.readouterr()
    assert [part.split()[0] for part in out.split("\n\n\n")] == list(GROUPS[group])
    assert err == ""


SWEDISH = """\
comma-in-braces  YAML, fel

Ett decimaltal står utan citattecken inom `{ }` eller `[ ]`. Där skiljer kommat
värden åt, så `0,95` läses som två värden: 0 och 95.

Talet delas mitt itu, och det som blir kvar ser ut som ett riktigt tal, så ingen
läsare skulle misstänka det.

Så blir det anmärkning:
    # museum.yaml
    targets:
      young-members: {women: 42,5 %, men: 39,5 %}

Så är det rätt:
    # museum.yaml
    targets:
      young-members: {women: "42,5 %", men: "39,5 %"}

Det går inte att göra undantag: utan rättelse blir det inget dokument.
"""


def test_a_rule_explained_to_the_letter(capsys, monkeypatch):
    monkeypatch.setenv("VPC_LANG", "sv")
    assert run(["explain", "comma-in-braces"]) == 0
    assert capsys.readouterr().out == SWEDISH


@pytest.mark.parametrize(
    ("rule", "says"),
    [
        ("missing-prose", "# vpc: allow[missing-prose]"),
        ("unused-allow", "ignore: [unused-allow]"),
    ],
)
def test_how_a_rule_is_silenced(rule, says, language, capsys):
    assert run(["explain", rule]) == 0
    assert says in capsys.readouterr().out


def test_a_comment_cannot_silence_what_is_said_of_comments(language, capsys):
    assert run(["explain", "settings"]) == 0
    assert not [rule for rule in GROUPS["settings"] if f"allow[{rule}]" in capsys.readouterr().out]


def test_a_misspelt_rule_is_answered_with_the_nearest(language, capsys):
    assert run(["explain", "missing-pros"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "missing-prose" in err


def test_a_rule_like_no_other_is_answered_with_where_they_are(language, capsys):
    assert run(["explain", "zzzzzzzz"]) == 2
    assert "`vpc rules`" in capsys.readouterr().err
