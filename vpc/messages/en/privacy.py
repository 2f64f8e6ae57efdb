"""English: people who could be recognised."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "small-group": Sentences(
        message="`{name}` shows {figure} of one sex: so few can be recognised",
        label="fewer than {enough}",
        help=(
            "write `suppress_below: {enough}` in `vpc.yaml`, and “fewer than {enough}” is printed; "
            "do not mention the figure in the analysis either"
        ),
        labels={"small": "fewer than 5 too"},
    ),
    "personal-number": Sentences(
        message="this looks like a personal identity number",
        label="the date and the check digit are right",
        help="remove it, and clear it from the version history if the file is already there",
    ),
    "private-address": Sentences(
        message="the e-mail address is at `{provider}`, not at the authority",
        label="a private address",
        help="write an address of the municipality's, best a shared mailbox",
    ),
}
