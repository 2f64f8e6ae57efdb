"""A board's report over its units: added up, counted, and never silent about who is missing."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from documents import (
    INDICATOR,
    UNIT,
    compiled,
    examples,
    goal_of,
    indicator_of,
    merged,
    municipality,
    report_of,
)

from vpc.assess.records import AssessedIndicator, AssessedReport
from vpc.assess.trend import YearValue

D = Decimal
NAMES = ("one", "two", "three")


def board(outcomes: list[Any], *, period: str = "VB", **indicator: Any) -> dict[str, Any]:
    """A district with as many units as there are outcomes of the indicator ``homes``."""
    defined = {**INDICATOR, "periodicity": "tertial", "target": "100", **indicator}
    files = municipality(district={"goals": {"families": {"indicators": {"homes": defined}}}})
    del files["unit.yaml"], files["report.yaml"]
    keys = []
    for name, outcome in zip(NAMES, outcomes, strict=False):
        organisation = {"id": name, "level": "unit", "name": name.title()}
        files[f"{name}.yaml"] = merged(
            UNIT, {"organisation": organisation, "goals": {"fewer": None}}
        )
        files[f"{name}.yaml"]["concerns"] = ["families"]
        files[f"{name}-vb.yaml"] = {
            "kind": "report",
            "period": period,
            "plan": f"{name}.yaml",
            "outcomes": {} if outcome is None else {"homes": outcome},
        }
        keys.append(f"{name}-vb.yaml")
    files["board-vb.yaml"] = {
        "kind": "report",
        "period": period,
        "plan": "district.yaml",
        "units": keys,
    }
    return files


def assessed(files: dict[str, Any]) -> AssessedReport:
    return report_of(files, "board-vb.yaml")


def homes(files: dict[str, Any]) -> AssessedIndicator:
    return indicator_of(assessed(files), "homes")


@pytest.mark.parametrize(
    ("how", "outcomes", "value"),
    [
        ("sum", ["118", "46"], D(164)),
        ("sum", ["1,5", "2,25", "0"], D("3.75")),
        ("mean", ["80", "90"], D(85)),
        ("mean", ["0", "1"], D("0.5")),
        (
            "weighted",
            [{"value": "80 %", "of": "30"}, {"value": "50 %", "of": "10"}],
            D("72.5"),
        ),
        ("weighted", [{"value": "80 %", "of": "0"}, {"value": "50 %", "of": "10"}], D(50)),
    ],
)
def test_figures_over_the_units(how, outcomes, value):
    unit = "%" if how == "weighted" else "st"
    each = homes(board(outcomes, aggregate=how, unit=unit))
    assert each.aggregate is not None
    assert each.aggregate.measure.total == value
    assert each.measure.total == value
    assert each.aggregate.is_complete
    assert each.is_reported
    assert len(each.aggregate.parts) == len(outcomes)


def test_a_third_is_not_rounded():
    each = homes(board(["1", "0", "0"], aggregate="mean", target="0,33", better="higher"))
    assert each.measure.total is not None
    assert abs(each.measure.total * 3 - 1) < D("1e-40")
    assert each.result.state == "met"


@pytest.mark.parametrize(
    ("outcomes", "decimals"), [(["3", "4"], 0), (["3", "4,25"], 2), (["1,5", "10"], 1)]
)
def test_printed_as_exactly_as_the_most_exact_of_the_units_told(outcomes, decimals):
    aggregate = homes(board(outcomes, aggregate="mean")).aggregate
    assert aggregate is not None
    assert aggregate.decimals == decimals


def test_without_a_way_to_add_up_the_board_tells_its_own_figure():
    files = board(["118", "46"])
    assert homes(files).aggregate is None
    files["board-vb.yaml"]["outcomes"] = {"homes": "164"}
    assert homes(files).measure.total == D(164)


@pytest.mark.parametrize(
    "silent", [None, {"analysis": "Kommer."}, {"not_measured": "senare"}, "not-reported"]
)
def test_a_unit_without_a_figure_is_named_and_never_zero(silent):
    each = homes(board(["118", silent], aggregate="sum"))
    assert each.aggregate is not None
    assert [owner.id for owner in each.aggregate.missing] == ["two"]
    assert each.aggregate.measure.total == D(118)
    assert not each.aggregate.is_complete
    assert not each.is_reported
    assert each.measure.total is None
    assert (each.result.state, each.result.reason) == ("cannot-be-assessed", "no-figure")


def test_a_unit_that_does_not_show_the_indicator_is_not_missing():
    files = board(["118", None], aggregate="sum")
    files["two.yaml"]["leaves_out"] = ["homes"]
    each = homes(files)
    assert each.aggregate is not None
    assert each.aggregate.missing == ()
    assert each.measure.total == D(118)


def test_by_sex_is_added_up_only_where_every_unit_has_told():
    told = {"value": "118", "women": "39", "men": "79"}
    both = homes(board([told, {"value": "46", "women": "12", "men": "34"}], aggregate="sum"))
    assert (both.measure.women, both.measure.men) == (D(51), D(113))
    some = homes(board([told, "46"], aggregate="sum"))
    assert (some.measure.total, some.measure.women, some.measure.men) == (D(164), None, None)


@pytest.mark.parametrize("how", ["mean", "weighted"])
def test_shares_by_sex_are_not_averaged(how):
    """How many women and men a unit's share is a share of is not told."""
    told = {"value": "80", "women": "90", "men": "70", "of": "10"}
    each = homes(board([told, told], aggregate=how))
    assert (each.measure.total, each.measure.women, each.measure.men) == (D(80), None, None)


