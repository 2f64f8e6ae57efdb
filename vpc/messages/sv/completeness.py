"""Swedish: what is missing."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "missing-prose": Sentences(
        message="”{heading}” saknas",
        label="ofullständigt mål",
        help="lägg till `{key}: |` med texten indragen under; styrmodellen kräver den av ”{level}”",
    ),
    "not-reported": Sentences(
        message=(
            "{the_kind} ”{title}” saknas i rapporten",
            "{the_kind} `{name}` saknas i rapporten",
        ),
        label="ej redovisat",
        help=("lägg till `{name}`: {how_kind}", "lägg till `{name}`"),
    ),
}
