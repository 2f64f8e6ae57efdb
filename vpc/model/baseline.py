"""``kind: baseline``: the findings that a workspace has had for long and lives with for now."""

from __future__ import annotations

from typing import Literal

from vpc.model.base import FilePath, Line, Shape, Version


class Baseline(Shape):
    """By file, the rule and the subject of each finding that is not told any more.

    It is written by ``vpc check --write-baseline``, and can only become shorter.
    """

    vpc: Version
    kind: Literal["baseline"]
    findings: dict[FilePath, tuple[Line, ...]]
