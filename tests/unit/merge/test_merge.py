"""Three versions become one: by id, byte for byte, in conflicts as small as can be."""

from __future__ import annotations

import pytest
from growth import MOST, growth

from vpc.merge import LONGEST, merge
from vpc.merge.pieces import from_markers, one_side

BASE = """\
# Planen för ett bibliotek.
vpc: 1
kind: plan
year: 2018   # det år den gäller
organisation: {id: library, level: unit, name: Biblioteket}
concerns: [reading, writing]

goals:

  # 1.1
  readers:
    title: Fler läser   # fullmäktiges ord
    description: |
      Den första raden.
      Den andra raden.

      Ett stycke till.
    indicators:
      loans: {name: Lån, unit: st, better: higher, target: 75, periodicity: year}
      visits:
        name: Besök
        target: 12
  # Här slutar målen.

targets:
  heat: 1 %
  light: 2
signatures:
  - name: Per
    date: 2018-01-01
  - name: Ann
    date: 2018-01-02
"""


def changed(*pairs: str, text: str = BASE) -> str:
    """The base with each text in place of the one before it; each is there once."""
    for before, after in zip(pairs[::2], pairs[1::2], strict=True):
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    return text


def with_goal(name: str) -> str:
    goal = f"\n  # om {name}\n  {name}:\n    title: {name}\n"
    return changed("  # Här slutar målen.\n", f"{goal}  # Här slutar målen.\n")


def merged(ours: str, theirs: str, base: str = BASE) -> str:
    """The text of a merge without conflicts."""
    result = merge(base, ours, theirs)
    assert result is not None
    assert result.conflicts == 0, result.text
    return result.text


def conflict(ours: str, theirs: str, base: str = BASE) -> list[str]:
    """The lines of the one conflict, and those around it are as they were."""
    result = merge(base, ours, theirs)
    assert result is not None
    assert result.conflicts == 1, result.text
    lines = result.text.splitlines()
    return lines[lines.index("<<<<<<< ours") : lines.index(">>>>>>> theirs") + 1]


def test_two_new_goals_stand_one_after_the_other_with_their_comments():
    text = merged(with_goal("two"), with_goal("three"))
    two = "\n  # om two\n  two:\n    title: two\n"
    three = two.replace("two", "three")
    assert text == changed("  # Här slutar målen.\n", f"{two}{three}  # Här slutar målen.\n")


def test_a_new_entry_stands_after_the_neighbour_it_followed():
    ours = changed("  heat: 1 %\n", "  heat: 1 %\n  noise: 4\n")
    theirs = changed("  light: 2\n", "  # nytt\n  dust: 3\n  light: 2\n  water: 5\n")
    expected = "  heat: 1 %\n  noise: 4\n  # nytt\n  dust: 3\n  light: 2\n  water: 5\n"
    assert merged(ours, theirs) == changed("  heat: 1 %\n  light: 2\n", expected)


def test_its_neighbour_may_be_gone():
    ours = changed("  light: 2\n", "")
    theirs = changed("  light: 2\n", "  light: 2\n  water: 5\n")
    assert merged(ours, theirs) == changed("  light: 2\n", "  water: 5\n")


def test_another_order_is_a_change_that_is_kept():
    ours = changed("  heat: 1 %\n", "  heat: 3 %\n")
    theirs = changed("  heat: 1 %\n  light: 2\n", "  light: 2\n  heat: 1 %\n")
    both = changed("  heat: 1 %\n  light: 2\n", "  light: 2\n  heat: 3 %\n")
    assert merged(ours, theirs) == both
    assert merged(theirs, ours) == both


def test_one_target_and_two_opinions():
    assert conflict(changed("1 %", "2 %"), changed("1 %", "3 %")) == [
        "<<<<<<< ours",
        "  heat: 2 %",
        "=======",
        "  heat: 3 %",
        ">>>>>>> theirs",
    ]


def test_in_braces_the_line_is_in_conflict_and_the_rest_of_it_is_merged():
    ours = changed("target: 75", "target: 80", "name: Lån", "name: Antal lån")
    theirs = changed("target: 75", "target: 85", "periodicity: year", "periodicity: month")
    lines = conflict(ours, theirs)
    start, end = "      loans: {name: Antal lån,", "periodicity: month}"
    assert lines[1] == f"{start} unit: st, better: higher, target: 80, {end}"
    assert lines[3] == f"{start} unit: st, better: higher, target: 85, {end}"


def test_the_same_change_on_both_sides_is_one():
    ours = changed("1 %", "2 %", "light: 2", "light: 3")
    assert merged(ours, changed("1 %", "2 %")) == ours


def test_a_value_and_the_comment_behind_it_are_two_things():
    ours, theirs = changed("det år den gäller", "året"), changed("year: 2018", "year: 2019")
    assert merged(ours, theirs) == changed(
        "year: 2018   # det år den gäller", "year: 2019   # året"
    )


