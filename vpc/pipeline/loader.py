"""From the key of a file to a checked document, once, with what was found on the way."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from vpc import shipped
from vpc.diagnostic import Diagnostic, finding, has_errors
from vpc.model.document import SHIPPED, Document, as_report, references
from vpc.model.salvage import salvage
from vpc.model.validate import validate
from vpc.source import SourceFile, Span, Unreadable, World
from vpc.syntax.decode import decode
from vpc.syntax.reader import read
from vpc.syntax.suppression import Allow, allows
from vpc.syntax.tree import RawDocument

if TYPE_CHECKING:
    from vpc.model.base import Shape

_KEPT = 16
"""So many checked documents are kept; what is evicted is read again when asked for."""


class Loader:
    """Checked documents by key, each read once while it is kept; findings by key."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.kept: OrderedDict[str, Document | None] = OrderedDict()
        self.found: dict[str, list[Diagnostic]] = {}
        self.told: set[str] = set()
        self.allows: dict[str, tuple[Allow, ...]] = {}
        self.keys: dict[str, str] = {}
        self.unsound: dict[str, RawDocument] = {}
        """What was read and does not fit its kind, by key."""
        self.foreign: set[str] = set()
        """The keys of files that are no documents of vpc: whoever refers to one is told so."""

    def load(self, key: str) -> Document | None:
        """The document of a key; None where it cannot be had, which is then among its findings."""
        if key in self.kept:
            self.kept.move_to_end(key)
            return self.kept[key]
        document = self._load(key)
        self.kept[key] = document
        if len(self.kept) > _KEPT:
            self.kept.popitem(last=False)
        return document

    def report(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Keep findings under the document they are about, unless it was told of already."""
        for each in diagnostics:
            key = self.keys.get(each.primary.span.file.name, "")
            if key not in self.told:
                self.found.setdefault(key, []).append(each)

    def take(self, key: str) -> tuple[Diagnostic, ...]:
        """The findings about a document. They are told once."""
        self.told.add(key)
        return tuple(self.found.pop(key, ()))

    def _load(self, key: str) -> Document | None:
        if key.startswith(SHIPPED):
            name, content = key, shipped.steering(key.removeprefix(SHIPPED))
        else:
            name = self.world.display(key)
            given = self.world.read(key)
            self.keys[name] = key
            if isinstance(given, Unreadable):
                span = Span(SourceFile(name, "", key))
                self.report([finding(given.reason, span, path=name)])
                return None
            content = given
        self.keys[name] = key
        decoded = decode(name, content, key)
        self.report(decoded.diagnostics)
        if decoded.value is None:
            return None
        raw = read(decoded.value)
        self.report(raw.diagnostics)
        if raw.value is None:
            return None
        comments = allows(raw.value)
        self.report(comments.diagnostics)
        self.allows[key] = comments.value or ()
        checked = validate(raw.value)
        self.report(checked.diagnostics)
        if any(each.rule == "not-a-document" for each in checked.diagnostics):
            self.foreign.add(key)
        if checked.value is None or has_errors(raw.diagnostics):
            self.unsound[key] = raw.value
            return None
        return self._document(key, raw.value, checked.value)

    def _document(self, key: str, raw: RawDocument, model: Shape) -> Document:
        folder = key.rpartition("/")[0]
        links = {
            path: self.world.locate(folder, reference) for path, reference in references(model)
        }
        return Document(key, raw, model, links)

    def remains(self, key: str) -> tuple[Document, frozenset[str | None]] | None:
        """What is left of a document of the wrong shape, and the keys that are not."""
        raw = self.unsound.get(key)
        rest = salvage(raw) if raw is not None else None
        return (self._document(key, rest.raw, rest.model), rest.gone) if rest else None


def find_report(world: World, keys: Sequence[str], plan: str, period: str) -> str | None:
    """The key of the report of a period on a plan, if it is among the documents."""
    loader = Loader(world)
    for key in keys:
        document = loader.load(key)
        if document is None or document.kind != "report":
            continue
        if document.links.get(("plan",)) == plan and as_report(document).period == period:
            return key
    return None
