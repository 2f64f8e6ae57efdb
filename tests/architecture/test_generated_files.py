"""What is generated is fresh, and the JSON Schemas say what the models say."""

import copy
import datetime as dt
import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from ruamel.yaml import YAML  # noqa: TID251  # as an editor reads YAML, not as vpc does

from vpc.generate import ROOT, files, main, stale
from vpc.generate import schema as json_schema
from vpc.model.validator import KINDS, model_of
from vpc.source import SourceFile
from vpc.syntax.reader import read

EXAMPLES = sorted((ROOT / "examples").rglob("*.yaml"))
STEERINGS = sorted((ROOT / "vpc" / "shipped").rglob("*.yaml"))
MINIMAL: dict[str, dict[str, Any]] = {
    "plan": {
        "vpc": 1,
        "kind": "plan",
        "year": 2018,
        "organisation": {"id": "board", "level": "board", "name": "Nämnden"},
    },
    "report": {"vpc": 1, "kind": "report", "period": "VB", "plan": "plan.yaml"},
    "baseline": {"vpc": 1, "kind": "baseline", "findings": {}},
    "steering": {
        "vpc": 1,
        "kind": "steering",
        "name": "Staden",
        "levels": {"board": {"name": "Nämnd", "owner_label": "Nämndens"}},
        "goal_labels": {"board": ["Nämndmål"]},
        "periods": {"VB": {"name": "VB", "through": "12-31", "assessed_on": "outcome"}},
        "fulfilment": {},
    },
    "workspace": {"vpc": 1, "kind": "workspace"},
}


@pytest.fixture(scope="module")
def validators():
    schemas = {kind: json_schema(kind) for kind in KINDS}
    for schema in schemas.values():
        jsonschema.Draft202012Validator.check_schema(schema)
    return {kind: jsonschema.Draft202012Validator(schema) for kind, schema in schemas.items()}


@lru_cache(maxsize=64)
def as_an_editor_sees_it(path: Path) -> Any:
    return dates_as_text(YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8")))


def dates_as_text(value: Any) -> Any:
    """JSON has no dates: editors hand them over as they are written."""
    if isinstance(value, dict):
        return {key: dates_as_text(each) for key, each in value.items()}
    if isinstance(value, list):
        return [dates_as_text(each) for each in value]
    return value.isoformat() if isinstance(value, dt.date) else value


def problems(validator, document) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)]


# ---- freshness


def test_generated_files_are_fresh():
    assert stale() == [], "run: python -m vpc.generate"


def test_generation_is_deterministic():
    assert files() == files()


