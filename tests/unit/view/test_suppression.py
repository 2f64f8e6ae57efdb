"""Small groups are neither printed nor given away."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpc.view.suppression import BySex, Fewer, Hidden, protect, suppress

D = Decimal


@pytest.mark.parametrize(
    ("total", "women", "men", "below", "shown"),
    [
        (16, 6, 10, 0, BySex(D(16), D(6), D(10))),
        (16, 6, 10, 5, BySex(D(16), D(6), D(10))),
        (16, 4, 12, 5, BySex(D(16), Fewer(5), Hidden())),
        (16, 12, 4, 5, BySex(D(16), Hidden(), Fewer(5))),
        (7, 4, 3, 5, BySex(Fewer(9), Fewer(5), Fewer(5))),
        (4, 0, 4, 5, BySex(Fewer(9), Fewer(5), Fewer(5))),
        (16, None, None, 5, BySex(D(16), None, None)),
        (3, None, None, 5, BySex(D(3), None, None)),
        # The sex that is not told could be worked out from the total.
        (16, 13, None, 5, BySex(D(16), Hidden(), None)),
        (16, 3, None, 5, BySex(D(16), Fewer(5), None)),
        (None, 3, 12, 5, BySex(None, Fewer(5), Hidden())),
        (None, 3, 2, 5, BySex(None, Fewer(5), Fewer(5))),
    ],
)
def test_cases(
    total: int | None, women: int | None, men: int | None, below: int, shown: BySex
) -> None:
    def figure(value: int | None) -> Decimal | None:
        return None if value is None else D(value)

    assert suppress(figure(total), figure(women), figure(men), below) == shown


@given(st.integers(0, 40), st.integers(0, 40), st.integers(1, 10))
def test_nothing_small_can_be_worked_out(women: int, men: int, below: int) -> None:
    """Every figure that is hidden could, by what is printed, have more than one value."""
    shown = suppress(D(women + men), D(women), D(men), below)
    possible = {
        (w, m)
        for w in range(81)
        for m in range(81)
        if suppress(D(w + m), D(w), D(m), below) == shown
    }
    if below > 1 and (women < below or men < below):
        assert len(possible) > 1
    for figure, value in ((shown.women, women), (shown.men, men)):
        assert not (isinstance(figure, Decimal) and value < below)


def test_parts_do_not_give_each_other_away() -> None:
    whole = BySex(D(20), D(12), D(8))
    assert protect([whole, whole]) == (whole, whole)
    one_small = suppress(D(15), D(3), D(12), 5)
    hidden = Hidden()
    assert protect([whole, one_small]) == (
        BySex(D(20), hidden, hidden),
        BySex(D(15), hidden, hidden),
    )
    both_small = suppress(D(6), D(3), D(3), 5)
    assert protect([whole, both_small]) == (
        BySex(hidden, hidden, hidden),
        BySex(hidden, hidden, hidden),
    )
