"""Pictures of a report as people meet it: ``make screenshots`` writes them to ``build/``.

Nothing is compared with them: they are for looking at.
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent)]

from chromium import ROOT, Look, Shot, Tools, View, look, tools  # noqa: E402
from documents import compiled, examples  # noqa: E402

from vpc.render.formats import render  # noqa: E402
from vpc.view.document import view_of  # noqa: E402

REPORT = "2018/ekonomiskt-bistand-vb.yaml"
INDICATORS = ".goal:has(> .frame tbody tr:nth-child(6) .years)"
"""The first goal with six indicators that have a past."""


def shots(url: str, folder: Path) -> list[Shot]:
    """The six views of a report, and the one that stands in the README."""
    desktop, phone = {"width": 1440, "height": 1000}, {"width": 390, "height": 844, "scale": 2.0}

    def shot(name: str, **how: object) -> Shot:
        return Shot(url, str(folder / f"{name}.png"), **how)  # type: ignore[arg-type]

    return [
        shot("top-desktop", **desktop),
        shot("top-phone", **phone),
        shot("indicators-desktop", at=INDICATORS, **desktop),
        shot("indicators-phone", at=INDICATORS, **phone),
        shot("indicators-dark", at=INDICATORS, scheme="dark", **desktop),
        shot("a4", at=INDICATORS, media="print", width=658, height=961, scale=2.0),
    ]


def main() -> int:
    """Compile the report, take the pictures, and print it on paper beside them."""
    found = tools()
    if not isinstance(found, Tools):
        sys.stderr.write(f"{found}\n")
        return 1
    folder = ROOT / "build" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    assessed = compiled(examples(), [REPORT])[REPORT].assessed
    assert assessed is not None
    html = render(view_of(assessed, basis=True, suppress_below=5), "html").value
    assert html is not None
    path = folder / "report.html"
    path.write_text(html, encoding="utf-8")
    seen = look(
        {"report": Look(html, (View(1400),), ("print",))}, folder, shots(path.as_uri(), folder)
    )
    seen["report"].pdf.replace(folder / "a4.pdf")
    for each in (folder / "0.html", folder / "order.json"):
        each.unlink()
    for each in sorted(folder.iterdir()):
        sys.stdout.write(f"{each.relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
