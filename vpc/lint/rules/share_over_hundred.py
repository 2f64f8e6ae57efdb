"""A share of more than a hundred percent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from vpc.diagnostic import Diagnostic, finding
from vpc.lint.figures import written
from vpc.lint.kinds import is_change, is_named_share, is_share
from vpc.lint.matter import Matter
from vpc.lint.patterns import regex
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En ”Andel …” i procent med ett årsmål, ett utfall eller en prognos över hundra.",
        en=(
            "An *Andel …* (share) in percent with a target, an outcome or a forecast above a "
            "hundred."
        ),
    ),
    why=Text(
        sv=(
            "Ingen kan vara fler än alla. Oftast har ett decimalkomma fallit bort, eller så är "
            "värdet ett antal."
        ),
        en=(
            "Nobody can be more than everybody. Mostly a decimal comma was lost, or the figure is "
            "a count."
        ),
    ),
    bad="""
# vb.yaml
outcomes:
  satisfied: {value: 860 %, women: 880 %, men: 840 %}
""",
    good="""
# vb.yaml
outcomes:
  satisfied: {value: 86 %, women: 88 %, men: 84 %}
""",
)

_EVERYTHING = Decimal(100)
_MAY_EXCEED = regex(
    r"budget|kostnad|beläggning|täckning|nyttjande|index|förhållande|jämfört", re.IGNORECASE
)


def either(matter: Matter) -> Iterator[Diagnostic]:
    """Costs of a budget, beds in use and changes may well exceed a hundred percent."""
    for indicator, value, origin in matter.stated:
        if value <= _EVERYTHING or not is_share(indicator) or not is_named_share(indicator):
            continue
        if not is_change(indicator) and not _MAY_EXCEED.search(indicator.model.name):
            yield finding(
                "share-over-hundred",
                origin.span,
                subject=origin.subject,
                written=written(origin),
                name=indicator.id,
            )


CHECK = Check(MANUAL, either=either)
