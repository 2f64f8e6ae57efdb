"""English: goals, activities, verdicts."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "unexplained-verdict": Sentences(
        message="the verdict is “{verdict}”, but the computed proposal is “{proposal}”",
        label="departs from the proposal",
        help="write why under `because: |`, or change the verdict",
    ),
}
