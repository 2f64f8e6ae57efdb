"""Amounts added up and taken from each other: what is missing is named, and is never zero."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

_ZERO = Decimal(0)


@dataclass(frozen=True)
class Sum:
    """An amount, computed or stated. ``missing`` names what it lacks; None: nothing is known."""

    value: Decimal | None
    missing: tuple[str, ...] = ()

    @property
    def is_complete(self) -> bool:
        return self.value is not None and not self.missing


def add(parts: Iterable[tuple[str, Sum | None]]) -> Sum:
    """The sum of what is known, naming what is not."""
    known: list[Decimal] = []
    missing: list[str] = []
    for title, part in parts:
        if part is None or part.value is None:
            missing.extend((part.missing if part else ()) or (title,))
            continue
        known.append(part.value)
        missing.extend(part.missing)
    if missing and not known:
        return Sum(None, tuple(missing))
    return Sum(sum(known, _ZERO), tuple(missing))


def difference(costs: Sum | None, income: Sum | None) -> Sum | None:
    """Costs less income; a side that the account does not have counts as nothing."""
    if costs is None and income is None:
        return None
    parts = [part for part in (costs, income) if part is not None]
    missing = tuple(dict.fromkeys(name for part in parts for name in part.missing))
    if any(part.value is None for part in parts):
        return Sum(None, missing)
    return Sum(
        (costs.value or _ZERO if costs else _ZERO) - (income.value or _ZERO if income else _ZERO),
        missing,
    )
