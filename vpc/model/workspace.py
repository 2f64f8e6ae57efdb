"""``kind: workspace``: the settings of a folder tree, in its ``vpc.yaml``."""

from __future__ import annotations

from typing import Literal

from vpc.model.base import FilePath, RuleName, Shape, Version, WholeNumber


class Workspace(Shape):
    """Settings; where this file lies is the root that no path may leave."""

    vpc: Version
    kind: Literal["workspace"]
    language: Literal["sv", "en"] | None = None
    output: FilePath = "build"
    templates: FilePath | None = None
    ignore: tuple[RuleName, ...] = ()
    severity: dict[RuleName, Literal["error", "warning", "advice"]] = {}
    suppress_below: WholeNumber | None = None
