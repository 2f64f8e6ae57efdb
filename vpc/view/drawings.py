"""What a page draws, as whole numbers: years in charts, counts as shares of a bar."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Tone = Literal["good", "partly", "bad", "open", "none"]
"""What a tag's shape and colour say; its word says it too."""


class Mark(NamedTuple):
    """A year in a chart: the middle of its top, its year, and its figure as it is printed.

    ``left`` is where its bar begins.
    """

    x: int
    left: int
    y: int
    year: str
    figure: str


@dataclass(frozen=True)
class Chart:
    """An indicator's years, drawn in a field of ``width`` and ``height``, from its upper left.

    ``form``: a line small enough for a cell, or bars that stand on ``ground``, each ``breadth``
    wide. ``target`` is the height of a dashed line, None where there is none to draw. ``sentence``
    says all of it in words, ``id`` is unique in the page.
    """

    id: str
    form: Literal["line", "bars"]
    title: str
    detail: str
    sentence: str
    width: int
    height: int
    marks: tuple[Mark, ...]
    ground: int
    breadth: int = 0
    target: int | None = None
    target_text: str = ""
    kind: str = field(default="chart", init=False)

    @property
    def path(self) -> str:
        """The marks joined from year to year, as SVG writes points."""
        return " ".join(f"{mark.x},{mark.y}" for mark in self.marks)


class Slice(NamedTuple):
    """A part of a bar that is ``BAR`` wide: where it begins, how wide it is, whose tone it has."""

    x: int
    width: int
    tone: Tone


BAR = 300
