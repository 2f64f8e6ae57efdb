"""``kind: workspace``: the settings of a folder tree, in its ``vpc.yaml``."""

from __future__ import annotations

from typing import Literal

from vpc.model.base import FilePath, RuleName, Shape, Version, WholeNumber

Severities = dict[RuleName, Literal["error", "warning", "advice"]]


class PathRules(Shape):
    """Which rules hold for some of the files. A group's name stands for all its rules."""

    extend_select: tuple[RuleName, ...] = ()
    ignore: tuple[RuleName, ...] = ()
    severity: Severities = {}


class WordForm(Shape):
    """How Word documents look: as the ``reference`` does."""

    reference: FilePath


class Workspace(Shape):
    """Settings; where this file lies is the root that no path may leave."""

    vpc: Version
    kind: Literal["workspace"]
    language: Literal["sv", "en"] | None = None
    output: FilePath = "build"
    templates: FilePath | None = None
    word: WordForm | None = None
    select: tuple[RuleName, ...] | None = None
    extend_select: tuple[RuleName, ...] = ()
    ignore: tuple[RuleName, ...] = ()
    severity: Severities = {}
    per_path: dict[FilePath, PathRules] = {}
    suppress_below: WholeNumber | None = None
