"""What libyaml's complaint means to somebody who does not know YAML.

libyaml names where it stopped, which is often not where the mistake is. Each common mistake is
told apart by libyaml's problem and the text around it, gets a rule of its own and, where it can be
put right without moving anything, a text of the same length with which reading goes on.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from vpc.diagnostic import Diagnostic, Edit, Fix, Term, finding
from vpc.source import Range, SourceFile, Span
from vpc.syntax.edits import MOST

_TAB_INDENT = re.compile(r"^[ ]*\t[ \t]*(?=\S)", re.MULTILINE)
_HOLDER_BEFORE = re.compile(r"[:|>-][ \t\r]*(?:#[^\n]*)?(?:\n[ \t\r]*(?:#[^\n]*)?)*\Z")
_NOTHING = re.compile(r"(?:[ \t\r]*(?:#[^\n]*)?\n)*")
_WHOLE_ENTRY = re.compile(r"[a-z_][a-z0-9_-]*:[ \t]+[^\s|>#\[{][^\r\n]*")
_ENTRY = re.compile(r"[ ]*(?:- +)*[^\s#'\"\[{][^:#]*:[ ]+(?=\S)")
_KEY = re.compile(r"([ ]*)[a-z_][a-z0-9_-]*:(?=\s)")
_NO_COLON = re.compile(
    r"([ ]*(?:- +)*)([a-z_][a-z0-9_-]*)((?:[ \t]+[^\s:#]+)*)[ \t\r]*$", re.MULTILINE
)
_KEY_END = re.compile(r":(?=\s|$)")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_IN_BRACKETS = re.compile(r"[,\]}]")
_WORD_START = re.compile(r"[\[{,]\s*|:\s+")
_SHOWN = 20
_FAR_UP = 200
"""So many lines above a mistake are looked at for what it is in."""


class Mistake(NamedTuple):
    """What is wrong, and a text of the same length in which it is not (None: give up)."""

    found: tuple[Diagnostic, ...]
    repaired: str | None = None


def explain(file: SourceFile, text: str, error: Any) -> Mistake:
    """The mistake behind a syntax error of libyaml in ``text`` (a repaired ``file.text``)."""
    problem = error.problem or ""
    mark = error.problem_mark or error.context_mark
    offset = min(mark.index, len(text)) if mark else 0
    opening = min(error.context_mark.index, len(text)) if error.context_mark else offset
    found = _in_a_word(file, text, problem, offset, opening)
    return found or _between_words(file, text, problem, offset, opening)


def _in_a_word(
    file: SourceFile, text: str, problem: str, offset: int, opening: int
) -> Mistake | None:
    """What libyaml's scanner stops at: characters that cannot stand where they do."""
    at, opened_by = text[offset : offset + 1], text[opening : opening + 1]
    if "tab character" in problem or ("cannot start any token" in problem and at == "\t"):
        return _tabs(file, text, offset)
    if "cannot start any token" in problem or problem == "found unexpected '%'":
        return _reserved(file, text, offset)
    if problem.endswith("are not allowed in this context") and at in ("-", "?"):
        return _reserved(file, text, offset)
    if "alphabetic or numeric character" in problem and opened_by in ("&", "*"):
        return _reserved(file, text, opening)
    if problem == "mapping values are not allowed in this context":
        return _colon_or_indentation(file, text, offset)
    if problem == "found unexpected ':'":
        return _colon(file, text, opening, offset)
    if problem == "could not find expected ':'":
        return _no_colon(file, text, _line_here(text, opening))
    if problem == "found unexpected end of stream" and opened_by in ("'", '"'):
        place = (opening, _line_end(text, opening))
        return _stop("unclosed-quote", file, place, quote=opened_by)
    if "escape c" in problem or "hexdecimal" in problem:
        start = text.rfind("\\", 0, offset + 1)
        return _stop("invalid-escape", file, (start, start + 2))
    return None


