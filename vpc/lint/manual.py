"""The manual of any rule: a linted one has it in its file, the others in ``earlier``."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from vpc.lint.rule import Manual
from vpc.lint.runner import check_of
from vpc.registry import RULES, group_of


def manual_of(rule: str) -> Manual:
    """What there is to know about a rule of the registry."""
    if RULES[rule].linted:
        return check_of(rule).manual
    manuals: Mapping[str, Manual] = import_module(f"vpc.lint.earlier.{group_of(rule)}").MANUALS
    return manuals[rule]
