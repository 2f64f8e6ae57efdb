"""Each rule finds what its cases and its manual show, and nothing in the sound workspace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import pytest
from cases import BASE, HERE, Case, cases, example
from documents import compiled
from expectations import EXPECTED, differences

from vpc.diagnostic import Diagnostic, has_errors, is_broken
from vpc.lint.rule import Check, Text
from vpc.lint.runner import check_of
from vpc.messages.fill import said
from vpc.registry import RULES
from vpc.syntax.edits import edited

LINTED = [name for name, rule in RULES.items() if rule.linted]
FILES = sorted(HERE.glob("*.yaml"))
CASES = [each for path in FILES for each in cases(path)]
SAYS = re.compile(r"[ ]*# sv: (.+)")


def found(files: dict[str, str], rules: Iterable[str]) -> list[Diagnostic]:
    """What rules find in a workspace that is sound but for them."""
    asked = set(rules)
    results = compiled(files, rules=asked)
    everything = [each for one in results.values() for each in one.diagnostics]
    broken = [each for each in everything if is_broken([each])]
    assert not broken, [(each.rule, each.primary.span) for each in broken]
    return [each for each in everything if each.rule in asked]


def without_words(text: str) -> str:
    """Expectations without the sentences between them and the line that they are about."""
    return "\n".join(line for line in text.split("\n") if not SAYS.fullmatch(line))


def sentences(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        match = SAYS.fullmatch(line)
        if match:
            yield match[1]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_case(case: Case):
    files = {name: without_words(text) for name, text in case.files.items()}
    diagnostics = found(files, [case.rule])
    report = differences(files, diagnostics)
    assert not report, "\n".join(report)
    assert bool(diagnostics) == (case.kind != "pass")
    wanted = sorted(each for name in case.changed for each in sentences(case.files[name]))
    messages = sorted(said(each, "sv").message for each in diagnostics)
    assert not wanted or messages == wanted
    if case.kind == "fix":
        check_fix(case, files, diagnostics)


def check_fix(case: Case, files: dict[str, str], diagnostics: list[Diagnostic]) -> None:
    """The fixes make of the documents what the case says, and nothing is left to find."""
    assert case.fixed, "a fix needs the document as it has to become"
    edits: dict[str, list] = {}
    for each in diagnostics:
        assert each.fix is not None
        for edit in each.fix.edits:
            edits.setdefault(edit.span.file.name, []).append(edit)
    after = {
        name: plain(edited(text, edits[name])) if name in edits else text
        for name, text in files.items()
    }
    assert {name: after[name] for name in case.fixed} == case.fixed
    assert found(after, [case.rule]) == []


def plain(text: str) -> str:
    return "".join(
        line for line in text.splitlines(keepends=True) if not EXPECTED.fullmatch(line.rstrip("\n"))
    )


@pytest.mark.parametrize("rule", LINTED)
def test_the_examples_of_a_manual(rule):
    manual = check_of(rule).manual
    assert found(example(manual.bad), [rule]), "the bad example is good"
    assert not found(example(manual.good), [rule]), "the good example is bad"


@pytest.mark.parametrize("rule", LINTED)
def test_a_rule_has_its_cases_and_its_manual(rule):
    own = [case for case in CASES if case.rule == rule]
    assert any(case.kind != "pass" for case in own)
    assert sum(case.kind == "pass" for case in own) >= 2, "two cases in which it must not fire"
    texts = [case.files[name] for case in own for name in case.changed]
    assert any(list(sentences(text)) for text in texts), "a case says the message"
    check = check_of(rule)
    assert isinstance(check, Check)
    assert check.plan or check.report or check.either
    for text in (check.manual.finds, check.manual.why):
        assert isinstance(text, Text)
        assert all(part.strip() for part in text)


def test_every_file_is_a_rule():
    assert {path.stem for path in FILES} == set(LINTED)
    modules = (HERE.parents[1] / "vpc" / "lint" / "rules").glob("[!_]*.py")
    assert {path.stem.replace("_", "-") for path in modules} == set(LINTED)


def test_nothing_is_wrong_with_the_sound_workspace():
    results = compiled(BASE, rules=["all"])
    everything = [each for one in results.values() for each in one.diagnostics]
    assert [(each.rule, each.subject, each.primary.span.file.name) for each in everything] == []
    assert all(one.assessed for one in results.values())
    assert not has_errors(everything)
