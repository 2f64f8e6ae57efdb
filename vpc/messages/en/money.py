"""English: money."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "control-sum": Sentences(
        message=(
            "the control sum for {the_what} is {written}, but the lines add up to {computed}",
            "the control sum for {the_what} is {written}, but there is no sum to compare it with",
        ),
        label=("the lines add up to {computed}", "cannot be checked"),
        help="correct the line that is wrong, or the control sum",
    ),
}
