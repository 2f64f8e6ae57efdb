"""Templates: where they come from, and how far they are trusted, which is not at all.

A workspace may bring templates of its own. Whoever can write one could otherwise read objects of
the program, fill the memory or never end; so a template is held to the constructs in ``grammar``,
sees nothing but the page, and is stopped when it takes too long or grows too large. The templates
that ship with vpc are held to the same.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import is_dataclass
from functools import cached_property, lru_cache
from pathlib import PurePosixPath
from types import FrameType, TracebackType
from typing import Any, Protocol

from jinja2 import (
    BaseLoader,
    Environment,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    nodes,
)
from jinja2.exceptions import TemplateSyntaxError
from jinja2.runtime import BlockReference, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from vpc import shipped
from vpc.diagnostic import Diagnostic, Result, finding
from vpc.render.cache import ShippedCache
from vpc.render.grammar import check
from vpc.source import SourceFile, Span
from vpc.view import page as page_records
from vpc.view import style as style_records

SHIPPED = "vpc:"
"""What a template of vpc is called by one that stands in its place: ``vpc:html/page.html``."""
MAX_CHARACTERS = 20_000_000
MAX_SECONDS = 5.0

Filter = Callable[..., Any]


class TemplateSource(Protocol):
    """A folder of templates; what may be read there is its own decision."""

    def __call__(self, name: str, /) -> tuple[str, bytes] | None:
        """A template by its path below the folder, with the name to print; None if none."""


class TooLarge(Exception):  # noqa: N818
    """A template prints more than a document can be."""


class TooSlow(Exception):  # noqa: N818
    """A template does not come to an end."""


class TemplateMistake(Exception):  # noqa: N818
    """Something wrong with a template before it is parsed."""

    def __init__(self, name: str, problem: str) -> None:
        super().__init__(problem)
        self.name = name


class Templates:
    """The templates of a run: a workspace's own first, else the shipped ones; compiled once."""

    def __init__(self, own: TemplateSource | None = None) -> None:
        self._own = own
        self._files: dict[str, SourceFile] = {}
        self._environments: dict[str, _Environment] = {}
        self.are_shipped = own is None

    def file(self, name: str) -> SourceFile | None:
        """The text of a template; None where there is none of that name."""
        if name not in self._files:
            found = self._read(name)
            if found is None:
                return None
            self._files[name] = found
        return self._files[name]

    def own_file(self, name: str) -> SourceFile | None:
        """A template of the workspace's own, whatever is in it; None where it has none."""
        found = self._own(name) if self._own else None
        return SourceFile(found[0], "") if found else None

    def _read(self, name: str) -> SourceFile | None:
        plain = name.removeprefix(SHIPPED)
        if not is_plain(plain):
            return None
        found = self._own(name) if self._own and plain == name else None
        if found is None:
            path = shipped.folder("templates") / plain
            if not path.is_file():
                return None
            found = f"vpc:templates/{plain}", path.read_bytes()
        shown, content = found
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            self._files[name] = SourceFile(shown, "")
            raise TemplateMistake(name, "not UTF-8") from error
        return SourceFile(shown, text.replace("\r\n", "\n"))

    def fill(
        self,
        name: str,
        values: Mapping[str, Any],
        filters: Mapping[str, Filter],
        escape: Callable[[str], str],
    ) -> Result[str]:
        """The text that a template makes of values, or what is wrong with it.

        Whatever it prints is text and goes through ``escape``, unless a macro or a filter made it.
        """
        kind = name.partition("/")[0]
        if kind not in self._environments:
            self._environments[kind] = _Environment(self, filters, escape)
        environment = self._environments[kind]
        try:
            with _time_limit(MAX_SECONDS):
                text = _joined(environment.get_template(name).generate(values))
        except Exception as error:  # noqa: BLE001  # whatever a template does is its mistake
            return Result(None, (self._mistake(name, error),))
        return Result(text)

    def _mistake(self, name: str, error: Exception) -> Diagnostic:
        place, line = self._place(name, error)
        file = self._files.get(place) or SourceFile(place, "")
        span = Span(file)
        if 0 < line <= file.line_count:
            start, end = file.line_range(line)
            indent = len(file.text[start:end]) - len(file.text[start:end].lstrip())
            span = Span(file, (start + indent, max(end, start + indent)))
        return finding("invalid-template", span, problem=_problem(error))

    def _place(self, name: str, error: Exception) -> tuple[str, int]:
        """The template and line that an error is about."""
        if isinstance(error, TemplateSyntaxError):
            return error.name or name, error.lineno
        if isinstance(error, TemplateMistake):
            return error.name, 1
        lines = [*_lines(error.__traceback__)]
        return lines[-1] if lines else (name, 1)


