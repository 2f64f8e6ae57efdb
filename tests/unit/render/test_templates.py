"""A workspace's templates are hostile until proven otherwise."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from vpc.diagnostic import Diagnostic
from vpc.render import environment, sandbox
from vpc.render.environment import Templates, is_plain, templates_of
from vpc.render.formats import Materials, render
from vpc.shipped import folder
from vpc.view.changes import ChangePage, ChangeWords
from vpc.view.page import Page, Tag, Words

PAGE = Page(
    kind="plan",
    language="sv",
    above=("Staden",),
    title="Plan <b>2018</b> *viktig* | 1",
    subtitle="Enheten",
    status=Tag("Utkast", "open", "○"),
    facts=(),
    contact=(),
    panels=(),
    contents=(),
    sections=(),
    words=Words("Hoppa", "Innehåll", "Läget", "uppgift saknas"),
)


class Own:
    """A folder of templates in memory."""

    def __init__(self, files: Mapping[str, str | bytes]) -> None:
        self.files = files
        self.asked: list[str] = []

    def __call__(self, name: str, /) -> tuple[str, bytes] | None:
        self.asked.append(name)
        text = self.files.get(name)
        if text is None:
            return None
        return f"mallar/{name}", text.encode() if isinstance(text, str) else text


def printed(template: str, kind: str = "md", **others: str) -> tuple[str | None, list[Diagnostic]]:
    name = {"md": "markdown/plan.md", "html": "html/plan.html"}[kind]
    files = {name: template, **{key.replace("__", "/"): text for key, text in others.items()}}
    result = render(PAGE, kind, Materials(templates=Own(files)))
    assert not isinstance(result.value, bytes)
    return result.value, list(result.diagnostics)


def problem(template: str, **others: str) -> str:
    """What is reported, with its place."""
    text, (found,) = printed(template, **others)
    assert text is None
    assert found.rule == "invalid-template"
    span = found.primary.span
    return f"{span.file.name}:{span.position[0]}: {found.values['problem']}"


def test_own_template_is_used() -> None:
    text, found = printed(
        "# {{ page.title }}\n{% for name in page.above %}- {{ name }}\n{% endfor %}"
    )
    assert found == []
    assert text == "# Plan \\<b\\>2018\\</b\\> \\*viktig\\* \\| 1\n- Staden\n"


def test_own_html_is_escaped() -> None:
    text, _ = printed("<p title='{{ page.title }}'>{{ page.title }}</p>\n", "html")
    assert text is not None
    assert "<b>" not in text
    assert text.count("&lt;b&gt;2018") == 2


def test_what_is_printed_is_escaped_once() -> None:
    """Through macros in macros, the content of a call, and a constant."""
    macros = "{% macro a(b) %}{{ b }}{{ caller() }}{% endmacro %}{% macro c() %}{% call a('<') %}"
    text, _ = printed(f"{macros}{{{{ '&' }}}}{{% endcall %}}{{% endmacro %}}{{{{ c() }}}}", "html")
    assert text == "&lt;&amp;"
    text, _ = printed(f"{macros}{{{{ '*' }}}}{{% endcall %}}{{% endmacro %}}{{{{ c() }}}}")
    assert text == "\\<\\*"


FORBIDDEN = {
    "arithmetic": "{{ 1 + 1 }}",
    "product": "{{ 'a' * 1000000000 }}",
    "power": "{{ 9 ** 9 }}",
    "modulo": "{{ '%s' % page }}",
    "concatenation": "{{ 'a' ~ 'b' }}",
    "negation": "{{ -1 }}",
    "set": "{% set a = 1 %}",
    "set-block": "{% set a %}x{% endset %}",
    "with": "{% with a = 1 %}{% endwith %}",
    "autoescape": "{% autoescape false %}{{ page.title }}{% endautoescape %}",
    "filter-block": "{% filter upper %}x{% endfilter %}",
    "range": "{% for a in range(10) %}{% endfor %}",
    "method": "{{ page.title.upper() }}",
    "format": "{{ 'x{}'.format(1) }}",
    "class": "{{ page.__class__ }}",
    "class-item": "{{ page['__class__'] }}",
    "private": "{{ page._x }}",
    "item-computed": "{{ page[page.title] }}",
    "slice": "{{ page.title[1:] }}",
    "filter": "{{ page.title|safe }}",
    "filter-attr": "{{ page|attr('title') }}",
    "filter-map": "{{ page.above|map('upper') }}",
    "test": "{% if page is callable %}{% endif %}",
    "tuple": "{% for a, b in page.above %}{% endfor %}",
    "list": "{{ [1, 2] }}",
    "dict": "{{ {'a': 1} }}",
    "recursive": "{% for a in page.above recursive %}{{ loop(a) }}{% endfor %}",
    "self": "{% block a %}{% endblock %}{{ self.a() }}",
    "include-computed": "{% include page.title %}",
    "include-list": "{% include ['a', 'b'] %}",
    "cycler": "{{ cycler }}",
    "namespace": "{{ namespace(a=1) }}",
    "star": "{% macro a() %}{% endmacro %}{{ a(*page.above) }}",
    "cycle": "{% for a in page.above %}{{ loop.cycle('a', 'b') }}{% endfor %}",
    "do": "{% do page.title %}",
    "trans": "{% trans %}x{% endtrans %}",
    "varargs-call": "{% macro a() %}{{ varargs[0]() }}{% endmacro %}{{ a(page) }}",
}


@pytest.mark.parametrize("construct", FORBIDDEN.values(), ids=FORBIDDEN.keys())
def test_forbidden_constructs(construct: str) -> None:
    assert problem(f"text\n\n{construct}\n").startswith("mallar/markdown/plan.md:3: ")


@pytest.mark.parametrize(
    ("template", "told"),
    [
        ("a\n{{ page.titel }}", "mallar/markdown/plan.md:2: .*titel"),
        ("a\n\n{{ sida.title }}", "mallar/markdown/plan.md:3: 'sida' is undefined"),
        ("a\n{% if %}", "mallar/markdown/plan.md:2: "),
        ("{% include 'markdown/x.md' %}", "mallar/markdown/plan.md:1: no template 'markdown/x.md'"),
        ("{% include '../secret' %}", "mallar/markdown/plan.md:1: no template"),
        ("{% include '/etc/passwd' %}", "mallar/markdown/plan.md:1: no template"),
        ("\n{{ page.above.x.y }}", "mallar/markdown/plan.md:2: "),
        ("\n\n{% for a in page %}{% endfor %}", "mallar/markdown/plan.md:3: TypeError"),
    ],
)
def test_mistakes_have_their_place(template: str, told: str) -> None:
    assert re.match(told, problem(template))


def test_mistake_in_an_included_template() -> None:
    files = {"markdown__part.md": "a\n\n\n{{ nothing }}\n"}
    told = problem("{% include 'markdown/part.md' %}", **files)
    assert told.startswith("mallar/markdown/part.md:4: ")


def test_template_that_includes_itself() -> None:
    assert "without end" in problem("{% include 'markdown/plan.md' %}")


def test_macro_that_calls_itself() -> None:
    assert "without end" in problem("{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}")


def test_template_that_is_not_utf8() -> None:
    result = render(PAGE, "md", Materials(templates=Own({"markdown/plan.md": b"\xff\xfe"})))
    (found,) = result.diagnostics
    assert found.values["problem"] == "not UTF-8"
    assert found.primary.span.file.name == "mallar/markdown/plan.md"


def test_endless_loops_are_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "MAX_SECONDS", 0.2)
    letters = "x" * 60
    loops = "".join(f"{{% for a{n} in '{letters}' %}}" for n in range(8))
    ends = "{% endfor %}" * 8
    assert "not finished" in problem(f"\n{loops}{ends}")


def test_huge_output_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "MAX_CHARACTERS", 100_000)
    letters = "x" * 100
    loops = "".join(f"{{% for a{n} in '{letters}' %}}" for n in range(4))
    assert "larger than" in problem(f"\n{loops}{letters}{'{% endfor %}' * 4}")


def test_doubling_macros_are_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "MAX_CHARACTERS", 100_000)
    macros = ["{% macro a0() %}" + "x" * 100 + "{% endmacro %}"]
    macros += [
        f"{{% macro a{n}() %}}{{{{ a{n - 1}() }}}}{{{{ a{n - 1}() }}}}{{% endmacro %}}"
        for n in range(1, 60)
    ]
    assert "larger than" in problem("".join(macros) + "{{ a59() }}")


def test_style_sheet_cannot_leave_its_element() -> None:
    for text in ("a{}</style><script>", "@import url(https://x.example)", "<!--"):
        result = render(PAGE, "html", Materials(templates=Own({"html/base.css": text})))
        (found,) = result.diagnostics
        assert found.rule == "invalid-template"
        assert found.primary.span.file.name == "mallar/html/base.css"


def test_names_that_lead_elsewhere() -> None:
    for name in ("", "/a", "../a", "a/../b", "a//b", ".a", "a/.b", "a\\b", "C:/a", "a/"):
        assert not is_plain(name), name
    assert is_plain("html/base.css")


def test_source_is_asked_for_plain_names_only() -> None:
    own = Own({"markdown/plan.md": "{% include '../x' %}"})
    render(PAGE, "md", Materials(templates=own))
    assert all(is_plain(name) for name in own.asked)


def test_one_source_is_compiled_once() -> None:
    own = Own({})
    assert templates_of(own) is templates_of(own)
    assert templates_of(Own({})) is not templates_of(own)


CHANGES = ChangePage("sv", "Ändringar", "", (), ChangeWords(*(["ord"] * 16)), "Inget.")


def test_shipped_templates_keep_to_the_same_constructs() -> None:
    """They are parsed by the environment that checks; none is left out."""
    names = [
        path.relative_to(folder("templates")).as_posix()
        for path in sorted(folder("templates").rglob("*"))
        if path.suffix in (".html", ".md")
    ]
    assert len(names) >= 8
    for name in names:
        templates = Templates()
        page = CHANGES if name.endswith(("/diff.html", "/diff.md")) else PAGE
        names_ = ("prose", "wording", "before", "after", "shown")
        filters = {**dict.fromkeys(names_, str), "soft": lambda text, _=0: text}
        result = templates.fill(name, {"page": page, "style": "", "policy": ""}, filters, str)
        assert [each.values["problem"] for each in result.diagnostics] == []
