"""Targets in every form that people write, whose they are, and what cannot be one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from documents import (
    INDICATOR,
    compiled,
    examples,
    indicator_of,
    municipality,
    plan_of,
    report_of,
    texts,
)

from vpc.assess.records import PlannedGoal, PlannedIndicator
from vpc.resolve.targets import Bound, Inherited, Interval, Pending, Point, Split, Waived

D = Decimal


def chain(
    indicator: dict[str, Any],
    *,
    city: Any = None,
    district: Any = None,
    unit: Any = None,
) -> dict[str, dict[str, Any]]:
    """The city defines an indicator; each level may set its target."""
    defined = {**INDICATOR, **indicator}
    if city is not None:
        defined["target"] = city
    files = municipality(
        city={"goals": {"childhood": {"indicators": {"families": defined}}}},
        district={"targets": {"families": district} if district is not None else {}},
        unit={
            "targets": {"families": unit} if unit is not None else {},
            "concerns": ["childhood"],
        },
    )
    del files["report.yaml"]
    return files


def planned(files: dict[str, dict[str, Any]]) -> PlannedIndicator:
    def below(goals: tuple[PlannedGoal, ...]) -> list[PlannedIndicator]:
        return [each for goal in goals for each in (*goal.indicators, *below(goal.children))]

    return next(each for each in below(plan_of(files).goals) if each.indicator.id == "families")


FORMS = [
    # written, the indicator, value
    ("75", {}, Point(D(75))),
    ("175 st", {}, Point(D(175))),
    ("0", {}, Point(D(0))),
    ("0 st", {}, Point(D(0))),
    ("1 050 st", {}, Point(D(1050))),
    ("0,81 %", {"unit": "%"}, Point(D("0.81"))),
    ("1,6 kg CO2 per kg", {"unit": "kg CO2 per kg"}, Point(D("1.6"))),
    ("max 6 %", {"unit": "%"}, Bound("max", D(6))),
    ("Max 6 %", {"unit": "%"}, Bound("max", D(6))),
    ("max  6", {}, Bound("max", D(6))),
    ("minst 50 %", {"unit": "%", "better": "higher"}, Bound("minst", D(50))),
    ("max 6", {"better": "unknown"}, Bound("max", D(6))),
    ("minst 6", {"better": "unknown"}, Bound("minst", D(6))),
    ("95–100 %", {"unit": "%", "better": "within"}, Interval(D(95), D(100))),
    ("95-100 %", {"unit": "%", "better": "within"}, Interval(D(95), D(100))),
    ("95 – 100 %", {"unit": "%", "better": "within"}, Interval(D(95), D(100))),
    ("95 % – 100 %", {"unit": "%", "better": "within"}, Interval(D(95), D(100))),
    ("99,5–100,5", {"better": "within"}, Interval(D("99.5"), D("100.5"))),
    ("−5–5", {"better": "within"}, Interval(D(-5), D(5))),
    ("−5–−3", {"better": "unknown"}, Interval(D(-5), D(-3))),
    ("5–5", {"better": "within"}, Interval(D(5), D(5))),
    ("100 %", {"unit": "%", "better": "within", "tolerance": "1"}, Point(D(100))),
    ("82", {"unit": "none", "better": "higher"}, Point(D(82))),
    ({"women": "81", "men": "max 80"}, {}, Split(Point(D(81)), Bound("max", D(80)))),
    ({"pending": "tas fram 2009"}, {}, Pending("tas fram 2009")),
    ({"none": "mäts inte här"}, {}, Waived("mäts inte här")),
    ({"value": "75"}, {}, Point(D(75))),
    ({"value": {"pending": "fastställs 2024"}}, {}, Pending("fastställs 2024")),
    ({"value": {"women": "1", "men": "2"}}, {}, Split(Point(D(1)), Point(D(2)))),
]


@pytest.mark.parametrize(("written", "indicator", "value"), FORMS)
def test_forms(written, indicator, value):
    for files in (chain(indicator, city=written), chain(indicator, unit=written)):
        owner = "city.yaml" if "target" in str(files["city.yaml"]) else "unit.yaml"
        plan = plan_of(files, owner).plan
        assert plan.targets["families"].first == value


@pytest.mark.parametrize(
    ("written", "indicator", "rule"),
    [
        ("max 6", {"better": "higher"}, "bound-against-direction"),
        ("minst 6", {}, "bound-against-direction"),
        ("5–6", {}, "bound-against-direction"),
        ("5–6", {"better": "higher"}, "bound-against-direction"),
        ("max 6", {"better": "within"}, "bound-against-direction"),
        ("minst 6", {"better": "within"}, "bound-against-direction"),
        ("100", {"better": "within"}, "missing-tolerance"),
        ({"women": "5", "men": "5"}, {"better": "within"}, "missing-tolerance"),
        ("100–95", {"better": "within"}, "invalid-target"),
        ("tas fram av nämnden", {}, "invalid-target"),
        ("max", {}, "invalid-target"),
        ("minst %", {"better": "higher"}, "invalid-number"),
        ("max 6 7", {}, "invalid-number"),
        ("6 max", {}, "wrong-unit"),
        ("högst 6", {}, "invalid-number"),
        ("75 barn", {}, "wrong-unit"),
        ("95 st–100 barn", {"better": "within"}, "wrong-unit"),
        ("95 barn–100 st", {"better": "within"}, "wrong-unit"),
        ("1.900", {}, "ambiguous-number"),
        ("1–2–3", {"better": "within"}, "wrong-unit"),
    ],
)
def test_what_is_no_target(written, indicator, rule):
    found = compiled(chain(indicator, unit=written))["unit.yaml"].diagnostics
    assert {each.rule for each in found} == {rule}
    assert all(each.subject.startswith("targets.families") for each in found)


def test_a_contradiction_names_where_the_direction_was_given():
    files = chain({}, unit="minst 6")
    (found,) = compiled(files)["unit.yaml"].diagnostics
    (label,) = found.secondary
    assert label.role == "direction"
    assert label.span.file.name == "city.yaml"
    assert label.span.file.text[slice(*(label.span.range or (0, 0)))] == '"lower"'


def revised(*dates: str, value: Any = "70") -> dict[str, Any]:
    return {
        "value": "75",
        "revised": [{"value": value, "date": day, "decision": "SDN § 5"} for day in dates],
    }


@pytest.mark.parametrize(("period", "value"), [("T1", D(75)), ("T2", D(70)), ("VB", D(70))])
def test_a_revision_counts_from_its_day(period, value):
    files = chain({"periodicity": "tertial"}, unit=revised("2018-05-03"))
    files["report.yaml"] = {"kind": "report", "period": period, "plan": "unit.yaml"}
    target = indicator_of(report_of(files), "families").target
    assert target is not None
    assert target.value == Point(value)
    assert (target.revision is not None) == (value == D(70))


@pytest.mark.parametrize(("day", "value"), [("2018-04-30", D(70)), ("2018-05-01", D(75))])
def test_a_revision_on_the_last_day_of_the_period_counts(day, value):
    files = chain({"periodicity": "tertial"}, unit=revised(day))
    files["report.yaml"] = {"kind": "report", "period": "T1", "plan": "unit.yaml"}
    target = indicator_of(report_of(files), "families").target
    assert target is not None
    assert target.value == Point(value)


def test_the_last_of_several_revisions_counts_in_whatever_order_they_stand():
    written = {
        "value": "75",
        "revised": [
            {"value": "60", "date": "2018-09-01", "decision": "B"},
            {"value": "70", "date": "2018-03-01", "decision": "A"},
        ],
    }
    target = plan_of(chain({}, unit=written)).plan.targets["families"]
    assert target.value(date(2018, 1, 31)) == Point(D(75))
    assert target.value(date(2018, 3, 1)) == Point(D(70))
    assert target.value(date(2018, 12, 31)) == Point(D(60))


def test_a_pending_target_may_be_set_during_the_year():
    written = {"value": {"pending": "tas fram"}, "revised": revised("2018-02-01")["revised"]}
    shown = planned(chain({}, unit=written)).target
    assert shown is not None
    assert shown.value == Point(D(70))


def test_a_revision_is_checked_like_a_target():
    found = compiled(chain({}, unit=revised("2018-05-03", value="minst 4")))["unit.yaml"]
    assert texts(found.diagnostics) == [("bound-against-direction", '"minst 4"')]


# ---- whose target it is


def test_a_target_from_above_is_shown_beside_and_never_taken_over_in_silence():
    shown = planned(chain({}, city="75", district="60"))
    assert shown.target is None
    assert [(each.owner.id, each.value) for each in shown.above] == [
        ("city", Point(D(75))),
        ("district", Point(D(60))),
    ]


def test_an_own_target_decides():
    shown = planned(chain({}, city="75", district="60", unit="50"))
    assert shown.target is not None
    assert (shown.target.owner.id, shown.target.value) == ("unit", Point(D(50)))
    assert not shown.target.inherited


@pytest.mark.parametrize(
    ("city", "district", "owner", "value"),
    [
        ("75", "60", "district", Point(D(60))),
        ("75", None, "city", Point(D(75))),
        ("75", "inherited", "city", Point(D(75))),
        (None, "60", "district", Point(D(60))),
        ("75", {"pending": "tas fram"}, "district", Pending("tas fram")),
        ("75", {"none": "mäts inte"}, "district", Waived("mäts inte")),
    ],
)
def test_inherited_takes_the_nearest_above_and_says_whose_it_is(city, district, owner, value):
    shown = planned(chain({}, city=city, district=district, unit="inherited")).target
    assert shown is not None
    assert (shown.owner.id, shown.value, shown.inherited) == (owner, value, True)


def test_an_inherited_target_follows_the_revisions_of_the_one_above():
    shown = planned(chain({}, city=revised("2018-05-03"), unit="inherited")).target
    assert shown is not None
    assert shown.value == Point(D(70))
    assert shown.revision is not None


@pytest.mark.parametrize(
    "unit",
    [
        "inherited",
        {
            "value": "5",
            "revised": [{"value": "inherited", "date": "2018-05-03", "decision": "SDN § 5"}],
        },
    ],
)
def test_nothing_to_inherit(unit):
    found = compiled(chain({}, unit=unit))["unit.yaml"].diagnostics
    assert [each.rule for each in found] == ["nothing-to-inherit"]


def test_inherited_is_read_as_such():
    target = plan_of(chain({}, city="75", unit="inherited")).plan.targets["families"]
    assert target.first == Inherited()


def test_an_own_indicator_has_its_target_where_it_is_defined():
    own = {"mine": {**INDICATOR, "target": "5"}}
    goals = {"fewer": {"indicators": own}}
    plan = plan_of(municipality(unit={"goals": goals})).plan
    assert plan.targets["mine"].first == Point(D(5))
    goals = {"fewer": {"indicators": {"mine": INDICATOR}}}
    files = municipality(unit={"goals": goals, "targets": {"mine": "5"}})
    assert [each.rule for each in compiled(files)["unit.yaml"].diagnostics] == ["misplaced-target"]


def test_targets_of_the_examples_are_the_units_own():
    plan = plan_of(examples(), "2018/ekonomiskt-bistand.yaml").plan
    assert plan.targets["homeless"].value(date(2018, 12, 31)) == Point(D(195))
    assert plan.targets["debt-advice-seekers"].first == Point(D(200))
    assert "sick-leave" not in plan.targets
    park = plan_of(examples(), "2018/parkenheten.yaml").plan
    assert park.targets["new-trees"].first == Point(D(60))
    assert park.targets["new-trees"].value(date(2018, 12, 31)) == Point(D(45))
