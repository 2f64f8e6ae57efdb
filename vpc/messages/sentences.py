"""What a language's catalogue holds, and how its templates are filled."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

Variants = str | tuple[str, ...]
"""Templates for one sentence: the first of which all placeholders have a value is said."""


class Sentences(NamedTuple):
    """What is said of a rule: what is wrong, at its place, what to do, at other places."""

    message: Variants
    help: Variants
    label: Variants = ""
    labels: Mapping[str, Variants] = {}


class Catalogue(NamedTuple):
    """A language.

    ``terms`` says each ``Term`` in running text (*en lista*), ``definite`` a thing that is known
    (*indikatorn*), ``how`` how to write it. For a value ``kind`` that is a term, templates may use
    ``{kind}``, ``{the_kind}`` and ``{how_kind}``.
    """

    rules: Mapping[str, Sentences]
    terms: Mapping[str, str]
    definite: Mapping[str, str]
    how: Mapping[str, str]
    severities: Mapping[str, str]
    phrases: Mapping[str, Variants]
    decimal_mark: str
    disjunction: str


class _Gaps(dict[str, str]):
    """Values, with an ellipsis for those that are missing."""

    def __missing__(self, key: str) -> str:
        return "…"


def variant(variants: Variants, values: Mapping[str, str]) -> str | None:
    """The first variant that the values can fill, filled; None if there is none.

    Values are put in as they are: a brace in one of them is never read as a placeholder.
    """
    for template in (variants,) if isinstance(variants, str) else variants:
        try:
            return template.format_map(values)
        except KeyError:
            continue
    return None


def fill(variants: Variants, values: Mapping[str, str]) -> str:
    """As ``variant``; a sentence that lacks a value is said with a gap rather than not at all."""
    filled = variant(variants, values)
    if filled is not None:
        return filled
    last = variants if isinstance(variants, str) else variants[-1]
    return last.format_map(_Gaps(values))