def test_what_one_takes_away_and_the_other_changes():
    gone, other = changed("  heat: 1 %\n", ""), changed("1 %", "3 %")
    assert conflict(gone, other)[1:3] == ["=======", "  heat: 3 %"]
    assert conflict(other, gone)[1:3] == ["  heat: 3 %", "======="]


def test_what_both_take_away_is_gone():
    gone = changed("  heat: 1 %\n", "")
    both = changed("  heat: 1 %\n", "", "Den första", "Min första")
    assert merged(gone, both) == both


def test_prose_by_line():
    ours, theirs = changed("Den första", "Min första"), changed("Ett stycke", "Två stycken")
    assert merged(ours, theirs) == changed("Den första", "Min första", "Ett stycke", "Två stycken")
    assert conflict(ours, changed("Den första", "Din första")) == [
        "<<<<<<< ours",
        "      Min första raden.",
        "=======",
        "      Din första raden.",
        ">>>>>>> theirs",
    ]


RENAMED = ("  readers:\n    title", "  customers:\n    formerly: readers\n    title")


def test_a_change_goes_to_the_entry_under_its_new_id():
    ours = changed(*RENAMED)
    edit = "target: 75,", "target: 80,", "Fler läser ", "Fler lånar "
    assert merged(ours, changed(*edit)) == changed(*RENAMED, *edit)
    assert merged(changed(*edit), ours) == changed(*RENAMED, *edit)
    loans = "loans: {name: Lån", "lending: {formerly: loans, name: Lån"
    assert merged(changed(*RENAMED, *loans), changed(*edit)) == changed(*RENAMED, *loans, *edit)
    assert merged(ours, with_goal("two")) == changed(*RENAMED, text=with_goal("two"))


def test_an_id_that_changed_twice_in_a_year_is_still_the_same_one():
    base = changed(*RENAMED)
    ours = changed("  customers:\n", "  borrowers:\n", text=base)
    theirs = changed("target: 75,", "target: 80,", text=base)
    assert merged(ours, theirs, base) == changed("target: 75,", "target: 80,", text=ours)


def test_a_change_goes_to_the_target_of_an_indicator_under_its_new_id():
    base = changed("  heat: 1 %\n", "  loans: 70\n")
    loans = "loans: {name: Lån", "lending: {formerly: loans, name: Lån"
    ours = changed(*loans, "  loans: 70\n", "  lending: 70\n", text=base)
    theirs = changed("  loans: 70\n", "  loans: 72\n", text=base)
    assert merged(ours, theirs, base) == changed("lending: 70", "lending: 72", text=ours)


def test_two_new_ids_are_a_conflict_as_small_as_the_id():
    ours = changed(*RENAMED, "target: 12", "target: 14")
    theirs = changed(*(text.replace("customers", "borrowers") for text in RENAMED), "75,", "80,")
    assert conflict(ours, theirs) == [
        "<<<<<<< ours",
        "  customers:",
        "=======",
        "  borrowers:",
        ">>>>>>> theirs",
    ]
    both = changed(*RENAMED, "target: 12", "target: 14", "75,", "80,")
    result = merge(BASE, ours, theirs)
    assert result is not None
    assert one_side(from_markers(result.text), "ours") == both


def test_what_is_renamed_and_taken_away_is_a_conflict():
    gone = changed(*(BASE[BASE.index("  # 1.1") : BASE.index("  # Här")], ""))
    result = merge(BASE, changed(*RENAMED), gone)
    assert result is None or result.conflicts


def test_another_entry_under_the_new_id_is_left_to_git():
    ours, theirs = changed(*RENAMED), with_goal("customers")
    assert merge(BASE, ours, theirs) is None


def test_items_of_lists():
    first, last = "  - name: Per\n", "    date: 2018-01-02\n"
    ours = changed(first, f"  - name: Eva\n    date: 2018-01-05\n{first}")
    theirs = changed(last, "    date: 2018-02-02\n  - name: Bo\n")
    assert merged(ours, theirs) == changed(
        first,
        f"  - name: Eva\n    date: 2018-01-05\n{first}",
        last,
        "    date: 2018-02-02\n  - name: Bo\n",
    )
    two = changed(last, f"{last}  - name: Lo\n")
    assert conflict(theirs.replace("02-02", "01-02"), two) == [
        "<<<<<<< ours",
        "  - name: Bo",
        "=======",
        "  - name: Lo",
        ">>>>>>> theirs",
    ]


def test_an_item_that_got_another_name_is_the_same_one():
    ours, theirs = (
        changed("name: Per", "name: Pär"),
        changed("date: 2018-01-01", "date: 2018-03-01"),
    )
    both = changed("name: Per", "name: Pär", "date: 2018-01-01", "date: 2018-03-01")

    assert merged(ours, theirs) == both


