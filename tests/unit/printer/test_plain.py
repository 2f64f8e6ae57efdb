"""A document as lines that are good to compare."""

from __future__ import annotations

from vpc.printer.plain import plain
from vpc.source import SourceFile
from vpc.syntax.reader import read

TEXT = """\
# Planen.
vpc: 1
organisation: {id: library, level: unit, name: "Biblioteket"}
goals:
  readers:
    title: Fler läser   # fullmäktiges
    description: |
      Vi läser, t.ex. högt.
      Sedan frågar vi. ”Vad hände?” säger vi,
      och lyssnar.

      - först det ena
        och mer
      - sedan det andra
    agenda2030: [1, 5]
signatures:
  - name: Per
    role: Chef
"""
SHOWN = """\
vpc: 1
organisation: Biblioteket
  id: library
  level: unit
goals:
  readers: Fler läser
    description:
      Vi läser, t.ex. högt.
      Sedan frågar vi.
      ”Vad hände?” säger vi, och lyssnar.
      - först det ena och mer
      - sedan det andra
    agenda2030:
      - 1
      - 5
signatures:
  - Per
    role: Chef
"""


def shown(text: str) -> str:
    document = read(SourceFile("", text)).value
    assert document is not None
    return plain(document.data)


def test_by_id_and_a_sentence_to_a_line():
    assert shown(TEXT) == SHOWN


def test_layout_makes_no_difference():
    other = TEXT.replace("[1, 5]", "\n      - 1\n      - 5").replace('"Biblioteket"', "Biblioteket")
    other = other.replace(" säger vi,\n      och", "\n      säger vi, och").replace(
        "# Planen.\n", ""
    )
    assert other != TEXT
    assert shown(other) == SHOWN
