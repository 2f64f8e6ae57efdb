"""The examples against themselves, against each other, and with every value changed in turn."""

import re
from collections import Counter

import pytest
from compared import PAIRS, YEARS, between, example_versions, in_files
from documents import examples

from vpc.diff.documents import compare
from vpc.diff.records import Aim, Amount, Kind, Turn, Version
from vpc.resolve.targets import Point
from vpc.syntax.tree import RawDocument, walk

KEYS = sorted(
    key for key, text in examples().items() if re.search("(?m)^kind: (plan|report)$", text)
)


@pytest.mark.parametrize("key", KEYS)
def test_nothing_changed_between_a_document_and_itself(key):
    version = example_versions()[key]
    assert compare(version, version).changes == ()
    bare = Version(version.raw, version.kind)
    assert compare(bare, bare).changes == ()


def with_points(found):
    return re.sub(r"(?<=[0-9]),(?=[0-9])", ".", found[1])


@pytest.mark.parametrize("key", KEYS)
def test_layout_and_comments_are_no_change(key):
    """Prose wrapped elsewhere, targets written with a point, comments taken out."""
    files = examples()
    text = re.sub(r"(?m)^\s*#.*\n", "", files[key])
    text = re.sub(r"(?m)^((  +)[^\W\d]+) ([^\W\d]+) ", r"\1\n\2\3 ", text)  # prose, wrapped
    text = re.sub(r"(?m)^(targets:\n(?:  .*\n)*)", with_points, text)
    assert in_files(files, {**files, key: text}, key) == []


MIRRORED = {Kind.ADDED: Kind.REMOVED, Kind.REMOVED: Kind.ADDED}
TURNED = {Turn.BETTER: Turn.WORSE, Turn.WORSE: Turn.BETTER}


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_the_other_way_about_everything_is_mirrored(old, new):
    there, back = between(old, new).changes, between(new, old).changes

    def as_is(change):
        return change.kind, change.thing.kind, change.field, str(change.before), str(change.after)

    def mirrored(change):
        kind = MIRRORED.get(change.kind, change.kind)
        return kind, change.thing.kind, change.field, str(change.after), str(change.before)

    money = (Kind.SUM, Kind.MONEY)  # amounts in another unit, accounts that only one side has
    assert Counter(as_is(each) for each in there if each.kind not in money) == Counter(
        mirrored(each) for each in back if each.kind not in money
    )
    turns = (
        Counter(each.turn for each in there),
        Counter(TURNED.get(each.turn, each.turn) for each in back),
    )
    assert turns[0][Turn.BETTER] == turns[1][Turn.BETTER]
    assert turns[0][Turn.WORSE] == turns[1][Turn.WORSE]


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_the_same_changes_every_time(old, new):
    versions = example_versions()
    again = compare(versions[old], versions[new]).changes
    assert [str(each.subject) for each in again] == [
        str(each.subject) for each in between(old, new).changes
    ]


# ---- nothing that changed is left out


def otherwise(value: str) -> str:
    """Another value of the same form."""
    found = re.search(r"[0-9]", value)
    if found:
        digit = str(int(found[0]) % 9 + 1)
        return value[: found.start()] + digit + value[found.end() :]
    return value.rstrip("\n") + "x"


TOGETHER = 10
"""So many values, far apart, are changed at once."""


def values(key):
    return [each for each in walk(example_versions()[key].raw.data) if isinstance(each[1], str)]


def with_value(data, path, value):
    """The data with another value at a path; what is not above it is shared."""
    first, *rest = path
    changed = data.copy()
    changed[first] = with_value(data[first], rest, value) if rest else value
    return changed


def is_seen(changes, path):
    return any(
        place is not None and path[:shared] == place.path[:shared]
        for change in changes
        for place in (change.old, change.new)
        # A figure that stands for its outcome is that outcome's value; a role is its row's.
        for shared in [min(len(path), len(place.path)) - (path[0] == "staff") if place else 0]
    )


def unseen(key, changed):
    """Of values changed together, the paths whose change is told nowhere, even if made alone."""
    version = example_versions()[key]
    data = version.raw.data
    for path, value in changed:
        data = with_value(data, path, value)
    raw = RawDocument(version.raw.file, data, version.raw.tree)
    found = compare(Version(version.raw, version.kind), Version(raw, version.kind))
    missing = [
        path
        for path, value in changed
        # What only follows from another year is not told; nor is what is no longer there.
        if not is_seen(found.told if value and path[0] not in HEAD else found.changes, path)
    ]
    if not missing or len(changed) == 1:
        return missing
    middle = len(changed) // 2
    return [path for half in (changed[:middle], changed[middle:]) for path in unseen(key, half)]


