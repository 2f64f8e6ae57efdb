"""The indicators, verdicts and expectations of the examples, recomputed from what is known."""

from __future__ import annotations

from decimal import Decimal

import pytest
from documents import examples, goal_of, indicator_of, report_of

from vpc.assess.records import AssessedReport, flat
from vpc.resolve.targets import Point

D = Decimal


@pytest.fixture(scope="module")
def vb2018() -> AssessedReport:
    return report_of(examples(), "2018/ekonomiskt-bistand-vb.yaml")


# Each row: id, direction, outcome, outcome of women and of men, target, state or why there is none.
INDICATORS = [
    ("share-children", "lower", "1", None, "1", "met"),
    ("homeless", "lower", "118", ("39", "79"), "195", "met"),
    ("debt-advice-seekers", "higher", "290", ("142", "148"), "200", "met"),
    ("share-assistance", "lower", "0.87", ("0.79", "0.95"), "0.8", "not-met"),
    ("long-term-assistance", "lower", "0.56", ("0.52", "0.6"), "0.55", "not-met"),
    ("job-aspirants", "higher", "16", ("6", "10"), "22", "not-met"),
    ("placements", "higher", "28", ("23", "5"), "20", "met"),
    ("holiday-job-places", "higher", "454", None, "350", "met"),
    ("stockholmsjobb-places", "higher", "43", None, "35", "met"),
    ("budget-compliance", "within", "99.7", None, "100", "met"),
    ("sick-leave", "lower", "7.9", None, None, "no-target"),
    ("sick-leave-short", "lower", "2.2", None, "2.5", "met"),
    ("trained-staff", "higher", "50", ("50", "75"), "50", "met"),
    ("known-victims", "unknown", "158", None, "100", "no-direction"),
]


@pytest.mark.parametrize(("name", "better", "outcome", "by_sex", "target", "state"), INDICATORS)
def test_indicators_of_2018(vb2018, name, better, outcome, by_sex, target, state):
    each = indicator_of(vb2018, name)
    assert each.indicator.model.better == better
    assert each.outcome is not None
    assert each.outcome.value == D(outcome)
    women, men = by_sex or (None, None)
    assert each.outcome.women == (women and D(women))
    assert each.outcome.men == (men and D(men))
    assert (each.target.value if each.target else None) == (Point(D(target)) if target else None)
    assert (each.result.reason or each.result.state) == state


def test_there_are_these_fourteen(vb2018):
    assert {each.indicator.id for each in vb2018.indicators} == {row[0] for row in INDICATORS}
    assert dict(vb2018.results) == {"met": 9, "not-met": 3, "cannot-be-assessed": 2}


def test_verdicts_of_2018(vb2018):
    assert dict(vb2018.verdicts) == {"fully": 6, "partly": 6}
    assert len(vb2018.judged) == 12
    others = [goal for goal in flat(vb2018.goals) if not goal.is_judged]
    assert {goal.verdict for goal in others} == {"not-assessed"}
    # The four goals at the top only hold together what is below them.
    top = [goal for goal in others if goal.goal.parent is None]
    assert (len(top), len(others) - len(top)) == (4, 27)


def test_verdicts_against_the_figures_are_seen(vb2018):
    departing = {goal.goal.id for goal in vb2018.judged if goal.departs}
    assert departing == {
        "lower-need",
        "short-support-times",
        "budget-in-balance",
        "good-work-environment",
    }
    without = {goal.goal.id for goal in departing_without_reason(vb2018)}
    assert without == {"budget-in-balance"}


def departing_without_reason(report: AssessedReport) -> list:
    return [
        goal
        for goal in report.judged
        if goal.departs and goal.said and goal.said.model.because is None
    ]


@pytest.mark.parametrize(
    ("goal", "result", "rule"),
    [
        ("debt-advice", "fully", "all-met"),
        ("lower-footprint", "cannot-be-assessed", "no-measure"),
        ("lower-need", "not-met", "none-met"),
        ("short-support-times", "not-met", "none-met"),
        ("budget-in-balance", "fully", "all-met"),
        ("good-work-environment", "fully", "all-met"),
        ("support-against-violence", "fully", "all-met"),
    ],
)
def test_proposals_of_2018(vb2018, goal, result, rule):
    proposal = goal_of(vb2018, goal).proposal
    assert proposal is not None
    assert (proposal.result, proposal.rule) == (result, rule)


def test_what_is_left_out_of_a_proposal_is_named(vb2018):
    proposal = goal_of(vb2018, "good-work-environment").proposal
    assert proposal is not None
    assert [(each.id, each.reason) for each in proposal.left_out] == [("sick-leave", "no-target")]


def test_by_sex_in_the_park(vb2018):
    park = report_of(examples(), "2018/parkenheten-vb.yaml")
    result = indicator_of(park, "engagement-index").result
    assert (result.state, result.women, result.men) == ("partly", "met", "not-met")


LAST_YEAR = {
    "share-children": ("1", "unchanged"),
    "homeless": ("174", "better"),
    "share-assistance": ("0.76", "worse"),
    "job-aspirants": ("5", "better"),
    "holiday-job-places": ("335", "better"),  # has another id since
    "budget-compliance": ("100", "unchanged"),
    "sick-leave": ("11.6", "better"),
    "sick-leave-short": ("1.29", "worse"),
    "known-victims": ("124", "unknown"),
}


@pytest.mark.parametrize("name", LAST_YEAR)
def test_last_years_outcomes_come_from_last_years_report(vb2018, name):
    before, direction = LAST_YEAR[name]
    each = indicator_of(vb2018, name)
    assert each.last_year == D(before)
    assert each.trend is not None
    assert each.trend.for_the == direction
    assert [value.year for value in each.history] == [2017, 2018]


def test_last_years_outcome_may_be_typed_where_no_report_has_it(vb2018):
    each = indicator_of(vb2018, "debt-advice-seekers")
    assert each.last_year == D(155)
    assert each.trend is not None
    assert each.trend.for_the == "better"
    assert [value.year for value in each.history] == [2017, 2018]


def test_what_was_not_measured_last_year_has_no_trend(vb2018):
    each = indicator_of(vb2018, "trained-staff")
    assert (each.last_year, each.trend) == (None, None)
    assert [value.year for value in each.history] == [2018]
