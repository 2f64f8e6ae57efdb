"""Data to model: pydantic's errors become findings on exactly the key or value that is wrong.

Errors are mapped by pydantic's error *type* and placed by walking the data; nothing is ever read
out of pydantic's sentences. ``tests/unit/model`` lists the types that our models can raise.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from vpc.diagnostic import Diagnostic, Result, Term, finding, nearest
from vpc.model.document import subject
from vpc.model.forms import FORMS, in_form
from vpc.model.kind import kind_of
from vpc.model.outline import known_keys, known_words
from vpc.model.texts import check_texts
from vpc.model.validator import core, validator_of
from vpc.source import Span
from vpc.syntax.edits import written_anew
from vpc.syntax.tree import Path, RawDocument

if TYPE_CHECKING:
    from vpc.model.base import Shape

_KEY = "[key]"  # pydantic's last segment for an error in a key of a mapping
_SHOWN = 200
"""So many mistakes in the shape of a file are told at once; the rest are more of the same."""
_TELLING = 4
"""A shorter key is near to words that mean something else (``mean`` and ``men``)."""

_CONTAINER_WANTED = {
    "string_type": "text",
    "literal_error": "text",
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "tuple_type": "list",
    "list_type": "list",
}


class _Error(NamedTuple):
    """A pydantic error, placed in the data."""

    type: str
    path: Path
    input: Any
    context: Mapping[str, Any]
    in_key: bool = False


def validate(raw: RawDocument) -> Result[Shape]:
    """The model of a document's kind, or a finding for everything that does not fit it."""
    kind = kind_of(raw)
    if kind is None:
        return Result(None)
    if isinstance(kind, Diagnostic):
        return Result(None, (kind,))
    texts = tuple(check_texts(raw, kind))
    try:
        return Result(validator_of(kind).validate_python(raw.data), texts)
    except core().ValidationError as error:
        errors = error.errors(include_url=False)[:_SHOWN]
        placed = [_place(raw, each) for each in errors]
        found = [
            each
            for error_ in _folded(placed)
            for each in _MAPPED[error_.type](_Context(raw, kind, error_))
        ]
        return Result(None, (*_without_follow_ups(raw, found), *texts))


def _without_follow_ups(raw: RawDocument, found: list[Diagnostic]) -> Iterable[Diagnostic]:
    """A key that is missing because it was misspelt, or could not be read, is one mistake."""
    meant = {
        (each.subject.rpartition(".")[0], each.values.get("nearest"))
        for each in found
        if each.rule == "unknown-key"
    }
    for each in found:
        parent, _, key = each.subject.rpartition(".")
        is_meant = (parent, key) in meant or key in raw.unread
        if each.rule != "missing-key" or not is_meant:
            yield each


def error_types() -> frozenset[str]:
    """The pydantic error types that have a sentence of ours."""
    return frozenset(_MAPPED)


def _place(raw: RawDocument, error: Mapping[str, Any]) -> _Error:
    location = error["loc"]
    # A document may have the key "[key]" too; an error in a key has that key as its input.
    in_key = len(location) > 1 and location[-1] == _KEY and error["input"] == location[-2]
    absent = None
    if in_key:
        location = location[:-1]
    elif error["type"] == "missing":
        location, absent = location[:-1], location[-1]
    given = None if in_key else error["input"]
    path = _path(raw.data, location, given)
    if absent is not None:
        path = (*path, absent)
    return _Error(error["type"], path, error["input"], error.get("ctx", {}), in_key)


def _path(data: Any, location: tuple[str | int, ...], given: Any) -> Path:
    """The path in the data that a location of pydantic's means.

    Names of union members stand among its segments. Of the ways to skip segments, the one that
    ends at the very object that pydantic complains of is right; else the one that skips least.
    """
    fallback: Path | None = None
    ways: deque[tuple[Any, int, Path]] = deque([(data, 0, ())])  # those that skip least first
    seen: set[tuple[int, Path]] = set()
    while ways:
        node, at, path = ways.popleft()
        if (at, path) in seen:
            continue
        seen.add((at, path))
        if at == len(location):
            if node is given:
                return path
            fallback = path if fallback is None else fallback
            continue
        segment = location[at]
        if isinstance(segment, str):
            ways.append((node, at + 1, path))
        items = dict(enumerate(node)) if isinstance(node, list) else node
        if isinstance(items, dict) and segment in items:
            ways.appendleft((items[segment], at + 1, (*path, segment)))
    return fallback or ()


