"""Findings as SARIF 2.1.0, the format of code scanning services and editors (OASIS standard)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from vpc import __version__
from vpc.diagnostic import Diagnostic, Edit, Fix
from vpc.fingerprint import Fingerprint, fingerprints
from vpc.lint.rule import Manual
from vpc.lint.runner import check_of
from vpc.messages import Language, catalogue
from vpc.messages.fill import Said, said
from vpc.messages.sentences import fill
from vpc.printer.json import dumped
from vpc.printer.screen import visible
from vpc.registry import RULES, Severity, group_of
from vpc.source import Span

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_ROOT = "%SRCROOT%"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}
_LINK = re.compile(r"\[(?=[^\[\]]*\]\()")
_PLACEHOLDER = re.compile(r"\{(\d+)\}")
_NOT_IN_URI = re.compile(r"[^A-Za-z0-9._~/-]")


def sarif(
    diagnostics: Iterable[Diagnostic],
    language: Language,
    *,
    color: bool = False,  # noqa: ARG001  # every printer is called alike
) -> str:
    """A run with its results, and the rules that found something."""
    found = tuple(diagnostics)
    names = sorted({each.rule for each in found})
    indexes = {name: index for index, name in enumerate(names)}
    driver = {
        "name": "vpc",
        "version": __version__,
        "language": language,
        "rules": [_rule(name, language) for name in names],
    }
    run = {
        "tool": {"driver": driver},
        "invocations": [{"executionSuccessful": True}],
        "originalUriBaseIds": {_ROOT: {}},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "language": language,
        "results": [
            _result(each, mark, indexes[each.rule], said(each, language))
            for each, mark in zip(found, fingerprints(found), strict=True)
        ],
    }
    return dumped({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(name: str, language: Language) -> dict[str, Any]:
    """What is known of a rule: its manual, or its own sentences with gaps for the values."""
    sentences = catalogue(language).rules[name]
    manual = check_of(name).manual if RULES[name].linted else None
    summary, advice = fill(sentences.message, {}), fill(sentences.help, {})
    return {
        "id": name,
        "shortDescription": {"text": summary},
        "fullDescription": {"text": getattr(manual.finds, language) if manual else summary},
        "help": _help(manual, language) if manual else {"text": advice},
        "defaultConfiguration": {"level": _LEVELS[RULES[name].severity]},
        "properties": {"group": group_of(name)},
    }


def _help(manual: Manual, language: Language) -> dict[str, str]:
    why: str = getattr(manual.why, language)
    return {"text": why, "markdown": f"{why}\n\n```yaml\n{manual.bad.strip()}\n```"}


def _result(diagnostic: Diagnostic, mark: Fingerprint, index: int, words: Said) -> dict[str, Any]:
    place = _location(diagnostic.primary.span, words.label)
    if diagnostic.subject:
        place["logicalLocations"] = [{"fullyQualifiedName": visible(diagnostic.subject)}]
    result = {
        "ruleId": diagnostic.rule,
        "ruleIndex": index,
        "level": _LEVELS[diagnostic.severity],
        "message": _message("; ".join(filter(None, (words.message, words.help)))),
        "locations": [place],
        "partialFingerprints": {"vpcFinding/v1": mark.digest},
    }
    if diagnostic.secondary:
        places = zip(diagnostic.secondary, words.labels, strict=True)
        result["relatedLocations"] = [
            {"id": number, **_location(label.span, text)}
            for number, (label, text) in enumerate(places, start=1)
        ]
    if diagnostic.fix and diagnostic.fix.edits:
        result["fixes"] = [_fix(diagnostic.fix, words)]
    return result


def _message(text: str) -> dict[str, str]:
    """A value out of a file may look like a link or a placeholder of SARIF's, and is neither."""
    return {"text": _PLACEHOLDER.sub(r"{{\1}}", _LINK.sub(r"\\[", visible(text)))}


def _location(span: Span, label: str) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": _artifact(span)}
    if span.range is not None:
        place["region"] = _region(span)
    message = {"message": _message(label)} if label else {}
    return {"physicalLocation": place, **message}


def _artifact(span: Span) -> dict[str, str]:
    return {"uri": _NOT_IN_URI.sub(_percent, span.file.name), "uriBaseId": _ROOT}


def _percent(character: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in character[0].encode("utf-8", "surrogatepass"))


def _region(span: Span) -> dict[str, int]:
    start, end = span.range or (0, 0)
    line, column = span.file.position(start)
    end_line, end_column = span.file.position(end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": start,
        "charLength": end - start,
    }


def _fix(fix: Fix, words: Said) -> dict[str, Any]:
    by_file: dict[str, list[Edit]] = {}
    for edit in fix.edits:
        by_file.setdefault(edit.span.file.name, []).append(edit)
    described = {"description": _message(words.help)} if words.help else {}
    return {
        **described,
        "artifactChanges": [
            {
                "artifactLocation": _artifact(edits[0].span),
                "replacements": [
                    {"deletedRegion": _region(edit.span), "insertedContent": {"text": edit.text}}
                    for edit in edits
                ],
            }
            for edits in by_file.values()
        ],
        "properties": {"safe": fix.safe},
    }
