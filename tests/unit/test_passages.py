"""What rules share of a text is found out once, however many of them ask."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from documents import compiled, fixed, marked

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


APART = {
    "in a block": "text: |\n      Våra åldringar önskar också också sång.\n",
    "on a line": "text: Våra åldringar önskar också också sång.\n",
    "in quotation marks": 'text: "Våra åldringar önskar också också sång."\n',
}
"""Letters and their rings and dots as two characters each, as macOS puts them on the clipboard."""


@pytest.mark.parametrize("written", APART.values(), ids=APART)
def test_letters_in_two_characters_are_marked_and_fixed_as_they_stand(written: str):
    before = (BASE / "unit.yaml").read_text(encoding="utf-8")
    head = "introduction:\n  - title: Verksamheten\n    "
    start, _, rest = before.partition("introduction:\n")
    rest = rest[rest.index("goals:") :]
    files = {path.name: path.read_text(encoding="utf-8") for path in BASE.glob("*.yaml")}
    files["unit.yaml"] = start + head + normalize("NFD", written) + rest
    (found,) = compiled(files, rules=["doubled-word"])["unit.yaml"].diagnostics
    also = normalize("NFD", "också")
    assert marked(found) == also
    after, _ = fixed(files)
    assert after["unit.yaml"] == files["unit.yaml"].replace(f"{also} {also}", also)


def test_a_line_break_belongs_to_its_line_however_the_letters_are_written():
    before = (BASE / "unit.yaml").read_text(encoding="utf-8")
    start, _, rest = before.partition("introduction:\n")
    text = (
        "introduction:\n  - title: Rum\n    text: |\n      * Två rum\n      -Hörsal\n      -Öppet\n"
    )
    files = {path.name: path.read_text(encoding="utf-8") for path in BASE.glob("*.yaml")}
    files["unit.yaml"] = start + normalize("NFD", text) + rest[rest.index("goals:") :]
    found = compiled(files, rules=["unseen-list"])["unit.yaml"].diagnostics
    assert [marked(each) for each in found] == ["-", "-"]
