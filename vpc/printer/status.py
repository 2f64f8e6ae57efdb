"""``vpc status`` in words: for a terminal, for a pull request, for a machine."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from vpc.assess.status import MoneyStatus, PlanStatus, Progress, ReportStatus, progress
from vpc.messages import Language, phrase
from vpc.model.document import subject
from vpc.printer.screen import Style, painted, visible
from vpc.view.numbers import amount, number

Statuses = Sequence[PlanStatus | ReportStatus]

_STYLES = {
    "fully": Style.GOOD,
    "met": Style.GOOD,
    "partly": Style.WARNING,
    "not-met": Style.ERROR,
}
_MARKS = {"fully": "●", "partly": "◆", "not-met": "■"}
_BAR = 20


def text(statuses: Statuses, language: Language, *, color: bool) -> str:
    """A block for each document; with several organisations, how far each has come."""
    lines: list[str] = []
    for each in statuses:
        if isinstance(each, ReportStatus):
            lines.extend(_report(each, language, color=color))
        else:
            lines.extend(_plan(each, language))
        lines.append("")
    steps = progress(statuses)
    if len(steps) > 1:
        lines.append(phrase(language, "status.organisations"))
        width = max(len(step.owner.name) for step in steps)
        lines.extend(
            f"  {step.owner.name:<{width}}  {_progress(step, color=color)}" for step in steps
        )
        lines.append("")
    return "".join(f"{_safe(line)}\n" for line in lines[:-1])


def _safe(line: str) -> str:
    """A line whose only escape sequences are our own."""
    return "\x1b".join(visible(part) for part in line.split("\x1b"))


def markdown(statuses: Statuses, language: Language, *, color: bool) -> str:  # noqa: ARG001
    """Two tables, for the comment on a pull request."""

    def row(*cells: str) -> str:
        return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"

    def say(key: str) -> str:
        return phrase(language, f"status.{key}")

    names = ("document", "organisation", "goals", "indicators", "money", "progress")
    lines = [row(*(say(name) for name in names)), row(*("---" for _ in names))]
    missing: list[str] = []
    for each in statuses:
        if isinstance(each, PlanStatus):
            continue
        lines.append(
            row(
                f"{each.period_name} {each.year}",
                visible(each.owner.name),
                _verdicts(each),
                _results(each, language),
                _money(each.money, language),
                f"{each.reported}/{each.expected}",
            )
        )
        missing.extend(
            f"- {phrase(language, f'status.kind.{gap.kind}')} `{gap.id}`: "
            f"{visible(gap.title)} ({gap.place.place})"
            for gap in each.missing
        )
    if missing:
        lines.extend(("", f"**{say('missing')}**", "", *missing))
    return "\n".join(lines) + "\n"


def as_json(statuses: Statuses, language: Language, *, color: bool) -> str:  # noqa: ARG001
    """Everything, under keys that no language changes."""
    documents = [
        _json_report(each) if isinstance(each, ReportStatus) else _json_plan(each)
        for each in statuses
    ]
    organisations = [
        {"id": step.owner.id, "reported": step.reported, "expected": step.expected}
        for step in progress(statuses)
    ]
    whole = {
        "format": "vpc-status-1", "documents": documents, "organisations": organisations
    }  # fmt: skip
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


FORMATS: Mapping[str, Callable[..., str]] = {"text": text, "md": markdown, "json": as_json}


def _plan(each: PlanStatus, language: Language) -> list[str]:
    lines = [
        each.name,
        f"  {each.owner.name} · {each.year} · {phrase(language, f'status.is.{each.status}')}",
        "  "
        + phrase(
            language,
            "status.plan",
            goals=str(each.goals),
            indicators=str(each.indicators),
            without=str(len(each.without_target)),
            activities=str(each.activities),
        ),
    ]
    if each.money is not None and each.money.budget is not None:
        lines.append("  " + _money(each.money, language))
    if each.without_target and each.status != "excerpt":  # an extract is known only in part
        lines.append("  " + phrase(language, "status.without-target"))
        for one, remedy in each.without_target:
            how = phrase(language, f"target.{remedy}", id=one.id)
            lines.append(f"    {one.id}: {one.model.name}: {how}")
    return lines


def _report(each: ReportStatus, language: Language, *, color: bool) -> list[str]:
    state = phrase(language, f"status.is.{each.status}")
    marks = "".join(
        painted(_MARKS[name] * each.verdicts.get(name, 0), _STYLES[name], color=color)
        for name in _MARKS
    )
    step = Progress(each.owner, each.reported, each.expected)
    lines = [
        each.name,
        f"  {each.owner.name} · {each.period_name} {each.year} · {state}",
    ]
    facts = [
        ("goals", f"{marks} {_verdicts(each)}".strip()),
        ("indicators", _results(each, language)),
        ("money", _money(each.money, language)),
        ("progress", _progress(step, color=color)),
    ]
    width = max(len(phrase(language, f"status.{key}")) for key, _ in facts)
    lines.extend(
        f"  {phrase(language, f'status.{key}'):<{width}}  {value}" for key, value in facts if value
    )
    if each.missing:
        lines.append("  " + phrase(language, "status.missing"))
        for gap in each.missing:
            kind = phrase(language, f"status.kind.{gap.kind}")
            lines.append(f"    {gap.place.place}: {kind} {gap.id}: {gap.title}")
    return lines


def _verdicts(each: ReportStatus) -> str:
    return ", ".join(
        f"{each.verdicts[name]} {word.lower()}"
        for name, word in each.verdict_words.items()
        if each.verdicts.get(name)
    )


def _results(each: ReportStatus, language: Language) -> str:
    return ", ".join(
        f"{each.results[state]} {phrase(language, f'status.result.{state}')}"
        for state in ("met", "partly", "not-met", "cannot-be-assessed")
        if each.results.get(state)
    )


def _money(money: MoneyStatus | None, language: Language) -> str:
    if money is None or money.budget is None:
        return ""
    budget = amount(money.budget, money.unit)
    if money.outcome is None:
        return phrase(language, "status.budget", budget=budget)
    if money.is_better is None:
        so_far = number(money.outcome)
        return phrase(language, "status.so-far", outcome=so_far, budget=budget)
    difference = amount(abs(money.budget - money.outcome), money.unit)
    key = (
        "status.even"
        if money.budget == money.outcome
        else ("status.better" if money.is_better else "status.worse")
    )
    outcome = amount(money.outcome, money.unit)
    return phrase(language, key, outcome=outcome, budget=budget, difference=difference)


def _progress(step: Progress, *, color: bool) -> str:
    if not step.expected:
        return "–"
    percent = 100 * step.reported // step.expected
    filled = _BAR * step.reported // step.expected
    style = Style.GOOD if step.reported == step.expected else Style.WARNING
    bar = painted("█" * filled, style, color=color) + "░" * (_BAR - filled)
    return f"{bar} {step.reported}/{step.expected} ({percent} %)"


def _json_money(money: MoneyStatus | None) -> dict[str, str | None] | None:
    if money is None:
        return None

    def plain(value: Decimal | None) -> str | None:
        return None if value is None else f"{value:f}"

    return {
        "unit": money.unit,
        "budget": plain(money.budget),
        "outcome": plain(money.outcome),
        "deviation": plain(money.deviation),
    }


def _json_plan(each: PlanStatus) -> dict[str, object]:
    return {
        "kind": "plan",
        "file": each.name,
        "organisation": each.owner.id,
        "year": each.year,
        "status": each.status,
        "goals": each.goals,
        "indicators": each.indicators,
        "without_target": len(each.without_target),
        "indicators_without_target": [
            {"id": one.id, "name": one.model.name} for one, _ in each.without_target
        ],
        "activities": each.activities,
        "money": _json_money(each.money),
    }


def _json_report(each: ReportStatus) -> dict[str, object]:
    return {
        "kind": "report",
        "file": each.name,
        "organisation": each.owner.id,
        "year": each.year,
        "period": each.period,
        "status": each.status,
        "verdicts": dict(sorted(each.verdicts.items())),
        "results": dict(sorted(each.results.items())),
        "money": _json_money(each.money),
        "reported": each.reported,
        "expected": each.expected,
        "missing": [
            {
                "kind": gap.kind,
                "id": gap.id,
                "title": gap.title,
                "subject": subject(gap.path),
                **_at(gap.place.place),
            }
            for gap in each.missing
        ],
    }


def _at(place: str) -> dict[str, object]:
    file, _, line = place.rpartition(":")
    return {"file": file, "line": int(line)}
