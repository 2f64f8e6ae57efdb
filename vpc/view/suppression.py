"""Small groups: figures by sex that could point somebody out are not printed, nor given away.

LANGUAGE, *What fulfilment means*, 6. A figure below the limit is printed as being below it. Then
the other sex's figure is hidden, since the total would give the small one away; if both are small
the total is only bounded too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple


@dataclass(frozen=True)
class Fewer:
    """Fewer than so many."""

    than: int


@dataclass(frozen=True)
class Hidden:
    """A figure that would give another one away."""


Shown = Decimal | Fewer | Hidden | None
"""A figure as it may be printed; None where there is none."""


class BySex(NamedTuple):
    """A figure of individuals: in total, and by sex."""

    total: Shown
    women: Shown
    men: Shown


def suppress(
    total: Decimal | None, women: Decimal | None, men: Decimal | None, below: int
) -> BySex:
    """The figures as they may be printed; ``below`` is the limit, 0 for none."""
    if not below or (women is None and men is None):
        return BySex(total, women, men)
    # A sex that is not told can be worked out from the total, and so must be looked at too.
    all_women = _other(total, men) if women is None else women
    all_men = _other(total, women) if men is None else men
    few_women = all_women is not None and all_women < below
    few_men = all_men is not None and all_men < below
    if not (few_women or few_men):
        return BySex(total, women, men)
    both = few_women and few_men
    fewer, hidden = Fewer(below), Hidden()
    return BySex(
        total=Fewer(2 * below - 1) if both and total is not None else total,
        women=None if women is None else fewer if few_women else hidden,
        men=None if men is None else fewer if few_men else hidden,
    )


def protect(parts: Sequence[BySex]) -> tuple[BySex, ...]:
    """The parts of a whole that is printed too: none may be worked out from the others.

    Where one part has something hidden, no part is split by sex; where the total of one is only
    bounded, no part tells its total.
    """
    figures = [figure for part in parts for figure in part]
    if not any(isinstance(figure, Fewer | Hidden) for figure in figures):
        return tuple(parts)
    bounded = any(isinstance(part.total, Fewer) for part in parts)

    def hidden(figure: Shown) -> Shown:
        return None if figure is None else Hidden()

    return tuple(
        BySex(hidden(part.total) if bounded else part.total, hidden(part.women), hidden(part.men))
        for part in parts
    )


def _other(total: Decimal | None, known: Decimal | None) -> Decimal | None:
    return None if total is None or known is None else total - known
