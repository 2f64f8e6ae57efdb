"""Every rule has a manual in both languages, and what it shows is true."""

from __future__ import annotations

import re

import pytest
from cases import example
from documents import compiled
from markdown_it import MarkdownIt

from vpc.diagnostic import Diagnostic, has_errors
from vpc.lint.manual import manual_of
from vpc.lint.rule import Manual, Text
from vpc.messages import LANGUAGES
from vpc.printer.manual import WIDTH, manual_page, manual_text
from vpc.registry import GROUPS, RULES

EARLIER = [name for name, rule in RULES.items() if not rule.linted]
IN_WORDS = {
    "unprintable-character",
    "unprintable-document",
    "wrong-file-type",
    "not-a-file",
    "no-permission",
    "file-too-large",
    "not-utf-8",
    "invisible-character",
    "same-output",
    "invalid-template",
    "too-deep",
    "too-many-values",
    "too-long",
    "empty-document",
    "unused-baseline",
}
"""Rules whose mistake is none that a piece of a document could show."""


def found(text: str, rule: str) -> list[Diagnostic]:
    """All findings of an example. A file without ``vpc`` is one where nobody named the file."""
    named = frozenset[str]() if rule == "file-without-vpc" else None
    results = compiled(example(text), named=named)
    return [each for one in results.values() for each in one.diagnostics]


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_its_manual_in_both_languages(rule):
    manual = manual_of(rule)
    assert isinstance(manual, Manual)
    for text in (manual.finds, manual.why):
        assert isinstance(text, Text)
        assert all(each and each.strip() == each for each in text)
        assert text.sv != text.en
    assert bool(manual.bad) == bool(manual.good)
    assert bool(manual.bad) == (rule not in IN_WORDS)


@pytest.mark.parametrize("rule", [each for each in EARLIER if each not in IN_WORDS])
def test_the_examples_of_a_manual(rule):
    manual = manual_of(rule)
    assert rule in {each.rule for each in found(manual.bad, rule)}
    right = found(manual.good, rule)
    assert not has_errors(right), [(each.rule, each.primary.span.position) for each in right]
    assert rule not in {each.rule for each in right}


def test_a_group_has_no_manual_of_a_rule_that_is_not_its_own():
    from importlib import import_module

    groups = {group for group, rules in GROUPS.items() if set(rules) & set(EARLIER)}
    manuals = [
        (group, name)
        for group in groups
        for name in import_module(f"vpc.lint.earlier.{group}").MANUALS
    ]
    assert sorted(manuals) == sorted(
        (group, name) for group in groups for name in GROUPS[group] if name in EARLIER
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", RULES)
def test_a_manual_fits_a_terminal(rule, language):
    text = manual_text(rule, language)
    assert text.startswith(f"{rule}  ")
    assert text.endswith("\n")
    examples = {f"    {line}" for line in (manual_of(rule).bad + manual_of(rule).good).split("\n")}
    lines = [line for line in text.split("\n") if line not in examples]
    assert max(map(len, lines)) <= WIDTH
    assert all(line.count("`") % 2 == 0 for line in lines), "a word of vpc's own is broken in two"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_all_manuals_is_sound(language):
    page = manual_page(language)
    tokens = MarkdownIt("commonmark").parse(page)
    headings = [
        (each.tag, tokens[index + 1].content)
        for index, each in enumerate(tokens)
        if each.type == "heading_open"
    ]
    assert [name for tag, name in headings if tag == "h3"] == [
        rule for group in GROUPS.values() for rule in group
    ]
    assert sum(tag == "h1" for tag, _ in headings) == 1
    groups = [name for tag, name in headings if tag == "h2"]
    assert [re.findall(r"`(\w+)`", name) for name in groups] == [
        [group] for group, rules in GROUPS.items() if rules
    ]
    fences = [each for each in tokens if each.type == "fence"]
    assert len(fences) == 2 * sum(bool(manual_of(rule).bad) for rule in RULES)
    assert not [each for each in tokens if each.type == "html_block"]
    inline = [child for each in tokens for child in each.children or ()]
    assert not [each for each in inline if each.type in ("html_inline", "link_open", "image")]
