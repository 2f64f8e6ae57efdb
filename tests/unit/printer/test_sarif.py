"""SARIF as its schema has it, and as its readers take it."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from test_services import FIX, FOUND, HOSTILE, PLAN, TYPO, YEAR, hostile

from vpc import __version__
from vpc.diagnostic import Label, finding
from vpc.fingerprint import fingerprints
from vpc.messages import LANGUAGES
from vpc.printer import render
from vpc.registry import RULES
from vpc.source import SourceFile, Span

SCHEMA = json.loads(Path(__file__).with_name("sarif-2.1.0.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft4Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


def log(*found, language="sv"):
    document = json.loads(render("sarif", found, language))
    assert [error.message for error in VALIDATOR.iter_errors(document)] == []
    (run,) = document["runs"]
    return run


def test_the_schema_is_one():
    jsonschema.Draft4Validator.check_schema(SCHEMA)
    assert not VALIDATOR.is_valid({"version": "2.1.0"})
    assert not VALIDATOR.is_valid({"version": "2.1.0", "runs": [{"tool": {"driver": {}}}]})


def test_a_result():
    second = Label(Span(PLAN, (29, 34)), "first")
    run = log(finding("duplicate-key", YEAR, subject="yaer", secondary=[second], fix=FIX, key="k"))
    (result,) = run["results"]
    place = {"uri": "2018/en%20plan.yaml", "uriBaseId": "%SRCROOT%"}
    region = {
        "startLine": 3,
        "startColumn": 1,
        "endLine": 3,
        "endColumn": 5,
        "charOffset": 18,
        "charLength": 4,
    }
    help_text = "behåll en av dem, eller för ihop deras innehåll under den ena"
    assert result == {
        "ruleId": "duplicate-key",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": f"nyckeln `k` står två gånger; {help_text}"},
        "locations": [
            {
                "physicalLocation": {"artifactLocation": place, "region": region},
                "message": {"text": "andra gången"},
                "logicalLocations": [{"fullyQualifiedName": "yaer"}],
            }
        ],
        "partialFingerprints": {
            "vpcFinding/v1": fingerprints([finding("duplicate-key", YEAR, subject="yaer")])[
                0
            ].digest
        },
        "relatedLocations": [
            {
                "id": 1,
                "physicalLocation": {
                    "artifactLocation": place,
                    "region": {
                        "startLine": 4,
                        "startColumn": 1,
                        "endLine": 4,
                        "endColumn": 6,
                        "charOffset": 29,
                        "charLength": 5,
                    },
                },
                "message": {"text": "första gången"},
            }
        ],
        "fixes": [
            {
                "description": {"text": help_text},
                "artifactChanges": [
                    {
                        "artifactLocation": place,
                        "replacements": [
                            {"deletedRegion": region, "insertedContent": {"text": "year"}}
                        ],
                    }
                ],
                "properties": {"safe": True},
            }
        ],
    }


def test_the_run():
    run = log(*FOUND, language="en")
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["version"], driver["language"]) == ("vpc", __version__, "en")
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["invocations"] == [{"executionSuccessful": True}]
    assert list(run["originalUriBaseIds"]) == ["%SRCROOT%"]
    assert [each["level"] for each in run["results"]] == ["error", "warning", "note"]
    for result in run["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    whole = run["results"][2]["locations"][0]["physicalLocation"]
    assert whole == {"artifactLocation": {"uri": "tom.yaml", "uriBaseId": "%SRCROOT%"}}


def test_nothing_found():
    run = log()
    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_can_be_described(language):
    file = SourceFile("p.yaml", "")
    run = log(*(finding(name, Span(file)) for name in RULES), language=language)
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert rules.keys() == RULES.keys()
    for rule in rules.values():
        assert rule["shortDescription"]["text"]
        assert rule["help"]["text"]
        assert rule["properties"]["group"]
    assert "```yaml\n# unit.yaml" in rules["unseen-list"]["help"]["markdown"]


def test_only_the_address_of_the_standard_is_in_it():
    assert render("sarif", [TYPO], "sv").count("://") == 1


def test_values_are_no_links_and_no_placeholders():
    (result,) = log(hostile())["results"]
    text = result["message"]["text"]
    assert "\\u001b[2J\\u202e\\ud800" in text
    assert "\\[l](http://e)" in text
    assert "{{0}}" in text
    assert result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"] == {
        "text": HOSTILE
    }


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("år 2018/a:b.yaml", "%C3%A5r%202018/a%3Ab.yaml"),
        ("100%.yaml", "100%25.yaml"),
        ("a?b#c.yaml", "a%3Fb%23c.yaml"),
        ("👍\u202e\n.yaml", "%F0%9F%91%8D%E2%80%AE%0A.yaml"),
    ],
)
def test_names_are_uris(name, uri):
    (result,) = log(finding("empty-document", Span(SourceFile(name, ""))))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


@pytest.mark.parametrize("text", ["", "\n", "åäö👍\r\nb\r\n"])
def test_every_place_is_a_region(text):
    file = SourceFile("p.yaml", text)
    spans = [
        Span(file, (start, end))
        for start in range(len(text) + 1)
        for end in range(start, len(text) + 1)
    ]
    log(*(finding("blank-value", span) for span in spans))
