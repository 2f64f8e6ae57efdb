"""Swedish personal identity numbers in a text: where they stand, and how the text can be shown."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator

from vpc.lint.patterns import regex
from vpc.lint.texts import plain
from vpc.source import Range

_CLUE = regex(r"000000(?=(?:00)?[-+ ]?0000)")
_NUMBER = regex(
    r"(?<![\w.,/+-])[0-9]{6}(?:[0-9]{2})?(?:[-+–‑−]?|(?<=[0-9]{8})[ \u00a0])"
    r"[0-9]{4}(?![\w-]|[.,/:][0-9])"
)
_PARTS = regex(r"(19|20)?([0-9]{2})([0-9]{2})([0-9]{2})([^0-9]?)([0-9]{4})")
_DIGIT = regex(r"[0-9]")
_COORDINATION = 60
"""Added to the day in a *samordningsnummer*."""


def personal_numbers(text: str) -> Iterator[Range]:
    """Where somebody's number stands, as far as its form, its date and its check digit tell."""
    for clue in _CLUE.finditer(plain(text)):
        match = _NUMBER.match(text, clue.start())
        if match is not None and _is_personal(match[0]):
            yield match.span()


def masked(text: str) -> str:
    """The text as anybody may see it: as long, with ``••••••-••••`` for somebody's number."""
    pieces, at = [], 0
    for start, end in personal_numbers(text):
        pieces += [text[at:start], _DIGIT.sub("•", text[start:end])]
        at = end
    return "".join([*pieces, text[at:]])


def _is_personal(written: str) -> bool:
    """A date, then a check digit. Ten digits in a row that begin with 0 are a telephone number."""
    parts = _PARTS.fullmatch(written)
    if parts is None:
        return False
    century, year, month, day, mark, rest = parts.groups()
    if not mark and not century and year.startswith("0"):
        return False
    return _is_day(century, year, month, day) and _is_checked(year + month + day + rest)


def _is_day(century: str | None, year: str, month: str, day: str) -> bool:
    """Whether somebody can have been born then; 2000 stands for a century that is not told."""
    if not 1 <= int(month) <= 12:
        return False
    number = int(day) - _COORDINATION if int(day) > _COORDINATION else int(day)
    last = monthrange(int((century or "20") + year), int(month))[1]
    return 1 <= number <= last


def _is_checked(digits: str) -> bool:
    """Luhn's sum over the ten digits."""
    doubled = (int(digit) * (2 - index % 2) for index, digit in enumerate(digits))
    return sum(each // 10 + each % 10 for each in doubled) % 10 == 0
