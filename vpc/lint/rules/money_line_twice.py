"""The same line stands twice on one side of an account, or the same account twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from vpc.diagnostic import Diagnostic, Label, Term, finding
from vpc.lint.amounts import accounts
from vpc.lint.matter import Matter, ReportMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.model.document import Origin
from vpc.resolve.records import ResolvedAccount, Side

MANUAL = Manual(
    finds=Text(
        sv=(
            "Två rader bland ett kontos intäkter eller kostnader med samma titel, eller med en "
            "bokstav eller ändelse som skiljer; i en rapport också en ny rad som planen redan har."
        ),
        en=(
            "Two lines among an account's income or costs with the same title, or titles that "
            "differ by a letter or an ending; in a report also a new line that the plan has."
        ),
    ),
    why=Text(
        sv=(
            "Beloppet räknas två gånger, eller delas på två rader så att ingen av dem går att "
            "jämföra med budgeten."
        ),
        en=(
            "The amount is counted twice, or split over two lines of which neither can be held "
            "against the budget."
        ),
    ),
    bad="""
# vb.yaml
economy:
  accounts:
    library:
      income: {fees: 152}
      costs:
        staff: 4 000
        media: 895
        more: {title: Personal, amount: 150}
""",
    good="""
# vb.yaml
economy:
  accounts:
    library:
      income: {fees: 152}
      costs:
        staff: 4 000
        media: 895
        more: {title: Inhyrd personal, amount: 150}
""",
)

_ENDINGS = ("er", "ar", "or", "en", "et", "na", "r", "n", "s")
_LONG = 6
_Titled = tuple[str, Origin]


def either(matter: Matter) -> Iterator[Diagnostic]:
    """Lines that the plan has stand first, so that it is the report's own that is found."""
    planned = matter.plan.budget.accounts if matter.plan.budget else {}
    is_report = isinstance(matter, ReportMatter)
    above = planned if is_report else {}
    own = accounts(matter)
    yield from _twice("accounts", _titles(above.values()), _titles(own.values()))
    for name, account in own.items():
        plans = above.get(name)
        for side in ("income", "costs"):
            earlier = _lines(getattr(plans, side)) if plans else []
            yield from _twice(side, earlier, _lines(getattr(account, side)))


def _titles(found: Iterable[ResolvedAccount]) -> list[_Titled]:
    return [(each.title, each.origin) for each in found if each.title]


def _lines(side: Side | None) -> list[_Titled]:
    return [(each.title, each.origin) for each in side.entries if each.title] if side else []


def _twice(what: str, earlier: list[_Titled], own: list[_Titled]) -> Iterator[Diagnostic]:
    known = [(_words(title), origin) for title, origin in earlier]
    for title, origin in own:
        words = _words(title)
        first = next((place for other, place in known if _alike(words, other)), None)
        known.append((words, origin))
        if first is not None:
            place = origin / "title"
            yield finding(
                "money-line-twice",
                place.span,
                subject=place.subject,
                secondary=[Label((first / "title").span, "first")],
                what=Term(what),
                title=title,
                id=str(first.path[-1]),
            )


def _words(title: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W_]+", title.casefold()))


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Word for word the same but for one, which differs by a slip or its ending."""
    if len(one) != len(other):
        return False
    unlike = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return not unlike or (len(unlike) == 1 and _is_slip(*unlike[0]))


def _is_slip(one: str, other: str) -> bool:
    """Two letters changed places, or a word stands in another form: never another word."""
    short, long = sorted((one, other), key=len)
    if len(short) < _LONG or any(letter.isdigit() for letter in one + other):
        return False
    if len(short) == len(long):
        at = next(index for index, letter in enumerate(one) if letter != other[index])
        return one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return long.startswith(short) and long[len(short) :] in _ENDINGS


CHECK = Check(MANUAL, either=either)
