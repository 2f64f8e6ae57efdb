"""The first stages are pure: what they make of a document that was there before is kept.

Nearly every test compiles a workspace of which one document alone is new, or merges the same
texts from either side.
"""

from __future__ import annotations

from functools import lru_cache
from types import ModuleType
from typing import Any

import pytest

from vpc import merge
from vpc.pipeline import loader, proof

STAGES: tuple[tuple[ModuleType, str], ...] = (
    (loader, "decode"),
    (loader, "read"),
    (loader, "allows"),
    (loader, "validate"),
    (proof, "read"),
    (merge, "_document"),
    (merge, "layout"),
)


def remember(patch: pytest.MonkeyPatch) -> None:
    for module, stage in STAGES:
        patch.setattr(module, stage, lru_cache(maxsize=64)(getattr(module, stage)))


def forget() -> None:
    """Whoever measures work wants all of it done."""
    for module, stage in STAGES:
        remembered: Any = getattr(module, stage)
        remembered.cache_clear()
