"""What has changed as Markdown, for a comment on a pull request, and as a page side by side."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from itertools import zip_longest

from markupsafe import Markup, escape

from vpc.diagnostic import Result
from vpc.diff.records import Passage
from vpc.render.environment import Templates
from vpc.render.html import STYLES, policy, style
from vpc.render.html import escaped as escaped_html
from vpc.render.sandbox import Filter
from vpc.render.spans import escaped, line
from vpc.view.changes import ChangedDocument, ChangeGroup, ChangePage, Reading
from vpc.view.page import Node

LONGEST_COMMENT = 60_000
"""What the services take in one comment, with a little room (GitHub: 65 536 characters)."""
_FEWEST = 12
_MENTION = re.compile(r"(?<![\w@])@(?=\w)")
_MARKS = {"gone": "struck", "new": "strong"}


def render_changes_markdown(page: ChangePage, templates: Templates) -> Result[str]:
    """The changes as Markdown that fits in a comment; what does not is said to be left out."""
    result = _markdown(page, templates)
    for shorter in (_without_readings, _with_few_rows):
        if result.value is None or len(result.value) <= LONGEST_COMMENT:
            break
        page = shorter(page)
        result = _markdown(page, templates)
    if result.value is not None and len(result.value) > LONGEST_COMMENT:
        kept = result.value[:LONGEST_COMMENT].rpartition("\n\n")[0]
        return Result(f"{kept}\n\n{escaped(page.words.cut)}\n")
    return result


def _markdown(page: ChangePage, templates: Templates) -> Result[str]:
    filters: dict[str, Filter] = {"wording": _as_markdown}
    return templates.fill("markdown/diff.md", {"page": page}, filters, _escaped)


def _escaped(text: str) -> str:
    return _unmentioned(escaped(text))


def _unmentioned(text: str) -> str:
    """Text that calls nobody: a word joiner keeps ``@name`` from being a mention."""
    return _MENTION.sub("@\u2060", text)


def _without_readings(page: ChangePage) -> ChangePage:
    """Only which texts were reworded, not how."""

    def named(reading: Reading) -> Reading:
        return replace(reading, passages=())

    return _each_group(
        page, lambda group: replace(group, readings=tuple(map(named, group.readings)))
    )


def _with_few_rows(page: ChangePage) -> ChangePage:
    return _each_group(
        page,
        lambda group: replace(group, rows=group.rows[:_FEWEST], readings=group.readings[:_FEWEST]),
    )


def _each_group(page: ChangePage, change: Callable[[ChangeGroup], ChangeGroup]) -> ChangePage:
    def shorter(document: ChangedDocument) -> ChangedDocument:
        remarks = dict.fromkeys((*document.remarks, page.words.cut))
        return replace(document, groups=tuple(map(change, document.groups)), remarks=tuple(remarks))

    return replace(page, documents=tuple(map(shorter, page.documents)))


def _as_markdown(passages: Iterable[Passage]) -> list[Markup]:
    """The sentences that changed, each on a line: ~~gone~~ and **new**."""
    lines = []
    skipped = False
    for passage in passages:
        if passage.is_same:
            skipped = True
            continue
        nodes = [Node("text", "… ")] if skipped else []
        for piece in passage.pieces:
            nodes.extend(_nodes(piece.kind, piece.text))
        lines.append(Markup(_unmentioned(line(nodes))))  # noqa: S704  # escaped as Markdown
        skipped = False
    return lines


def _nodes(kind: str, text: str) -> Iterable[Node]:
    """A piece of text; spaces at its ends stand outside of the marks."""
    inner = text.strip()
    if kind == "same" or not inner:
        return [Node("text", text)]
    lead, end = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    marked = Node(_MARKS[kind], children=(Node("text", inner),))
    return [each for each in (Node("text", lead), marked, Node("text", end)) if each != _NOTHING]


_NOTHING = Node("text", "")


# ---- a page


def render_changes_html(page: ChangePage, templates: Templates) -> Result[str]:
    """The changes as one HTML file that asks nobody for anything."""
    sheet = style(templates, (*STYLES, "html/diff.css"))
    if sheet.value is None:
        return Result(None, sheet.diagnostics)
    values = {
        "page": page,
        "style": Markup(sheet.value),  # noqa: S704  # a style sheet; it cannot end its element
        "policy": policy(sheet.value),
    }
    filters: dict[str, Filter] = {
        "before": _side("gone", page),
        "after": _side("new", page),
        "shown": _shown,
    }
    return templates.fill("html/diff.html", values, filters, escaped_html)


def _side(kind: str, page: ChangePage) -> Callable[[Passage], Markup]:
    """One side of a sentence, its own words marked for eye and ear."""
    tag, said = {"gone": ("del", page.words.gone), "new": ("ins", page.words.new)}[kind]
    heard = f'<span class="heard">{escape(said)} </span>'

    def side(passage: Passage | None) -> Markup:
        parts = []
        is_whole = passage is not None and {each.kind for each in passage.pieces} == {kind}
        opening = f'<{tag} class="whole">{heard}' if is_whole else f"<{tag}>{heard}"
        for piece in passage.pieces if passage else ():
            if piece.kind == "same":
                parts.append(str(escape(piece.text)))
            elif piece.kind == kind:
                lead = piece.text[: len(piece.text) - len(piece.text.lstrip())]
                text = piece.text[len(lead) :]
                parts.append(f"{lead}{opening}{escape(text)}</{tag}>" if text else lead)
        return Markup("".join(parts))  # noqa: S704  # built from escaped text

    return side


_Row = tuple[Passage | None, Passage | None]


def _shown(passages: Iterable[Passage]) -> list[_Row | None]:
    """The sentences that changed, old and new side by side; None where some that did not are."""
    shown: list[_Row | None] = []
    gone: list[Passage] = []
    come: list[Passage] = []

    def beside() -> None:
        shown.extend(zip_longest(gone, come))
        gone.clear()
        come.clear()

    for passage in passages:
        kinds = {piece.kind for piece in passage.pieces}
        if kinds == {"gone"} and not come:
            gone.append(passage)
        elif kinds == {"new"}:
            come.append(passage)
        else:
            beside()
            if kinds == {"gone"}:
                gone.append(passage)
            elif not passage.is_same:
                shown.append((passage, passage))
            elif not shown or shown[-1] is not None:
                shown.append(None)
    beside()
    return shown


RENDERED: Mapping[str, Callable[[ChangePage, Templates], Result[str]]] = {
    "md": render_changes_markdown,
    "html": render_changes_html,
}


def render_changes(page: ChangePage, name: str) -> Result[str]:
    """The changes in a format of ``RENDERED``, by the templates that ship with vpc."""
    return RENDERED[name](page, Templates())