def test_early_in_the_year_forecasts_are_added_up():
    outcomes = [{"value": "50", "forecast": "110"}, {"value": "20", "forecast": "40"}]
    each = homes(board(outcomes, aggregate="sum", period="T1"))
    assert each.measure.total == D(150)
    assert each.aggregate is not None
    assert each.aggregate.value == D(70)
    assert each.result.state == "not-met"


def test_what_is_added_up_is_not_typed():
    files = board(["118", "46"], aggregate="sum")
    files["board-vb.yaml"]["outcomes"] = {"homes": "164"}
    assert [each.rule for each in compiled(files)["board-vb.yaml"].diagnostics] == [
        "computed-outcome"
    ]


def test_the_trend_of_a_sum():
    def year(of: int, outcomes: list[str]) -> dict[str, Any]:
        files = board(outcomes, aggregate="sum")
        renamed = {}
        for key, content in files.items():
            one = dict(content)
            for name in ("upstream", "plan"):
                if name in one:
                    one[name] = f"{of}-{one[name]}"
            if "units" in one:
                one["units"] = [f"{of}-{each}" for each in one["units"]]
            if "year" in one:
                one["year"] = str(of)
            renamed[f"{of}-{key}"] = one
        return renamed

    files = {**year(2017, ["100", "80"]), **year(2018, ["118", "46"])}
    files["2018-board-vb.yaml"]["previous"] = "2017-board-vb.yaml"
    each = indicator_of(report_of(files, "2018-board-vb.yaml"), "homes")
    assert each.last_year == D(180)
    assert each.history == (YearValue(2017, D(180)), YearValue(2018, D(164)))
    assert each.trend is not None
    assert each.trend.for_the == "better"


# ---- goals and money


def test_the_units_verdicts_are_counted_under_the_boards_goal():
    files = board([None, None, None])
    for name, verdict in zip(NAMES, ("fully", "fully", None), strict=True):
        goals = {f"aim-{name}": {"title": "A", "under": "families"}}
        files[f"{name}.yaml"]["goals"] = goals
        said = {f"aim-{name}": {"fulfilment": verdict}} if verdict else {}
        files[f"{name}-vb.yaml"]["goals"] = said
    report = assessed(files)
    goal = goal_of(report, "families")
    assert [(each.owner.id, each.verdict) for each in goal.unit_goals] == [
        ("one", "fully"),
        ("two", "fully"),
        ("three", "not-reported"),
    ]
    assert dict(goal.below) == {"fully": 2, "not-reported": 1}
    assert goal.verdict == "not-reported"  # the board's own verdict is not the units'


