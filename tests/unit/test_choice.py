"""Which rules are asked and told: the closest name decides, and paths have their own."""

from __future__ import annotations

import pytest
from documents import settings_of

from vpc.pipeline.choice import Choice, Wishes, matches
from vpc.registry import GROUPS, RULES, Severity


def choice(text: str = "", **wishes: tuple[str, ...]) -> Choice:
    settings = settings_of({"vpc.yaml": f"vpc: 1\nkind: workspace\n{text}"})
    assert settings.diagnostics == ()
    return Choice(settings.model, Wishes(**wishes))


def test_the_usual_rules_are_asked():
    assert choice().asked == {name for name, rule in RULES.items() if rule.selected}


def test_select_takes_the_place_of_the_usual_rules_and_extend_adds():
    allowable = {name for name in choice("select: [money]").asked if RULES[name].allowable}
    assert allowable == {name for name, rule in GROUPS["money"].items() if rule.allowable}
    extended = choice("select: [money]\nextend_select: [unseen-list]").asked
    assert "unseen-list" in extended
    assert choice("select: []\nextend_select: [all]").asked == set(RULES)


def test_the_command_line_comes_before_the_settings():
    chosen = choice("select: [money]", select=("prose",))
    assert chosen.told("unseen-list", "a.yaml")
    assert not chosen.told("control-sum", "a.yaml")
    assert not choice("", ignore=("prose",)).told("unseen-list", "a.yaml")


@pytest.mark.parametrize(
    ("text", "wishes", "told"),
    [
        ("extend_select: [unseen-list]", {"select": ("money",)}, False),
        ("per_path: {units: {extend_select: [unseen-list]}}", {"select": ("money",)}, False),
        ("extend_select: [unseen-list]", {"ignore": ("all",)}, False),
        ("extend_select: [unseen-list]", {"ignore": ("prose",), "select": ("unseen-list",)}, True),
        ("ignore: [unseen-list]", {"select": ("unseen-list",)}, True),
        ("ignore: [prose]", {"extend": ("prose",)}, True),
        ("ignore: [unseen-list]", {"select": ("prose",)}, False),
        ("ignore: [prose]\nextend_select: [unseen-list]", {"select": ("all",)}, True),
        ("per_path: {units: {ignore: [all]}}", {"select": ("all",)}, False),
        ("per_path: {units: {ignore: [all]}}", {"select": ("unseen-list",)}, True),
    ],
)
def test_what_the_command_line_names_decides(text, wishes, told):
    assert choice(text, **wishes).told("unseen-list", "units/a/plan.yaml") is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ignore: [prose]", False),
        ("ignore: [all]", False),
        ("ignore: [prose]\nextend_select: [unseen-list]", True),
        ("extend_select: [prose]\nignore: [unseen-list]", False),
        ("select: [unseen-list]\nignore: [unseen-list]", False),
        ("select: [prose]\nignore: [all]", True),
        ("per_path: {archive/**: {ignore: [prose]}}", True),
        ("per_path: {units/*/plan.yaml: {ignore: [prose]}}", False),
        ("per_path: {units: {ignore: [prose]}}", False),
        ("ignore: [prose]\nper_path: {units: {extend_select: [unseen-list]}}", True),
    ],
)
def test_the_closer_name_decides(text, told):
    assert choice(text).told("unseen-list", "units/a/plan.yaml") is told


def test_what_keeps_a_document_from_being_understood_is_always_told():
    assert choice("select: [money]").told("unknown-key", "a.yaml")
    assert choice("", ignore=("all",)).told("unknown-key", "a.yaml")


def test_the_last_path_that_fits_weighs_a_finding():
    chosen = choice(
        "severity: {unseen-list: error}\n"
        "per_path:\n"
        "  2009: {severity: {unseen-list: advice}}\n"
        "  2009/new/**: {severity: {unseen-list: warning}}\n"
    )
    assert chosen.severity("unseen-list", "2018/a.yaml") is Severity.ERROR
    assert chosen.severity("unseen-list", "2009/a.yaml") is Severity.ADVICE
    assert chosen.severity("unseen-list", "2009/new/a.yaml") is Severity.WARNING
    assert chosen.severity("control-sum", "2009/a.yaml") is None
    assert chosen.severity("unknown-key", "2009/a.yaml") is None


@pytest.mark.parametrize(
    ("pattern", "key", "fits"),
    [
        ("a.yaml", "a.yaml", True),
        ("a.yaml", "b/a.yaml", False),
        ("**/a.yaml", "a.yaml", True),
        ("**/a.yaml", "b/c/a.yaml", True),
        ("b", "b/c/a.yaml", True),
        ("b/", "b/a.yaml", True),
        ("b/*", "b/a.yaml", True),
        ("*.yaml", "b/a.yaml", False),
        ("b/**/c/*.yaml", "b/c/a.yaml", True),
        ("b/**/c/*.yaml", "b/x/y/c/a.yaml", True),
        ("b/**/c/*.yaml", "b/x/y/a.yaml", False),
        ("**", "a.yaml", True),
    ],
)
def test_patterns(pattern, key, fits):
    assert matches(pattern, key) is fits


def test_a_hostile_pattern_comes_to_an_end():
    """After hours, if all the ways there are were gone through."""
    assert not matches("**/" * 80 + "b", "a/" * 80 + "a")
    assert not matches("*a" * 150 + "b", "a" * 300)
