"""Last year's plan or report is in the workspace, and the document does not name it."""

from __future__ import annotations

from collections.abc import Iterator
from posixpath import dirname, relpath

from vpc.diagnostic import Diagnostic, Edit, Fix, finding
from vpc.lint.matter import Matter, PlanMatter, ReportMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.model.document import Document, Origin, as_plan, as_report
from vpc.source import Span

MANUAL = Manual(
    finds=Text(
        sv=(
            "En plan eller rapport utan `previous` fast förra årets av samma organisation (och "
            "samma period) finns i arbetsytan. Finns flera sägs ingenting."
        ),
        en=(
            "A plan or report without `previous` although last year's of the same organisation "
            "(and period) is in the workspace. Where there are several, nothing is said."
        ),
    ),
    why=Text(
        sv=(
            "Med `previous` hämtas förra årets utfall i stället för att skrivas av, och planen "
            "jämförs med den förra."
        ),
        en=(
            "With `previous`, last year's outcomes are fetched instead of typed, and the plan is "
            "compared with the one before."
        ),
    ),
    bad="""
# vb.yaml
# without previous
period: VB
""",
    good="""
# vb.yaml
period: VB
previous: vb-2017.yaml
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    if matter.plan.model.previous is None:
        after = "upstream" if matter.plan.model.upstream is not None else "steering"
        yield from _told(matter, _last_plans(matter), after=after, safe=True)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """A report's figures change with it, so nobody puts it in unasked."""
    if matter.report.model.previous is None:
        found = [
            each
            for plan in _last_plans(matter)
            for each in matter.archive.filed_on(plan)
            if as_report(each).period == matter.report.period.id
        ]
        yield from _told(matter, found, after="plan", safe=False)


def _last_plans(matter: Matter) -> list[Document]:
    plans = matter.archive.plans_of(matter.plan.owner.id, matter.plan.year - 1)
    return [each for each in plans if as_plan(each).status != "draft"] or list(plans)


def _told(matter: Matter, found: list[Document], *, after: str, safe: bool) -> Iterator[Diagnostic]:
    if len(found) != 1:
        return
    path = relpath(found[0].key, dirname(matter.document.key))
    place = matter.origin / after
    yield finding(
        "missing-previous",
        place.span,
        subject="previous",
        fix=_insertion(place, path, safe=safe),
        path=path,
    )


def _insertion(after: Origin, path: str, *, safe: bool) -> Fix | None:
    """A line of its own below the value; None in a document written in braces."""
    tree, span = after.document.raw.tree, after.span
    text, (_, end) = span.file.text, span.range or (0, 0)
    if text[tree.start] == "{" or any(mark in path for mark in ":#'\"{}[],&*!|>%@`"):
        return None
    stop = text.find("\n", end)
    at = len(text) if stop < 0 else stop
    at -= text[at - 1 : at] == "\r"
    return Fix((Edit(Span(span.file, (at, at)), f"\nprevious: {path}"),), safe=safe)


CHECK = Check(MANUAL, plan=plan, report=report)
