"""The shipped templates compiled, kept beside them as Python keeps its modules.

Compiling them takes several starts of Python. Templates of a workspace are never kept: what they
compile to is not ours to run again.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from jinja2.bccache import Bucket, BytecodeCache


class ShippedCache(BytecodeCache):
    """Reads and writes ``__pycache__`` in the templates' folder; without a right to, does not."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "__pycache__"

    def _path(self, bucket: Bucket) -> Path:
        name = f"{bucket.key}.{sys.implementation.cache_tag}.jinja"
        return self.folder / name

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            with self._path(bucket).open("rb") as file:
                bucket.load_bytecode(file)
        except OSError:
            return

    def dump_bytecode(self, bucket: Bucket) -> None:
        if sys.dont_write_bytecode:
            return
        path = self._path(bucket)
        part = path.with_suffix(f".{os.getpid()}.part")
        try:
            self.folder.mkdir(exist_ok=True)
            with part.open("wb") as file:
                bucket.write_bytecode(file)
            part.replace(path)
        except OSError:
            return
