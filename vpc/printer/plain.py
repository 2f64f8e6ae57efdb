"""A document as lines that are good to compare: by id, a sentence to a line, no layout.

What ``git log -p`` shows of a document. Comments, quotation marks and how a text is wrapped make
no difference in it; a line says what an entry is called besides its id.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vpc.syntax.tree import Data

_CALLED = ("title", "name")
_NEW_LINE = re.compile(r"[ \t]*([-*+#|>]|\d+[.)])")
"""A line of prose that is not the continuation of the one above."""
_SENTENCE = re.compile(r"(?<=[.!?])[”\"»)]*\s+(?=[”\"»(\[]*[A-ZÅÄÖ0-9])")


def plain(data: Data) -> str:
    """A document's data as text, in its own order."""
    return "".join(f"{line}\n" for line in _lines(data, ""))


def _lines(data: Data, indent: str) -> Iterator[str]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _entry(f"{indent}{key}:", value, f"{indent}  ")
    elif isinstance(data, list):
        for value in data:
            yield from _entry(f"{indent}-", value, f"{indent}  ")
    else:
        yield from (f"{indent}{line}" for line in _sentences(data or ""))


def _entry(head: str, value: Data, indent: str) -> Iterator[str]:
    if isinstance(value, dict):
        key = next((name for name in _CALLED if _is_line(value.get(name))), None)
        yield f"{head} {value[key]}" if key else head
        yield from _lines({name: each for name, each in value.items() if name != key}, indent)
    elif _is_line(value):
        yield f"{head} {value}"
    else:
        yield head
        yield from _lines(value, indent)


def _is_line(value: Data) -> bool:
    return isinstance(value, str) and "\n" not in value


def _sentences(prose: str) -> Iterator[str]:
    for paragraph in re.split(r"\n[ \t]*\n", prose.strip("\n")):
        lines: list[str] = []
        for line in paragraph.split("\n"):
            if lines and not _NEW_LINE.match(line):
                lines[-1] = f"{lines[-1]} {line.strip()}"
            else:
                lines.append(line.rstrip())
        for line in lines:
            yield from _SENTENCE.split(line)
