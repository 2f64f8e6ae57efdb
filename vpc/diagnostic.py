"""Findings: one type for syntax, shape, references, figures and settings.

A diagnostic carries values and no sentence, so that the stages stay pure; only the printers
know a language (``vpc/messages``). Every rule that can be reported stands in ``registry.RULES``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Generic, TypeVar

from vpc.registry import RULES, Severity
from vpc.source import Span


class Term(str):
    """A value that is a word of vpc's own, to be said in the reader's language."""

    __slots__ = ()


class Named(str):
    """An id as a value, with what it is called in its plan."""

    __slots__ = ("called",)
    called: str

    def __new__(cls, name: str, called: str = "") -> Named:
        named = super().__new__(cls, name)
        named.called = called
        return named


Value = str | int | Decimal | date | tuple[str, ...]


@dataclass(frozen=True)
class Label:
    """A place and, by ``role``, which of the rule's label sentences belongs to it."""

    span: Span
    role: str = ""


@dataclass(frozen=True)
class Edit:
    """Replace a place in a file with a text."""

    span: Span
    text: str


@dataclass(frozen=True)
class Fix:
    """Edits that clear a finding. ``safe``: they cannot change what the author meant."""

    edits: tuple[Edit, ...]
    safe: bool


@dataclass(frozen=True)
class Diagnostic:
    """One finding. ``subject`` is its semantic path (``goals.fewer-families.target``).

    ``identity`` is that path with names in place of the numbers of a list's items
    (``introduction.Vårt uppdrag.text``), where it has any and the document is known.
    """

    rule: str
    severity: Severity
    primary: Label
    secondary: tuple[Label, ...] = ()
    values: Mapping[str, Value] = field(default_factory=dict)
    fix: Fix | None = None
    subject: str = ""
    identity: str = ""

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR


def finding(
    rule: str,
    span: Span,
    *,
    subject: str = "",
    severity: Severity | None = None,
    secondary: Iterable[Label] = (),
    fix: Fix | None = None,
    **values: Value | None,
) -> Diagnostic:
    """A diagnostic of a rule in ``RULES``; its severity there unless another is given.

    Values that are None are left out, so that a sentence without them is chosen.
    """
    return Diagnostic(
        rule=rule,
        severity=severity or RULES[rule].severity,
        primary=Label(span),
        secondary=tuple(secondary),
        values={name: value for name, value in values.items() if value is not None},
        fix=fix,
        subject=subject,
    )


T = TypeVar("T")


@dataclass(frozen=True)
class Result(Generic[T]):
    """What a stage gives: a value where one could be had, and what was found on the way."""

    value: T | None
    diagnostics: tuple[Diagnostic, ...] = ()


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    return any(each.is_error for each in diagnostics)


def is_broken(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether a document cannot be understood: an error that no ``allow`` comment can lift."""
    return any(each.is_error and not RULES[each.rule].allowable for each in diagnostics)


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The canonical order: by file, place, weight and rule. Doubles are dropped."""
    weight = {severity: rank for rank, severity in enumerate(Severity)}

    def key(each: Diagnostic) -> tuple[object, ...]:
        span = each.primary.span
        start, end = span.range or (-1, -1)
        values = tuple(sorted((name, str(value)) for name, value in each.values.items()))
        return span.file.name, start, end, weight[each.severity], each.rule, each.subject, values

    return tuple({key(each): each for each in sorted(diagnostics, key=key)}.values())


_FOLDED = str.maketrans("åäöéü_", "aaoeu-")
_LIKE = 0.6
"""How alike two names have to be for one to be taken for the other."""


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that ``name`` was most likely meant to be; None where that is a guess.

    Case and accents do not count, and two names that are equally near are none.
    """
    from difflib import SequenceMatcher  # only when something is wrong

    matcher = SequenceMatcher()
    matcher.set_seq2(name.casefold().translate(_FOLDED))
    scores: list[tuple[float, str]] = []
    for each in known:
        matcher.set_seq1(each.casefold().translate(_FOLDED))
        if matcher.real_quick_ratio() < _LIKE or matcher.quick_ratio() < _LIKE:
            continue
        scores.append((matcher.ratio(), each))
    scores.sort(key=lambda score: (-score[0], score[1]))
    if not scores or scores[0][0] < _LIKE:
        return None
    if len(scores) > 1 and scores[0][0] - scores[1][0] < 0.01:
        return None
    return scores[0][1]


class Guesses:
    """``nearest`` for a whole document, with an end: it takes its time where much is wrong."""

    def __init__(self) -> None:
        self._left = 10_000

    def nearest(self, name: str, known: Collection[str]) -> str | None:
        """As the function; None after so many comparisons that nobody would read on."""
        self._left -= len(known)
        return nearest(name, known) if self._left >= 0 else None
