"""English: the shape of a document."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.en.words import NEAREST, START
from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "not-a-document": Sentences(
        message="the file is not a document for vpc", label="expected `vpc: 1` here", help=START
    ),
    "file-without-vpc": Sentences(
        message="the file has no `vpc: 1` and is left out",
        help="write `vpc: 1` at the top if the file is part of the planning, else move it",
    ),
    "unknown-kind": Sentences(
        message=("`{word}` is not a kind of document", "the kind of document is missing"),
        label="unknown kind",
        help=(NEAREST, "choose one of {known}"),
    ),
    "unknown-key": Sentences(
        message="there is no key `{key}` here",
        label="unknown key",
        help=(
            NEAREST,
            "the keys that can be here: {known}",
            "check the spelling, and that the line is indented as it should be",
        ),
    ),
    "missing-key": Sentences(
        message=("`{key}` or `{either}` is missing", "the key `{key}` is missing"),
        label="incomplete",
        help=(
            "add `{key}: …` or `{either}: …`",
            "add `{key}: …` with one of {known}",
            "add `{key}: …`",
        ),
    ),
    "wrong-shape": Sentences(
        message="expected {wanted} here, not {found}",
        label="is {found}",
        help="{how_wanted}",
    ),
    "wrong-form": Sentences(
        message=("`{written}` is not {form}", "an empty text is not {form}"),
        label="should be {form}",
        help="{how_form}",
    ),
    "unknown-word": Sentences(
        message=("`{word}` is none of the values that can be here", "an empty text cannot be here"),
        label="unknown value",
        help=(NEAREST, "choose one of {known}", "check the spelling"),
    ),
    "too-long": Sentences(
        message="the text is too long",
        label="too long",
        help=("no more than {limit} characters fit here", "shorten the text"),
    ),
    "conflicting-keys": Sentences(
        message=(
            "found {keys} here, where it should be {wanted}",
            "{keys} cannot be used together",
            "there is nothing in it",
        ),
        label="contradictory",
        labels={"other": "is here as well"},
        help=(
            "write {wanted} and nothing else",
            "keep what is right of {keys} and remove the rest",
            "write a value, or remove the line",
        ),
    ),
}