def _between_words(file: SourceFile, text: str, problem: str, offset: int, opening: int) -> Mistake:
    """What libyaml's parser stops at: words that do not go together."""
    at = text[offset : offset + 1]
    no_content = problem == "did not find expected node content"
    if no_content and not at:
        opening = max(text.rfind("["), text.rfind("{"))
    line = _line_start(text, offset)
    if at == ":" and opening >= line and problem.startswith("did not find expected ',' or"):
        words = [match.end() for match in _WORD_START.finditer(text, line, offset)]
        return _colon(file, text, words[-1], offset)
    bracket = text[opening : opening + 1] if opening >= 0 else ""
    if bracket in ("[", "{") and (no_content or problem.startswith("did not find expected ',' or")):
        return _stop("unclosed-bracket", file, (opening, opening + 1), bracket=bracket)
    if no_content and at:
        return _reserved(file, text, offset)
    if problem == "did not find expected key" and _after_quote(text, offset):
        return _stop("text-after-quote", file, (offset, _line_end(text, offset)))
    if problem == "did not find expected <document start>":
        span = Span(file, _line_here(text, offset))
        return Mistake((finding("yaml-feature", span, feature=Term("second-document")),))
    is_structure = problem.startswith("did not find expected") and "line break" not in problem
    if is_structure and at not in ("]", "}", ""):
        return _stop("wrong-indentation", file, _line_here(text, offset))
    return _stop("invalid-syntax", file, (offset, offset + 1), problem=problem)


def _stop(
    rule: str,
    file: SourceFile,
    place: Range,
    *,
    quote: str | None = None,
    bracket: str | None = None,
    problem: str | None = None,
) -> Mistake:
    span = Span(file, (place[0], max(place[1], place[0] + 1)))
    return Mistake((finding(rule, span, quote=quote, bracket=bracket, problem=problem),))


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text.rstrip()) if end < 0 else offset + len(text[offset:end].rstrip("\r"))


def _line_start(text: str, offset: int) -> int:
    return text.rfind("\n", 0, offset) + 1


def _line_here(text: str, offset: int) -> Range:
    start = _line_start(text, offset)
    while start < len(text) and text[start] in " \t":
        start += 1
    return (start, _line_end(text, start)) if text[start:].strip() else (offset, offset + 1)


def _after_quote(text: str, offset: int) -> bool:
    before = text[_line_start(text, offset) : offset].rstrip()
    return before.endswith(("'", '"'))


def _tabs(file: SourceFile, text: str, offset: int) -> Mistake:
    """All lines indented by tabs at once: nobody wants to be told of them one by one."""
    matches = [match for match in _TAB_INDENT.finditer(text) if match.end() >= offset - 1]
    # One fix for all of them: half a file indented otherwise would mean something else.
    edits = [
        Edit(Span(file, match.span()), _indentation(text, match)) for match in matches[: MOST + 1]
    ]
    fix = Fix(tuple(edits), safe=True) if len(edits) <= MOST else None
    found = [
        finding("tab-indentation", Span(file, match.span()), fix=fix) for match in matches[:_SHOWN]
    ]
    if not found:
        found = [finding("tab-indentation", Span(file, (offset, offset + 1)))]
        return Mistake(tuple(found))
    return Mistake(tuple(found), _without_lines(text, matches))


def _indentation(text: str, tabs: re.Match[str]) -> str:
    """What tabs were meant to be: as far in as the line above, where some width of them is that.

    Below a key without a value, further in.
    """
    above = text[: max(tabs.start() - 1, 0)].rpartition("\n")[2]
    outer = len(above) - len(above.lstrip(" "))
    widths = [len(tabs.group().expandtabs(width)) for width in (2, 4, 8)]
    if _HOLDER_BEFORE.search(above):
        return " " * next((width for width in widths if width > outer), outer + 2)
    return " " * (outer if above.strip() and outer in widths else widths[0])


def _without_lines(text: str, tabs: list[re.Match[str]]) -> str | None:
    """The text with those lines blank, to read on; None where others hang on one of them."""
    parts, at = [], 0
    for match in tabs:
        line_end = _line_end(text, match.end())
        is_first = _HOLDER_BEFORE.search(text[max(0, match.start() - 2000) : match.start()])
        if is_first or not _WHOLE_ENTRY.fullmatch(text, match.end(), line_end):
            return None
        parts += [text[at : match.start()], " " * (line_end - match.start())]
        at = line_end
    return "".join([*parts, text[at:]])


