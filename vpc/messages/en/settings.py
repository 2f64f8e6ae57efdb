"""English: settings and ``allow`` comments."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.en.words import NEAREST
from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "low-contrast": Sentences(
        message=(
            "{colour} is hard to see in the dark: contrast {ratio} with {dark}, needed {least}",
            "{colour} is hard to see: its contrast with {ground} is {ratio}, needed {least}",
        ),
        label="too little contrast",
        help="the nearest colour that can be read is {nearest}",
    ),
    "unknown-rule": Sentences(
        message="there is no rule `{name}`",
        label="unknown rule",
        help=(NEAREST, "write the rule's name as the finding gives it, in square brackets"),
    ),
    "misread-allow": Sentences(
        message="the comment allows nothing",
        label="not as an `allow` comment is written",
        help=(
            "write `# vpc: allow{rules}` and then the reason",
            "write the rule's name in square brackets, then why: `# vpc: allow[…] the reason`",
        ),
    ),
    "unused-allow": Sentences(
        message="the exception from `{name}` is not needed",
        label="excepts nothing",
        help="remove it; there is no such finding here",
    ),
    "impossible-allow": Sentences(
        message="there can be no exception from `{name}`",
        label="has no effect",
        help="correct what is wrong and remove the exception",
    ),
    "allow-without-reason": Sentences(
        message="the exception from `{name}` has no reason",
        label="why?",
        help="write the reason at the end of the line: `# vpc: allow[{name}] the reason`",
    ),
    "unused-baseline": Sentences(
        message=(
            "the file {gone} is no longer there",
            "the finding `{name}` in {file} is no longer there",
        ),
        label="can be removed",
        help=(
            (
                "if {gone} is called otherwise now, write that name here; else shorten the list: "
                "`vpc check --baseline … --write-baseline`"
            ),
            "shorten the list: `vpc check --baseline … --write-baseline`",
        ),
    ),
}
