"""One look at many pages in a real Chromium, by ``look.cjs``."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from paper import Part, printed

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SECONDS = 1800
"""Long enough for a machine that is busy with much else; an idle one takes less than 60."""


@dataclass(frozen=True)
class View:
    """A width and a colour scheme."""

    width: int
    scheme: str = "light"


WIDTHS = (1400, 390, 320)
VIEWS = tuple(View(width, scheme) for scheme in ("light", "dark") for width in WIDTHS)
GATES = ("axe", "keyboard", "tables", "print")


@dataclass(frozen=True)
class Look:
    """A page to look at: how, and what for. The first view is the one of the whole page."""

    html: str
    views: Sequence[View] = VIEWS
    asks: Sequence[str] = GATES


@dataclass(frozen=True)
class Shot:
    """A picture to take of a page, from the element that ``at`` selects."""

    url: str
    path: str
    width: int
    height: int
    scheme: str = "light"
    media: str = "screen"
    at: str = ""
    scale: float = 1


@dataclass(frozen=True)
class Seen:
    """What there was to see of a page, in the words of the browser."""

    facts: Mapping[str, Any] = field(repr=False)
    pdf: Path

    @cached_property
    def print(self) -> Part:
        """The page as it was printed."""
        return printed(self.pdf)


@dataclass(frozen=True)
class Tools:
    """Where the browser lies and what drives it."""

    node: str
    chromium: str
    modules: str


@lru_cache(maxsize=1)
def tools() -> Tools | str:
    """What is needed, or what is missing of it.

    Found through ``PATH``; ``CHROMIUM`` and ``NODE_PATH`` say otherwise.
    """
    node = shutil.which("node")
    chromium = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    folders = [*os.environ.get("NODE_PATH", "").split(os.pathsep), str(HERE / "node_modules")]
    modules = next((each for each in folders if each and Path(each, "axe-core").is_dir()), None)
    if node and chromium and modules:
        return Tools(node, chromium, modules)
    named = (("node", node), ("chromium", chromium), ("axe-core (make browser)", modules))
    return "not looked at in a browser; missing: " + ", ".join(
        name for name, found in named if not found
    )


def look(pages: Mapping[str, Look], folder: Path, shots: Sequence[Shot] = ()) -> dict[str, Seen]:
    """Look at pages, which are written to the folder first."""
    found = tools()
    assert isinstance(found, Tools), found
    orders = {}
    for number, (name, page) in enumerate(pages.items()):
        path = folder / f"{number}.html"
        path.write_text(page.html, encoding="utf-8")
        orders[name] = {
            "url": path.as_uri(),
            "pdf": str(path.with_suffix(".pdf")),
            "views": [vars(each) for each in page.views],
            "asks": list(page.asks),
        }
    order = folder / "order.json"
    pictures = [vars(each) for each in shots]
    order.write_text(
        json.dumps({"chromium": found.chromium, "pages": orders, "shots": pictures}),
        encoding="utf-8",
    )
    run = subprocess.run(
        [found.node, str(HERE / "look.cjs"), str(order)],
        env={**os.environ, "NODE_PATH": found.modules},
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    seen = json.loads(run.stdout)
    return {name: Seen(seen[name], Path(orders[name]["pdf"])) for name in pages}


def restyled(html: str, rules: str) -> str:
    """A page with more rules in its style sheet, and a policy that allows it."""
    _, style, rest = re.split(r"</?style>", html)
    return html.replace(style + "</style>" + rest, f"{style}{rules}</style>{rest}").replace(
        _hash(style), _hash(style + rules)
    )


def _hash(style: str) -> str:
    return "sha256-" + b64encode(sha256(style.encode()).digest()).decode()
