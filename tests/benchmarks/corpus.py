"""A municipality of a thousand units: plans like the examples, as large as real ones are.

The sentences are those of the example plans, drawn by a seeded generator: the same corpus, byte
for byte, on every machine. The same content is also written as Markdown, for other tools.
"""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from vpc.source import SourceFile
from vpc.syntax.reader import read
from vpc.syntax.tree import walk

EXAMPLES = Path(__file__).parents[2] / "examples" / "plans"
BOARD_GOALS = (
    "independent-life",
    "inviting-parks",
    "energy-efficient-services",
    "low-emission-services",
    "green-structure",
    "less-waste",
    "self-sufficient",
    "sustainable-economy",
    "equal-resources",
    "engaged-staff",
    "equal-treatment",
    "child-perspective",
)
FIELDS = ("expected_result", "approach", "follow_up", "description", "development", "resources")
TARGET_SIZE = 56_000


def write_corpus(folder: Path, count: int) -> list[str]:
    """Write a workspace with ``count`` unit plans of about 56 KB; gives the plans' keys."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vpc.yaml").write_text("vpc: 1\nkind: workspace\nlanguage: sv\n", encoding="utf-8")
    for name in ("stockholm.yaml", "hagersten-liljeholmen.yaml"):
        text = (EXAMPLES / "2018" / name).read_text(encoding="utf-8")
        text = re.sub(r"(?m)^previous:.*\n", "", text)
        units = r"(parkenheten|ekonomiskt-bistand|vuxenenheten)"
        text = re.sub(rf"(?<=[ \[]){units}(?=[,\]])", "unit-0000", text)
        (folder / name).write_text(text, encoding="utf-8")
    sentences = _sentences()
    keys = []
    for number in range(count):
        key = f"units/unit-{number:04}.yaml"
        path = folder / key
        path.parent.mkdir(exist_ok=True)
        path.write_text(plan(number, sentences), encoding="utf-8")
        keys.append(key)
    return keys


def plan(number: int, sentences: Sequence[str]) -> str:
    """The text of a unit's plan. No sentence stands in it twice."""
    for paragraphs in range(2, 10):
        draw = random.Random(number)  # the same plans every time
        deck = iter(draw.sample(sentences, len(sentences)))
        text = "\n".join(_plan(number, draw, deck, paragraphs)) + "\n"
        if len(text.encode()) >= TARGET_SIZE - 4_000:
            break
    return text


def _sentences() -> list[str]:
    """The sentences of the prose in the examples."""
    found: dict[str, None] = {}
    for path in sorted(EXAMPLES.rglob("*.yaml")):
        document = read(SourceFile(path.name, path.read_text(encoding="utf-8"))).value
        assert document is not None
        for _, text in walk(document.data):
            if not isinstance(text, str) or "\n" not in text or "[[" in text:
                continue
            for paragraph in text.split("\n\n"):
                if not paragraph.startswith(("-", "|")):
                    joined = " ".join(paragraph.split())
                    for sentence in re.findall(r"[A-ZÅÄÖ][^.]{30,200}\.(?= |$)", joined):
                        found.setdefault(sentence)
    return list(found)


def _prose(draw: random.Random, deck: Iterator[str], indent: int, paragraphs: int) -> Iterator[str]:
    """Paragraphs, now and then a list or a table, as the lines of a block scalar."""
    margin = " " * indent
    for index in range(paragraphs):
        if index:
            yield ""
        chance = draw.random()
        if chance < 0.2:
            for sentence in islice(deck, 2):
                yield f"{margin}- {sentence.rstrip('.')}"
        elif chance < 0.25:
            yield f"{margin}| Vad | När |"
            yield f"{margin}|---|---|"
            for sentence in islice(deck, 2):
                what = sentence.split(",")[0].replace("|", " ")
                yield f"{margin}| {what} | **varje** månad |"
        else:
            text = " ".join(islice(deck, draw.randint(2, 4)))
            for line in textwrap.wrap(text, 98 - indent):
                yield margin + line


def _plan(number: int, draw: random.Random, deck: Iterator[str], paragraphs: int) -> Iterator[str]:
    yield "vpc: 1"
    yield "kind: plan"
    yield "year: 2018"
    yield "organisation:"
    yield f"  id: unit-{number:04}"
    yield "  level: unit"
    yield f"  name: Enhet {number}"
    yield "upstream: ../hagersten-liljeholmen.yaml"
    yield f"registration: {{number: 1.2.1-{number:04}-2018, date: 2018-01-15}}"
    yield "status: adopted"
    yield "introduction:"
    for title in ("Verksamhetsidé", "Verksamhetsbeskrivning", "Prioriterade områden"):
        yield f"  - title: {title}"
        yield "    text: |"
        yield from _prose(draw, deck, 6, paragraphs)
    yield "goals:"
    for index, board_goal in enumerate(BOARD_GOALS):
        yield from _goal(number, index, board_goal, draw, deck, paragraphs)
    yield "targets:"
    yield f"  sick-leave: {draw.randint(4, 9)},{draw.randint(0, 9)} %"
    yield f"  budget-compliance: {draw.randint(98, 100)} %"
    yield "economy:"
    yield "  unit: tkr"
    yield "  accounts:"
    yield "    drift:"
    yield "      title: Drift"
    yield "      income:"
    amount = f"{draw.randint(1, 9)} {draw.randint(100, 999)}"
    yield f"        bidrag: {{title: Bidrag, amount: {amount}}}"
    yield "      costs:"
    for line in ("personal", "lokaler", "ovrigt"):
        amount = f"{draw.randint(10, 99)} {draw.randint(100, 999)}"
        yield f"        {line}: {{title: {line.title()}, amount: {amount}}}"


def _goal(
    number: int,
    index: int,
    board_goal: str,
    draw: random.Random,
    deck: Iterator[str],
    paragraphs: int,
) -> Iterator[str]:
    yield f"  goal-{number:04}-{index}:"
    yield f"    under: {board_goal}"
    yield f"    title: {next(deck).rstrip('.').replace(': ', ' ')[:90].strip()}"
    for field in FIELDS[: 4 + index % 3]:
        yield f"    {field}: |"
        yield from _prose(draw, deck, 6, paragraphs if field != "resources" else 1)
    yield "    indicators:"
    yield f"      indicator-{number:04}-{index}:"
    yield f"        name: Antal insatser inom område {index}"
    yield "        unit: st"
    yield f"        better: {draw.choice(('higher', 'lower'))}"
    yield f"        target: {draw.randint(1, 9)} {draw.randint(100, 999)} st"
    yield "        periodicity: tertial"
    yield "        by_sex: true"
    yield "    activities:"
    for activity in range(2):
        yield f"      activity-{number:04}-{index}-{activity}:"
        title = next(deck).rstrip(".").replace(": ", " ")
        yield f"        title: {title[:120].strip()}"
        yield "        start: 2018-02-01"
        yield f"        end: 2018-{draw.randint(3, 12):02}-28"


def as_markdown(text: str) -> str:
    """The content of a plan as Markdown: what another tool would be given."""
    lines = []
    for line in text.splitlines():
        stripped = line.strip()
        if stripped.startswith("title: "):
            lines.append("## " + stripped.removeprefix("title: "))
        elif stripped.endswith(": |"):
            lines.append("### " + stripped.removesuffix(": |"))
        else:
            lines.append(stripped)
    return "\n".join(lines) + "\n"
