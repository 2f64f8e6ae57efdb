"""The JSON Schema of a document, from its shapes."""

from __future__ import annotations

import types
from collections.abc import Mapping
from inspect import cleandoc
from typing import (
    Annotated,
    Any,
    Literal,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from vpc.render.json import shapes

_SIMPLE: Mapping[Any, str] = {str: "string", int: "integer", bool: "boolean", type(None): "null"}
_TEXTS: Mapping[str, Mapping[str, str]] = {
    "number": {"pattern": r"^-?[0-9]+(\.[0-9]+)?$"},
    "day": {"format": "date"},
}
_DESCRIPTION = (
    "What `vpc build --format json` writes: a plan or report with everything computed. Every key "
    "is always there; what there is nothing of is null. Numbers are texts, so that no decimal is "
    "lost. Keys may be added; none is renamed, removed or given another meaning without another "
    "`format`. Texts are Markdown. Figures that could point somebody out are hidden as they are "
    "in the printed document."
)


def document_schema() -> dict[str, Any]:
    """The schema (2020-12)."""
    definitions: dict[str, dict[str, Any]] = {}
    whole = _of(shapes.Document, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "vpc:document:1",
        "title": "A compiled plan or report",
        "description": _DESCRIPTION,
        **whole,
        "$defs": dict(sorted(definitions.items())),
    }


def _of(shape: Any, definitions: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The schema of a type; a shape is defined once, under its name."""
    origin, given = get_origin(shape), get_args(shape)
    if is_typeddict(shape):
        if shape.__name__ not in definitions:
            definitions[shape.__name__] = {}  # it may hold itself
            definitions[shape.__name__] = _mapping(shape, definitions)
        return {"$ref": f"#/$defs/{shape.__name__}"}
    if origin is Annotated:
        return {**_of(given[0], definitions), **_TEXTS[shape.__metadata__[0]]}
    if origin is Literal:
        return {"const": given[0]} if len(given) == 1 else {"enum": list(given)}
    if origin in (Union, types.UnionType):
        return {"anyOf": [_of(each, definitions) for each in given]}
    if origin is list:
        return {"type": "array", "items": _of(given[0], definitions)}
    return {"type": _SIMPLE[shape]}


def _mapping(shape: Any, definitions: dict[str, dict[str, Any]]) -> dict[str, Any]:
    hints = get_type_hints(shape, include_extras=True)
    return {
        "type": "object",
        "description": " ".join(cleandoc(shape.__doc__).split()),
        "required": list(hints),
        "additionalProperties": False,
        "properties": {name: _of(each, definitions) for name, each in hints.items()},
    }
