"""Asks rules of a document, and folds what they say of one mistake into one finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import Any

from vpc.diagnostic import Diagnostic
from vpc.lint.matter import Matter, PlanMatter
from vpc.lint.rule import Check
from vpc.registry import RULES

Question = Callable[[Any], Iterator[Diagnostic]]


@cache
def check_of(rule: str) -> Check:
    """What a rule asks, and its manual: in the file that is named like the rule."""
    found: Check = import_module(f"vpc.lint.rules.{rule.replace('-', '_')}").CHECK
    return found


def lint(matter: Matter, selected: frozenset[str]) -> tuple[Diagnostic, ...]:
    """What the selected rules find in a document."""
    asked = _questions(selected, isinstance(matter, PlanMatter))
    return tuple(_folded([each for question in asked for each in question(matter)]))


@cache
def _questions(selected: frozenset[str], is_plan: bool) -> tuple[Question, ...]:
    """What the selected rules ask of a plan, or of a report."""
    linted = [name for name, rule in RULES.items() if rule.linted and name in selected]
    checks = map(check_of, linted)
    asked = [(each.either, each.plan if is_plan else each.report) for each in checks]
    return tuple(question for both in asked for question in both if question is not None)


def _folded(found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Without what another rule says better of the same thing."""
    told = {(each.rule, each.subject) for each in found}
    for each in found:
        better = RULES[each.rule].yields_to
        if not better or not any((other, each.subject) in told for other in better):
            yield each