def _folded(errors: list[_Error]) -> Iterable[_Error]:
    """One error for one mistake: members of a union that the value was never meant to be go."""
    kept: list[_Error] = []
    for error in errors:
        if error.input is None and not error.in_key and error.type != "missing":
            continue  # a blank value: reported where it was read
        if _is_mismatch(error) and any(
            other.path[: len(error.path)] == error.path
            and (len(other.path) > len(error.path) or not (other.in_key or _is_mismatch(other)))
            for other in errors
        ):
            continue
        kept.append(error)
    seen: set[tuple[Path, str]] = set()
    for error in kept:
        same = (error.path, "shape" if _is_mismatch(error) else error.type)
        if same not in seen:
            seen.add(same)
            wanted = tuple(
                dict.fromkeys(
                    _CONTAINER_WANTED[other.type]
                    for other in kept
                    if other.path == error.path and _is_mismatch(other)
                )
            )
            yield (
                error._replace(type="shape", context={"wanted": wanted})
                if _is_mismatch(error)
                else error
            )


def _is_mismatch(error: _Error) -> bool:
    """Whether a text, mapping or list was found where the schema's member is another of them."""
    wanted = _CONTAINER_WANTED.get(error.type)
    return wanted is not None and not error.in_key and wanted != _container(error.input)


def _container(value: Any) -> str:
    if isinstance(value, dict):
        return "mapping"
    return "list" if isinstance(value, list) else "text"


class _Context(NamedTuple):
    raw: RawDocument
    kind: str
    error: _Error

    @property
    def subject(self) -> str:
        return subject(self.error.path)

    @property
    def span(self) -> Span:
        if self.error.in_key:
            return self.raw.key_span(self.error.path)
        return self.raw.entry_span(self.error.path)


def _unknown_key(at: _Context) -> Iterable[Diagnostic]:
    path = at.error.path
    known = known_keys(at.kind, path[:-1])
    parent: Any = at.raw.data
    for segment in path[:-1]:
        parent = parent[segment]
    key = str(path[-1])
    near = nearest(key, (each for each in known if each not in parent))
    yield finding(
        "unknown-key",
        at.raw.key_span(path),
        subject=at.subject,
        fix=written_anew(at.raw.key_span(path), near, safe=len(near or "") >= _TELLING),
        key=key,
        known=known,
        nearest=near,
    )


def _missing_key(at: _Context) -> Iterable[Diagnostic]:
    path = at.error.path
    place = at.raw.key_span(path[:-1])
    if len(path) == 1:
        place = at.raw.key_span(("kind",))
    elif isinstance(path[-2], int):
        place = _first_key(at.raw, path[:-1])
    yield finding("missing-key", place, subject=at.subject, key=str(path[-1]))


def _first_key(raw: RawDocument, path: Path) -> Span:
    """The first key of a mapping in a list: the mapping has no name of its own."""
    children = raw.node(path).children
    first = next(iter(children), None)
    return raw.key_span(path if first is None else (*path, first))


def _wrong_shape(at: _Context) -> Iterable[Diagnostic]:
    wanted = tuple(Term(each) for each in at.error.context["wanted"])
    found = Term(_container(at.error.input))
    yield finding("wrong-shape", at.span, subject=at.subject, wanted=wanted, found=found)


def _wrong_form(at: _Context) -> Iterable[Diagnostic]:
    form = FORMS[at.error.context["pattern"]]
    written = str(at.error.input)
    if form == "text":
        yield from _too_short(at)
    else:
        better = in_form(at.error.context["pattern"], written)
        yield finding(
            "wrong-form",
            at.span,
            subject=at.subject,
            fix=written_anew(at.span, better, safe=True),
            written=written,
            form=Term(form),
        )


def _unknown_word(at: _Context) -> Iterable[Diagnostic]:
    if at.error.in_key:
        yield from _unknown_key(at)
        return
    word = str(at.error.input)
    known = known_words(at.kind, at.error.path)
    near = nearest(word, known)
    yield finding(
        "unknown-word",
        at.span,
        subject=at.subject,
        fix=written_anew(at.span, near, safe=False),
        word=word,
        known=known,
        nearest=near,
    )


def _too_short(at: _Context) -> Iterable[Diagnostic]:
    key = at.error.path[-1]
    yield finding(
        "blank-value",
        at.raw.key_span(at.error.path),
        subject=at.subject,
        key=key if isinstance(key, str) else None,
    )


def _too_long(at: _Context) -> Iterable[Diagnostic]:
    limit = at.error.context["max_length"]
    yield finding("too-long", at.span, subject=at.subject, limit=limit)


_MAPPED: Mapping[str, Callable[[_Context], Iterable[Diagnostic]]] = {
    "missing": _missing_key,
    "extra_forbidden": _unknown_key,
    "shape": _wrong_shape,
    "string_type": _wrong_shape,
    "dict_type": _wrong_shape,
    "model_type": _wrong_shape,
    "tuple_type": _wrong_shape,
    "string_pattern_mismatch": _wrong_form,
    "literal_error": _unknown_word,
    "string_too_short": _too_short,
    "string_too_long": _too_long,
}
