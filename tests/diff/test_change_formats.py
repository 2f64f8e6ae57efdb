"""The four formats: what they say of the examples, and what no hostile document makes of them."""

from __future__ import annotations

import base64
import hashlib
import html as stdlib_html
import json
import re
import sys
from itertools import pairwise
from pathlib import Path

import jsonschema
import pytest
from compared import PAIRS, YEARS, example_comparison, printed, told_of
from documents import compiled, compiled_examples, merged, municipality

sys.path.insert(0, str(Path(__file__).parents[1] / "render"))

from elements import Reader

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "schemas" / "diff.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
FORMATS = ("text", "md", "html", "json")


def spaced(text):
    """Numbers with spaces that may break, as one types them."""
    return text.replace("\u00a0", " ")


def problems(document):
    return [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(document)]


def tree(html):
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open is reader.root
    return reader.root


# ---- the examples


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("name", FORMATS)
def test_the_same_bytes_every_time(pair, name):
    again = told_of(*(compiled_examples()[key] for key in pair))
    assert printed(name, again) == printed(name, example_comparison(*pair))


@pytest.mark.parametrize("pair", PAIRS)
def test_json_follows_its_schema(pair):
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    document = json.loads(printed("json", example_comparison(*pair)))
    assert problems(document) == []
    (one,) = document["documents"]
    assert sum(one["counts"].values()) == sum(not each["follows"] for each in one["changes"])
    assert document == json.loads(printed("json", example_comparison(*pair), language="en"))


def test_text_says_what_is_new_this_year():
    said = spaced(printed("text", example_comparison(*YEARS)))
    assert said.startswith("Verksamhetsplan 2017 → 2018 · Enheten för ekonomiskt bistånd\n")
    for line in (
        "  ~ Antal hemlösa: 175 st → 195 st   +20 st   ▼ lägre ställt\n",
        "      ändrat 2018-05-23, Avdelningschefen, social omsorg, 1.2.1-288-2018\n",
        "  ~ Totalt: netto: 62,4 mnkr → 65 660 tkr   +3 260 tkr\n",
        "  - Borttaget mål: Antalet barnfamiljer med behov av försörjningsstöd minskar\n",
        "      Ekonomiskt bistånd [-och handläggning-]\n",
        "Ändrat i nivån ovanför: Kommunfullmäktige, Stockholms stad\n",
    ):
        assert line in said
    order = [said.index(f"\n{title}\n") for title in ("Årsmål", "Ekonomi", "Löpande text")]
    assert order == sorted(order)
    assert "\x1b" not in said
    assert "\x1b[" in printed("text", example_comparison(*YEARS), color=True)


def test_english_is_spoken_too():
    said = spaced(printed("text", example_comparison(*YEARS), language="en"))
    assert "Antal hemlösa: 175 st → 195 st   +20 st   ▼ asks for less" in said
    assert "goal removed" in said.lower()


def test_markdown_is_a_comment():
    said = spaced(printed("md", example_comparison(*YEARS)))
    assert len(said) < 65_536
    assert "| Antal hemlösa | 175 st | 195 st | +20 st ▼ lägre ställt (ändrat 2018-05-23" in said
    assert not re.search(r"(?<!\\)<", said)
    heads = re.findall(r"(?m)^(#+) ", said)
    assert heads[0] == "#"
    assert set(heads[1:]) == {"###"}


def test_too_much_for_a_comment_is_cut_and_said_so():
    comparisons = [example_comparison(*pair) for pair in PAIRS] * 2
    said = printed("md", *comparisons)
    assert len(said) <= 60_200
    assert "--format html" in said


