"""Which goals, indicators and activities a document shows."""

from __future__ import annotations

from typing import Any

import pytest
from documents import INDICATOR, compiled, examples, municipality, plan_of, report_of

from vpc.assess.records import PlannedGoal, flat

AIM = {"title": "Ett åtagande"}


def city(**more: Any) -> dict[str, Any]:
    """Goals of the city: one touched by the unit's own, one by nothing yet."""
    goals = {
        "cohesion": {},
        "childhood": {"indicators": {"families": INDICATOR}, "activities": {"housing": AIM}},
        "economy": {"indicators": {"budget": INDICATOR}, "activities": {"savings": AIM}},
        "green": {"title": "Staden är grön", "indicators": {"trees": INDICATOR}},
        "parks": {"title": "Parkerna är fina", "under": "green"},
    }
    return {"goals": goals, **more}


def goals_of(files: dict[str, Any], key: str = "unit.yaml") -> list[PlannedGoal]:
    def below(goals: tuple[PlannedGoal, ...]) -> list[PlannedGoal]:
        return [each for goal in goals for each in (goal, *below(goal.children))]

    return below(plan_of(files, key).goals)


def shown(unit: dict[str, Any], **changes: Any) -> dict[str, list[str]]:
    """The goals that the unit's plan shows, in order, with what hangs on them."""
    files = municipality(**{"city": city(), "unit": unit, **changes})
    return {
        goal.goal.id: [
            *(each.indicator.id for each in goal.indicators),
            *(each.id for each in goal.activities),
        ]
        for goal in goals_of(files)
    }


NO_GOALS = {"goals": {"fewer": None}}


def test_a_plans_own_goals_bring_their_ancestors():
    assert shown({}) == {
        "cohesion": [],
        "childhood": ["families", "housing"],
        "families": [],
        "fewer": [],
    }


def test_a_plan_that_touches_nothing_shows_nothing():
    assert shown(NO_GOALS) == {}


@pytest.mark.parametrize(
    "touch",
    [
        {"concerns": ["economy"]},
        {"additions": {"economy": {}}},
        {"targets": {"budget": "5"}},
        {"goals": {"fewer": None, "own": {"title": "Eget", "under": "economy"}}},
    ],
)
def test_what_touches_a_goal_shows_it(touch):
    goals = shown({**NO_GOALS, **touch})
    assert goals["economy"] == ["budget", "savings"]
    assert list(goals)[:2] == ["cohesion", "economy"]


def test_a_measure_shows_the_goal_that_it_hangs_on():
    assert shown({"goals": {"fewer": {"measured_by": ["trees"]}}})["green"] == ["trees"]


def test_concerns_all_shows_everything_above():
    goals = shown({**NO_GOALS, "concerns": "all"})
    assert list(goals) == ["cohesion", "childhood", "families", "economy", "green", "parks"]


def test_a_goal_further_down_brings_only_what_is_above_it():
    goals = shown({**NO_GOALS, "concerns": ["green"]})
    assert list(goals) == ["green"]
    goals = shown({**NO_GOALS, "concerns": ["parks"]})
    assert list(goals) == ["green", "parks"]


def test_goals_stand_in_the_order_of_the_citys_file_and_then_of_those_below():
    unit = {
        "goals": {
            "fewer": None,
            "z": {"title": "Z", "under": "green"},
            "a": {"title": "A", "under": "families"},
            "b": {"title": "B", "under": "green"},
        },
        "concerns": ["parks"],
    }
    order = ["cohesion", "childhood", "families", "a", "green", "parks", "z", "b"]
    assert list(shown(unit)) == order


@pytest.mark.parametrize(
    ("meant_for", "is_shown"),
    [
        (["unit"], True),  # the level
        (["board"], False),
        (["board", "unit"], True),
        (["district"], False),  # an organisation
        ([], False),
    ],
)
def test_only_what_is_meant_for_the_organisation_is_shown(meant_for, is_shown):
    indicator = {**INDICATOR, "for": meant_for}
    activity = {**AIM, "for": meant_for}
    goals = {"childhood": {"indicators": {"x": indicator}, "activities": {"y": activity}}}
    files = municipality(city={"goals": goals})
    of = {goal.goal.id: goal for goal in goals_of(files)}["childhood"]
    assert ([each.indicator.id for each in of.indicators] == ["x"]) is is_shown
    assert ([each.id for each in of.activities] == ["y"]) is is_shown


def test_what_a_plan_defines_for_others_it_shows_but_does_not_account_for():
    goals = {"families": {"indicators": {"x": {**INDICATOR, "for": ["unit"]}}}}
    files = municipality(district={"goals": goals})
    files["district-vb.yaml"] = {"kind": "report", "period": "VB", "plan": "district.yaml"}
    planned = {goal.goal.id: goal for goal in goals_of(files, "district.yaml")}
    assert [each.indicator.id for each in planned["families"].indicators] == ["x"]
    assert report_of(files, "district-vb.yaml").indicators == ()
    assert [each.indicator.id for each in report_of(files).indicators] == ["x"]


def test_what_is_left_out_is_not_shown():
    goals = shown({"leaves_out": ["families", "housing"]})
    assert goals["childhood"] == []


def test_a_report_has_no_place_for_what_is_left_out():
    files = municipality(
        city=city(),
        unit={"leaves_out": ["families"]},
        report={"outcomes": {"families": "5"}},
    )
    assert [each.rule for each in compiled(files)["report.yaml"].diagnostics] == ["not-in-report"]


def test_the_example_shows_43_goals():
    goals = flat(report_of(examples(), "2018/ekonomiskt-bistand-vb.yaml").goals)
    levels = [goal.goal.owner.level.id for goal in goals]
    assert (len(goals), levels.count("unit")) == (43, 12)
    names = {each.indicator.id for goal in goals for each in goal.indicators}
    assert not names & {"psychiatry-satisfaction", "organic-food", "engagement-index"}


def test_goals_have_the_labels_of_their_depth():
    plan = plan_of(municipality()).plan
    labels = {
        goal.id: plan.steering.goal_label(goal.owner.level.id, goal.depth)
        for goal in plan.goals.values()
    }
    assert labels["cohesion"] == "KF:s inriktningsmål"
    assert labels["childhood"] == "KF:s mål för verksamhetsområdet"
    assert labels["families"] == "Nämndmål"
    assert labels["fewer"] == "Enhetsmål"
