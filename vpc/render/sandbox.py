"""Jinja with nothing in it but what a page needs: what it reads, calls, escapes and joins."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import is_dataclass
from functools import cached_property, lru_cache
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound, nodes
from jinja2.runtime import BlockReference, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from vpc import shipped
from vpc.render.cache import ShippedCache
from vpc.render.grammar import check
from vpc.source import SourceFile
from vpc.view import page as page_records
from vpc.view import style as style_records

MARK = "template:"
"""What the file of a template's code is called by, before its name."""
MAX_CHARACTERS = 20_000_000

Filter = Callable[..., Any]


class TooLarge(Exception):  # noqa: N818
    """A template prints more than a document can be."""


class _Loader(BaseLoader):
    def __init__(self, file: Callable[[str], SourceFile | None]) -> None:
        self.file = file

    def get_source(
        self,
        environment: Environment,  # noqa: ARG002
        template: str,
    ) -> tuple[str, str, Callable[[], bool]]:
        file = self.file(template)
        if file is None:
            raise TemplateNotFound(template)
        # The name is what tracebacks tell: errors are placed by it.
        return file.text, f"{MARK}{template}", lambda: True


_RECORDS = frozenset(
    each
    for each in (*vars(page_records).values(), *vars(style_records).values())
    if isinstance(each, type) and (is_dataclass(each) or issubclass(each, tuple))
)


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment of a format's templates."""

    def __init__(
        self,
        file: Callable[[str], SourceFile | None],
        filters: Mapping[str, Filter],
        escape: Callable[[str], str],
        *,
        is_shipped: bool,
    ) -> None:
        """``file`` gives a template by its name; ``is_shipped``: all of them are vpc's."""
        cache = ShippedCache(shipped.folder("templates"))
        super().__init__(
            loader=_Loader(file),
            undefined=StrictUndefined,
            # Jinja's own escaping knows no format but HTML, and copies all that macros made.
            autoescape=False,
            finalize=_printing(escape),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
            bytecode_cache=cache if is_shipped else None,
        )
        self.globals.clear()
        self.filters.clear()
        self.filters.update(filters)
        kept = ("defined", "none")
        self.tests = {name: self.tests[name] for name in kept}
        if is_shipped:
            # What vpc brings is trusted to ask for nothing but what a page has.
            self.getattr = getattr  # type: ignore[assignment, method-assign]

    @cached_property
    def concat(self) -> Callable[[Iterable[str]], str]:  # type: ignore[override]
        """How macros and blocks put their parts together."""
        return joined

    def getattr(self, obj: Any, attribute: str) -> Any:
        """An attribute: of a page's own records directly, of all else as the sandbox allows.

        Records hold plain data, and ``grammar`` has refused every hidden name.
        """
        if type(obj) in _RECORDS:
            try:
                return getattr(obj, attribute)
            except AttributeError:
                return self.undefined(hint=f"nothing here is called {attribute!r}")
        return super().getattr(obj, attribute)

    def call(self, context: Any, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """A call of a macro or of an overridden block: ``grammar`` allows no other."""
        if type(obj) is BlockReference:
            return Markup(context.call(obj, *args, **kwargs))  # noqa: S704  # as below
        if type(obj) is not Macro:
            return context.call(obj, *args, **kwargs)
        # What ``Context.call`` comes to in the end: a macro wants nothing of the variables around.
        kwargs.pop("_loop_vars", None)
        kwargs.pop("_block_vars", None)
        return Markup(obj(*args, **kwargs))  # noqa: S704  # what it printed was escaped

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        parsed = super()._parse(source, name, filename)
        check(parsed, name or "", frozenset(self.filters), frozenset(self.tests))
        return parsed


def _printing(escape: Callable[[str], str]) -> Callable[[Any], str]:
    """How to print a value; nearly all are words that stand in every table of every document."""
    escaped = lru_cache(maxsize=4096)(escape)

    def printed(value: Any) -> str:
        if type(value) is Markup:
            return value
        return escaped(value) if type(value) is str else escape(str(value))

    return printed


def joined(pieces: Iterable[str]) -> str:
    """What a template or a macro printed, if it is no more than a document can be."""
    if isinstance(pieces, list):  # a macro's, which are all there
        if sum(map(len, pieces)) > MAX_CHARACTERS:
            raise TooLarge
        return "".join(pieces)
    parts: list[str] = []
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > MAX_CHARACTERS:
            raise TooLarge
        parts.append(piece)
    return "".join(parts)
