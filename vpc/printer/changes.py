"""What has changed, for a terminal: sober where it is piped, no colour that no word says too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from vpc.diff.records import Passage
from vpc.printer.screen import Style, painted, visible, width
from vpc.view.changes import ChangedDocument, ChangeGroup, ChangePage, ChangeRow, Reading

_WIDTH = 100
_MARKS = {"+": Style.GOOD, "-": Style.ERROR, "~": Style.GUTTER}
_TONES = {"good": Style.GOOD, "bad": Style.ERROR}
_BRACKETS = {"gone": ("[-", "-]", Style.ERROR), "new": ("{+", "+}", Style.GOOD)}

Word = tuple[str, Style]


def text(page: ChangePage, *, color: bool) -> str:
    """The changes of every document, those of money and targets first."""
    lines: list[str] = []
    for document in page.documents:
        lines.extend(_document(document, color=color))
        lines.append("")
    return "".join(f"{line}\n" for line in lines[:-1])


def _document(document: ChangedDocument, *, color: bool) -> Iterator[str]:
    yield painted(visible(document.title), Style.STRONG, color=color)
    names = [visible(name) for name in (document.old_name, document.new_name) if name]
    yield "  " + " → ".join(dict.fromkeys(names))
    yield from (f"  {visible(remark)}" for remark in document.remarks)
    yield from (f"  {visible(problem)}" for problem in document.problems)
    if document.groups:
        yield ""
        yield from _counts(document.groups, color=color)
    for group in document.groups:
        yield ""
        yield painted(visible(group.title), Style.STRONG, color=color)
        for name, rows in groupby(group.rows, key=lambda row: row.name):
            yield from _rows(name, list(rows), color=color)
        for row in group.things:
            yield from _row(row, color=color)
        for index, reading in enumerate(group.readings):
            if index:
                yield ""
            yield from _reading(reading, color=color)


def _counts(groups: Iterable[ChangeGroup], *, color: bool) -> Iterator[str]:
    """How much of what: a table."""
    found = list(groups)
    widest = max(width(visible(group.title)) for group in found)
    for group in found:
        title = visible(group.title)
        tags = "".join(
            "  " + painted(f"{tag.symbol} {number} {tag.word}", _TONES[tag.tone], color=color)
            for number, tag in group.tags
        )
        yield f"  {title}{' ' * (widest - width(title))}  {group.number:>4}{tags}"


def _rows(name: str, rows: list[ChangeRow], *, color: bool) -> Iterator[str]:
    """The changes of one thing; several of them under its name."""
    if len(rows) == 1 or any(row.whole or row.wording or not row.detail for row in rows):
        for row in rows:
            yield from _row(row, color=color)
        return
    yield f"  {visible(name)}"
    for row in rows:
        yield from (
            f"  {each}" for each in _row(replace(row, name=row.detail, detail=""), color=color)
        )


def _row(row: ChangeRow, *, color: bool) -> Iterator[str]:
    mark = painted(row.mark, _MARKS[row.mark], color=color)
    name = visible(row.name) + (f" ({visible(row.detail)})" if row.detail else "")
    if row.wording:
        yield f"  {mark} {name}"
        yield from _sentences(row.wording, color=color)
        return
    if row.whole:
        what = visible(row.name)
        detail = f" ({visible(row.detail)})" if row.detail else ""
        yield from _hanging(f"  {mark} {what}: {visible(row.whole)}{detail}")
        return
    values = f"{visible(row.before)} → {visible(row.after)}"
    tail = f"   {row.difference}" if row.difference else ""
    turn = ""
    if row.turn is not None:
        said = f"{row.turn.symbol} {row.turn.word}"
        turn = "   " + painted(said, _TONES[row.turn.tone], color=color)
    if width(name) + width(values) + width(tail) > _WIDTH - 24:
        yield f"  {mark} {name}"
        yield f"      {values}{tail}{turn}"
    else:
        yield f"  {mark} {name}: {values}{tail}{turn}"
    if row.note:
        yield f"      {visible(row.note)}"


def _hanging(line: str) -> Iterator[str]:
    """A long line over several, those after the first set in."""
    indent, words, used = "  ", list[str](), 0
    for word in line.split():
        if words and used + width(word) > _WIDTH - len(indent):
            yield indent + " ".join(words)
            indent, words, used = "      ", [], 0
        words.append(word)
        used += width(word) + 1
    yield indent + " ".join(words)


def _reading(reading: Reading, *, color: bool) -> Iterator[str]:
    mark = painted(reading.mark, _MARKS[reading.mark], color=color)
    detail = f" · {visible(reading.detail)}" if reading.detail else ""
    yield f"  {mark} {visible(reading.name)}{detail}"
    yield from _sentences(reading.passages, color=color)


def _sentences(passages: Iterable[Passage], *, color: bool) -> Iterator[str]:
    """The sentences that changed; those between them are left out."""
    words: list[Word] = []
    skipped = False
    for passage in passages:
        if passage.is_same:
            skipped = True
            continue
        if passage.begins and words:
            yield from _wrapped(words, color=color)
            words = []
        if skipped:
            words.append(("…", Style.PLAIN))
        skipped = False
        words.extend(_words(passage))
    if skipped and words:
        words.append(("…", Style.PLAIN))
    yield from _wrapped(words, color=color)


def _words(passage: Passage) -> Iterator[Word]:
    """The words of a sentence; what is gone or new stands in brackets.

    A word that is torn in two by a change is held together by wrapping at spaces only.
    """
    line: list[Word] = []
    for piece in passage.pieces:
        opening, closing, style = _BRACKETS.get(piece.kind, ("", "", Style.PLAIN))
        shown = visible(piece.text)
        lead = shown[: len(shown) - len(shown.lstrip(" "))]
        line.append((f"{lead}{opening}{shown[len(lead) :]}{closing}", style))
    whole = "".join(part for part, _ in line).strip()
    if not whole:
        return
    at = 0
    styles: list[Style] = []
    for part, style in line:
        styles.extend([style] * len(part))
    shift = len("".join(part for part, _ in line)) - len("".join(p for p, _ in line).lstrip())
    for word in whole.split(" "):
        if word:
            yield word, styles[min(at + shift, len(styles) - 1)]
        at += len(word) + 1


def _wrapped(words: Iterable[Word], *, color: bool) -> Iterator[str]:
    line: list[str] = []
    used = 0
    for word, style in words:
        size = width(word)
        if line and used + 1 + size > _WIDTH - 6:
            yield "      " + " ".join(line)
            line, used = [], 0
        line.append(painted(word, style, color=color))
        used += size + 1
    if line:
        yield "      " + " ".join(line)
