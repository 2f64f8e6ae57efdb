"""Whether a target is reached, and what follows for a goal (LANGUAGE, *What fulfilment means*)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from documents import INDICATOR, goal_of, indicator_of, municipality, report_of, somewhere
from hypothesis import given
from hypothesis import strategies as st

from vpc import shipped
from vpc.assess.fulfilment import (
    Comparison,
    Input,
    Measure,
    Reason,
    State,
    activity_state,
    compare,
    propose,
)
from vpc.resolve.targets import Bound, Interval, Pending, Point, Simple, Split, Waived

D = Decimal
MET, PARTLY, NOT_MET, OPEN = State.MET, State.PARTLY, State.NOT_MET, State.UNASSESSABLE


def held(
    outcome: Any,
    target: Any,
    *,
    indicator: dict[str, Any] | None = None,
    period: str = "VB",
    steering: str | None = None,
) -> Comparison:
    """An outcome held against a target, through all stages."""
    defined = {**INDICATOR, "unit": "%", "periodicity": "tertial", **(indicator or {})}
    if target is not None:
        defined["target"] = target
    files: dict[str, Any] = municipality(
        unit={"goals": {"fewer": {"indicators": {"share": defined}}}},
        report={"period": period, "outcomes": {"share": outcome} if outcome is not None else {}},
    )
    if steering is not None:
        files["steering.yaml"] = steering
        files["city.yaml"] = {**files["city.yaml"], "steering": "./steering.yaml"}
    return indicator_of(report_of(files), "share").result


HIGHER, WITHIN = {"better": "higher"}, {"better": "within"}


@pytest.mark.parametrize(
    ("outcome", "target", "indicator", "state"),
    [
        ("1 %", "1 %", {}, MET),
        ("1 %", "1,0 %", {}, MET),
        ("1,0 %", "1 %", HIGHER, MET),
        ("0,99 %", "1 %", {}, MET),
        ("1,01 %", "1 %", {}, NOT_MET),
        ("1,4 %", "max 1 %", {}, NOT_MET),
        ("1,4 %", "max 1,4 %", {}, MET),
        ("0,87 %", "0,8 %", {}, NOT_MET),
        ("49,9 %", "minst 50 %", HIGHER, NOT_MET),
        ("50 %", "minst 50 %", HIGHER, MET),
        ("49,999999999 %", "50 %", HIGHER, NOT_MET),
        ("0", "0", {}, MET),
        ("−1", "0", {}, MET),
        ("95 %", "95–100 %", WITHIN, MET),
        ("100 %", "95–100 %", WITHIN, MET),
        ("94,9 %", "95–100 %", WITHIN, NOT_MET),
        ("100,1 %", "95–100 %", WITHIN, NOT_MET),
        ("99 %", "100 %", {**WITHIN, "tolerance": "1"}, MET),
        ("101 %", "100 %", {**WITHIN, "tolerance": "1"}, MET),
        ("101,1 %", "100 %", {**WITHIN, "tolerance": "1"}, NOT_MET),
        ("98,9 %", "100 %", {**WITHIN, "tolerance": "1"}, NOT_MET),
        ("100 %", "100 %", {**WITHIN, "tolerance": "0"}, MET),
    ],
)
def test_compared_exactly_as_written(outcome, target, indicator, state):
    assert held(outcome, target, indicator=indicator) == Comparison(state)


@pytest.mark.parametrize(
    ("outcome", "target", "indicator", "reason"),
    [
        ("1 %", None, {}, Reason.NO_TARGET),
        ("1 %", {"none": "följs bara"}, {}, Reason.NO_TARGET),
        ("1 %", {"pending": "tas fram"}, {}, Reason.TARGET_PENDING),
        ({"not_measured": "mäts i mars"}, "1 %", {}, Reason.NOT_MEASURED),
        (None, "1 %", {}, Reason.NO_FIGURE),
        ({"analysis": "Text"}, "1 %", {}, Reason.NO_FIGURE),
        ("1 %", "1 %", {"better": "unknown"}, Reason.NO_DIRECTION),
        ("1 %", {"women": "1 %", "men": "1 %"}, {}, Reason.NO_SPLIT),
        (None, {"women": "1 %", "men": "1 %"}, {}, Reason.NO_FIGURE),
    ],
)
def test_what_cannot_be_assessed_says_why(outcome, target, indicator, reason):
    assert held(outcome, target, indicator=indicator) == Comparison(OPEN, reason)


def test_a_bound_says_itself_which_way_is_better():
    assert held("5 %", "max 4 %", indicator={"better": "unknown"}).state is NOT_MET


@pytest.mark.parametrize(
    ("women", "men", "state", "each"),
    [
        ("4 %", "5 %", MET, (MET, MET)),
        ("4 %", "6 %", PARTLY, (MET, NOT_MET)),
        ("6 %", "4 %", PARTLY, (NOT_MET, MET)),
        ("6 %", "6 %", NOT_MET, (NOT_MET, NOT_MET)),
    ],
)
def test_by_sex(women, men, state, each):
    outcome = {"value": "5 %", "women": women, "men": men}
    result = held(outcome, {"women": "5 %", "men": "5 %"})
    assert result == Comparison(state, None, *each)


def test_by_sex_the_total_is_not_needed():
    outcome = {"women": "4 %", "men": "4 %"}
    assert held(outcome, {"women": "5 %", "men": "5 %"}).state is MET


def test_a_target_for_all_looks_at_the_total_only():
    outcome = {"value": "5 %", "women": "9 %", "men": "1 %"}
    assert held(outcome, "5 %") == Comparison(MET)


# ---- partly, where the steering says how

WITHIN_TEN = (
    shipped.steering("stockholm-2017")
    .decode()
    .replace("indicator_partly: never", "indicator_partly: {within: 10 %}")
)


@pytest.mark.parametrize(
    ("outcome", "target", "indicator", "state"),
    [
        ("100 %", "100 %", {}, MET),
        ("110 %", "100 %", {}, PARTLY),
        ("110,1 %", "100 %", {}, NOT_MET),
        ("90 %", "100 %", HIGHER, PARTLY),
        ("89,9 %", "100 %", HIGHER, NOT_MET),
        ("90 %", "minst 100 %", HIGHER, PARTLY),
        ("1 %", "0 %", {}, NOT_MET),
        ("−9 %", "−10 %", {}, PARTLY),
        ("90 %", "95–100 %", WITHIN, PARTLY),
        ("85 %", "95–100 %", WITHIN, NOT_MET),
        ("110 %", "95–100 %", WITHIN, PARTLY),
    ],
)
def test_partly_within_the_steerings_percent_of_the_target(outcome, target, indicator, state):
    assert held(outcome, target, indicator=indicator, steering=WITHIN_TEN).state is state


@pytest.mark.parametrize(
    ("women", "men", "state"),
    [("5,5 %", "5,5 %", PARTLY), ("5 %", "5,5 %", PARTLY), ("5,5 %", "9 %", NOT_MET)],
)
def test_partly_by_sex(women, men, state):
    outcome = {"women": women, "men": men}
    target = {"women": "5 %", "men": "5 %"}
    assert held(outcome, target, steering=WITHIN_TEN).state is state


def test_without_such_a_rule_nothing_is_partly_met_by_a_figure():
    assert held("1,0001 %", "1 %").state is NOT_MET


# ---- forecasts early in the year


@pytest.mark.parametrize("period", ["T1", "T2"])
def test_early_in_the_year_the_forecast_is_held_against_the_target(period):
    assert held({"value": "1 %", "forecast": "3 %"}, "2 %", period=period).state is NOT_MET
    assert held({"value": "3 %", "forecast": "1 %"}, "2 %", period=period).state is MET
    result = held({"value": "1 %"}, "2 %", period=period)
    assert result == Comparison(OPEN, Reason.NO_FIGURE)


def test_a_forecast_by_sex():
    outcome = {"forecast": {"women": "4 %", "men": "6 %"}}
    result = held(outcome, {"women": "5 %", "men": "5 %"}, period="T1")
    assert result == Comparison(PARTLY, None, MET, NOT_MET)


def test_at_the_end_of_the_year_the_outcome_counts():
    assert held({"value": "3 %", "forecast": "1 %"}, "2 %").state is NOT_MET


def test_what_is_not_due_yet_is_not_missing():
    yearly = {"periodicity": "year"}
    assert held(None, "1 %", period="T1", indicator=yearly) == Comparison(OPEN, Reason.NOT_DUE)
    assert held(None, "1 %", period="VB", indicator=yearly).reason is Reason.NO_FIGURE


# ---- an oracle


def meets(value: Decimal, target: Simple, better: str, tolerance: Decimal | None) -> bool | None:
    """The rule of the language, written as plainly as can be."""
    match target, better:
        case Bound("max", limit), _:
            return value <= limit
        case Bound("minst", limit), _:
            return value >= limit
        case Interval(low, high), _:
            return low <= value <= high
        case Point(limit), "lower":
            return value <= limit
        case Point(limit), "higher":
            return value >= limit
        case Point(limit), "within":
            return None if tolerance is None else abs(value - limit) <= tolerance
    return None


figures = st.decimals(-1000, 1000, places=2, allow_nan=False)
simple = st.one_of(
    st.builds(Point, figures),
    st.builds(Bound, st.sampled_from(["max", "minst"]), figures),
    st.builds(lambda a, b: Interval(min(a, b), max(a, b)), figures, figures),
)


@given(
    value=figures,
    target=simple,
    better=st.sampled_from(["lower", "higher", "within", "unknown"]),
    tolerance=st.none() | st.decimals(0, 10, places=1, allow_nan=False),
)
def test_compare_agrees_with_the_plain_rule(value, target, better, tolerance):
    measure = Measure(value, None, None)
    result = compare(measure, target, better, tolerance, None, not_measured=False)
    expected = {True: MET, False: NOT_MET, None: OPEN}
    assert result.state is expected[meets(value, target, better, tolerance)]


@given(
    women=st.none() | figures,
    men=st.none() | figures,
    total=st.none() | figures,
    target=st.builds(Split, simple, simple),
    partly=st.none() | st.decimals(0, 50, places=0, allow_nan=False),
)
def test_by_sex_agrees_with_each_sex_for_itself(women, men, total, target, partly):
    def alone(value: Decimal, against: Simple) -> State:
        measure = Measure(value, None, None)
        return compare(measure, against, "lower", None, partly, not_measured=False).state

    measure = Measure(total, women, men)
    result = compare(measure, target, "lower", None, partly, not_measured=False)
    if women is None or men is None:
        assert result.state is OPEN
        return
    states = [alone(women, target.women), alone(men, target.men)]
    assert (result.women, result.men) == tuple(states)
    if states.count(MET) == 2:
        assert result.state is MET
    elif states.count(MET) == 1 or states == [PARTLY, PARTLY]:
        assert result.state is PARTLY
    else:
        assert result.state is NOT_MET


@pytest.mark.parametrize("target", [None, Waived("x"), Pending("x")])
@given(value=figures)
def test_without_a_target_nothing_is_met_or_missed(target, value):
    measure = Measure(value, value, value)
    assert compare(measure, target, "lower", None, None, not_measured=False).state is OPEN


# ---- proposals


def inputs(*states: State) -> tuple[Input, ...]:
    return tuple(
        Input("indicator", f"i{number}", "I", state, None, somewhere())
        for number, state in enumerate(states)
    )


@pytest.mark.parametrize(
    ("states", "result", "rule"),
    [
        ((), "cannot-be-assessed", "no-measure"),
        ((OPEN,), "cannot-be-assessed", "nothing-assessable"),
        ((OPEN, OPEN), "cannot-be-assessed", "nothing-assessable"),
        ((MET,), "fully", "all-met"),
        ((MET, MET, OPEN), "fully", "all-met"),
        ((NOT_MET,), "not-met", "none-met"),
        ((NOT_MET, NOT_MET, OPEN), "not-met", "none-met"),
        ((PARTLY,), "partly", "mixed"),
        ((MET, NOT_MET), "partly", "mixed"),
        ((MET, PARTLY), "partly", "mixed"),
        ((NOT_MET, PARTLY), "partly", "mixed"),
        ((MET, PARTLY, NOT_MET, OPEN), "partly", "mixed"),
    ],
)
def test_proposals(states, result, rule):
    proposal = propose(inputs(*states))
    assert (proposal.result, proposal.rule) == (result, rule)
    assert len(proposal.left_out) == states.count(OPEN)
    assert len(proposal.counted) == len(states) - states.count(OPEN)


@pytest.mark.parametrize(
    ("status", "state", "reason"),
    [
        ("done", MET, None),
        ("delayed", PARTLY, None),
        ("ongoing", NOT_MET, None),
        ("not-started", NOT_MET, None),
        ("cancelled", NOT_MET, None),
        (None, OPEN, Reason.NO_FIGURE),
    ],
)
def test_activities_that_are_due(status, state, reason):
    assert activity_state(status) == (state, reason)


def with_activity(end: str | None, status: str | None, period: str) -> Any:
    activity = {"title": "A", **({"end": end} if end else {})}
    files = municipality(
        unit={"goals": {"fewer": {"activities": {"act": activity}}}},
        report={"period": period, "activities": {"act": {"status": status}} if status else {}},
    )
    return goal_of(report_of(files), "fewer").proposal


@pytest.mark.parametrize(
    ("end", "period", "is_due"),
    [
        ("2018-08-31", "T2", True),
        ("2018-09-01", "T2", False),
        ("2018-08-31", "T1", False),
        ("2018-04-30", "T1", True),
        ("2018-12-31", "VB", True),
        ("2019-01-01", "VB", False),
        ("2017-12-31", "T1", True),
        (None, "T2", False),
        (None, "VB", True),
    ],
)
def test_only_activities_that_have_ended_count(end, period, is_due):
    proposal = with_activity(end, "done", period)
    assert [each.id for each in proposal.counted] == (["act"] if is_due else [])
    assert proposal.result == ("fully" if is_due else "cannot-be-assessed")


def test_a_due_activity_that_nobody_reported_is_left_out_and_named():
    proposal = with_activity(None, None, "VB")
    (left_out,) = proposal.left_out
    assert (left_out.kind, left_out.id, left_out.reason) == ("activity", "act", Reason.NO_FIGURE)
    assert proposal.rule == "nothing-assessable"


def test_a_goal_rests_on_its_indicators_measures_and_due_activities():
    indicators = {
        "own": {**INDICATOR, "target": "5"},
        "silent": {**INDICATOR, "target": "5"},
    }
    files = municipality(
        city={"goals": {"childhood": {"indicators": {"far": INDICATOR}}}},
        unit={
            "goals": {
                "fewer": {
                    "measured_by": ["far"],
                    "indicators": indicators,
                    "activities": {"act": {"title": "A"}},
                }
            },
            "targets": {"far": "5"},
        },
        report={
            "outcomes": {"own": "5", "far": "9"},
            "activities": {"act": {"status": "delayed"}},
            "goals": {"fewer": {"fulfilment": "fully", "because": "Därför."}},
        },
    )
    goal = goal_of(report_of(files), "fewer")
    assert goal.proposal is not None
    counted = {each.id: each.state for each in goal.proposal.counted}
    assert counted == {"own": MET, "far": NOT_MET, "act": PARTLY}
    assert [(each.id, each.reason) for each in goal.proposal.left_out] == [
        ("silent", Reason.NO_FIGURE)
    ]
    assert (goal.proposal.result, goal.verdict, goal.departs) == ("partly", "fully", True)


def test_every_input_says_where_it_stands():
    files = municipality(
        unit={"goals": {"fewer": {"indicators": {"own": {**INDICATOR, "target": "5"}}}}},
        report={"outcomes": {"own": "5"}},
    )
    goal = goal_of(report_of(files), "fewer")
    assert goal.proposal is not None
    (each,) = goal.proposal.counted
    assert each.origin.place.startswith("report.yaml:")
    assert each.origin.subject == "outcomes.own"


def test_goals_below_are_counted_by_verdict_and_never_averaged():
    goals = {
        "fewer": {},
        "second": {"title": "Två", "under": "families"},
        "third": {"title": "Tre", "under": "childhood"},
    }
    verdicts = {"fewer": "fully", "second": "not-met"}
    files = municipality(
        unit={"goals": goals},
        report={"goals": {name: {"fulfilment": each} for name, each in verdicts.items()}},
    )
    report = report_of(files)
    assert dict(goal_of(report, "families").below) == {"fully": 1, "not-met": 1}
    below_all = {"fully": 1, "not-met": 1, "not-reported": 1}
    assert dict(goal_of(report, "childhood").below) == below_all
    assert goal_of(report, "cohesion").verdict == "not-assessed"
    assert goal_of(report, "cohesion").proposal is None
    assert dict(report.verdicts) == below_all


@pytest.mark.parametrize("verdict", ["not-assessed", "cannot-be-assessed"])
def test_a_goal_with_nothing_to_rest_on_may_have_any_verdict(verdict):
    report = report_of(municipality(report={"goals": {"fewer": {"fulfilment": verdict}}}))
    assert not goal_of(report, "fewer").departs
