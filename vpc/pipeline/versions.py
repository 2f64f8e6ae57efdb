"""Documents of two workspaces, or of one at two times, brought together and compared."""

from __future__ import annotations

from vpc.assess.records import AssessedReport
from vpc.diff.records import Version
from vpc.pipeline import Compiled

KINDS = ("plan", "report")


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
