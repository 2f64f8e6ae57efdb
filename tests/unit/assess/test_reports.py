"""What a report has to account for, and when that which is absent is an error."""

from __future__ import annotations

from typing import Any

import pytest
from documents import (
    INDICATOR,
    compiled,
    examples,
    goal_of,
    indicator_of,
    municipality,
    plan_of,
    report_of,
)

from vpc.registry import Severity


def with_report(unit_goal: dict[str, Any], **report: Any) -> dict[str, Any]:
    return municipality(unit={"goals": {"fewer": unit_goal}}, report=report)


def missing(files: dict[str, Any], key: str = "report.yaml") -> list[str]:
    """The subjects of what an adopted report lacks."""
    found = compiled(files)[key].diagnostics
    assert {each.rule for each in found} <= {"not-reported"}
    return [each.subject for each in found]


VERDICT = {"goals": {"fewer": {"fulfilment": "not-assessed"}}}


@pytest.mark.parametrize(
    ("periodicity", "periods"),
    [
        ("month", {"T1", "T2", "VB"}),
        ("tertial", {"T1", "T2", "VB"}),
        ("half-year", {"T2", "VB"}),
        ("year", {"VB"}),
    ],
)
@pytest.mark.parametrize("period", ["T1", "T2", "VB"])
def test_indicators_are_expected_by_their_periodicity(periodicity, periods, period):
    goal = {"indicators": {"x": {**INDICATOR, "periodicity": periodicity}}}
    files = with_report(goal, status="adopted", period=period, **VERDICT)
    assert missing(files) == (["outcomes.x"] if period in periods else [])


@pytest.mark.parametrize(
    ("reported_in", "periods"),
    [([], {"VB"}), (["T1"], {"T1", "VB"}), (["T1", "T2"], {"T1", "T2", "VB"})],
)
@pytest.mark.parametrize("period", ["T1", "T2", "VB"])
def test_activities_are_expected_where_they_say_and_at_the_years_end(reported_in, periods, period):
    goal = {"activities": {"x": {"title": "A", "reported_in": reported_in}}}
    files = with_report(goal, status="adopted", period=period, **VERDICT)
    assert missing(files) == (["activities.x"] if period in periods else [])


@pytest.mark.parametrize(
    ("end", "periods"),
    [
        ("2018-04-30", {"T1", "T2", "VB"}),
        ("2018-05-01", {"T2", "VB"}),
        ("2018-09-01", {"VB"}),
        ("2019-06-30", {"VB"}),
    ],
)
@pytest.mark.parametrize("period", ["T1", "T2", "VB"])
def test_activities_are_expected_when_they_are_due(end, periods, period):
    goal = {"activities": {"x": {"title": "A", "end": end}}}
    files = with_report(goal, status="adopted", period=period, **VERDICT)
    assert missing(files) == (["activities.x"] if period in periods else [])


def test_a_verdict_is_expected_on_each_goal_that_the_level_judges():
    assert missing(municipality(report={"status": "adopted"})) == ["goals.fewer"]
    said = {"goals": {"fewer": {"analysis": "Bara text."}}}
    assert missing(municipality(report={"status": "adopted", **said})) == ["goals.fewer"]


def test_in_a_draft_nothing_is_an_error():
    files = with_report({"indicators": {"x": INDICATOR}, "activities": {"y": {"title": "A"}}})
    assert compiled(files)["report.yaml"].diagnostics == ()
    report = report_of(files)
    assert goal_of(report, "fewer").verdict == "not-reported"
    assert not indicator_of(report, "x").is_reported


@pytest.mark.parametrize("status", ["adopted", "amended"])
def test_an_adopted_report_with_something_missing_is_not_compiled(status):
    files = with_report({"indicators": {"x": INDICATOR}}, status=status, **VERDICT)
    result = compiled(files)["report.yaml"]
    assert [each.rule for each in result.diagnostics] == ["not-reported"]
    assert result.assessed is None


@pytest.mark.parametrize(
    "outcome",
    [
        "5",
        {"value": "5"},
        {"not_measured": "mäts i mars"},
        {"women": "2", "men": "3"},
        {"forecast": "5"},
        {"forecast": {"women": "2", "men": "3"}},
    ],
)
def test_what_counts_as_reported(outcome):
    goal = {"indicators": {"x": INDICATOR}}
    files = with_report(goal, status="adopted", outcomes={"x": outcome}, **VERDICT)
    assert missing(files) == []


