"""Numbers, dates and targets as Swedish prints them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from vpc.model.labels import DEFAULT_LABELS
from vpc.resolve.steering import fill
from vpc.resolve.targets import Bound, Inherited, Interval, Pending, Point, Split, Waived
from vpc.view import numbers


def label(name: str, /, **values: str) -> str:
    return fill(DEFAULT_LABELS[name], values)  # type: ignore[index]


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("0", "0"),
        ("7", "7"),
        ("999", "999"),
        ("1000", "1\u00a0000"),
        ("10335", "10\u00a0335"),
        ("1234567.5", "1\u00a0234\u00a0567,5"),
        ("0.81", "0,81"),
        ("0.810", "0,810"),
        ("1.0", "1,0"),
        ("2.50", "2,50"),
        ("-8435", "\u22128\u00a0435"),
        ("-0.5", "\u22120,5"),
        ("0E-2", "0,00"),
        ("1E+3", "1\u00a0000"),
    ],
)
def test_numbers_keep_their_decimals(written: str, printed: str) -> None:
    assert numbers.number(Decimal(written)) == printed


def test_unit_follows_a_space_that_does_not_break() -> None:
    assert numbers.amount(Decimal("1.6"), "%") == "1,6\u00a0%"
    assert numbers.amount(Decimal(1050), "st") == "1\u00a0050\u00a0st"
    assert numbers.amount(Decimal(80), "") == "80"


def test_changes_have_their_sign() -> None:
    assert numbers.signed(Decimal("0.11")) == "+0,11"
    assert numbers.signed(Decimal(-56)) == "\u221256"
    assert numbers.signed(Decimal("0.0")) == "0,0"


def test_dates_in_prose() -> None:
    assert numbers.long_date("2019-01-18") == "18\u00a0januari\u00a02019"
    assert numbers.long_date(date(2018, 12, 1)) == "1\u00a0december\u00a02018"
    assert numbers.long_date("2018-02-30") == "2018-02-30"


@pytest.mark.parametrize(
    ("value", "unit", "printed"),
    [
        (Point(Decimal(75)), "st", "75\u00a0st"),
        (Point(Decimal("3.0")), "%", "3,0\u00a0%"),
        (Bound("max", Decimal(6)), "%", "max\u00a06\u00a0%"),
        (Bound("minst", Decimal(50)), "%", "minst\u00a050\u00a0%"),
        (Interval(Decimal(95), Decimal(100)), "%", "95–100\u00a0%"),
        (Split(Point(Decimal(81)), Point(Decimal(80))), "", "kvinnor 81, män 80"),
        (Pending("tas fram av nämnden"), "st", "tas fram av nämnden"),
        (Waived("mäts inte"), "st", ""),
        (Inherited(), "st", ""),
    ],
)
def test_targets(value: object, unit: str, printed: str) -> None:
    assert numbers.target(value, unit, label) == printed  # type: ignore[arg-type]
