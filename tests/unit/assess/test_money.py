"""Sums and deviations: computed, exact, and never silent about what is missing."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from documents import compiled, examples, municipality, plan_of, report_of, texts
from hypothesis import given
from hypothesis import strategies as st

from vpc.assess.money import AccountTable, Money, MoneyRow
from vpc.assess.sums import Sum

D = Decimal


def budget(accounts: dict[str, Any], **more: Any) -> Money:
    economy = {"unit": "tkr", "accounts": accounts, **more}
    money = plan_of(municipality(unit={"economy": economy})).money
    assert money is not None
    return money


def outturn(
    planned: dict[str, Any], reported: dict[str, Any], *, sign: str = "budget-minus-outcome"
) -> Money:
    economy = {"unit": "tkr", "deviation": sign, "accounts": planned}
    files = municipality(unit={"economy": economy}, report={"economy": {"accounts": reported}})
    money = report_of(files).money
    assert money is not None
    return money


def account(money: Money, name: str) -> AccountTable:
    return next(each for each in money.accounts if each.id == name)


def figures(row: MoneyRow | None) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """Budget, outcome and deviation."""
    assert row is not None
    return row.budget.value, row.outcome.value if row.outcome else None, row.deviation


def line(amount: str, **more: str) -> dict[str, str]:
    return {"title": f"Rad {amount}", "amount": amount, **more}


SUPPORT = {
    "title": "Bistånd",
    "income": {"grants": line("100"), "fees": line("0")},
    "costs": {"staff": line("300"), "rent": line("50,5")},
}


def test_a_budget_is_summed_line_by_line():
    table = account(budget({"support": SUPPORT}), "support")
    assert table.income is not None
    assert table.costs is not None
    assert table.income.total.budget == Sum(D(100))
    assert table.costs.total.budget == Sum(D("350.5"))
    assert table.net.budget == Sum(D("250.5"))


def test_net_is_costs_less_income_where_one_of_them_is_not_given():
    money = budget(
        {
            "only-costs": {"title": "A", "costs": "30"},
            "only-income": {"title": "B", "income": "10"},
            "whole": {"title": "C", "income": "5", "costs": "7"},
            "net": {"title": "D", "net": "40"},
        }
    )
    assert [each.net.budget.value for each in money.accounts] == [D(30), D(-10), D(2), D(40)]
    assert account(money, "net").income is None
    assert money.net.budget == Sum(D(62))


def test_change_since_last_year():
    money = budget(
        {
            "a": {
                "title": "A",
                "costs": {"x": line("12", before="10"), "y": line("5", before="7")},
            },
            "b": {"title": "B", "costs": "35,2", "income": "15,8", "before": {"net": "17,7"}},
            "c": {"title": "C", "costs": "3"},
            "d": {"title": "D", "net": "9", "before": {"net": "10"}},
        }
    )
    assert account(money, "a").net.change == D(0)
    assert account(money, "b").net.before == Sum(D("17.7"))
    assert account(money, "b").net.change == D("1.7")
    assert account(money, "c").net.change is None
    assert account(money, "d").net.change == D(-1)


def test_a_line_without_last_years_amount_makes_no_change_of_the_whole():
    costs = {"x": line("12", before="10"), "new": line("5")}
    table = account(budget({"a": {"title": "A", "costs": costs}}), "a")
    assert table.costs is not None
    assert table.costs.total.before == Sum(D(10), ("Rad 5",))
    assert table.costs.total.change is None
    assert table.net.change is None


def test_deviation_is_budget_less_outcome_on_every_line():
    reported = {
        "support": {
            "income": {"grants": "90", "fees": "3"},
            "costs": {"staff": "310", "rent": "50,5"},
        }
    }
    table = account(outturn({"support": SUPPORT}, reported), "support")
    assert table.income is not None
    assert table.costs is not None
    assert [figures(row) for row in table.income.rows] == [
        (D(100), D(90), D(10)),
        (D(0), D(3), D(-3)),
    ]
    assert figures(table.income.total) == (D(100), D(93), D(7))
    assert figures(table.costs.total) == (D("350.5"), D("360.5"), D(-10))
    assert figures(table.net) == (D("250.5"), D("267.5"), D(-17))


def test_deviation_the_other_way_round():
    reported = {"a": {"costs": "12"}}
    planned = {"a": {"title": "A", "costs": "10"}}
    usual = outturn(planned, reported)
    turned = outturn(planned, reported, sign="outcome-minus-budget")
    assert usual.net.deviation == D(-2)
    assert turned.net.deviation == account(turned, "a").net.deviation == D(2)


def test_a_missing_line_is_named_and_never_zero():
    reported = {"support": {"income": {"grants": "90"}, "costs": {"staff": "310", "rent": "50"}}}
    money = outturn({"support": SUPPORT}, reported)
    table = account(money, "support")
    assert table.income is not None
    fees = table.income.rows[1]
    assert fees.outcome == Sum(None, ("Rad 0",))
    assert fees.deviation is None
    assert table.income.total.outcome == Sum(D(90), ("Rad 0",))
    assert table.income.total.deviation is None
    assert table.net.outcome == Sum(D(270), ("Rad 0",))
    assert table.net.deviation is None
    assert money.net.outcome is not None
    assert money.net.outcome.missing == ("Rad 0",)
    assert money.net.deviation is None


def test_a_line_said_to_be_not_reported_is_missing():
    reported = {"a": {"costs": {"x": "not-reported"}}}
    table = account(outturn({"a": {"title": "A", "costs": {"x": line("5")}}}, reported), "a")
    assert table.net.outcome == Sum(None, ("Rad 5",))
    assert table.net.deviation is None


def test_an_account_that_nobody_reported_is_missing_as_a_whole():
    planned = {"a": {"title": "A", "net": "10"}, "b": {"title": "B", "costs": "5"}}
    money = outturn(planned, {"b": {"costs": "6"}})
    assert account(money, "a").net.outcome == Sum(None, ("A",))
    assert money.net.outcome == Sum(D(6), ("A",))
    assert money.net.deviation is None
    money = outturn(planned, {"a": {"net": "9"}})
    assert figures(account(money, "a").net) == (D(10), D(9), D(1))
    assert account(money, "b").net.outcome is not None
    assert account(money, "b").net.outcome.value is None


def test_what_the_plan_lacks_has_a_budget_of_zero():
    planned = {"a": {"title": "A", "costs": {"x": line("5")}}}
    reported = {
        "a": {"costs": {"x": "5", "new": line("3")}},
        "b": {"title": "B", "net": "4"},
    }
    money = outturn(planned, reported)
    table = account(money, "a")
    assert table.costs is not None
    assert figures(table.costs.rows[1]) == (D(0), D(3), D(-3))
    assert figures(account(money, "b").net) == (D(0), D(4), D(-4))
    assert figures(money.net) == (D(5), D(12), D(-7))


def test_money_without_a_budget_has_no_unit_and_is_refused():
    files = municipality(report={"economy": {"accounts": {"a": {"title": "A", "net": "3"}}}})
    assert texts(compiled(files)["report.yaml"].diagnostics) == [("unknown-reference", '"a"')]


@pytest.mark.parametrize(
    ("control", "wrong"),
    [
        ({"income": "100", "costs": "350,5", "net": "250,5"}, []),
        ({"costs": "350,50"}, []),
        ({"income": "101"}, ["101"]),
        ({"income": "101", "net": "250"}, ["101", "250"]),
    ],
)
def test_control_sums_are_checked_against_the_lines(control, wrong):
    economy = {"unit": "tkr", "accounts": {"support": {**SUPPORT, "control": control}}}
    found = compiled(municipality(unit={"economy": economy}))["unit.yaml"].diagnostics
    assert [each.rule for each in found] == ["control-sum"] * len(wrong)
    assert [f'"{each}"' for each in wrong] == [text for _, text in texts(found)]


def test_a_wrong_control_sum_says_what_the_lines_add_up_to():
    economy = {"unit": "tkr", "accounts": {"s": {**SUPPORT, "control": {"costs": "351"}}}}
    (found,) = compiled(municipality(unit={"economy": economy}))["unit.yaml"].diagnostics
    assert found.values["computed"] == D("350.5")
    assert found.values["written"] == D(351)


def test_a_control_sum_over_missing_lines_is_wrong():
    files = municipality(
        unit={"economy": {"unit": "tkr", "accounts": {"a": SUPPORT}}},
        report={
            "economy": {"accounts": {"a": {"costs": {"staff": "300"}, "control": {"costs": "300"}}}}
        },
    )
    found = compiled(files)["report.yaml"].diagnostics
    assert [each.rule for each in found] == ["control-sum"]


amounts = st.decimals(0, 10**6, places=2, allow_nan=False)


@given(st.lists(st.tuples(amounts, amounts), min_size=1, max_size=6))
def test_sums_are_exact(lines):
    costs = {f"l-{n}": line(f"{one:f}".replace(".", ",")) for n, (one, _) in enumerate(lines)}
    told = {f"l-{n}": f"{two:f}".replace(".", ",") for n, (_, two) in enumerate(lines)}
    money = outturn({"a": {"title": "A", "costs": costs}}, {"a": {"costs": told}})
    planned, reached = sum(one for one, _ in lines), sum(two for _, two in lines)
    assert figures(money.net) == (planned, reached, planned - reached)


# ---- the examples


def test_the_economy_of_2018():
    money = report_of(examples(), "2018/ekonomiskt-bistand-vb.yaml").money
    assert money is not None
    table = account(money, "ekonomiskt-bistand")
    assert table.income is not None
    assert table.costs is not None
    assert figures(table.income.total)[:2] == (D(1900), D(10335))
    assert figures(table.costs.total)[:2] == (D(66560), D(74404))
    assert figures(table.net) == (D(64660), D(64069), D(591))
    assert figures(account(money, "konsument").net) == (D(1000), D(897), D(103))
    for row in (*table.income.rows, *table.costs.rows):
        planned, reached, deviation = figures(row)
        assert planned is not None
        assert reached is not None
        assert deviation == planned - reached


def test_the_economy_of_2009():
    economy = {
        "unit": "mnkr",
        "accounts": {
            "a": {"title": "A", "costs": "35,2", "income": "15,8", "before": {"net": "17,7"}}
        },
    }
    money = plan_of(municipality(unit={"economy": economy})).money
    assert money is not None
    assert money.costs is not None
    assert money.income is not None
    assert money.costs.budget == Sum(D("35.2"))
    assert money.income.budget == Sum(D("15.8"))
    assert money.net.budget == Sum(D("19.4"))
    assert money.net.before == Sum(D("17.7"))
    assert money.net.change == D("1.7")


def test_an_account_known_only_by_its_net_stands_beside_others():
    money = report_of(examples(), "2018/parkenheten-vb.yaml").money
    assert money is not None
    assert account(money, "lekplatser").income is None
    assert figures(account(money, "lekplatser").net) == (D("1.1"), D("1.0"), D("0.1"))
    assert money.income is None
    assert figures(money.net) == (D("31.5"), D("33.2"), D("-1.7"))
