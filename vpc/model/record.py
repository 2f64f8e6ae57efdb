"""What a checked document is held in when pydantic's core has made it without its Python layer."""

from __future__ import annotations

from typing import Any, NoReturn


class Record:
    """A model without its class: the same fields, and as frozen.

    The slots are those that pydantic's core sets on what it makes.
    """

    __slots__ = (
        "__dict__",
        "__pydantic_extra__",
        "__pydantic_fields_set__",
        "__pydantic_private__",
    )

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise AttributeError(name)

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())
        return f"{type(self).__name__}({fields})"
