"""Examples and pages of changes in a real browser: to read, hear, print, go through by keyboard.

Where there is no browser this says so and passes; ``VPC_BROWSER=1`` asks for it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import partial

import pytest
from chromium import Look, Seen, Tools, look, tools
from documents import compiled, examples
from gates import GATES
from planted import FAULTS

from vpc.diff.documents import compare
from vpc.messages import phrase
from vpc.pipeline.told import told
from vpc.pipeline.versions import Pair
from vpc.render.changes import render_changes
from vpc.render.formats import render
from vpc.view.comparisons import change_page
from vpc.view.document import view_of

SOUND = "2009/stockholm.yaml"
"""The page that faults are planted in: a short one."""

pytestmark = [
    pytest.mark.skipif(
        not isinstance(tools(), Tools) and "VPC_BROWSER" not in os.environ, reason=str(tools())
    ),
]

CHANGES = {
    "a year's changes": ("2017/ekonomiskt-bistand.yaml", "2018/ekonomiskt-bistand.yaml"),
    "a period's changes": ("2018/ekonomiskt-bistand-t2.yaml", "2018/ekonomiskt-bistand-vb.yaml"),
}
"""Pages of changes, by the examples that they compare."""

KEYS = [
    *(
        key
        for key, text in examples().items()
        if "\nkind: plan\n" in text or "\nkind: report\n" in text
    ),
    *CHANGES,
]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Seen]:
    """What the browser saw of every example, of some changes, and of every planted fault."""
    pages = {}
    documents = compiled(examples())
    for key, each in documents.items():
        if each.assessed is not None:
            result = render(view_of(each.assessed, basis=True, suppress_below=5), "html")
            assert isinstance(result.value, str)
            pages[key] = result.value
    for name, (old, new) in CHANGES.items():
        comparisons = [*told([Pair(documents[old], documents[new])], compare)]
        changes = change_page(comparisons, partial(phrase, "sv"), "sv", lambda _: [])
        printed = render_changes(changes, "html")
        assert printed.value is not None
        pages[name] = printed.value
    looks = {key: Look(html) for key, html in pages.items()}
    looks |= {name: fault.page(pages[SOUND]) for name, fault in FAULTS.items()}
    return look(looks, tmp_path_factory.mktemp("pages"))


@pytest.mark.parametrize("key", KEYS)
def test_page_passes_every_gate(key: str, seen: Mapping[str, Seen]) -> None:
    assert {name: found for name, gate in GATES.items() if (found := gate(seen[key]))} == {}


@pytest.mark.parametrize("name", FAULTS)
def test_planted_fault_is_found(name: str, seen: Mapping[str, Seen]) -> None:
    fault = FAULTS[name]
    found = GATES[fault.gate](seen[name])
    assert any(fault.told in each for each in found), found


def test_every_gate_is_proven() -> None:
    assert {fault.gate for fault in FAULTS.values()} == {*GATES}
