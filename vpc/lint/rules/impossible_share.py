"""No whole number out of so many gives the share."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from vpc.diagnostic import Diagnostic, Label, finding
from vpc.lint.figures import inner, last_place, written
from vpc.lint.kinds import is_named_share, is_share
from vpc.lint.matter import ReportMatter
from vpc.lint.rule import Check, Manual, Text

MANUAL = Manual(
    finds=Text(
        sv="En ”Andel …” i procent som inget helt antal av `of` ger: 50 % av 3.",
        en="An *Andel …* (share) in percent that no whole number out of `of` gives: 50 % of 3.",
    ),
    why=Text(
        sv=(
            "Två av tre är 67 %, en av tre 33 %. Då är andelen räknad på något annat än `of`, och "
            "nämnden väger med fel tal."
        ),
        en=(
            "Two of three are 67 %, one of three 33 %. So the share was computed from something "
            "else than `of`, and the board weighs with the wrong number."
        ),
    ),
    bad="""
# vb.yaml
outcomes:
  satisfied: {value: 50 %, women: 60 %, men: 40 %, of: 3}
""",
    good="""
# vb.yaml
outcomes:
  satisfied: {value: 67 %, women: 70 %, men: 60 %, of: 3}
""",
)

_EVERYTHING = Decimal(100)


def report(matter: ReportMatter) -> Iterator[Diagnostic]:
    """Only where few enough are counted for it to show, and rounding cannot explain it."""
    for each in matter.reported:
        outcome, indicator = each.outcome, each.indicator
        if outcome is None or outcome.value is None or outcome.of is None:
            continue
        if not is_share(indicator) or not is_named_share(indicator):
            continue
        if _can_be(outcome.value, outcome.of):
            continue
        place = inner(outcome.origin, "value")
        yield finding(
            "impossible-share",
            place.span,
            subject=outcome.origin.subject,
            secondary=[Label((outcome.origin / "of").span, "of")],
            written=written(place),
            of=outcome.of,
        )


def _can_be(share: Decimal, of: Decimal) -> bool:
    """Whether some whole number out of ``of`` gives the share, rounded up, down or to nearest."""
    if of <= 0 or of % 1 or not 0 <= share <= _EVERYTHING:
        return True  # not a matter of counting: other rules speak of it
    fewer = share * of // _EVERYTHING
    return any(
        abs(_EVERYTHING * count - share * of) < last_place(share) * of
        for count in (fewer, fewer + 1)
    )


CHECK = Check(MANUAL, report=report)
