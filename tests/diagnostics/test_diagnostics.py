"""What is found in broken documents is what the documents themselves say (see README.md)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from documents import compiled

from vpc.diagnostic import Diagnostic
from vpc.source import SourceFile, Span

HERE = Path(__file__).parent
BASE = {path.name: path.read_text(encoding="utf-8") for path in (HERE / "base").glob("*.yaml")}
CASES = sorted(HERE.glob("*.yaml"))
BEGIN = re.compile(r"^#: (\S+)\n", re.MULTILINE)
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


def documents(path: Path) -> dict[str, str]:
    """The documents in a file by their names."""
    parts = BEGIN.split(path.read_text(encoding="utf-8"))
    if len(parts) == 1:
        return {path.name: parts[0]}
    assert not parts[0].strip(), f"{path.name} has text before its first document"
    names = parts[1::2]
    assert len(set(names)) == len(names), f"{path.name} has two documents of one name"
    return dict(zip(names, parts[2::2], strict=True))


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
        others = tuple(
            f"{label.role} {elsewhere(label.span, span.file)}" for label in each.secondary
        )
        yield plain if plain in wanted else plain._replace(others=others)


def place(span: Span) -> str:
    if span.range is None:
        return "file"
    line, column = span.position
    last_line, last_column = span.file.position(max(span.range[1] - 1, span.range[0]))
    if last_line > line:
        return f"{column}-{last_column}+{last_line - line}"
    return str(column) if last_column == column else f"{column}-{last_column}"


def elsewhere(span: Span, file: SourceFile) -> str:
    name = "" if span.file is file else f"{span.file.name}:"
    return f"{name}{span.position[0]}:{place(span)}"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_findings_are_those_that_the_documents_name(path):
    files = documents(path)
    wanted = Counter(each for name, text in files.items() for each in expected(name, text))
    results = compiled({**BASE, **files})
    diagnostics = [each for one in results.values() for each in one.diagnostics]
    found = Counter(actual(diagnostics, set(wanted)))
    report = [f"missing: {each}" for each in sorted((wanted - found).elements())]
    report += [f"surplus: {each}" for each in sorted((found - wanted).elements())]
    assert not report, "\n".join(report)


def test_the_base_has_no_findings():
    results = compiled(BASE)
    assert [each for one in results.values() for each in one.diagnostics] == []
    assert all(one.assessed for one in results.values())
