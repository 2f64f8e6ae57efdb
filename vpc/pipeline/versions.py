"""Documents of two workspaces, or of one at two times, brought together and compared."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from vpc.assess.records import AssessedReport
from vpc.diff.records import Version
from vpc.pipeline import Compiled
from vpc.source import Unreadable, World

KINDS = ("plan", "report")
_FILE_NAME = re.compile(rb"[^\s\"'\[\]{},#]{1,400}\.ya?ml\b")

Identity = tuple[str, ...]


def version_of(compiled: Compiled) -> Version | None:
    """A compiled document as a version of itself; None where it is no plan or report."""
    raw, computed = compiled.raw, compiled.computed
    if raw is None or not isinstance(raw.data, dict):
        return None
    kind = raw.data.get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        return None
    if computed is None:
        return Version(raw, kind)
    plan = computed.report.plan if isinstance(computed, AssessedReport) else computed.plan
    return Version(raw, kind, plan, computed)


@dataclass(frozen=True)
class Pair:
    """A document in both versions, or in one of them."""

    old: Compiled | None
    new: Compiled | None

    @property
    def is_edited(self) -> bool:
        """Whether its own text is another; else only what it rests on is."""
        texts = [each.raw.file.text for each in (self.old, self.new) if each and each.raw]
        return len(texts) < 2 or texts[0] != texts[1]


def paired(old: Sequence[Compiled], new: Sequence[Compiled], *, same_tree: bool) -> list[Pair]:
    """The documents that belong together, in the order of the newer ones, then those gone.

    In one tree at two times by path, and what has moved by whose document it is, of what year and
    period; in two trees the other way about, and last by whose it is, of whatever year.
    """
    by_path: Callable[[Compiled], Identity | None] = lambda each: (each.key,)  # noqa: E731
    ways = (by_path, _identity) if same_tree else (_identity, by_path, _yearless)
    pairs: dict[int, Compiled] = {}
    left = list(old)
    for way in ways:
        known: dict[Identity, list[Compiled]] = {}
        for each in left:
            identity = way(each)
            if identity is not None:
                known.setdefault(identity, []).append(each)
        for place, each in enumerate(new):
            found = known.get(way(each) or (), ())
            if place not in pairs and len(found) == 1 and _comparable(found[0], each):
                pairs[place] = found[0]
                left = [other for other in left if other is not found[0]]
                known.pop(way(each) or ())
    return [
        *(Pair(pairs.get(place), each) for place, each in enumerate(new)),
        *(Pair(each, None) for each in left),
    ]


def _comparable(old: Compiled, new: Compiled) -> bool:
    """Whether two documents are of one kind, as far as that can be read."""
    one, other = version_of(old), version_of(new)
    return one is None or other is None or one.kind == other.kind


def _identity(compiled: Compiled) -> Identity | None:
    version = version_of(compiled)
    yearless = _yearless(compiled)
    return None if version is None or yearless is None else (*yearless, str(version.year))


def _yearless(compiled: Compiled) -> Identity | None:
    version = version_of(compiled)
    if version is None:
        return None
    if version.plan is not None:
        return version.kind, version.plan.owner.id, version.period
    organisation = version.data.get("organisation")
    name = organisation.get("id") if isinstance(organisation, dict) else None
    return (version.kind, name, version.period) if isinstance(name, str) else None


def affected(worlds: tuple[World, World], keys: Iterable[str]) -> frozenset[str]:
    """The documents that differ between two worlds, and those that rest on one that does.

    References are looked for in the bytes: a name too many costs a look at a document, no more.
    """
    wanted = list(dict.fromkeys(keys))
    contents = {key: tuple(_bytes(world, key) for world in worlds) for key in wanted}
    touched = {key for key, (old, new) in contents.items() if old != new}
    resting: dict[str, set[str]] = {}
    for key, both in contents.items():
        for world, content in zip(worlds, both, strict=True):
            for name in set(_FILE_NAME.findall(content or b"")):
                on = world.locate(key.rpartition("/")[0], name.decode(errors="replace"))
                if not isinstance(on, Unreadable):
                    resting.setdefault(on, set()).add(key)
    waiting = list(touched)
    while waiting:
        for key in resting.get(waiting.pop(), set()) - touched:
            touched.add(key)
            waiting.append(key)
    return frozenset(touched)


def _bytes(world: World, key: str) -> bytes | None:
    content = world.read(key)
    return None if isinstance(content, Unreadable) else content
