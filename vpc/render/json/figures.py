"""Figures as JSON: exact where they may be told, null with a text where they may not."""

from __future__ import annotations

from decimal import Decimal

from vpc.assess.records import AssessedIndicator
from vpc.assess.units import Aggregate
from vpc.model.document import Origin
from vpc.render.json import shapes
from vpc.resolve.records import Owner, ResolvedIndicator, ResolvedReport
from vpc.view import figures
from vpc.view.context import Context
from vpc.view.suppression import BySex, Fewer, Hidden, Shown, protect


def number(value: Decimal | None) -> str | None:
    """A number exactly as it was written or computed."""
    return None if value is None else f"{value:f}"


def place(origin: Origin) -> shapes.Place:
    return {"file": origin.document.key, "line": origin.key_span.position[0]}


def organisation(owner: Owner) -> shapes.Organisation:
    return {
        "id": owner.id,
        "name": owner.name,
        "level": owner.level.id,
        "level_name": owner.level.name,
    }


def figure(
    context: Context, shown: Shown, unit: str, exact: Decimal | None = None
) -> shapes.Figure | None:
    """A figure as it may be told; ``exact`` is what the printed one was rounded from."""
    if shown is None:
        return None
    text = context.figure(shown, unit)
    if isinstance(shown, Fewer | Hidden):
        return {
            "value": None,
            "text": text,
            "hidden": "few" if isinstance(shown, Fewer) else "protected",
        }
    return {"value": number(shown if exact is None else exact), "text": text, "hidden": None}


def by_sex(context: Context, shown: BySex, unit: str, exact: Decimal | None = None) -> shapes.BySex:
    return {
        "total": figure(context, shown.total, unit, exact),
        "women": figure(context, shown.women, unit),
        "men": figure(context, shown.men, unit),
    }


def compared(context: Context, each: AssessedIndicator) -> shapes.BySex:
    """What was held against the target."""
    shown = context.expected(each) if context.on_forecast else context.reached(each)
    exact = each.measure.total if each.aggregate else None
    return by_sex(context, shown, each.indicator.unit, exact)


def history(
    context: Context, report: ResolvedReport, each: AssessedIndicator
) -> list[shapes.YearFigure]:
    """The years' figures, each as that year's report may tell it."""
    years: dict[int, Shown] = {}
    current: ResolvedReport | None = report
    names = (each.indicator.id, each.indicator.model.formerly or "")
    while current is not None:
        told = next((current.outcomes[name] for name in names if name in current.outcomes), None)
        if told is not None:
            shown = figures.told(told, each.indicator, context.suppress_below)
            years[current.plan.year] = shown.total
        current = current.previous
    years[report.plan.year] = context.reached(each).total
    return [
        {
            "year": year.year,
            "figure": figure(context, _still(years, year.year, year.value), each.indicator.unit),
        }
        for year in each.history
    ]


def _still(years: dict[int, Shown], year: int, value: Decimal) -> Shown:
    """A year's exact value, unless it is hidden."""
    shown = years.get(year)
    return shown if isinstance(shown, Fewer | Hidden) else value


def trend(context: Context, each: AssessedIndicator) -> shapes.Trend | None:
    """The move since last year; its size only where both figures are told."""
    if each.trend is None:
        return None
    now, before = context.reached(each).total, context.last_year(each)
    is_told = isinstance(now, Decimal) and isinstance(before, Decimal)
    change = each.trend.change if is_told else Hidden()
    return {
        "change": figure(context, change, each.indicator.unit),
        "direction": each.trend.for_the,
    }


def unit_figures(
    context: Context, indicator: ResolvedIndicator, summed: Aggregate
) -> shapes.UnitFigures:
    """The units' figures; they may not give each other away."""
    few = figures.limit(indicator, context.suppress_below)
    now = protect(
        [figures.told(part.outcome, indicator, context.suppress_below) for part in summed.parts]
    )
    later = protect([figures.foretold(part.outcome, few) for part in summed.parts])
    parts: list[shapes.UnitFigure] = [
        {
            "organisation": organisation(part.owner),
            "outcome": by_sex(context, told, indicator.unit),
            "forecast": by_sex(context, foretold, indicator.unit),
            "of": number(part.outcome.of) if part.outcome else None,
            "place": place(part.outcome.origin) if part.outcome else None,
        }
        for part, told, foretold in zip(summed.parts, now, later, strict=True)
    ]
    return {
        "how": summed.how,  # type: ignore[typeddict-item]
        "parts": parts,
        "missing": [organisation(owner) for owner in summed.missing],
    }
