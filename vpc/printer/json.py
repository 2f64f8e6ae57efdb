"""Findings for programs. Keys never vary with the language; the sentences do."""

from __future__ import annotations

import json as stdlib_json
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from vpc.diagnostic import Diagnostic, Edit, Value
from vpc.fingerprint import Fingerprint, fingerprints
from vpc.messages import Language
from vpc.messages.fill import Said, said
from vpc.printer.screen import visible
from vpc.registry import group_of
from vpc.source import SourceFile, Span

FORMAT = "vpc-findings-1"
"""Changes when a key is renamed, removed or given another meaning; never for a key more."""


def json(
    diagnostics: Iterable[Diagnostic],
    language: Language,
    *,
    color: bool = False,  # noqa: ARG001  # every printer is called alike
) -> str:
    """The findings as JSON. Offsets and columns count code points; ends are not included."""
    found = tuple(diagnostics)
    marked = zip(found, fingerprints(found), strict=True)
    return dumped({"format": FORMAT, "findings": [_finding(*each, language) for each in marked]})


def dumped(document: Any) -> str:
    """A document as JSON that is safe to show on a terminal."""
    text = stdlib_json.dumps(document, ensure_ascii=False, indent=2)
    return "\n".join(map(_escaped, text.split("\n"))) + "\n"


def _escaped(line: str) -> str:
    """The same JSON without characters that a terminal would obey. (All others are in strings.)"""
    if line.isprintable():
        return line
    return "".join(_escape(each) if visible(each) != each else each for each in line)


def _escape(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def _finding(
    diagnostic: Diagnostic, fingerprint: Fingerprint, language: Language
) -> dict[str, Any]:
    words = said(diagnostic, language)
    return {
        "rule": diagnostic.rule,
        "group": group_of(diagnostic.rule),
        "severity": str(diagnostic.severity),
        "message": words.message,
        "help": words.help,
        **_place(diagnostic.primary.span),
        "subject": diagnostic.subject,
        "fingerprint": fingerprint.digest,
        "values": {name: _plain(value) for name, value in sorted(diagnostic.values.items())},
        "labels": _labels(diagnostic, words),
        "fix": None
        if diagnostic.fix is None
        else {
            "safe": diagnostic.fix.safe,
            "edits": [_edit(edit) for edit in diagnostic.fix.edits],
        },
    }


def _labels(diagnostic: Diagnostic, words: Said) -> list[dict[str, Any]]:
    """Every place: the primary one first, its role ``primary``."""
    primary = {"role": "primary", "text": words.label, **_place(diagnostic.primary.span)}
    others = [
        {"role": label.role, "text": text, **_place(label.span)}
        for label, text in zip(diagnostic.secondary, words.labels, strict=True)
    ]
    return [primary, *others]


def _edit(edit: Edit) -> dict[str, Any]:
    return {**_place(edit.span), "text": edit.text}


def _place(span: Span) -> dict[str, Any]:
    """``start`` and ``end`` are null where the file as a whole is meant."""
    start, end = span.range or (None, None)
    return {
        "file": span.file.name,
        "start": _point(span.file, start),
        "end": _point(span.file, end),
    }


def _point(file: SourceFile, offset: int | None) -> dict[str, int] | None:
    if offset is None:
        return None
    line, column = file.position(offset)
    return {"line": line, "column": column, "offset": offset}


def _plain(value: Value) -> str | int | list[str]:
    """Exact decimals stay text: a program that reads them as binary floats would change them."""
    match value:
        case Decimal() | date():
            return str(value)
        case tuple():
            return [str(each) for each in value]
        case str():
            return str(value)
        case int():
            return value
