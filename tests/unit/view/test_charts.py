"""Years drawn: what is drawn, where, and what must not be."""

from __future__ import annotations

from typing import Any

from documents import compiled

from vpc.assess.records import AssessedReport
from vpc.view.document import view_of
from vpc.view.page import Chart, Page, Section, Table

PERIODS = {2016: (30, 12), 2017: (25, 9), 2018: (12, 3)}


def files(period: str = "VB", **indicator: Any) -> dict[str, Any]:
    """Three years of a city's only indicator, each report resting on the one before."""
    known = {
        "name": "Antal hemlösa", "unit": "st", "better": "lower", "target": "20",
        "periodicity": "tertial", **indicator,
    }  # fmt: skip
    made: dict[str, Any] = {}
    for year, (value, women) in PERIODS.items():
        before = f"{year - 1}" if year > min(PERIODS) else ""
        made[f"plan-{year}.yaml"] = {
            "kind": "plan", "year": str(year), "steering": "stockholm-2017", "status": "excerpt",
            "organisation": {"id": "city", "level": "council", "name": "Staden"},
            **({"previous": f"plan-{before}.yaml"} if before else {}),
            "goals": {"home": {"title": "Alla har ett hem", "indicators": {"homeless": known}}},
        }  # fmt: skip
        told: dict[str, Any] = {"value": str(value), "analysis": "Färre."}
        if known.get("by_sex") == "true":
            told |= {"women": str(women), "men": str(value - women)}
        if period != "VB":
            told |= {"forecast": str(value)}
        made[f"report-{year}.yaml"] = {
            "kind": "report", "period": period, "plan": f"plan-{year}.yaml",
            **({"previous": f"report-{before}.yaml"} if before else {}),
            "outcomes": {"homeless": told},
        }  # fmt: skip
    return made


def page(made: dict[str, Any], year: int = 2018, below: int = 0) -> Page:
    assessed = compiled(made)[f"report-{year}.yaml"].assessed
    assert isinstance(assessed, AssessedReport)
    return view_of(assessed, suppress_below=below)


def goal(of: Page) -> Section:
    return next(each for each in of.sections if each.id == "goals").sections[0]


def bars(of: Page) -> list[Chart]:
    return [each for each in goal(of).blocks if isinstance(each, Chart)]


def lines(of: Page) -> list[Chart]:
    tables = [each for each in goal(of).blocks if isinstance(each, Table)]
    rows = [row for table in tables for group in table.groups for row in group.rows]
    return [placed.cell.chart for row in rows for placed in row.cells if placed.cell.chart]


def test_three_years_are_bars_and_a_line() -> None:
    (chart,) = bars(page(files()))
    assert [(mark.year, mark.figure) for mark in chart.marks] == [
        ("2016", "30\u00a0st"), ("2017", "25\u00a0st"), ("2018", "12\u00a0st"),
    ]  # fmt: skip
    assert chart.detail == "Utfall 2016–2018. Lägre är bättre."
    assert chart.sentence == (
        "2016: 30\u00a0st, 2017: 25\u00a0st, 2018: 12\u00a0st. Årsmål 2018: 20\u00a0st."
    )
    (line,) = lines(page(files()))
    assert line.path == "4,4 36,8 68,20"


def test_bars_stand_on_zero_in_proportion() -> None:
    (chart,) = bars(page(files()))
    heights = [chart.ground - mark.y for mark in chart.marks]
    assert heights[0] * 25 // 30 in range(heights[1] - 1, heights[1] + 2)
    assert heights[0] * 12 // 30 in range(heights[2] - 1, heights[2] + 2)
    assert chart.target is not None
    assert heights[0] * 20 // 30 in range(chart.ground - chart.target - 1, chart.ground + 2)
    assert all(mark.left >= 0 and mark.left + chart.breadth <= chart.width for mark in chart.marks)


def test_two_years_are_a_line_only_and_one_is_nothing() -> None:
    assert bars(page(files(), 2017)) == []
    assert len(lines(page(files(), 2017))) == 1
    assert lines(page(files(), 2016)) == []


def test_a_years_target_is_no_target_of_a_part_of_it() -> None:
    (chart,) = bars(page(files("T2")))
    assert chart.target is None
    assert chart.detail == "Utfall T2 2016–2018. Lägre är bättre."


def test_what_could_be_hidden_is_not_drawn() -> None:
    made = files(by_sex="true")
    assert len(bars(page(made, below=5))) == 1
    assert bars(page(made, below=7)) == []
    assert lines(page(made, below=7)) == []


def test_nothing_is_drawn_of_a_year_without_figure() -> None:
    made = files()
    made["report-2018.yaml"]["outcomes"] = {"homeless": {"not_measured": "ny metod"}}
    assert lines(page(made)) == []


def test_the_same_years_everywhere_are_a_level_line(monkeypatch: Any) -> None:
    monkeypatch.setattr(f"{__name__}.PERIODS", dict.fromkeys(PERIODS, (20, 9)))
    (line,) = lines(page(files()))
    assert {mark.y for mark in line.marks} == {line.target}
