"""``vpc new report``: what is asked for, and what stands beside it."""

from __future__ import annotations

from typing import Any

from documents import INDICATOR, municipality, report_of

from vpc.printer.skeleton import skeleton


def made(files: dict[str, Any]) -> str:
    text = skeleton(report_of(files), plan="unit.yaml", previous=None, language="sv")
    return text.replace("\u00a0", " ")


def with_indicator(period: str, **more: Any) -> dict[str, Any]:
    indicator = {**INDICATOR, "periodicity": "tertial", **more}
    city = {"goals": {"childhood": {"indicators": {"x": indicator}}}}
    return municipality(city=city, unit={"concerns": ["childhood"]}, report={"period": period})


def test_a_missing_target_is_said_once_with_what_to_do():
    text = made(with_indicator("T1", target="5 st"))
    assert "  # årsmål saknas; KF:s årsmål: 5 st\n" in text
    assert "`targets: {x: inherited}`" in text
    assert "årsmål: årsmål saknas" not in text
    text = made(with_indicator("T1"))
    assert "  # årsmål saknas\n" in text
    assert "`targets: {x: …}`" in text
    text = made(with_indicator("T1", target={"none": "skälet"}))
    assert "  # årsmål saknas\n" in text


def test_a_forecast_says_what_to_write():
    text = made(with_indicator("T1"))
    assert "    forecast: not-reported  # st, vad hela året väntas sluta på\n" in text
    text = made(with_indicator("T1", unit="none"))
    assert "    forecast: not-reported  # vad hela året väntas sluta på\n" in text
    assert "forecast" not in made(with_indicator("VB"))


def test_an_activity_is_asked_for_when_it_is_due():
    goal = {"activities": {"x": {"title": "A", "end": "2018-08-31"}}}
    for period, is_asked in (("T1", False), ("T2", True), ("VB", True)):
        files = municipality(unit={"goals": {"fewer": goal}}, report={"period": period})
        assert ("  x:\n    status: not-reported" in made(files)) is is_asked
