"""English: figures: targets, outcomes, indicators."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "invalid-number": Sentences(
        message=("`{written}` is not a number", "a number is missing here"),
        label="not a number",
        help="write a number in digits, with a decimal comma if needed: `75`, `0,81`, `1 600`",
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
}
