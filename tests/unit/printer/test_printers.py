"""What findings look like, to the letter."""

import json
from hashlib import sha256

import pytest

from vpc.diagnostic import Edit, Fix, Label, Term, finding
from vpc.printer import FORMATS, render
from vpc.registry import Severity
from vpc.source import SourceFile, Span


def at(file: SourceFile, text: str, *, nth: int = 0) -> Span:
    """The place of a text in a file."""
    start = -1
    for _ in range(nth + 1):
        start = file.text.index(text, start + 1)
    return Span(file, (start, start + len(text)))


PLAN = SourceFile(
    "plan.yaml",
    "vpc: 1\nkind: plan\nyaer: 2018\ngoals:\n  a: {title: A}\n  b: {title: B}\ngoals: {}\n",
)
TYPO = finding("unknown-key", at(PLAN, "yaer"), subject="yaer", key="yaer", nearest="year")


def test_full():
    assert render("full", [TYPO], "sv") == (
        "fel[unknown-key]: nyckeln `yaer` finns inte här\n"
        " --> plan.yaml:3:1\n"
        "  |\n"
        "3 | yaer: 2018\n"
        "  | ^^^^ okänd nyckel\n"
        "  |\n"
        "  = hjälp: menade du `year`?\n"
        "\n"
        "1 fel\n"
    )


def test_full_with_a_second_place_in_the_same_file():
    found = finding(
        "duplicate-key",
        at(PLAN, "goals", nth=1),
        secondary=[Label(at(PLAN, "goals"), "first")],
        key="goals",
    )
    assert render("full", [found], "en") == (
        "error[duplicate-key]: the key `goals` is there twice\n"
        " --> plan.yaml:7:1\n"
        "  |\n"
        "4 | goals:\n"
        "  | ----- the first time\n"
        "...\n"
        "7 | goals: {}\n"
        "  | ^^^^^ the second time\n"
        "  |\n"
        "  = help: keep one of them, or put what they hold together under one\n"
        "\n"
        "1 error\n"
    )


def test_full_with_a_second_place_in_another_file():
    above = SourceFile("council.yaml", "\n" * 11 + "  homeless:\n")
    found = finding(
        "duplicate-id",
        at(PLAN, "a", nth=3),
        secondary=[Label(at(above, "homeless"), "first"), Label(Span(above), "")],
        kind=Term("indicator"),
        name="homeless",
    )
    assert render("full", [found], "en").splitlines()[:9] == [
        "error[duplicate-id]: the indicator `homeless` exists already",
        "  --> plan.yaml:5:3",
        "   |",
        " 5 |   a: {title: A}",
        "   |   ^ the second time",
        "  ::: council.yaml:12:3",
        "   |",
        "12 |   homeless:",
        "   |   -------- the first time",
    ]


def test_full_with_two_places_on_a_line():
    file = SourceFile("p.yaml", "{a: 1, a: 2}\n")
    found = finding(
        "duplicate-key",
        at(file, "a", nth=1),
        secondary=[Label(at(file, "a"), "first")],
        key="a",
    )
    assert render("full", [found], "en").splitlines()[3:6] == [
        "1 | {a: 1, a: 2}",
        "  |        ^ the second time",
        "  |  - the first time",
    ]


def test_full_for_a_whole_file():
    found = finding("empty-document", Span(SourceFile("empty.yaml", "")))
    assert render("full", [found], "sv") == (
        "fel[empty-document]: filen är tom\n"
        " --> empty.yaml\n"
        "  = hjälp: börja filen med `vpc: 1` och sedan `kind: plan` "
        "(eller `report`, `steering`, `workspace`)\n"
        "\n"
        "1 fel\n"
    )


