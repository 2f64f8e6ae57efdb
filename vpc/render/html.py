"""Pages as HTML: one file that asks nobody for anything, without script.

The style travels in the page, and the page's own policy allows that style and nothing else.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from vpc.diagnostic import Result, finding
from vpc.render.dress import dress, string
from vpc.render.environment import Templates
from vpc.render.hyphens import hyphenated
from vpc.source import SourceFile, Span
from vpc.view.page import MAX_LEVEL, Node, Prose
from vpc.view.prose_forms import lines, plain

if TYPE_CHECKING:
    from vpc.view.page import Page

_WORDS = re.compile(r"[^\W\d_]{12,}")

STYLES = ("html/base.css", "html/document.css", "html/table.css", "html/print.css")


def render_html(page: Page, templates: Templates) -> Result[str]:
    """A page as one HTML file."""
    sheet = _style(templates, page)
    if sheet.value is None:
        return Result(None, sheet.diagnostics)
    values = {
        "page": page,
        "style": Markup(sheet.value),  # noqa: S704  # a style sheet; it cannot end its element
        "policy": policy(sheet.value, has_fonts=bool(page.style.fonts)),
    }
    return templates.fill(f"html/{page.kind}.html", values, _FILTERS, escaped)


def escaped(text: str) -> str:
    """Text as HTML, wherever in an element or a quoted attribute it comes to stand."""
    return str(escape(text))


def policy(style: str, *, has_fonts: bool = False) -> str:
    """The Content-Security-Policy of a page: its style, and images and fonts it carries itself."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
        f"{'font-src data:; ' if has_fonts else ''}base-uri 'none'; form-action 'none'"
    )


def _style(templates: Templates, page: Page) -> Result[str]:
    """The style of a page: the house style comes last, its foot is printed on every sheet."""
    sheets = style(templates)
    if sheets.value is None:
        return sheets
    foot = f"@page {{ @bottom-left {{ content: {string(page.foot)}; }} }}\n" if page.foot else ""
    return Result(sheets.value + foot + dress(page.style))


def style(templates: Templates, names: Sequence[str] = STYLES) -> Result[str]:
    """The style sheets, one after the other, byte for byte as they stand in the page."""
    sheets = []
    for name in names:
        file = templates.file(name)
        text = file.text if file else ""
        if "</" in text or "<!--" in text or "@import" in text:
            span = Span(file or SourceFile(name, ""))
            problem = "'</', '<!--' or '@import' in a style sheet"
            return Result(None, (finding("invalid-template", span, problem=problem),))
        sheets.append(text)
    return Result("".join(sheets))


def prose(nodes: Prose) -> Markup:
    """Prose as HTML."""
    return Markup("".join([_block(node) for node in nodes]))  # noqa: S704  # built from escaped text


@lru_cache(maxsize=4096)
def soft(text: str, shortest: int) -> Markup:
    """Text that may break after a stroke, and inside words of at least so many letters."""
    if len(text) >= shortest:
        text = _WORDS.sub(lambda match: hyphenated(match.group(), shortest), text)
    return Markup("/<wbr>").join(escape(part) for part in text.split("/"))


def _block(node: Node) -> str:
    kind = node.kind
    if kind == "paragraph":
        return _spans(node) if node.tight else f"<p>{_spans(node)}</p>\n"
    if kind == "heading":
        if node.number > MAX_LEVEL:
            deepest = f"h{MAX_LEVEL}"
            return f'<{deepest} aria-level="{node.number}">{_spans(node)}</{deepest}>\n'
        return f"<h{node.number}>{_spans(node)}</h{node.number}>\n"
    if kind in ("bullets", "numbered"):
        return _list(node)
    if kind == "quote":
        return f"<blockquote>\n{_blocks(node)}</blockquote>\n"
    if kind == "code":
        return f"<pre><code>{escape(node.text)}</code></pre>\n"
    if kind == "rule":
        return "<hr>\n"
    if kind == "table":
        return _table(node)
    return _span(node)


def _blocks(node: Node) -> str:
    return "".join(_block(child) for child in node.children)


def _list(node: Node) -> str:
    tag = "ul" if node.kind == "bullets" else "ol"
    start = f' start="{node.number}"' if tag == "ol" and node.number != 1 else ""
    items = "".join(f"<li>{_blocks(item)}</li>\n" for item in node.children)
    return f"<{tag}{start}>\n{items}</{tag}>\n"


def _table(node: Node) -> str:
    """A table of somebody's own; the head of each column is told again where rows become cards."""
    caption = f'<caption class="heard">{escape(node.value)}</caption>' if node.value else ""
    head, *rows = node.children
    titles = [plain(cell.children) for cell in head.children]
    heads = "".join(
        f'<th scope="col"{_aligned(cell)}>{_spans(cell)}</th>' for cell in head.children
    )
    body = "".join(
        "<tr>"
        + "".join(
            f'<td data-label="{escape(title)}"{_aligned(cell)}>{_spans(cell)}</td>'
            for title, cell in zip(titles, row.children, strict=False)
        )
        + "</tr>\n"
        for row in rows
    )
    return (
        f'<div class="frame"><table class="own">{caption}\n<thead><tr>{heads}</tr></thead>\n'
        f"<tbody>\n{body}</tbody>\n</table></div>\n"
    )


def _aligned(cell: Node) -> str:
    return f' class="{cell.value}"' if cell.value in ("left", "right", "center") else ""


def _spans(node: Node) -> str:
    unmarked = lines(node.children)
    if unmarked is not None:
        return escaped(unmarked)
    return "".join([_span(child) for child in node.children])


def _span(node: Node) -> str:
    make = _SPANS.get(node.kind)
    return make(node) if make else escaped(node.text)


def _missing(node: Node) -> str:
    return (
        f'<span aria-hidden="true">{escape(node.text)}</span>'
        f'<span class="heard">{escape(node.value)}</span>'
    )


_SPANS: Mapping[str, Callable[[Node], str]] = {
    "emphasis": lambda node: f"<em>{_spans(node)}</em>",
    "strong": lambda node: f"<strong>{_spans(node)}</strong>",
    "code-span": lambda node: f"<code>{escape(node.text)}</code>",
    "link": lambda node: f'<a href="{escape(node.value)}">{_spans(node)}</a>',
    "image": lambda node: f'<img src="{escape(node.value)}" alt="{escape(node.text)}">',
    "break": lambda _: "<br>\n",
    "line-end": lambda _: "\n",
    "missing": _missing,
}

_FILTERS: Mapping[str, Callable[..., Markup]] = {"prose": prose, "soft": soft}
