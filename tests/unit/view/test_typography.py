"""Swedish figures and days, held against Babel with its two known faults put right.

Babel writes a negative number with a hyphen, though its own symbols say U+2212, and what a
pattern has as an ordinary space before the per cent sign stays one.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from decimal import Decimal

import pytest
from babel.dates import format_date
from babel.numbers import format_decimal, format_percent

from vpc.view.numbers import MINUS, SPACE, amount, kept, long_date, number, signed

LOCALE = "sv_SE"
DRAWN = random.Random(2018)  # the same values every time


def values() -> list[Decimal]:
    edges = ["0", "-0.5", "0.05", "999", "1000", "999999.99", "-1000", "12345678901234567890"]
    drawn = (
        Decimal(DRAWN.randrange(-(10**12), 10**12)).scaleb(-DRAWN.randrange(5)) for _ in range(3000)
    )
    return [*map(Decimal, edges), *drawn]


def babel(value: Decimal) -> str:
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    pattern = "#,##0" + ("." + "0" * -exponent if exponent else "")
    said: str = format_decimal(value, pattern, locale=LOCALE, decimal_quantization=False)
    return said.replace("-", MINUS)


def test_numbers_are_babels() -> None:
    for value in values():
        assert number(value) == babel(value)
        assert signed(value) == ("+" if value > 0 else "") + babel(value)


def test_percents_are_babels() -> None:
    for value in values():
        exponent = value.as_tuple().exponent
        assert isinstance(exponent, int)
        pattern = "#,##0" + ("." + "0" * -exponent if exponent else "") + f"{SPACE}%"
        said = format_percent(value.scaleb(-2), pattern, locale=LOCALE, decimal_quantization=False)
        assert amount(value, "%") == said.replace("-", MINUS)


def test_days_are_babels() -> None:
    for days in range(0, 40_000, 17):
        day = date(1970, 1, 1) + timedelta(days)
        said = format_date(day, "d MMMM y", locale=LOCALE)
        assert long_date(day) == said.replace(" ", SPACE)


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("Andelen är 5 % av alla", "Andelen är 5~% av alla"),
        ("kostar 1 600 tkr och 2 mnkr", "kostar 1~600~tkr och 2~mnkr"),
        ("1 234 567 kr", "1~234~567~kr"),
        ("den 18 januari 2019", "den 18~januari 2019"),
        ("± 1, § 12", "±~1, §~12"),
        ("16 st, 3 stora", "16~st, 3 stora"),
        ("under 2018 100 personer", "under 2018 100 personer"),
        ("i maj 2018 januari", "i maj 2018 januari"),
        ("5 krafter och 12 stycken", "5 krafter och 12 stycken"),
        ("-5 till 08-465", "-5 till 08-465"),
    ],
)
def test_figures_keep_together_in_running_text(written: str, printed: str) -> None:
    assert kept(written) == printed.replace("~", SPACE)
