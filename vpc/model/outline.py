"""What a model expects at a path: asked only when something is wrong there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from vpc.model.base import Shape, Text
from vpc.syntax.tree import Path


def known_keys(model: type[Shape], path: Path) -> tuple[str, ...]:
    """The keys that a mapping at ``path`` may have; empty where any id will do."""
    keys: list[str] = []
    for kind in _at(model, path):
        if _is_shape(kind):
            keys.extend(field.alias or name for name, field in kind.model_fields.items())
        elif get_origin(kind) in (dict, Mapping):
            keys.extend(_words(get_args(kind)[0]))
    return tuple(keys)


def known_words(model: type[Shape], path: Path) -> tuple[str, ...]:
    """The words that a scalar at ``path`` may be; empty where it is not a closed list."""
    return tuple(word for kind in _at(model, path) for word in _words(kind))


def text_at(model: type[Shape], path: Path) -> Text | None:
    """Whether running text stands at ``path``, and of which sort."""
    marks = (mark for kind in _at(model, path) for mark in _metadata(kind))
    return next((mark for mark in marks if isinstance(mark, Text)), None)


def _at(model: type[Shape], path: Path) -> list[Any]:
    """The types that the value at a path may have, unions taken apart."""
    kinds: list[Any] = [model]
    for segment in path:
        kinds = [
            inner for kind in kinds for child in _below(kind, segment) for inner in _apart(child)
        ]
    return kinds


def _below(kind: Any, segment: str | int) -> Iterable[Any]:
    if _is_shape(kind):
        for name, field in kind.model_fields.items():
            if (field.alias or name) == segment:
                # pydantic takes the outermost Annotated apart
                marked = field.metadata and Annotated[field.annotation, *field.metadata]
                yield marked or field.annotation
    elif get_origin(kind) is dict or get_origin(kind) is tuple:
        arguments = get_args(kind)
        yield arguments[1] if get_origin(kind) is dict else arguments[0]


def _apart(kind: Any) -> list[Any]:
    if get_origin(kind) is Annotated:
        is_text = any(isinstance(mark, Text) for mark in _metadata(kind))
        return [kind] if is_text else _apart(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        return [inner for each in get_args(kind) for inner in _apart(each)]
    return [] if kind is NoneType else [kind]


def _metadata(kind: Any) -> tuple[Any, ...]:
    return get_args(kind)[1:] if get_origin(kind) is Annotated else ()


def _words(kind: Any) -> tuple[str, ...]:
    return get_args(kind) if get_origin(kind) is Literal else ()


def _is_shape(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Shape)
