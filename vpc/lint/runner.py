"""Asks rules of a document, and folds what they say of one mistake into one finding."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from functools import cache
from importlib import import_module

from vpc.diagnostic import Diagnostic
from vpc.lint.matter import Matter, PlanMatter, ReportMatter
from vpc.lint.rule import Check
from vpc.registry import RULES


@cache
def check_of(rule: str) -> Check:
    """What a rule asks, and its manual: in the file that is named like the rule."""
    found: Check = import_module(f"vpc.lint.rules.{rule.replace('-', '_')}").CHECK
    return found


def lint(matter: Matter, selected: Container[str]) -> tuple[Diagnostic, ...]:
    """What the selected rules find in a document."""
    asked = [name for name, rule in RULES.items() if rule.linted and name in selected]
    return tuple(_folded([each for name in asked for each in _found(check_of(name), matter)]))


def _found(check: Check, matter: Matter) -> Iterator[Diagnostic]:
    if check.either is not None:
        yield from check.either(matter)
    if check.plan is not None and isinstance(matter, PlanMatter):
        yield from check.plan(matter)
    if check.report is not None and isinstance(matter, ReportMatter):
        yield from check.report(matter)


def _folded(found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Without what another rule says better of the same thing."""
    told = {(each.rule, each.subject) for each in found}
    for each in found:
        if not any((other, each.subject) in told for other in RULES[each.rule].yields_to):
            yield each
