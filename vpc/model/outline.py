"""What a kind of document expects at a path: asked only when something is wrong there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from vpc.model.forms import SOME_TEXT, TITLE
from vpc.model.validator import schema_of
from vpc.syntax.tree import Path

Schema = Mapping[str, Any]

_TEXTS: Mapping[str, Literal["title", "prose"]] = {TITLE: "title", SOME_TEXT: "prose"}


def known_keys(kind: str, path: Path) -> tuple[str, ...]:
    """The keys that a mapping at ``path`` may have; empty where any id will do."""
    keys: list[str] = []
    for schema in _at(kind, path):
        if schema["type"] == "model-fields":
            keys.extend(_key(name, field) for name, field in schema["fields"].items())
        elif schema["type"] == "dict":
            keys.extend(schema["keys_schema"].get("expected", ()))
    return tuple(keys)


def known_words(kind: str, path: Path) -> tuple[str, ...]:
    """The words that a scalar at ``path`` may be; empty where it is not a closed list."""
    return tuple(word for schema in _at(kind, path) for word in schema.get("expected", ()))


def text_at(kind: str, path: Path) -> Literal["title", "prose"] | None:
    """Whether running text stands at ``path``, and of which sort."""
    patterns = (schema.get("pattern", "") for schema in _at(kind, path))
    return next((_TEXTS[pattern] for pattern in patterns if pattern in _TEXTS), None)


def _at(kind: str, path: Path) -> list[Schema]:
    """The schemas that the value at a path may follow, unions taken apart."""
    whole = schema_of(kind)
    named = {each["ref"]: each for each in whole.get("definitions", ())}
    schemas = list(_apart(whole, named))
    for segment in path:
        schemas = [
            inner
            for schema in schemas
            for child in _below(schema, segment)
            for inner in _apart(child, named)
        ]
    return schemas


def _apart(schema: Schema, named: Mapping[str, Schema]) -> Iterator[Schema]:
    """The schemas that say what a value looks like, without what is wrapped around them."""
    match schema["type"]:
        case "definitions" | "default" | "nullable" | "model":
            yield from _apart(schema["schema"], named)
        case "definition-ref":
            yield from _apart(named[schema["schema_ref"]], named)
        case "union":
            for choice in schema["choices"]:
                yield from _apart(choice, named)
        case _:
            yield schema


def _below(schema: Schema, segment: str | int) -> Iterator[Schema]:
    match schema["type"]:
        case "model-fields":
            for name, field in schema["fields"].items():
                if _key(name, field) == segment:
                    yield field["schema"]
        case "dict":
            yield schema["values_schema"]
        case "tuple":
            yield schema["items_schema"][0]


def _key(name: str, field: Schema) -> str:
    key: str = field.get("validation_alias", name)
    return key
