"""English: money."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "control-sum": Sentences(
        message=(
            "the control sum for {the_what} is {written}, but the lines add up to {computed}",
            "the control sum for {the_what} is {written}, but there is no sum to compare it with",
        ),
        label=("the lines add up to {computed}", "cannot be checked"),
        help="correct the line that is wrong, or the control sum",
    ),
    "negative-amount": Sentences(
        message="{what} with a minus sign: {amount}",
        label="is added to the net instead of taken off",
        help="write {right}; if it corrects what was booked before: allow it, with a reason",
    ),
    "thousandfold-amount": Sentences(
        message="{the_what} is {amount} against a budget of {budget}: is it {right} {unit}?",
        label=("about {more} times too much", "about {less} times too little"),
        help="amounts here are in {unit}; correct this one, or the budget",
        labels={"budget": "the budget", "also": "the same mistake here"},
    ),
    "before-unlike-last-year": Sentences(
        message="last year's amount is {before} {unit}, but the plan for {year} has {last} {unit}",
        label="in last year's plan: {last}",
        help="write {last}; if the budget was changed during {year}: allow it and say when",
        labels={"last": "last year's plan"},
    ),
    "changed-money-unit": Sentences(
        message="the budget is in {unit}, last year's in {last}",
        label="last year: {last}",
        help="count in {last} this year too, or say in the text that the unit is new",
        labels={"last": "last year's plan"},
    ),
    "money-line-twice": Sentences(
        message="“{title}” is already among {the_what}",
        label="the same line once more",
        help="put amounts on the same line (`{id}`), or let the titles say what differs",
        labels={"first": "is already here"},
    ),
    "frame-exceeded": Sentences(
        message=(
            "the budget is {budget} {unit}, but the frame is {frame}: {over} too much",
            "the units' budgets are {units} {unit}, but the frame is {frame}: {over} too much",
        ),
        label="{over} {unit} above the frame",
        help="lower the budget, or correct the frame in the plan above",
        labels={"frame": "the frame"},
    ),
    "unexplained-money-deviation": Sentences(
        message="“{title}” ended at {outcome} {unit} on a budget of {budget}, and nobody says why",
        label="{deviation} {unit} away",
        help="explain the deviation in `comment`",
    ),
    "copied-outturn": Sentences(
        message="every outcome is exactly the same as in {what}",
        label="copied?",
        help="fill in the period's outcome; if it is not ready: `not-reported`",
        labels={"source": "the same amounts here"},
    ),
    "amount-in-prose-unlike-table": Sentences(
        message=(
            "`{written}` in the text, but the table gives {what} of {right} {unit} for {account}",
            "`{written}` in the text, but the table gives {what} of {right} {unit}",
        ),
        label="{right} {unit} in the table",
        help="correct the text, or the line in the table",
    ),
}
