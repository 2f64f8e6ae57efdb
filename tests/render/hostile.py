"""A page that tries to break out of its format, and one that is as large as they get."""

from __future__ import annotations

from typing import Any

from documents import INDICATOR, municipality, plan_of, report_of

from vpc.assess.records import AssessedPlan, AssessedReport

FORMULAS = (
    '=HYPERLINK("http://x.se","y")',
    "+46 8 508",
    "-1+1",
    "@SUM(A1)",
    "<w:p/>&amp;",
    "😀 ]]>",
)
LONG_WORD = "Ö" * 400
PROSE = (
    "=1+1 <w:p> &amp; ]]> 😀\n\n[länk](https://exempel.se/å?x=1&y=%20) "
    "[ond](javascript:alert(1)) [krok](http://a:99999999/x)\n\n" + "Ett stycke om arbetet. " * 9000
)
TABLE = "| A | =B |\n|---|---:|\n" + "\n".join(f"| rad {n} | +{n} |" for n in range(60))


def plan() -> AssessedPlan:
    """A plan whose every text is a formula, a tag or too long."""
    activities = {f"a-{n}": {"title": text, "responsible": text} for n, text in enumerate(FORMULAS)}
    goals = {"fewer": {"activities": activities, "description": PROSE, "title": LONG_WORD}}
    return plan_of(
        municipality(
            unit={
                "goals": goals,
                "introduction": [{"title": FORMULAS[0], "text": PROSE + "\n\n" + TABLE}],
                "organisation": {"name": FORMULAS[0]},
                "head": {"title": FORMULAS[4]},
            }
        )
    )


def report() -> AssessedReport:
    """A report of eighty indicators."""
    indicators: dict[str, Any] = {
        f"i-{n}": {
            **INDICATOR,
            "name": f"{FORMULAS[n % 6]} {n}",
            "target": "max 0,87 %",
            "unit": "%",
        }
        for n in range(80)
    }
    outcomes = {f"i-{n}": {"value": f"{n},50"} for n in range(80)}
    unit = {"goals": {"fewer": {"indicators": indicators}}}
    return report_of(municipality(unit=unit, report={"outcomes": outcomes}))
