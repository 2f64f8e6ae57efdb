"""English: what is missing."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "missing-prose": Sentences(
        message="“{heading}” is missing",
        label="incomplete goal",
        help="add `{key}: |` and the text indented below; the steering requires it of “{level}”",
    ),
    "not-reported": Sentences(
        message=(
            "{the_kind} “{title}” is missing from the report",
            "{the_kind} `{name}` is missing from the report",
        ),
        label="not reported",
        help=("add `{name}`: {how_kind}", "add `{name}`"),
    ),
}
