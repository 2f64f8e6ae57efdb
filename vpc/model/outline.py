"""What a kind of document expects at a path, and where in it texts stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Literal

from vpc.model.forms import SOME_TEXT, TITLE
from vpc.model.validator import schema_of
from vpc.syntax.tree import Data, Path

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


def may_hold_keys(kind: str, path: Path) -> bool:
    """Whether a value at ``path`` may be a mapping; of a path that nobody expects, nobody knows."""
    schemas = _at(kind, path)
    return not schemas or any(each["type"] in ("model-fields", "dict") for each in schemas)


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


class _Place:
    """What may stand below a place that leads to texts, and the sort of text that stands there.

    ``other``: below any key, or any item of a list.
    """

    __slots__ = ("keys", "other", "sort")

    def __init__(self) -> None:
        self.keys: dict[str, _Place] = {}
        self.other: _Place | None = None
        self.sort: Literal["title", "prose"] | None = None


Text = tuple[Path, str, Literal["title", "prose"]]


def texts(data: Data, kind: str) -> list[Text]:
    """Every text of a document that somebody reads, in the order of the file."""
    found: list[Text] = []
    if isinstance(data, dict | list):
        _gather(data, _places(kind), (), found)
    return found


def _gather(
    data: list[Data] | dict[str, Data], place: _Place, path: Path, found: list[Text]
) -> None:
    keys, other = place.keys, place.other
    for segment, value in data.items() if isinstance(data, dict) else enumerate(data):
        below = keys.get(segment, other)  # type: ignore[arg-type]  # no index is a key
        if below is None:
            continue
        if isinstance(value, str):
            if below.sort:
                found.append(((*path, segment), value, below.sort))
        elif value is not None:
            _gather(value, below, (*path, segment), found)


@cache
def _places(kind: str) -> _Place:
    """The schema of a kind, cut down to what leads to texts. Recursive, as sections are."""
    whole = schema_of(kind)
    named = {each["ref"]: each for each in whole.get("definitions", ())}
    made: dict[int, _Place] = {}

    def place_of(schema: Schema) -> _Place:
        if id(schema) in made:
            return made[id(schema)]
        place = made[id(schema)] = _Place()
        for each in _apart(schema, named):
            if each["type"] == "model-fields":
                for name, field in each["fields"].items():
                    place.keys.setdefault(_key(name, field), place_of(field["schema"]))
            elif each["type"] in ("dict", "tuple"):
                below = each["values_schema"] if each["type"] == "dict" else each["items_schema"][0]
                assert place.other is None, "two kinds of items in one place"
                place.other = place_of(below)
            elif each.get("pattern", "") in _TEXTS:
                place.sort = _TEXTS[each["pattern"]]
        return place

    return place_of(whole)
