"""Tables: what stands in columns, and what stands below a name."""

from __future__ import annotations

from typing import Any

from documents import compiled

from vpc.assess.records import AssessedPlan, AssessedReport
from vpc.view.document import view_of
from vpc.view.page import Column, Page, Section, Table

SOURCES = {"a": {}, "b": {"source": "Systemet", "kolada": "N31807"}}


def city(**matter: Any) -> dict[str, Any]:
    return {
        "kind": "plan", "year": "2018", "steering": "stockholm-2017", "status": "excerpt",
        "organisation": {"id": "city", "level": "council", "name": "Staden"}, **matter,
    }  # fmt: skip


def indicator(**more: Any) -> dict[str, Any]:
    known = {"name": "Antal", "unit": "st", "better": "lower", "target": "20"}
    return {**known, "periodicity": "year", **more}


def page(files: dict[str, Any], key: str) -> Page:
    assessed = compiled(files)[key].assessed
    assert isinstance(assessed, AssessedPlan | AssessedReport)
    return view_of(assessed)


def tables(of: Page) -> list[Table]:
    def below(section: Section) -> list[Table]:
        own = [each for each in section.blocks if isinstance(each, Table)]
        return [*own, *(each for child in section.sections for each in below(child))]

    return [each for section in of.sections for each in below(section)]


def test_sources_stand_below_the_name_in_every_table() -> None:
    given = {name: indicator(**more) for name, more in SOURCES.items()}
    plan = city(goals={"one": {"title": "Ett", "indicators": given}})
    (table,) = tables(page({"plan.yaml": plan}, "plan.yaml"))
    assert [each.id for each in table.columns] == ["target", "periodicity"]
    details = [row.detail for group in table.groups for row in group.rows]
    assert details == ["", "Källa: Systemet · Nationellt nyckeltal: N31807"]


def test_a_column_that_few_rows_fill_is_folded_where_a_table_is_wide() -> None:
    given = {name: indicator(by_sex="true") for name in "abcd"}
    goals = {"one": {"title": "Ett", "indicators": given}}
    told = {name: {"value": "9", "women": "4", "men": "5"} for name in "abcd"}
    told["a"]["last_year"] = "8"
    report = {"kind": "report", "period": "VB", "plan": "plan.yaml", "outcomes": told}
    (table,) = tables(page({"plan.yaml": city(goals=goals), "vb.yaml": report}, "vb.yaml"))
    assert "last-year" not in [each.id for each in table.columns]
    assert "VB\u00a02017: 8\u00a0st" in table.groups[0].rows[0].detail
    assert table.groups[0].rows[1].detail == ""


def test_budgets_of_two_years_have_grouped_heads() -> None:
    account = {"title": "Stöd", "costs": "900", "income": "100", "before": {"net": "700"}}
    economy = {"unit": "tkr", "accounts": {"a": account, "b": {"title": "Råd", "net": "9"}}}
    plan = city(goals={"one": {"title": "Ett"}}, economy=economy)
    table = tables(page({"plan.yaml": plan}, "plan.yaml"))[-1]
    heads = [(head.title, head.span, head.is_group) for head in table.heads]
    assert heads == [("Budget 2018", 3, True), ("Netto 2017", 1, False), ("Förändring", 1, False)]


def test_a_table_without_groups_has_one_row_of_heads() -> None:
    table = Table("money", "x", "y", (Column("a", "A"), Column("b", "B")), ())
    assert table.heads == ()


def test_a_missing_forecast_is_what_is_told() -> None:
    goals = {"one": {"title": "Ett", "indicators": {"a": indicator(periodicity="tertial")}}}
    report = {
        "kind": "report", "period": "T2", "plan": "plan.yaml", "outcomes": {"a": {"value": "7"}},
    }  # fmt: skip
    (table,) = tables(page({"plan.yaml": city(goals=goals), "t2.yaml": report}, "t2.yaml"))
    cells = {each.column.id: each.cell for each in table.groups[0].rows[0].cells}
    assert cells["outcome"].text == "7\u00a0st"
    assert cells["verdict"].detail == "prognos saknas"


def test_an_activity_that_is_not_due_is_told_later() -> None:
    goals = {"one": {"title": "Ett", "activities": {"a": {"title": "Gör"}}}}
    report = {"kind": "report", "period": "T1", "plan": "plan.yaml"}
    (table,) = tables(page({"plan.yaml": city(goals=goals), "t1.yaml": report}, "t1.yaml"))
    cells = {each.column.id: each.cell for each in table.groups[0].rows[0].cells}
    assert cells["status"].text == "redovisas senare"
