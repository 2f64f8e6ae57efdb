"""The table of formats: what each is called, how its files end, and what prints it.

The modules are named by strings, so that a format's packages are loaded when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from vpc.diagnostic import Result
from vpc.source import SourceFile, Span
from vpc.view.edition import Edition

if TYPE_CHECKING:
    from vpc.assess.records import AssessedPlan, AssessedReport
    from vpc.render.environment import TemplateSource
    from vpc.view.page import Page

Material = Literal["templates", "edition", "record", "reference"]


@dataclass(frozen=True)
class Format:
    """A format. ``printer`` is ``module:function``: of the page and of what the format ``reads``.

    ``extra`` names what has to be installed besides vpc, ``packages`` what it brings.
    """

    name: str
    extension: str
    printer: str
    reads: tuple[Material, ...] = ()
    extra: str = ""
    packages: tuple[str, ...] = ()

    @property
    def is_installed(self) -> bool:
        """Whether the packages that print it are there."""
        return all(find_spec(package) for package in self.packages)


FORMATS: Mapping[str, Format] = {
    each.name: each
    for each in (
        Format("md", "md", "vpc.render.markdown:render_markdown", ("templates",)),
        Format("html", "html", "vpc.render.html:render_html", ("templates",)),
        Format(
            "pdf",
            "pdf",
            "vpc.render.pdf:render_pdf",
            ("templates", "edition"),
            "pdf",
            ("typst", "pikepdf"),
        ),
        Format("docx", "docx", "vpc.render.docx:render_docx", ("reference",), "docx", ("docx",)),
        Format("xlsx", "xlsx", "vpc.render.xlsx:render_xlsx", (), "xlsx", ("xlsxwriter",)),
        Format("json", "json", "vpc.render.json:render_json", ("record",)),
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


class Materials(NamedTuple):
    """What formats may need besides the page.

    ``templates`` gives a workspace's own; those that it does not have are vpc's. ``edition`` is
    what a file tells of itself.
    """

    templates: TemplateSource | None = None
    edition: Edition = Edition(date(1970, 1, 1))
    record: Record | None = None
    reference: Reference | None = None


NOTHING_MORE = Materials()


def render(
    page: Page,
    format: str,  # noqa: A002
    materials: Materials = NOTHING_MORE,
) -> Result[str] | Result[bytes]:
    """A page in a format of ``FORMATS``: text, or bytes where the format is not text.

    What is wrong with a template or a reference document is reported, and then there is nothing.
    """
    known = FORMATS[format]
    module, _, name = known.printer.partition(":")
    printer: Callable[..., Result[str] | Result[bytes]] = getattr(import_module(module), name)
    return printer(page, *(_material(each, materials) for each in known.reads))


def _material(name: Material, materials: Materials) -> Any:
    if name != "templates":
        return getattr(materials, name)
    from vpc.render.environment import templates_of  # jinja2: only for formats with templates

    return templates_of(materials.templates)
