"""Every error that pydantic can raise for our models is known, mapped and said in both languages.

The models' core schemas are walked; an unknown kind of node fails, so that a new kind of field
cannot bring errors that nobody has words for.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from vpc.messages import LANGUAGES
from vpc.messages.fill import said
from vpc.model import validate as validation
from vpc.model.validate import validate
from vpc.model.validator import KINDS, model_of
from vpc.registry import RULES
from vpc.source import SourceFile
from vpc.syntax.reader import read

Node = Mapping[str, Any]


def string(node: Node) -> set[str]:
    known = {"type", "pattern", "min_length", "max_length", "strip_whitespace", "metadata", "ref"}
    assert node.keys() <= known, f"unknown constraint on a text: {node.keys() - known}"
    types = {"string_type"}  # never string_unicode: the reader gives no lone surrogates
    if "pattern" in node:
        types.add("string_pattern_mismatch")
    if "min_length" in node:
        types.add("string_too_short")
    if "max_length" in node:
        types.add("string_too_long")
    return types


def without_lengths(*names: str) -> Callable[[Node], set[str]]:
    """For lists and mappings: plain ones, without constraints on how many there are."""

    def types(node: Node) -> set[str]:
        assert not {"min_length", "max_length", "strict", "fail_fast"} & node.keys()
        return set(names)

    return types


def fields(node: Node) -> set[str]:
    needed = any(inner["schema"]["type"] != "default" for inner in node["fields"].values())
    return {"missing"} if needed else set()


def model(node: Node) -> set[str]:
    config = node.get("config", {})
    assert config.get("extra_fields_behavior") == "forbid", node["cls"]
    assert not config.get("from_attributes"), "would raise model_attributes_type"
    assert not config.get("strict"), "would raise for subclasses too"
    return {"model_type", "extra_forbidden"}


def union(node: Node) -> set[str]:
    assert "custom_error_type" not in node
    return set()  # the errors of its members


def tuple_(node: Node) -> set[str]:
    assert node.get("variadic_item_index") == 0, "of fixed length: too_long, too_short"
    assert len(node["items_schema"]) == 1
    return without_lengths("tuple_type")(node)


RAISED: Mapping[str, Callable[[Node], set[str]]] = {
    "str": string,
    "literal": lambda _: {"literal_error"},
    "dict": without_lengths("dict_type"),
    "tuple": tuple_,
    "model": model,
    "model-fields": fields,
    "model-field": lambda _: set(),
    "union": union,
    "nullable": lambda _: set(),
    "default": lambda _: set(),
    "definitions": lambda _: set(),
    "definition-ref": lambda _: set(),  # never recursion_loop: YAML without aliases has no loops
}
"""What each kind of core schema can raise, apart from the schemas inside it."""


def nodes(value: Any) -> Iterator[Node]:
    """Every core schema inside one, itself included."""
    if isinstance(value, Mapping):
        if isinstance(value.get("type"), str):
            yield value
        for key, child in value.items():
            if key not in ("metadata", "config", "serialization", "expected", "default"):
                yield from nodes(child)
    elif isinstance(value, list | tuple):
        for child in value:
            yield from nodes(child)


def possible() -> set[str]:
    found: set[str] = set()
    for kind in KINDS:
        shape = model_of(kind)
        shape.model_rebuild()
        for node in nodes(shape.__pydantic_core_schema__):
            assert node["type"] in RAISED, f"unknown kind of core schema: {node['type']}"
            found |= RAISED[node["type"]](node)
    return found


def test_every_error_that_can_be_raised_is_mapped_and_no_other():
    assert possible() == validation.error_types() - {"shape"}


PLAN = """\
vpc: 1
kind: plan
year: 2018
organisation: {id: board, level: board, name: Nämnden}
"""

EXAMPLES: Mapping[str, tuple[str, str, str]] = {
    # type: (what is added to a plan, the rule, the place that is marked)
    "missing": ("goals:\n  a: {under: b}\n", "missing-key", "a"),
    "extra_forbidden": ("gaols: {}\n", "unknown-key", "gaols"),
    "string_type": ("upstream: [a]\n", "wrong-shape", "upstream"),
    "dict_type": ("goals: [a]\n", "wrong-shape", "goals"),
    "model_type": ("head: text\n", "wrong-shape", "text"),
    "tuple_type": ("staff: text\n", "wrong-shape", "text"),
    "string_pattern_mismatch": ("goals:\n  Aa: {title: A}\n", "wrong-form", "Aa"),
    "literal_error": ("status: adoptd\n", "unknown-word", "adoptd"),
    "string_too_short": ("upstream: ' '\n", "blank-value", "upstream"),
    "string_too_long": (f"upstream: {'a' * 401}\n", "too-long", "a" * 401),
}


def test_every_error_has_an_example():
    assert EXAMPLES.keys() == possible()


@pytest.mark.parametrize("error_type", EXAMPLES)
def test_an_error_becomes_one_finding_in_both_languages(error_type, monkeypatch):
    added, rule, marked = EXAMPLES[error_type]
    raw = read(SourceFile("plan.yaml", PLAN + added)).value
    assert raw is not None
    raised: list[str] = []
    place = validation._place

    def noted(document, error):
        raised.append(error["type"])
        return place(document, error)

    monkeypatch.setattr(validation, "_place", noted)
    found = validate(raw).diagnostics
    assert raised == [error_type]
    assert [each.rule for each in found] == [rule]
    span = found[0].primary.span
    assert span.range is not None
    assert raw.file.text[slice(*span.range)] == marked
    spoken = [said(found[0], language) for language in LANGUAGES]
    assert spoken[0].message != spoken[1].message
    for words in spoken:
        assert words.message
        assert words.help
        assert "…" not in words.message
    assert found[0].rule in RULES


def test_the_plan_without_additions_is_right():
    raw = read(SourceFile("plan.yaml", PLAN)).value
    assert raw is not None
    assert validate(raw).value is not None


def test_unknown_constraints_and_nodes_are_noticed():
    with pytest.raises(AssertionError):
        string({"type": "str", "to_lower": True, "regex_engine": "x"})
    assert "int" not in RAISED
