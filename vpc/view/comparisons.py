"""Everything that is told of comparisons, as a page: each document, and what to know of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from vpc.diagnostic import Diagnostic
from vpc.diff.comparison import Comparison
from vpc.diff.names import SORTS, written
from vpc.diff.records import Version
from vpc.view.changes import ChangedDocument, ChangePage, ChangeWords, Say
from vpc.view.compared import Reader

Lines = Callable[[tuple[Diagnostic, ...]], list[str]]
"""Prints findings, one on a line."""


def change_page(
    comparisons: Sequence[Comparison], say: Say, language: str, lines: Lines
) -> ChangePage:
    """Everything that is told of some comparisons."""
    documents = tuple(
        _document(each, say, lines, f"document-{number}")
        for number, each in enumerate(comparisons, 1)
    )
    title, subtitle = say("diff.title"), ""
    if len(comparisons) == 1:
        subtitle = documents[0].title
        old, new = comparisons[0].old, comparisons[0].new
        if old and new and old.year and new.year and old.year < new.year:
            title = say("diff.title.year", year=str(new.year))
    names = ("what", "before", "after", "difference", "changes", "number", "direction", "gone",
             "new", "skip", "contents", "nothing", "nothing.heard", "left-out", "cut",
             "document")  # fmt: skip
    words = ChangeWords(*(say(f"diff.{name}") for name in names))
    return ChangePage(language, title, subtitle, documents, words, say("diff.none"))


def _document(comparison: Comparison, say: Say, lines: Lines, id_: str) -> ChangedDocument:
    """One document with its changes, in their order."""
    difference = comparison.difference
    told = difference.told if difference else ()
    groups = tuple(Reader(difference, say).groups(told)) if difference else ()
    version = comparison.new or comparison.old
    return ChangedDocument(
        id=id_,
        title=title_of(comparison.old, comparison.new, say) if version else "",
        old_name=comparison.old_name,
        new_name=comparison.new_name,
        state=comparison.state,
        number=counted(len(told), say) if difference else "",
        groups=groups,
        remarks=tuple(_remarks(comparison, say)),
        problems=tuple(lines(comparison.problems)) if comparison.broken else (),
    )


def _remarks(comparison: Comparison, say: Say) -> Iterator[str]:
    """What is to be known of a comparison beside the changes."""
    if comparison.state in ("new", "gone"):
        yield say(f"diff.document.{comparison.state}")
        version = comparison.new or comparison.old
        if version is not None and version.kind == "plan":
            goals, indicators, activities = (
                str(sum(1 for _ in written(version.data, sort))) for sort in SORTS
            )
            yield say(
                "diff.document.holds", goals=goals, indicators=indicators, activities=activities
            )
    if comparison.lines is not None:
        gone, new = (str(number) for number in comparison.lines)
        yield say("diff.lines", gone=gone, new=new)
    difference = comparison.difference
    follows = len(difference.changes) - len(difference.told) if difference else 0
    if follows:
        key = "diff.follows.one" if follows == 1 else "diff.follows.many"
        yield say(key, number=str(follows))
    for side in comparison.broken:
        rests = "rests-" if difference and not comparison.problems else ""
        yield say(f"diff.{rests}{'partly' if difference else 'broken'}.{side}")


def counted(number: int, say: Say) -> str:
    return say("diff.unit" if number == 1 else "diff.units", number=str(number))


def title_of(old: Version | None, new: Version | None, say: Say) -> str:
    """``Verksamhetsplan 2017 → 2018 · Enheten för ekonomiskt bistånd``."""
    there = [each for each in (old, new) if each is not None]
    # Of one that has errors less is known, but it is of the same year as the other.
    dated = [each for each in there if each.year] or there
    times = list(dict.fromkeys(_time(each) for each in dated))
    kind = say(f"diff.kind.{there[-1].kind}")
    name = next(filter(None, map(_owner, reversed(there))), "")
    time = " → ".join(each for each in times if each)
    return " · ".join(part for part in (f"{kind} {time}".strip(), name) if part)


def _time(version: Version) -> str:
    return " ".join(part for part in (version.period, str(version.year or "")) if part)


def _owner(version: Version) -> str:
    if version.plan is not None:
        return version.plan.owner.name
    organisation = version.data.get("organisation")
    name = organisation.get("name") if isinstance(organisation, dict) else None
    return " ".join(name.split()) if isinstance(name, str) else ""
