"""Something adopted that rests on a draft."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, Term, finding
from vpc.lint.matter import PlanMatter, ReportMatter
from vpc.lint.rule import Check, Manual, Text
from vpc.model.document import Document, Origin

MANUAL = Manual(
    finds=Text(
        sv=(
            "En beslutad plan under en plan som är ett utkast, en beslutad rapport om en plan som "
            "är ett utkast, och en beslutad rapport som bygger på enheters utkast."
        ),
        en=(
            "An adopted plan under a plan that is a draft, an adopted report on a plan that is a "
            "draft, and an adopted report that is built on drafts of units."
        ),
    ),
    why=Text(
        sv=(
            "Mål och siffror i ett utkast kan ändras efter beslutet, och då ändras det beslutade "
            "dokumentet med dem utan att någon har beslutat om det."
        ),
        en=(
            "Goals and figures in a draft may change after the decision, and the adopted document "
            "changes with them without anybody having decided so."
        ),
    ),
    bad="""
# board.yaml
status: draft
""",
    good="""
# board.yaml
status: adopted
""",
)


def plan(matter: PlanMatter) -> Iterator[Diagnostic]:
    """An excerpt stands for what is known of a plan, and is passed over."""
    above = matter.plan.upstream
    while above is not None and above.model.status == "excerpt":
        above = above.upstream
    if matter.is_adopted and above is not None and above.model.status == "draft":
        yield _resting(matter.origin / "upstream", above.document)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    report = matter.report
    if not report.is_adopted:
        return
    if matter.plan.model.status == "draft":
        yield _resting(matter.origin / "plan", matter.plan.document)
    drafts = {unit.document.key: unit for unit in report.units if not unit.is_adopted}
    for path, key in matter.document.links.items():
        if path[0] == "units" and isinstance(key, str) and key in drafts:
            unit = drafts[key]
            place = Origin(matter.document, path)
            yield _resting(place, unit.document, unit.plan.owner.id)


def _resting(place: Origin, draft: Document, organisation: str = "") -> Diagnostic:
    status = "status" if "status" in draft.raw.tree.children else "kind"
    return finding(
        "rests-on-draft",
        place.span,
        subject=f"units.{organisation}" if organisation else place.subject,
        secondary=[Label(Origin(draft, (status,)).span, "draft")],
        file=draft.name,
        kind=Term("report") if draft.kind == "report" else Term("plan"),
    )


CHECK = Check(MANUAL, plan=plan, report=report)
