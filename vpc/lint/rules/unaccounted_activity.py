"""An activity that no report accounts for although its text demands it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Edit, Fix, Label, finding
from vpc.lint.blocks import PROSE, sentences
from vpc.lint.matter import PlanMatter
from vpc.lint.passages import Passage
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text
from vpc.model.document import Origin
from vpc.resolve.records import ResolvedActivity
from vpc.resolve.steering import Period
from vpc.source import Span

MANUAL = Manual(
    finds=Text(
        sv=(
            "En aktivitet vars text säger att den ska redovisas i en rapport under året "
            "(”redovisas i tertialrapport 2”) utan `reported_in` för den perioden. Helårets "
            "rapport redovisar alla aktiviteter ändå."
        ),
        en=(
            "An activity whose text says that it is to be accounted for in a report during the "
            "year (“redovisas i tertialrapport 2”) without `reported_in` for that period. The "
            "report on the whole year accounts for all activities anyway."
        ),
    ),
    why=Text(
        sv="Utan `reported_in` saknar ingen den i rapporten, och redovisningen glöms.",
        en="Without `reported_in` nobody misses it in the report, and it is forgotten.",
    ),
    bad="""
# unit.yaml
additions:
  reading:
    activities:
      survey: {title: "Fråga skolorna vad de saknar, redovisas i tertialrapport 2"}
""",
    good="""
# unit.yaml
additions:
  reading:
    activities:
      survey:
        title: Fråga skolorna vad de saknar, redovisas i tertialrapport 2
        reported_in: [T2]
""",
)

_DEMANDS = regex(
    r"\b(?:åter|av|slut)?(?:redovisas|rapporteras|redovisning|rapportering)\b", re.IGNORECASE
)
_ACTIVITY = regex(r"\baktiviteten\b", re.IGNORECASE)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """In its title, or in a sentence of its goal about the only activity that the goal has."""
    activities = matter.own_activities
    if not activities:
        return
    periods = [each for each in matter.plan.steering.periods.values() if not each.is_last]
    titles = {each.origin.path: each for each in activities}
    for passage in matter.texts.having("redovis", "rapporter"):
        activity = titles.get(passage.origin.path[:-1])
        if activity is not None and passage.origin.path[-1] == "title":
            spans = [(0, len(passage.text))]
        else:
            activity = _only_activity(passage, activities)
            spans = list(_about_it(passage)) if activity else []
        for start, end in spans if activity else ():
            assert activity is not None
            yield from _told(passage, start, end, activity, periods)


def _about_it(passage: Passage) -> Iterator[tuple[int, int]]:
    """The sentences that speak of *aktiviteten*."""
    for block in passage.blocks if _ACTIVITY.search(passage.text) else ():
        for start, end in sentences(passage.readable, block) if block.kind in PROSE else ():
            if _ACTIVITY.search(passage.text, start, end):
                yield start, end


def _only_activity(
    passage: Passage, activities: tuple[ResolvedActivity, ...]
) -> ResolvedActivity | None:
    path = passage.origin.path
    if len(path) != 3 or path[0] != "goals" or not passage.is_prose:
        return None
    under = [each for each in activities if each.goal == path[1]]
    return under[0] if len(under) == 1 else None


def _told(
    passage: Passage, start: int, end: int, activity: ResolvedActivity, periods: list[Period]
) -> Iterator[Diagnostic]:
    text = passage.text[start:end]
    if _DEMANDS.search(text) is None:
        return
    named = [(each, match) for each in periods for match in [_named(each, text)] if match]
    missing = [(each, match) for each, match in named if each.id not in activity.model.reported_in]
    if missing:
        match = missing[0][1]
        names = tuple(each.id for each, _ in missing)
        in_title = passage.origin.path[:-1] == activity.origin.path
        yield finding(
            "unaccounted-activity",
            passage.span(start + match.start(), start + match.end()),
            subject=activity.origin.subject,
            secondary=() if in_title else [Label(activity.origin.key_span, "activity")],
            fix=_fix(activity.origin, names),
            title=activity.model.title,
            period=missing[0][0].name if len(missing) == 1 else None,
            names=", ".join(names),
        )


def _named(period: Period, text: str) -> re.Match[str] | None:
    """*T2*, *tertialrapport 2*, *tertialrapport 1 och 2*, *tertialrapporterna*."""
    base = period.name.rstrip("0123456789 ")
    number = period.name[len(base) :].strip()
    name = re.escape(base) + (
        rf"(?:er|erna)?(?:\s(?:[0-9](?:,|\soch|\ssamt)\s)?{number}\b|(?<=erna)\b)"
        if number
        else r"\b"
    )
    return re.search(rf"\b{re.escape(period.id)}\b|\b(?i:{name})", text)


def _fix(activity: Origin, names: tuple[str, ...]) -> Fix | None:
    """``reported_in`` before the title, in the form in which the activity is written."""
    node = activity.document.raw.node(activity.path)
    title = node.children.get("title")
    if title is None or title.key is None or "reported_in" in node.children:
        return None
    text = activity.document.raw.file.text
    line = text[text.rfind("\n", 0, title.key[0]) + 1 : title.key[0]]
    between = ", " if line.strip() else f"\n{line}"
    edit = Edit(
        Span(activity.document.raw.file, (title.key[0], title.key[0])),
        f"reported_in: [{', '.join(names)}]{between}",
    )
    return Fix((edit,), safe=False)


CHECK = Check(MANUAL, plan=plan)
