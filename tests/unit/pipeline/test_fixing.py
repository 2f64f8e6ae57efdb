"""Fixes: what they make of a text, and which of them are left out."""

from __future__ import annotations

import pytest
from documents import fixed

from vpc.diagnostic import Edit, Fix, finding
from vpc.pipeline import Compiled
from vpc.pipeline.fixing import fix_documents
from vpc.source import SourceFile, Span
from vpc.workspace import MemoryWorld

PLAN = """\
vpc: 1
kind: plan
year: 2027
organisation: {id: kultur, level: board, name: Kulturnämnden}
steering: stockholm-2017
goals:
  readers:
    title: Fler barn läser
    indicators:
      loans: {name: Lån per barn, unit: st, better: higher, target: 12, periodicity: year}
"""
SOUND = {"vpc.yaml": "vpc: 1\nkind: workspace\n", "plan.yaml": PLAN}


def spoilt(old: str, new: str, text: str = PLAN) -> str:
    assert text.count(old) == 1
    return text.replace(old, new)


def plan_of(text: str, *, unsafe: bool) -> str:
    return fixed({**SOUND, "plan.yaml": text}, unsafe=unsafe)[0]["plan.yaml"]


# ---- what is made of a mistake


SAFE = {
    "a key": ("goals:\n", "gaols:\n", "goals:\n"),
    "a key with a comment behind it": ("goals:\n", "gaols: # why\n", "goals: # why\n"),
    "a key in quotation marks": ("    title:", "    'titel' :", "    'title' :"),
    "a key in braces": ("{id: kultur,", "{id: kultur, ", "{id: kultur, "),
    "a key in braces and quotation marks": ("unit: st", '"untis": st', '"unit": st'),
    "two keys, one in the other": (
        "goals:\n  readers:\n    title",
        "gaols:\n  readers:\n    titel",
        "goals:\n  readers:\n    title",
    ),
    "a text with a colon": ("Fler barn läser", "Mål: läsa  # why", '"Mål: läsa"  # why'),
    "a sign that YAML keeps for itself": ("unit: st", "unit: %", 'unit: "%"'),
    "a sign that YAML keeps for itself, in braces over several lines": (
        "unit: st, ",
        "better: higher,\n        unit: %, target: 1}\n      more: {name: Lån, unit: st, ",
        'better: higher,\n        unit: "%", target: 1}\n      more: {name: Lån, unit: st, ',
    ),
    "a comma in braces": ("target: 12", "target: 0,5", 'target: "0,5"'),
    "a tab beside what can be read": (
        "    title",
        "    number: 1\n\ttitle",
        "    number: 1\n    title",
    ),
    "a tab": ("    title", "\t\ttitle", "    title"),
    "a tab below a key": ("    title", "\ttitle", "    title"),
    "an invisible character": ("Fler barn", "Fl\u200ber\ufeff barn", "Fler barn"),
    "the same again": ("year: 2027\n", "year: 2027\nyear: 2027\n", "year: 2027\n"),
    "the same again, thrice": (
        "year: 2027\n",
        "year: 2027\nyear: 2027\nyear: 2027\n",
        "year: 2027\n",
    ),
    "the same again in braces": ("unit: st,", "unit: st, unit: 'st',", "unit: st,"),
    "a date": (
        "organisation:",
        "registration: {number: A, date: 2027-1-5}\norganisation:",
        "registration: {number: A, date: 2027-01-05}\norganisation:",
    ),
    "a date in other signs": (
        "organisation:",
        "registration: {number: A, date: '20270105'} # why\norganisation:",
        "registration: {number: A, date: '2027-01-05'} # why\norganisation:",
    ),
    "a year with a space in quotation marks": ("2027", '"2027 "', '"2027"'),
    "an exception on a line of its own": (
        "    title",
        "    # above\n    # vpc: allow[unseen-list] why\n    # below\n    title",
        "    # above\n    # below\n    title",
    ),
    "an exception behind a value": (
        "Fler barn läser",
        "Fler barn läser # vpc: allow[unseen-list] why",
        "Fler barn läser",
    ),
    "an exception behind a comment": (
        "    title",
        "    # above # vpc: allow[unseen-list] why\n    title",
        "    # above\n    title",
    ),
    "two exceptions": (
        "    title",
        "    # vpc: allow[unseen-list,missing-prose] why\n    title",
        "    title",
    ),
    "an exception that is impossible": (
        "    indicators",
        "    # vpc: allow[unknown-key] why\n    xyzzy: x\n    indicators",
        "    xyzzy: x\n    indicators",
    ),
}
UNSAFE = {
    "a word": ("better: higher", "better: Higher", "better: higher"),
    "a word in quotation marks": ("better: higher", "better: 'highr'", "better: 'higher'"),
    "a kind": ("kind: plan", "kind: plann", "kind: plan"),
    "a reference": ("stockholm-2017", "stokholm-2017", "stockholm-2017"),
    "a reference to a level": ("level: board", "level: bord", "level: board"),
    "thousands": ("target: 12", "target: 1.200 st", "target: 1 200 st"),
    "decimals": (
        "unit: st, better: higher, target: 12",
        'unit: "%", better: higher, target: 1.125 %',
        'unit: "%", better: higher, target: "1,125 %"',
    ),
    "an end lost to a comment": ("barn läser", "barn #läser", "barn #läser"),
    "an exception from no rule": (
        "    title",
        "    # vpc: allow[unsen-list] why\n    title",
        "    title",
    ),
    "a character that breaks the line": ("Fler barn", "Fler\u2028barn", "Fler barn"),
    "a key with a value and no colon": ("    title: Fler", "    title Fler", "    title: Fler"),
    "a key alone without its colon": ("    indicators:\n", "    indicators\n", "    indicators:\n"),
    "the first key of all": ("vpc: 1", "vpc 1", "vpc: 1"),
    "a letter for a nought": ("target: 12", "target: 1O2 st", "target: 102 st"),
    "two mistakes at one place": ("better: higher", "beter: Higher", "beter: Higher"),
}


