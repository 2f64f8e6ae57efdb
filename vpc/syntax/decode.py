"""Bytes to text, and the characters that a reader of the file could not see."""

from __future__ import annotations

import re
import unicodedata

from vpc.diagnostic import Diagnostic, Edit, Fix, Result, finding
from vpc.source import SourceFile, Span
from vpc.syntax.edits import MOST

MAX_BYTES = 5_000_000
"""A plan is some 50 KB; a hundred times that is no plan."""

_UTF16_OR_32 = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")

# Control characters, line breaks that editors do not show as such, characters without width and
# marks that turn the direction of the text: what one reads would not be what is compiled.
# The zero-width joiner holds emoji together and is refused between letters only.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b\u200c\u200e\u200f\u2028\u2029"
    "\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
    "|(?<=[\\w\\s])\u200d|\u200d(?=[\\w\\s])"
)
_LONE_RETURN = re.compile("\r(?!\n)")
_SUSPECT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\uffff\U000e0000-\U000e007f]"
)
"""Whatever the first could find: one class, by which a text without any is seen through at once."""
_BREAKS = "\r\x0b\x0c\x85\u2028\u2029"
"""Characters that break a line; without them two words would be one."""
_TAGS = "\U000e0000"
"""From here on characters that make a flag of a country's part, or nothing."""
_SHOWN = 20
"""So many invisible characters are reported per file; the rest are more of the same."""


def decode(name: str, content: bytes, key: str = "") -> Result[SourceFile]:
    """The text of a file. UTF-8 with or without a byte order mark; CRLF and LF alike."""
    if len(content) > MAX_BYTES:
        file = SourceFile(name, "", key)
        found = finding("file-too-large", Span(file), limit=f"{MAX_BYTES // 1_000_000} MB")
        return Result(None, (found,))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Result(None, (_not_utf8(name, content, key, error),))
    file = SourceFile(name, text, key)
    invisible = _invisible(file)
    return Result(None if invisible else file, invisible)


def _not_utf8(name: str, content: bytes, key: str, error: UnicodeDecodeError) -> Diagnostic:
    readable = content[: error.start].decode("utf-8-sig", "replace")
    # The rest is shown as if it were Latin-1, the encoding it most often turns out to be in.
    text = readable + content[error.start : error.start + 200].decode("latin-1")
    file = SourceFile(name, text, key)
    encoding = "UTF-16" if content.startswith(_UTF16_OR_32) else None
    place = Span(file, (len(readable), len(readable) + 1))
    byte = f"0x{content[error.start]:02X}"
    return finding("not-utf-8", place, byte=byte, encoding=encoding)


def _invisible(file: SourceFile) -> tuple[Diagnostic, ...]:
    if not (_SUSPECT.search(file.text) or _LONE_RETURN.search(file.text)):
        return ()
    matches = [*_INVISIBLE.finditer(file.text), *_LONE_RETURN.finditer(file.text)]
    if not matches:
        return ()
    fixes: dict[bool, Fix] = {}
    if len(matches) <= MOST:
        fixes = {safe: _without(file, matches, safe=safe) for safe in (True, False)}
    return tuple(
        finding(
            "invisible-character",
            Span(file, match.span()),
            fix=fixes.get(_is_formatting(match.group())),
            code=f"U+{ord(match.group()):04X}",
        )
        for match in sorted(matches, key=lambda match: match.start())[:_SHOWN]
    )


def _without(file: SourceFile, matches: list[re.Match[str]], *, safe: bool) -> Fix:
    """One fix for all characters of a sort: what is left of a pair would be found again."""
    space = " " if "\n" in file.text else "\n"  # the line breaks of a very old Macintosh
    edits = (
        Edit(Span(file, match.span()), space if match.group() in _BREAKS else "")
        for match in matches
        if _is_formatting(match.group()) is safe
    )
    return Fix(tuple(edits), safe=safe)


def _is_formatting(character: str) -> bool:
    """Whether a character has neither width nor meaning of its own, so that nothing is lost."""
    return character < _TAGS and unicodedata.category(character) == "Cf"
