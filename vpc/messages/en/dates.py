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
    "end-before-start": Sentences(
        message=(
            "the activity ends {end}, before it begins {start}",
            "the activity begins {start} and has no end, which then is the year's: {year}-12-31",
        ),
        label=("{end} is before the start", "after the end of the plan's year"),
        help=(
            "correct {start} or {end}: most often it is the year that is wrong",
            "write when it ends (`end`), or correct the start",
        ),
        labels={"start": "begins here"},
    ),
    "activity-over": Sentences(
        message="the activity ended {end}, before {year} began",
        label="before the plan's year",
        help="remove the activity, or correct its end if it goes on in {year}",
    ),
    "activity-beyond": Sentences(
        message="the activity begins {start}, when {year} is over",
        label="after the plan's year",
        help="move it to the plan of the year in which it begins, or correct its start",
    ),
    "account-before-start": Sentences(
        message=(
            "the activity is to be accounted for in {period}, up to {end}, but begins {start}"
        ),
        label="the period ends before the activity begins",
        help="choose a later report",
        labels={"start": "begins here"},
    ),
    "reported-too-early": Sentences(
        message="the report was {what} {date}, before its period was over {end}",
        label="before the period's end",
        help="correct the date, most often its year",
    ),
    "decided-late": Sentences(
        message="the plan for {year} was {what} only {date}",
        label="half the year had passed",
        help="correct the date; if a changed plan was decided on: write `status: amended`",
    ),
    "dated-in-another-year": Sentences(
        message="{the_kind} for {year} was {what} {date}",
        label="the wrong year",
        help="correct the date, most often its year",
    ),
    "outdated-guarantee": Sentences(
        message="the guarantee “{title}” was adopted {date}, {years} years ago",
        label="older than three years",
        help="see whether promises, hours and contacts still hold, and adopt the guarantee anew",
    ),
    "baseline-from-future": Sentences(
        message="the baseline is from {baseline}, but the plan is for {year}",
        label="not before the plan's year",
        help="correct the year; a value that is to be reached is a `target`",
    ),
    "revisions-out-of-order": Sentences(
        message=(
            "the revision of {date} stands after the one of {before}",
            "two revisions of the target are from the same day, {date}",
        ),
        label=("earlier than {before}", "the same day as the one before"),
        help=(
            "put the revision before the one of {before}, or correct the date",
            "correct the date, or keep only the revision that stands",
        ),
        labels={"before": "the revision before"},
    ),
    "revision-without-change": Sentences(
        message="the revision gives the target the value that it had already",
        label="nothing changes",
        help="write the new value, or remove the revision",
        labels={"before": "the value before the revision"},
    ),
    "target-revised-late": Sentences(
        message="the target was changed {date}, when the year's outcome was all but known",
        label="in the last month of the year",
        help="let the first target stand and explain the deviation in the report",
        labels={"first": "the first target"},
    ),
    "impossible-date-in-prose": Sentences(
        message=(
            "there is no {day} {month} {year}",
            "there is no {day} {month}",
        ),
        label="{month} ends on day {last}",
        help="write the day that is meant",
    ),
    "weekday-unlike-date": Sentences(
        message=(
            "{day} {month} {year} is a {right}, not a {weekday}",
            "{day} {month} is no {weekday}",
        ),
        label=("a {right}", "the wrong weekday"),
        help="correct the weekday or the date",
    ),
}
