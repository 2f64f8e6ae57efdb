"""Numbers and dates as people write them: read exactly, or refused."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from documents import somewhere
from hypothesis import given
from hypothesis import strategies as st

from vpc.diagnostic import Diagnostic
from vpc.resolve.numbers import SPACES, read_date, read_number

READ = [
    # written, unit, value
    ("0", "", "0"),
    ("75", "", "75"),
    ("75 st", "st", "75"),
    ("75st", "st", "75"),
    ("75", "st", "75"),
    ("1 %", "%", "1"),
    ("1,0 %", "%", "1.0"),
    ("1%", "%", "1"),
    ("0,81 %", "%", "0.81"),
    ("0.81", "", "0.81"),
    ("0.900", "", "0.900"),
    ("00.900", "", "0.900"),
    ("1,900", "", "1.900"),
    ("1.90", "", "1.90"),
    ("1.9000", "", "1.9000"),
    ("-3", "", "-3"),
    ("−3,5", "", "-3.5"),
    ("–3", "", "-3"),
    ("-0", "", "0"),
    ("1 600", "", "1600"),
    ("1\u00a0600", "", "1600"),
    ("1\u202f600", "", "1600"),
    ("1\u2009600", "", "1600"),
    ("12 345 678,9", "", "12345678.9"),
    ("66 560 tkr", "tkr", "66560"),
    ("  7 ", "", "7"),
    ("1,6 kg CO2 per kg livsmedel", "kg CO2 per kg livsmedel", "1.6"),
    ("1,6 kg  CO2", "kg CO2", "1.6"),
    ("5 m²", "m²", "5"),
    ("3 per 1 000 invånare", "per 1 000 invånare", "3"),
    ("123456789012345", "", "123456789012345"),
    ("0,123456789", "", "0.123456789"),
]
REFUSED = [
    # written, unit, rule
    ("", "", "invalid-number"),
    ("x", "", "invalid-number"),
    ("soon", "st", "invalid-number"),
    ("st", "st", "invalid-number"),
    (",5", "", "invalid-number"),
    ("+5", "", "invalid-number"),
    ("--5", "", "invalid-number"),
    ("1,2,3", "", "invalid-number"),
    ("1.2.3", "", "invalid-number"),
    ("1,", "", "invalid-number"),
    ("1 60", "", "invalid-number"),
    ("1 6000", "", "invalid-number"),
    ("16 00", "", "invalid-number"),
    ("1  600", "", "invalid-number"),
    ("1\t600", "", "invalid-number"),
    ("1'600", "", "wrong-unit"),
    ("1,600 5", "", "invalid-number"),
    ("1234567890123456", "", "invalid-number"),
    ("0,1234567890", "", "invalid-number"),
    ("٣", "", "invalid-number"),
    ("½", "", "invalid-number"),
    ("∞", "", "invalid-number"),
    ("NaN", "", "invalid-number"),
    ("1e9", "", "wrong-unit"),
    ("0x10", "", "wrong-unit"),
    ("75 st", "%", "wrong-unit"),
    ("75 St", "st", "wrong-unit"),
    ("75 st", "", "wrong-unit"),
    ("5 procent", "%", "wrong-unit"),
    ("1.900", "", "ambiguous-number"),
    ("16.675 tkr", "tkr", "ambiguous-number"),
    ("-1.900", "", "ambiguous-number"),
    ("1 234.567", "", "ambiguous-number"),
]


@pytest.mark.parametrize(("written", "unit", "value"), READ)
def test_read(written, unit, value):
    number = read_number(written, unit, somewhere())
    assert isinstance(number, Decimal)
    assert str(number) == value


@pytest.mark.parametrize(("written", "unit", "rule"), REFUSED)
def test_refused(written, unit, rule):
    found = read_number(written, unit, somewhere())
    assert isinstance(found, Diagnostic)
    assert found.rule == rule


def test_an_ambiguous_number_is_told_in_both_of_its_meanings():
    found = read_number("1.900", "", somewhere())
    assert isinstance(found, Diagnostic)
    assert found.values["thousands"] == "1 900"
    assert found.values["decimal"] == "1,900"


def swedish(number: Decimal, space: str, mark: str) -> str:
    return f"{number:,f}".replace(",", "\0").replace(".", mark).replace("\0", space)


@given(
    number=st.decimals(-999_999_999, 999_999_999, places=2, allow_nan=False),
    space=st.sampled_from(SPACES),
    unit=st.sampled_from(["", "%", "st", "kWh/kvm"]),
)
def test_what_is_written_the_swedish_way_reads_back(number, space, unit):
    written = f"{swedish(number, space, ',')} {unit}".strip()
    assert read_number(written, unit, somewhere()) == number
    minus = written.replace("-", "−")
    assert read_number(minus, unit, somewhere()) == number


@given(whole=st.integers(0, 10**9), decimals=st.integers(0, 9))
def test_decimals_are_kept_as_written(whole, decimals):
    text = f"{whole},{'0' * decimals}" if decimals else str(whole)
    number = read_number(text, "", somewhere())
    assert isinstance(number, Decimal)
    assert -number.as_tuple().exponent == decimals


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text):
    result = read_number(text, "st", somewhere())
    assert isinstance(result, Decimal | Diagnostic)
    if isinstance(result, Decimal):
        assert any(character in "0123456789" for character in text)


@pytest.mark.parametrize(
    ("written", "day"), [("2018-02-28", date(2018, 2, 28)), ("2024-02-29", date(2024, 2, 29))]
)
def test_dates(written, day):
    assert read_date(written, somewhere()) == day


@pytest.mark.parametrize(
    ("written", "last"),
    [
        ("2018-02-29", 28),
        ("2026-02-30", 28),
        ("2018-04-31", 30),
        ("2018-01-32", 31),
        ("2018-13-01", None),
        ("2018-00-10", None),
        ("2018-01-00", None),
        ("0000-01-01", None),
        ("0000-02-31", 28),
    ],
)
def test_days_that_are_not_in_the_calendar(written, last):
    found = read_date(written, somewhere())
    assert isinstance(found, Diagnostic)
    assert (found.rule, found.values["written"]) == ("invalid-date", written)
    assert found.values.get("last") == last


def test_a_day_without_a_year():
    assert read_date("02-29", somewhere(), year="2024") == date(2024, 2, 29)
    found = read_date("02-30", somewhere(), year="2024")
    assert isinstance(found, Diagnostic)
    assert found.values == {"written": "02-30", "last": 29}
