"""A finding is the same finding after lines have moved."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from documents import compiled

from vpc.diagnostic import Diagnostic, finding
from vpc.fingerprint import fingerprints
from vpc.pipeline import compile_documents, load_settings
from vpc.pipeline.choice import Choice
from vpc.pipeline.identity import identified
from vpc.source import SourceFile, Span
from vpc.syntax.reader import read
from vpc.syntax.tree import RawDocument
from vpc.workspace import MemoryWorld

EXAMPLES = Path(__file__).parents[2] / "examples" / "plans"
FILE = SourceFile("plan.yaml", "\n" * 9)


def at(line: int, subject: str = "", file: SourceFile = FILE, rule: str = "blank-value"):
    return finding(rule, Span(file, (line - 1, line - 1)), subject=subject)


def texts(*found: Diagnostic) -> list[str]:
    return [each.text for each in fingerprints(found)]


def test_the_text_says_what_it_is_about():
    assert texts(at(3, "goals.a.title"), at(4)) == [
        "blank-value plan.yaml goals.a.title 1",
        "blank-value plan.yaml 1",
    ]


def test_the_line_is_no_part_of_it():
    assert texts(at(1, "a"), at(2)) == texts(at(7, "a"), at(9))


def test_equals_are_counted():
    assert texts(at(1, "a"), at(2, "b"), at(3, "a")) == [
        "blank-value plan.yaml a 1",
        "blank-value plan.yaml b 1",
        "blank-value plan.yaml a 2",
    ]


def test_the_key_counts_and_not_the_name_from_here():
    here, there = (
        SourceFile("plan.yaml", "", "2018/plan.yaml"),
        SourceFile("../2018/plan.yaml", "", "2018/plan.yaml"),
    )
    assert texts(at(1, "a", here)) == texts(at(1, "a", there))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("a b", "c"), ("a", "b c")),
        (("a", "2"), ("a 2", "")),
        (("a%20b", "c"), ("a b", "c")),
        (("a\nb", "c"), ("a\\nb", "c")),
        (("a\u202eb", "c"), ("ab", "c")),
        (("a\udcff", "c"), ("a\udcfe", "c")),
        (("a", ""), ("a", "1")),
    ],
)
def test_what_differs_is_told_apart(one, other):
    found = [at(1, subject, SourceFile(name, "\n")) for name, subject in (one, other)]
    first, second = fingerprints(found)
    assert first.text != second.text
    assert first.digest != second.digest
    assert first.text.isprintable()
    assert re.fullmatch("[0-9a-f]{64}", first.digest)


# ---- documents


def workspace() -> dict[str, str]:
    """The examples of a year, each spoilt in several ways."""
    files = {
        path.relative_to(EXAMPLES).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(EXAMPLES.rglob("*.yaml"))
        if path.parent.name in ("2018", "2017", "plans")
    }
    return {name: text if name == "vpc.yaml" else spoilt(text) for name, text in files.items()}


def spoilt(text: str) -> str:
    text = re.sub(r"(?m)^( +)title: (?=\S)", r"\1titel: ", text, count=3)
    return re.sub(r"(?m)^( +unit: ).*$", r"\1", text, count=2)


def found_in(files: dict[str, str]) -> list[Diagnostic]:
    world = MemoryWorld(files)
    settings = load_settings(world)
    documents = compile_documents(world, sorted(files), settings, choice=Choice(settings.model))
    return [each for document in documents for each in document.diagnostics]


def moved(text: str) -> str:
    """The same document with lines put in before every key at the top."""
    return re.sub(r"(?m)^(?=[a-z_]+:)", "# en kommentar\n\n", text)


def turned(text: str) -> str:
    """The same document with its sections in the opposite order, its head first."""
    head, *sections = re.split(r"(?m)^(?=[a-z_]+:)", text)
    return "".join([head, *(each.rstrip("\n") + "\n" for each in reversed(sections))])


@pytest.mark.parametrize("change", [moved, turned])
def test_lines_that_move_change_no_fingerprint(change):
    before = found_in(workspace())
    after = found_in({name: change(text) for name, text in workspace().items()})
    assert len(before) > 20
    assert len({mark.text for mark in fingerprints(before)}) == len(before)
    places = [each.primary.span.position for each in before]
    assert places != [each.primary.span.position for each in after]
    assert {mark.text for mark in fingerprints(after)} == {
        mark.text for mark in fingerprints(before)
    }


BASE = Path(__file__).parents[1] / "rules" / "base"


def marks_of(*sections: str) -> set[str]:
    """The fingerprints of what is found in a plan that is introduced by some sections."""
    files = {path.name: path.read_text(encoding="utf-8") for path in BASE.glob("*.yaml")}
    before, _, rest = files["unit.yaml"].partition("introduction:\n")
    text = "".join(f"  - {{title: {title}, text: Här står xxx nu.}}\n" for title in sections)
    files["unit.yaml"] = f"{before}introduction:\n{text}{rest[rest.index('goals:') :]}"
    found = compiled(files, rules=["placeholder-text"])["unit.yaml"].diagnostics
    return {mark.text for mark in fingerprints(found)}


def test_what_changes_places_in_a_list_keeps_its_fingerprint():
    assert marks_of("Unga", "Gamla") == {
        "placeholder-text unit.yaml introduction.Unga.text 1",
        "placeholder-text unit.yaml introduction.Gamla.text 1",
    }
    assert marks_of("Gamla", "Unga") == marks_of("Unga", "Gamla")
    assert marks_of("Nya", "Unga", "Gamla") - marks_of("Unga", "Gamla") == {
        "placeholder-text unit.yaml introduction.Nya.text 1"
    }


def test_items_that_are_called_the_same_are_told_by_their_place():
    assert marks_of("Vi", "Vi") == {
        "placeholder-text unit.yaml introduction.0.text 1",
        "placeholder-text unit.yaml introduction.1.text 1",
    }


def test_a_fingerprint_repeats_nobody_s_number():
    (mark,) = marks_of("Om 670919-9530")
    assert "670919" not in mark
    assert "9530" not in mark


def test_a_document_is_asked_for_once_whatever_is_found_in_it():
    text = "introduction:\n- {title: Ett, text: x}\n- {title: Två, text: x}\n"
    asked = []

    def document() -> RawDocument | None:
        asked.append(True)
        return read(SourceFile("plan.yaml", text)).value

    found = [at(1, "status"), at(2, "introduction.0.text"), at(3, "introduction.1.text")]
    named = [each.identity for each in identified(found, document)]
    assert named == ["", "introduction.Ett.text", "introduction.Två.text"]
    assert len(asked) == 1
