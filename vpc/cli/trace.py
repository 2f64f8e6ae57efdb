"""``vpc trace``: how each proposal of a report was computed."""

from __future__ import annotations

import sys
from pathlib import Path

from vpc.assess.records import AssessedReport, flat
from vpc.cli.scope import all_found, exit_code, scopes
from vpc.cli.speech import say, spoken, wants_color
from vpc.diagnostic import nearest
from vpc.printer import render
from vpc.printer.trace import trace as print_trace
from vpc.source import UsageError


def trace(path: Path, goal: str | None) -> int:
    """Print how the proposals of a report came about to stdout; gives the exit code."""
    (scope,) = scopes([path])
    if path.is_dir():
        raise UsageError("usage.not-a-report", path=str(path))
    documents = list(scope.compiled())
    found = all_found(scope, documents)
    language = spoken(scope.settings.language)
    if found:
        sys.stderr.write(render("full", found, language, color=wants_color(sys.stderr)))
    assessed = documents[0].assessed if documents else None
    if documents and documents[0].kind not in ("report", ""):
        raise UsageError("usage.not-a-report", path=str(path))
    if not isinstance(assessed, AssessedReport):
        return exit_code(found, strict=False) or 1
    goals = flat(assessed.goals)
    if goal is None:
        goals = tuple(each for each in goals if each.is_judged or each.indicators)
    else:
        by_id = {each.goal.id: each for each in goals}
        if goal not in by_id:
            near = nearest(goal, by_id)
            values = {"nearest": near} if near else {}
            raise UsageError("usage.unknown-goal", goal=goal, **values)
        goals = (by_id[goal],)
    if not goals:
        say("cli.no-proposals", configured=scope.settings.language, path=str(path))
    below = scope.settings.suppress_below
    sys.stdout.write(print_trace(assessed, goals, language, below))
    return exit_code(found, strict=False)
