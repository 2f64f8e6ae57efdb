"""English: dates."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "invalid-date": Sentences(
        message="there is no such day as `{written}`",
        label=("the month ends on day {last}", "not a date"),
        help=(
            "that month has {last} days",
            "write dates as year-month-day: `2018-03-31`",
        ),
    ),
    "date-outside-year": Sentences(
        message=(
            "the date `{written}` is not in the period, which ends on {end}",
            "the date `{written}` is not in {year}",
        ),
        label=("not in {year} up to {end}", "another year"),
        help=(
            "write a date in {year}, no later than {end}",
            "write a date in {year}, the year of the plan",
        ),
    ),
}
