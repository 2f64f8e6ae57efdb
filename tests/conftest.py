"""What all tests share; what they import is in ``documents.py``."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from hypothesis import settings
from remembering import remember

settings.register_profile("vpc", max_examples=50, deadline=None, derandomize=True, print_blob=False)
settings.load_profile("vpc")


def pytest_collection() -> None:
    gc.disable()


def pytest_collection_finish() -> None:
    """What is there by now stays to the end: garbage is looked for in what comes later, and seldom.

    Python would else go through all that was imported and collected again and again.
    """
    gc.freeze()
    gc.set_threshold(200_000)
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def _remembering_stages() -> Iterator[None]:
    patch = pytest.MonkeyPatch()
    remember(patch)
    yield
    patch.undo()
