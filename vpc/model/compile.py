"""The models written out as data, for ``compiled/``: what pydantic would build from them."""

from __future__ import annotations

from collections.abc import Mapping
from pprint import pformat
from typing import Any

from vpc.model.base import Shape
from vpc.model.validator import core, model_of

_LEFT_OUT = frozenset({"metadata", "computed_fields", "custom_init", "root_model"})
"""What only pydantic's Python layer reads, or what says what is the case anyway."""

_REFERENCES = frozenset({"ref", "schema_ref"})


class _Name(str):
    """A class, printed as its name."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def compiled_module(kind: str) -> str:
    """The text of the module that holds a kind's validator."""
    model = model_of(kind)
    model.model_rebuild(force=True)
    classes: dict[str, None] = {}
    schema = _plain(model.__pydantic_core_schema__, classes)
    records = "".join(
        f"class {name}(Record):\n    __slots__ = ()\n\n\n" for name in sorted(classes)
    )
    return (
        f'"""Made by ``vpc.generate`` from {model.__module__}. Not to be edited."""\n\n'
        "from __future__ import annotations\n\nfrom typing import Any\n\n"
        "from vpc.model.record import Record\n\n"
        f'MADE_FOR = "{core().__version__}"\n\n\n{records}'
        f"SCHEMA: dict[str, Any] = {pformat(schema, width=100, sort_dicts=False)}\n"
    )


def _plain(value: Any, classes: dict[str, None]) -> Any:
    if isinstance(value, Mapping):
        return {
            # References end with the address of a class, another one in every run.
            key: inner.partition(":")[0] if key in _REFERENCES else _plain(inner, classes)
            for key, inner in value.items()
            if key not in _LEFT_OUT
        }
    if isinstance(value, type) and issubclass(value, Shape):
        classes.setdefault(value.__name__)
        return _Name(value.__name__)
    if isinstance(value, list | tuple):
        return type(value)(_plain(inner, classes) for inner in value)
    assert value is None or isinstance(value, str | int | bool), value
    return value
