"""Findings as a JUnit report: GitLab, Jenkins and others list them beside the tests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from vpc.diagnostic import Diagnostic
from vpc.fingerprint import Fingerprint, fingerprints
from vpc.messages import Language
from vpc.messages.fill import said
from vpc.printer.concise import location
from vpc.printer.places import lines
from vpc.printer.screen import visible
from vpc.registry import Severity

_NO_XML = {0xFFFE: "\\ufffe", 0xFFFF: "\\uffff"}
"""What XML cannot hold and a terminal can."""

_Marked = tuple[Diagnostic, Fingerprint]


def junit(diagnostics: Iterable[Diagnostic], language: Language, *, files: Iterable[str]) -> str:
    """A suite for each file: a case for each finding, or one that passed where there is none.

    Errors and warnings have failed; advice passes with what was said.
    """
    found = tuple(diagnostics)
    by_file: dict[str, list[_Marked]] = {name: [] for name in files}
    for each in zip(found, fingerprints(found), strict=True):
        by_file.setdefault(each[0].primary.span.file.name, []).append(each)
    tests = sum(max(1, len(marked)) for marked in by_file.values())
    head = f'<testsuites name="vpc" tests="{tests}" failures="{_failures(found)}">'
    suites = [
        line for name, marked in sorted(by_file.items()) for line in _suite(name, marked, language)
    ]
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, *suites, "</testsuites>", ""])


def _suite(name: str, marked: list[_Marked], language: Language) -> Iterator[str]:
    failures = _failures(each for each, _ in marked)
    yield (
        f'  <testsuite name="{_text(name)}" tests="{max(1, len(marked))}" failures="{failures}">'
    )
    if not marked:
        yield f'    <testcase name="vpc check" {_place(name)}/>'
    for each, mark in marked:
        yield from _case(each, mark, language)
    yield "  </testsuite>"


def _case(diagnostic: Diagnostic, mark: Fingerprint, language: Language) -> Iterator[str]:
    """Named after what is meant and not its line, so that it is the same case in the next run."""
    words = said(diagnostic, language)
    span = diagnostic.primary.span
    number = f"({mark.number})" if mark.number > 1 else ""
    name = " ".join(filter(None, (mark.rule, mark.subject, number)))
    yield (f'    <testcase name="{_text(name)}" {_place(span.file.name)} line="{lines(span)[0]}">')
    where = f"{location(span)}: {words.severity}[{diagnostic.rule}]"
    said_of_it = "\n".join(_text(each) for each in (where, words.message, words.help) if each)
    if _failed(diagnostic):
        message = f'message="{_text(words.message)}" type="{diagnostic.rule}"'
        yield f"      <failure {message}>{said_of_it}</failure>"
    else:
        yield f"      <system-out>{said_of_it}</system-out>"
    yield "    </testcase>"


def _place(name: str) -> str:
    """Jenkins takes what follows the last dot of a class for its name: the ending is left out."""
    return f'classname="{_text(name.removesuffix(".yaml"))}" file="{_text(name)}"'


def _failed(diagnostic: Diagnostic) -> bool:
    return diagnostic.severity is not Severity.ADVICE


def _failures(found: Iterable[Diagnostic]) -> int:
    return sum(map(_failed, found))


def _text(text: str) -> str:
    return escape(visible(text).translate(_NO_XML))
