"""Which kind of document a file is: said in its first lines."""

from __future__ import annotations

from vpc.diagnostic import Diagnostic, finding, nearest
from vpc.model.validator import KINDS
from vpc.source import Span
from vpc.syntax.edits import written_anew
from vpc.syntax.tree import RawDocument


def kind_of(raw: RawDocument) -> str | Diagnostic | None:
    """The kind of a document; None where it is blank or was not read, which is reported there."""
    data = raw.data
    if not isinstance(data, dict):
        return finding("not-a-document", _first_line(raw))
    if "vpc" not in data and "vpc" not in raw.unread:
        near = nearest("vpc", (key for key in data if len(key) <= 4))
        place = raw.key_span((near,)) if near else _first_line(raw)
        return finding("not-a-document", place)
    kind = data.get("kind")
    if "kind" not in data:
        if "kind" in raw.unread:
            return None
        near = nearest("kind", (key for key in data if key != "vpc"))
        if near:
            place = raw.key_span((near,))
            fix = written_anew(place, "kind", safe=True)
            return finding("unknown-key", place, subject=near, fix=fix, key=near, nearest="kind")
        return finding("missing-key", raw.key_span(("vpc",)), key="kind", known=tuple(KINDS))
    if kind is None:
        return None
    if not isinstance(kind, str) or kind not in KINDS:
        written = kind if isinstance(kind, str) else "…"
        near = nearest(written, KINDS)
        place = raw.span(("kind",))
        fix = written_anew(place, near, safe=False)
        return finding(
            "unknown-kind", place, fix=fix, word=written, known=tuple(KINDS), nearest=near
        )
    return kind


def _first_line(raw: RawDocument) -> Span:
    start = raw.tree.start
    line = raw.file.position(start)[0]
    end = raw.file.line_range(line)[1]
    return Span(raw.file, (start, max(end, start + 1)))