@pytest.mark.parametrize(
    "outcome", [{"analysis": "Text."}, "not-reported", {"value": "not-reported"}]
)
def test_what_does_not(outcome):
    goal = {"indicators": {"x": INDICATOR}}
    files = with_report(goal, status="adopted", outcomes={"x": outcome}, **VERDICT)
    assert missing(files) == ["outcomes.x"]
    files["report.yaml"]["status"] = "draft"
    assert compiled(files)["report.yaml"].diagnostics == ()


@pytest.mark.parametrize(
    ("report", "marked"),
    [
        ({"outcomes": {"x": {"analysis": "T"}}}, '"x"'),
        ({"outcomes": {"y": "5"}}, '"outcomes"'),
        ({}, '"status"'),
    ],
)
def test_what_is_missing_is_told_where_it_would_have_to_stand(report, marked):
    goal = {"indicators": {"x": INDICATOR, "y": {**INDICATOR, "periodicity": "year"}}}
    files = with_report(goal, status="adopted", **report, **VERDICT)
    found = compiled(files)["report.yaml"].diagnostics
    first = next(each for each in found if each.subject == "outcomes.x")
    span = first.primary.span
    assert span.file.text[slice(*(span.range or (0, 0)))] == marked


# ---- verdicts unlike their proposal

MEASURED = {"indicators": {"x": {**INDICATOR, "target": "5"}}}


@pytest.mark.parametrize(
    ("outcome", "verdict", "departs"),
    [
        ("5", "fully", False),
        ("6", "not-met", False),
        ("6", "partly", True),
        ("5", "partly", True),
        ("5", "not-met", True),
        ("5", "cannot-be-assessed", True),
        ("5", "not-assessed", True),
        ({"not_measured": "senare"}, "fully", False),
    ],
)
@pytest.mark.parametrize(
    ("status", "severity"), [("draft", Severity.WARNING), ("adopted", Severity.ERROR)]
)
def test_a_verdict_unlike_its_proposal_wants_a_reason(outcome, verdict, departs, status, severity):
    said = {"fewer": {"fulfilment": verdict}}
    files = with_report(MEASURED, status=status, outcomes={"x": outcome}, goals=said)
    found = compiled(files)["report.yaml"].diagnostics
    expected = [("unexplained-verdict", severity)] if departs else []
    assert [(each.rule, each.severity) for each in found] == expected
    files["report.yaml"]["goals"]["fewer"]["because"] = "Därför."
    assert compiled(files)["report.yaml"].diagnostics == ()


def test_the_verdict_is_never_overwritten():
    said = {"fewer": {"fulfilment": "fully", "because": "Därför."}}
    report = report_of(with_report(MEASURED, outcomes={"x": "6"}, goals=said))
    goal = goal_of(report, "fewer")
    assert goal.verdict == "fully"
    assert goal.proposal is not None
    assert goal.proposal.result == "not-met"


@pytest.mark.parametrize("verdict", ["fully", "not-met", "cannot-be-assessed"])
def test_goals_of_another_level_are_not_judged(verdict):
    files = municipality(report={"goals": {"families": {"fulfilment": verdict}}})
    found = compiled(files)["report.yaml"].diagnostics
    assert [each.rule for each in found] == ["verdict-not-given-here"]
    files = municipality(report={"goals": {"families": {"fulfilment": "not-assessed"}}})
    assert compiled(files)["report.yaml"].diagnostics == ()


# ---- plans


@pytest.mark.parametrize(
    ("status", "severity"),
    [
        ("draft", Severity.WARNING),
        ("adopted", Severity.ERROR),
        ("amended", Severity.ERROR),
        ("excerpt", None),
    ],
)
def test_texts_that_the_steering_requires(status, severity):
    files = municipality(unit={"status": status})
    result = compiled(files)["unit.yaml"]
    expected = [severity] * 3 if severity else []
    assert [each.severity for each in result.diagnostics] == expected
    assert {each.values["key"] for each in result.diagnostics} <= {
        "expected_result",
        "approach",
        "follow_up",
    }
    assert (result.assessed is None) is (severity is Severity.ERROR)


def test_an_excerpt_can_be_rested_upon_and_is_never_judged():
    files = municipality(unit={"status": "adopted"})
    texts = dict.fromkeys(("expected_result", "approach", "follow_up"), "Text.")
    files["unit.yaml"]["goals"]["fewer"] = {**files["unit.yaml"]["goals"]["fewer"], **texts}
    results = compiled(files)
    assert all(each.diagnostics == () and each.assessed for each in results.values())


def test_staff_is_summed():
    plan = plan_of(examples(), "2018/parkenheten.yaml")
    assert plan.staff_total == 15
    assert plan_of(municipality()).staff_total is None
