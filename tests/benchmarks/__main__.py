"""``make bench``: how fast vpc is, as ratios measured in one run.

Nothing here can fail: a busy machine makes every figure larger, and the ratios stay. The time of
work is that of the processor, which others disturb little; only cold starts are what somebody
waits. Each line says what was asked for beside what was measured.
"""

from __future__ import annotations

import argparse
import gc
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from itertools import count as counting
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML  # noqa: TID251  # what vpc is compared with

from tests.benchmarks.corpus import EXAMPLES, as_markdown, write_corpus
from vpc.cli.build import Order, _Builder
from vpc.cli.scope import Scope, scopes
from vpc.diagnostic import Result
from vpc.diff.documents import compare
from vpc.diff.records import Version
from vpc.diff.words import wording
from vpc.lint import runner
from vpc.pipeline import compile_documents, loader
from vpc.pipeline.choice import Choice, Wishes
from vpc.pipeline.overlay import OverlaidWorld
from vpc.pipeline.versions import version_of
from vpc.source import SourceFile
from vpc.syntax.reader import read
from vpc.syntax.tree import RawDocument, SourceTree
from vpc.view import prose, prose_fast


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--documents", type=int, default=1000)
    arguments.add_argument("--only", choices=("read", "build", "check", "diff", "cold", "growth"))
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        keys = write_corpus(root, chosen.documents)
        sizes = sorted((root / key).stat().st_size for key in keys)
        markdown = sum(len(as_markdown((root / key).read_text())) for key in keys[:10]) // 10
        print(
            f"{len(keys)} plans of {sizes[0] // 1000}, {statistics.median(sizes) / 1000:.0f}, "
            f"{sizes[-1] // 1000} KB (least, median, most); as Markdown {markdown / 1000:.0f} KB"
        )
        parts: dict[str, Callable[[], None]] = {
            "read": lambda: reading(root, keys),
            "build": lambda: building(root, keys),
            "check": lambda: checking(root, keys),
            "diff": lambda: comparing(root, keys),
            "cold": cold_starts,
            "growth": lambda: growth(root, keys),
        }
        for name, part in parts.items():
            if chosen.only in (None, name):
                part()


def line(what: str, measured: str, wanted: str) -> None:
    print(f"{what:<62} {measured:>14}   wanted: {wanted}", flush=True)


