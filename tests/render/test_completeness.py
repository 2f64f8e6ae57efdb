"""Nothing that is written is left out: every string of the sources is in both documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from html import unescape

import pytest
from elements import SOFT_HYPHEN
from markdown_it import MarkdownIt
from pages import KEYS, assessed, page, printed, tree

from vpc.assess.money import MoneyRow
from vpc.assess.records import AssessedPlan, AssessedReport
from vpc.syntax.tree import Data
from vpc.view.context import Context
from vpc.view.numbers import number
from vpc.view.prose import parse, plain

_WORD = re.compile(r"[A-Za-zÅÄÖåäöÉé]{2,}|[0-9]+")
_PLACES_OF_MATTER = frozenset(
    (
        "title", "text", "name", "handler", "recipient", "proposal", "visit", "post", "phones",
        "email", "web", "role", "group", "by", "paragraph", "place", "responsible", "deviation",
        "analysis", "because", "comment", "not_measured", "pending", "none", "decision", "source",
        "kolada", "expected_result", "approach", "resources", "follow_up", "development",
        "description", "promises", "total", "file",
    )
)  # fmt: skip
_RULES = ("budget-minus-outcome", "outcome-minus-budget")
"""How a deviation is signed: a word of the language, told in words of the reader's."""

REPORTS = [key for key in KEYS if isinstance(assessed()[key], AssessedReport)]
PLANS = [key for key in KEYS if key not in REPORTS]


def read_again(key: str) -> dict[str, list[str]]:
    """The words of a document in the order in which they stand, by format."""
    tokens = MarkdownIt("commonmark").enable("table").parse(printed(key, "md"))
    markdown = " ".join(
        unescape(child.content) if child.type != "image" else child.content
        for token in tokens
        for child in (token.children or [token])
        if child.content
    )
    (body,) = tree(key).all("body")
    return {
        "md": _WORD.findall(markdown),
        "html": _WORD.findall(" ".join(body.texts).replace(SOFT_HYPHEN, "")),
    }


def matter(data: Data, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a document's data that a reader is to see, with the key it stands under."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield from matter(value, key if key == "promises" else name)
    elif isinstance(data, list):
        for value in data:
            yield from matter(value, key)
    elif data is not None and key in _PLACES_OF_MATTER and data not in _RULES:
        yield key, data


def own(key: str) -> Iterator[tuple[str, str]]:
    """The matter of a document's own file."""
    document = assessed()[key]
    source = document.report if isinstance(document, AssessedReport) else document.plan
    data = source.document.raw.data
    assert isinstance(data, dict)
    yield from matter({name: value for name, value in data.items() if name != "file"})


@pytest.mark.parametrize("key", KEYS)
def test_every_word_of_the_source_is_printed(key: str) -> None:
    said = {name: f" {' '.join(words)} " for name, words in read_again(key).items()}
    for place, text in own(key):
        for part in re.split(r"\[\[[^\]]*\]\]|\n\n|\n", text):
            words = " ".join(_WORD.findall(plain(parse(part))))
            for name, printed_words in said.items():
                assert f" {words} " in printed_words or not words, (name, place, words)


@pytest.mark.parametrize("key", REPORTS)
def test_figures_of_a_report(key: str) -> None:
    report = assessed()[key]
    assert isinstance(report, AssessedReport)
    pages = [run_together(printed(key, name)) for name in ("md", "html")]
    for each in report.indicators:
        assert_told(pages, each.indicator.model.name)
        outcome = each.outcome
        if outcome is None:
            continue
        percent = each.indicator.unit == "%" or each.indicator.model.by_sex == "false"
        figures: list[Decimal | None] = [outcome.value, each.last_year]
        if percent:
            figures += [outcome.women, outcome.men]
        for figure in figures:
            if figure is not None:
                assert_told(pages, number(figure))
    for goal in (each for each in report.judged):
        assert_told(pages, goal.goal.model.title)
        assert_told(pages, report.report.plan.steering.verdicts[goal.verdict])
    for row in money_rows(report):
        for total in (row.budget, row.outcome):
            if total is not None and total.value is not None:
                assert_told(pages, number(total.value))
        if row.deviation is not None:
            assert_told(pages, number(row.deviation))


def money_rows(report: AssessedReport) -> Iterator[MoneyRow]:
    """Every line and sum of a report's accounts."""
    for table in report.money.accounts if report.money else ():
        for side in (table.income, table.costs):
            if side is not None:
                yield from (*side.rows, side.total)
        yield table.net


def run_together(text: str) -> str:
    return "".join(_WORD.findall(text))


def assert_told(pages: list[str], text: str) -> None:
    assert all(run_together(text) in page for page in pages), text


@pytest.mark.parametrize("key", PLANS)
def test_figures_of_a_plan(key: str) -> None:
    document = assessed()[key]
    assert isinstance(document, AssessedPlan)
    plan = document.plan
    pages = [run_together(printed(key, name)) for name in ("md", "html")]
    for row in plan.staff:
        assert_told(pages, number(row.count.value))
    for account in plan.budget.accounts.values() if plan.budget else ():
        for side in (account.income, account.costs):
            for entry in side.entries if side else ():
                assert_told(pages, number(entry.amount.value))
                if entry.before:
                    assert_told(pages, number(entry.before.value))


def test_quotes_are_filled() -> None:
    for key in KEYS:
        for name in ("md", "html"):
            assert "[[" not in printed(key, name).replace("\\", "")


def test_page_is_plain_data() -> None:
    """A page can be told and compared: no object of another stage is in it."""
    assert "vpc." not in repr(page(KEYS[0]))
    assert Context.__name__ not in repr(page(KEYS[0]))
