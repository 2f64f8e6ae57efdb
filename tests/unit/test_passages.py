"""What rules share of a text is found out once, however many of them ask."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from vpc.cli.scope import scopes
from vpc.lint import passages, texts
from vpc.pipeline.choice import Choice, Wishes

BASE = Path(__file__).parents[1] / "rules" / "base"


@pytest.mark.parametrize("name", ["blocks", "readable"])
def test_all_rules_together_take_a_text_apart_once(name: str, monkeypatch: pytest.MonkeyPatch):
    """No clock: the times that a text is split are held against the texts that there are."""
    calls: list[int] = []
    written = 0

    def counted(function: Callable[..., Any], *arguments: Any) -> Any:
        calls.append(1)
        return function(*arguments)

    def gathered(*arguments: Any) -> Any:
        nonlocal written
        found = gather(*arguments)
        written += len(found)
        return found

    gather, function = texts.texts, getattr(passages, name)
    monkeypatch.setattr(texts, "texts", gathered)
    monkeypatch.setattr(passages, name, lambda text: counted(function, text))
    (scope,) = scopes([BASE])
    for _ in scope.compiled(Choice(scope.settings.model, Wishes(select=("all",)))):
        pass
    assert 0 < len(calls) <= written
