"""A page as sheets: what its tables hold, one row under another, for whoever computes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from vpc.view.page import Cell, FactList, Note, Page, Row, Section, Table
from vpc.view.words import SheetWords

_NOTHING = Cell("missing", "")


class Line(NamedTuple):
    """A row of a sheet; a sum adds others up."""

    cells: tuple[Cell, ...]
    is_sum: bool = False


@dataclass(frozen=True)
class Sheet:
    """A table of its own. ``name`` is the table's, ``notes`` stand below it."""

    name: str
    title: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    notes: tuple[str, ...] = ()


class _Placed(NamedTuple):
    """A table with the goal that it stands under."""

    goal: str
    table: Table


def sheets(page: Page) -> tuple[Sheet, ...]:
    """The goals, and a sheet for each kind of table that the page has."""
    words = page.words.sheets
    placed = [*_tables(page.sections, "")]
    titles: Mapping[str, str] = {
        "indicators": words.indicators,
        "activities": words.activities,
        "money": words.money,
        "units": words.units,
        "staff": words.staff,
        "basis": words.basis,
    }
    others = (
        _joined(name, title, [each for each in placed if each.table.about == name], words)
        for name, title in titles.items()
    )
    return (_goals(page, words), *(each for each in others if each.lines))


def _tables(sections: Iterable[Section], goal: str) -> Iterator[_Placed]:
    for section in sections:
        inside = _name(section) if section.number or section.kind == "goal" else goal
        yield from (_Placed(inside, each) for each in section.blocks if isinstance(each, Table))
        yield from _tables(section.sections, inside)


def _name(section: Section) -> str:
    return f"{section.number} {section.title}".strip()


# goals


class _Named(NamedTuple):
    """What is known under a name."""

    name: str
    text: str


def _goals(page: Page, words: SheetWords) -> Sheet:
    found = [*_below(page.sections, None)]
    names = dict.fromkeys(fact.name for goal, _ in found for fact in _facts(goal))
    fixed = (words.level, words.number, words.goal, words.under, words.verdict)
    lines = tuple(Line(_goal(goal, above, tuple(names))) for goal, above in found)
    return Sheet("goals", words.goals, _unlike((*fixed, *names)), lines)


def _below(
    sections: Iterable[Section], above: Section | None
) -> Iterator[tuple[Section, Section | None]]:
    for section in sections:
        if section.kind == "goal":
            yield section, above
        yield from _below(section.sections, section if section.kind == "goal" else above)


def _facts(goal: Section) -> Iterator[_Named]:
    for block in goal.blocks:
        if isinstance(block, FactList):
            for fact in block.facts:
                yield _Named(fact.name, "; ".join(each.text for each in fact.values))


def _goal(goal: Section, above: Section | None, names: Sequence[str]) -> tuple[Cell, ...]:
    facts = {fact.name: fact.text for fact in _facts(goal)}
    tag = goal.tag
    return (
        _text(goal.label),
        _text(goal.number),
        _text(goal.title),
        _text(_name(above) if above else ""),
        Cell("tag", tag.word, tag=tag) if tag else _NOTHING,
        *(_text(facts.get(name, "")) for name in names),
    )


# tables


class _Key(NamedTuple):
    """A column of a sheet: a table's column, or what stands small below its cells."""

    id: str
    title: str
    is_detail: bool = False


def _joined(name: str, title: str, placed: Sequence[_Placed], words: SheetWords) -> Sheet:
    """Tables of a kind, one under another."""
    keys = _keys(placed)
    rows = [
        (each, group, row) for each in placed for group in each.table.groups for row in group.rows
    ]
    heads = [words.goal, words.table, words.group, placed[0].table.header if placed else ""]
    details = words.note.lower()
    titles = [f"{key.title}, {details}" if key.is_detail else key.title for key in keys]
    whole = [*heads, words.note, *titles, words.note]
    lines = [
        Line(
            (
                _text(each.goal),
                _text(each.table.caption),
                _text(group.title),
                _text(row.title),
                _text(row.detail),
                *_cells(row, keys),
                _text("; ".join(_remarks(each.table, row))),
            ),
            row.is_sum,
        )
        for each, group, row in rows
    ]
    kept = [
        place
        for place in range(len(whole))
        if place == len(heads) - 1 or any(line.cells[place] != _NOTHING for line in lines)
    ]
    return Sheet(
        name,
        title,
        _unlike(tuple(whole[place] for place in kept)),
        tuple(Line(tuple(line.cells[place] for place in kept), line.is_sum) for line in lines),
        tuple(dict.fromkeys(each for one in placed for each in _others(one.table))),
    )


def _keys(placed: Iterable[_Placed]) -> list[_Key]:
    """The tables' columns in an order that is every table's own, as far as that can be."""
    keys: list[_Key] = []
    for each in placed:
        at = 0
        for column in each.table.columns:
            key = _Key(column.id, column.title)
            if key not in keys:
                keys.insert(at, key)
                keys.insert(at + 1, key._replace(is_detail=True))
            at = keys.index(key) + 2
    return keys


def _cells(row: Row, keys: Sequence[_Key]) -> Iterator[Cell]:
    known = {(column.id, column.title): cell for column, cell in row.cells}
    for key in keys:
        cell = known.get((key.id, key.title), _NOTHING)
        if key.is_detail:
            yield _text(cell.detail)
        else:
            # A dash says that there is nothing: an empty cell says it to whoever computes.
            yield _NOTHING if cell.kind == "missing" and cell.heard else cell


def _remarks(table: Table, row: Row) -> Iterator[str]:
    yield from (note.text for note in table.notes if note.about == row.title)


def _others(table: Table) -> Iterator[str]:
    """The notes that are no single row's."""
    titles = {row.title for group in table.groups for row in group.rows}
    for note in table.notes:
        if note.about not in titles:
            yield f"{table.caption}: {_note(note)}" if note.about else note.text


def _note(note: Note) -> str:
    return f"{note.about}: {note.text}"


def _text(text: str) -> Cell:
    return Cell("text", text) if text else _NOTHING


def _unlike(titles: Sequence[str]) -> tuple[str, ...]:
    """Titles of columns, each only once whatever its letters' case."""
    seen: set[str] = set()
    unlike = []
    for title in titles:
        text, number = title[:200] or "–", 1
        while text.casefold() in seen:
            number += 1
            text = f"{title[:200]} {number}"
        seen.add(text.casefold())
        unlike.append(text)
    return tuple(unlike)
