"""English: prose."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "nothing-to-quote": Sentences(
        message="{the_kind} of `{name}` is missing, so there is nothing to show here",
        label="no value",
        help="give the value where it belongs, or remove `[[…]]` from the text",
    ),
    "image-without-alternative": Sentences(
        message="the image `{target}` has no description for those who cannot see it",
        label="nothing between `[` and `]`",
        help="write what the image shows: `![Chart: fewer households each year](image.png)`",
    ),
    "unseen-list": Sentences(
        message="the line was meant as an item of a list and becomes running text",
        label="no space after `{mark}`",
        help="write `{mark} ` with a space, and a blank line before the list",
    ),
}
