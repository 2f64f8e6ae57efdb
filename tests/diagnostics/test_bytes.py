"""Findings in what cannot stand in a text file: encodings, odd bytes, files that are not there."""

from __future__ import annotations

from pathlib import Path

import pytest
from documents import compiled, marked, world

from vpc.diagnostic import Diagnostic
from vpc.pipeline import compile_documents, load_settings
from vpc.source import Unreadable
from vpc.syntax.decode import MAX_BYTES
from vpc.workspace import DiskWorld, MemoryWorld

PLAN = """\
vpc: 1
kind: plan
year: 2018
organisation: {id: city, level: council, name: Västerås}
steering: stockholm-2017
"""


def named(name: str) -> str:
    return PLAN.replace("Västerås", name)


# By name: the bytes, and the rule and position of each finding in them.
BROKEN: dict[str, tuple[bytes, list[tuple[str, tuple[int, int]]]]] = {
    "latin-1": (PLAN.encode("latin-1"), [("not-utf-8", (4, 49))]),
    "utf-16": (PLAN.encode("utf-16"), [("not-utf-8", (1, 1))]),
    "utf-16, big end first": (b"\xfe\xff" + PLAN.encode("utf-16-be"), [("not-utf-8", (1, 1))]),
    "utf-16 without a mark": (
        b"v\0p\0c\0",
        [("invisible-character", (1, column)) for column in (2, 4, 6)],
    ),
    "mac roman": (PLAN.encode("mac-roman"), [("not-utf-8", (4, 49))]),
    "cut off inside a letter": (PLAN.encode() + b"# \xc3", [("not-utf-8", (6, 3))]),
    "surrogates": (PLAN.encode() + b"# \xed\xa0\x80", [("not-utf-8", (6, 3))]),
    "overlong": (PLAN.encode() + b"# \xc0\xaf", [("not-utf-8", (6, 3))]),
    "NUL": (named("Väs\0terås").encode(), [("invisible-character", (4, 51))]),
    "escape": (named("Väs\x1b[31m").encode(), [("invisible-character", (4, 51))]),
    "next line": (named("Väs\x85terås").encode(), [("invisible-character", (4, 51))]),
    "line separator": (named("Väs\u2028terås").encode(), [("invisible-character", (4, 51))]),
    "right to left": (named("Väs\u202eterås").encode(), [("invisible-character", (4, 51))]),
    "isolate": (named("Väs\u2066terås").encode(), [("invisible-character", (4, 51))]),
    "zero width space": (named("Väs\u200bterås").encode(), [("invisible-character", (4, 51))]),
    "zero width joiner": (named("Väs\u200dterås").encode(), [("invisible-character", (4, 51))]),
    "word joiner": (named("Väs\u2060terås").encode(), [("invisible-character", (4, 51))]),
    "tag": (named("Väs\U000e0041").encode(), [("invisible-character", (4, 51))]),
    "mark in the middle": (named("Väs\ufeff").encode(), [("invisible-character", (4, 51))]),
    "two marks": (b"\xef\xbb\xbf" * 2 + PLAN.encode(), [("invisible-character", (1, 1))]),
    "lone return": (PLAN.replace("\n", "\r", 1).encode(), [("invisible-character", (1, 7))]),
    "in a comment": (PLAN.encode() + b"# \x07", [("invisible-character", (6, 3))]),
    "two of them": (
        named("\u200bVäs\u200b").encode(),
        [("invisible-character", (4, 48)), ("invisible-character", (4, 52))],
    ),
    "too large": (PLAN.encode() + b"#" * MAX_BYTES, [("file-too-large", (1, 1))]),
    "too many values": (
        PLAN.encode() + b"concerns:\n" + b"- a\n" * 60_000,
        [("too-many-values", (49_997, 3))],
    ),
    "too deep": (PLAN.encode() + b"goals: " + b"[" * 70, [("too-deep", (6, 67))]),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_bytes(name):
    content, wanted = BROKEN[name]
    found = compiled({"plan.yaml": content})["plan.yaml"].diagnostics
    assert [(each.rule, each.primary.span.position) for each in found] == wanted


def test_not_utf_8_says_which_byte_and_shows_the_letter():
    (found,) = compiled({"plan.yaml": PLAN.encode("latin-1")})["plan.yaml"].diagnostics
    assert found.values == {"byte": "0xE4"}
    assert marked(found) == "ä"


def test_utf_16_is_recognised():
    (found,) = compiled({"plan.yaml": PLAN.encode("utf-16")})["plan.yaml"].diagnostics
    assert found.values["encoding"] == "UTF-16"


FINE: dict[str, bytes] = {
    "a byte order mark": b"\xef\xbb\xbf" + PLAN.encode(),
    "Windows line ends": PLAN.replace("\n", "\r\n").encode(),
    "an emoji of several signs": named(
        "Familjen \U0001f468\u200d\U0001f469\u200d\U0001f467"
    ).encode(),
    "no-break and narrow spaces": named("Väster\u00a0ås\u202f3").encode(),
    "a soft hyphen": named("Väster\u00adås").encode(),
    "other scripts": named("Västerås وستروس 韋斯特羅斯").encode(),
    "no line end at the end": PLAN.rstrip().encode(),
    "blank lines and comments": b"\n\n# a\n\n" + PLAN.encode() + b"\n\n# b",
}


@pytest.mark.parametrize("name", FINE)
def test_fine_bytes(name):
    document = compiled({"plan.yaml": FINE[name]})["plan.yaml"]
    assert document.diagnostics == ()
    assert document.assessed is not None


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_places_are_right_whatever_the_line_ends(line_end, mark):
    text = PLAN.replace("year: 2018", "year: 20180") + "goals:\n  å: {}\n"
    content = mark + text.replace("\n", line_end).encode()
    found = compiled({"plan.yaml": content})["plan.yaml"].diagnostics
    places = [(each.rule, each.primary.span.position, marked(each)) for each in found]
    assert places == [
        ("wrong-form", (3, 7), "20180"),
        ("missing-key", (7, 3), "å"),
        ("wrong-form", (7, 3), "å"),
    ]
    assert found[0].primary.span.file.line_text(3) == "year: 20180"


def test_composed_and_decomposed_letters_are_the_same():
    """Å in one character or in two: the same name, the same key, the same target."""
    one, two = "V\u00e4ster\u00e5s", "Va\u0308stera\u030as"
    assert one != two
    documents = [compiled({"plan.yaml": named(name)})["plan.yaml"] for name in (one, two)]
    names = [each.assessed.plan.owner.name for each in documents if each.assessed]
    assert names == [one, one]


# ---- files that are not there or cannot be read


class Refusing(MemoryWorld):
    """A world where one file may not be read."""

    def __init__(self, files: dict[str, str], key: str, reason: str) -> None:
        super().__init__(files)
        self.refused = key
        self.reason = reason

    def read(self, key: str) -> bytes | Unreadable:
        return Unreadable(self.reason) if key == self.refused else super().read(key)


UNREADABLE = ("missing-file", "not-a-file", "no-permission")


@pytest.mark.parametrize("reason", UNREADABLE)
def test_files_that_cannot_be_read(reason):
    refusing = Refusing({"plan.yaml": PLAN}, "plan.yaml", reason)
    (document,) = compile_documents(refusing, ["plan.yaml"], load_settings(world({})))
    (found,) = document.diagnostics
    assert (found.rule, found.values["path"]) == (reason, "plan.yaml")
    assert found.primary.span.range is None
    assert document.assessed is None


def test_a_folder_in_place_of_a_file(tmp_path):
    (tmp_path / "maps.yaml").mkdir()
    (tmp_path / "plan.yaml").write_text(f"{PLAN}attachments: [{{title: A, file: maps.yaml}}]")
    (found,) = on_disk(tmp_path, "plan.yaml")
    assert (found.rule, marked(found)) == ("not-a-file", "maps.yaml")


def on_disk(root: Path, key: str) -> tuple[Diagnostic, ...]:
    disk = DiskWorld(root, root)
    (document,) = compile_documents(disk, [key], load_settings(disk))
    return document.diagnostics