def fastest(work: Callable[[], object], rounds: int) -> float:
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def reading(root: Path, keys: Sequence[str]) -> None:
    """Our reader with the place of every value, against ruamel's round trip, on the same files."""
    texts = [(root / key).read_text(encoding="utf-8") for key in keys[:: max(1, len(keys) // 10)]]
    files = [SourceFile("plan.yaml", text) for text in texts[:10]]
    gc.disable()
    ratios = []
    for file in files:
        ours = fastest(lambda file=file: read(file), 5)
        theirs = fastest(lambda file=file: YAML().load(file.text), 2)
        ratios.append(theirs / ours)
    gc.enable()
    line("reading with places, times as fast as ruamel round trip", _ratio(ratios), "20 or more")


def _ratio(ratios: Sequence[float]) -> str:
    return f"{statistics.median(ratios):.1f}"


def building(root: Path, keys: Sequence[str]) -> None:
    """All documents to Markdown and HTML on one core, and the same with another reader."""
    with without_extra():
        ours, theirs = _build(root, keys, read, round_trip_read)
    line(f"building {len(keys)} documents, per document", _each(ours, keys), "–")
    ratio = f"{theirs / ours:.1f}"
    line("times as fast as with ruamel round trip for a reader", ratio, "3 or more")
    if find_spec("markdown_it_pyrs"):
        line("the same with vpc[fast], per document", _each(*_build(root, keys, read), keys), "–")


def _each(seconds: float, keys: Sequence[str]) -> str:
    return f"{1000 * seconds / len(keys):.1f} ms"


@contextmanager
def without_extra() -> Iterator[None]:
    """As if vpc were installed without its extra ``fast``."""
    forget = (prose_fast.parser.cache_clear, prose.parse.cache_clear)
    sys.modules["markdown_it_pyrs"] = None  # type: ignore[assignment]
    for each in forget:
        each()
    try:
        yield
    finally:
        del sys.modules["markdown_it_pyrs"]
        for each in forget:
            each()


def _build(root: Path, keys: Sequence[str], *readers: Any) -> list[float]:
    """The seconds with each reader; ten documents in turn, so that others disturb all alike."""
    (scope,) = scopes([root])
    kept = loader.read
    spent = [0.0 for _ in readers]
    try:
        with tempfile.TemporaryDirectory() as output:
            order = Order(scope, Path(output), ("md", "html"), appendix=None)
            runs = [_Builder(order).build(keys) for _ in readers]
            for _ in range(0, len(keys), 10):
                for place, (reader, run) in enumerate(zip(readers, runs, strict=True)):
                    prose.parse.cache_clear()  # or one would find what another has read
                    loader.read = reader
                    start = time.process_time()
                    for built in islice(run, 10):
                        assert built.outputs, [each.rule for each in built.diagnostics]
                    spent[place] += time.process_time() - start
    finally:
        loader.read = kept
    return spent


def round_trip_read(file: SourceFile) -> Result[RawDocument]:
    """A document with places through ruamel's round trip: what one would write without a reader."""
    data = YAML().load(file.text)
    lines = file.text.splitlines(keepends=True)
    starts = [0]
    for each in lines:
        starts.append(starts[-1] + len(each))

    def plain(value: Any, key: tuple[int, int] | None, at: int) -> tuple[Any, SourceTree]:
        node = SourceTree(key, at, at + 1)
        if isinstance(value, dict):
            result: Any = {}
            for name, child in value.items():
                key_line, key_column, line_, column = value.lc.data[name]
                start = starts[key_line] + key_column
                inner = plain(child, (start, start + len(str(name))), starts[line_] + column)
                result[str(name)], node.children[str(name)] = inner
            return result, node
        if isinstance(value, list):
            items = []
            for index, child in enumerate(value):
                line_, column = value.lc.data[index][:2]
                item, node.children[index] = plain(child, None, starts[line_] + column)
                items.append(item)
            return items, node
        end = at + max(1, len(str(value)))
        node.end = end
        written = file.text[at : file.text.find("\n", at)].split(",")[0].split("}")[0].strip()
        return (str(value) if isinstance(value, str) else written), node

    value, tree = plain(data, None, 0)
    return Result(RawDocument(file, value, tree))


def checking(root: Path, keys: Sequence[str]) -> None:
    """What rules cost, beside reading and validating the same documents.

    Validating is, strictly, the shape of a document; all that comes before the rules is also its
    references, targets and sums, which are about as many questions again. All rules are also those
    that ``vpc check`` asks only where somebody selects them.
    """
    for what, wishes in (
        ("the rules of `vpc check`", Wishes()),
        ("all rules", Wishes(select=("all",))),
    ):
        spent = _asked(root, wishes)
        line(f"asking {what}", _each(spent["asking"], keys), "–")
        before = f"{spent['asking'] / spent['before']:.2f}"
        line("  as a part of reading, validating and computing", before, "1 or less")
        shape = f"{spent['asking'] / spent['reading']:.2f}"
        line("  as a part of reading and validating the shape alone", shape, "1 or less")


def _asked(root: Path, wishes: Wishes) -> dict[str, float]:
    """Seconds for reading and validating the shape, for all before the rules, and for the rules."""
    (scope,) = scopes([root])
    spent = {"reading": 0.0, "asking": 0.0}

    def timed(function: Callable[..., Any], what: str) -> Callable[..., Any]:
        def run(*arguments: Any) -> Any:
            start = time.process_time()
            try:
                return function(*arguments)
            finally:
                spent[what] += time.process_time() - start

        return run

    patches = [(loader, name, "reading") for name in ("decode", "read", "allows", "validate")]
    with ExitStack() as undo:
        for module, name, what in [*patches, (runner, "lint", "asking")]:
            undo.callback(setattr, module, name, getattr(module, name))
            setattr(module, name, timed(getattr(module, name), what))
        start = time.process_time()
        for each in scope.compiled(Choice(scope.settings.model, wishes)):
            assert each.assessed or each.kind not in ("plan", "report"), each.name
        whole = time.process_time() - start
    return {**spent, "before": whole - spent["asking"]}


def comparing(root: Path, keys: Sequence[str]) -> None:
    """What the changes between two plans cost, beside reading and validating both of them.

    A plan and its edited self, lightly and throughout; then two plans with no text in common; then
    one long prose with every tenth word another.
    """
    (scope,) = scopes([root])
    texts = [(root / key).read_text(encoding="utf-8") for key in keys[:5]]
    pairs = {
        "an edited plan": [(text, _edited(text, 10)) for text in texts],
        "a plan with every prose reworded": [(text, _edited(text, 1)) for text in texts],
        "another plan": list(pairwise(texts)),
    }
    gc.disable()
    for name, both in pairs.items():
        ratios = []
        for old, new in both:
            versions = [_version(scope, keys[0], text) for text in (old, new)]
            read_both = fastest(lambda old=old, new=new: (_read(old), _read(new)), 5)
            ratios.append(fastest(lambda versions=versions: compare(*versions), 5) / read_both)
        line(f"comparing with {name}, as a part of reading both", _ratio(ratios), "3 or less")
    prose_ = " ".join(" ".join(texts).split()[:10_000])
    changed = re.sub(r"((?:\S+ ){9})\S+ ", r"\1annat ", prose_)
    spent = fastest(lambda: wording(prose_, changed), 5)
    gc.enable()
    line("comparing 10,000 words, every tenth another", f"{1000 * spent:.0f} ms", "200 ms or less")


def _edited(text: str, every: int) -> str:
    """A plan with a word changed in one of so many lines of its proses."""
    lines = counting()

    def other(found: re.Match[str]) -> str:
        return found[1] + ("annat " if next(lines) % every == 0 else found[2])

    return re.sub(r"(?m)^( {4,}(?:[^\W\d]+ ){5})([^\W\d]+ )", other, text)


def _read(text: str) -> object:
    decoded = loader.decode("plan.yaml", text.encode())
    raw = loader.read(decoded.value).value
    return loader.allows(raw), loader.validate(raw)


def _version(scope: Scope, key: str, text: str) -> Version:
    """A text as the document of a key, with all that is computed of it."""
    world = OverlaidWorld(scope.world, {key: text.encode()})
    (compiled,) = compile_documents(world, scope.keys, scope.settings, chosen=[key])
    version = version_of(compiled)
    assert version is not None
    assert version.assessed is not None, [each.rule for each in compiled.diagnostics]
    return version


def cold_starts() -> None:
    """Whole processes, in starts of a bare interpreter, one of each in turn."""
    vpc = str(Path(sys.executable).with_name("vpc"))
    report = str(EXAMPLES / "2018" / "ekonomiskt-bistand-vb.yaml")
    with tempfile.TemporaryDirectory() as output:
        commands = {
            "vpc --version": ([vpc, "--version"], "8 or less"),
            "vpc --help": ([vpc, "--help"], "–"),
            "vpc check, the report of 2018": ([vpc, "check", report], "25 or less"),
            "vpc build, the report of 2018": ([vpc, "build", report, "-o", output], "35 or less"),
        }
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
        bare = [sys.executable, "-c", "pass"]
        ratios: dict[str, list[float]] = {name: [] for name in commands}
        for turn in range(12):
            for name, (command, _) in commands.items():
                base = _wall(bare, environment)
                ratio = _wall(command, environment) / base
                if turn:  # the first compiles the modules
                    ratios[name].append(ratio)
        for name, (_, wanted) in commands.items():
            line(f"{name}, in bare starts of Python", _ratio(ratios[name]), wanted)


def _wall(command: Sequence[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, capture_output=True, check=False, env=environment)
    return time.perf_counter() - start


_GROWTH = """
import resource, sys, tempfile, time
from pathlib import Path
from vpc.cli.build import Order, _Builder
from vpc.cli.scope import scopes
(scope,) = scopes([Path(sys.argv[1])])
keys = [key for key in scope.keys if key.startswith("units/")][: int(sys.argv[2])]
with tempfile.TemporaryDirectory() as output:
    builder = _Builder(Order(scope, Path(output), ("md", "html"), False))
    next(iter(builder.build(keys[:1])))
    start = time.process_time()
    for built in builder.build(keys):
        assert built.outputs
    elapsed = time.process_time() - start
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(f"{memory:.0f} {1000 * elapsed / len(keys):.1f}")
"""


def growth(root: Path, keys: Sequence[str]) -> None:
    """Memory of a process and time per document, at ten, a hundred and a thousand documents."""
    for count in (10, 100, 1000):
        if count > len(keys):
            break
        command = [sys.executable, "-c", _GROWTH, str(root), str(count)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        memory, elapsed = done.stdout.split()
        line(f"memory of a process building {count} documents", f"{memory} MB", "60 MB or less")
        line(f"time per document at {count} documents", f"{elapsed} ms", "not growing")


if __name__ == "__main__":
    main()
