"""What has changed, for programs: ``schemas/diff.schema.json`` says what every key means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from vpc.diff.comparison import Comparison
from vpc.diff.records import Aim, Amount, Change, Place, Value, Version, Withheld
from vpc.printer.json import dumped
from vpc.resolve.targets import Bound, Inherited, Interval, Pending, Point, Simple, Split, Waived

FORMAT = "vpc-diff-1"
"""Changes when a key is renamed, removed or given another meaning; never for a key more."""


def as_json(comparisons: Sequence[Comparison]) -> str:
    """The changes as JSON; no key and no word of it depends on the reader's language."""
    return dumped({"format": FORMAT, "documents": [_document(each) for each in comparisons]})


def _document(comparison: Comparison) -> dict[str, Any]:
    difference = comparison.difference
    changes = difference.changes if difference else ()
    counts = Counter(str(each.kind) for each in changes if not each.follows)
    return {
        "state": comparison.state,
        "old": _side(comparison.old_name, comparison.old),
        "new": _side(comparison.new_name, comparison.new),
        "counts": dict(sorted(counts.items())),
        "changes": [_change(each) for each in changes],
        "broken": list(comparison.broken),
        "problems": [
            {"rule": each.rule, "file": each.primary.span.file.name,
             "line": each.primary.span.position[0], "subject": each.subject}
            for each in comparison.problems
        ],
    }  # fmt: skip


def _side(name: str, version: Version | None) -> dict[str, Any] | None:
    if not name:
        return None
    plan = version.plan if version else None
    return {
        "file": name,
        "kind": version.kind if version else None,
        "organisation": plan.owner.id if plan else None,
        "year": version.year if version else None,
        "period": (version.period or None) if version else None,
    }


def _change(change: Change) -> dict[str, Any]:
    thing = change.thing
    return {
        "kind": str(change.kind),
        "subject": change.subject,
        "field": change.field or None,
        "thing": {
            "kind": thing.kind,
            "id": thing.id or None,
            "title": thing.title,
            "within": list(thing.within),
        },
        "before": _value(change.before),
        "after": _value(change.after),
        "difference": None if change.difference is None else f"{change.difference:f}",
        "for_the": str(change.turn),
        "decision": change.decision or None,
        "decided": change.decided.isoformat() if change.decided else None,
        "wording": [
            {
                "begins": passage.begins,
                "pieces": [{"kind": each.kind, "text": each.text} for each in passage.pieces],
            }
            for passage in change.wording
        ],
        "from": change.source or None,
        "follows": change.follows,
        "old": _place(change.old),
        "new": _place(change.new),
    }


def _place(place: Place | None) -> dict[str, Any] | None:
    return None if place is None else {"file": place.file, "line": place.line}


def _value(value: Value) -> Any:
    """Exact decimals stay text: a program that reads them as binary floats would change them."""
    match value:
        case None:
            return None
        case Amount():
            return {"value": f"{value.value:f}", "unit": value.unit}
        case Aim():
            return {**_aim(value), "unit": value.unit}
        case Withheld():
            return {"withheld": True, "below": value.than or None}
        case date():
            return value.isoformat()
        case tuple():
            return [{"id": each.id, "title": each.title} for each in value]
        case str():
            return str(value)


def _aim(aim: Aim) -> dict[str, Any]:
    match aim.value:
        case Split(women, men):
            return {"women": _simple(women), "men": _simple(men)}
        case Pending(text):
            return {"pending": text}
        case Waived(reason):
            return {"none": reason}
        case Inherited():
            return {"inherited": True}
        case simple:
            return _simple(simple)


def _simple(value: Simple) -> dict[str, Any]:
    def plain(number: Decimal) -> str:
        return f"{number:f}"

    match value:
        case Point():
            return {"value": plain(value.value)}
        case Bound():
            return {"bound": value.word, "value": plain(value.value)}
        case Interval():
            return {"low": plain(value.low), "high": plain(value.high)}