@pytest.mark.parametrize("name", SAFE)
def test_safe_fixes(name):
    right, wrong, after = SAFE[name]
    assert plan_of(spoilt(right, wrong), unsafe=False) == spoilt(right, after)


@pytest.mark.parametrize("name", UNSAFE)
def test_unsafe_fixes(name):
    right, wrong, after = UNSAFE[name]
    text = spoilt(right, wrong)
    assert plan_of(text, unsafe=False) == text
    if name == "an end lost to a comment":
        after = 'title: "Fler barn #läser"'
        assert after in plan_of(text, unsafe=True)
    else:
        assert plan_of(text, unsafe=True) == spoilt(right, after)


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("name", [*SAFE, *UNSAFE])
def test_line_ends_and_marks_are_kept(name, end, mark):
    right, wrong, _ = (SAFE | UNSAFE)[name]
    plain = plan_of(spoilt(right, wrong), unsafe=True)

    def written(text: str) -> str:
        return mark + text.replace("\n", end)

    assert plan_of(written(spoilt(right, wrong)), unsafe=True) == written(plain)


@pytest.mark.parametrize("name", ["a key", "a date", "an exception behind a value"])
def test_a_last_line_without_its_end_stays_so(name):
    right, wrong, after = SAFE[name]
    assert plan_of(spoilt(right, wrong).rstrip(), unsafe=False) == spoilt(right, after).rstrip()


def test_hundreds_of_lines_are_fixed_at_once():
    prose = "".join(f"\t\t\t- {number}\u200b\n" for number in range(300))
    text = PLAN + "closing:\n  - title: A\n    text: |\n" + prose
    after = plan_of(text, unsafe=False)
    assert after == text.replace("\u200b", "").replace("\t", "  ")


def test_lines_that_all_end_as_on_a_very_old_macintosh():
    assert plan_of(PLAN.replace("\n", "\r"), unsafe=True) == PLAN


def test_an_entry_or_exception_on_the_last_line():
    text = PLAN.rstrip()
    assert plan_of(f"{text}\nyear: 2027", unsafe=False) == text
    assert plan_of(f"{text}\n# vpc: allow[unseen-list] why", unsafe=False) == text


# ---- what is left alone


LEFT = {
    "the same key with another value": ("year: 2027\n", "year: 2027\nyear: 2028\n"),
    "the same again with a comment": ("year: 2027\n", "year: 2027\nyear: 2027 # why\n"),
    "a key like one that is there": ("year: 2027\n", "year: 2027\nyaer: 2027\n"),
    "a key that would be of another shape": ("goals:\n", "gaols: x\nclosing:\n"),
    "a day that does not exist": (
        "organisation:",
        "registration: {number: A, date: 2027-2-30}\norganisation:",
    ),
    "a day without a year": (
        "organisation:",
        "registration: {number: A, date: 5/1 2027}\norganisation:",
    ),
    "a value like nothing": ("better: higher", "better: xyzzy"),
}


