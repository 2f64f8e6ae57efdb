"""English: YAML."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.en.words import START
from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "unresolved-conflict": Sentences(
        message=(
            "the line `{marker}` is left over from a conflict",
            "two have changed the same place, and git does not know which change is to hold",
        ),
        label=("`{marker}` is no part of the document", "one of the changes begins here"),
        labels={"other": "the other begins here", "end": "the conflict ends here"},
        help=(
            "take away the line that begins with `{marker}`; see that only what holds is left",
            (
                "keep what is to hold, and take away the other and the lines that begin with "
                "`<<<<<<<`, `=======` and `>>>>>>>`"
            ),
        ),
    ),
    "tab-indentation": Sentences(
        message="the line is indented with a tab",
        label="tab",
        help="indent with spaces, two for each level",
    ),
    "colon-in-text": Sentences(
        message="a colon in a text without quotation marks",
        label="is read as the start of a new value",
        help='put the whole text in quotation marks, as in `title: "Goal: a safe city"`',
    ),
    "missing-colon": Sentences(
        message="the line has no colon",
        label="is neither a key nor the rest of a text",
        help="write `key: value`; a text of several lines is indented deeper than its key",
    ),
    "reserved-character": Sentences(
        message="a text without quotation marks cannot start with `{character}`",
        label="starts here",
        help='put the whole value in quotation marks, as in `unit: "%"`',
    ),
    "wrong-indentation": Sentences(
        message="the line is not indented as it should be",
        label="does not fit the lines above",
        help="indent the line as far as the others on its level, two spaces for each level",
    ),
    "unclosed-quote": Sentences(
        message="the quotation mark is never closed",
        label="starts here",
        help="put `{quote}` where the text ends",
    ),
    "unclosed-bracket": Sentences(
        message="`{bracket}` is never closed, or a comma is missing",
        label="starts here",
        help="close it with `]` or `}}` and put commas between the values: `[1, 5]`",
    ),
    "text-after-quote": Sentences(
        message="there is text after the closing quotation mark",
        label="is not part of the value",
        help="put quotation marks around the whole value; if it contains `\"`, put `'` around it",
    ),
    "invalid-escape": Sentences(
        message="`\\` is followed by a character that means nothing here",
        label="cannot be read",
        help="write `\\\\`, or put `'` around the text instead of `\"`",
    ),
    "invalid-syntax": Sentences(
        message="the line cannot be read",
        label="reading stops here",
        help=(
            "look over indentation, colons and quotation marks (the reader says: {problem})",
            "look over indentation, colons and quotation marks",
        ),
    ),
    "too-deep": Sentences(
        message="too many levels inside each other",
        label="one level too many",
        help="no more than {limit} levels may be inside each other",
    ),
    "too-many-values": Sentences(
        message="the file has too many values",
        label="one too many",
        help="at most {limit} values fit in a file; split it, or see that it is the right one",
    ),
    "yaml-feature": Sentences(
        message="{feature} cannot be used here",
        label="cannot be read",
        help="{how_feature}",
    ),
    "key-not-text": Sentences(
        message="a key has to be a word",
        label="is not a key",
        help="write the key as a word before the colon, the value after it: `title: A safe city`",
    ),
    "duplicate-key": Sentences(
        message="the key `{key}` is there twice",
        label="the second time",
        labels={"first": "the first time"},
        help="keep one of them, or put what they hold together under one",
    ),
    "comma-in-braces": Sentences(
        message="`{written}` is read as two values, since a comma separates values inside `{{}}`",
        label="a decimal comma without quotation marks",
        help="put the number in quotation marks",
    ),
    "blank-value": Sentences(
        message=("`{key}` has no value", "a value is missing here"),
        label="blank",
        help="write a value or remove the line; blank is never an answer",
    ),
    "empty-document": Sentences(message="the file is empty", help=START),
    "swallowed-comment": Sentences(
        message="the text ends before `#`, the rest becomes a comment",
        label="is left out of the document",
        help=(
            "if `{comment}` is part of the text, put the whole text in quotation marks; "
            "otherwise move the comment to the line above"
        ),
    ),
}
