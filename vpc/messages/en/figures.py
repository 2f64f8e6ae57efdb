"""English: figures: targets, outcomes, indicators."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.en.words import NEAREST
from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "invalid-number": Sentences(
        message=("`{written}` is not a number", "a number is missing here"),
        label="not a number",
        help=(
            NEAREST,
            "write a number in digits, with a decimal comma if needed: `75`, `0,81`, `1 600`",
        ),
    ),
    "ambiguous-number": Sentences(
        message="`{written}` can be read in two ways",
        label="a point before three digits",
        help="write `{thousands}` for thousands and `{decimal}` for decimals",
    ),
    "wrong-unit": Sentences(
        message=(
            "`{written}` is not given in `{unit}`",
            "`{written}` has a unit, where there should be none",
        ),
        label=("should be in `{unit}`", "no unit here"),
        help=(
            "convert the number from `{found}` to `{unit}`, or correct the unit",
            "write the number in `{unit}`, or without a unit",
            "write only the number",
        ),
    ),
    "invalid-target": Sentences(
        message="`{written}` is not a target",
        label="cannot be measured against",
        help=(
            "write a number (`75 st`), a bound (`max 6 %`, `minst 50 %`) or an interval with the "
            "lower end first (`95–100 %`); if it is not set yet: `{{pending: tas fram av nämnden}}`"
        ),
    ),
    "bound-against-direction": Sentences(
        message="the target `{written}` does not go with `better: {better}`",
        label="contradicts the direction",
        labels={"direction": "the direction is given here"},
        help=(
            "`max` goes with `better: lower`, `minst` with `better: higher` and an interval with "
            "`better: within`; a number alone always does"
        ),
    ),
    "missing-tolerance": Sentences(
        message="it is not said how close to its target `{name}` has to be",
        label="a number without a margin",
        labels={"direction": "`within`: the outcome is to be close to the target"},
        help="add `tolerance: 1` at the indicator, or write the target as an interval: `95–100 %`",
    ),
    "parts-unlike-total": Sentences(
        message="women ({women}) and men ({men}) make {sum}, not {total}",
        label="the sum is {sum}",
        help="correct the figure that is wrong",
        labels={"women": "women", "men": "men"},
    ),
    "total-outside-parts": Sentences(
        message=(
            "the total ({total}) is the same as for {like}, although {unlike} have {other}",
            "the shares of women ({women}) and men ({men}) are added up to {sum}",
            "the total ({total}) does not lie between women ({women}) and men ({men})",
        ),
        label=(
            "then there are almost no {unlike}",
            "{sum} is the sum of the two",
            "has to lie between {women} and {men}",
        ),
        help=(
            (
                "correct the figure that is wrong; if they are right, say in the analysis how few "
                "the {unlike} are"
            ),
            "write the share of everybody, not {sum}",
            "correct the figure that is wrong",
        ),
        labels={"women": "women", "men": "men"},
    ),
    "missing-split": Sentences(
        message="`{name}` is about individuals but its outcome `{written}` is not split by sex",
        label="a total only",
        help="write `value`, `women` and `men`; if they cannot be had, say why in the analysis",
        labels={"individuals": "outcomes are to be split by sex"},
    ),
    "unit-unlike-name": Sentences(
        message=(
            "the name says *{share}* (share) but the unit is `{unit}`",
            "the name says *{count}* (number) but the unit is `{unit}`",
        ),
        label="says another thing than the name",
        help=(
            (
                "if it is a number, begin the name with *Antal* instead of *{share}*; if it is a "
                'share, write `unit: "%"` and convert the figures'
            ),
            (
                "if it is a share, begin the name with *Andel* instead of *{count}*; if it is a "
                "number, write `unit: st`"
            ),
        ),
        labels={"name": "the name"},
    ),
    "missing-unit": Sentences(
        message="`{name}` has no unit",
        label="what is counted?",
        help="write `unit: {wanted}`, or whatever unit it is",
    ),
    "share-over-hundred": Sentences(
        message="`{written}` is more than all, but `{name}` is a share",
        label="above 100 %",
        help=(
            "check the decimal comma, and that it is not a count; if it can exceed 100 % it is no "
            "share: rename it"
        ),
    ),
    "negative-figure": Sentences(
        message="`{written}` is below zero, which `{name}` cannot be",
        label="a minus sign",
        help="remove the dash if it is no minus; if it is a change, say so in the name",
    ),
    "fraction-of-a-count": Sentences(
        message="`{written}` is no whole number of `{name}`",
        label="counted in whole numbers",
        help=(
            "write a whole number; if it is a mean or full-time equivalents, say so in the name or "
            "the unit"
        ),
    ),
    "uneven-precision": Sentences(
        message="`{written}` here and `{other}` there are the same figure",
        label="other decimals",
        help="write the figure the same way in both places",
        labels={"other": "written another way"},
    ),
    "unlikely-denominator": Sentences(
        message=(
            "`of` is what a share is a share of, but `{name}` is counted in `{unit}`",
            "`{name}` cannot be a share of `{written}`",
        ),
        label=(
            "does not belong to {unit}",
            "has to be more than zero",
        ),
        help=(
            'remove `of`; if `{name}` is a share, write `unit: "%"`',
            "write how many the share was computed from",
        ),
    ),
    "impossible-share": Sentences(
        message="no whole number out of {of} is `{written}`",
        label="cannot come from {of}",
        help="check the share and `of`: how many was it computed from?",
        labels={"of": "a share of so many"},
    ),
    "target-weaker-than-outcome": Sentences(
        message=(
            "the target `{written}` for `{name}` asks for less than last year's outcome "
            "(`{outcome}`)"
        ),
        label="met even if things get worse",
        help=(
            "set a stricter target; if this is meant, write `# vpc: "
            "allow[target-weaker-than-outcome]` and the reason on the line above"
        ),
        labels={"reached": "last year's outcome"},
    ),
    "target-never-missed": Sentences(
        message="the target `{written}` for `{name}` can never be missed",
        label="every outcome meets it",
        help="set a target that asks for something, or correct `better: {better}`",
        labels={"direction": "the direction is given here"},
    ),
    "missing-direction": Sentences(
        message="`{name}` has a target but nobody has said what is better",
        label="can never be assessed",
        help=(
            "write `better: lower` or `higher`, or the target as a bound (`max …`, `minst …`); if "
            "it cannot be said, remove the target"
        ),
        labels={"target": "the target"},
    ),
    "implausible-change": Sentences(
        message=(
            "`{written}` is at least {times} times last year's {before}",
            "`{written}` is at most a tenth of last year's {before}",
        ),
        label="a decimal comma or a zero?",
        help="check both figures; if they are right, say why in the analysis",
        labels={"before": "last year"},
    ),
    "forecast-below-outcome": Sentences(
        message=(
            "the forecast for the whole year (`{forecast}`) is below what has been counted already "
            "(`{outcome}`)"
        ),
        label="for the whole year",
        help="write how many there will be when the year is over, not how many are left",
        labels={"outcome": "counted already"},
    ),
    "changed-definition": Sentences(
        message=(
            "`{name}` is measured otherwise than last year: `{key}` was `{before}` and is `{now}`"
        ),
        label="a new definition",
        help="if another thing is measured, give the indicator a new id; else write as last year",
        labels={"before": "in last year's plan"},
    ),
    "baseline-unlike-report": Sentences(
        message=(
            "the baseline `{written}` of `{name}` is not the outcome of {year}, which was "
            "{reported}"
        ),
        label="the report says {reported}",
        help=(
            "correct the figure that is wrong; if the outcome was changed later, correct the report"
        ),
        labels={"reported": "the outcome in the report"},
    ),
    "stale-last-year": Sentences(
        message=(
            "last year's outcome is `{written}` here but {baseline} in the plan",
            "last year's outcome is `{written}` here but {reported} in last year's report",
        ),
        label=(
            "the plan says {baseline}",
            "the report says {reported}",
        ),
        help=(
            "correct the one that is wrong; the plan's baseline is {baseline}",
            "name last year's report in `previous` and remove the line, and {reported} is fetched",
        ),
        labels={
            "baseline": "the baseline in the plan",
            "reported": "the outcome in last year's report",
        },
    ),
}
