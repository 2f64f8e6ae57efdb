"""Which model holds which kind of document: written out, and imported only when needed."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from vpc.model.base import Shape

KINDS: Mapping[str, tuple[str, str]] = {
    "workspace": ("vpc.model.workspace", "Workspace"),
    "steering": ("vpc.model.steering", "Steering"),
    "plan": ("vpc.model.plan", "Plan"),
    "report": ("vpc.model.report", "Report"),
}


def model_of(kind: str) -> type[Shape]:
    """The model of a kind in ``KINDS``."""
    module, name = KINDS[kind]
    model: type[Shape] = getattr(import_module(module), name)
    return model
