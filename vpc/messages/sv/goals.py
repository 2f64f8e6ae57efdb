"""Swedish: goals, activities, verdicts."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "unexplained-verdict": Sentences(
        message="bedömningen är ”{verdict}”, men det beräknade förslaget är ”{proposal}”",
        label="avviker från förslaget",
        help="skriv varför under `because: |`, eller ändra bedömningen",
    ),
}
