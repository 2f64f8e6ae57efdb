"""A workspace's template overrides one block and leaves the rest to vpc."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

import pytest
from test_templates import PAGE, Own

from vpc.render.formats import Materials, render
from vpc.render.html import _FILTERS
from vpc.render.reference import BLOCKS, FILTERS, IN_MARKDOWN, records, template_manual
from vpc.shipped import folder
from vpc.view.page import Page, Panel, Section
from vpc.view.style import Style

FILLED = replace(
    PAGE,
    panels=(Panel("Mål", "1", "av 2"),),
    sections=(Section("chapter", "economy", 2, "Ekonomi"), Section("chapter", "goals", 2, "Mål")),
    style=Style(address=("Box 1",)),
)
PLACES = [
    *(("html", "html", name) for name in BLOCKS),
    *(("md", "markdown", name) for name in IN_MARKDOWN),
]


def printed(name: str, files: dict[str, str], page: Page = FILLED) -> str:
    result = render(page, name, Materials(templates=Own(files)))
    assert result.value is not None, result.diagnostics
    return result.value


@lru_cache(maxsize=2)
def as_shipped(name: str) -> str:
    return printed(name, {})


@pytest.mark.parametrize(("format", "kind", "block"), PLACES)
def test_every_block_can_be_overridden_alone(format: str, kind: str, block: str) -> None:  # noqa: A002
    start = f'{{% extends "vpc:{kind}/plan.{format}" %}}'
    name = f"{kind}/plan.{format}"
    with_own = printed(format, {name: f"{start}{{% block {block} %}}EGET{{% endblock %}}\n"})
    with_both = printed(
        format, {name: f"{start}{{% block {block} %}}{{{{ super() }}}}EGET{{% endblock %}}\n"}
    )
    shipped = as_shipped(format)
    times = 2 if block == "section" else 1
    assert with_own.count("EGET") == with_both.count("EGET") == times
    assert with_both.replace("EGET", "") == shipped
    first, last = with_own.split("EGET")[0], with_own.split("EGET")[-1]
    assert shipped.startswith(first.rstrip("\n"))
    assert shipped.rstrip().endswith(last.strip())
    assert with_own != with_both


def test_the_manual_names_every_block_and_filter() -> None:
    for kind, suffix, named in (("html", "html", BLOCKS), ("markdown", "md", IN_MARKDOWN)):
        text = (folder("templates") / kind / f"page.{suffix}").read_text(encoding="utf-8")
        assert set(re.findall(r"{%-? block (\w+)", text)) == set(named)
    assert set(_FILTERS) == set(FILTERS)


def test_every_record_has_its_meaning_told() -> None:
    manual = template_manual()
    for record in records():
        assert f"### {record.__name__}\n" in manual
        assert record.__doc__
        assert f"{record.__name__}(" not in record.__doc__, "says more than its fields"


@pytest.mark.parametrize("example", re.findall(r"```jinja\n(.*?)```", template_manual(), re.DOTALL))
def test_examples_of_the_manual_work(example: str) -> None:
    name = re.findall(r'"vpc:(.*?)"', example)[0].replace("report", "plan")
    text = printed("html", {name: example.replace("report", "plan")})
    assert text.count("<hr>") + text.count("beslutad digitalt") == 1


def test_the_page_of_both_kinds_can_be_overridden() -> None:
    own = '{% extends "vpc:html/page.html" %}{% block footer %}EGET{% endblock %}'
    assert "EGET" in printed("html", {"html/page.html": own})


def test_a_mistake_is_told_at_its_line() -> None:
    own = (
        '{% extends "vpc:html/plan.html" %}\n{% block matter %}\n{{ page.titel }}\n{% endblock %}\n'
    )
    result = render(FILLED, "html", Materials(templates=Own({"html/plan.html": own})))
    assert result.value is None
    (found,) = result.diagnostics
    assert found.rule == "invalid-template"
    assert found.primary.span.file.name == "mallar/html/plan.html"
    assert found.primary.span.position == (3, 1)


@pytest.mark.parametrize(
    "name", ["vpc:html/nothing.html", "vpc:../secret", "vpc:/etc/passwd", "vpc:"]
)
def test_only_templates_of_vpc_are_found_by_its_name(name: str) -> None:
    result = render(
        FILLED, "html", Materials(templates=Own({"html/plan.html": f'{{% extends "{name}" %}}'}))
    )
    (found,) = result.diagnostics
    assert found.rule == "invalid-template"
    assert found.primary.span.file.name == "mallar/html/plan.html"


def test_a_template_that_extends_itself_comes_to_an_end() -> None:
    own = '{% extends "html/plan.html" %}'
    (found,) = render(FILLED, "html", Materials(templates=Own({"html/plan.html": own}))).diagnostics
    assert found.rule == "invalid-template"
