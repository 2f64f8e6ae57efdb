"""Which findings are told: not those that an ``allow`` comment covers or the settings ignore."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace

from vpc.diagnostic import Diagnostic, Fix, finding, nearest
from vpc.pipeline.choice import Choice
from vpc.registry import RULES
from vpc.syntax.edits import written_anew
from vpc.syntax.suppression import Allow


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
            fix = written_anew(comment.span, near, safe=False)
            about.append(finding("unknown-rule", comment.span, fix=fix, name=name, nearest=near))
        elif index in impossible:
            fix = Fix((comment.removal,), safe=True)
            about.append(finding("impossible-allow", comment.span, fix=fix, name=name))
        elif index not in used:
            if RULES[name].linted and name not in asked:
                continue
            fix = Fix((comment.removal,), safe=True)
            about.append(finding("unused-allow", comment.span, fix=fix, name=name))
        elif not comment.reason:
            about.append(finding("allow-without-reason", comment.span, name=name))
    return tuple(kept), tuple(about)


def _covers(comment: Allow, diagnostic: Diagnostic) -> bool:
    place = diagnostic.primary.span.range
    return place is not None and comment.covers[0] <= place[0] < comment.covers[1]


def configured(found: Iterable[Diagnostic], choice: Choice, key: str) -> Iterator[Diagnostic]:
    """What is to be told of a file, each finding as heavy as the settings say."""
    for each in found:
        if choice.told(each.rule, key):
            severity = choice.severity(each.rule, key)
            yield replace(each, severity=severity) if severity else each
