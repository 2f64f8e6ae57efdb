"""Numbers and dates as Swedes write them, read exactly or refused."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from decimal import Decimal

from vpc.diagnostic import Diagnostic, Edit, Fix, finding
from vpc.model.document import Origin

_NOUGHTS = str.maketrans("oO", "00")
SPACES = " \u00a0\u2009\u202f"
_NUMBER = re.compile(
    rf"([-−–]?)((?:[0-9]{{1,3}}(?:[{SPACES}][0-9]{{3}})+)|[0-9]{{1,15}})(?:([.,])([0-9]{{1,9}}))?"
)
_WITH_LETTERS = re.compile(rf"[-−–]?[0-9](?:[0-9{SPACES}]*[0-9])?[oO][0-9oO]*(?![^\W\d_])")
"""The letter in the place of a nought: ``17o``."""


def read_number(text: str, unit: str, origin: Origin) -> Decimal | Diagnostic:
    """An exact number with as many decimals as were written.

    ``unit``: what may stand after it, and nothing else (empty: no unit). A point before exactly
    three digits is refused as ambiguous (1.900), unless the whole part is 0.
    """
    parsed = leading_number(text, origin)
    if isinstance(parsed, Diagnostic):
        return parsed
    number, rest = parsed
    wrong = check_unit(rest, unit, text, origin)
    return wrong or number


def leading_number(text: str, origin: Origin) -> tuple[Decimal, str] | Diagnostic:
    """The number at the start of a text, and what stands after it."""
    lettered = _WITH_LETTERS.match(text.strip())
    if lettered is not None:
        meant = lettered[0].translate(_NOUGHTS)
        fix = _read_as(meant, lettered[0], origin)
        return finding(
            "invalid-number",
            origin.span,
            subject=origin.subject,
            fix=fix,
            written=text,
            nearest=meant,
        )
    match = _NUMBER.match(text.strip())
    if match is None:
        return finding("invalid-number", origin.span, subject=origin.subject, written=text)
    sign, whole, mark, decimals = match.groups()
    rest = text.strip()[match.end() :].strip()
    if rest[:1].isdigit() or rest[:1] in (".", ","):
        return finding("invalid-number", origin.span, subject=origin.subject, written=text)
    digits = "".join(character for character in whole if character.isdigit())
    if mark == "." and len(decimals) == 3 and int(digits) != 0:
        thousands, decimal = f"{sign}{digits} {decimals}", f"{sign}{digits},{decimals}"
        return finding(
            "ambiguous-number",
            origin.span,
            subject=origin.subject,
            # Shares have decimals, amounts and counts have thousands.
            fix=_read_as(decimal if rest.startswith("%") else thousands, match.group(), origin),
            written=match.group(),
            thousands=thousands,
            decimal=decimal,
        )
    number = Decimal(f"{digits}.{decimals}" if mark else digits)
    return (-number if sign and number else number), rest


def number_in(text: str) -> tuple[Decimal, str] | None:
    """The number at the start of a text and what stands after it, if it can be read at all."""
    match = _NUMBER.match(text.strip())
    if match is None:
        return None
    sign, whole, _, decimals = match.groups()
    rest = text.strip()[match.end() :].strip()
    if rest[:1].isdigit() or rest[:1] in (".", ","):
        return None
    digits = "".join(character for character in whole if character.isdigit())
    number = Decimal(f"{digits}.{decimals}" if decimals else digits)
    return (-number if sign and number else number), rest


def _read_as(reading: str, number: str, origin: Origin) -> Fix | None:
    """A number written so that it can be read in one way: which one is a guess."""
    span = origin.span
    written = span.file.text[slice(*(span.range or (0, 0)))]
    if written.count(number) != 1:
        return None
    around = origin.document.raw.node(origin.path[:-1]).start
    in_flow = span.file.text.startswith(("{", "["), around)
    better = written.replace(number, reading)
    is_bare = in_flow and "," in better and written[0] not in "'\""
    return Fix((Edit(span, f'"{better}"' if is_bare else better),), safe=False)


def check_unit(rest: str, unit: str, text: str, origin: Origin) -> Diagnostic | None:
    """A finding if what stands after a number is not the unit it has to be in."""
    if not rest or _same_unit(rest, unit):
        return None
    # "5 3 %" and "abc" are no number in another unit, but no number.
    if rest[0].isdigit():
        return finding("invalid-number", origin.span, subject=origin.subject, written=text)
    return finding(
        "wrong-unit", origin.span, subject=origin.subject, written=text, found=rest, unit=unit
    )


def _same_unit(one: str, other: str) -> bool:
    return " ".join(one.split()) == " ".join(other.split())


def read_date(text: str, origin: Origin, *, year: str = "") -> date | Diagnostic:
    """A date of the calendar; the form YYYY-MM-DD was checked with the shape.

    ``year`` comes before a text that is only month and day.
    """
    whole = f"{year}-{text}" if year else text
    number, month, day = (int(part) for part in whole.split("-"))
    try:
        return date(number, month, day)
    except ValueError:
        last = monthrange(max(number, 1), month)[1] if 1 <= month <= 12 and day > 28 else None
        return finding("invalid-date", origin.span, subject=origin.subject, written=text, last=last)