def test_a_comment_on_several_documents_begins_with_all_of_them():
    years = example_comparison(*YEARS)
    one, two = printed("md", years), printed("md", years, years)
    assert "| Dokument | Ändringar |" not in one
    head = two.partition("\n## ")[0].splitlines()
    assert len([line for line in head if "Enheten för ekonomiskt bistånd" in line]) == 2


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_pages_keep_the_rules_of_other_pages(pair, language):
    html = printed("html", example_comparison(*pair), language=language)
    root = tree(html)
    (page,) = root.all("html")
    assert page.attributes["lang"] == language
    levels = [int(each.tag[1]) for each in root.all("h1", "h2", "h3", "h4")]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = [each.attributes["id"] for each in root.all() if "id" in each.attributes]
    assert len(ids) == len(set(ids))
    for each in root.all("a"):
        assert each.attributes["href"].removeprefix("#") in ids
    for table in root.all("table"):
        assert len(table.all("caption")) == 1
        assert all(each.attributes["scope"] in ("col", "row") for each in table.all("th"))
        assert table.all("caption")[0].text.strip()
    for each in root.all("ins", "del"):
        assert each.all("span")[0].attributes["class"] == "heard"
        assert each.text.strip()
    assert not root.all("script", "link", "img", "iframe", "object", "form", "input")
    assert not re.search(r"https?://", html)


def test_no_cell_of_a_page_is_left_to_be_guessed():
    """What has no difference is new, removed, or says that there is none."""
    root = tree(printed("html", example_comparison(*YEARS)))
    values = [each for each in root.all("div") if "values" in each.attributes.get("class", "")]
    cells = [row.all("td")[-1].text.split() for each in values for row in each.all("tr")[1:]]
    assert all(cells)
    assert {"nytt", "borttaget", "inget"} <= {each[-1].lstrip("–") for each in cells}
    figures = [each for each in values if "figures" in each.attributes["class"]]
    assert 0 < len(figures) < len(values)


def test_the_policy_allows_the_style_and_nothing_else():
    html = printed("html", example_comparison(*YEARS))
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert html.startswith("<!DOCTYPE html>")
    assert f"style-src 'sha256-{digest}'" in stdlib_html.unescape(html)
    assert "default-src 'none'" in stdlib_html.unescape(html)


# ---- hostile documents

HOSTILE = (
    "<script>alert(1)</script> | <b>x</b> ](javascript:x) ``` # h @someone \u202e \x1b[31m "
    "&amp; {{ 7 }} {% raw %} </style> ~~x~~ **y** [-z-] --> ![i](x)"
).replace("\u202e", "").replace("\x1b", "")  # fmt: skip


def hostile():
    def files(word):
        prose = f"{word} {HOSTILE}\n\n```\n{HOSTILE}\n\n- {HOSTILE}\n\n# {word}\n"
        goal = {"title": f"{word} {HOSTILE}", "expected_result": prose, "description": prose}
        activities = {word: {"title": HOSTILE}, "same": {"title": "a", "responsible": word}}
        return municipality(
            unit={
                "goals": {"fewer": {**goal, "activities": activities}},
                "introduction": [{"title": HOSTILE, "text": prose}, {"title": f"{word}|{HOSTILE}"}],
                "attachments": [{"title": f"{word} {HOSTILE}", "number": "1"}],
            }
        )

    old, new = (compiled(files(word))["unit.yaml"] for word in ("en", "annan"))
    return told_of(old, new)


