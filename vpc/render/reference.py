"""What a template may use, as a page of the manual: made from the records that it is given."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from vpc.view import page as page_records
from vpc.view import style as style_records

BLOCKS: Mapping[str, str] = {
    "masthead": "the band at the top: logo, and the organisations above",
    "title": "title, organisation, status, facts and contact",
    "contents": "the contents",
    "glance": "the panels to see at first glance",
    "matter": "all chapters, one after the other",
    "section": "one chapter, called `section`; asked once for each",
    "footer": "the footer of the house style, and its address",
}
"""The blocks that a template may override, in the order of the page."""
IN_MARKDOWN = ("title", "glance", "matter", "section", "footer")
FILTERS: Mapping[str, str] = {
    "prose": "prose in the format: `{{ block.prose|prose }}`",
    "soft": (
        "HTML only: text that may break inside words of at least so many letters: "
        "`{{ page.title|soft(12) }}`"
    ),
}

_START = """\
# Templates of your own

`templates: mallar` in `vpc.yaml` names a folder whose files come before those of vpc. A file there
need not say everything: it begins with what vpc has and overrides one block. This is the whole of
`mallar/html/report.html`, which puts a line above the chapters of every report:

```jinja
{% extends "vpc:html/report.html" %}
{% block matter %}
<p>Handlingen är beslutad digitalt och saknar underskrift.</p>
{{ super() }}
{% endblock %}
```

`vpc:` means the file that came with vpc; without it, your own comes first. The files are
`html/plan.html`, `html/report.html`, `markdown/plan.md` and `markdown/report.md`; both of a format
rest on `html/page.html` or `markdown/page.md`, where a block is overridden for both. A kind of
chapter is overridden in `section`:

```jinja
{% extends "vpc:html/page.html" %}
{% block section %}
{% if section.id == "economy" %}<hr>{% endif %}
{{ super() }}
{% endblock %}
```

A template prints what the page holds and computes nothing: there is `for`, `if`, `block`, `macro`,
`include`, `import` and `extends`, and no arithmetic, no `set` and no call but of a macro or
`super()`. What it prints is escaped. A mistake is told with its line, and then nothing is written.
A file whose name ends in `.css` replaces the whole style sheet of that name; colours and fonts are
better given under `style` in `vpc.yaml`.
"""


def template_manual() -> str:
    """The page on templates."""
    return "\n".join(_parts())


def _parts() -> Iterator[str]:
    yield _START
    yield "## Blocks\n"
    yield "| block | what it holds | in |\n|---|---|---|"
    for name, text in BLOCKS.items():
        yield f"| `{name}` | {text} | {'HTML, Markdown' if name in IN_MARKDOWN else 'HTML'} |"
    yield "\n## Filters\n"
    for name, text in FILTERS.items():
        yield f"* `{name}`: {text}"
    yield "\n## Names\n"
    yield "`page` is a `Page`. HTML has `style`, its style sheet, and `policy` besides.\n"
    for record in records():
        yield from _record(record)


def records() -> list[type]:
    """Every record that a page is made of, the page itself first."""
    found = {
        each.__name__: each
        for module in (page_records, style_records)
        for each in vars(module).values()
        if isinstance(each, type) and (is_dataclass(each) or issubclass(each, tuple))
    }
    first = {"Page": found.pop("Page")}
    return [*first.values(), *(found[name] for name in sorted(found))]


def _record(record: type) -> Iterator[str]:
    yield f"### {record.__name__}\n"
    yield re.sub(r"``([^`]*)``", r"`\1`", " ".join((record.__doc__ or "").split())) + "\n"
    for name, kind in _fields(record):
        yield f"* `{name}`: {kind}"
    for name, value in vars(record).items():
        if isinstance(value, property) and not name.startswith("_"):
            yield f"* `{name}`: {' '.join((value.__doc__ or '').split())}"
    yield ""


def _fields(record: Any) -> Iterator[tuple[str, str]]:
    names = [each.name for each in fields(record)] if is_dataclass(record) else record._fields
    for name in names:
        yield name, f"`{record.__annotations__[name]}`"
