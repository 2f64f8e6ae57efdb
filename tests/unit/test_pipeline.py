"""The stages put together: who is told what, once, and what is compiled."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from documents import (
    CITY,
    INDICATOR,
    UNIT,
    compiled,
    examples,
    merged,
    municipality,
    rules,
    settings_of,
    world,
)

from vpc.pipeline import compile_documents, find_report, load_settings
from vpc.source import Unreadable
from vpc.workspace import MemoryWorld

WRONG = {"mood": "glad"}


def test_a_document_without_findings_is_compiled():
    results = compiled(municipality())
    assert {key: each.kind for key, each in results.items()} == {
        "city.yaml": "plan",
        "district.yaml": "plan",
        "unit.yaml": "plan",
        "report.yaml": "report",
    }
    assert all(each.assessed for each in results.values())
    assert rules(municipality()) == []


def test_what_rests_on_a_broken_document_is_not_compiled_and_not_blamed():
    files = municipality(city=WRONG)
    results = compiled(files)
    assert [each.rule for each in results["city.yaml"].diagnostics] == ["unknown-key"]
    for key in ("district.yaml", "unit.yaml", "report.yaml"):
        assert results[key].assessed is None
        assert results[key].diagnostics == ()


def test_a_judgement_about_the_plan_above_does_not_stop_those_below():
    economy = {
        "unit": "tkr",
        "accounts": {"a": {"title": "A", "net": "3", "control": {"net": "4"}}},
    }
    results = compiled(municipality(city={"economy": economy}))
    assert [each.rule for each in results["city.yaml"].diagnostics] == ["control-sum"]
    assert results["city.yaml"].assessed is None
    assert results["unit.yaml"].assessed is not None


def test_a_document_that_was_only_referred_to_tells_of_its_mistakes_once():
    files = municipality(city=WRONG)
    results = compiled(files, ["unit.yaml", "report.yaml"])
    assert [each.rule for each in results["unit.yaml"].diagnostics] == ["unknown-key"]
    assert results["unit.yaml"].diagnostics[0].primary.span.file.name == "city.yaml"
    assert results["report.yaml"].diagnostics == ()


@pytest.mark.parametrize("order", [1, -1])
def test_findings_do_not_depend_on_the_order_of_the_documents(order):
    files = {
        **municipality(city={"goals": {"green": {}}}, unit=WRONG),
        "other.yaml": {**UNIT, "upstream": "nowhere.yaml"},
    }
    results = compiled(files, list(files)[::order])
    found = {key: [each.rule for each in one.diagnostics] for key, one in results.items()}
    assert found == {
        "city.yaml": ["missing-key"],
        "district.yaml": [],
        "unit.yaml": ["unknown-key"],
        "report.yaml": [],
        "other.yaml": ["missing-file"],
    }


def test_a_broken_report_of_last_year_does_not_hide_what_is_wrong_this_year():
    report = {"previous": "nowhere.yaml", "goals": {"no-such": {"fulfilment": "fully"}}}
    found = rules(municipality(report=report), "report.yaml")
    assert sorted(found) == ["missing-file", "unknown-reference"]


# ---- files that are no documents


def test_a_file_without_vpc_is_an_error_when_named_and_a_warning_in_a_folder():
    files = {**municipality(), "notes.yaml": "- milk\n- bread\n"}
    named = compiled(files)["notes.yaml"].diagnostics
    assert [(each.rule, each.severity) for each in named] == [("not-a-document", "error")]
    found = compiled(files, named=frozenset(["unit.yaml"]))["notes.yaml"].diagnostics
    assert [(each.rule, each.severity) for each in found] == [("file-without-vpc", "warning")]
    files["vpc.yaml"] = "vpc: 1\nkind: workspace\nignore: [file-without-vpc]\n"
    assert not compiled(files, named=frozenset(["unit.yaml"]))["notes.yaml"].diagnostics


@pytest.mark.parametrize("keys", [None, ["unit.yaml"], ["notes.yaml", "unit.yaml"]])
def test_resting_on_a_file_without_vpc_is_an_error_in_whoever_does(keys):
    files = {**municipality(unit={"upstream": "notes.yaml"}), "notes.yaml": "- milk\n"}
    result = compiled(files, keys, named=frozenset())["unit.yaml"]
    own = [each for each in result.diagnostics if each.primary.span.file.name == "unit.yaml"]
    assert [(each.rule, each.severity) for each in own] == [("wrong-kind", "error")]
    assert result.assessed is None


def test_other_mistakes_in_a_folder_are_errors():
    files = {"broken.yaml": "vpc: 1\nkind: plan\n  a: b\n"}
    found = compiled(files, named=frozenset())["broken.yaml"].diagnostics
    assert [(each.rule, each.severity) for each in found] == [("wrong-indentation", "error")]


# ---- organisations


@pytest.mark.parametrize(
    ("name", "complete", "is_known"),
    [
        ("unit", True, True),
        ("board", True, True),
        ("nobody", True, False),
        ("nobody", False, True),  # only a part of the workspace is known
    ],
)
def test_whom_something_is_meant_for(name, complete, is_known):
    indicator = {**INDICATOR, "for": [name]}
    files = municipality(city={"goals": {"childhood": {"indicators": {"x": indicator}}}})
    found = compiled(files, complete=complete)["city.yaml"].diagnostics
    assert [each.rule for each in found] == ([] if is_known else ["unknown-reference"])


class Counting(MemoryWorld):
    """A world that counts how often each file is read."""

    def __init__(self, files: dict[str, str | bytes]) -> None:
        super().__init__(files)
        self.reads: Counter[str] = Counter()

    def read(self, key: str) -> bytes | Unreadable:
        self.reads[key] += 1
        return super().read(key)


def test_a_large_workspace_is_not_read_over_and_over():
    """Organisations in ``for`` are looked for in the files' bytes, each once."""
    count = 300
    files: dict[str, Any] = {"city.yaml": CITY}
    for number in range(count):
        organisation = {"id": f"unit-{number}", "level": "unit", "name": f"Enhet {number}"}
        activity = {"title": "A", "for": [f"unit-{(number + 1) % count}"]}
        files[f"unit-{number}.yaml"] = {
            **merged(UNIT, {"organisation": organisation, "upstream": "city.yaml"}),
            "goals": {
                f"g-{number}": {
                    "title": "G",
                    "under": "childhood",
                    "activities": {f"a-{number}": activity},
                }
            },
        }
    counting = Counting(dict(world(files).files))
    run = compile_documents(
        counting, list(files), load_settings(counting), workspace=lambda: list(files)
    )
    assert [each.key for each in run if each.diagnostics or not each.assessed] == []
    assert sum(counting.reads.values()) <= 4 * count