def test_hostile_text_stays_text():
    comparison = hostile()
    html = printed("html", comparison)
    root = tree(html)
    assert not root.all("script", "b", "img")
    assert html.count("</style>") == 1
    said = printed("md", comparison)
    assert not re.search(r"(?<!\\)<", said)
    assert not re.search(r"(?m)^\s*```", said)
    assert not re.search(r"(?m)^# ", said.partition("\n")[2])
    assert "@someone" not in said
    rows = [line for line in said.splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {4, 5}
    assert problems(json.loads(printed("json", comparison))) == []


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_that_a_terminal_obeys(name):
    """Files with escapes are refused when they are read; names of files are shown harmless."""
    comparison = example_comparison(*YEARS)
    odd = type(comparison)(**{**vars(comparison), "old_name": "a\x1b]0;x\x07\n.yaml"})
    said = printed(name, odd)
    if name in ("text", "json"):
        assert "\x1b" not in said
        assert "\x07" not in said


# ---- small groups


def test_small_groups_are_told_of_as_in_documents():
    indicator = {
        "name": "Antal familjer",
        "unit": "st",
        "better": "lower",
        "periodicity": "year",
        "target": "75",
        "by_sex": "true",
    }
    goals = {"fewer": {"indicators": {"families": indicator}}}

    def report(value, women, men):
        outcome = {"value": value, "women": women, "men": men}
        files = municipality(unit={"goals": goals}, report={"outcomes": {"families": outcome}})
        return compiled(files)["report.yaml"]

    comparison = told_of(report("60", "57", "3"), report("62", "58", "4"), 5)
    said = printed("text", comparison)
    assert "färre än 5" in spaced(said)
    assert "57" not in said
    assert "58" not in said
    document = json.loads(printed("json", comparison))
    assert problems(document) == []
    figures = {each["field"]: each for each in document["documents"][0]["changes"]}
    assert figures["men"]["after"] == {"withheld": True, "below": 5}
    assert figures["women"]["after"] == {"withheld": True, "below": None}
    assert figures["men"]["difference"] is None
    assert figures["value"]["difference"] == "2"


# ---- one side only, or broken


def test_a_document_on_one_side_is_told_as_a_whole():
    new = compiled(municipality())["unit.yaml"]
    comparison = told_of(None, new)
    assert comparison.state == "new"
    said = printed("text", comparison)
    assert "Dokumentet är nytt i sin helhet." in said
    assert "1 mål" in said
    assert printed("html", comparison)
    assert problems(json.loads(printed("json", told_of(new, None)))) == []


def test_what_does_not_parse_tells_its_findings():
    files = municipality()
    good = compiled(files)["unit.yaml"]
    bad = compiled({**files, "unit.yaml": "vpc: 1\nkind: plan\ngoals: [a\n"})["unit.yaml"]
    comparison = told_of(good, bad)
    assert comparison.state == "broken"
    assert comparison.broken == ("new",)
    for name in ("text", "md", "html"):
        said = printed(name, comparison)
        assert "unit.yaml:3:" in said
        assert "Den nyare versionen går inte att läsa" in said
    document = json.loads(printed("json", comparison))
    assert problems(document) == []
    assert document["documents"][0]["problems"][0]["rule"] == "unclosed-bracket"


def test_of_what_is_misspelt_the_texts_are_compared():
    files = municipality()
    good = compiled(files)["unit.yaml"]
    change = {"titel": "x", "goals": {"fewer": {"title": "Ännu färre familjer behöver bistånd"}}}
    unit = merged(files["unit.yaml"], change)
    comparison = told_of(good, compiled({**files, "unit.yaml": unit})["unit.yaml"])
    assert comparison.state == "changed"
    assert comparison.broken == ("new",)
    said = printed("text", comparison)
    assert "har fel" in said
    assert "[-Färre-]" in said
    assert "titel" in said


def test_what_rests_on_a_document_with_errors_is_told_of_as_far_as_it_is_known():
    """Targets are the same, though nobody knows their unit any more; nor the report its year."""
    files = municipality()
    good, bad = (
        compiled(files),
        compiled({**files, "city.yaml": merged(files["city.yaml"], {"titel": "x"})}),
    )
    assert bad["unit.yaml"].computed is None
    plan, report = (told_of(good[name], bad[name]) for name in ("unit.yaml", "report.yaml"))
    assert plan.state == "unchanged"
    assert "bygger på ett dokument med fel" in printed("text", plan)
    assert (
        printed("text", report).splitlines()[0]
        == (printed("text", told_of(good["report.yaml"], None)).splitlines()[0])
    )