def test_full_shows_what_a_fix_would_write():
    span = at(PLAN, "2018")
    fix = Fix((Edit(span, '"2018"'), Edit(at(PLAN, "B}"), "C}")), safe=True)
    printed = render("full", [finding("comma-in-braces", span, fix=fix, written="1")], "sv")
    assert printed.splitlines()[-7:] == [
        "  = hjälp: sätt talet inom citattecken",
        "  = rättning, säker:",
        "3 - yaer: 2018",
        '3 + yaer: "2018"',
        "",
        "1 fel",
        "1 kan rättas med `vpc check --fix`",
    ]


@pytest.mark.parametrize(
    ("edits", "shown"),
    [
        ([("goals: {}\n", "")], ["7 - goals: {}"]),
        ([("kind: plan", "a: |\n  b")], ["2 - kind: plan", "2 + a: |", "3 +   b"]),
        (
            [("vpc", "x"), ("kind", "y")],
            ["1 - vpc: 1", "1 + x: 1", "2 - kind: plan", "2 + y: plan"],
        ),
        ([("title: A", "A"), ("a:", "b:")], ["5 -   a: {title: A}", "5 +   b: {A}"]),
        ([("goals:\n  a", "a")], ["4 - goals:", "5 -   a: {title: A}", "4 + a: {title: A}"]),
        (
            [("vpc", "x"), ("plan", "x"), ("goals", "x"), ("B", "x")],
            [
                "1 - vpc: 1",
                "1 + x: 1",
                "2 - kind: plan",
                "2 + kind: x",
                "4 - goals:",
                "4 + x:",
                "...",
            ],
        ),
    ],
)
def test_full_shows_the_lines_that_a_fix_changes(edits, shown):
    fix = Fix(tuple(Edit(at(PLAN, old), new) for old, new in edits), safe=False)
    found = finding("unknown-key", at(PLAN, "2018"), fix=fix, key="yaer")
    lines = render("full", [found], "en").splitlines()
    first = lines.index("  = fix, unsafe:") + 1
    assert lines[first : lines.index("", first)] == shown
    assert lines[-1] == "1 can be fixed with `vpc check --fix --unsafe-fixes`"


def test_a_fix_in_another_file_is_not_shown():
    other = SourceFile("other.yaml", "a: b\n")
    fix = Fix((Edit(at(other, "a"), "c"),), safe=True)
    printed = render("full", [finding("unknown-key", at(PLAN, "2018"), fix=fix, key="x")], "en")
    assert "fix, safe" not in printed


def test_concise():
    advice = finding("unused-allow", at(PLAN, "kind"), severity=Severity.ADVICE, name="x")
    whole = finding("empty-document", Span(SourceFile("empty.yaml", "")))
    assert render("concise", [TYPO, advice, whole], "en") == (
        "plan.yaml:3:1: error[unknown-key] there is no key `yaer` here\n"
        "plan.yaml:2:1: advice[unused-allow] the exception from `x` is not needed\n"
        "empty.yaml: error[empty-document] the file is empty\n"
        "2 errors, 1 piece of advice\n"
    )


def test_how_many_can_be_fixed():
    def found(safe):
        fix = Fix((Edit(at(PLAN, "yaer"), "year"),), safe=safe)
        return finding("unknown-key", at(PLAN, "yaer"), fix=fix, subject=str(safe), key="yaer")

    last = render("concise", [found(True), found(False), TYPO], "sv").splitlines()[-1]
    assert last == "1 kan rättas med `vpc check --fix`, 1 till med `--unsafe-fixes`"


def test_nothing_found():
    assert render("full", [], "sv") == "inga anmärkningar\n"
    assert render("concise", [], "en") == "all checks passed\n"
    assert json.loads(render("json", [], "en")) == {"format": "vpc-findings-1", "findings": []}


