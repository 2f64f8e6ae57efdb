"""The table of formats: what each is called, how its files end, and what prints it.

The modules are named by strings, so that a format's packages are loaded when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from vpc.diagnostic import Result
from vpc.source import SourceFile, Span

if TYPE_CHECKING:
    from vpc.assess.records import AssessedPlan, AssessedReport
    from vpc.render.environment import TemplateSource
    from vpc.view.page import Page


@dataclass(frozen=True)
class Format:
    """A format. ``printer`` is ``module:function``: of the page and of what the format ``reads``.

    ``extra`` names what has to be installed besides vpc, ``packages`` what it brings.
    """

    name: str
    extension: str
    printer: str
    extra: str = ""
    packages: tuple[str, ...] = ()
    reads: Literal["templates", "reference", "record", "page"] = "templates"

    @property
    def is_installed(self) -> bool:
        """Whether the packages that print it are there."""
        return all(find_spec(package) for package in self.packages)


FORMATS: Mapping[str, Format] = {
    each.name: each
    for each in (
        Format("md", "md", "vpc.render.markdown:render_markdown"),
        Format("html", "html", "vpc.render.html:render_html"),
        Format("docx", "docx", "vpc.render.docx:render_docx", "docx", ("docx",), "reference"),
        Format("xlsx", "xlsx", "vpc.render.xlsx:render_xlsx", "xlsx", ("xlsxwriter",), "page"),
        Format("json", "json", "vpc.render.json:render_json", reads="record"),
    )
}


class Record(NamedTuple):
    """What a page was made from; figures by sex below ``suppress_below`` are not told."""

    assessed: AssessedPlan | AssessedReport
    suppress_below: int = 0


class Reference(NamedTuple):
    """A workspace's own Word document, whose styles and page the documents take over.

    ``place`` is where the settings name it.
    """

    content: bytes
    place: Span = Span(SourceFile("", ""))


def render(
    page: Page,
    format: str,  # noqa: A002
    templates: TemplateSource | None = None,
    *,
    record: Record | None = None,
    reference: Reference | None = None,
) -> Result[str] | Result[bytes]:
    """A page in a format of ``FORMATS``: text, or bytes where the format is not text.

    ``templates`` gives a workspace's own; those that it does not have are vpc's. What is wrong
    with a template or a reference document is reported, and then there is no document.
    ``record`` is needed for formats that read it.
    """
    known = FORMATS[format]
    others: Mapping[str, Callable[[], tuple[Any, ...]]] = {
        "templates": lambda: (_templates(templates),),
        "reference": lambda: (reference,),
        "record": lambda: (record,),
        "page": lambda: (),
    }
    module, _, name = known.printer.partition(":")
    printer: Callable[..., Result[str] | Result[bytes]] = getattr(import_module(module), name)
    return printer(page, *others[known.reads]())


def _templates(own: TemplateSource | None) -> object:
    from vpc.render.environment import templates_of

    return templates_of(own)
