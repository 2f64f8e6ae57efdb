"""What can be derived is generated and committed: ``python -m vpc.generate [--check]``.

The JSON Schemas, with which editors complete and check plans while they are written, and the
validators as data, so that checking a plan does not wait for pydantic (``model/validator.py``).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import core_schema

from vpc.messages.sv.fields import FIELDS
from vpc.messages.sv.fields import KINDS as TITLES
from vpc.model.compile import compiled_module
from vpc.model.forms import GOAL_NUMBER, ONE_LINE, SOME_TEXT, TITLE, WHOLE_NUMBER, YEAR
from vpc.model.labels import DEFAULT_LABELS
from vpc.model.validator import KINDS, model_of
from vpc.printer.manual import manual_page
from vpc.render.json.schema import document_schema
from vpc.render.reference import template_manual

ROOT = Path(__file__).resolve().parent.parent

_SEEN_AS: Mapping[str, Mapping[str, Any]] = {
    YEAR: {"type": ["string", "integer"], "minimum": 1000, "maximum": 2999},
    WHOLE_NUMBER: {"type": ["string", "integer"], "minimum": 0, "maximum": 9999},
    GOAL_NUMBER: {"type": ["string", "number"]},
    ONE_LINE: {"type": ["string", "number", "boolean"]},
    SOME_TEXT: {"type": ["string", "number", "boolean"]},
    TITLE: {"type": ["string", "number", "boolean"]},
}
"""What an editor's YAML parser may see where vpc reads source text of a form (1.1 is a number)."""

_STRIPPED: Mapping[str, str] = dict.fromkeys((ONE_LINE, TITLE), r"^\s*\S([^\r\n]*\S)?\s*$")
"""The pattern of a text before the white space around it is taken away."""


class _Schemas(GenerateJsonSchema):
    """Pydantic's JSON Schemas as they are useful in an editor.

    A key may be left out and is never null; nothing is titled after its Python name; what a key
    is for is said in Swedish.
    """

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        return False

    def nullable_schema(self, schema: core_schema.NullableSchema) -> dict[str, Any]:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> dict[str, Any]:
        described = super().default_schema(schema)
        if not described.get("default"):
            described.pop("default", None)
        return described

    def str_schema(self, schema: core_schema.StringSchema) -> dict[str, Any]:
        described = super().str_schema(schema)
        pattern = described.get("pattern", "")
        if schema.get("strip_whitespace") and pattern in _STRIPPED:
            described["pattern"] = _STRIPPED[pattern]
        return {**described, **_SEEN_AS.get(pattern, {})}

    def literal_schema(self, schema: core_schema.LiteralSchema) -> dict[str, Any]:
        return {"enum": [*schema["expected"], *_parsed(schema["expected"])]}

    def dict_schema(self, schema: core_schema.DictSchema) -> dict[str, Any]:
        keys = self.generate_inner(schema["keys_schema"])
        values = self.generate_inner(schema["values_schema"])
        if "enum" in keys:
            entries = {key: dict(values) for key in keys["enum"]}
            return {"type": "object", "properties": entries, "additionalProperties": False}
        names = {name: keys[name] for name in ("pattern", "maxLength") if name in keys}
        return {"type": "object", "propertyNames": names, "additionalProperties": values}

    def model_schema(self, schema: core_schema.ModelSchema) -> dict[str, Any]:
        described = super().model_schema(schema)
        described.pop("title", None)
        described.pop("description", None)  # the docstring is for programmers
        for key, value in described["properties"].items():
            value["description"] = FIELDS[f"{schema['cls'].__name__}.{key}"]
        return described


def _parsed(words: Iterable[str]) -> list[int | bool]:
    """The words that YAML takes for a number or a boolean, as it would hand them over."""
    booleans = {"true": True, "false": False}
    return [
        int(word) if word.isdecimal() else booleans[word]
        for word in words
        if word.isdecimal() or word in booleans
    ]


_WRITTEN_BY_HAND = frozenset({"schemas/findings.schema.json", "schemas/diff.schema.json"})
"""What ``vpc check`` and ``vpc diff`` print has no model to be generated from."""


def schema(kind: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a kind of document."""
    body = model_of(kind).model_json_schema(by_alias=True, schema_generator=_Schemas)
    if kind == "steering":
        for name, text in DEFAULT_LABELS.items():
            entry = body["properties"]["labels"]["properties"][name]
            entry["description"] = f"Utelämnas: ”{text}”."
    title, description = TITLES[kind]
    definitions = body.pop("$defs", None)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"vpc:{kind}:1",
        "title": title,
        "description": description,
        **body,
        **({"$defs": definitions} if definitions else {}),
    }


def files() -> Mapping[str, str]:
    """Every generated file: its path below the checkout, and what has to be in it."""
    schemas = {
        f"schemas/{kind}.schema.json": json.dumps(schema(kind), ensure_ascii=False, indent=2) + "\n"
        for kind in KINDS
    }
    validators = {f"vpc/model/compiled/{kind}.py": compiled_module(kind) for kind in KINDS}
    schemas["schemas/document.schema.json"] = (
        json.dumps(document_schema(), ensure_ascii=False, indent=2) + "\n"
    )
    pages = {
        "docs/regler.md": manual_page("sv"),
        "docs/rules.md": manual_page("en"),
        "docs/templates.md": template_manual(),
    }
    return {**schemas, **validators, **pages}


def stale(root: Path = ROOT) -> list[str]:
    """The generated files that are missing or differ, and those that nothing generates any more."""
    wanted = files()
    differ = [name for name, text in wanted.items() if _text(root / name) != text]
    there = (path.relative_to(root).as_posix() for path in root.glob("schemas/*.json"))
    return sorted(
        [*differ, *(name for name in there if name not in wanted and name not in _WRITTEN_BY_HAND)]
    )


def _text(path: Path) -> str | None:
    return path.read_bytes().decode("utf-8") if path.is_file() else None


def main(arguments: list[str]) -> int:
    """Write the generated files, or with ``--check`` say which are stale."""
    if arguments not in ([], ["--check"]):
        sys.stderr.write("usage: python -m vpc.generate [--check]\n")
        return 2
    names = stale()
    if arguments:
        for name in names:
            sys.stdout.write(f"stale: {name}\n")
        return 1 if names else 0
    wanted = files()
    for name in names:
        path = ROOT / name
        if name in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(wanted[name].encode("utf-8"))
        else:
            path.unlink()
        sys.stdout.write(f"written: {name}\n" if name in wanted else f"removed: {name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
