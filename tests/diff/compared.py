"""Differences between documents for tests: of examples, of small ones, of texts."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import Any

from documents import compiled, compiled_examples, merged, municipality

from vpc.diff.comparison import Comparison
from vpc.diff.documents import compare
from vpc.diff.records import Change, Difference, Kind, Passage, Version
from vpc.messages import phrase
from vpc.pipeline import Compiled
from vpc.pipeline.told import told
from vpc.pipeline.versions import Pair, version_of
from vpc.printer import render
from vpc.printer.changes import text
from vpc.printer.changes_json import as_json
from vpc.render.changes import render_changes
from vpc.view.changes import ChangePage
from vpc.view.comparisons import change_page

YEARS = ("2017/ekonomiskt-bistand.yaml", "2018/ekonomiskt-bistand.yaml")
PAIRS = [
    YEARS,
    ("2017/stockholm.yaml", "2018/stockholm.yaml"),
    ("2017/hagersten-liljeholmen.yaml", "2018/hagersten-liljeholmen.yaml"),
    ("2018/ekonomiskt-bistand-t1.yaml", "2018/ekonomiskt-bistand-t2.yaml"),
    ("2018/ekonomiskt-bistand-t2.yaml", "2018/ekonomiskt-bistand-vb.yaml"),
    ("2017/ekonomiskt-bistand-vb.yaml", "2018/ekonomiskt-bistand-vb.yaml"),
]


@lru_cache(maxsize=1)
def example_versions() -> dict[str, Version]:
    found = {key: version_of(each) for key, each in compiled_examples().items()}
    return {key: each for key, each in found.items() if each is not None}


@lru_cache(maxsize=32)
def between(old: str, new: str) -> Difference:
    """What changed from one example to another."""
    return compare(example_versions()[old], example_versions()[new])


def told_of(old: Compiled | None, new: Compiled | None, below: int = 0) -> Comparison:
    (found,) = told([Pair(old, new)], compare, suppress_below=below)
    return found


@lru_cache(maxsize=32)
def example_comparison(old: str, new: str) -> Comparison:
    return told_of(compiled_examples()[old], compiled_examples()[new])


def changed(
    name: str, before: dict[str, Any], after: dict[str, Any], **both: dict[str, Any]
) -> list[Change]:
    """The told changes of a document of the small municipality, in which it was changed.

    ``both``: what the other documents say on both sides.
    """
    old = municipality(**merged(both, {name: before}))
    new = municipality(**merged(both, {name: after}))
    return in_files(old, new, f"{name}.yaml")


def in_files(old: Any, new: Any, key: str) -> list[Change]:
    """The told changes of a document between two workspaces."""
    versions = [version_of(compiled(files, [key])[key]) for files in (old, new)]
    assert versions[0] is not None
    assert versions[1] is not None
    return list(compare(versions[0], versions[1]).told)


def one(changes: list[Change], kind: Kind) -> Change:
    (found,) = [each for each in changes if each.kind is kind]
    return found


def marked(passages: tuple[Passage, ...]) -> str:
    """A wording in one line: [-gone-] and {+new+}."""
    marks = {"same": "{}", "gone": "[-{}-]", "new": "{{+{}+}}"}
    return " | ".join(
        "".join(marks[piece.kind].format(piece.text) for piece in passage.pieces)
        for passage in passages
    )


def page_of(*comparisons: Comparison, language: str = "sv") -> ChangePage:
    def lines(found: Any) -> list[str]:
        return render("concise", found, language).splitlines()[:-1]

    return change_page(comparisons, partial(phrase, language), language, lines)


def printed(name: str, *comparisons: Comparison, language: str = "sv", color: bool = False) -> str:
    """Comparisons in one of the formats."""
    if name == "json":
        return as_json(comparisons)
    page = page_of(*comparisons, language=language)
    if name == "text":
        return text(page, color=color)
    result = render_changes(page, name)
    assert result.value is not None, result.diagnostics
    return result.value
