"""What travels with vpc: steerings, templates and schemas, in a checkout and in the wheel alike."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent


def folder(name: str) -> Path:
    """The folder ``steerings``, ``templates`` or ``schemas``.

    The wheel carries all three beside this file; in a checkout the last two are at the top.
    """
    inside = _HERE / name
    return inside if inside.is_dir() else _HERE.parent.parent / name


def steerings() -> tuple[str, ...]:
    """The names of the steerings that ship with vpc."""
    return tuple(sorted(path.stem for path in folder("steerings").glob("*.yaml")))


def steering(name: str) -> bytes:
    """The text of a shipped steering; ``name`` is one of ``steerings()``."""
    return (folder("steerings") / f"{name}.yaml").read_bytes()
