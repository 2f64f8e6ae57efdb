"""What all tests share; what they import is in ``documents.py``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import pytest
from hypothesis import settings

from vpc.pipeline import loader

settings.register_profile("vpc", max_examples=50, deadline=None, derandomize=True, print_blob=False)
settings.load_profile("vpc")


@pytest.fixture(scope="session", autouse=True)
def _remembering_stages() -> Iterator[None]:
    """The first stages are pure: what they make of a document that was there before is kept.

    Nearly every test compiles a workspace of which one document alone is new.
    """
    patch = pytest.MonkeyPatch()
    for stage in ("decode", "read", "validate"):
        patch.setattr(loader, stage, lru_cache(maxsize=64)(getattr(loader, stage)))
    yield
    patch.undo()
