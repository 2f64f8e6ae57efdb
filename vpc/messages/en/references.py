"""English: what refers to something else."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.en.words import NEAREST
from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "unknown-reference": Sentences(
        message="{the_kind} `{name}` does not exist",
        label="does not exist",
        labels={"near": "`{nearest}` is here"},
        help=(
            NEAREST,
            "those that exist are {known}",
            "check the spelling, and that {the_kind} is in this plan or in one above it",
        ),
    ),
    "duplicate-id": Sentences(
        message="{the_kind} `{name}` exists already",
        label="the second time",
        labels={"first": "the first time"},
        help="choose another id; an id is used only once in the plan and the plans above it",
    ),
    "circular-reference": Sentences(
        message="`{name}` leads back to itself",
        label="goes in a circle",
        labels={"via": "goes on here"},
        help=(
            "change one of the references in the sequence {chain}",
            "change one of the references",
        ),
    ),
    "wrong-kind": Sentences(
        message="the reference should lead to {wanted}, not to {found}",
        label="leads to {found}",
        labels={"there": "what the file is, is said here"},
        help="name a file that is {wanted}",
    ),
    "wrong-year": Sentences(
        message="the year is {year}, where it should be {wanted}",
        label="not {wanted}",
        labels={"there": "the year in the other file"},
        help="correct the year that is wrong, or refer to another file",
    ),
    "wrong-level": Sentences(
        message="a plan on the level `{level}` cannot be under one on the level `{upstream}`",
        label="does not lead upwards",
        labels={"there": "the level in the other file"},
        help="let `upstream` lead to the plan of the nearest level above",
    ),
    "wrong-organisation": Sentences(
        message=(
            "the file belongs to `{organisation}`, where it should be `{wanted}`",
            "the report is from `{organisation}`, which is not below `{above}`",
        ),
        label="leads to another organisation",
        labels={"there": "the organisation is given here"},
        help=(
            "refer to a file for `{wanted}`",
            "remove the report, or let the unit's plan have the board's as its `upstream`",
        ),
    ),
    "wrong-period": Sentences(
        message="the report is for `{period}`, where it should be `{wanted}`",
        label="leads to another period",
        labels={"there": "the period is given here"},
        help="refer to the report for `{wanted}`",
    ),
    "misplaced-target": Sentences(
        message="the target for `{name}` belongs at the indicator",
        label="is in the wrong place",
        labels={"definition": "the indicator is here, in the same plan"},
        help="write the target as `target: …` at the indicator and remove the line here",
    ),
    "nothing-to-inherit": Sentences(
        message="there is no target to take over for `{name}`",
        label="no level above has set one",
        help="write a target of your own, or `{{none: the reason}}` if there is to be none",
    ),
    "not-in-report": Sentences(
        message="{the_kind} `{name}` is not shown in this document",
        label="has no place here",
        labels={"definition": "is here"},
        help="add the goal to the plan's `concerns`, or remove the line here",
    ),
    "computed-outcome": Sentences(
        message="the outcome of `{name}` is added up from the units' reports and not typed here",
        label="typed",
        help="remove the value; an analysis may stay",
        labels={"units": "the units' reports"},
    ),
    "retyped-outcome": Sentences(
        message="last year's outcome for `{name}` is already in the previous report",
        label="typed once more",
        labels={"previous": "the outcome is here"},
        help="remove `last_year`; the value is taken from the previous report",
    ),
    "verdict-not-given-here": Sentences(
        message="the goal `{name}` is not judged in this report",
        label="is not to be judged here",
        labels={"definition": "the goal is here"},
        help=(
            "remove `fulfilment`; in this steering “{judge}” does not judge goals of “{level}”",
            "remove `fulfilment`; the steering says who judges what",
        ),
    ),
}
