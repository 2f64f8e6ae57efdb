"""Choosing a language, formatting values, filling templates."""

import pickle
import subprocess
import sys
from datetime import date
from decimal import Decimal

import pytest

from vpc.diagnostic import Label, Named, Term, finding
from vpc.messages import catalogue, language, phrase
from vpc.messages.fill import formatted, said, tally
from vpc.messages.sentences import fill, variant
from vpc.registry import Severity
from vpc.source import SourceFile, Span

FILE = SourceFile("plan.yaml", "vpc: 1\nkind: plan\n")
SPAN = Span(FILE, (0, 3))


@pytest.mark.parametrize(
    ("environ", "configured", "expected"),
    [
        ({}, None, "en"),
        ({"LANG": "sv_SE.UTF-8"}, None, "sv"),
        ({"LANG": "sv_SE.UTF-8", "LC_ALL": "C"}, None, "en"),
        ({"LANG": "en_GB", "LC_MESSAGES": "sv_FI"}, None, "sv"),
        ({"LANG": "en_GB", "LC_MESSAGES": ""}, None, "en"),
        ({"LANG": "en_GB"}, "sv", "sv"),
        ({"LANG": "sv_SE"}, "en", "en"),
        ({"VPC_LANG": "sv", "LANG": "en_GB"}, "en", "sv"),
        ({"VPC_LANG": "EN"}, "sv", "en"),
        ({"VPC_LANG": "fi"}, "sv", "sv"),
        ({"VPC_LANG": "fi", "LANG": "sv_SE"}, None, "sv"),
        ({"VPC_LANG": ""}, None, "en"),
    ],
)
def test_language(environ, configured, expected):
    assert language(environ, configured) == expected


@pytest.mark.parametrize(
    ("value", "swedish", "english"),
    [
        ("text", "text", "text"),
        (2018, "2018", "2018"),
        (200_000, "200\u00a0000", "200\u00a0000"),
        (Decimal(64660), "64\u00a0660", "64\u00a0660"),
        (Decimal("-1.10"), "−1,10", "−1.10"),
        (date(2018, 3, 31), "2018-03-31", "2018-03-31"),
        (("a", "b"), "`a`, `b`", "`a`, `b`"),
        (Term("list"), "en lista", "a list"),
        ((Term("text"), Term("list")), "en text eller en lista", "a text or a list"),
        (Term("nowhere"), "nowhere", "nowhere"),
        ("x" * 101, "x" * 99 + "…", "x" * 99 + "…"),
    ],
)
def test_values_are_said_in_the_language(value, swedish, english):
    assert formatted({"value": value}, catalogue("sv"))["value"] == swedish
    assert formatted({"value": value}, catalogue("en"))["value"] == english


def test_long_lists_are_cut():
    names = tuple(f"n{number}" for number in range(13))
    shown = formatted({"known": names}, catalogue("en"))["known"]
    assert shown.endswith("`n11`, …")
    assert "n12" not in shown


def test_names_are_listed_with_what_they_are_called():
    names = (Named("a", "Ett mål"), Named("b"), "c")
    assert formatted({"known": names}, catalogue("sv"))["known"] == "`a` (Ett mål), `b`, `c`"
    many = tuple(Named(f"n{number}", "T") for number in range(7))
    assert formatted({"known": many}, catalogue("sv"))["known"].endswith("`n5` (T), …")


def test_a_name_survives_the_way_from_another_process():
    name = pickle.loads(pickle.dumps(Named("a", "Ett mål")))
    assert (name, name.called) == ("a", "Ett mål")


def test_empty_values_count_as_absent():
    assert formatted({"known": (), "unit": "", "year": 0}, catalogue("en")) == {"year": "0"}


def test_terms_can_be_said_in_other_ways():
    values = formatted({"kind": Term("goal")}, catalogue("sv"))
    assert values["the_kind"] == "målet"
    assert values["how_kind"].startswith("skriv bedömningen")
    assert "how_kind" not in formatted({"kind": Term("unit")}, catalogue("sv"))


def test_the_first_variant_that_can_be_filled_is_used():
    sentence = ("did you mean {nearest}?", "one of {known}", "no idea")
    assert variant(sentence, {"nearest": "a", "known": "b"}) == "did you mean a?"
    assert variant(sentence, {"known": "b"}) == "one of b"
    assert variant(sentence, {}) == "no idea"
    assert variant("{name}", {}) is None
    assert fill("{name} is {size}", {"size": "large"}) == "… is large"


@pytest.mark.parametrize("hostile", ["{key}", "{0}", "{key.__class__}", "{", "}", "%s", "{{x}}"])
def test_values_are_never_read_as_templates(hostile):
    words = said(finding("unknown-key", SPAN, key=hostile, known=(hostile,)), "en")
    assert words.message == f"there is no key `{hostile}` here"
    assert words.help == f"the keys that can be here: `{hostile}`"


def test_a_finding_in_words():
    diagnostic = finding(
        "duplicate-id",
        SPAN,
        secondary=[Label(SPAN, "first"), Label(SPAN, "no such role")],
        kind=Term("indicator"),
        name="homeless",
    )
    words = said(diagnostic, "sv")
    assert words.severity == "fel"
    assert words.message == "indikatorn `homeless` finns redan"
    assert words.label == "andra gången"
    assert words.labels == ("första gången", "")
    assert words.help.startswith("välj ett annat id")


def test_a_missing_value_never_stops_the_sentence():
    assert said(finding("unknown-key", SPAN), "en").message == "there is no key `…` here"


def test_tally():
    found = [
        finding("empty-document", SPAN),
        finding("unused-allow", SPAN, name="x"),
        finding("missing-prose", SPAN, severity=Severity.ADVICE),
        finding("empty-document", SPAN),
    ]
    assert tally(found, "sv") == "2 fel, 1 varning, 1 råd"
    assert tally(found, "sv", files=2) == "2 fel, 1 varning, 1 råd i 2 filer"
    assert tally(found[:1], "en", files=1) == "1 error in 1 file"
    assert tally([], "sv") == "inga anmärkningar"
    assert tally([], "en", files=3) == "all checks passed"


def test_phrase():
    assert phrase("sv", "usage.missing-path", path="a.md") == "a.md finns inte"
    assert phrase("en", "usage.unknown-goal", goal="x") == "the report has no goal x"


def test_a_language_is_imported_only_when_it_speaks():
    code = (
        "import sys, vpc.messages, vpc.printer\n"
        "heavy = {'pydantic', 'vpc.messages.sv', 'vpc.messages.en', 'vpc.printer.full'}\n"
        "assert not heavy & sys.modules.keys()\n"
        "vpc.messages.phrase('sv', 'usage.missing-path', path='x')\n"
        "assert not {'pydantic', 'vpc.messages.en'} & sys.modules.keys()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
