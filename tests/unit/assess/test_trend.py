"""How indicators moved over the years, along the chain of reports."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from documents import INDICATOR, compiled, indicator_of, report_of, texts
from hypothesis import given
from hypothesis import strategies as st

from vpc.assess.trend import trend
from vpc.resolve.targets import Bound, Interval, Point

D = Decimal


def plan(year: int, name: str, **more: Any) -> dict[str, Any]:
    indicator = {**INDICATOR, **more}
    return {
        "kind": "plan",
        "year": str(year),
        "organisation": {"id": "unit", "level": "unit", "name": "Enheten"},
        "steering": "stockholm-2017",
        "status": "excerpt",
        "goals": {"g": {"title": "G", "indicators": {name: indicator}}},
    }


def report(year: int, outcomes: dict[str, Any], *, first: bool = False) -> dict[str, Any]:
    previous = {} if first else {"previous": f"vb{year - 1}.yaml"}
    return {
        "kind": "report",
        "period": "VB",
        "plan": f"vp{year}.yaml",
        "outcomes": outcomes,
        **previous,
    }


def years(*outcomes: dict[str, Any], **indicator: Any) -> dict[str, dict[str, Any]]:
    files = {}
    for index, each in enumerate(outcomes):
        year = 2016 + index
        files[f"vp{year}.yaml"] = plan(year, "families", **indicator)
        files[f"vb{year}.yaml"] = report(year, each, first=index == 0)
    return files


def test_history_goes_along_the_previous_reports():
    files = years({"families": "90"}, {"families": "80"}, {"families": "70"})
    each = indicator_of(report_of(files, "vb2018.yaml"), "families")
    assert [(value.year, value.value) for value in each.history] == [
        (2016, D(90)),
        (2017, D(80)),
        (2018, D(70)),
    ]
    assert each.last_year == D(80)


def test_a_year_without_an_outcome_is_left_out():
    files = years({"families": "90"}, {}, {"families": "70"})
    each = indicator_of(report_of(files, "vb2018.yaml"), "families")
    assert [value.year for value in each.history] == [2016, 2018]
    assert each.last_year is None
    assert each.trend is None


def test_a_year_in_which_nothing_was_measured_is_left_out():
    files = years({"families": "90"}, {"families": {"not_measured": "senare"}})
    each = indicator_of(report_of(files, "vb2017.yaml"), "families")
    assert [value.year for value in each.history] == [2016]


def test_formerly_follows_an_indicator_through_its_names():
    files = {
        "vp2016.yaml": plan(2016, "oldest"),
        "vb2016.yaml": report(2016, {"oldest": "90"}, first=True),
        "vp2017.yaml": plan(2017, "older", formerly="oldest"),
        "vb2017.yaml": report(2017, {"older": "80"}),
        "vp2018.yaml": plan(2018, "families", formerly="older"),
        "vb2018.yaml": report(2018, {"families": "70"}),
    }
    each = indicator_of(report_of(files, "vb2018.yaml"), "families")
    assert [value.value for value in each.history] == [D(90), D(80), D(70)]
    assert each.last_year == D(80)


def test_without_formerly_another_id_is_another_indicator():
    files = {
        "vp2017.yaml": plan(2017, "older"),
        "vb2017.yaml": report(2017, {"older": "80"}, first=True),
        "vp2018.yaml": plan(2018, "families"),
        "vb2018.yaml": report(2018, {"families": "70"}),
    }
    each = indicator_of(report_of(files, "vb2018.yaml"), "families")
    assert [value.value for value in each.history] == [D(70)]
    assert each.last_year is None


def test_last_year_may_be_typed_only_where_no_report_has_it():
    typed = {"value": "70", "last_year": "85"}
    files = years({}, {"families": typed})
    assert indicator_of(report_of(files, "vb2017.yaml"), "families").last_year == D(85)
    files = years({"families": "80"}, {"families": typed})
    found = compiled(files)["vb2017.yaml"].diagnostics
    assert texts(found) == [("retyped-outcome", '"85"')]


def test_a_typed_last_year_without_any_previous_report():
    files = years({"families": {"value": "70", "last_year": "85"}})
    each = indicator_of(report_of(files, "vb2016.yaml"), "families")
    assert each.last_year == D(85)
    assert each.trend is not None
    assert each.trend.change == D(-15)


@pytest.mark.parametrize(
    ("better", "now", "expected"),
    [
        ("lower", "69", "better"),
        ("lower", "71", "worse"),
        ("lower", "70,0", "unchanged"),
        ("higher", "71", "better"),
        ("higher", "69", "worse"),
        ("unknown", "71", "unknown"),
        ("unknown", "70", "unchanged"),
    ],
)
def test_what_is_better_says_the_indicator(better, now, expected):
    files = years({"families": "70"}, {"families": now}, better=better)
    each = indicator_of(report_of(files, "vb2017.yaml"), "families").trend
    assert each is not None
    assert each.for_the == expected


@pytest.mark.parametrize(
    ("before", "now", "target", "tolerance", "expected"),
    [
        ("90", "95", Point(D(100)), "1", "better"),
        ("95", "90", Point(D(100)), "1", "worse"),
        ("110", "105", Point(D(100)), "1", "better"),
        ("99", "101", Point(D(100)), "1", "unchanged"),
        ("90", "110", Point(D(100)), "0", "unchanged"),
        ("90", "96", Interval(D(95), D(100)), None, "better"),
        ("96", "99", Interval(D(95), D(100)), None, "unchanged"),
        ("99", "102", Interval(D(95), D(100)), None, "worse"),
        ("99", "102", Bound("max", D(100)), None, "unknown"),
        ("99", "102", None, None, "unknown"),
    ],
)
def test_within_nearer_the_target_is_better(before, now, target, tolerance, expected):
    result = trend(D(now), D(before), "within", target, D(tolerance) if tolerance else None)
    assert result is not None
    assert result.for_the == expected


figures = st.decimals(-1000, 1000, places=2, allow_nan=False)


@given(before=figures, now=figures, better=st.sampled_from(["lower", "higher"]))
def test_going_back_is_the_opposite(before, now, better):
    there, back = trend(now, before, better, None, None), trend(before, now, better, None, None)
    assert there is not None
    assert back is not None
    assert there.change == -back.change
    opposite = {"better": "worse", "worse": "better", "unchanged": "unchanged"}
    assert back.for_the == opposite[there.for_the]
