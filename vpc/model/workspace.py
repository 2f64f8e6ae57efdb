"""``kind: workspace``: the settings of a folder tree, in its ``vpc.yaml``."""

from __future__ import annotations

from typing import Literal

from vpc.model.base import (
    Colour,
    FilePath,
    FontName,
    Line,
    Prose,
    RuleName,
    Shape,
    Version,
    WholeNumber,
)

Severities = dict[RuleName, Literal["error", "warning", "advice"]]


class PathRules(Shape):
    """Which rules hold for some of the files. A group's name stands for all its rules."""

    extend_select: tuple[RuleName, ...] = ()
    ignore: tuple[RuleName, ...] = ()
    severity: Severities = {}


class WordForm(Shape):
    """How Word documents look: as the ``reference`` does."""

    reference: FilePath


class Colours(Shape):
    """Colours by what they are for."""

    accent: Colour | None = None
    link: Colour | None = None
    chart: Colour | None = None
    band: Colour | None = None


class FontFile(Shape):
    """A font that documents carry with them."""

    name: FontName
    file: FilePath
    weight: Literal["normal", "bold", "variable"] = "normal"


class Logo(Shape):
    """A logo and what it says in words."""

    file: FilePath
    alternative: Line


class Style(Shape):
    """A house style: what documents look like, and what stands above and below their matter."""

    organisation: Line | None = None
    logo: Logo | None = None
    colours: Colours | None = None
    dark_colours: Colours | None = None
    text_fonts: tuple[FontName, ...] = ()
    heading_fonts: tuple[FontName, ...] = ()
    font_files: tuple[FontFile, ...] = ()
    address: tuple[Line, ...] = ()
    footer: Prose | None = None


class Workspace(Shape):
    """Settings; where this file lies is the root that no path may leave."""

    vpc: Version
    kind: Literal["workspace"]
    language: Literal["sv", "en"] | None = None
    output: FilePath = "build"
    templates: FilePath | None = None
    word: WordForm | None = None
    style: Style | None = None
    select: tuple[RuleName, ...] | None = None
    extend_select: tuple[RuleName, ...] = ()
    ignore: tuple[RuleName, ...] = ()
    severity: Severities = {}
    per_path: dict[FilePath, PathRules] = {}
    suppress_below: WholeNumber | None = None
