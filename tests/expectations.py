"""Documents that say in comments what is to be found in them (tests/diagnostics/README.md)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from vpc.diagnostic import Diagnostic
from vpc.source import SourceFile, Span

EXPECTED = re.compile(
    r"[ ]*# (?P<severity>error|warning|advice) "
    r"(?:\+(?P<down>[0-9]+):)?(?P<place>file|[0-9]+(?:-[0-9]+(?:\+[0-9]+)?)?) "
    r"(?P<rule>[a-z0-9-]+)(?P<others>(?: [a-z]+ \S+)*)[ ]*"
)


class Finding(NamedTuple):
    """A finding as it is written in the documents; ``others`` is None where not compared."""

    file: str
    line: int
    place: str
    severity: str
    rule: str
    others: tuple[str, ...]

    def __str__(self) -> str:
        others = "".join(f" {other}" for other in self.others)
        return f"{self.file}:{self.line}: {self.severity} {self.place} {self.rule}{others}"


def expected(name: str, text: str) -> Iterator[Finding]:
    """The findings that the comments of a document speak of."""
    lines = re.split(r"\r\n|\n|\r", text)
    for index, line in enumerate(lines):
        match = EXPECTED.fullmatch(line)
        if match is None:
            assert not re.match(r"\s*# (error|warning|advice)\b", line), f"{name}: {line}"
            continue
        below = next(
            number
            for number, other in enumerate(lines[index + 1 :], index + 2)
            if not EXPECTED.fullmatch(other)
        )
        number = 1 if match["place"] == "file" else below + int(match["down"] or 0)
        words = match["others"].split()
        others = tuple(f"{a} {b}" for a, b in zip(words[::2], words[1::2], strict=True))
        yield Finding(name, number, match["place"], match["severity"], match["rule"], others)


def actual(diagnostics: Iterable[Diagnostic], wanted: set[Finding]) -> Iterator[Finding]:
    """The findings that there are, with their other places where those are wanted."""
    for each in diagnostics:
        span = each.primary.span
        line = span.position[0]
        plain = Finding(span.file.name, line, place(span), str(each.severity), each.rule, ())
        for first in (0, line):  # other places by their line in the file, or from this one
            others = tuple(
                f"{label.role} {elsewhere(label.span, span.file, first)}"
                for label in each.secondary
            )
            if plain not in wanted and plain._replace(others=others) in wanted:
                break
        yield plain if plain in wanted else plain._replace(others=others)


def place(span: Span) -> str:
    if span.range is None:
        return "file"
    line, column = span.position
    last_line, last_column = span.file.position(max(span.range[1] - 1, span.range[0]))
    if last_line > line:
        return f"{column}-{last_column}+{last_line - line}"
    return str(column) if last_column == column else f"{column}-{last_column}"


def elsewhere(span: Span, file: SourceFile, first: int) -> str:
    name = "" if span.file is file else f"{span.file.name}:"
    line = span.position[0]
    shown = f"{line - first:+}" if first and not name else str(line)
    return f"{name}{shown}:{place(span)}"


def differences(files: Mapping[str, str], diagnostics: Iterable[Diagnostic]) -> list[str]:
    """What the documents name and was not found, and what was found and they do not name."""
    wanted = Counter(each for name, text in files.items() for each in expected(name, text))
    found = Counter(actual(diagnostics, set(wanted)))
    report = [f"missing: {each}" for each in sorted((wanted - found).elements())]
    return report + [f"surplus: {each}" for each in sorted((found - wanted).elements())]
