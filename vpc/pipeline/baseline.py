"""A baseline: what a workspace has had for long and is not told of any more.

Only judgements can stand in it; what keeps a document from being understood is always told. It
names findings by their fingerprints, so that no line that moves makes an old finding a new one,
and it can only become shorter: what is gone and still stands in it is a finding of its own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from vpc.diagnostic import Diagnostic, Result, Term, finding
from vpc.fingerprint import fingerprints
from vpc.model.document import Document, Origin, as_baseline
from vpc.pipeline.choice import Choice
from vpc.pipeline.loader import Loader
from vpc.pipeline.sift import configured
from vpc.registry import RULES
from vpc.source import Unreadable, World

_PLAIN = re.compile(r"[A-Za-z0-9ÅÄÖåäö_./][A-Za-z0-9ÅÄÖåäö_./ -]*(?<! )")


def load_baseline(world: World, key: str) -> Result[Document] | None:
    """The baseline in a file, or what is wrong with it; None if there is no such file."""
    content = world.read(key)
    if isinstance(content, Unreadable) and content.reason == "missing-file":
        return None
    loader = Loader(world)
    document = loader.load(key)
    found = loader.take(key)
    if document is None or document.kind == "baseline":
        return Result(document, found)
    place = Origin(document, ("kind",)).span
    kinds = Term("baseline"), Term(document.kind)
    wrong = finding("wrong-kind", place, subject="kind", wanted=kinds[0], found=kinds[1])
    return Result(None, (*found, wrong))


def sift_known(
    found: Sequence[Diagnostic],
    baseline: Document,
    judged: Collection[str],
    choice: Choice,
    *,
    is_complete: bool,
) -> tuple[Diagnostic, ...]:
    """The findings that a baseline does not name, and what it names that is gone.

    ``judged``: the keys of the documents that were looked at. Of others nothing is known, unless
    the run is complete: then they are gone.
    """
    known = {file: set(entries) for file, entries in as_baseline(baseline).findings.items()}
    kept = []
    for each, print_ in zip(found, fingerprints(found), strict=True):
        if not RULES[each.rule].allowable or print_.within_file not in known.get(print_.file, ()):
            kept.append(each)
    now = {(print_.file, print_.within_file) for print_ in fingerprints(found)}
    gone = _gone(baseline, now, judged, is_complete=is_complete)
    return (*kept, *configured(gone, choice, baseline.key))


def _gone(
    baseline: Document,
    now: Collection[tuple[str, str]],
    judged: Collection[str],
    *,
    is_complete: bool,
) -> Iterator[Diagnostic]:
    for file, entries in as_baseline(baseline).findings.items():
        if file not in judged:
            if is_complete:
                place = Origin(baseline, ("findings", file)).key_span
                yield finding("unused-baseline", place, subject=f"findings.{file}", gone=file)
            continue
        for index, text in enumerate(entries):
            if (file, text) not in now:
                origin = Origin(baseline, ("findings", file, index))
                subject = f"findings.{file}.{text}"
                yield finding("unused-baseline", origin.span, subject=subject, name=text, file=file)


def baseline_of(
    found: Sequence[Diagnostic], before: Document | None, judged: Collection[str] | None
) -> tuple[str, int]:
    """The text of a baseline, and how many findings it holds: all that may stand in one.

    ``before``: the one that there is; then nothing is added to it. ``judged``: the documents that
    were looked at (None: all there are); of others it goes on saying the same.
    """
    old: Mapping[str, Sequence[str]] = as_baseline(before).findings if before else {}
    entries = {
        file: list(texts)
        for file, texts in old.items()
        if judged is not None and file not in judged
    }
    for each, print_ in zip(found, fingerprints(found), strict=True):
        file, text = print_.file, print_.within_file
        is_old = before is None or text in old.get(file, ())
        if RULES[each.rule].allowable and is_old and (judged is None or file in judged):
            entries.setdefault(file, []).append(text)
    return _written(entries), sum(map(len, entries.values()))


def _written(entries: Mapping[str, Sequence[str]]) -> str:
    lines = ["vpc: 1", "kind: baseline", "findings:" if entries else "findings: {}"]
    for file, texts in sorted(entries.items()):
        lines.append(f"  {_scalar(file)}:")
        lines += [f"    - {_scalar(text)}" for text in texts]
    return "\n".join(lines) + "\n"


def _scalar(text: str) -> str:
    """A text as YAML reads it back: as it is where it can be, else in quotation marks."""
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
