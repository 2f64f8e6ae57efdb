"""The first stages are pure: what they make of a document that was there before is kept.

Nearly every test compiles a workspace of which one document alone is new.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import pytest

from vpc.pipeline import loader

STAGES = ("decode", "read", "allows", "validate")


def remember(patch: pytest.MonkeyPatch) -> None:
    for stage in STAGES:
        patch.setattr(loader, stage, lru_cache(maxsize=64)(getattr(loader, stage)))


def forget() -> None:
    """Whoever measures work wants all of it done."""
    for stage in STAGES:
        remembered: Any = getattr(loader, stage)
        remembered.cache_clear()
