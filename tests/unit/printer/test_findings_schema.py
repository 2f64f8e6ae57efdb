"""``schemas/findings.schema.json`` says what the JSON format is."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from test_services import FOUND, hostile

from vpc.diagnostic import finding
from vpc.pipeline import compile_documents, load_settings
from vpc.printer import render
from vpc.registry import RULES
from vpc.source import SourceFile, Span
from vpc.workspace import MemoryWorld

ROOT = Path(__file__).parents[3]
SCHEMA = json.loads((ROOT / "schemas" / "findings.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def printed(*found):
    document = json.loads(render("json", found, "sv"))
    assert [
        f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(document)
    ] == []
    return document


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_it_describes_every_key():
    """Nothing is printed that it does not tell of, and everything it tells of is printed."""
    finding_, labels, edit, point = (
        SCHEMA["$defs"]["finding"],
        SCHEMA["$defs"]["finding"]["properties"]["labels"]["items"],
        SCHEMA["$defs"]["finding"]["properties"]["fix"]["anyOf"][1]["properties"]["edits"]["items"],
        SCHEMA["$defs"]["point"]["anyOf"][1],
    )
    (each,) = printed(hostile())["findings"]
    shown = (each, each["labels"][0], each["fix"]["edits"][0], each["start"])
    for described, node in zip((finding_, labels, edit, point), shown, strict=True):
        assert list(described["properties"]) == list(node) == described["required"]


def test_real_output_follows_it():
    printed()
    printed(*FOUND, hostile())
    printed(*(finding(name, Span(SourceFile("p.yaml", ""))) for name in RULES))


def test_the_output_for_spoilt_examples_follows_it():
    examples = ROOT / "examples" / "plans"
    files = {
        path.relative_to(examples).as_posix(): path.read_text(encoding="utf-8")
        .replace("title:", "titel:", 2)
        .replace("%", "procent", 3)
        for path in examples.rglob("*.yaml")
    }
    world = MemoryWorld(files)
    documents = compile_documents(world, sorted(files), load_settings(world))
    found = [each for document in documents for each in document.diagnostics]
    assert len(printed(*found)["findings"]) == len(found) > 10


@pytest.mark.parametrize("key", SCHEMA["$defs"]["finding"]["required"])
def test_a_finding_without_a_key_is_refused(key):
    document = printed(FOUND[0])
    del document["findings"][0][key]
    assert not VALIDATOR.is_valid(document)
