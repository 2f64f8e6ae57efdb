"""What all tests share; what they import is in ``documents.py``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import pytest
from hypothesis import settings

from vpc.pipeline import loader

settings.register_profile("vpc", deadline=None, derandomize=True, print_blob=False)
settings.load_profile("vpc")


@pytest.fixture(scope="module")
def _remembering_stages() -> Iterator[None]:
    """The first stages are pure: what they make of documents that stay the same is kept.

    For tests that compile a workspace thousands of times with one document changed.
    """
    patch = pytest.MonkeyPatch()
    for stage in ("decode", "read", "validate"):
        patch.setattr(loader, stage, lru_cache(maxsize=40)(getattr(loader, stage)))
    yield
    patch.undo()
