"""What has changed, as it is read: every value is text by now, whatever format it is printed in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from vpc.diff.records import Passage
from vpc.view.page import Tag


class Say(Protocol):
    """Gives a phrase in the reader's language; raises KeyError for one that there is not."""

    def __call__(self, key: str, /, **values: str) -> str: ...


@dataclass(frozen=True)
class ChangeRow:
    """One change: what it is about, before, after and the difference.

    ``mark`` is ``+``, ``-`` or ``~``; ``sort`` says in a word that a value is new or gone, where
    there is no difference to tell; ``note`` says by what decision. ``wording`` is there where
    words of a title were changed; ``whole`` is what is new or gone as a whole.
    """

    mark: str
    name: str
    detail: str
    before: str
    after: str
    difference: str = ""
    turn: Tag | None = None
    sort: Tag | None = None
    note: str = ""
    whole: str = ""
    wording: tuple[Passage, ...] = ()

    @property
    def says_more(self) -> bool:
        """Whether there is something to say beside the two values."""
        return bool(self.difference or self.turn or self.sort or self.note)


@dataclass(frozen=True)
class Reading:
    """A text that was reworded: whose it is, which it is, and its sentences."""

    mark: str
    name: str
    detail: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True)
class ChangeGroup:
    """Changes of a sort: of values, of what there is (``things``), and of texts.

    ``tags`` say how many of them are for the better and for the worse; ``figures`` that all its
    values are numbers.
    """

    id: str
    title: str
    number: str
    tags: tuple[tuple[str, Tag], ...] = ()
    rows: tuple[ChangeRow, ...] = ()
    things: tuple[ChangeRow, ...] = ()
    readings: tuple[Reading, ...] = ()
    figures: bool = False


State = Literal["changed", "unchanged", "new", "gone", "broken"]


@dataclass(frozen=True)
class ChangedDocument:
    """A document in both versions, or in one of them. ``remarks`` are what else is to be known."""

    id: str
    title: str
    old_name: str
    new_name: str
    state: State
    number: str
    groups: tuple[ChangeGroup, ...] = ()
    remarks: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True)
class ChangeWords:
    """What the page says of itself."""

    what: str
    before: str
    after: str
    difference: str
    changes: str
    number: str
    direction: str
    gone: str
    new: str
    skip: str
    contents: str
    nothing: str
    nothing_heard: str
    left_out: str
    cut: str
    document: str


@dataclass(frozen=True)
class ChangePage:
    """All that changed, document by document."""

    language: str
    title: str
    subtitle: str
    documents: tuple[ChangedDocument, ...]
    words: ChangeWords
    nothing_changed: str = ""

    @property
    def overview(self) -> tuple[ChangedDocument, ...]:
        """The documents, where there are several of them to find one's way in."""
        return self.documents if len(self.documents) > 1 else ()