@pytest.mark.parametrize("name", LEFT)
def test_what_is_no_sure_thing_is_left(name):
    text = spoilt(*LEFT[name])
    texts, done = fixed({**SOUND, "plan.yaml": text})
    assert texts["plan.yaml"] == text
    assert done.changes == ()
    assert done.diagnostics


def test_only_documents_of_the_run_are_changed():
    files = {
        **SOUND,
        "plan.yaml": spoilt("goals:\n", "gaols:\n"),
        "report.yaml": "vpc: 1\nkind: report\nperoid: VB\nplan: plan.yaml\n",
    }
    texts, done = fixed(files, ["report.yaml"])
    assert [each.key for each in done.changes] == ["report.yaml"]
    assert texts["plan.yaml"] == files["plan.yaml"]
    texts, done = fixed(files)
    assert texts["plan.yaml"] == PLAN
    assert {each.key: each.count for each in done.changes} == {"plan.yaml": 1, "report.yaml": 1}


def test_names_of_the_steering_are_fixed():
    activity = "    activities:\n      a: {title: A, reported_in: [VBB]}\n"
    files = {
        **SOUND,
        "plan.yaml": PLAN + activity,
        "report.yaml": "vpc: 1\nkind: report\nperiod: VVB\nplan: plan.yaml\n",
    }
    texts, _ = fixed(files)
    assert "reported_in: [VB]" in texts["plan.yaml"]
    assert "period: VB\n" in texts["report.yaml"]


def test_an_exception_is_removed_safely_in_a_document_checked_alone():
    text = spoilt("    title", "    # vpc: allow[unseen-list] why\n    title")
    files = {**SOUND, "plan.yaml": text}
    assert fixed(files, ["plan.yaml"], unsafe=False)[0]["plan.yaml"] == PLAN


def test_an_exception_in_a_document_that_could_not_be_judged_stays():
    comment = "    # vpc: allow[unseen-list] why\n    xyzzy: x\n    indicators"
    text = spoilt("    indicators", comment)
    assert plan_of(text, unsafe=True) == text


def test_settings_that_are_fixed_count_at_once():
    files = {
        **SOUND,
        "vpc.yaml": "vpc: 1\nkind: workspace\nignor: [control-sum]\n",
        "plan.yaml": spoilt("goals:\n", "# vpc: allow[unseen-list] why\ngoals:\n"),
    }
    texts, done = fixed(files)
    assert texts["vpc.yaml"] == "vpc: 1\nkind: workspace\nignore: [control-sum]\n"
    assert texts["plan.yaml"] == PLAN
    assert done.diagnostics == ()


# ---- fixes that do not do what they promise


def with_fix(edits: dict[str, str], subject: str = "goals.readers.title") -> str:
    """The plan after a fix of a finding that is there as long as it says *Fler*."""

    def compile_in(world, keys):
        content = bytes(world.read("plan.yaml")).decode()
        file = SourceFile("plan.yaml", content)

        def place(text: str) -> Span:
            return Span(file, (content.index(text), content.index(text) + len(text)))

        found = []
        if "Fler" in content:
            fix = Fix(tuple(Edit(place(old), new) for old, new in edits.items()), safe=True)
            found.append(finding("unseen-list", place("Fler"), subject=subject, fix=fix))
        if "error" in content:
            found.append(finding("missing-key", Span(file), subject="year", key="x"))
        yield Compiled("plan.yaml", "plan.yaml", "plan", None, tuple(found))

    done = fix_documents(MemoryWorld({"plan.yaml": PLAN}), ["plan.yaml"], compile_in)
    return done.changes[0].after.decode() if done.changes else PLAN


def test_a_fix_that_holds():
    assert with_fix({"Fler": "Fem"}) == PLAN.replace("Fler", "Fem")


@pytest.mark.parametrize(
    "edits",
    [
        {"Fler": "Flera"},  # the finding is still there
        {"Fler": "error"},  # an error comes
        {"Fler barn läser": "'x"},  # it can no longer be read
        {"Fler": "Fem", "2027": "2028"},  # another entry is changed
        {"Fler": "Fem", "target: 12, ": ""},  # another entry is gone
        {"Fler": "Fem", "year: 2027": "year: 2027\nhead: {}"},  # there is an entry more
    ],
)
def test_a_fix_that_does_more_or_less_than_it_says_is_left_out(edits):
    assert with_fix(edits) == PLAN