@lru_cache(maxsize=1)
def _shipped() -> Templates:
    return Templates()


_latest: list[tuple[TemplateSource, Templates]] = []


def templates_of(own: TemplateSource | None) -> Templates:
    """The templates with a workspace's own first; those of the latest one are kept compiled."""
    if own is None:
        return _shipped()
    if not _latest or _latest[0][0] is not own:
        _latest[:] = [(own, Templates(own))]
    return _latest[0][1]


def is_plain(name: str) -> bool:
    """Whether a name is a relative path that leads nowhere but down."""
    path = PurePosixPath(name)
    return (
        bool(name)
        and path.as_posix() == name
        and not path.is_absolute()
        and not any(part.startswith(".") or "\\" in part or ":" in part for part in path.parts)
    )


class _Loader(BaseLoader):
    def __init__(self, templates: Templates) -> None:
        self.templates = templates

    def get_source(
        self,
        environment: Environment,  # noqa: ARG002
        template: str,
    ) -> tuple[str, str, Callable[[], bool]]:
        file = self.templates.file(template)
        if file is None:
            raise TemplateNotFound(template)
        # The name is what tracebacks tell: errors are placed by it.
        return file.text, f"{_MARK}{template}", lambda: True


_MARK = "template:"
_RECORDS = frozenset(
    each
    for each in (*vars(page_records).values(), *vars(style_records).values())
    if isinstance(each, type) and (is_dataclass(each) or issubclass(each, tuple))
)


class _Environment(ImmutableSandboxedEnvironment):
    """Jinja with nothing in it but what a page needs."""

    def __init__(
        self,
        templates: Templates,
        filters: Mapping[str, Filter],
        escape: Callable[[str], str],
    ) -> None:
        cache = ShippedCache(shipped.folder("templates"))
        super().__init__(
            loader=_Loader(templates),
            undefined=StrictUndefined,
            # Jinja's own escaping knows no format but HTML, and copies all that macros made.
            autoescape=False,
            finalize=_printing(escape),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
            bytecode_cache=cache if templates.are_shipped else None,
        )
        self.globals.clear()
        self.filters.clear()
        self.filters.update(filters)
        kept = ("defined", "none")
        self.tests = {name: self.tests[name] for name in kept}
        if templates.are_shipped:
            # What vpc brings is trusted to ask for nothing but what a page has.
            self.getattr = getattr  # type: ignore[assignment, method-assign]

    @cached_property
    def concat(self) -> Callable[[Iterable[str]], str]:  # type: ignore[override]
        """How macros and blocks put their parts together."""
        return _joined

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


def _joined(pieces: Iterable[str]) -> str:
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


@contextmanager
def _time_limit(seconds: float) -> Iterator[None]:
    """Stop what runs inside after so long, where the system can tell (POSIX, main thread)."""
    can = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    if not can:
        yield
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _lines(traceback: TracebackType | None) -> Iterator[tuple[str, int]]:
    """The templates and lines that an error has come through."""
    while traceback is not None:
        filename = traceback.tb_frame.f_code.co_filename
        if filename.startswith(_MARK):
            yield filename.removeprefix(_MARK), traceback.tb_lineno
        traceback = traceback.tb_next


def _problem(error: Exception) -> str:
    """What to tell of an error, in the few words that the template engine has for it."""
    if isinstance(error, TooLarge):
        return f"output larger than {MAX_CHARACTERS // 1_000_000} MB"
    if isinstance(error, TooSlow):
        return f"not finished after {MAX_SECONDS:.0f} s"
    if isinstance(error, RecursionError):
        return "includes or calls itself without end"
    if isinstance(error, TemplateNotFound):
        return f"no template {error.name!r}"
    if isinstance(error, TemplateError | TemplateMistake):
        return error.message if isinstance(error, TemplateError) and error.message else str(error)
    return f"{type(error).__name__}: {error}"
