"""What sort of figure an indicator has, as far as its unit and name tell."""

from __future__ import annotations

import re

from vpc.resolve.records import ResolvedIndicator

_COUNTED = re.compile(r"\bantal(?:et)?\b", re.IGNORECASE)
_COUNT_UNITS = frozenset({"st", "personer", "platser", "barn", "elever", "hushåll"})


def is_share(indicator: ResolvedIndicator) -> bool:
    """A share (*andel*): its parts do not add up, and a mean of shares needs their denominators."""
    return indicator.unit == "%"


def is_count(indicator: ResolvedIndicator) -> bool:
    """A count (*antal*): its parts add up. An index or a mean without a unit is none."""
    if is_share(indicator):
        return False
    is_summed = indicator.model.aggregate == "sum"
    return (
        is_summed or indicator.unit in _COUNT_UNITS or bool(_COUNTED.search(indicator.model.name))
    )