def test_stale_files_are_named(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("vpc.generate.ROOT", tmp_path)
    monkeypatch.setattr("vpc.generate.stale.__defaults__", (tmp_path,))
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "old.schema.json").write_text("{}", encoding="utf-8")
    assert main(["--check"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "stale: docs/regler.md",
        "stale: docs/rules.md",
        "stale: docs/templates.md",
        "stale: schemas/baseline.schema.json",
        "stale: schemas/document.schema.json",
        "stale: schemas/old.schema.json",
        "stale: schemas/plan.schema.json",
        "stale: schemas/report.schema.json",
        "stale: schemas/steering.schema.json",
        "stale: schemas/workspace.schema.json",
        "stale: vpc/model/compiled/baseline.py",
        "stale: vpc/model/compiled/plan.py",
        "stale: vpc/model/compiled/report.py",
        "stale: vpc/model/compiled/steering.py",
        "stale: vpc/model/compiled/workspace.py",
    ]
    assert main([]) == 0
    assert "removed: schemas/old.schema.json" in capsys.readouterr().out
    assert main(["--check"]) == 0
    (tmp_path / "schemas" / "plan.schema.json").write_bytes(b"{}\r\n")
    assert stale(tmp_path) == ["schemas/plan.schema.json"]
    assert main(["--everything"]) == 2


# ---- the schemas' form


@pytest.mark.parametrize("kind", KINDS)
def test_schemas_are_closed_and_without_noise(kind):
    schema = json_schema(kind)
    assert schema["$id"] == f"vpc:{kind}:1"
    titles, nulls = [], []

    def look(node: Any, path: str) -> None:
        if isinstance(node, dict):
            if node.get("type") == "object" or "properties" in node:
                assert "additionalProperties" in node, path
            if "properties" in node:
                assert node["additionalProperties"] is False, path
            if isinstance(node.get("title"), str):
                titles.append(path)
            if node.get("type") == "null" or ("default" in node and node["default"] is None):
                nulls.append(path)
        for key, child in node.items() if isinstance(node, dict) else enumerate(node):
            if isinstance(child, dict | list):
                look(child, f"{path}.{key}")

    look(schema, "$")
    assert titles == ["$"]
    assert nulls == []


@pytest.mark.parametrize("kind", KINDS)
def test_schemas_have_every_key_of_the_model(kind):
    model = model_of(kind)
    schema = json_schema(kind)
    fields = {field.alias or name: field for name, field in model.model_fields.items()}
    assert list(schema["properties"]) == list(fields)
    assert set(schema["required"]) == {name for name, each in fields.items() if each.is_required()}


# ---- what the schemas accept


def test_there_are_examples():
    assert len(EXAMPLES) > 1
    assert STEERINGS


@pytest.mark.parametrize(
    "path", EXAMPLES + STEERINGS, ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_examples_follow_their_schema(path, validators):
    document = as_an_editor_sees_it(path)
    assert problems(validators[document["kind"]], document) == []


@pytest.mark.parametrize("kind", KINDS)
def test_minimal_documents_follow_their_schema(kind, validators):
    assert problems(validators[kind], MINIMAL[kind]) == []


PLAN_PARTS = [
    ("year", "2018"),
    ("registration", {"number": 2018, "date": "2018-01-15"}),
    ("decision", {"by": "Nämnden", "paragraph": 7}),
    ("goals", {"a": {"title": "A", "number": 1.1, "agenda2030": [1, "5"], "description": 7}}),
    ("goals", {"a": {"title": "A\n", "number": 1}}),
    ("targets", {"a": 75, "b": 0.81, "c": "max 6 %", "d": {"women": 1, "men": 2.5}}),
    ("attachments", [{"title": "A", "number": 1}]),
    ("economy", {"unit": "tkr", "accounts": {"a": {"title": "A", "net": -5, "costs": {}}}}),
    ("vpc", "1"),
]


@pytest.mark.parametrize(("key", "value"), PLAN_PARTS)
def test_numbers_may_be_numbers(key, value, validators):
    assert problems(validators["plan"], {**MINIMAL["plan"], key: value}) == []


@pytest.mark.parametrize("by_sex", [True, False, "true", "false"])
def test_flags_may_be_flags(by_sex, validators):
    indicator = {"name": "A", "unit": "%", "better": "lower", "periodicity": "year"}
    goal = {"title": "A", "indicators": {"a": {**indicator, "by_sex": by_sex}}}
    assert problems(validators["plan"], {**MINIMAL["plan"], "goals": {"a": goal}}) == []


WRONG = [
    ("year", 18),
    ("year", "2018-2019"),
    ("year", True),
    ("vpc", 2),
    ("organisation", {"id": "Board", "level": "board", "name": "Nämnden"}),
    ("organisation", {"id": "board", "level": "board", "name": "two\nlines"}),
    ("organisation", {"id": "board", "level": "board", "name": " "}),
    ("goals", {"A": {"title": "A"}}),
    ("goals", {"a": {"title": "A", "agenda2030": [18]}}),
    ("goals", {"a": {"title": "A", "titel": "A"}}),
    ("goals", [{"title": "A"}]),
    ("concerns", "some"),
    ("decision", {"by": "Nämnden", "date": "15 januari"}),
    ("status", "adopteed"),
]


@pytest.mark.parametrize(("key", "value"), WRONG)
def test_what_the_model_refuses_is_refused(key, value, validators):
    assert problems(validators["plan"], {**MINIMAL["plan"], key: value})


@pytest.mark.parametrize("kind", KINDS)
def test_misspelt_and_missing_keys_are_refused(kind, validators):
    for key in MINIMAL[kind]:
        document = copy.deepcopy(MINIMAL[kind])
        document[f"{key}x"] = document.pop(key)
        assert len(problems(validators[kind], document)) == 2


@pytest.mark.parametrize("kind", KINDS)
def test_null_is_refused_everywhere(kind, validators):
    for key in model_of(kind).model_fields:
        assert problems(validators[kind], {**MINIMAL[kind], key: None}), key


@pytest.mark.parametrize(
    "path", EXAMPLES + STEERINGS, ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_a_spoilt_example_is_refused(path, validators):
    """A null or a misspelt key in any mapping of an example is refused by the schema."""
    example = as_an_editor_sees_it(path)
    validator = validators[example["kind"]]
    source = SourceFile(path.name, path.read_text(encoding="utf-8"))
    assert read(source).value, "vpc itself reads the example"
    seen: set[tuple[str, ...]] = set()
    for place in mappings(example):
        form = tuple(at(example, place))
        if form in seen:  # another of the same form
            continue
        seen.add(form)
        document, mapping = alone(example, place, validator)
        for key in form:
            value = mapping[key]
            mapping[key] = None
            assert not validator.is_valid(document), key
            mapping[key] = value
        mapping["no_Such-key"] = "x"
        assert not validator.is_valid(document)
        del mapping["no_Such-key"]
        assert validator.is_valid(document)


Place = tuple[str | int, ...]


def mappings(value: Any, place: Place = ()) -> list[Place]:
    """The places of all mappings in a document, its own first."""
    if not isinstance(value, dict | list):
        return []
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    found = [each for key, child in inside for each in mappings(child, (*place, key))]
    return [place, *found] if isinstance(value, dict) else found


def at(value: Any, place: Place) -> Any:
    for segment in place:
        value = value[segment]
    return value


def alone(document: Any, place: Place, validator: Any) -> tuple[Any, Any]:
    """A valid document with a mapping in it, and that mapping as it was.

    Of what stands beside it there are the plain values only, where that is enough: all of the
    document is looked through each time the mapping is spoilt.
    """
    bare = copy.deepcopy(document)
    inside = bare
    for segment in place:
        if isinstance(inside, dict):
            whole = dict(inside)
            for key in whole.keys() - {segment, *validator.schema["required"]}:
                if isinstance(whole[key], dict | list):
                    del inside[key]
            if not validator.is_valid(bare):
                inside.update(whole)
        inside = inside[segment]
    assert inside == at(document, place)
    return bare, inside


def test_schemas_are_json_with_swedish_letters():
    text = files()["schemas/plan.schema.json"]
    assert "Året som planen gäller" in text
    assert json.loads(text)["title"] == "Verksamhetsplan"
