"""The static gate: what no compiled page may be, whatever it says.

Ready-made checkers miss a status told by colour alone, empty cells and tables without captions;
so these rules are our own. Each gives what it finds; ``faults`` asks them all.
"""

from __future__ import annotations

import itertools
import re
from base64 import b64encode
from collections import Counter
from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import NamedTuple

from elements import Element, NotClosedError, read

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
TONES = ("good", "partly", "bad", "open", "none")
_SOURCES = (
    "src",
    "srcset",
    "poster",
    "data",
    "action",
    "formaction",
    "background",
    "ping",
    "xlink:href",
)
_FETCHING = (
    "script",
    "link",
    "iframe",
    "frame",
    "object",
    "embed",
    "base",
    "form",
    "audio",
    "video",
)
_REFERENCES = ("aria-labelledby", "aria-describedby", "headers", "for", "aria-controls")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_IN_STYLE = re.compile(r"url\(|@import|image-set\(|src\(|expression\(", re.IGNORECASE)
_SAFE_LINKS = ("#", "http://", "https://", "mailto:")


class Fault(NamedTuple):
    """What is wrong, and where."""

    check: str
    about: str


Check = Callable[[Element], Iterator[str]]


def faults(text: str) -> list[Fault]:
    """Everything that is wrong with a page."""
    try:
        root = read(text)
    except NotClosedError as error:
        return [Fault("closed", str(error))]
    return [Fault(name, about) for name, check in CHECKS.items() for about in check(root)]


def headings(root: Element) -> list[tuple[int, Element]]:
    found = root.all(*HEADINGS)
    return [(int(each.attributes.get("aria-level", each.tag[1])), each) for each in found]


def one_title(root: Element) -> Iterator[str]:
    titles = [each for level, each in headings(root) if level == 1]
    if len(titles) != 1 or headings(root)[0][0] != 1:
        yield f"{len(titles)} h1"
    if not any(each.text.strip() for each in root.all("title") if _is_in(each, "head")):
        yield "no title of the document"


def heading_order(root: Element) -> Iterator[str]:
    for (before, _), (level, each) in itertools.pairwise(headings(root)):
        if level > before + 1:
            yield f"h{before} is followed by h{level}: {each.text}"


def heading_text(root: Element) -> Iterator[str]:
    for _, each in headings(root):
        if not each.heard.strip():
            yield f"a heading says nothing: {each.text}"


def captions(root: Element) -> Iterator[str]:
    for table in root.all("table"):
        first = next((each for each in table.children if isinstance(each, Element)), None)
        if first is None or first.tag != "caption" or not first.heard.strip():
            yield table.text[:60]


def column_heads(root: Element) -> Iterator[str]:
    for table in root.all("table"):
        heads = [cell for head in table.all("thead") for cell in head.all("th", "td")]
        if not heads:
            yield f"no heads: {table.text[:60]}"
        for cell in heads:
            if cell.tag != "th" or cell.attributes.get("scope") not in ("col", "colgroup"):
                yield f"no scope: {cell.text}"


def row_heads(root: Element) -> Iterator[str]:
    for table in root.all("table"):
        if not table.has_class("data"):
            continue
        for row in (each for body in table.all("tbody") for each in body.all("tr")):
            first = row.all("th", "td")[0]
            if first.tag != "th" or first.attributes.get("scope") not in ("row", "rowgroup"):
                yield row.text[:60]


def cells_said(root: Element) -> Iterator[str]:
    """No cell and no head is empty; a dash is told in words."""
    for cell in root.all("th", "td"):
        shown = any(each.attributes.get("role") == "img" for each in cell.all("svg"))
        if not cell.heard.strip(" \n–—-\u00a0") and not shown:
            yield f"{cell.tag}: {cell.text!r}"


def rows_filled(root: Element) -> Iterator[str]:
    """Every row has a cell for each column."""
    for table in root.all("table"):
        reaching: Counter[int] = Counter()
        widths = []
        for number, row in enumerate(table.all("tr")):
            width = reaching[number]
            for cell in row.all("th", "td"):
                span = int(cell.attributes.get("colspan", "1"))
                width += span
                for below in range(1, int(cell.attributes.get("rowspan", "1"))):
                    reaching[number + below] += span
            widths.append(width)
        if len(set(widths)) > 1:
            yield table.text[:60]


def card_labels(root: Element) -> Iterator[str]:
    """Where rows become cards, each cell tells its column again."""
    for cell in root.all("td"):
        if not cell.attributes.get("data-label", "").strip():
            yield cell.text


def status_in_words(root: Element) -> Iterator[str]:
    """Neither colour nor shape is ever alone: what has a tone has a word, and a shape with it."""
    for each in root.all():
        if not each.has_class(*TONES) or each.tag == "rect":
            continue
        if not each.heard.strip():
            yield f"no word: {each.attributes['class']}"
        elif not any(shape.has_class("shape") for shape in each.all("svg")):
            yield f"no shape: {each.text}"
    for each in root.all("svg"):
        if each.has_class("shape") and not (each.parent and each.parent.heard.strip()):
            yield "a shape without a word"
        if each.has_class("shares"):
            beside = each.parent.children if each.parent else ()
            lists = [one for one in beside if isinstance(one, Element) and one.tag == "ul"]
            if not lists:
                yield "a bar of shares without their words"


