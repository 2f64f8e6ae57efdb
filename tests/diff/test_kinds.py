"""Each kind of change, by hand: what it is called, what it was and became, which way it goes."""

from __future__ import annotations

from compared import changed, in_files, marked, one
from documents import INDICATOR, merged, municipality

from vpc.diff.records import Aim, Amount, Kind, Name, Turn
from vpc.resolve.targets import Bound, Pending, Point


def goals(**fields):
    return {"goals": {"fewer": fields}}


def indicators(**fields):
    return goals(indicators={"families": {**INDICATOR, **fields}})


def test_a_new_and_a_removed_goal():
    extra = {"goals": {"extra": {"title": "Ett till", "under": "families"}}}
    (added,) = changed("unit", {}, extra)
    assert (added.kind, added.thing.id, added.thing.title) == (Kind.ADDED, "extra", "Ett till")
    (removed,) = changed("unit", extra, {})
    assert (removed.kind, removed.subject) == (Kind.REMOVED, "goals.extra")


def test_a_goal_moved_in_the_cascade():
    district = {"goals": {"other": {"title": "Ett annat nämndmål", "under": "childhood"}}}
    (moved,) = changed("unit", {}, goals(under="other"), district=district)
    assert moved.kind is Kind.MOVED
    assert moved.before == (Name("families", "Familjer klarar sig"),)
    assert moved.after == (Name("other", "Ett annat nämndmål"),)


def test_a_goal_above_with_another_id_is_no_move():
    old = municipality()
    goal = {"title": "Familjer klarar sig", "under": "childhood", "formerly": "families"}
    new = municipality(
        district={"goals": {"families": None, "households": goal}}, unit=goals(under="households")
    )
    assert [each for each in in_files(old, new, "unit.yaml") if not each.source] == []


def test_a_new_number_and_a_new_title():
    numbered = one(changed("unit", goals(number="1.1"), goals(number="1.2")), Kind.RENUMBERED)
    assert (numbered.before, numbered.after) == ("1.1", "1.2")
    renamed = one(changed("unit", {}, goals(title="Få familjer behöver bistånd")), Kind.RENAMED)
    assert marked(renamed.wording) == "[-Färre-]{+Få+} familjer behöver bistånd"


def test_a_renamed_id_is_the_same_thing():
    old = municipality(unit=goals(indicators={"families": {**INDICATOR, "target": "75"}}))
    families = {**INDICATOR, "target": "70", "formerly": "families"}
    new = municipality(unit=goals(indicators={"households": families}))
    found = in_files(old, new, "unit.yaml")
    target = one(found, Kind.TARGET)
    assert (target.thing.id, target.difference, target.turn) == ("households", -5, Turn.BETTER)
    assert {each.kind for each in found} == {Kind.TARGET, Kind.FIELD}  # and the id itself
    back = one(in_files(new, old, "unit.yaml"), Kind.TARGET)
    assert (back.difference, back.turn) == (5, Turn.WORSE)


def test_an_indicator_under_another_goal_is_moved():
    other = {"title": "Ett annat mål", "under": "families"}
    held = {"indicators": {"families": INDICATOR}}
    before = {"goals": {"fewer": held, "other": other}}
    after = {"goals": {"other": {**other, **held}}}
    (moved,) = changed("unit", before, after)
    assert (moved.kind, moved.thing.kind) == (Kind.MOVED, "indicator")


def test_targets_and_whether_they_ask_for_more():
    cases = [
        ("75", "70", -5, Turn.BETTER),
        ("70", "75", 5, Turn.WORSE),
        ("max 75", "max 70", -5, Turn.BETTER),
        ("75", "max 70", None, Turn.BETTER),
        ("70", "70,0", 0, Turn.UNCHANGED),
        ("70–75", "60–75", None, Turn.UNKNOWN),
    ]
    for before, after, difference, turn in cases:
        change = one(
            changed("unit", indicators(target=before), indicators(target=after)), Kind.TARGET
        )
        assert (change.difference, change.turn) == (difference, turn), (before, after)
    for same in ("75 st", "75", " 75"):
        assert changed("unit", indicators(target="75"), indicators(target=same)) == []


def test_a_target_that_was_pending():
    change = one(
        changed("unit", indicators(target={"pending": "tas fram"}), indicators(target="max 7")),
        Kind.TARGET,
    )
    assert change.before == Aim(Pending("tas fram"), "st")
    assert change.after == Aim(Bound("max", 7), "st")
    assert (change.difference, change.turn) == (None, Turn.UNKNOWN)


def test_a_revised_target_says_by_whose_decision():
    revision = {"value": "80", "date": "2018-05-03", "decision": "KS 2018/412"}
    change = one(
        changed(
            "unit",
            indicators(target="75"),
            indicators(target={"value": "75", "revised": [revision]}),
        ),
        Kind.TARGET,
    )
    assert (change.before, change.after) == (Aim(Point(75), "st"), Aim(Point(80), "st"))
    assert (change.decision, str(change.decided)) == ("KS 2018/412", "2018-05-03")
    other = {"value": "75", "revised": [{**revision, "decision": "KS 2018/999"}]}
    history = one(
        changed(
            "unit",
            indicators(target={"value": "75", "revised": [revision]}),
            indicators(target=other),
        ),
        Kind.TARGET,
    )
    assert history.field == "target-history"


