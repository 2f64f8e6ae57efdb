"""English: goals, activities, verdicts."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "unexplained-verdict": Sentences(
        message="the verdict is “{verdict}”, but the computed proposal is “{proposal}”",
        label="departs from the proposal",
        help="write why under `because: |`, or change the verdict",
    ),
    "goal-without-measure": Sentences(
        message="nothing tells whether the goal `{name}` is reached",
        label="no indicator, no activity and no goal below",
        help=(
            "give the goal an indicator or an activity, or name an indicator from further up: "
            "`measured_by: […]`"
        ),
    ),
    "measure-named-twice": Sentences(
        message="`{name}` is counted twice for the goal",
        label="named here again",
        help="remove `{name}` from `measured_by`; it counts all the same",
        labels={"first": "the first time"},
    ),
    "indicator-without-goal": Sentences(
        message="the target for `{name}` belongs to none of the plan's own goals",
        label="a figure without a goal",
        help=(
            "name `{name}` in `measured_by` of the goal that the figure is to show, or set a goal "
            "under `{goal}`"
        ),
        labels={"goal": "the indicator stands under this goal"},
    ),
    "duplicate-activity": Sentences(
        message="the activity `{name}` is called the same as `{other}`",
        label="the same activity again",
        help="remove one of them; if they are two, say in the titles how they differ",
        labels={"first": "the first time"},
    ),
    "duplicate-indicator": Sentences(
        message="the indicator `{name}` is called the same as `{other}`",
        label="the same name and unit",
        help=(
            "remove it and set a target for `{other}` instead; if they are two, say in the names "
            "how they differ"
        ),
        labels={"first": "is here already"},
    ),
    "number-used-twice": Sentences(
        message="two goals have the number {number}",
        label="the same number as `{name}`",
        help="give one of the goals another number",
        labels={"first": "the first time"},
    ),
    "number-out-of-place": Sentences(
        message="the goal has the number {number} but stands under goal {above}",
        label="does not begin with {above}",
        help=(
            "if the goal belongs to `{nearest}`, change `under`; else start it with {above}",
            "let the number begin with {above}, or change `under`",
        ),
        labels={"above": "the goal above"},
    ),
    "verdict-against-trend": Sentences(
        message=(
            "the verdict is “{verdict}”, but all that is measured missed its target and got worse"
        ),
        label="against the trend",
        help="write why under `because: |`, or change the verdict; it is about {names}",
        labels={"worse": "worse than last year"},
    ),
    "verdict-without-grounds": Sentences(
        message="the verdict “{verdict}” rests on no measure and on no text",
        label="nothing to hold it against",
        help="write under `analysis: |` what the verdict is built on",
        labels={"goal": "none of the goal's measures can be assessed"},
    ),
    "verdict-better-than-units": Sentences(
        message="the verdict is “{verdict}”, but {missed} of the units' {total} goals are not met",
        label="better than the units'",
        help="write why under `because: |`, or change the verdict",
        labels={"unit": "the unit's verdict"},
    ),
    "status-taken-back": Sentences(
        message="`{name}` is “{status}”, but was “{before}” in an earlier report",
        label="has gone backwards",
        help="correct the status, or say under `deviation` what happened",
        labels={"earlier": "earlier in the year"},
    ),
    "overdue-activity": Sentences(
        message="`{name}` was to be finished by {end} but is “{status}”",
        label="its end has passed",
        help="say under `deviation` why, and when it will be finished; or correct the status",
        labels={"end": "was to be finished by then"},
    ),
    "unexplained-status": Sentences(
        message="`{name}` is “{status}”, but nobody says why",
        label="without an explanation",
        help="say under `deviation` what happened and what is done instead",
    ),
    "done-before-start": Sentences(
        message="`{name}` is “{status}”, but does not start until {start}",
        label="before it starts",
        help="correct the status or the date; if it started earlier, say so under `deviation`",
        labels={"start": "starts by the plan"},
    ),
}
