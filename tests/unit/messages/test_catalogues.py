"""Both languages say all there is to say, and the code says nothing they have no words for."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

import vpc
from vpc.assess.fulfilment import Reason, State
from vpc.assess.quotes import _NAMED
from vpc.messages import LANGUAGES, catalogue
from vpc.messages.sentences import Catalogue, Sentences, Variants, variant
from vpc.messages.sv.fields import FIELDS
from vpc.messages.sv.fields import KINDS as TITLES
from vpc.model.base import Shape
from vpc.model.forms import FORMS
from vpc.model.report import ActivityReport
from vpc.model.validator import KINDS, model_of
from vpc.registry import RULES, Severity

PACKAGE = Path(vpc.__file__).parent
NOT_VALUES = {"subject", "severity", "secondary", "fix", "span"}
SWEDISH, ENGLISH = catalogue("sv"), catalogue("en")


def variants(sentence: Variants) -> tuple[str, ...]:
    return (sentence,) if isinstance(sentence, str) else sentence


def placeholders(*sentences: Variants) -> set[str]:
    return {
        name
        for sentence in sentences
        for template in variants(sentence)
        for _, name, _, _ in Formatter().parse(template)
        if name is not None
    }


def parts(rule: Sentences) -> dict[str, Variants]:
    return {
        "message": rule.message,
        "label": rule.label,
        "help": rule.help,
        **{f"role {role}": sentence for role, sentence in rule.labels.items()},
    }


def every_template(words: Catalogue) -> Iterator[tuple[str, str]]:
    for name, rule in words.rules.items():
        for part, sentence in parts(rule).items():
            for template in variants(sentence):
                yield f"{name}: {part}", template


# ---- the catalogues


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_sentences_and_no_other(language):
    words = catalogue(language)
    assert words.rules.keys() == RULES.keys()
    for name, rule in words.rules.items():
        assert all(variants(rule.message)), name
        assert all(variants(rule.help)), name
    assert set(words.severities) == {str(each) for each in Severity}


@pytest.mark.parametrize("rule", RULES)
def test_languages_agree_on_the_placeholders_of_a_rule(rule):
    swedish, english = parts(SWEDISH.rules[rule]), parts(ENGLISH.rules[rule])
    assert swedish.keys() == english.keys()
    for part in swedish:
        assert [placeholders(each) for each in variants(swedish[part])] == [
            placeholders(each) for each in variants(english[part])
        ], part


def test_languages_have_the_same_terms_and_phrases():
    for name in ("terms", "definite", "how"):
        assert list(getattr(SWEDISH, name)) == list(getattr(ENGLISH, name))
    assert list(SWEDISH.phrases) == list(ENGLISH.phrases)
    for key, sentence in SWEDISH.phrases.items():
        assert [placeholders(each) for each in variants(sentence)] == [
            placeholders(each) for each in variants(ENGLISH.phrases[key])
        ], key
    for words in (SWEDISH, ENGLISH):
        assert words.definite.keys() <= words.terms.keys()
        assert words.how.keys() <= words.terms.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_bare_names(language):
    for where, template in every_template(catalogue(language)):
        for _, name, specification, conversion in Formatter().parse(template):
            if name is not None:
                assert name.isidentifier(), where
                assert not specification, where
                assert not conversion, where


@pytest.mark.parametrize("language", LANGUAGES)
def test_variants_can_all_be_reached(language):
    """A variant after one that needs no more than it does would never be said."""
    for name, rule in catalogue(language).rules.items():
        for part, sentence in parts(rule).items():
            needed = [placeholders(each) for each in variants(sentence)]
            for index, needs in enumerate(needed):
                assert not any(earlier <= needs for earlier in needed[:index]), (name, part)


@pytest.mark.parametrize("language", LANGUAGES)
def test_style(language):
    """Lower case, no full stop; never *illegal*, which is for judges."""
    for where, template in every_template(catalogue(language)):
        if template:
            assert not template.endswith("."), where
            assert template[0] in '`{”“"' or not template[0].isupper(), where
            assert "illegal" not in template.lower(), where
            assert "olaglig" not in template.lower(), where
            assert template.count("`") % 2 == 0, where
            assert "  " not in template, where


# ---- the code


@cache
def modules() -> list[ast.Module]:
    return [
        ast.parse(path.read_text(encoding="utf-8"), str(path))
        for path in sorted(PACKAGE.rglob("*.py"))
        if not {"messages", "printer"} & set(path.relative_to(PACKAGE).parts)
    ]


@cache
def all_calls(tree: ast.AST) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    for call in all_calls(tree):
        name = getattr(call.func, "id", None) or getattr(call.func, "attr", None)
        if name in names:
            yield call


def literal(node: ast.AST | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def first(call: ast.Call) -> str | None:
    return literal(call.args[0]) if call.args else None


def roles(tree: ast.AST) -> set[str]:
    found = {literal(call.args[1]) for call in calls(tree, "Label") if len(call.args) > 1}
    found |= {
        literal(keyword.value)
        for call in all_calls(tree)
        for keyword in call.keywords
        if keyword.arg == "role"
    }
    return {role for role in found if role}


def findings() -> Iterator[tuple[str, ast.Call]]:
    for tree in modules():
        for call in calls(tree, "finding", "report", "_find", "_stop"):
            rule = first(call)
            if rule is not None:
                yield rule, call


def test_every_term_in_the_code_has_a_word():
    terms = set(FORMS.values())
    for tree in modules():
        terms |= {first(call) for call in calls(tree, "Term", "unknown")} - {None}
        terms |= {
            text
            for call in calls(tree, "refuse")
            for node in ast.walk(call)
            if (text := literal(node)) is not None
        }
    assert terms >= {"id", "anchor"}, "the scan found nothing"
    terms |= set(KINDS) | {f"quoted-{kind}" for kind in _NAMED} | set(_NAMED.values())
    for words in (SWEDISH, ENGLISH):
        assert terms <= words.terms.keys()


def test_every_role_in_the_code_has_a_sentence():
    known = {role for rule in SWEDISH.rules.values() for role in rule.labels}
    found = set().union(*map(roles, modules()))
    assert "first" in found, "the scan found nothing"
    assert found <= known


def test_roles_belong_to_the_rule_that_uses_them():
    for rule, call in findings():
        assert roles(call) <= SWEDISH.rules[rule].labels.keys(), rule


def test_every_finding_in_the_code_can_fill_its_sentences():
    found = list(findings())
    assert found
    for rule, call in found:
        assert rule in RULES, f"line {call.lineno}: no rule {rule}"
        given = {keyword.arg for keyword in call.keywords}
        if None in given:  # `**values`: what is in it is known only when it runs
            continue
        values = dict.fromkeys(given - NOT_VALUES, "x")
        values |= {f"the_{name}": "x" for name in values} | {f"how_{name}": "x" for name in values}
        assert variant(SWEDISH.rules[rule].message, values), (rule, given)
        assert variant(SWEDISH.rules[rule].help, values), (rule, given)


def test_every_phrase_in_the_code_exists_and_can_be_filled():
    for tree in modules():
        for call in calls(tree, "UsageError", "say"):
            key = first(call)
            if key is not None:
                given = {keyword.arg for keyword in call.keywords} - {"configured"}
                assert key in SWEDISH.phrases
                assert variant(SWEDISH.phrases[key], dict.fromkeys(given, "x")), (key, given)
        for call in calls(tree, "_help"):
            assert first(call) is None or f"cli.help.{first(call)}" in SWEDISH.phrases


def test_a_trace_can_say_everything():
    tree = ast.parse((PACKAGE / "printer" / "trace.py").read_text(encoding="utf-8"))
    said = {f"trace.{first(call)}": call for call in calls(tree, "say") if first(call)}
    assert said
    for key, call in said.items():
        given = {keyword.arg for keyword in call.keywords}
        assert variant(SWEDISH.phrases[key], dict.fromkeys(given, "x")), (key, given)
    words = {f"state.{state}" for state in State} | {f"reason.{reason}" for reason in Reason}
    status = get_args(ActivityReport.model_fields["status"].annotation)
    words |= {f"status.{each}" for each in status}
    assert {f"trace.{word}" for word in words} <= SWEDISH.phrases.keys()


# ---- descriptions of keys


def keys() -> set[str]:
    for kind in KINDS:
        model_of(kind)
    return {
        f"{model.__name__}.{field.alias or name}"
        for model in Shape.__subclasses__()
        if model.__module__.startswith("vpc.")
        for name, field in model.model_fields.items()
    }


def test_every_key_of_every_model_is_described():
    assert FIELDS.keys() == keys()
    assert TITLES.keys() == KINDS.keys()


def test_descriptions_are_sentences():
    for key, text in FIELDS.items():
        assert text[0].isupper() or text[0] == "`", key
        assert text.rstrip("`").endswith((".", "…")), key
        assert text.count("`") % 2 == 0, key
