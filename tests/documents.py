"""Documents for tests: the examples, and small ones written as Python data.

What is written as data reaches vpc as JSON, which is YAML too; every value is a text there.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from copy import deepcopy
from functools import lru_cache
from pathlib import Path
from typing import Any

from vpc.assess.records import (
    AssessedGoal,
    AssessedIndicator,
    AssessedPlan,
    AssessedReport,
    flat,
)
from vpc.diagnostic import Diagnostic
from vpc.model.document import Document, Origin
from vpc.pipeline import Compiled, Settings, compile_documents, load_settings
from vpc.pipeline.choice import Choice, Wishes
from vpc.pipeline.fixing import Fixed, fix_documents
from vpc.source import SourceFile, World
from vpc.syntax.reader import read
from vpc.syntax.tree import Path as Path_
from vpc.workspace import MemoryWorld

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples" / "plans"


def examples() -> dict[str, str]:
    """The text of every example document by its key."""
    return {
        path.relative_to(EXAMPLES).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(EXAMPLES.rglob("*.yaml"))
    }


Files = Mapping[str, "str | bytes | dict[str, Any]"]


def world(files: Files) -> MemoryWorld:
    """A workspace in memory; a mapping is written as a document of its own."""
    return MemoryWorld({key: write(content) for key, content in files.items()})


def write(content: str | bytes | dict[str, Any]) -> str | bytes:
    if isinstance(content, dict):
        return json.dumps({"vpc": "1", **content}, ensure_ascii=False, indent=1)
    return content


def compiled(
    files: Files,
    keys: Sequence[str] | None = None,
    *,
    named: frozenset[str] | None = None,
    complete: bool = True,
    rules: Collection[str] = (),
) -> dict[str, Compiled]:
    """Every document of a workspace after all stages, by key; ``rules`` are asked of each."""
    in_memory = world(files)
    settings = load_settings(in_memory)
    run = compile_documents(
        in_memory,
        list(keys or files),
        settings,
        named=named,
        workspace=(lambda: list(files)) if complete else None,
        choice=Choice(settings.model, Wishes(select=tuple(rules))) if rules else None,
    )
    return {each.key: each for each in run}


@lru_cache(maxsize=1)
def compiled_examples() -> dict[str, Compiled]:
    """Every example after all stages, once for all tests."""
    return compiled(examples())


def settings_of(files: Files) -> Settings:
    return load_settings(world(files))


def findings(files: Files, key: str | None = None) -> tuple[Diagnostic, ...]:
    """The findings of all documents, or of one."""
    results = compiled(files)
    if key is not None:
        return results[key].diagnostics
    return tuple(each for one in results.values() for each in one.diagnostics)


def rules(files: Files, key: str | None = None) -> list[str]:
    """The rules of the findings, in the order of the documents."""
    return [each.rule for each in findings(files, key)]


def texts(diagnostics: Sequence[Diagnostic]) -> list[tuple[str, str]]:
    """Each finding as its rule and the text that it marks."""
    return [(each.rule, marked(each)) for each in diagnostics]


def marked(diagnostic: Diagnostic) -> str:
    span = diagnostic.primary.span
    return span.file.text[slice(*span.range)] if span.range else ""


def somewhere(text: str = "a: b", path: Path_ = ("a",)) -> Origin:
    """An origin for what is read outside of any document."""
    raw = read(SourceFile("somewhere.yaml", text)).value
    assert raw is not None
    return Origin(Document("somewhere.yaml", raw, None), path)  # type: ignore[arg-type]


# ---- a small municipality: the city, a district below it and a unit below that

CITY: dict[str, Any] = {
    "kind": "plan",
    "year": "2018",
    "organisation": {"id": "city", "level": "council", "name": "Kommunfullmäktige"},
    "steering": "stockholm-2017",
    "status": "excerpt",
    "goals": {
        "cohesion": {"title": "Staden håller samman", "number": "1"},
        "childhood": {"title": "Barn har goda uppväxtvillkor", "under": "cohesion"},
        "economy": {"title": "Staden har god ekonomi", "under": "cohesion"},
    },
}
DISTRICT: dict[str, Any] = {
    "kind": "plan",
    "year": "2018",
    "organisation": {"id": "district", "level": "board", "name": "Stadsdelsnämnden"},
    "upstream": "city.yaml",
    "status": "excerpt",
    "goals": {"families": {"title": "Familjer klarar sig", "under": "childhood"}},
}
UNIT: dict[str, Any] = {
    "kind": "plan",
    "year": "2018",
    "organisation": {"id": "unit", "level": "unit", "name": "Enheten"},
    "upstream": "district.yaml",
    "status": "excerpt",
    "goals": {"fewer": {"title": "Färre familjer behöver bistånd", "under": "families"}},
}
REPORT: dict[str, Any] = {"kind": "report", "period": "VB", "plan": "unit.yaml"}
INDICATOR: dict[str, Any] = {
    "name": "Antal familjer",
    "unit": "st",
    "better": "lower",
    "periodicity": "year",
}


def municipality(**changes: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The small municipality with changes to ``city``, ``district``, ``unit`` and ``report``.

    A change replaces a key of the document; where both are mappings, the two are merged.
    """
    documents = {"city": CITY, "district": DISTRICT, "unit": UNIT, "report": REPORT}
    unknown = changes.keys() - documents.keys()
    assert not unknown, unknown
    return {
        f"{name}.yaml": merged(document, changes.get(name, {}))
        for name, document in documents.items()
    }


def merged(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """One mapping with the keys of another put over it, at every depth. None removes a key.

    Nothing of it is shared with either, so that a test may change it.
    """
    result = deepcopy(one)
    for key, value in other.items():
        old = result.get(key)
        if value is None:
            result.pop(key, None)
        elif isinstance(old, dict) and isinstance(value, dict):
            result[key] = merged(old, value)
        else:
            result[key] = deepcopy(value)
    return result


def report_of(files: Files, key: str = "report.yaml") -> AssessedReport:
    """A report assessed; it has to be free of errors."""
    result = compiled(files, [key])[key]
    assert isinstance(result.assessed, AssessedReport), result.diagnostics
    return result.assessed


def plan_of(files: Files, key: str = "unit.yaml") -> AssessedPlan:
    """A plan assessed; it has to be free of errors."""
    result = compiled(files, [key])[key]
    assert isinstance(result.assessed, AssessedPlan), result.diagnostics
    return result.assessed


def indicator_of(report: AssessedReport, name: str) -> AssessedIndicator:
    return next(each for each in report.indicators if each.indicator.id == name)


def goal_of(report: AssessedReport, name: str) -> AssessedGoal:
    return next(each for each in flat(report.goals) if each.goal.id == name)


def fixed(
    files: Files, keys: Sequence[str] | None = None, *, unsafe: bool = True
) -> tuple[dict[str, str], Fixed]:
    """The texts of a workspace after all fixes, and what was done."""
    in_memory = world(files)
    given = list(keys or files)

    def compile_in(there: World, chosen: Sequence[str]) -> Iterable[Compiled]:
        settings = load_settings(there)
        choice = Choice(settings.model)
        return compile_documents(
            there, given, settings, workspace=lambda: list(files), chosen=chosen, choice=choice
        )

    done = fix_documents(in_memory, given, compile_in, unsafe=unsafe)
    texts = {key: bytes(in_memory.read(key)).decode() for key in in_memory.files}
    return texts | {each.key: each.after.decode() for each in done.changes}, done
