"""A world as it would be if some of its files had other contents: nothing is written."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.source import Unreadable, World


class OverlaidWorld:
    """A world with other contents in some files, or with files more."""

    def __init__(self, world: World, contents: Mapping[str, bytes]) -> None:
        self.world = world
        self.contents = contents

    def read(self, key: str) -> bytes | Unreadable:
        content = self.contents.get(key)
        return self.world.read(key) if content is None else content

    def locate(self, folder: str, reference: str) -> str | Unreadable:
        return self.world.locate(folder, reference)

    def display(self, key: str) -> str:
        return self.world.display(key)
