"""An e-mail address at a private provider."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.matter import Matter
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text
from vpc.lint.written import path_at
from vpc.model.document import subject
from vpc.source import Span

MANUAL = Manual(
    finds=Text(
        sv=(
            "En e-postadress hos gmail, hotmail, outlook, telia och liknande i en text eller "
            "kontaktuppgift."
        ),
        en=(
            "An e-mail address at gmail, hotmail, outlook, telia and the like, in a text or among "
            "contacts."
        ),
    ),
    why=Text(
        sv=(
            "Det som medborgare skriver dit blir varken diariefört eller lämnat ut, och adressen "
            "är någons egen. Det ska vara myndighetens."
        ),
        en=(
            "What citizens write there is neither registered nor handed out, and the address is "
            "somebody's own. It should be the authority's."
        ),
    ),
    bad="""
# unit.yaml
head:
  contact: {email: lillkopings.bibliotek@gmail.com}
""",
    good="""
# unit.yaml
head:
  contact: {email: biblioteket@lillkoping.se}
""",
)

_PROVIDER = regex(
    r"@((?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|aol|gmx|proton|protonmail"
    r"|telia|comhem|bredband|bredband2|tele2|spray|home|passagen|swipnet|glocalnet|ownit)"
    r"\.(?:com|se|net|nu|me|org))(?![\w-]|\.\w)",
    re.IGNORECASE,
)
_BEFORE = regex(r"[\w.+-]{1,64}\Z")


def either(matter: Matter) -> Iterator[Diagnostic]:
    """A comment is nobody's contact."""
    file = matter.document.raw.file
    for provider in _PROVIDER.finditer(file.text) if "@" in file.text else ():
        at = provider.start()
        before = _BEFORE.search(file.text, max(0, at - 64), at)
        path = path_at(matter.document.raw, at)
        if before is not None and path:
            yield finding(
                "private-address",
                Span(file, (before.start(), provider.end())),
                subject=subject(path),
                provider=provider[1].lower(),
            )


CHECK = Check(MANUAL, either=either)
