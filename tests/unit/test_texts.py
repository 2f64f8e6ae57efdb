"""All texts of a document are asked at once which of them a rule has to read."""

from __future__ import annotations

import re

import pytest

from vpc.lint.texts import LaidOut, Texts, plain
from vpc.model.document import Document
from vpc.pipeline import loader
from vpc.source import SourceFile
from vpc.syntax.reader import read

DOCUMENT = """\
vpc: 1
kind: plan
year: 2018
organisation: {id: unit, level: unit, name: Öster}
introduction:
  - title: Öster i staden
    text: |
      Öster har 12 platser.

      Öster är öppet.
  - title: I staden
    text: Öster
"""


@pytest.fixture
def laid_out() -> LaidOut:
    return _laid_out(DOCUMENT)


def _laid_out(text: str) -> LaidOut:
    raw = read(SourceFile("plan.yaml", text)).value
    assert raw is not None
    model = loader.validate(raw).value
    assert model is not None
    return LaidOut(Document("plan.yaml", raw, model))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("12 maj", "00 maj"),
        ("Från 3 till –4,5 %", "från 0 till  0,0 %"),
        ("ÅÄÖ É\u00a0\tx\n", "åäö é  x\n"),
        ("🙂 2018? Så…", "  0000  så "),
        ("İstanbul ſ", " stanbul  "),
        ("", ""),
    ],
)
def test_what_is_found_in_a_plain_text_stands_at_the_same_place(text: str, wanted: str):
    assert plain(text) == wanted
    assert len(wanted) == len(text)


def test_texts_with_a_clue_come_once_and_in_the_order_of_the_file(laid_out: LaidOut):
    texts = Texts(laid_out)
    every = ["Öster", "Öster i staden", "Öster har 12 platser.\n\nÖster är öppet.\n", "I staden"]
    assert [each.text for each in texts] == [*every, "Öster"]
    assert [each.text for each in texts.having("öppet", "öster")] == [*every[:3], "Öster"]
    assert [each.text for each in texts.having("staden", "00")] == every[1:]
    assert list(texts.having("väster")) == []


def test_clues_are_patterns_too(laid_out: LaidOut):
    texts = Texts(laid_out)
    assert [each.text for each in texts.like(re.compile("00 p"))] == [list(texts)[2].text]
    assert [each.text for each in texts.like(re.compile(r"\ni "))] == ["I staden"]
    assert list(texts.like(re.compile("väster"))) == []


def test_a_clue_that_would_be_changed_stands_as_it_is_written(laid_out: LaidOut):
    texts = Texts(laid_out)
    assert [each.text for each in texts.having("12")] == [
        "Öster har 12 platser.\n\nÖster är öppet.\n"
    ]
    assert [each.text for each in texts.having("I s")] == ["I staden"]
    assert list(texts.having("i S")) == []


@pytest.mark.parametrize("clue", ["[x]", "x]", "[", "]]", "x[x", "](", "[]"])
@pytest.mark.parametrize(
    "text", ["[x]", "a [x] b [x]", "[" * 200 + "x]", "]x[" * 90 + "](", "x] [x"]
)
def test_a_clue_with_a_sign_that_is_seldom_written_is_found_as_any_other(clue: str, text: str):
    texts = Texts(_laid_out(DOCUMENT.replace("12 platser", text).replace("I staden", f"'{text}'")))
    wanted = [each.text for each in texts if clue in each.text]
    assert [each.text for each in texts.having(clue)] == wanted


def test_a_text_can_have_a_few_signs_and_nothing_else(laid_out: LaidOut):
    texts = Texts(laid_out)
    assert [each.text for each in texts.only_of("Öster")] == ["Öster", "Öster"]
    assert list(texts.only_of("–-")) == []


def test_places_are_told_by_the_text_that_they_stand_in(laid_out: LaidOut):
    texts = Texts(laid_out)
    found = list(texts.places(re.compile("öster")))
    assert [(each.text[:8], at) for each, at in found] == [
        ("Öster", 0),
        ("Öster i ", 0),
        ("Öster ha", 0),
        ("Öster ha", 23),
        ("Öster", 0),
    ]
    prose = Texts(laid_out, only_prose=True)
    assert list(prose.places(re.compile("öster"))) == found[2:]


def test_prose_is_asked_alone(laid_out: LaidOut):
    prose = Texts(laid_out, only_prose=True)
    assert [each.is_prose for each in prose] == [True, True]
    assert [each.text for each in prose.having("öster")] == [each.text for each in prose]
    assert list(prose.having("staden")) == []


def test_every_offset_is_in_a_text(laid_out: LaidOut):
    texts = Texts(laid_out)
    found = [text for at in range(len(texts.whole)) for text in texts.at([at])]
    assert list(dict.fromkeys(found)) == list(texts)
    assert list(texts.at(range(len(texts.whole)))) == list(texts)


def test_a_text_is_one_record_whoever_asks(laid_out: LaidOut):
    assert next(Texts(laid_out).having("00")) is next(iter(Texts(laid_out, only_prose=True)))
