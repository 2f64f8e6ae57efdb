"""``vpc rules`` and ``vpc explain``: what is checked, and why."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from vpc.cli.speech import spoken, wants_color
from vpc.diagnostic import nearest
from vpc.printer.manual import manual_text, rules_json, rules_text
from vpc.registry import GROUPS, RULES
from vpc.source import UsageError

_FORMATS = ("text", "json")


def rules(output_format: str) -> int:
    """Print the table of rules to stdout."""
    if output_format not in _FORMATS:
        raise UsageError("usage.unknown-format", format=output_format, known=", ".join(_FORMATS))
    if output_format == "json":
        sys.stdout.write(rules_json())
    else:
        sys.stdout.write(rules_text(spoken(), color=wants_color(sys.stdout)))
    return 0


def explain(names: Sequence[str]) -> int:
    """Print the manual of each rule, or of all rules of a group, to stdout."""
    asked: list[str] = []
    for name in names:
        if name in GROUPS:
            asked.extend(GROUPS[name])
        elif name in RULES:
            asked.append(name)
        else:
            near = nearest(name, (*GROUPS, *RULES))
            raise UsageError("usage.unknown-rule", name=name, **({"nearest": near} if near else {}))
    texts = [manual_text(name, spoken(), color=wants_color(sys.stdout)) for name in asked]
    sys.stdout.write("\n\n".join(texts))
    return 0
