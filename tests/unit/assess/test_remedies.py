"""What an organisation without a target for an indicator can do."""

from __future__ import annotations

from pathlib import Path

import pytest
from documents import compiled

from vpc.assess.plan import flat
from vpc.assess.records import AssessedPlan
from vpc.assess.targets import remedy

BASE = Path(__file__).parents[2] / "rules" / "base"
PENDING = "{pending: tas fram av nämnden}"


@pytest.mark.parametrize(
    ("council", "board", "wanted"),
    [
        (PENDING, "young-members: 40 %", "inherit"),
        ("35 %", f"young-members: {PENDING}", "set"),
        ("35 %", "young-members: {none: mäts inte}", "set"),
        (PENDING, "young-members: inherited", "set"),
        ("35 %", "young-members: inherited", "inherit"),
    ],
)
def test_the_nearest_level_that_says_something_decides(council: str, board: str, wanted: str):
    files = {path.name: path.read_text(encoding="utf-8") for path in BASE.glob("*.yaml")}
    files["council.yaml"] = files["council.yaml"].replace(PENDING, council)
    files["board.yaml"] = files["board.yaml"].replace("young-members: 40 %", board)
    files["unit.yaml"] = files["unit.yaml"].replace("  young-members: 42 %\n", "")
    assessed = compiled(files)["unit.yaml"].assessed
    assert isinstance(assessed, AssessedPlan)
    (shown,) = {
        remedy(assessed.plan, each.indicator, each.above)
        for goal in flat(assessed.goals)
        for each in goal.indicators
        if each.indicator.id == "young-members"
    }
    assert shown == wanted
