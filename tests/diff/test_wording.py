"""Prose by word: what reads the same is the same, and no text makes it slow."""

import random

import pytest
from compared import marked
from growth import MOST, growth

from vpc.diff.words import same_text, wording

SAME = [
    ("en rad\nsom bryts", "en\nrad som   bryts"),
    ("- en\n  punkt\n- två", "- en punkt\n- två"),
    ("Ett stycke.\n\nTvå.", "Ett stycke.\n\n\nTvå.\n"),
]
OTHER = [
    ("Ett stycke.\n\nTvå.", "Ett stycke. Två."),
    ("- en\n- två", "- en - två"),
    ("- en\n- två", "- en\n  - två"),
    ("1. en", "2. en"),
    ("en  \nrad", "en rad"),
    ("```\na\nb\n```", "```\na b\n```"),
    ("a", "A"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_where_lines_break_does_not_count(one, other):
    assert same_text(one, other)
    assert same_text(other, one)
    assert all(each.is_same for each in wording(one, other))


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_where_paragraphs_and_items_begin_does(one, other):
    assert not same_text(one, other)
    assert not all(each.is_same for each in wording(one, other))


WORDED = [
    (
        "Vi tar emot 150 nya ärenden.",
        "Vi tar emot 200 nya ärenden.",
        "Vi tar emot[- 150-]{+ 200+} nya ärenden.",
    ),
    (
        "Kostnaden är 1 600 kr per barn.",
        "Kostnaden är 1 700 kr per barn.",
        "Kostnaden är[- 1 600 kr-]{+ 1 700 kr+} per barn.",
    ),
    ("Andelen är 0,8 % i år.", "Andelen är 0,9 % i år.", "Andelen är[- 0,8 %-]{+ 0,9 %+} i år."),
    (
        "Beslutet togs den 3 maj 2018 av nämnden.",
        "Beslutet togs den 4 maj 2018 av nämnden.",
        "Beslutet togs den[- 3 maj 2018-]{+ 4 maj 2018+} av nämnden.",
    ),
    (
        "Gäller från 2018-05-03 och framåt.",
        "Gäller från 2018-05-04 och framåt.",
        "Gäller från[- 2018-05-03-]{+ 2018-05-04+} och framåt.",
    ),
    (
        "Vår budget-rådgivning är öppen för alla.",
        "Vår skuld-rådgivning är öppen för alla.",
        "Vår[- budget-rådgivning-]{+ skuld-rådgivning+} är öppen för alla.",
    ),
    (
        "Årsmålet är [[target:homeless]] i år.",
        "Årsmålet är [[target:loans]] i år.",
        "Årsmålet är[- [[target:homeless]]-]{+ [[target:loans]]+} i år.",
    ),
    ("Ett. Två. Tre.", "Ett. Tre.", "Ett. | [-Två.-] | Tre."),
    ("Ett. Tre.", "Ett. Två. Tre.", "Ett. | {+Två.+} | Tre."),
    ("- en\n- två", "- två\n- tre", "[-- en-] | - två | {+- tre+}"),
    ("", "Ny text. Mer.", "{+Ny text. Mer.+}"),
    ("Helt annan sak.", "Ingenting liknar det.", "[-Helt annan sak.-] | {+Ingenting liknar det.+}"),
]


@pytest.mark.parametrize(("old", "new", "shown"), WORDED)
def test_words(old, new, shown):
    assert marked(wording(old, new)).replace(" | ", "|") .replace("| ", "|") == (
        shown.replace(" | ", "|")
    )  # fmt: skip


def words(passages, kind):
    text = " ".join(
        piece.text for each in passages for piece in each.pieces if piece.kind in ("same", kind)
    )
    return "".join(text.replace("¶", "").split())


@pytest.mark.parametrize("seed", range(60))
def test_no_word_is_lost(seed):
    """The old text is what is the same and what is gone, the new one what is new instead."""
    draw = random.Random(seed)
    vocabulary = ["a", "bb", "ccc", "d.", "e,", "\n\n", "\n- ", "1 600", "2018-05-03", "(f)", "å!"]
    old = " ".join(draw.choice(vocabulary) for _ in range(draw.randint(0, 80)))
    new = " ".join(draw.choice(vocabulary) for _ in range(draw.randint(0, 80)))
    passages = wording(old, new)
    assert words(passages, "gone") == "".join(old.split())
    assert words(passages, "new") == "".join(new.split())


def _one_anchor_a_round(other):
    """Every word stands there twice but the last; what is left of it is a text of the same sort."""
    return " ".join(f"w{at} {other}{at} w{at - 1}" for at in range(7000))


SLOW = {
    "one word": ("a " * 10_000, "b " * 10_000),
    "two words": ("a b " * 5_000, "b a " * 4_999 + "a"),
    "short sentences": ("a. b. " * 5_000, "b. a. c. " * 3_000),
    "brackets": ("[[" * 40_000, "[[" * 39_999),
    "items": ("- a\n" * 10_000, "- b\n" * 10_000),
    "digits": ("1 000 " * 10_000, "1 001 " * 10_000),
    "an anchor a round": (_one_anchor_a_round("x"), _one_anchor_a_round("y")),
    "huge": ("a. " * 130_000, "b! " * 130_000),
}


@pytest.mark.parametrize("name", SLOW)
def test_no_text_makes_it_slow(name):
    old, new = SLOW[name]

    def compare(eighths):
        assert wording(old[: len(old) * eighths // 8], new[: len(new) * eighths // 8])

    assert growth(compare, 1) < MOST
