"""Where long Swedish words may break: browsers do not always know it.

The patterns are pyphen's, and what comes out is what pyphen gives. Reading all of them as pyphen
does takes longer than to compile a document; so they stay as they are written until a word asks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

SOFT_HYPHEN = "\u00ad"
LEAST = 3
"""So many letters stay together at either end of a word."""

_PARTS = re.compile(r"([0-9]?)([^0-9]?)")


class _Patterns(NamedTuple):
    """Patterns by their letters, and how long the longest is."""

    by_letters: Mapping[str, str]
    longest: int


@lru_cache(maxsize=4096)
def hyphenated(word: str, shortest: int) -> str:
    """A word of letters with soft hyphens; a shorter one as it is."""
    if len(word) < shortest:
        return word
    pieces, start = [], 0
    for place in _places(word.lower()):
        if LEAST <= place <= len(word) - LEAST:
            pieces.append(word[start:place])
            start = place
    return SOFT_HYPHEN.join((*pieces, word[start:]))


def _places(word: str) -> list[int]:
    """Where the patterns allow a break, before which letter: Liang's algorithm, as TeX has it."""
    patterns, longest = _patterns()
    pointed = f".{word}."
    weights = [0] * (len(pointed) + 1)
    for start in range(len(pointed)):
        for end in range(start + 1, min(start + longest, len(pointed)) + 1):
            pattern = patterns.get(pointed[start:end])
            if pattern is not None:
                for place, weight in _weights(pattern):
                    weights[start + place] = max(weights[start + place], weight)
    return [place - 1 for place, weight in enumerate(weights) if weight % 2]


@lru_cache(maxsize=4096)
def _weights(pattern: str) -> tuple[tuple[int, int], ...]:
    """The digits of a pattern, each with the letter that it stands before."""
    parts = enumerate(_PARTS.findall(pattern))
    return tuple((place, int(digit)) for place, (digit, _) in parts if digit)


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    # Asking where the package lies does not import it.
    spec = find_spec("pyphen")
    assert spec is not None
    assert spec.origin is not None
    path = Path(spec.origin).parent / "dictionaries" / "hyph_sv.dic"
    encoding, _, content = path.read_bytes().partition(b"\n")
    patterns = b"\n".join(each for each in content.split(b"\n") if b" " not in each)
    name = encoding.decode("ascii").strip()
    written = patterns.decode(name).split("\n")
    letters = patterns.translate(None, b"0123456789").decode(name).split("\n")
    by_letters = dict(zip(letters, written, strict=True))
    by_letters.pop("", None)
    return _Patterns(by_letters, max(map(len, letters)))
