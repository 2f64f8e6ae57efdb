"""Templates: where they come from, and how far they are trusted, which is not at all.

A workspace may bring templates of its own. Whoever can write one could otherwise read objects of
the program, fill the memory or never end; so a template is held to the constructs in ``grammar``,
sees nothing but the page, and is stopped when it takes too long or grows too large. The templates
that ship with vpc are held to the same.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from pathlib import PurePosixPath
from types import FrameType, TracebackType
from typing import Any, Protocol

from jinja2 import TemplateError, TemplateNotFound
from jinja2.exceptions import TemplateSyntaxError

from vpc import shipped
from vpc.diagnostic import Diagnostic, Result, finding
from vpc.render.sandbox import MARK, MAX_CHARACTERS, Filter, Sandbox, TooLarge, joined
from vpc.source import SourceFile, Span

SHIPPED = "vpc:"
"""What a template of vpc is called by one that stands in its place: ``vpc:html/page.html``."""
MAX_SECONDS = 5.0


class TemplateSource(Protocol):
    """A folder of templates; what may be read there is its own decision."""

    def __call__(self, name: str, /) -> tuple[str, bytes] | None:
        """A template by its path below the folder, with the name to print; None if none."""


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
        self._environments: dict[str, Sandbox] = {}
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
            self._environments[kind] = Sandbox(
                self.file, filters, escape, is_shipped=self.are_shipped
            )
        environment = self._environments[kind]
        try:
            with _time_limit(MAX_SECONDS):
                text = joined(environment.get_template(name).generate(values))
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
        if filename.startswith(MARK):
            yield filename.removeprefix(MARK), traceback.tb_lineno
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
