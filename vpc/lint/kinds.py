"""What sort of figure an indicator has, as far as its unit and name tell."""

from __future__ import annotations

import re

from vpc.lint.patterns import regex
from vpc.resolve.records import ResolvedIndicator

_COUNTED = regex(r"\bantal(?:et)?\b", re.IGNORECASE)
_COUNT_UNITS = frozenset({"st", "personer", "platser", "barn", "elever", "hushåll"})
_SHARE_NAME = regex(r"\s*andel(?:en)?\b", re.IGNORECASE)
_COUNT_NAME = regex(r"\s*antal(?:et)?\b", re.IGNORECASE)
_CHANGE = regex(
    r"förändring|ökning|minskning|skillnad|differens|avvikelse|netto|resultat|balans|skott",
    re.IGNORECASE,
)
_MEAN = regex(r"genomsnitt|medel(?:tal|värde)|\bmedian|\bsnitt", re.IGNORECASE)
_RATE = regex(r"\bper\b", re.IGNORECASE)
_PARTS = regex(r"årsarbet|heltid|tjänster|\bi tusen|index", re.IGNORECASE)


def is_share(indicator: ResolvedIndicator) -> bool:
    """A share (*andel*): its parts do not add up, and a mean of shares needs their denominators."""
    return indicator.unit == "%"


def is_count(indicator: ResolvedIndicator) -> bool:
    """A count (*antal*). An index or a mean (*antal dagar i snitt*) is none."""
    if is_share(indicator):
        return False
    aggregate, name = indicator.model.aggregate, indicator.model.name
    if aggregate != "none":
        return aggregate == "sum"
    is_counted = indicator.unit in _COUNT_UNITS or bool(_COUNTED.search(name))
    return is_counted and not _MEAN.search(name)


def is_sum(indicator: ResolvedIndicator) -> bool:
    """A count whose parts must add up; *per* may be of a mean (*per barn*) or a sum (*per år*)."""
    is_rate = indicator.model.aggregate != "sum" and _RATE.search(indicator.model.name)
    return is_count(indicator) and not is_rate


def is_named_share(indicator: ResolvedIndicator) -> bool:
    """Whether the name begins as a share's: *Andel …*."""
    return _SHARE_NAME.match(indicator.model.name) is not None


def is_named_count(indicator: ResolvedIndicator) -> bool:
    """Whether the name begins as a count's: *Antal …*."""
    return _COUNT_NAME.match(indicator.model.name) is not None


def is_whole_count(indicator: ResolvedIndicator) -> bool:
    """A count of whole things or people, not a mean of counts (*antal barn per grupp*)."""
    if indicator.unit not in _COUNT_UNITS and not (
        indicator.unit == "" and is_named_count(indicator)
    ):
        return False
    is_whole = not any(each.search(indicator.model.name) for each in (_MEAN, _RATE, _PARTS))
    return indicator.model.aggregate in ("sum", "none") and is_whole


def is_change(indicator: ResolvedIndicator) -> bool:
    """Whether it tells a move or a balance, and so may be negative or more than everything."""
    return _CHANGE.search(indicator.model.name) is not None
