"""How work grows with what there is to do: not how long it takes, which the machine decides."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

from remembering import forget

TIMES = 8
"""The larger piece of work is so many times the smaller one."""
MOST = 3 * TIMES
"""What a piece in proportion never costs, and one that grows with the square always does."""


def growth(work: Callable[[int], object], size: int) -> float:
    """How much more processor time is for so much more work than ``size``, in one run.

    The lesser of two tries each, so that it makes no difference what else the computer does.
    """
    small = min(spent(work, size) for _ in range(2))
    large = spent(work, size * TIMES)
    return (large if large < MOST * small else min(large, spent(work, size * TIMES))) / small


def spent(work: Callable[[int], object], size: int) -> float:
    forget()
    started = process_time()
    work(size)
    return process_time() - started