def language(root: Element) -> Iterator[str]:
    for page in root.all("html"):
        if not _LANGUAGE.fullmatch(page.attributes.get("lang", "")):
            yield page.attributes.get("lang", "")


def unique_ids(root: Element) -> Iterator[str]:
    ids = Counter(each.attributes["id"] for each in root.all() if "id" in each.attributes)
    yield from (f"{name!r}" for name, times in ids.items() if times > 1 or not name.strip())


def links(root: Element) -> Iterator[str]:
    """What is referred to within the page is there, and no link runs anything."""
    ids = {each.attributes["id"] for each in root.all() if "id" in each.attributes}
    for each in root.all():
        target = each.attributes.get("href", "#")
        if target.startswith("#") and target != "#" and target[1:] not in ids:
            yield target
        if each.tag == "a" and not each.heard.strip():
            yield f"a link says nothing: {target}"
        for name in _REFERENCES:
            for id_ in each.attributes.get(name, "").split():
                if id_ not in ids:
                    yield f"{name} {id_}"


def requests(root: Element) -> Iterator[str]:
    """Nothing is asked for: every byte is in the page."""
    for each in root.all():
        if each.tag in _FETCHING:
            yield each.tag
        for name in _SOURCES:
            if not each.attributes.get(name, "data:").startswith("data:"):
                yield f"{each.tag} {name}"
        if "href" in each.attributes and each.tag not in ("a", *_FETCHING):
            yield f"{each.tag} href"
        if each.attributes.get("http-equiv", "").lower() == "refresh":
            yield "refresh"
    for style in root.all("style"):
        yield from (f"style: {found}" for found in _IN_STYLE.findall(style.text))


def policy(root: Element) -> Iterator[str]:
    """The page's own policy allows its style, and nothing else."""
    metas = [
        (each, each.attributes.get("content", ""))
        for each in root.all("meta")
        if each.attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    styles = root.all("style")
    if len(metas) != 1 or len(styles) != 1:
        yield f"{len(metas)} policies, {len(styles)} styles"
        return
    digest = b64encode(sha256("".join(styles[0].texts).encode()).digest()).decode()
    wanted = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    if metas[0][1] != wanted:
        yield metas[0][1]
    order = root.all()
    if order.index(metas[0][0]) > order.index(styles[0]):
        yield "the policy comes after the style"


def inline_styles(root: Element) -> Iterator[str]:
    yield from (each.tag for each in root.all() if "style" in each.attributes)


def handlers(root: Element) -> Iterator[str]:
    for each in root.all():
        yield from (name for name in each.attributes if name.startswith("on"))
        if each.tag == "a" and not each.attributes.get("href", "#").startswith(_SAFE_LINKS):
            yield each.attributes["href"]


def drawings(root: Element) -> Iterator[str]:
    """A drawing has a title and a description, or is not there for a screen reader at all."""
    for each in root.all("svg"):
        if each.attributes.get("aria-hidden") == "true":
            continue
        inside = {
            child.attributes.get("id"): child.tag
            for child in each.all("title", "desc")
            if child.text.strip()
        }
        named = each.attributes.get("aria-labelledby", "").split()
        said = [inside.get(name) for name in named]
        if each.attributes.get("role") != "img" or said != ["title", "desc"]:
            yield str(named)


def alternatives(root: Element) -> Iterator[str]:
    yield from (
        each.attributes.get("src", "") for each in root.all("img") if "alt" not in each.attributes
    )


def tab_order(root: Element) -> Iterator[str]:
    for each in root.all():
        if int(each.attributes.get("tabindex", "0")) > 0:
            yield each.tag


def landmarks(root: Element) -> Iterator[str]:
    for name in ("header", "nav", "main"):
        if len(root.all(name)) != 1:
            yield f"{len(root.all(name))} {name}"
    for each in root.all("nav"):
        if not each.attributes.get("aria-label", "").strip():
            yield "the navigation has no name"
    skips = root.all("a")[:1]
    mains = {each.attributes.get("id") for main in root.all("main") for each in main.all()}
    if not skips or not skips[0].has_class("skip") or skips[0].attributes["href"][1:] not in mains:
        yield "the first link does not skip to the matter"


def _is_in(each: Element, tag: str) -> bool:
    return any(parent.tag == tag for parent in each.above)


CHECKS: dict[str, Check] = {
    "one-title": one_title,
    "heading-order": heading_order,
    "heading-text": heading_text,
    "captions": captions,
    "column-heads": column_heads,
    "row-heads": row_heads,
    "cells": cells_said,
    "rows": rows_filled,
    "card-labels": card_labels,
    "status": status_in_words,
    "language": language,
    "ids": unique_ids,
    "links": links,
    "requests": requests,
    "policy": policy,
    "inline-styles": inline_styles,
    "handlers": handlers,
    "drawings": drawings,
    "alternatives": alternatives,
    "tab-order": tab_order,
    "landmarks": landmarks,
}
