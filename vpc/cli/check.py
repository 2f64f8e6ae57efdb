"""``vpc check``: every finding, located."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from vpc.cli.scope import all_found, exit_code, repository, scopes
from vpc.cli.speech import say, spoken, wants_color
from vpc.diagnostic import in_order
from vpc.printer import FOR_REPOSITORIES, FORMATS, STATISTICS, render, render_statistics
from vpc.registry import RULES
from vpc.source import UsageError


def check(paths: Sequence[Path], output_format: str, *, strict: bool, statistics: bool) -> int:
    """Print the findings of all documents to stdout; gives the exit code."""
    if output_format not in FORMATS:
        raise UsageError("usage.unknown-format", format=output_format, known=", ".join(FORMATS))
    if statistics and output_format not in STATISTICS:
        raise UsageError("usage.statistics-format", known=", ".join(STATISTICS))
    top = repository() if output_format in FOR_REPOSITORIES else None
    chosen = scopes(paths, named_from=top)
    rules = frozenset(name for name, rule in RULES.items() if rule.linted and rule.selected)
    found = in_order(each for scope in chosen for each in all_found(scope, scope.compiled(rules)))
    language = spoken(chosen[0].settings.language)
    color = wants_color(sys.stdout)
    if statistics:
        text = render_statistics(output_format, found, language, color=color)
    else:
        names = (scope.world.display(key) for scope in chosen for key in scope.keys)
        text = render(output_format, found, language, color=color, files=names)
    sys.stdout.write(text)
    count = sum(len(scope.keys) for scope in chosen)
    key = "cli.checked.one" if count == 1 else "cli.checked.many"
    say(key, configured=chosen[0].settings.language, number=str(count))
    return exit_code(found, strict=strict)
