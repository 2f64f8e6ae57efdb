"""Findings: their order, and the name that was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpc.diagnostic import Guesses, finding, has_errors, in_order, is_broken, nearest
from vpc.registry import RULES, Severity
from vpc.source import SourceFile, Span

A, B = SourceFile("a.yaml", "x" * 99), SourceFile("b.yaml", "x" * 99)


def test_order_is_by_file_place_weight_and_rule():
    wanted = [
        finding("empty-document", Span(A)),
        finding("unused-allow", Span(A, (3, 4))),
        finding("unknown-key", Span(A, (5, 6)), key="a"),
        finding("wrong-form", Span(A, (5, 6))),
        finding("unused-allow", Span(A, (5, 6))),
        finding("wrong-form", Span(A, (5, 7))),
        finding("wrong-form", Span(B, (1, 2))),
    ]
    assert in_order(reversed(wanted)) == tuple(wanted)


def test_doubles_are_dropped():
    one = finding("unknown-key", Span(A, (1, 2)), key="a", subject="a")
    other = finding("unknown-key", Span(A, (1, 2)), key="b", subject="b")
    assert in_order(
        [one, other, one, finding("unknown-key", Span(A, (1, 2)), key="a", subject="a")]
    ) == (one, other)


def test_values_that_are_none_are_left_out():
    assert finding("unknown-key", Span(A), key="a", nearest=None).values == {"key": "a"}


def test_severity_is_the_rules_unless_another_is_given():
    assert finding("missing-prose", Span(A)).severity is Severity.WARNING
    given_one = finding("missing-prose", Span(A), severity=Severity.ERROR)
    assert given_one.is_error
    assert has_errors([given_one])
    assert not is_broken([given_one])  # it may be allowed
    assert is_broken([finding("unknown-key", Span(A))])


def test_only_errors_can_be_impossible_to_allow():
    lighter = {
        name
        for name, rule in RULES.items()
        if not rule.allowable and rule.severity is not Severity.ERROR
    }
    assert lighter == {"unprintable-character"}  # found while printing: no comment is asked then


@pytest.mark.parametrize(
    ("name", "known", "meant"),
    [
        ("tilte", ("title", "text"), "title"),
        ("TITLE", ("title",), "title"),
        ("åtgärder", ("atgarder",), "atgarder"),
        ("follow-up", ("follow_up", "approach"), "follow_up"),
        ("goal", ("goals", "guarantees"), "goals"),
        ("x", ("title", "text"), None),
        ("", ("title",), None),
        ("title", (), None),
        ("i-1", ("i-2", "i-3"), None),  # equally near: a guess
        ("a" * 10_000, ("title",), None),
    ],
)
def test_nearest(name, known, meant):
    assert nearest(name, known) == meant


@given(st.text(max_size=12), st.lists(st.text(max_size=12), max_size=6, unique=True))
def test_nearest_gives_a_known_name_or_none(name, known):
    assert nearest(name, known) in (None, *known)


@given(st.lists(st.from_regex(r"[a-z]{3,9}", fullmatch=True), min_size=1, max_size=6, unique=True))
def test_a_name_is_nearest_to_itself(known):
    assert nearest(known[0], known) == known[0]


def test_guessing_has_an_end():
    guesses, known = Guesses(), [f"name-{number}" for number in range(3000)]
    assert [guesses.nearest("name-1", known) for _ in range(5)] == ["name-1"] * 3 + [None] * 2
