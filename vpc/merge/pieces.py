"""What a merge puts together: text that is clear, and conflicts, each of whole lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vpc.syntax.conflicts import CONFLICT


@dataclass(frozen=True)
class Conflict:
    """Two texts for one place. Nobody but a person knows which of them is right."""

    ours: str
    theirs: str

    @property
    def is_whole(self) -> bool:
        """Whether both texts are whole lines, or none."""
        return all(each == "" or each.endswith("\n") for each in (self.ours, self.theirs))


Piece = str | Conflict


def whole_lines(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The pieces with every conflict widened to the lines that it stands in.

    Conflicts in one line become one; those of different lines stay apart.
    """
    done: list[Piece] = []
    text = ""
    pending: Conflict | None = None
    for piece in pieces:
        if pending and pending.is_whole:
            done.append(pending)
            pending = None
        if isinstance(piece, Conflict):
            if pending is None:
                at = text.rfind("\n") + 1
                done.append(text[:at])
                pending, text = Conflict(text[at:], text[at:]), ""
            pending = Conflict(pending.ours + piece.ours, pending.theirs + piece.theirs)
        elif pending:
            at = piece.find("\n") + 1 or len(piece)
            pending = Conflict(pending.ours + piece[:at], pending.theirs + piece[:at])
            text = piece[at:]
        else:
            text += piece
        if text and pending:
            done.append(pending)
            pending = None
    done.append(pending or text)
    return tuple(each for each in done if each != "" and each != Conflict("", ""))


def one_side(pieces: Iterable[Piece], side: str) -> str:
    """The text with every conflict decided for ``ours`` or for ``theirs``."""
    return "".join(each if isinstance(each, str) else getattr(each, side) for each in pieces)


def with_markers(pieces: Iterable[Piece], size: int, names: tuple[str, str]) -> str:
    """The text with conflicts as git writes them."""
    parts = []
    for each in pieces:
        if isinstance(each, str):
            parts.append(each)
            continue
        parts += [f"{'<' * size} {names[0]}\n", each.ours, f"{'=' * size}\n"]
        parts += [each.theirs, f"{'>' * size} {names[1]}\n"]
    return "".join(parts)


def from_markers(text: str) -> tuple[Piece, ...]:
    """The pieces of a text with git's markers in it; a base between ours and theirs is left out."""
    pieces: list[Piece] = []
    at = 0
    for found in CONFLICT.finditer(text):
        pieces += [text[at : found.start()], Conflict(found["ours"], found["theirs"])]
        at = found.end()
    return (*pieces, text[at:])
