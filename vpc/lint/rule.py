"""What a file in ``vpc/lint/rules`` holds: how a rule is asked, and its manual."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from vpc.diagnostic import Diagnostic
from vpc.lint.matter import Matter, PlanMatter, ReportMatter


class Text(NamedTuple):
    """The same in both languages."""

    sv: str
    en: str


class Manual(NamedTuple):
    """What somebody reads who wants to know why a rule is there (``vpc explain``).

    ``finds`` and ``why`` are Markdown. ``bad`` and ``good`` are pieces of documents, each begun by
    a comment with the document's name (``# vb.yaml``); tests put them into a sound workspace
    and see that the rule finds something in ``bad`` and nothing in ``good``.
    """

    finds: Text
    why: Text
    bad: str
    good: str


class Check(NamedTuple):
    """A rule's questions: to a plan, to a report, or to either kind of document."""

    manual: Manual
    plan: Callable[[PlanMatter], Iterator[Diagnostic]] | None = None
    report: Callable[[ReportMatter], Iterator[Diagnostic]] | None = None
    either: Callable[[Matter], Iterator[Diagnostic]] | None = None
