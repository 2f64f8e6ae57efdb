"""The texts of a document, in which a rule finds quickly the few that it has to read.

Most documents have nothing of what most rules look for, and a question to each of a hundred texts
costs far more than one to all of them laid end to end. So a rule about texts has two parts: a
*clue*, which stands in every text that the rule can find anything in (and perhaps in others), and
its exact question, which it asks only of the texts that have the clue::

    for passage in matter.prose.having("]("):
        for match in _LINK.finditer(passage.text):
            ...

Clues are looked for in the texts made plain (``plain``), unless that would change the clue: then
in the texts as they are written. A string is the quickest clue, above all one with a sign that is
seldom written; a pattern is nearly as quick if it begins with such a sign, a digit for one, and
looks behind and ahead from there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, partial
from itertools import accumulate

from vpc.lint.passages import Passage
from vpc.model.document import Document, Origin
from vpc.model.outline import texts

_DIGITS, _BLANKS = "123456789", "?\t\u00a0"
_PLAIN = (
    bytes(range(256))
    .decode("latin-1")
    .lower()
    .translate(str.maketrans(_DIGITS + _BLANKS, "0" * len(_DIGITS) + " " * len(_BLANKS)))
    .encode("latin-1")
)


def plain(text: str) -> str:
    """A text of the same length in small letters, with 0 for any digit and a blank for any space.

    It has a blank also for a question mark, and for whatever Latin-1 does not have.
    """
    return text.encode("latin-1", "replace").translate(_PLAIN).decode("latin-1")


_SELDOM = "[]<>#|`/!?*:_xwzqXBO"
"""Signs that most texts have few of: one alone is found far sooner than several letters."""
_FEW = 64


class LaidOut:
    """All texts of a document end to end, in the order of the file, each behind a line break.

    ``plain`` is ``whole`` made plain: what is found in one is at the same offset in the other.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.texts = texts(document.raw.data, document.kind)
        self._passages: dict[int, Passage] = {}

    @cached_property
    def whole(self) -> str:
        return "\n".join(["", *[text for _, text, _ in self.texts], ""])

    @cached_property
    def plain(self) -> str:
        return plain(self.whole)

    @cached_property
    def starts(self) -> list[int]:
        """Where the line breaks before the texts are, and the one behind the last."""
        return list(accumulate([len(text) + 1 for _, text, _ in self.texts], initial=0))

    def passage(self, number: int) -> Passage:
        """One of the texts; the same record whoever asks."""
        if number not in self._passages:
            path, text, sort = self.texts[number]
            origin = Origin(self.document, path)
            self._passages[number] = Passage(origin, text, sort == "prose")
        return self._passages[number]


class Texts:
    """The texts of a document, or those of them that are prose."""

    def __init__(self, laid_out: LaidOut, *, only_prose: bool = False) -> None:
        self.laid_out = laid_out
        self._only_prose = only_prose

    def __iter__(self) -> Iterator[Passage]:
        return self._passages(range(len(self.laid_out.texts)))

    @property
    def whole(self) -> str:
        """All texts end to end, as they are written."""
        return self.laid_out.whole

    @property
    def plain(self) -> str:
        """All texts end to end, made plain."""
        return self.laid_out.plain

    def having(self, *clues: str) -> Iterator[Passage]:
        """The texts in which one of the clues stands."""
        starts = self.laid_out.starts
        found: set[int] = set()
        for clue in clues:
            find = _finds(self.plain if plain(clue) == clue else self.whole, clue)
            at = find(0)
            while 0 <= at < starts[-1]:
                following = bisect_right(starts, at)
                found.add(following - 1)
                at = find(starts[following])
        return self._passages(found)

    def like(self, *clues: re.Pattern[str]) -> Iterator[Passage]:
        """The texts of which a part is like one of the clues."""
        return self.at(found.start() for clue in clues for found in clue.finditer(self.plain))

    def only_of(self, signs: str) -> Iterator[Passage]:
        """The texts in which nothing else stands."""
        every = enumerate(self.laid_out.texts)
        return self._passages([number for number, (_, text, _) in every if not text.strip(signs)])

    def places(self, clue: re.Pattern[str]) -> Iterator[tuple[Passage, int]]:
        """Every place that is like a clue: the text and where in it the place begins."""
        laid_out = self.laid_out
        starts = laid_out.starts
        for found in clue.finditer(self.plain):
            number = bisect_right(starts, found.start(), hi=len(starts) - 1) - 1
            if not self._only_prose or laid_out.texts[number][2] == "prose":
                yield laid_out.passage(number), found.start() - starts[number] - 1

    def at(self, offsets: Iterable[int]) -> Iterator[Passage]:
        """The texts at some offsets of all texts end to end."""
        starts = self.laid_out.starts
        return self._passages(
            {bisect_right(starts, each, hi=len(starts) - 1) - 1 for each in offsets}
        )

    def _passages(self, numbers: Iterable[int]) -> Iterator[Passage]:
        every = self.laid_out.texts
        for number in sorted(numbers):
            if not self._only_prose or every[number][2] == "prose":
                yield self.laid_out.passage(number)


def _finds(text: str, clue: str) -> Callable[[int], int]:
    """What finds a clue from an offset on."""
    sign = next((each for each in _SELDOM if each in clue), "")
    return (
        partial(_by_sign, text, clue, sign) if sign and len(clue) > 1 else partial(text.find, clue)
    )


def _by_sign(text: str, clue: str, sign: str, at: int) -> int:
    """What ``text.find(clue, at)`` says, by way of a sign in it that most texts have few of."""
    before = clue.index(sign)
    at = text.find(sign, at + before)
    for _ in range(_FEW):
        if at < 0 or text.startswith(clue, at - before):
            return max(at - before, -1)
        at = text.find(sign, at + 1)
    return text.find(clue, max(at - before, 0))
