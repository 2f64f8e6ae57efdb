"""A title that was typed again, with a slip."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from unicodedata import normalize

from vpc.diagnostic import Diagnostic, Edit, Fix, Label, finding
from vpc.lint.matter import PlanMatter
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text
from vpc.lint.titles import Item, items, slips, title, title_origin, title_words, words
from vpc.resolve.records import ResolvedPlan
from vpc.source import Span

MANUAL = Manual(
    finds=Text(
        sv=(
            "Ett eget mål, en egen indikator eller aktivitet som så när som på en bokstav heter "
            "som något på en nivå ovanför, eller som sig själv i förra årets plan. Andra ord, "
            "andra tal och andra ändelser räknas som en avsiktlig ändring."
        ),
        en=(
            "A goal, indicator or activity of one's own that but for a letter is called what "
            "something of a level above is called, or what it was called itself last year. Other "
            "words, numbers and endings count as a change that was meant."
        ),
    ),
    why=Text(
        sv=(
            "Titlar som skrivs av får fel (”giffri”, ”Invanarna”), och ett fel i en titel står i "
            "innehållsförteckningen, tabellerna och varje rapport hela året."
        ),
        en=(
            "Titles that are retyped go wrong (*giffri*, *Invanarna*), and a mistake in a title "
            "stands in the contents, the tables and every report of the year."
        ),
    ),
    bad="""
# board.yaml
goals:
  reading:
    under: readers
    title: Fler barn läser på sin fritid i biblioteket
    measured_by: [loans]
    activities:
      summer: {title: Sommarläsning på bibloteket}
# board-2017.yaml
goals:
  reading:
    under: readers
    title: Fler barn läser på sin fritid i biblioteket
    measured_by: [loans]
    activities:
      summer: {title: Sommarläsning på biblioteket}
""",
    good="""
# board.yaml
goals:
  reading:
    under: readers
    title: Fler barn läser på sin fritid i biblioteket
    measured_by: [loans]
    activities:
      summer: {title: Sommarläsning på biblioteken}
# board-2017.yaml
goals:
  reading:
    under: readers
    title: Fler barn läser på sin fritid i biblioteket
    measured_by: [loans]
    activities:
      summer: {title: Sommarläsning på biblioteket}
""",
)

_WORD = regex(r"\w+")


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    sources: list[Callable[[str, Item], Diagnostic | None]] = []
    if matter.plan.upstream is not None:
        sources.append(_from_above(matter.plan.upstream))
    if matter.previous is not None:
        sources.append(_from_last_year(matter, matter.previous))
    for kind, own in (
        ("goal", matter.own_goals),
        ("indicator", matter.own_indicators),
        ("activity", matter.own_activities),
    ):
        for item in own:
            found = next(filter(None, (find(kind, item) for find in sources)), None)
            if found is not None:
                yield found


def _from_above(upstream: ResolvedPlan) -> Callable[[str, Item], Diagnostic | None]:
    """Whose words one's own retype: the level above wrote them first."""
    known = _titles(upstream)

    def find(kind: str, item: Item) -> Diagnostic | None:
        own = title_words(title(item))
        for its, other in known.get((kind, len(own)), ()):
            at = slips(own, its)
            if at:
                return _retyped(item, other, at, Label(title_origin(other).span, "above"))
        return None

    return find


@lru_cache(maxsize=8)
def _titles(plan: ResolvedPlan) -> Mapping[tuple[str, int], Sequence[tuple[tuple[str, ...], Item]]]:
    """The titles of a plan and those above it, by kind and number of words: forty units ask."""
    found: dict[tuple[str, int], list[tuple[tuple[str, ...], Item]]] = {}
    for kind, every in items(plan).items():
        for item in every.values():
            its = title_words(title(item))
            found.setdefault((kind, len(its)), []).append((its, item))
    return found


def _from_last_year(
    matter: PlanMatter, previous: ResolvedPlan
) -> Callable[[str, Item], Diagnostic | None]:
    """Either year's spelling may be the slip: it is this year's only if no other text has it.

    And last year's has to be found somewhere else too.
    """
    earlier = items(previous)

    @cache
    def spoken() -> Counter[str]:
        return Counter(word for each in matter.texts for word in words(each.text))

    def find(kind: str, item: Item) -> Diagnostic | None:
        other = earlier[kind].get(item.model.formerly or item.id)
        if other is None or title(other) == title(item):
            return None
        own, its = title_words(title(item)), title_words(title(other))
        at = slips(own, its)
        is_slip = bool(at) and all(
            spoken()[own[index]] == own.count(own[index]) and spoken()[its[index]] for index in at
        )
        if not is_slip:
            return None
        return _retyped(item, other, at, Label(title_origin(other).span, "earlier"))

    return find


def _retyped(item: Item, other: Item, at: tuple[int, ...], model: Label) -> Diagnostic:
    own, its = (_WORD.findall(normalize("NFC", title(each))) for each in (item, other))
    places = [_written(item, own[index]) for index in at]
    edits = [
        Edit(place, its[index])
        for index, place in zip(at, places, strict=True)
        if place is not None
    ]
    return finding(
        "retyped-title",
        places[0] or title_origin(item).span,
        subject=item.origin.subject,
        secondary=[model],
        fix=Fix(tuple(edits), safe=False) if len(edits) == len(at) else None,
        written=own[at[0]],
        right=its[at[0]],
        name=other.id,
    )


def _written(item: Item, word: str) -> Span | None:
    """Where a word of a title stands, however its lines are folded; None if that is not plain."""
    whole = title_origin(item).span
    first, last = whole.range or (0, 0)
    found = list(re.finditer(rf"\b{re.escape(word)}\b", whole.file.text[first:last]))
    if len(found) != 1:
        return None
    start, end = found[0].span()
    return Span(whole.file, (first + start, first + end))


CHECK = Check(MANUAL, plan=plan)