def test_json():
    fix = Fix((Edit(at(PLAN, "yaer"), "year"),), safe=True)
    found = finding(
        "unknown-key",
        at(PLAN, "yaer"),
        subject="yaer",
        secondary=[Label(Span(PLAN), "no such role")],
        fix=fix,
        known=("år", "kind"),
        key="yaer",
    )
    start = {"line": 3, "column": 1, "offset": 18}
    end = {"line": 3, "column": 5, "offset": 22}
    assert json.loads(render("json", [found], "sv")) == {
        "format": "vpc-findings-1",
        "findings": [
            {
                "rule": "unknown-key",
                "group": "shape",
                "severity": "error",
                "message": "nyckeln `yaer` finns inte här",
                "help": "nycklar som finns här: `år`, `kind`",
                "file": "plan.yaml",
                "start": start,
                "end": end,
                "subject": "yaer",
                "fingerprint": sha256(b"unknown-key plan.yaml yaer 1").hexdigest(),
                "values": {"key": "yaer", "known": ["år", "kind"]},
                "labels": [
                    {
                        "role": "primary",
                        "text": "okänd nyckel",
                        "file": "plan.yaml",
                        "start": start,
                        "end": end,
                    },
                    {
                        "role": "no such role",
                        "text": "",
                        "file": "plan.yaml",
                        "start": None,
                        "end": None,
                    },
                ],
                "fix": {
                    "safe": True,
                    "edits": [{"file": "plan.yaml", "start": start, "end": end, "text": "year"}],
                },
            }
        ],
    }


def test_json_differs_between_languages_in_sentences_only():
    swedish, english = (json.loads(render("json", [TYPO], each)) for each in ("sv", "en"))

    def without_sentences(node):
        if isinstance(node, dict):
            sentences = {"message", "help"} | ({"text"} if "role" in node else set())
            return {
                key: without_sentences(value) for key, value in node.items() if key not in sentences
            }
        return [without_sentences(each) for each in node] if isinstance(node, list) else node

    assert swedish != english
    assert without_sentences(swedish) == without_sentences(english)


def test_colour_only_when_asked():
    for name in FORMATS:
        assert "\x1b" not in render(name, [TYPO], "sv")
    for name in ("full", "concise"):
        coloured = render(name, [TYPO], "sv", color=True)
        assert "\x1b[1;31mfel[unknown-key]\x1b[0m" in coloured
        assert coloured.count("\x1b[0m") * 2 == coloured.count("\x1b[")
    assert "\x1b" not in render("json", [TYPO], "sv", color=True)


HOSTILE = "a\x1b[2Jb\x07\x9b\u202e\u2066\u200b\ufeff\x7f\U000e0041"


@pytest.mark.parametrize("name", FORMATS)
def test_hostile_text_cannot_command_the_terminal(name):
    file = SourceFile(f"{HOSTILE}.yaml", f"{HOSTILE}: {HOSTILE}\n")
    fix = Fix((Edit(Span(file, (0, 3)), HOSTILE),), safe=False)
    found = finding("unknown-key", Span(file, (3, 9)), key=HOSTILE, known=(HOSTILE,), fix=fix)
    printed = render(name, [found], "en")
    assert all(character.isprintable() or character == "\n" for character in printed)
    assert "\\u202e" in printed
    if name == "json":
        assert json.loads(printed)["findings"][0]["values"]["key"] == HOSTILE


def test_a_line_break_in_a_value_does_not_break_the_line():
    found = finding("wrong-form", at(PLAN, "2018"), written="a\nb\r\n", form=Term("one-line"))
    assert render("concise", [found], "en").splitlines() == [
        "plan.yaml:3:7: error[wrong-form] `a\\nb\\u000d\\n` is not text on a single line",
        "1 error",
    ]


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("text", ["", "\n", "a", "a\r\nb\r\n", "åäö\n\n"])
def test_every_place_of_a_file_can_be_printed(name, text):
    file = SourceFile("p.yaml", text)
    for start in range(len(text) + 1):
        for end in range(start, len(text) + 1):
            assert render(name, [finding("blank-value", Span(file, (start, end)))], "sv")