def with_money(units: list[tuple[str, str, str]], frame: str | None = None) -> dict[str, Any]:
    """Units with (unit of money, budget, outcome), and the district's own frame in tkr."""
    files = board([None] * len(units))
    for name, (unit, planned, reached) in zip(NAMES, units, strict=False):
        accounts = {"a": {"title": "A", "net": planned}}
        files[f"{name}.yaml"]["economy"] = {"unit": unit, "accounts": accounts}
        if reached:
            files[f"{name}-vb.yaml"]["economy"] = {"accounts": {"a": {"net": reached}}}
    if frame:
        accounts = {"all": {"title": "Alla", "net": frame}}
        files["district.yaml"]["economy"] = {"unit": "tkr", "accounts": accounts}
    return files


def test_the_units_say_of_each_of_the_boards_activities_how_it_stands():
    files = board(["118", "46"])
    activities = {name: {"title": name.title()} for name in ("open-house", "course")}
    files["district.yaml"]["goals"]["families"]["activities"] = activities
    files["one-vb.yaml"]["activities"] = {"course": {"status": "done"}}
    shown = goal_of(assessed(files), "families").activities
    said = {
        each.activity.id: [
            (unit.owner.id, unit.status and unit.status.model.status) for unit in each.units
        ]
        for each in shown
    }
    assert said == {
        "open-house": [("one", None), ("two", None)],
        "course": [("one", "done"), ("two", None)],
    }


def test_what_only_units_carry_out_stands_under_its_goal_and_is_not_asked_of_the_board():
    files = board(["118", "46"])
    visits = {"title": "Hembesök", "for": ["one"], "end": "2018-06-30"}
    files["district.yaml"]["goals"]["families"]["activities"] = {"visits": visits}
    files["district.yaml"]["goals"]["housing"] = {"title": "Alla bor", "under": "childhood"}
    files["one-vb.yaml"]["activities"] = {"visits": {"status": "done"}}
    report = assessed(files)
    (shown,) = goal_of(report, "families").activities
    assert (shown.is_due, shown.is_expected, shown.status) == (False, False, None)
    assert [(each.owner.id, each.status.model.status) for each in shown.units if each.status] == [
        ("one", "done")
    ]
    assert goal_of(report, "housing").activities == ()


def test_the_units_money_against_the_boards_frame():
    files = with_money(
        [("tkr", "100", "90"), ("mnkr", "1,5", "1,6"), ("kr", "5 000", "5 500")], "1 700"
    )
    money = assessed(files).units_money
    assert money is not None
    assert money.unit == "tkr"
    assert [each.row and each.row.deviation for each in money.rows] == [D(10), D(-100), D("-0.5")]
    assert money.total.budget.value == D(1605)
    assert money.total.outcome is not None
    assert money.total.outcome.value == D("1695.5")
    assert money.total.deviation == D("-90.5")
    assert money.against_frame == D("4.5")


def test_a_unit_without_an_outcome_makes_the_sum_incomplete():
    money = assessed(with_money([("tkr", "100", "90"), ("tkr", "50", "")], "200")).units_money
    assert money is not None
    assert money.total.outcome is not None
    assert money.total.outcome.value == D(90)
    assert money.total.outcome.missing == ("Two",)
    assert (money.total.deviation, money.against_frame) == (None, None)


def test_units_without_any_money():
    assert assessed(board(["1", "2"])).units_money is None


# ---- the example


def test_the_districts_report_of_2018():
    report = report_of(examples(), "2018/hagersten-liljeholmen-vb.yaml")
    each = indicator_of(report, "homeless")
    assert each.aggregate is not None
    assert each.aggregate.how == "sum"
    assert each.aggregate.measure.total == sum(
        (part.measure.total for part in each.aggregate.parts if part.measure.total), D(0)
    )
    parts = {part.owner.id: part.measure.total for part in each.aggregate.parts}
    assert parts["ekonomiskt-bistand"] == D(118)
    weighted = indicator_of(report, "engagement-index").aggregate
    assert weighted is not None
    assert weighted.how == "weighted"
