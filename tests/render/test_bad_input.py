"""Matter that nobody should write, and somebody will: the pages stay sound.

Whether anything scrolls sideways only a browser knows; ``python tests/render/test_bad_input.py
FOLDER`` writes the pages for it.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from documents import compiled
from gate import faults

from vpc.render.formats import render
from vpc.view.document import view_of

LONG_WORD = "jämställdhetsintegreringsarbete" * 13
TITLE = "<b>Mål</b> & \"citat\" 'så' 🎯 {{ 1 + 1 }} [länk](javascript:alert(1)) --> </style>"
LONG_TEXT = "Enheten har under året arbetat med 5 % av målet.\n\n" * 4200
MANY = 80


def plan(**goal: Any) -> dict[str, Any]:
    return {
        "kind": "plan",
        "year": "2018",
        "organisation": {"id": "city", "level": "council", "name": "Staden"},
        "steering": "stockholm-2017",
        "status": "excerpt",
        "goals": {"one": {"title": "Ett mål", **goal}},
    }


def indicators() -> dict[str, Any]:
    return {
        f"i{number}": {
            "name": f"Andel av det {number}:e slaget som utvecklas i önskad riktning",
            "unit": "%",
            "better": "higher",
            "target": f"{number} %",
            "periodicity": "year",
            "source": "Källan",
        }
        for number in range(MANY)
    }


def table(rows: int) -> str:
    lines = [
        f"| Rad {number} | {number} | {LONG_WORD if number == 7 else ''} |"
        for number in range(rows)
    ]
    return "\n".join(["| Namn | Värde | Ord |", "| --- | --: | --- |", *lines])


CASES: dict[str, dict[str, Any]] = {
    "200 kB of prose": {"plan.yaml": plan(description=LONG_TEXT)},
    "a long word": {
        "plan.yaml": plan(
            title=f"Mål {LONG_WORD}",
            description=f"Text {LONG_WORD} `{LONG_WORD}`\n\n    {LONG_WORD}\n",
            indicators={"a": {**indicators()["i1"], "name": LONG_WORD}},
            activities={"b": {"title": LONG_WORD, "responsible": LONG_WORD}},
        )
    },
    "a long table": {"plan.yaml": plan(description=table(60))},
    "many indicators": {
        "plan.yaml": plan(indicators=indicators()),
        "vb.yaml": {
            "kind": "report",
            "period": "VB",
            "plan": "plan.yaml",
            "outcomes": {
                f"i{number}": {"value": f"{number} %", "last_year": "3 %", "analysis": TITLE}
                for number in range(MANY)
            },
        },
    },
    "a title with markup": {
        "plan.yaml": plan(
            title=TITLE, indicators={"a": {**indicators()["i1"], "name": TITLE}}, description=TITLE
        ),
        "vb.yaml": {
            "kind": "report",
            "period": "VB",
            "plan": "plan.yaml",
            "registration": {"number": TITLE, "date": "2019-01-18"},
            "head": {"title": TITLE},
            "outcomes": {"a": {"value": "2 %", "last_year": "1 %", "analysis": TITLE}},
        },
    },
}


@lru_cache(maxsize=8)
def pages(case: str) -> dict[str, str]:
    """The HTML of a case's documents."""
    printed = {}
    for key, document in compiled(CASES[case]).items():
        assert document.assessed is not None, [each.rule for each in document.diagnostics]
        page = view_of(document.assessed, basis=True)
        for name in ("html", "md"):
            result = render(page, name)
            assert result.value is not None, result.diagnostics
            printed[f"{key.removesuffix('.yaml')}.{name}"] = result.value
    return printed


@pytest.mark.parametrize("case", CASES)
def test_pages_pass_the_gate(case: str) -> None:
    for name, text in pages(case).items():
        if name.endswith(".html"):
            assert faults(text) == []


def test_markup_in_titles_is_text() -> None:
    text = pages("a title with markup")["vb.html"]
    assert "<b>" not in text
    assert text.count("</style>") == 1
    assert "{{ 1 + 1 }}" in text
    assert 'content: "Diarienummer\\20 \\3c b\\3e M' in text


def test_long_words_may_break() -> None:
    text = pages("a long word")["plan.html"]
    assert "jämställdhets\u00adinte" in text or "jäm\u00adställd" in text


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for case in CASES:
        for name, text in pages(case).items():
            (folder / f"{case.replace(' ', '-')}-{name}").write_text(text, encoding="utf-8")
