"""What makes a finding the same finding tomorrow: never the line it stands on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from typing import NamedTuple

from vpc.diagnostic import Diagnostic


class Fingerprint(NamedTuple):
    """A finding's identity: its rule, file and semantic path, and which of several equals it is.

    Lines that move, comments that come or go and items that change places in a list leave it as it
    is.
    """

    rule: str
    file: str
    subject: str
    number: int

    @property
    def text(self) -> str:
        """``rule file subject number``, for people: without spaces within the parts."""
        parts = [self.rule, self.file, self.subject, str(self.number)]
        return " ".join(_one_word(part) for part in parts if part)

    @property
    def within_file(self) -> str:
        """As ``text``, in a list by files; the first of several has no number."""
        parts = [self.rule, self.subject, str(self.number) if self.number > 1 else ""]
        return " ".join(_one_word(part) for part in parts if part)

    @property
    def digest(self) -> str:
        """The same for machines: sha256 in hexadecimal digits."""
        return sha256(self.text.encode()).hexdigest()


def fingerprints(found: Iterable[Diagnostic]) -> tuple[Fingerprint, ...]:
    """A fingerprint for each finding, no two of them alike; equals are counted in their order."""
    seen: Counter[tuple[str, str, str]] = Counter()
    given = []
    for each in found:
        file = each.primary.span.file
        what = (each.rule, file.key or file.name, each.identity or each.subject)
        seen[what] += 1
        given.append(Fingerprint(*what, seen[what]))
    return tuple(given)


def _one_word(text: str) -> str:
    if text.isascii() and text.isprintable() and " " not in text and "%" not in text:
        return text
    return "".join(
        each if each.isprintable() and each not in " %" else _percent(each) for each in text
    )


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "surrogatepass"))
