"""``vpc build``: every given plan and report, compiled to documents."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from vpc.cli.scope import Scope, all_found, exit_code, scopes
from vpc.cli.speech import say, spoken, wants_color
from vpc.diagnostic import Diagnostic, finding, has_errors, in_order
from vpc.pipeline import Compiled, compile_documents
from vpc.pipeline.images import images_of
from vpc.printer import render as print_findings
from vpc.render.formats import FORMATS, Materials, Record, Reference, render
from vpc.source import SourceFile, Span, Unreadable, UsageError, World
from vpc.view.document import view_of
from vpc.view.edition import edition_of
from vpc.workspace import write_whole

_LONG_WORK = 25
"""From so many documents on, a terminal is shown how far the work has come."""


TRACE = "trace"
"""The appendix that tells how each proposal was computed."""


@dataclass(frozen=True)
class Order:
    """What is to be built from a workspace: all that a worker process has to know."""

    scope: Scope
    output: Path
    formats: tuple[str, ...]
    appendix: str | None


@dataclass(frozen=True)
class Built:
    """What became of a document: the files that hold it now, or none, and what was found."""

    name: str
    outputs: tuple[Path, ...]
    is_document: bool
    diagnostics: tuple[Diagnostic, ...]


def build(
    paths: Sequence[Path],
    output: Path | None,
    formats: str,
    *,
    appendix: str | None,
    jobs: int,
    strict: bool,
) -> int:
    """Write the documents, print their paths to stdout and findings to stderr; the exit code.

    A document is written in all formats or, with an error, in none. With several ``jobs`` the
    outputs and the order of findings are the same as with one.
    """
    names = tuple(name.strip() for name in formats.split(",") if name.strip())
    for name in names:
        if name not in FORMATS:
            raise UsageError("usage.unknown-format", format=name, known=", ".join(FORMATS))
        if not FORMATS[name].is_installed:
            raise UsageError("usage.missing-extra", format=name, extra=FORMATS[name].extra)
    if appendix not in (None, TRACE):
        raise UsageError("usage.unknown-appendix", appendix=appendix, known=TRACE)
    chosen = scopes(paths)
    found: list[Diagnostic] = []
    for scope in chosen:
        order = Order(scope, output or scope.output, names, appendix)
        found.extend(_build_scope(order, jobs))
    ordered = in_order(found)
    language = spoken(chosen[0].settings.language)
    if ordered:
        sys.stderr.write(print_findings("full", ordered, language, color=wants_color(sys.stderr)))
    return exit_code(ordered, strict=strict)


def _build_scope(order: Order, jobs: int) -> Iterator[Diagnostic]:
    scope = order.scope
    configured = scope.settings.language
    keys, doubles = _without_doubles(scope)
    yield from doubles
    with _progress(len(keys)) as step:
        for built in _build_all(order, keys, jobs):
            step()
            for path in built.outputs:
                sys.stdout.write(f"{_shown(path)}\n")
            if built.is_document and not built.outputs:
                say("cli.not-compiled", configured=configured, file=built.name)
            yield from built.diagnostics
    yield from all_found(scope, ())


def _without_doubles(scope: Scope) -> tuple[tuple[str, ...], tuple[Diagnostic, ...]]:
    """The documents, less those that would overwrite another's output (a.yaml and a.yml)."""
    stems: dict[str, str] = {}
    found = []
    for key in scope.keys:
        first = stems.setdefault(key.rpartition(".")[0], key)
        if first != key:
            span = Span(SourceFile(scope.world.display(key), ""))
            found.append(finding("same-output", span, other=scope.world.display(first)))
    return tuple(stems.values()), tuple(found)


