"""A person's number is never repeated: neither where it was found nor beside something else."""

from __future__ import annotations

import re
from functools import cache

import pytest
from documents import EXAMPLES, compiled

from vpc.diagnostic import Diagnostic, Edit, Fix, Label, Named, Term, finding
from vpc.fingerprint import fingerprints
from vpc.lint.personal_numbers import masked
from vpc.printer import FORMATS, render
from vpc.printer.diff import diff
from vpc.printer.discreet import discreet
from vpc.registry import RULES
from vpc.source import SourceFile, Span

NUMBERS = ("19811218-9876", "811218-9876", "8112189876", "19811218 9876", "811278–9873")
PLAN = "2018/vuxenenheten.yaml"
DIGITS = re.compile(r"[0-9]{6}(?:[0-9]{2})?[^0-9\n]?[0-9]{4}")


@cache
def found(number: str, text: str) -> tuple[Diagnostic, ...]:
    """What is found in a plan with a title and a prose that have a number in them."""
    files = {
        path.relative_to(EXAMPLES).as_posix(): path.read_text() for path in EXAMPLES.rglob("*.yaml")
    }
    written = text.replace("NUMBER", number)
    plan = re.sub(r"(?m)^introduction:\n", f"introduction:\n{written}", files[PLAN], count=1)
    assert plan != files[PLAN]
    return compiled({**files, PLAN: plan}, rules=set(RULES))[PLAN].diagnostics


SECTION = """\
  - title: Ring Anna NUMBER
  - title: Stödet
    text: |
      Ring NUMBER att att komma, säger xxx NUMBER, eller skriv till [här](https://a.se) NUMBER.
"""


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("format", FORMATS)
def test_no_format_repeats_a_number(number: str, format: str):  # noqa: A002
    diagnostics = found(number, SECTION)
    told = {"personal-number", "empty-section", "doubled-word", "placeholder-text"}
    assert told <= {each.rule for each in diagnostics}
    for color in (False, True):
        printed = render(format, diagnostics, "sv", color=color)
        assert number not in printed
        assert number[:6] not in printed
        assert number[-4:] not in printed
    assert "Ring Anna " in printed


def test_a_line_shows_where_a_number_is_and_not_what_it_is():
    printed = render("full", found("811218-9876", SECTION), "sv")
    line = "      Ring ••••••-•••• att att komma, säger xxx ••••••-••••, eller"
    assert line in printed
    assert printed.count("^^^^^^^^^^^") >= 3
    assert "+       Ring ••••••-•••• att komma" in printed


@pytest.mark.parametrize("before", range(40, 180, 7))
def test_a_number_that_a_long_line_is_cut_in_is_masked_first(before: int):
    text = f"x: {'a' * before} 811218-9876 {'b' * 200}"
    file = SourceFile("plan.yaml", text)
    for at in (0, before, before + 20, len(text) - 3):
        label = finding("placeholder-text", Span(file, (at, at + 3)), left=text[3:])
        assert not re.search(r"[0-9]{3}", "".join(render("full", [label], "sv").split("|")[2:]))


def test_a_finding_stands_where_it_stood():
    for each, shown in zip(
        diagnostics := found("811218-9876", SECTION), discreet(diagnostics), strict=True
    ):
        assert shown.primary.span.range == each.primary.span.range
        assert shown.primary.span.position == each.primary.span.position
        assert len(shown.primary.span.file.text) == len(each.primary.span.file.text)
    assert fingerprints(diagnostics) == fingerprints(discreet(diagnostics))


def test_everything_that_a_finding_quotes_is_masked():
    file = SourceFile("plan.yaml", "a: 811218-9876")
    place = Span(file, (0, 1))
    number, dots = "811218-9876", "••••••-••••"
    told = Diagnostic(
        "unknown-key",
        RULES["unknown-key"].severity,
        Label(place),
        secondary=(Label(place, "first"),),
        values={"a": number, "b": (Named(number, f"Anna {number}"),), "c": Term("plan"), "d": 7},
        fix=Fix((Edit(place, number),), safe=True),
        subject=f"goals.{number}",
    )
    (shown,) = discreet([told])
    (named,) = shown.values["b"]
    assert (shown.values["a"], named, named.called) == (dots, dots, f"Anna {dots}")
    assert isinstance(shown.values["c"], Term)
    assert shown.values["d"] == 7
    assert shown.fix is not None
    assert [each.text for each in shown.fix.edits] == [dots]
    assert shown.subject == f"goals.{dots}"
    assert {shown.primary.span.file.text, shown.secondary[0].span.file.text} == {f"a: {dots}"}


def test_what_is_no_number_of_a_person_is_shown_as_it_is():
    file = SourceFile("plan.yaml", "a: 811218-9875")
    label = finding("unknown-key", Span(file, (0, 1)), key="811318-9876")
    (shown,) = discreet([label])
    assert shown == label
    assert shown.primary.span.file is file


@pytest.mark.parametrize("screen", [False, True])
def test_a_diff_masks_what_stands_beside_a_change(screen: bool):
    before, after = "a: 811218-9876 att att\n", "a: 811218-9876 att\n"
    printed = diff("plan.yaml", before, after, screen=screen)
    assert printed.splitlines()[-2:] == ["-a: ••••••-•••• att att", "+a: ••••••-•••• att"]


@pytest.mark.parametrize("number", NUMBERS)
def test_a_mask_is_as_long_as_what_it_hides(number: str):
    hidden = re.sub("[0-9]", "•", number)
    assert (
        masked(f"Ring {number}, {number} och\n{number}.")
        == f"Ring {hidden}, {hidden} och\n{hidden}."
    )
