"""Each rule finds what its cases and its manual show, and nothing in the sound workspace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

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
SAYS = re.compile(r"[ ]*# (sv|label|help): (.+)")


def found(
    files: dict[str, str], rules: Iterable[str], keys: Sequence[str] | None = None
) -> list[Diagnostic]:
    """What rules find in a workspace that is sound but for them, or in some of its documents."""
    asked = set(rules)
    results = compiled(files, keys, rules=asked)
    everything = [each for one in results.values() for each in one.diagnostics]
    broken = [each for each in everything if is_broken([each])]
    assert not broken, [(each.rule, each.primary.span) for each in broken]
    return [each for each in everything if each.rule in asked]


def without_words(text: str) -> str:
    """Expectations without the sentences between them and the line that they are about."""
    return "\n".join(line for line in text.split("\n") if not SAYS.fullmatch(line))


def sentences(text: str, what: str) -> Iterator[str]:
    for line in text.split("\n"):
        match = SAYS.fullmatch(line)
        if match and match[1] == what:
            yield match[2]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_case(case: Case):
    files = {name: without_words(text) for name, text in case.files.items()}
    diagnostics = found(files, [case.rule])
    report = differences(files, diagnostics)
    assert not report, "\n".join(report)
    assert bool(diagnostics) == (case.kind != "pass")
    in_words = [said(each, "sv") for each in diagnostics]
    for what, told in (
        ("sv", [each.message for each in in_words]),
        ("label", [each.label for each in in_words]),
        ("help", [each.help for each in in_words]),
    ):
        wanted = [each for name in case.changed for each in sentences(case.files[name], what)]
        assert not wanted or sorted(told) == sorted(wanted)
    for each in diagnostics:
        check_places(each)
    if case.kind == "no fix":
        assert [each.fix for each in diagnostics if each.fix] == []
    elif case.kind in ("fix", "safe fix"):
        check_fix(case, files, diagnostics)


@pytest.mark.parametrize("rule", LINTED)
def test_nothing_is_told_of_a_document_that_is_not_looked_at(rule):
    case = next(each for each in CASES if each.rule == rule and each.kind != "pass")
    files = {name: without_words(text) for name, text in case.files.items()}
    sound = files.keys() - {each.primary.span.file.name for each in found(files, [rule])}
    assert not found(files, [rule], sorted(sound))


def check_places(diagnostic: Diagnostic) -> None:
    """No place is a whole document: that is where one lands that names what is not there."""
    for label in (diagnostic.primary, *diagnostic.secondary):
        span = label.span
        assert span.range is None or not span.file.text[slice(*span.range)].startswith("vpc: 1\n")


def check_fix(case: Case, files: dict[str, str], diagnostics: list[Diagnostic]) -> None:
    """The fixes make of the documents what the case says, and nothing is left to find."""
    assert case.fixed, "a fix needs the document as it has to become"
    edits: dict[str, list] = {}
    for each in diagnostics:
        assert each.fix is not None
        assert each.fix.safe == (case.kind == "safe fix")
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
    assert any(list(sentences(text, "sv")) for text in texts), "a case says the message"
    check = check_of(rule)
    assert isinstance(check, Check)
    assert check.plan or check.report or check.either
    for text in (check.manual.finds, check.manual.why):
        assert isinstance(text, Text)
        assert all(part.strip() for part in text)


def test_nothing_is_said_to_be_missing_where_not_all_documents_are_given():
    report = "vpc: 1\nkind: report\nperiod: T2\nplan: unit-2017.yaml\n"
    files = {**BASE, "vb-2017.yaml": report}
    for complete, rules in ((True, ["unkept-promise"]), (False, [])):
        results = compiled(files, ["unit.yaml"], complete=complete, rules=["unkept-promise"])
        assert [each.rule for each in results["unit.yaml"].diagnostics] == rules


@pytest.mark.parametrize("line_end", ["\n", "\r\n", ""])
def test_a_line_is_put_in_whatever_the_line_before_it_ends_with(line_end):
    lines = ["vpc: 1", "kind: report", "period: VB", "plan: unit.yaml"]
    text = (line_end or "\n").join(lines) + line_end
    results = compiled({**BASE, "vb.yaml": text}, ["vb.yaml"], rules=["missing-previous"])
    (diagnostic,) = results["vb.yaml"].diagnostics
    assert diagnostic.fix is not None
    after = edited(text, diagnostic.fix.edits)
    assert after.splitlines() == [*lines, "previous: vb-2017.yaml"]
    assert after.endswith(f"yaml{line_end}previous: vb-2017.yaml{line_end}" if line_end else "yaml")


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
