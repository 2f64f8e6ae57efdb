"""What there is to tell of a document in two versions, or of one that there is only once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from vpc.diagnostic import Diagnostic
from vpc.diff.records import Difference, Version
from vpc.registry import group_of

State = Literal["changed", "unchanged", "new", "gone", "broken"]


@dataclass(frozen=True, eq=False)
class Comparison:
    """A document in both versions, or in one.

    ``difference`` is there where both can be read; ``broken`` says which of them has errors that
    keep something from being compared, ``problems`` what they are. ``lines`` counts the lines
    that are only in the old and only in the new file, where nothing else can be said.
    """

    state: State
    old_name: str
    new_name: str
    old: Version | None
    new: Version | None
    difference: Difference | None = None
    broken: tuple[Literal["old", "new"], ...] = ()
    problems: tuple[Diagnostic, ...] = ()
    lines: tuple[int, int] | None = None

    @property
    def is_news(self) -> bool:
        return self.state != "unchanged" or bool(self.broken)

    @property
    def is_broken(self) -> bool:
        return bool(self.broken)

    @property
    def is_unreadable(self) -> bool:
        """Whether one of the files is no text at all, or cannot be had."""
        return any(group_of(each.rule) == "files" for each in self.problems)
