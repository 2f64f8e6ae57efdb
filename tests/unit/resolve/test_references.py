"""References that lead nowhere or are left out: what is offered instead."""

from __future__ import annotations

from typing import Any

import pytest
from documents import INDICATOR, findings, municipality

from vpc.diagnostic import Diagnostic, Named
from vpc.messages.fill import said


def only(files: dict[str, Any]) -> Diagnostic:
    (found,) = findings(files, "unit.yaml")
    return found


@pytest.mark.parametrize(
    ("under", "nearest"),
    [
        ("familie", "families"),
        ("Familjer klarar sig", "families"),
        ("familjer klarar sig själva", "families"),
        ("Staden har god ekonomi", "economy"),
        ("Något helt annat", None),
    ],
)
def test_a_goal_is_offered_by_its_id_or_its_title(under, nearest):
    found = only(municipality(unit={"goals": {"fewer": {"under": under}}}))
    assert found.rule == "unknown-reference"
    assert found.values.get("nearest") == nearest
    assert [label.role for label in found.secondary] == (["near"] if nearest else [])


def test_an_indicator_and_an_activity_are_offered_by_their_titles():
    activity = {"house": {"title": "Ordna en bostad"}}
    goal = {"indicators": {"count": INDICATOR}, "activities": activity}
    files = municipality(city={"goals": {"childhood": goal}})
    files["unit.yaml"]["goals"]["fewer"]["measured_by"] = ["Antal familjer"]
    files["unit.yaml"]["leaves_out"] = ["Ordna bostad"]
    nearest = [each.values.get("nearest") for each in findings(files, "unit.yaml")]
    assert sorted(map(str, nearest)) == ["count", "house"]


def test_a_goal_without_under_is_told_which_there_are():
    found = only(municipality(unit={"goals": {"fewer": {"under": None}}}))
    assert (found.rule, found.values["key"]) == ("missing-key", "under")
    known = found.values["known"]
    assert known == ("families", "cohesion", "childhood", "economy")
    assert isinstance(known, tuple)
    assert isinstance(known[0], Named)
    assert said(found, "sv").help.startswith(
        "lägg till `under: …` med något av `families` (Familjer klarar sig), `cohesion` ("
    )


def test_of_many_goals_only_some_are_told():
    many = {f"goal-{number}": {"title": "T", "under": "cohesion"} for number in range(50)}
    files = municipality(city={"goals": many}, unit={"goals": {"fewer": {"under": None}}})
    known = only(files).values["known"]
    assert isinstance(known, tuple)
    assert len(known) == 20
    assert said(only(files), "sv").help.endswith(", …")
