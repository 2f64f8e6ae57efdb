"""Long words break where pyphen breaks them."""

from __future__ import annotations

import re
from functools import lru_cache

import pytest
from documents import examples
from pyphen import Pyphen

from vpc.render.html import soft
from vpc.render.hyphens import LEAST, SOFT_HYPHEN, hyphenated

WORDS = sorted(set(re.findall(r"[^\W\d_]{6,}", " ".join(examples().values()))))


@lru_cache(maxsize=1)
def pyphen() -> Pyphen:
    return Pyphen(lang="sv", left=LEAST, right=LEAST)


def as_pyphen_breaks(word: str) -> str:
    return pyphen().inserted(word, SOFT_HYPHEN)


def test_words_of_the_examples_break_as_pyphen_breaks_them() -> None:
    assert len(WORDS) > 2000
    for word in WORDS:
        assert hyphenated(word, 6) == as_pyphen_breaks(word)


@pytest.mark.parametrize("word", ["ÅÄÖ" * 20, "x" * 400, "Écolé" * 9, "ß" * 30, "verksamhet" * 40])
def test_odd_words_too(word: str) -> None:
    assert hyphenated(word, 6) == as_pyphen_breaks(word)


@pytest.mark.parametrize(
    ("text", "shortest", "printed"),
    [
        ("Verksamhetsberättelse 2018", 12, "Verk~sam~hets~be~rät~telse 2018"),
        ("Stockholmsjobb", 16, "Stockholmsjobb"),
        ("Kvinnor/flickor", 12, "Kvinnor/<wbr>flickor"),
        (
            "<b>arbetsmarknadsåtgärder</b>",
            16,
            "&lt;b&gt;arbets~mark~nads~åt~gär~der&lt;/<wbr>b&gt;",
        ),
    ],
)
def test_what_is_printed(text: str, shortest: int, printed: str) -> None:
    assert soft(text, shortest) == printed.replace("~", SOFT_HYPHEN)