def _to_its_end(text: str, start: int, offset: int) -> str:
    """What is written from ``start`` on: to the end of the line, of a list or of its entry."""
    written = text[start : _line_end(text, offset)].split(" #", maxsplit=1)[0].rstrip()
    if _is_in_brackets(text, start):
        end = _IN_BRACKETS.search(written, offset + 1 - start)
        written = written[: end.start()].rstrip() if end else written
    return written


def _is_in_brackets(text: str, offset: int) -> bool:
    """Whether a bracket is open there: on the line, or on one that the line continues."""
    closed = 0
    for _ in range(_FAR_UP):
        start = _line_start(text, offset)
        for character in reversed(_QUOTED.sub("", text[start:offset]).partition(" #")[0]):
            closed += (character in "]}") - (character in "[{")
            if closed < 0:
                return True
        offset = max(start - 1, 0)
        above = text[_line_start(text, offset) : offset].partition(" #")[0]
        if not above.rstrip().endswith((",", "[", "{")):
            break
    return False


def _reserved(file: SourceFile, text: str, offset: int) -> Mistake:
    written = _to_its_end(text, offset, offset)
    if not text[_line_start(text, offset) : offset].strip():
        written = _KEY_END.split(written, maxsplit=1)[0]
    span = Span(file, (offset, offset + max(len(written), 1)))
    character = text[offset : offset + 1]
    fix = None
    if character not in ",]}" and '"' not in written and "\\" not in written:
        fix = Fix((Edit(span, f'"{written}"'),), safe=True)
    found = finding("reserved-character", span, fix=fix, character=character, written=written)
    return Mistake((found,), text[:offset] + "x" + text[offset + 1 :])


def _colon_or_indentation(file: SourceFile, text: str, offset: int) -> Mistake:
    start = _line_start(text, offset)
    entry = _ENTRY.match(text, start, offset)
    if entry is not None:
        return _colon(file, text, entry.end(), offset)
    found = _no_colon_above(file, text, start)
    return found or _stop("wrong-indentation", file, _line_here(text, offset))


def _no_colon_above(file: SourceFile, text: str, line: int) -> Mistake | None:
    """A first key without its colon: what stands below it looks like the rest of a text.

    With a value its line is left out; below a key alone nobody can read on.
    """
    start = _line_start(text, max(line - 1, 0))
    here, above = _KEY.match(text, line), _NO_COLON.match(text, start, line)
    if here is None or above is None:
        return None
    lead, _, value = above.groups()
    is_first = (
        "-" in lead
        or _NOTHING.fullmatch(text, 0, start)
        or _HOLDER_BEFORE.search(text[max(start - 500, 0) : start])
    )
    is_above = len(lead) == len(here[1]) if value else len(lead) < len(here[1])
    if not (is_first and is_above):
        return None
    place = (above.start(2), above.end(3))
    blank = " " * (place[1] - place[0])
    repaired = text[: place[0]] + blank + text[place[1] :] if value else None
    return Mistake(
        (finding("missing-colon", Span(file, place), fix=_colon_behind(file, above)),), repaired
    )


def _no_colon(file: SourceFile, text: str, place: Range) -> Mistake:
    """A line that is neither a key nor the rest of a text; a word alone was meant as a key."""
    alone = _NO_COLON.fullmatch(text, *place)
    fix = _colon_behind(file, alone) if alone and not alone[3] else None
    return Mistake((finding("missing-colon", Span(file, place), fix=fix),))


def _colon_behind(file: SourceFile, key: re.Match[str]) -> Fix:
    return Fix((Edit(Span(file, (key.end(2), key.end(2))), ":"),), safe=False)


def _colon(file: SourceFile, text: str, start: int, offset: int) -> Mistake:
    """A colon inside a text that is not quoted."""
    written = _to_its_end(text, start, offset)
    span = Span(file, (offset, offset + 1))
    fix = None
    if text[start] not in "'\"[{" and '"' not in written and "\\" not in written:
        whole = Span(file, (start, start + len(written)))
        fix = Fix((Edit(whole, f'"{written}"'),), safe=True)
    found = finding("colon-in-text", span, fix=fix)
    return Mistake((found,), text[:offset] + "." + text[offset + 1 :])
