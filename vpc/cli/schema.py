"""``vpc schema``: the JSON Schema of a kind, for editors."""

from __future__ import annotations

import sys

from vpc import shipped
from vpc.source import UsageError


def schema(kind: str) -> int:
    """Print a schema to stdout."""
    folder = shipped.folder("schemas")
    known = sorted(path.name.removesuffix(".schema.json") for path in folder.glob("*.json"))
    if kind not in known:
        raise UsageError("usage.unknown-kind", kind=kind, known=", ".join(known))
    sys.stdout.write((folder / f"{kind}.schema.json").read_text(encoding="utf-8"))
    return 0
