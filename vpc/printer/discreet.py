"""Findings without what nobody else is to read: they end in the logs of others' machines.

A line is shown for whatever was found in it, and a value is quoted; so it is not the finding of a
person's number that has to keep it back, but every finding, in every format.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from vpc.diagnostic import Diagnostic, Edit, Fix, Label, Named, Term, Value
from vpc.lint.personal_numbers import masked
from vpc.source import SourceFile, Span


def discreet(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The findings at the same places, in texts with the digits of people's numbers masked."""
    veiled = _Veil()
    return tuple([veiled.finding(each) for each in diagnostics])


class _Veil:
    """Each file is read through once; the places in it are those in the file as it is."""

    def __init__(self) -> None:
        self._files: dict[SourceFile, SourceFile] = {}

    def finding(self, found: Diagnostic) -> Diagnostic:
        return replace(
            found,
            primary=self._label(found.primary),
            secondary=tuple(map(self._label, found.secondary)),
            values={name: _value(value) for name, value in found.values.items()},
            fix=self._fix(found.fix),
            subject=".".join(map(masked, found.subject.split("."))),
        )

    def _label(self, label: Label) -> Label:
        return replace(label, span=self._span(label.span))

    def _fix(self, fix: Fix | None) -> Fix | None:
        if fix is None:
            return None
        edits = tuple([Edit(self._span(each.span), masked(each.text)) for each in fix.edits])
        return replace(fix, edits=edits)

    def _span(self, span: Span) -> Span:
        file = span.file
        if file not in self._files:
            text = masked(file.text)
            self._files[file] = file if text == file.text else replace(file, text=text)
        return Span(self._files[file], span.range)


def _value(value: Value) -> Value:
    if isinstance(value, tuple):
        return tuple(map(_text, value))
    return _text(value) if isinstance(value, str) else value


def _text(text: str) -> str:
    match text:
        case Term():
            return text
        case Named():
            return Named(masked(text), masked(text.called))
        case _:
            return masked(text)
