"""Which lines of a budget a report has to account for, and when."""

from __future__ import annotations

from typing import Any

import pytest
from documents import compiled, municipality, report_of

from vpc.assess.missing import expected

ACCOUNTS = {
    "support": {
        "title": "Bistånd",
        "income": {"grants": {"title": "Bidrag", "amount": "100"}},
        "costs": {
            "staff": {"title": "Personal", "amount": "300"},
            "rent": {"title": "Lokaler", "amount": "50,5"},
        },
    },
    "winter": {"title": "Vinter", "income": "0", "costs": "7"},
    "reserve": {"title": "Reserv", "net": "9"},
}
LINES = [
    "economy.accounts.support.income.grants",
    "economy.accounts.support.costs.staff",
    "economy.accounts.support.costs.rent",
    "economy.accounts.winter.income",
    "economy.accounts.winter.costs",
    "economy.accounts.reserve",
]


def files(reported: dict[str, Any] | None, period: str = "VB") -> dict[str, Any]:
    report: dict[str, Any] = {"period": period, "goals": {"fewer": {"fulfilment": "not-assessed"}}}
    if reported is not None:
        report["economy"] = {"accounts": reported}
    economy = {"unit": "tkr", "accounts": ACCOUNTS}
    return municipality(unit={"economy": economy}, report=report)


def money(reported: dict[str, Any] | None, period: str = "VB") -> dict[str, bool]:
    """Every expected line, and whether it is told."""
    report = report_of(files(reported, period))
    return {
        ".".join(each.path): each.is_reported
        for each in expected(report)
        if each.path[0] == "economy"
    }


def test_at_the_years_end_every_line_is_expected():
    assert money(None) == dict.fromkeys(LINES, False)
    assert money({}) == dict.fromkeys(LINES, False)


@pytest.mark.parametrize("period", ["T1", "T2"])
def test_before_it_only_what_the_report_names(period):
    assert money(None, period) == {}
    reported = {"support": {"costs": {"staff": "90", "rent": "not-reported"}}}
    assert money(reported, period) == {
        "economy.accounts.support.costs.staff": True,
        "economy.accounts.support.costs.rent": False,
    }


def test_a_sum_tells_of_its_parts():
    reported = {
        "support": {"income": {"grants": "1"}, "costs": "350"},
        "winter": {"net": "8"},
        "reserve": {"costs": "3", "income": "not-reported"},
    }
    assert money(reported) == dict.fromkeys(LINES, True)
    reported = {"support": {"net": "not-reported"}, "winter": {"costs": "not-reported"}}
    assert money(reported, "T1") == dict.fromkeys([*LINES[:3], LINES[4]], False)


def test_what_the_plan_lacks_is_expected_where_it_is_named():
    new = {"title": "Nytt", "amount": "not-reported"}
    reported = {"support": {"costs": {"new": new}}, "other": {"title": "Annat", "net": "4"}}
    assert money(reported, "T2") == {
        "economy.accounts.support.costs.new": False,
        "economy.accounts.other": True,
    }
    other = {"title": "Annat", "costs": "not-reported", "income": {"new": new}}
    assert money({"other": other}, "T2") == {
        "economy.accounts.other.costs": False,
        "economy.accounts.other.income.new": False,
    }


def test_kind_and_name_are_those_of_the_line():
    lines = [
        (each.kind, each.id, each.title)
        for each in expected(report_of(files(None)))
        if each.path[0] == "economy"
    ]
    assert lines == [
        ("line", "grants", "Bistånd, Bidrag"),
        ("line", "staff", "Bistånd, Personal"),
        ("line", "rent", "Bistånd, Lokaler"),
        ("income", "winter", "Vinter"),
        ("costs", "winter", "Vinter"),
        ("account", "reserve", "Reserv"),
    ]


def test_an_adopted_report_lacks_them_where_they_would_have_to_stand():
    reported = {"support": {"costs": {"staff": "not-reported"}}, "winter": {"net": "3"}}
    documents = files(reported)
    documents["report.yaml"]["status"] = "adopted"
    found = compiled(documents)["report.yaml"].diagnostics
    assert {each.rule for each in found} == {"not-reported"}
    places = {}
    for each in found:
        span = each.primary.span
        places[each.subject] = span.file.text[slice(*(span.range or (0, 0)))]
    assert places == {
        LINES[0]: '"support"',
        LINES[1]: '"staff"',
        LINES[2]: '"costs"',
        LINES[5]: '"accounts"',
    }


def test_a_report_without_economy_shows_at_the_years_end_that_it_lacks_it():
    assert report_of(files(None, "T2")).money is None
    shown = report_of(files(None)).money
    assert shown is not None
    outcomes = [account.net.outcome for account in shown.accounts]
    assert [each.missing for each in outcomes if each] == [
        ("Personal", "Lokaler", "Bidrag"),
        ("Vinter",),
        ("Reserv",),
    ]


def test_a_report_over_units_may_leave_the_money_to_theirs():
    documents = files(None)
    board = {
        "economy": {"unit": "tkr", "accounts": {"frame": {"title": "Ram", "net": "9"}}},
        "status": "draft",
    }
    documents["district.yaml"] = {**documents["district.yaml"], **board}
    own = {"kind": "report", "period": "VB", "plan": "district.yaml", "units": ["report.yaml"]}
    documents["board.yaml"] = own
    report = report_of(documents, "board.yaml")
    assert [each.path for each in expected(report) if each.path[0] == "economy"] == []
    documents["board.yaml"] = {**own, "economy": {"accounts": {}}}
    report = report_of(documents, "board.yaml")
    assert [each.id for each in expected(report) if each.path[0] == "economy"] == ["frame"]