# ---- settings


def test_without_settings_there_are_defaults():
    settings = settings_of({})
    assert (settings.language, settings.output, settings.suppress_below) == (None, "build", 0)
    assert settings.diagnostics == ()


def test_settings():
    workspace = {"kind": "workspace", "language": "sv", "output": "ut", "suppress_below": "5"}
    settings = settings_of({"vpc.yaml": workspace})
    assert (settings.language, settings.output, settings.suppress_below) == ("sv", "ut", 5)


def test_settings_that_are_a_plan_are_told_so():
    settings = settings_of({"vpc.yaml": CITY})
    assert [each.rule for each in settings.diagnostics] == ["wrong-kind"]
    assert settings.output == "build"


@pytest.mark.parametrize(
    ("workspace", "expected"),
    [
        ({}, [("missing-prose", "warning")] * 3),
        ({"ignore": ["missing-prose"]}, []),
        ({"ignore": ["swallowed-comment"]}, [("missing-prose", "warning")] * 3),
        ({"severity": {"missing-prose": "error"}}, [("missing-prose", "error")] * 3),
        ({"severity": {"missing-prose": "advice"}}, [("missing-prose", "advice")] * 3),
    ],
)
def test_settings_weigh_what_is_a_judgement(workspace, expected):
    files = {
        **municipality(unit={"status": "draft"}),
        "vpc.yaml": {"kind": "workspace", **workspace},
    }
    result = compiled(files)["unit.yaml"]
    assert [(each.rule, each.severity) for each in result.diagnostics] == expected
    assert (result.assessed is None) is any(severity == "error" for _, severity in expected)


def test_settings_cannot_weigh_what_keeps_a_document_from_being_understood():
    workspace = {"ignore": ["unknown-key"], "severity": {"unknown-reference": "advice"}}
    files = {**municipality(unit=WRONG), "vpc.yaml": {"kind": "workspace", **workspace}}
    results = compiled(files)
    assert [each.severity for each in results["unit.yaml"].diagnostics] == ["error"]
    assert [each.rule for each in results["vpc.yaml"].diagnostics] == ["impossible-allow"] * 2


def test_a_severity_lets_an_adopted_report_with_gaps_through():
    workspace = {"kind": "workspace", "severity": {"not-reported": "warning"}}
    files = {**municipality(report={"status": "adopted"}), "vpc.yaml": workspace}
    result = compiled(files)["report.yaml"]
    assert [(each.rule, each.severity) for each in result.diagnostics] == [
        ("not-reported", "warning")
    ]
    assert result.assessed is not None


# ---- finding a report


def test_the_report_of_a_period_is_found_by_its_plan():
    files = world(municipality())
    keys = list(files.files)
    assert find_report(files, keys, "unit.yaml", "VB") == "report.yaml"
    assert find_report(files, keys, "unit.yaml", "T1") is None
    assert find_report(files, keys, "city.yaml", "VB") is None


def test_the_examples_compile_in_any_order_without_findings():
    for keys in (sorted(examples()), sorted(examples(), reverse=True)):
        results = compiled(examples(), keys)
        assert [each.key for each in results.values() if each.diagnostics] == []
        assert [each.key for each in results.values() if not each.assessed] == ["vpc.yaml"]