def _build_all(order: Order, keys: Sequence[str], jobs: int) -> Iterator[Built]:
    """What became of each document, in their order."""
    if jobs <= 1 or len(keys) < 2:
        yield from _Builder(order).build(keys)
        return
    # As much to import as two starts of Python: only for whoever asks for several processes.
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    chunk = max(1, min(16, len(keys) // (jobs * 4)))
    chunks = [keys[start : start + chunk] for start in range(0, len(keys), chunk)]
    try:
        with ProcessPoolExecutor(jobs, initializer=_start_worker, initargs=(order,)) as pool:
            for results in pool.map(_work, chunks):
                yield from results
    except BrokenProcessPool as error:
        raise UsageError("usage.lost-worker") from error


_worker: _Builder | None = None


def _start_worker(order: Order) -> None:
    global _worker  # noqa: PLW0603  # a process of the pool is one worker, made once
    _worker = _Builder(order)


def _work(keys: Sequence[str]) -> list[Built]:
    assert _worker is not None
    return list(_worker.build(keys))


class _Builder:
    """Builds documents of one workspace; what they share is read once."""

    def __init__(self, order: Order) -> None:
        self.order = order
        settings = order.scope.settings
        own = settings.templates
        self.templates = _OwnTemplates(order.scope.world, own) if own else None
        self.reference = _reference(order.scope)
        self.style = settings.style(order.scope.world)
        self.is_stopped = has_errors(settings.diagnostics)

    def build(self, keys: Iterable[str]) -> Iterator[Built]:
        scope = self.order.scope
        documents = compile_documents(
            scope.world,
            scope.keys,
            scope.settings,
            named=scope.named,
            workspace=scope.workspace,
            chosen=list(keys),
        )
        for compiled in documents:
            yield self.document(compiled)

    def document(self, compiled: Compiled) -> Built:
        """Render one document in every format, then write it."""
        found = list(compiled.diagnostics)
        is_document = compiled.kind in ("plan", "report", "")
        if compiled.assessed is None or self.is_stopped:
            return Built(compiled.name, (), is_document, tuple(found))
        below = self.order.scope.settings.suppress_below
        page = view_of(
            compiled.assessed,
            suppress_below=below,
            basis=self.order.appendix == TRACE,
            style=self.style,
            images=images_of(self.order.scope.world, compiled.assessed),
        )
        materials = Materials(
            templates=self.templates,
            record=Record(compiled.assessed, below),
            reference=self.reference,
            edition=edition_of(compiled.assessed, compiled.sources, suppress_below=below),
        )
        stem = compiled.key.rpartition(".")[0]
        contents: dict[str, bytes] = {}
        for name in self.order.formats:
            rendered = render(page, name, materials)
            found.extend(rendered.diagnostics)
            value = rendered.value
            if value is not None:
                content = value.encode() if isinstance(value, str) else value
                contents[f"{stem}.{FORMATS[name].extension}"] = content
        if has_errors(found):
            return Built(compiled.name, (), is_document, tuple(found))
        for name, content in contents.items():
            write_whole(self.order.output, name, content)
        outputs = tuple(self.order.output / name for name in contents)
        return Built(compiled.name, outputs, is_document, tuple(found))


@dataclass(frozen=True)
class _OwnTemplates:
    """The workspace's own templates, read through the world so that they stay inside it."""

    world: World
    folder: str

    def __call__(self, name: str, /) -> tuple[str, bytes] | None:
        key = self.world.locate("", f"{self.folder}/{name}")
        content = key if isinstance(key, Unreadable) else self.world.read(key)
        if isinstance(content, Unreadable):
            return None
        return self.world.display(f"{self.folder}/{name}"), content


def _reference(scope: Scope) -> Reference | None:
    """The workspace's own Word document; what is wrong with where it is, the settings tell."""
    place = scope.settings.word_reference
    if place is None:
        return None
    key = scope.world.locate("", place.path)
    content = key if isinstance(key, Unreadable) else scope.world.read(key)
    return None if isinstance(content, Unreadable) else Reference(content, place.span)


def _shown(path: Path) -> str:
    """The path of an output as the user would type it."""
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else str(path)


def _no_step() -> None:
    """Nobody is watching."""


@contextmanager
def _progress(length: int) -> Iterator[Callable[[], None]]:
    """A step to call for each document: moves a bar where somebody is there to see it."""
    if length < _LONG_WORK or not sys.stderr.isatty():
        yield _no_step
        return
    import typer

    with typer.progressbar(length=length, file=sys.stderr) as bar:
        yield lambda: bar.update(1)
