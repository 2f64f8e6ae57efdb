"""``vpc status`` in words: what is said of money and targets, and when."""

from __future__ import annotations

import json
from typing import Any

import pytest
from documents import INDICATOR, merged, municipality, plan_of, report_of

from vpc.assess.status import status_of
from vpc.printer.status import as_json, text

BUDGET = {"unit": "tkr", "accounts": {"a": {"title": "A", "net": "3660,5"}}}


def economy(period: str, net: str) -> dict[str, Any]:
    told = {"accounts": {"a": {"net": net}}}
    report = {"period": period, "economy": told}
    return municipality(unit={"economy": BUDGET}, report=report)


def said(assessed: Any) -> str:
    return text([status_of(assessed)], "sv", color=False).replace("\u00a0", " ")


@pytest.mark.parametrize("period", ["T1", "T2"])
@pytest.mark.parametrize("net", ["1218,5", "3660,5", "4000"])
def test_before_the_years_end_nothing_is_better_or_worse(period, net):
    told = said(report_of(economy(period, net)))
    assert "av årets budget 3 660,5 tkr" in told
    assert "budget (" not in told
    assert "som budget" not in told


@pytest.mark.parametrize(
    ("net", "words"),
    [
        ("1218,5", "netto 1 218,5 tkr, 2 442,0 tkr bättre än budget (3 660,5 tkr)"),
        ("3661,5", "netto 3 661,5 tkr, 1,0 tkr sämre än budget (3 660,5 tkr)"),
        ("3660,5", "netto 3 660,5 tkr, som budget"),
    ],
)
def test_at_the_years_end_the_net_is_compared(net, words):
    assert words in said(report_of(economy("VB", net)))


def test_a_budget_line_that_is_missing_is_listed_and_counted():
    told = said(report_of(economy("T1", "not-reported")))
    assert "0/2" in told
    assert "utfall för kontot a: A" in told
    status = status_of(report_of(economy("T1", "not-reported")))
    (document,) = json.loads(as_json([status], "sv", color=False))["documents"]
    subjects = [each["subject"] for each in document["missing"]]
    assert subjects == ["goals.fewer", "economy.accounts.a"]


def indicators() -> dict[str, Any]:
    """One set by the city, one left to the unit, one of the unit's own: none with an own target."""
    pending = {**INDICATOR, "name": "Väntar", "target": {"pending": "sätts av enheten"}}
    city = {"share": {**INDICATOR, "name": "Andel", "target": "5"}, "wait": pending}
    own = {"mine": {**INDICATOR, "name": "Egen"}}
    unit = {"status": "draft", "goals": {"fewer": {"indicators": own}}, "concerns": ["childhood"]}
    documents = municipality(city={"goals": {"childhood": {"indicators": city}}}, unit=unit)
    texts = {"expected_result": "A", "approach": "B", "follow_up": "C"}
    return merged(documents, {"unit.yaml": {"goals": {"fewer": texts}}})


def test_what_has_no_own_target_is_named_with_what_to_do():
    told = said(plan_of(indicators()))
    assert "utan eget årsmål: 3" in told
    assert "share: Andel: skriv `targets: {share: inherited}` i planen" in told
    assert "wait: Väntar: skriv ett eget mål i planen: `targets: {wait: …}`" in told
    assert "mine: Egen: skriv `target: …` vid indikatorn i planen" in told
    status = status_of(plan_of(indicators()))
    (document,) = json.loads(as_json([status], "sv", color=False))["documents"]
    assert document["without_target"] == 3
    named = [each["id"] for each in document["indicators_without_target"]]
    assert sorted(named) == ["mine", "share", "wait"]


def test_an_excerpt_is_only_counted():
    documents = merged(indicators(), {"unit.yaml": {"status": "excerpt"}})
    told = said(plan_of(documents))
    assert "utan eget årsmål: 3" in told
    assert "inherited" not in told
