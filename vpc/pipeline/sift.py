"""Which findings are told: not those that an ``allow`` comment covers or the settings ignore."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from vpc.diagnostic import Diagnostic, finding, nearest
from vpc.registry import RULES, Severity
from vpc.syntax.suppression import Allow

if TYPE_CHECKING:
    from vpc.model.workspace import Workspace


def sift(
    found: Sequence[Diagnostic], comments: Sequence[Allow], asked: Container[str]
) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """The findings that no ``allow`` comment covers, and what is wrong with the comments.

    ``asked``: the rules of ``vpc/lint`` that were asked; of the others a comment may well be right.
    """
    used: set[int] = set()
    impossible: set[int] = set()
    kept = []
    by_rule: dict[str, list[int]] = {}
    for index, comment in enumerate(comments):
        by_rule.setdefault(comment.rule, []).append(index)
    for each in found:
        named = by_rule.get(each.rule, ())
        covering = [index for index in named if _covers(comments[index], each)]
        if covering and RULES[each.rule].allowable:
            used.update(covering)
        else:
            impossible.update(covering)
            kept.append(each)
    about: list[Diagnostic] = []
    for index, comment in enumerate(comments):
        name = comment.rule
        if name not in RULES:
            near = nearest(name, RULES)
            about.append(finding("unknown-rule", comment.span, name=name, nearest=near))
        elif index in impossible:
            about.append(finding("impossible-allow", comment.span, name=name))
        elif index not in used:
            if RULES[name].linted and name not in asked:
                continue
            about.append(finding("unused-allow", comment.span, name=name))
        elif not comment.reason:
            about.append(finding("allow-without-reason", comment.span, name=name))
    return tuple(kept), tuple(about)


def _covers(comment: Allow, diagnostic: Diagnostic) -> bool:
    place = diagnostic.primary.span.range
    return place is not None and comment.covers[0] <= place[0] < comment.covers[1]


def configured(found: Iterable[Diagnostic], settings: Workspace | None) -> Iterator[Diagnostic]:
    """Apply ``ignore`` and ``severity`` of the workspace to what is a matter of judgement."""
    for each in found:
        if settings is None or not RULES[each.rule].allowable:
            yield each
        elif each.rule not in settings.ignore:
            severity = settings.severity.get(each.rule)
            yield replace(each, severity=Severity(severity)) if severity else each
