"""The table of formats: what each is called, how its files end, and what prints it.

The modules are named by strings, so that a format's packages are loaded when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from vpc.diagnostic import Result

if TYPE_CHECKING:
    from vpc.render.environment import Templates, TemplateSource
    from vpc.view.page import Page


@dataclass(frozen=True)
class Format:
    """A format. ``printer`` is ``module:function``, a function from page and templates."""

    name: str
    extension: str
    printer: str


FORMATS: Mapping[str, Format] = {
    each.name: each
    for each in (
        Format("md", "md", "vpc.render.markdown:render_markdown"),
        Format("html", "html", "vpc.render.html:render_html"),
    )
}


def render(
    page: Page,
    format: str,  # noqa: A002
    templates: TemplateSource | None = None,
) -> Result[str]:
    """A page in a format of ``FORMATS``.

    ``templates`` gives a workspace's own; those that it does not have are vpc's. What is wrong
    with a template is reported, and then there is no text.
    """
    from vpc.render.environment import templates_of

    module, _, name = FORMATS[format].printer.partition(":")
    printer: Callable[[Page, Templates], Result[str]] = getattr(import_module(module), name)
    return printer(page, templates_of(templates))