HEAD = ("year", "period")


def all_unseen(key, changed):
    """Every change once, together with others that are far from it."""
    count = -(-len(changed) // TOGETHER)
    return [path for index in range(count) for path in unseen(key, changed[index::count])]


@pytest.mark.parametrize("key", KEYS)
def test_every_value_that_is_changed_is_seen(key):
    assert all_unseen(key, [(path, otherwise(value)) for path, value in values(key)]) == []


@pytest.mark.parametrize("key", KEYS)
def test_every_value_that_is_taken_out_is_seen(key):
    year = str(example_versions()[key].year)
    meant = ("draft", "false", "none", "budget-minus-outcome", f"{year}-01-01", f"{year}-12-31")
    assert (
        all_unseen(
            key,
            [
                (path, None)
                for path, value in values(key)
                # In a list nothing can be missing; some values are what nothing means too.
                if not isinstance(path[-1], int) and (value not in meant or path[-1] == "unit")
            ],
        )
        == []
    )


# ---- what is new in the unit's plan for 2018


def told(kind):
    return [each for each in between(*YEARS).told if each.kind is kind and not each.source]


def test_targets_of_the_new_year():
    targets = {each.thing.id: each for each in told(Kind.TARGET)}
    assert list(targets) == [
        "homeless", "share-assistance", "long-term-assistance", "holiday-job-places",
        "stockholmsjobb-places", "trained-staff", "debt-advice-seekers", "sick-leave",
    ]  # fmt: skip
    homeless = targets["homeless"]
    assert (homeless.before, homeless.after) == (Aim(Point(175), "st"), Aim(Point(195), "st"))
    assert homeless.difference == 20
    assert homeless.turn is Turn.WORSE
    assert str(homeless.decided) == "2018-05-23"
    assert homeless.decision.startswith("Avdelningschefen")
    assert targets["holiday-job-places"].difference == 50  # called summer-job-places in 2017
    assert targets["sick-leave"].after is None
    assert targets["trained-staff"].before is None


def test_money_of_the_new_year_is_in_another_unit():
    sums = {each.subject: each for each in told(Kind.SUM)}
    net = sums["economy.accounts.ekonomiskt-bistand.net.budget"]
    assert str(net.before), str(net.after) == (Amount(624, "mnkr"), Amount(64660, "tkr"))
    assert net.difference == 2260
    assert sums["economy.net.budget"].difference == 3260


def test_goals_of_the_new_year():
    removed = [each.thing.id for each in told(Kind.REMOVED) if each.thing.kind == "goal"]
    assert removed == ["fewer-families"]
    assert not [each for each in told(Kind.ADDED) if each.thing.kind == "goal"]
    assert [each.thing.id for each in told(Kind.RENAMED) if each.thing.kind == "goal"] == [
        "debt-advice"
    ]


def test_what_only_follows_the_year_is_no_news():
    follows = {each.subject for each in between(*YEARS).changes if each.follows}
    assert {"year", "registration.date", "registration.number", "head.title"} <= follows


def test_what_changed_above_says_where_it_comes_from():
    above = [each for each in between(*YEARS).told if each.source]
    assert {each.source for each in above} == {
        "Kommunfullmäktige, Stockholms stad",
        "Hägersten-Liljeholmens stadsdelsnämnd",
    }
    children = next(each for each in above if each.subject == "targets.share-children")
    assert children.turn is Turn.BETTER


def test_between_two_reports_verdicts_and_results_are_told():
    changes = between("2018/ekonomiskt-bistand-t1.yaml", "2018/ekonomiskt-bistand-t2.yaml").told
    results = {each.thing.id: each for each in changes if each.kind is Kind.RESULT}
    assert (results["long-term-assistance"].before, results["long-term-assistance"].after) == (
        "met",
        "not-met",
    )
    assert results["long-term-assistance"].turn is Turn.WORSE
    proposals = {each.thing.id: each for each in changes if each.kind is Kind.PROPOSAL}
    assert proposals["budget-in-balance"].turn is Turn.BETTER
    target = next(each for each in changes if each.kind is Kind.TARGET)
    assert target.thing.id == "homeless"
    assert str(target.decided) == "2018-05-23"