def test_what_is_said_of_an_indicator():
    change = one(changed("unit", indicators(), indicators(better="higher")), Kind.FIELD)
    assert (change.field, change.before, change.after) == ("better", "lower", "higher")
    assert changed("unit", indicators(), indicators(by_sex="false", aggregate="none")) == []


def test_dates_and_status_of_activities():
    def activity(**fields):
        return goals(activities={"plan": {"title": "En plan", **fields}})

    change = one(changed("unit", activity(end="2018-06-30"), activity(end="2018-08-31")), Kind.DATE)
    assert change.difference == 62
    assert changed("unit", activity(), activity(start="2018-01-01", end="2018-12-31")) == []
    status = one(
        changed(
            "report",
            {"activities": {"plan": {"status": "ongoing"}}},
            {"activities": {"plan": {"status": "delayed"}}},
            unit=activity(),
        ),
        Kind.STATUS,
    )
    assert status.turn is Turn.WORSE


BUDGET = {
    "economy": {
        "unit": "tkr",
        "accounts": {
            "aid": {
                "title": "Bistånd",
                "income": {"grants": {"title": "Bidrag", "amount": "100"}},
                "costs": {"staff": {"title": "Personal", "amount": "1 000"}},
            }
        },
    }
}


def test_money_and_the_sums_that_move():
    line = {"economy": {"accounts": {"aid": {"costs": {"staff": {"amount": "1 200"}}}}}}
    found = changed("unit", BUDGET, merged(BUDGET, line))
    money = one(found, Kind.MONEY)
    assert (money.before, money.after) == (Amount(1000, "tkr"), Amount(1200, "tkr"))
    assert money.difference == 200
    sums = {each.field: each.difference for each in found if each.kind is Kind.SUM}
    assert sums == {"costs.budget": 200, "net.budget": 200}


def test_a_deviation_says_which_way_it_goes():
    def outcome(costs):
        return {"economy": {"accounts": {"aid": {"costs": {"staff": costs}}}}}

    found = changed("report", outcome("900"), outcome("1 100"), unit=BUDGET)
    sums = {each.field: each for each in found if each.kind is Kind.SUM}
    assert sums["costs.deviation"].difference == -200
    assert sums["costs.deviation"].turn is Turn.WORSE


def test_staff():
    before = {"staff": [{"role": "Chef", "count": "1"}, {"role": "Handläggare", "count": "16"}]}
    after = {"staff": [{"role": "Handläggare", "count": "18"}, {"role": "Jurist", "count": "1"}]}
    found = {
        each.thing.title or each.field: each.difference for each in changed("unit", before, after)
    }
    assert found == {"Handläggare": 2, "Jurist": None, "Chef": None, "staff.total": 2}


def test_a_report_that_now_misses_and_what_follows():
    unit = indicators(target="75")

    def report(value, verdict):
        return {"outcomes": {"families": value}, "goals": {"fewer": {"fulfilment": verdict}}}

    found = changed("report", report("70", "fully"), report("80", "partly"), unit=unit)
    outcome = one(found, Kind.OUTCOME)
    assert (outcome.difference, outcome.turn) == (10, Turn.WORSE)
    assert one(found, Kind.VERDICT).turn is Turn.WORSE
    assert (one(found, Kind.RESULT).before, one(found, Kind.RESULT).after) == ("met", "not-met")
    assert (one(found, Kind.PROPOSAL).before, one(found, Kind.PROPOSAL).after) == (
        "fully",
        "not-met",
    )


def test_a_changed_target_shows_in_the_report_that_rests_on_it():
    report = {"outcomes": {"families": "72"}, "goals": {"fewer": {"fulfilment": "fully"}}}
    old = municipality(unit=indicators(target="75"), report=report)
    new = municipality(unit=indicators(target="70"), report=report)
    found = in_files(old, new, "report.yaml")
    assert one(found, Kind.TARGET).difference == -5
    assert one(found, Kind.RESULT).after == "not-met"
    assert one(found, Kind.PROPOSAL).after == "not-met"


def test_a_target_that_changed_upstream_says_from_where():
    def city(target):
        held = {"indicators": {"share": {**INDICATOR, "target": target}}}
        return municipality(city={"goals": {"childhood": held}})

    change = one(in_files(city("75"), city("70"), "unit.yaml"), Kind.TARGET)
    assert change.source == "Kommunfullmäktige"
    assert change.difference == -5


def test_sections_are_matched_by_title_and_by_what_they_say():
    text = "Alla som arbetar här vet vad som gäller och varför."
    before = {"introduction": [{"title": "Uppdrag", "text": text}, {"title": "Regler"}]}
    after = {"introduction": [{"title": "Regler"}, {"title": "Vårt uppdrag", "text": text}]}
    (renamed,) = changed("unit", before, after)
    assert (renamed.kind, renamed.thing.title) == (Kind.RENAMED, "Vårt uppdrag")


def test_prose_by_word():
    change = one(
        changed(
            "unit",
            goals(expected_result="Färre än 78 familjer\nbehöver bistånd.\n"),
            goals(expected_result="Färre än 75 familjer behöver\nbistånd.\n"),
        ),
        Kind.REWORDED,
    )
    assert marked(change.wording) == "Färre än[- 78-]{+ 75+} familjer behöver bistånd."
