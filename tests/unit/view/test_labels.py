"""Every label of a steering is used by the view, and the view uses no other."""

from __future__ import annotations

import re

from documents import ROOT

from vpc.model.labels import DEFAULT_LABELS, LABEL_NAMES

_STRING = re.compile(r'"([a-zåäö0-9_-]+)"')
_ASKED = re.compile(r'\b(?:label|tag|words)\(\s*"([a-z0-9_-]+)"')


def _code() -> str:
    return "\n".join(path.read_text() for path in sorted((ROOT / "vpc" / "view").glob("*.py")))


def test_every_label_is_used() -> None:
    assert sorted(set(LABEL_NAMES) - set(_STRING.findall(_code()))) == []


def test_only_labels_are_asked_for() -> None:
    assert sorted(set(_ASKED.findall(_code())) - set(LABEL_NAMES)) == []


def test_every_label_has_a_default() -> None:
    assert set(LABEL_NAMES) == set(DEFAULT_LABELS)


def test_no_swedish_in_the_view() -> None:
    """Words that a reader sees come from the steering; months are numbers' own."""
    paths = sorted((ROOT / "vpc" / "view").glob("*.py"))
    texts = [path.read_text() for path in paths if path.name != "numbers.py"]
    code = "\n".join(re.sub(r'"""[\s\S]*?"""|#.*', "", text) for text in texts)
    assert not re.search(r'"[^"\n]*[åäöÅÄÖ][^"\n]*"', code)
