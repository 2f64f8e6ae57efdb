"""A text refers to an attachment that the document does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.matter import Matter
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text
from vpc.syntax.tree import Data

MANUAL = Manual(
    finds=Text(
        sv=(
            "”Se bilaga 2” där ingen bilaga under `attachments` har nummer 2. Bilagor till andra "
            "dokument (”bilaga 2 till nämndens plan”) är tillåtna."
        ),
        en=(
            "“Se bilaga 2” where no attachment in `attachments` has the number 2. Attachments of "
            "other documents (“bilaga 2 till nämndens plan”) are fine."
        ),
    ),
    why=Text(
        sv="Läsaren skickas till något som inte följer med, eller till fel bilaga.",
        en="The reader is sent to something that does not come with it, or to the wrong one.",
    ),
    bad="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: Öppettiderna finns i bilaga 2.
attachments:
  - {number: 1, title: Öppettider}
""",
    good="""
# unit.yaml
introduction:
  - title: Verksamheten
    text: Öppettiderna finns i bilaga 1, besöken i bilaga 2 till nämndens plan.
attachments:
  - {number: 1, title: Öppettider}
""",
)

_CLUE = regex(r"bilaga\s{1,3}0")
_NAMED = regex(
    r"\bbilaga\s{1,3}([0-9]{1,2})(?![0-9.:/–-]*[0-9])(?!\s{1,3}(?:till|i|av|om|hos|från)\s)",
    re.IGNORECASE,
)


def either(matter: Matter) -> Iterator[Diagnostic]:
    """An unnumbered attachment may be any of them: then nothing is known."""
    data = matter.document.raw.data
    attachments: Data = data.get("attachments") if isinstance(data, dict) else None
    listed = [each for each in attachments or () if isinstance(each, dict)]
    numbers = {str(each.get("number")) for each in listed if each.get("number")}
    if len(numbers) < len(listed):
        return
    for passage in matter.prose.like(_CLUE):
        for match in _NAMED.finditer(passage.readable):
            if match[1] not in numbers:
                span = (matter.origin / "attachments").key_span
                yield finding(
                    "missing-attachment",
                    passage.span(*match.span()),
                    subject=passage.origin.subject,
                    secondary=[Label(span, "list")] if listed else (),
                    number=match[1],
                    listed=", ".join(sorted(numbers, key=int)),
                )


CHECK = Check(MANUAL, either=either)
