"""English: what is missing."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "missing-prose": Sentences(
        message="“{heading}” is missing",
        label="incomplete goal",
        help="add `{key}: |` and the text indented below; the steering requires it of “{level}”",
    ),
    "not-reported": Sentences(
        message=(
            "{the_kind} “{title}” is missing from the report",
            "{the_kind} `{name}` is missing from the report",
        ),
        label="not reported",
        help=("add `{name}`: {how_kind}", "add `{name}`"),
    ),
    "missing-analysis": Sentences(
        message=(
            "the goal is judged “{verdict}” and no analysis says why",
            "the target of “{name}” was missed and no analysis says why",
        ),
        label="no analysis",
        labels={"target": "the target"},
        help="add `analysis: |` here or at the goal: why, and what is being done about it",
    ),
    "missing-forecast": Sentences(
        message="“{name}” has no forecast, by which it is judged in {period}",
        label="an outcome without a forecast",
        labels={"target": "the target that the forecast is held against"},
        help="add `forecast:` with what is expected for the whole year",
    ),
    "unaccounted-activity": Sentences(
        message=(
            "“{title}” is to be accounted for in {period}, but no report will miss it",
            "“{title}” is to be accounted for during the year, but no report will miss it",
        ),
        label="so the text says",
        labels={"activity": "the activity"},
        help="add `reported_in: [{names}]` to the activity",
    ),
    "unkept-promise": Sentences(
        message=(
            "no final report accounts for the {count} activities of the plan for {year}",
            "no final report accounts for the activity of the plan for {year}",
        ),
        label="a plan without a final report",
        labels={"promise": "the first one"},
        help="write the report on {year} (`vpc new report {name}`), or put it into the workspace",
    ),
    "unfinished-activity": Sentences(
        message="the activity `{name}` was not finished last year and is not there this year",
        label="last year's plan",
        labels={"told": "“{status}”"},
        help="take it into the plan, or say in last year's report that it was cancelled",
    ),
    "missing-previous": Sentences(
        message="last year's document is in the workspace and not named",
        label="no `previous`",
        help="add `previous: {path}`",
    ),
    "two-plans-of-a-year": Sentences(
        message="{organisation} has two plans for {year}",
        label="one more",
        labels={"other": "the other one"},
        help=(
            "let one file hold: amend it and set `status: amended`; if one of them is known only "
            "in part, set `status: excerpt`"
        ),
    ),
    "missing-registration": Sentences(
        message="the document is adopted and has no registration number",
        label="no `registration`",
        help="add `registration: {{number: …, date: …}}`",
    ),
    "undecided-adoption": Sentences(
        message=(
            "the decision of {by} has no date",
            "the document is adopted, but not by whom or when",
        ),
        label="no date of the decision",
        help="add `decision: {{by: …, date: …, paragraph: …}}`, or set `status: draft`",
    ),
    "undated-signature": Sentences(
        message="the signature of {role} has no date",
        label="when?",
        help="add `date:`",
    ),
    "missing-attachment": Sentences(
        message="there is no attachment {number}",
        label="leads nowhere",
        labels={"list": "the attachments"},
        help=(
            "add it under `attachments`, or correct the number; there is attachment {listed}",
            "add it under `attachments`",
        ),
    ),
    "empty-guarantee": Sentences(
        message="the guarantee “{title}” promises nothing",
        label="no promises",
        help="write the promises under `promises`",
    ),
    "missing-contact": Sentences(
        message="the plan does not say whom to turn to with a question",
        label="no contact",
        help="add `contact: {{phones: […], email: …}}`",
    ),
    "missing-responsible": Sentences(
        message="nobody is responsible for “{title}”",
        label="nobody responsible",
        help="add `responsible:` with a role",
    ),
}
