"""Documents as JSON: true to their schema, exact, and as discreet as what is printed."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

import pytest
from documents import INDICATOR, ROOT, municipality, report_of
from jsonschema import Draft202012Validator
from pages import KEYS, assessed, content

from vpc.assess.records import AssessedReport
from vpc.render.formats import Materials, Record, render
from vpc.view.document import view_of

SCHEMA = json.loads((ROOT / "schemas" / "document.schema.json").read_text(encoding="utf-8"))


@lru_cache(maxsize=64)
def told(key: str) -> Any:
    return json.loads(content(key, "json"))


def as_json(report: AssessedReport, below: int = 0) -> Any:
    result = render(
        view_of(report, suppress_below=below), "json", Materials(record=Record(report, below))
    )
    assert result.value is not None
    return json.loads(result.value)


def indicators(goals: list[Any]) -> list[Any]:
    return [each for goal in goals for each in (*goal["indicators"], *indicators(goal["goals"]))]


def flat(goals: list[Any]) -> list[Any]:
    return [each for goal in goals for each in (goal, *flat(goal["goals"]))]


@pytest.mark.parametrize("key", KEYS)
def test_examples_follow_the_schema(key: str) -> None:
    problems = Draft202012Validator(SCHEMA).iter_errors(told(key))
    assert [f"{each.json_path}: {each.message}" for each in problems] == []


def test_schema_is_valid_and_closed() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    for name, definition in SCHEMA["$defs"].items():
        assert definition["additionalProperties"] is False, name
        assert definition["required"] == list(definition["properties"]), name


NOT_IN_EXAMPLES = {
    ("Attachment", "file"), ("SimpleTarget", "low"), ("SimpleTarget", "high"),
    ("UnitActivity", "deviation"), ("Figure", "hidden"), ("Signature", "name"),
}  # fmt: skip
"""Keys that the examples have nothing for; whatever is not named here is told somewhere."""


def test_every_key_is_used() -> None:
    used: set[tuple[str, str]] = set()

    def look(shape: Any, value: Any) -> None:
        if value is None:
            return
        if "$ref" in shape:
            name = shape["$ref"].rpartition("/")[2]
            for key, inner in SCHEMA["$defs"][name]["properties"].items():
                if value[key] not in (None, []):
                    used.add((name, key))
                look(inner, value[key])
        for each in shape.get("anyOf", ()):
            if "$ref" in each:
                look(each, value)
        if shape.get("type") == "array":
            for each in value:
                look(shape["items"], each)

    for key in KEYS:
        look({"$ref": SCHEMA["$ref"]}, told(key))
    every = {(name, key) for name, each in SCHEMA["$defs"].items() for key in each["properties"]}
    assert every - used <= NOT_IN_EXAMPLES


@pytest.mark.parametrize(
    "key", [key for key in KEYS if isinstance(assessed()[key], AssessedReport)]
)
def test_same_as_the_records(key: str) -> None:
    report, whole = assessed()[key], told(key)
    assert isinstance(report, AssessedReport)
    names = [each["id"] for each in indicators(whole["goals"])]
    assert names == [each.indicator.id for each in report.indicators]
    judged = [each for each in flat(whole["goals"]) if each["verdict"]["is_judged"]]
    assert [each["id"] for each in judged] == [each.goal.id for each in report.judged]
    assert {each["state"]: each["count"] for each in whole["counts"]["results"]} == {
        state: number for state, number in report.results.items() if number
    }
    for one, record in zip(indicators(whole["goals"]), report.indicators, strict=True):
        assert one["report"]["result"]["state"] == record.result.state
        place = one["place"]
        assert place["file"] == record.indicator.origin.document.key
        assert place["line"] == record.indicator.origin.key_span.position[0]


def test_numbers_are_told_as_they_were_written() -> None:
    unit = {
        "goals": {
            "fewer": {"indicators": {"i": {**INDICATOR, "better": "within", "target": "95,00–100"}}}
        }
    }
    report = report_of(municipality(unit=unit, report={"outcomes": {"i": "1 234,50"}}))
    (one,) = indicators(as_json(report)["goals"])
    assert one["report"]["outcome"]["total"] == {
        "value": "1234.50", "text": "1\u00a0234,50\u00a0st", "hidden": None
    }  # fmt: skip
    assert one["target"]["in_force"]["low"] == "95.00"
    assert one["report"]["outcome"]["women"] is None


def test_small_groups_are_hidden() -> None:
    unit = {"goals": {"fewer": {"indicators": {"i": {**INDICATOR, "by_sex": "true"}}}}}
    outcome = {"value": "6", "women": "2", "men": "4", "forecast": {"women": "2", "men": "9"}}
    report = report_of(municipality(unit=unit, report={"outcomes": {"i": outcome}}))
    whole = as_json(report, below=5)
    (one,) = indicators(whole["goals"])
    told = one["report"]
    few = {"value": None, "text": "färre än\u00a05", "hidden": "few"}
    assert told["outcome"]["women"] == told["outcome"]["men"] == few
    assert told["outcome"]["total"] == {"value": None, "text": "färre än\u00a09", "hidden": "few"}
    assert told["forecast"]["women"] == few
    assert told["forecast"]["men"] == {"value": None, "text": "visas inte", "hidden": "protected"}
    assert told["compared"] == told["outcome"]
    assert told["history"] == [{"year": 2018, "figure": told["outcome"]["total"]}]
    figures = [v for k, v in strings(whole) if k == "value"]
    assert not {"2", "4", "6", "9"} & set(figures)


def strings(value: Any, key: str = "") -> list[tuple[str, str]]:
    if isinstance(value, dict):
        return [each for name, inner in value.items() for each in strings(inner, name)]
    if isinstance(value, list):
        return [each for inner in value for each in strings(inner, key)]
    return [(key, value)] if isinstance(value, str) else []
