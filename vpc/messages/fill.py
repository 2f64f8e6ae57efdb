"""Findings to sentences: the values of a diagnostic formatted, and its templates filled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from vpc.diagnostic import Diagnostic, Named, Term, Value
from vpc.messages import Language, catalogue
from vpc.messages.sentences import Catalogue, Variants, fill, variant
from vpc.registry import Severity

_LISTED = 12
"""So many names are listed; more would bury the rest of the sentence."""
_LISTED_WITH_TITLES = 6
_LONGEST = 100
"""A value quoted in a sentence is cut here: a whole paragraph says no more."""
_GROUPED_FROM = 10_000
"""Smaller whole numbers may be years, and are printed as they are."""


class Said(NamedTuple):
    """A finding in words. ``labels`` go with the diagnostic's secondary places, in order."""

    severity: str
    message: str
    label: str
    help: str
    labels: tuple[str, ...]


def said(diagnostic: Diagnostic, language: Language) -> Said:
    """All sentences of a finding; those that the catalogue leaves out are empty."""
    words = catalogue(language)
    sentences = words.rules[diagnostic.rule]
    values = formatted(diagnostic.values, words)

    def optional(variants: Variants) -> str:
        return variant(variants, values) or ""

    return Said(
        severity=words.severities[diagnostic.severity],
        message=fill(sentences.message, values),
        label=optional(sentences.label),
        help=optional(sentences.help),
        labels=tuple(
            optional(sentences.labels.get(each.role, "")) for each in diagnostic.secondary
        ),
    )


def formatted(values: Mapping[str, Value], words: Catalogue) -> dict[str, str]:
    """What templates may use. An empty text or list counts as absent."""
    filled: dict[str, str] = {}
    for name, value in values.items():
        if value in ("", ()):
            continue
        filled[name] = _formatted(value, words)
        terms = [each for each in _each(value) if isinstance(each, Term)]
        if terms:
            filled[f"the_{name}"] = words.disjunction.join(
                words.definite.get(term) or words.terms.get(term, term) for term in terms
            )
        how = [words.how[term] for term in terms if term in words.how]
        if how:
            filled[f"how_{name}"] = "; ".join(how)
    return filled


def _each(value: Value) -> tuple[Value, ...]:
    return value if isinstance(value, tuple) else (value,)


def _formatted(value: Value, words: Catalogue) -> str:
    match value:
        case Term():
            return words.terms.get(value, str(value))
        case str():
            return _cut(value)
        case tuple():
            return _listed(value, words)
        case Decimal():
            return _grouped(f"{value:,f}", words)
        case int():
            return str(value) if abs(value) < _GROUPED_FROM else _grouped(f"{value:,}", words)
        case date():
            return value.isoformat()


def _listed(names: tuple[str, ...], words: Catalogue) -> str:
    """Names in backticks with commas; words of vpc's own with *or*, since one of them is meant."""
    if all(isinstance(name, Term) for name in names):
        return words.disjunction.join(_formatted(name, words) for name in names)
    listed = _LISTED_WITH_TITLES if any(isinstance(name, Named) for name in names) else _LISTED
    shown = [_named(name) for name in names[:listed]]
    return ", ".join([*shown, "…"] if len(names) > listed else shown)


def _named(name: str) -> str:
    called = name.called if isinstance(name, Named) else ""
    return f"`{_cut(name)}` ({_cut(called)})" if called else f"`{_cut(name)}`"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _grouped(number: str, words: Catalogue) -> str:
    """A number as Python groups it, with no-break spaces, the language's mark and a real minus."""
    return number.translate({ord(","): "\u00a0", ord("."): words.decimal_mark, ord("-"): "−"})


def tally(
    diagnostics: Iterable[Diagnostic], language: Language, *, files: int | None = None
) -> str:
    """How many findings of each severity: *3 fel, 1 varning*, with *i 2 filer* if asked for."""
    words = catalogue(language)
    counted = Counter(each.severity for each in diagnostics)
    parts = [
        _counted(f"count.{severity}", counted[severity], words)
        for severity in Severity
        if counted[severity]
    ]
    if not parts:
        return fill(words.phrases["count.none"], {})
    text = ", ".join(parts)
    if files is None:
        return text
    where = _counted("count.file", files, words)
    return fill(words.phrases["count.in-files"], {"findings": text, "files": where})


def fixable(diagnostics: Iterable[Diagnostic], language: Language) -> tuple[str, ...]:
    """A line that says how many of the findings vpc can put right, if there are any."""
    fixes = [each.fix.safe for each in diagnostics if each.fix is not None]
    if not fixes:
        return ()
    sort = "none" if not any(fixes) else "all" if all(fixes) else "some"
    values = {"safe": str(fixes.count(True)), "unsafe": str(fixes.count(False))}
    return (fill(catalogue(language).phrases[f"count.fixable.{sort}"], values),)


def _counted(key: str, number: int, words: Catalogue) -> str:
    form = "one" if number == 1 else "many"
    return fill(words.phrases[f"{key}.{form}"], {"number": _formatted(number, words)})
