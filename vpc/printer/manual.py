"""The rules and their manual: for a terminal, for programs, and as the pages in ``docs/``."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from vpc.lint.manual import manual_of
from vpc.messages import Language, catalogue, phrase
from vpc.printer.screen import Style, painted
from vpc.registry import GROUPS, RULES, Rule, group_of

_BEYOND_COMMENTS = frozenset({"file-without-vpc", *GROUPS["settings"]})
"""What is said of comments and of files that have none: only the settings can silence it."""

_QUOTED = re.compile(r"`[^`]+`")
WIDTH = 80
"""What a terminal shows of a line, at the least."""
FORMAT = "vpc-rules-1"
"""Changes when a key is renamed, removed or given another meaning; never for a key more."""


def rules_text(language: Language, *, color: bool = False) -> str:
    """Every rule with its weight, by group; those that are not usually asked are marked."""
    longest = max(map(len, RULES))
    lines = []
    for group, rules in _filled_groups():
        title = phrase(language, f"group.{group}")
        lines.append(painted(f"{title} ({group})", Style.STRONG, color=color))
        for name, rule in rules.items():
            words = ", ".join(_weight(rule, language))
            lines.append(f"  {name:<{longest}}  {words}")
        lines.append("")
    return "\n".join(lines)


def rules_json() -> str:
    """The table of rules for programs."""
    rules = [
        {
            "name": name,
            "group": group,
            "severity": str(rule.severity),
            "selected": rule.selected,
            "allowable": rule.allowable,
        }
        for group, members in GROUPS.items()
        for name, rule in members.items()
    ]
    document: dict[str, Any] = {"format": FORMAT, "rules": rules}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def manual_text(rule: str, language: Language, *, color: bool = False) -> str:
    """A rule's manual for a terminal."""
    manual = manual_of(rule)
    head = painted(rule, Style.STRONG, color=color)
    parts = [
        f"{head}  {', '.join(_facts(rule, language))}",
        _wrapped(getattr(manual.finds, language)),
        _wrapped(getattr(manual.why, language)),
    ]
    for key, example in (("bad", manual.bad), ("good", manual.good)):
        if example:
            title = painted(phrase(language, f"manual.{key}"), Style.STRONG, color=color)
            parts.append(title + "\n" + textwrap.indent(example.strip("\n"), "    "))
    parts.append(_wrapped(_silencing(rule, language)))
    return "\n\n".join(parts) + "\n"


def manual_page(language: Language) -> str:
    """All manuals as one page of Markdown, by group."""
    parts = [f"# {phrase(language, 'manual.title')}", phrase(language, "manual.introduction")]
    for group, rules in _filled_groups():
        parts.append(f"## {phrase(language, f'group.{group}').capitalize()} (`{group}`)")
        for rule in rules:
            parts.extend(_section(rule, language))
    return "\n\n".join(parts) + "\n"


def _filled_groups() -> Iterator[tuple[str, Mapping[str, Rule]]]:
    return ((group, rules) for group, rules in GROUPS.items() if rules)


def _section(rule: str, language: Language) -> Iterator[str]:
    manual = manual_of(rule)
    yield f"### {rule}"
    yield f"*{', '.join(_facts(rule, language)[1:])}*"
    yield getattr(manual.finds, language)
    yield getattr(manual.why, language)
    for key, example in (("bad", manual.bad), ("good", manual.good)):
        if example:
            yield phrase(language, f"manual.{key}")
            yield "```yaml\n" + example.strip("\n") + "\n```"


def _facts(rule: str, language: Language) -> list[str]:
    return [phrase(language, f"group.{group_of(rule)}"), *_weight(RULES[rule], language)]


def _weight(rule: Rule, language: Language) -> list[str]:
    words = [catalogue(language).severities[rule.severity]]
    if not rule.selected:
        words.append(phrase(language, "manual.unusual"))
    return words


def _silencing(rule: str, language: Language) -> str:
    if not RULES[rule].allowable:
        return phrase(language, "manual.never")
    key = "manual.ignore" if rule in _BEYOND_COMMENTS else "manual.allow"
    return phrase(language, key, rule=rule)


def _wrapped(text: str) -> str:
    """Paragraphs as wide as the terminal; lists keep their lines, and what is quoted is whole."""
    paragraphs = text.strip().split("\n\n")
    return "\n\n".join(
        each if each.startswith(("- ", "1. ")) else _filled(each) for each in paragraphs
    )


def _filled(paragraph: str) -> str:
    held = _QUOTED.sub(lambda quoted: quoted[0].replace(" ", "\0"), paragraph)
    filled = textwrap.fill(held, WIDTH, break_long_words=False, break_on_hyphens=False)
    return filled.replace("\0", " ")
