"""The texts of a document, in which a rule finds quickly the few that it has to read.

Most documents have nothing of what most rules look for, and a question to each of a hundred texts
costs far more than one to all of them laid end to end. So a rule about texts has two parts: a
*clue*, which stands in every text that the rule can find anything in (and perhaps in others), and
its exact question, which it asks only of the texts that have the clue::

    for passage in matter.prose.having("]("):
        for match in _LINK.finditer(passage.text):
            ...

Clues are looked for in the texts made plain (``plain``). A string is the quickest clue; a pattern
is as quick if it begins with letters, the rarer the better, and slow if it begins with a choice.
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

    A question mark is an exclamation mark in it, three dots in one a dot, and whatever else
    Latin-1 does not have a blank.
    """
    known = text.replace("?", "!").replace("…", ".").encode("latin-1", "replace")
    return known.translate(_PLAIN).decode("latin-1")


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
        return self._where(*[partial(self.plain.find, clue) for clue in clues])

    def like(self, *clues: re.Pattern[str]) -> Iterator[Passage]:
        """The texts of which a part is like one of the clues."""
        return self._where(*[partial(_search, clue, self.plain) for clue in clues])

    def at(self, offsets: Iterable[int]) -> Iterator[Passage]:
        """The texts at some offsets of all texts end to end."""
        starts = self.laid_out.starts
        return self._passages(
            {bisect_right(starts, each, hi=len(starts) - 1) - 1 for each in offsets}
        )

    def _where(self, *finds: Callable[[int], int]) -> Iterator[Passage]:
        """The texts in which something begins that one of the questions finds from an offset on."""
        starts = self.laid_out.starts
        found: set[int] = set()
        for find in finds:
            at = find(0)
            while 0 <= at < starts[-1]:
                following = bisect_right(starts, at)
                found.add(following - 1)
                at = find(starts[following])
        return self._passages(found)

    def _passages(self, numbers: Iterable[int]) -> Iterator[Passage]:
        every = self.laid_out.texts
        for number in sorted(numbers):
            if not self._only_prose or every[number][2] == "prose":
                yield self.laid_out.passage(number)


def _search(clue: re.Pattern[str], text: str, at: int) -> int:
    match = clue.search(text, at)
    return match.start() if match else -1
