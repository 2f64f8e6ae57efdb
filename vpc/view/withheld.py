"""Changes of figures about groups so small that people could be recognised: told as documents do.

LANGUAGE, *What fulfilment means*, 6: of individuals split by sex a figure below the limit is only
said to be below it, and what would give it away is not said at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from vpc.assess.records import AssessedIndicator, AssessedReport
from vpc.diff.records import Change, Difference, Kind, Turn, Value, Version, Withheld
from vpc.view import figures
from vpc.view.suppression import Fewer, Hidden, Shown

_PARTS = {"value": 0, "women": 1, "men": 2, "forecast": 0, "forecast.women": 1, "forecast.men": 2}

_Indicators = Mapping[str, AssessedIndicator]


def guarded(difference: Difference, below: int) -> Difference:
    """The same changes without the figures that must not be printed; ``below`` is the limit."""
    if not below:
        return difference
    old, new = _indicators(difference.old), _indicators(difference.new)
    forecasts = _on_forecast(difference.old), _on_forecast(difference.new)

    def guard(change: Change) -> Change:
        if change.kind not in (Kind.OUTCOME, Kind.FORECAST) or change.field not in _PARTS:
            return change
        earlier = new.get(change.thing.id)
        formerly = earlier.indicator.model.formerly if earlier else None
        was = old.get(change.thing.id) or old.get(formerly or "")
        before = _kept(change, change.before, was, below, on_forecast=forecasts[0])
        after = _kept(change, change.after, earlier, below, on_forecast=forecasts[1])
        if before is change.before and after is change.after:
            return change
        return replace(change, before=before, after=after, difference=None, turn=Turn.UNKNOWN)

    return replace(difference, changes=tuple(guard(each) for each in difference.changes))


def _indicators(version: Version) -> _Indicators:
    report = version.assessed
    if not isinstance(report, AssessedReport):
        return {}
    return {each.indicator.id: each for each in report.indicators}


def _on_forecast(version: Version) -> bool:
    report = version.assessed
    return isinstance(report, AssessedReport) and report.report.period.assessed_on == "forecast"


def _kept(
    change: Change,
    value: Value,
    indicator: AssessedIndicator | None,
    below: int,
    *,
    on_forecast: bool,
) -> Value:
    """A figure as it may be printed. Where the indicator is not known nothing is said of it."""
    if value is None or isinstance(value, str):
        return value
    if indicator is None:
        return Withheld(0)
    ask = figures.reached if change.kind is Kind.OUTCOME else figures.expected
    shown: Shown = ask(indicator, below, on_forecast=on_forecast)[_PARTS[change.field]]
    if isinstance(shown, Fewer):
        return Withheld(shown.than)
    return Withheld(0) if isinstance(shown, Hidden) else value