def test_items_in_brackets():
    ours = changed("[reading, writing]", "[counting, reading, writing]")
    theirs = changed("[reading, writing]", "[reading, writing, singing]")
    assert merged(ours, theirs) == changed(
        "[reading, writing]", "[counting, reading, writing, singing]"
    )
    assert merged(ours, changed("[reading, writing]", "[reading]")) == changed(
        "[reading, writing]", "[counting, reading]"
    )


def test_entries_on_the_line_of_a_dash():
    ours = changed("  - name: Per\n", "  - role: Chef\n    name: Per\n")
    theirs = changed("    date: 2018-01-01\n", "    date: 2018-01-01\n    place: Stad\n")
    assert merged(ours, theirs) == changed(
        "  - name: Per\n    date: 2018-01-01\n",
        "  - role: Chef\n    name: Per\n    date: 2018-01-01\n    place: Stad\n",
    )
    gone = changed("  - name: Per\n    date", "  - date")
    assert merged(gone, theirs) == changed(
        "  - name: Per\n    date: 2018-01-01\n", "  - date: 2018-01-01\n    place: Stad\n"
    )


def test_a_document_that_both_have_made():
    ours = "vpc: 1\nkind: plan\nyear: 2018\n"
    theirs = "vpc: 1\nkind: plan\nyear: 2019\ngoals: {}\n"
    result = merge("", ours, theirs)
    assert result is not None
    assert (result.conflicts, result.text.count("\n")) == (1, 8)
    assert result.text.endswith(">>>>>>> theirs\ngoals: {}\n")


def test_line_breaks_are_those_of_the_document():
    ours, theirs = with_goal("two"), with_goal("three")
    both = merged(ours, theirs).replace("\n", "\r\n")
    windows = [text.replace("\n", "\r\n") for text in (ours, theirs, BASE)]
    assert merged(*windows) == both
    assert merged(windows[0], theirs, BASE) == both
    assert merge(BASE, ours.replace("\n", "\r\n", 3), theirs) is None


def test_a_last_line_without_an_end_stays_without():
    assert merged(with_goal("two")[:-1], changed("1 %", "2 %")[:-1], BASE[:-1])[-1] == "2"


def test_names_and_the_size_of_markers():
    ours, theirs = changed("1 %", "2 %"), changed("1 %", "3 %")
    result = merge(BASE, ours, theirs, marker_size=9, names=("HEAD", "topic"))
    assert result is not None
    assert "\n<<<<<<<<< HEAD\n" in result.text
    assert "\n=========\n" in result.text
    assert "\n>>>>>>>>> topic\n" in result.text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a: 1\n",
        "vpc: 1\nvpc: 1\nkind: plan\n",
        "vpc: 1\nyear:\n",
        "vpc: 1\n[\n",
        "vpc: 1\n? a\n: b\n",
        "vpc: 1\n\0\n",
        "vpc: &a 1\n",
        f"vpc: 1\ntitle: {'x' * LONGEST}\n",
    ],
)
def test_what_is_no_document_is_left_to_git(text):
    changed_too = changed("1 %", "2 %")
    assert merge(BASE, changed_too, text) is None
    assert merge(BASE, text, changed_too) is None
    if text:
        assert merge(text, changed("1 %", "2 %"), with_goal("two")) is None


def test_both_have_another_order():
    three = changed("  light: 2\n", "  light: 2\n  water: 3\n")
    ours = changed("  heat: 1 %\n", "", "  water: 3\n", "  water: 3\n  heat: 1 %\n", text=three)
    theirs = changed("  light: 2\n", "", "  water: 3\n", "  water: 3\n  light: 2\n", text=three)
    assert merge(three, ours, theirs) is None


def test_much_is_merged_in_proportion():
    def many(mark: str, size: int) -> str:
        prose = "".join(f"  {mark}{number}\n" for number in range(size))
        keys = "".join(f"  {mark}-{number}: {mark}\n" for number in range(size))
        return f"vpc: 1\ntext: |\n{prose}list: [{'x, ' * size}x]\ngoals:\n{keys}"

    def work(size: int) -> None:
        assert merge(*(many(mark, size) for mark in "abc")) is not None

    assert growth(work, 250) < MOST


@pytest.mark.parametrize("empty", ["closing: []", "closing: [ ]"])
def test_what_was_empty_and_is_filled_on_both_sides(empty):
    base = f"vpc: 1\nkind: plan\n{empty}\n"
    section = "closing:\n  - title: Slut\n"
    ours = changed(f"{empty}\n", f"{section}    text: Vårt.\n", text=base)
    theirs = changed(f"{empty}\n", f"{section}    text: Deras.\n", text=base)
    assert merged(ours, ours + "targets: {}\n", base) == ours + "targets: {}\n"
    assert conflict(ours, theirs, base)[1:4] == [
        "  - title: Slut",
        "    text: Vårt.",
        "=======",
    ]
