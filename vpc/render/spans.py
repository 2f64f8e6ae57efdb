"""Text on a line of Markdown, escaped so that it is read as it was meant.

Whether ``_`` or ``**`` opens or closes emphasis depends on the characters on both sides of it.
Where these would not let it, they are written as numbers (``&#98;``), which always do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import punctuation
from typing import NamedTuple

from vpc.view.page import Node
from vpc.view.prose_forms import lines

# These begin with one character of few and then look around it: ten times as fast as the other way.
_SPECIAL = re.compile(r"[\\`*_\[\]<>&~|#!](?:(?<![#!])|(?<=\s#)|(?<=^#)|(?<=!)$)", re.MULTILINE)
_LINE_START = re.compile(r"[-=:]|\+(?=\s|$)|([0-9]{1,9})[.)](?=\s|$)")
_EDGE_SPACE = re.compile(r"[^\S\n](?:(?<=^[^\S\n])[^\S\n]*|[^\S\n]*$)", re.MULTILINE)
_BACKTICKS = re.compile(r"`+")
_MARKS = {"emphasis": "_", "strong": "**", "struck": "~~"}


class _Piece(NamedTuple):
    """A piece of a line. ``kind``: text, open, close, or whole for what has its own ends."""

    kind: str
    text: str


def escaped(text: str) -> str:
    """Text of one line as Markdown, wherever on a line or in a table it comes to stand."""
    return _safe_start(_SPECIAL.sub(r"\\\g<0>", " ".join(text.split("\n")).strip(" ")))


def line(nodes: Sequence[Node], *, in_table: bool = False) -> str:
    """Inline nodes as Markdown; several lines where there are line ends."""
    unmarked = lines(nodes)
    result = _marked(nodes) if unmarked is None else _text(unmarked, at_start=True)
    # Most lines have no such space, which is told faster than where it is.
    if any(each != each.strip() for each in result.split("\n")):
        result = _EDGE_SPACE.sub(_as_numbers, result)
    return result.replace("|", "\\|") if in_table else result


def _marked(nodes: Sequence[Node]) -> str:
    pieces: list[_Piece] = []
    _add(pieces, nodes)
    for place, piece in enumerate(pieces):
        if piece.kind in ("open", "close"):
            _guard(pieces, place)
    return "".join(piece.text for piece in pieces)


def _add(pieces: list[_Piece], nodes: Sequence[Node]) -> None:
    for node in nodes:
        kind = node.kind
        if kind in _MARKS:
            pieces.append(_Piece("open", _MARKS[kind]))
            _add(pieces, node.children)
            pieces.append(_Piece("close", _MARKS[kind]))
        elif kind == "link":
            pieces.append(_Piece("whole", "["))
            _add(pieces, node.children)
            pieces.append(_Piece("whole", f"]({_address(node.value)})"))
        elif kind in ("break", "line-end"):
            pieces.append(_Piece("whole", "\n" if kind == "line-end" else "\\\n"))
        elif kind == "code-span":
            pieces.append(_Piece("whole", _code_span(node.text)))
        elif kind == "image":
            if node.children:  # what stands for a picture that this format does not show
                _add(pieces, node.children)
                continue
            text = _SPECIAL.sub(r"\\\g<0>", node.text).replace("\\|", "|")
            pieces.append(_Piece("whole", f"![{text}]({_address(node.value)})"))
        else:
            at_start = not pieces or pieces[-1].text.endswith("\n")
            pieces.append(_Piece("text", _text(node.text, at_start=at_start)))


def _text(text: str, *, at_start: bool) -> str:
    """Text in prose; a bar needs no escape here, since a table's row gets its own."""
    first, *others = _SPECIAL.sub(r"\\\g<0>", text).replace("\\|", "|").split("\n")
    return "\n".join((_safe_start(first) if at_start else first, *map(_safe_start, others)))


def _safe_start(text: str) -> str:
    """What would start a list, a heading or a rule at the start of a line, as text."""
    match = _LINE_START.match(text)
    if match is None:
        return f"\\{text}" if text.startswith("|") else text
    end = match.end(1) if match.group(1) else 0
    return f"{text[:end]}\\{text[end:]}"


def _guard(pieces: list[_Piece], place: int) -> None:
    """See to it that a mark opens or closes: rewrite the characters that would not let it."""
    opens = pieces[place].kind == "open"
    inner, outer = (place + 1, place - 1) if opens else (place - 1, place + 1)
    inside = _character(pieces, inner, first=opens)
    if inside.isspace():
        _encode(pieces, inner, first=opens)
    outside = _character(pieces, outer, first=not opens)
    harmless = not outside or outside.isspace() or outside in punctuation
    if not harmless and (pieces[place].text == "_" or not inside.isalnum()):
        _encode(pieces, outer, first=not opens)


def _character(pieces: list[_Piece], place: int, *, first: bool) -> str:
    if not 0 <= place < len(pieces):
        return ""
    text = pieces[place].text
    return text[:1] if first else text[-1:]


def _encode(pieces: list[_Piece], place: int, *, first: bool) -> None:
    piece = pieces[place]
    if piece.kind != "text":
        return
    text = piece.text
    text = f"&#{ord(text[0])};{text[1:]}" if first else f"{text[:-1]}&#{ord(text[-1])};"
    pieces[place] = piece._replace(text=text)


def _as_numbers(match: re.Match[str]) -> str:
    return "".join(f"&#{ord(space)};" for space in match.group())


def _address(address: str) -> str:
    safe = address.replace("&", "\\&")
    return f"<{safe}>" if "(" in safe or ")" in safe else safe


def _code_span(text: str) -> str:
    lengths = {len(each) for each in _BACKTICKS.findall(text)}
    fence = "`" * next(length for length in range(1, len(lengths) + 2) if length not in lengths)
    outer = text[:1] + text[-1:]
    padded = "`" in outer or (outer == "  " and not text.isspace())
    return f"{fence} {text} {fence}" if padded else f"{fence}{text}{fence}"
