"""The stages are pure: what they make of a document that was there before is kept.

Nearly every test compiles a workspace of which one document alone is new, or merges the same
texts from either side.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import ModuleType
from typing import Any

import pytest

from vpc import merge
from vpc.diagnostic import Result
from vpc.model.base import Shape
from vpc.model.document import Document
from vpc.pipeline import loader, proof
from vpc.resolve import library
from vpc.resolve.plan import resolve_plan
from vpc.resolve.records import ResolvedPlan
from vpc.resolve.steering import SteeringModel
from vpc.syntax.tree import Path, RawDocument

STAGES: tuple[tuple[ModuleType, str], ...] = (
    (loader, "decode"),
    (loader, "read"),
    (loader, "allows"),
    (loader, "validate"),
    (proof, "read"),
    (library, "resolve_steering"),
    (merge, "_document"),
    (merge, "layout"),
)


MOST = 64


def remember(patch: pytest.MonkeyPatch) -> None:
    for module, stage in STAGES:
        patch.setattr(module, stage, lru_cache(maxsize=MOST)(getattr(module, stage)))
    patch.setattr(loader, "Document", document)
    patch.setattr(library, "resolve_plan", resolved)


def forget() -> None:
    """Whoever measures work wants all of it done."""
    for module, stage in STAGES:
        remembered: Any = getattr(module, stage)
        remembered.cache_clear()
    _document.cache_clear()
    _resolved.cache_clear()


class Same:
    """Something that is equal to itself only, as what is remembered is looked up by."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.value is other.value

    def __hash__(self) -> int:
        return id(self.value)


def document(key: str, raw: RawDocument, model: Shape, links: Mapping[Path, Any]) -> Document:
    return _document(key, raw, Same(model), tuple(links.items()))


@lru_cache(maxsize=MOST)
def _document(
    key: str, raw: RawDocument, model: Same, links: tuple[tuple[Path, Any], ...]
) -> Document:
    return Document(key, raw, model.value, dict(links))


def resolved(
    document: Document,
    upstream: ResolvedPlan | None,
    steering: SteeringModel,
    organisations: Callable[[], frozenset[str]] | None = None,
) -> Result[ResolvedPlan]:
    result = _resolved(document, upstream, Same(steering))
    return result or resolve_plan(document, upstream, steering, organisations)


@lru_cache(maxsize=MOST)
def _resolved(
    document: Document, upstream: ResolvedPlan | None, steering: Same
) -> Result[ResolvedPlan] | None:
    """A plan joined to its chain; None where the rest of the workspace has a say in it."""
    asked = []

    def organisations() -> frozenset[str]:
        asked.append(True)
        return frozenset()

    result = resolve_plan(document, upstream, steering.value, organisations)
    return None if asked else result
