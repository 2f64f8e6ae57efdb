"""A report is dated before the period that it reports on was over."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.dated import dated
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En rapport som är registrerad, beslutad eller undertecknad innan perioden var slut.",
        en="A report registered, decided or signed before its period was over.",
    ),
    why=Text(
        sv=(
            "Utfallet kan inte ha varit känt den dagen. Oftast är årtalet kvar från förra årets "
            "rapport."
        ),
        en=(
            "The outcome cannot have been known on that day. Most often the year was left over "
            "from last year's report."
        ),
    ),
    bad="""
# vb.yaml
registration: {number: KUN 2019/4, date: 2018-01-18}
""",
    good="""
# vb.yaml
registration: {number: KUN 2019/4, date: 2019-01-18}
""",
)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """Each of its days: one of them may be wrong and the others right."""
    end = matter.report.end
    for each in dated(matter):
        if each.day < end:
            yield finding(
                "reported-too-early",
                each.origin.span,
                subject=each.origin.subject,
                what=each.what,
                date=each.day,
                end=end,
            )


CHECK = Check(MANUAL, report=report)
