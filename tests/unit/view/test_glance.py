"""The box at the top of a report: what it says of money, and when."""

from __future__ import annotations

import pytest
from documents import municipality, report_of

from vpc.view.document import view_of

BUDGET = {"unit": "tkr", "accounts": {"a": {"title": "A", "net": "3660,5"}}}


def box(period: str, net: str) -> tuple[str, str, tuple[str, ...]]:
    report = {"period": period, "economy": {"accounts": {"a": {"net": net}}}}
    files = municipality(unit={"economy": BUDGET}, report=report)
    panel = view_of(report_of(files)).panels[-1]
    lines = tuple(line.replace("\u00a0", " ") for line in panel.lines)
    return panel.figure.replace("\u00a0", " "), panel.words, lines


@pytest.mark.parametrize("period", ["T1", "T2"])
def test_before_the_years_end_an_outcome_is_so_far(period):
    told = ("1 218,5", "tkr netto", ("av årets budget 3 660,5 tkr",))
    assert box(period, "1218,5") == told


def test_at_the_years_end_it_is_compared():
    lines = ("2 442,0 tkr bättre än budget (budgeterat netto 3 660,5 tkr)",)
    assert box("VB", "1218,5") == ("1 218,5", "tkr netto", lines)
