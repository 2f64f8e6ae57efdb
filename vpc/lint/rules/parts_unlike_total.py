"""Women and men of a count do not make its total."""

from __future__ import annotations

from collections.abc import Iterator

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.kinds import is_sum
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="Ett antal där kvinnor och män tillsammans inte blir det utfall som står bredvid.",
        en="A count where women and men together are not the outcome that stands beside them.",
    ),
    why=Text(
        sv="En av de tre siffrorna är fel, och läsaren kan inte veta vilken.",
        en="One of the three figures is wrong, and the reader cannot know which.",
    ),
    bad="""
# vb.yaml
outcomes:
  class-visits: {value: 124 st, women: 70, men: 64}
""",
    good="""
# vb.yaml
outcomes:
  class-visits: {value: 124 st, women: 70, men: 54}
""",
)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """A share or an index is no sum of its parts: that is ``total-outside-parts``."""
    for each in matter.reported:
        outcome = each.outcome
        if outcome is None or not is_sum(each.indicator):
            continue
        total, women, men = outcome.value, outcome.women, outcome.men
        if total is None or women is None or men is None or women + men == total:
            continue
        origin = outcome.origin
        yield finding(
            "parts-unlike-total",
            (origin / "value").span,
            subject=origin.subject,
            secondary=[
                Label((origin / "women").span, "women"),
                Label((origin / "men").span, "men"),
            ],
            women=women,
            men=men,
            sum=women + men,
            total=total,
        )


CHECK = Check(MANUAL, report=report)
