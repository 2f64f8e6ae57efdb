"""English: every sentence as data, in the same form as ``sv.py``."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Catalogue, Sentences, Variants

_NEAREST = "did you mean `{nearest}`?"
_START = "begin the file with `vpc: 1` and then `kind: plan` (or `report`, `steering`, `workspace`)"

RULES: Mapping[str, Sentences] = {
    # files and encoding
    "missing-file": Sentences(
        message="the file `{path}` does not exist",
        label="leads nowhere",
        help="check the spelling; the path is relative to the folder of the file it is written in",
    ),
    "not-a-file": Sentences(
        message="`{path}` is not a file",
        label="does not lead to a file",
        help="name a file, not a folder: `board/plan.yaml`",
    ),
    "no-permission": Sentences(
        message="the file `{path}` may not be read",
        label="cannot be opened",
        help="ask its owner for permission to read it",
    ),
    "file-too-large": Sentences(
        message=(
            "the file `{path}` is larger than {limit}",
            "the file is larger than {limit}",
            "the file `{path}` is too large",
            "the file is too large",
        ),
        help="check that it is the right file; images and attachments belong in files of their own",
    ),
    "outside-workspace": Sentences(
        message="`{path}` is outside the workspace",
        label="leads out of the workspace",
        help=(
            "if the file is part of the planning, `vpc.yaml` has to be in `{root_hint}`",
            "put the file in or below the folder that holds `vpc.yaml`",
        ),
    ),
    "not-utf-8": Sentences(
        message=("the file is saved as {encoding}, not as UTF-8", "the file is not saved as UTF-8"),
        label="the first character that cannot be read ({byte})",
        help="open the file in a text editor and save it with the encoding UTF-8",
    ),
    "invisible-character": Sentences(
        message="an invisible character ({code})",
        label="is here",
        help="remove the character; it often comes along with text pasted from other programs",
    ),
    # syntax
    "tab-indentation": Sentences(
        message="the line is indented with a tab",
        label="tab",
        help="indent with spaces, two for each level",
    ),
    "colon-in-text": Sentences(
        message="a colon in a text without quotation marks",
        label="is read as the start of a new value",
        help='put the whole text in quotation marks, as in `title: "Goal: a safe city"`',
    ),
    "missing-colon": Sentences(
        message="the line has no colon",
        label="is neither a key nor the rest of a text",
        help="write `key: value`; a text of several lines is indented deeper than its key",
    ),
    "reserved-character": Sentences(
        message="a text without quotation marks cannot start with `{character}`",
        label="starts here",
        help='put the whole value in quotation marks, as in `unit: "%"`',
    ),
    "wrong-indentation": Sentences(
        message="the line is not indented as it should be",
        label="does not fit the lines above",
        help="indent the line as far as the others on its level, two spaces for each level",
    ),
    "unclosed-quote": Sentences(
        message="the quotation mark is never closed",
        label="starts here",
        help="put `{quote}` where the text ends",
    ),
    "unclosed-bracket": Sentences(
        message="`{bracket}` is never closed, or a comma is missing",
        label="starts here",
        help="close it with `]` or `}}` and put commas between the values: `[1, 5]`",
    ),
    "text-after-quote": Sentences(
        message="there is text after the closing quotation mark",
        label="is not part of the value",
        help="put quotation marks around the whole value; if it contains `\"`, put `'` around it",
    ),
    "invalid-escape": Sentences(
        message="`\\` is followed by a character that means nothing here",
        label="cannot be read",
        help="write `\\\\`, or put `'` around the text instead of `\"`",
    ),
    "invalid-syntax": Sentences(
        message="the line cannot be read",
        label="reading stops here",
        help=(
            "look over indentation, colons and quotation marks (the reader says: {problem})",
            "look over indentation, colons and quotation marks",
        ),
    ),
    "too-deep": Sentences(
        message="too many levels inside each other",
        label="one level too many",
        help="no more than {limit} levels may be inside each other",
    ),
    "too-many-values": Sentences(
        message="the file has too many values",
        label="one too many",
        help="at most {limit} values fit in a file; split it, or see that it is the right one",
    ),
    "yaml-feature": Sentences(
        message="{feature} cannot be used here",
        label="cannot be read",
        help="{how_feature}",
    ),
    "key-not-text": Sentences(
        message="a key has to be a word",
        label="is not a key",
        help="write the key as a word before the colon, the value after it: `title: A safe city`",
    ),
    "duplicate-key": Sentences(
        message="the key `{key}` is there twice",
        label="the second time",
        labels={"first": "the first time"},
        help="keep one of them, or put what they hold together under one",
    ),
    "comma-in-braces": Sentences(
        message="`{written}` is read as two values, since a comma separates values inside `{{}}`",
        label="a decimal comma without quotation marks",
        help="put the number in quotation marks",
    ),
    "blank-value": Sentences(
        message=("`{key}` has no value", "a value is missing here"),
        label="blank",
        help="write a value or remove the line; blank is never an answer",
    ),
    "empty-document": Sentences(message="the file is empty", help=_START),
    "swallowed-comment": Sentences(
        message="the text ends before `#`, the rest becomes a comment",
        label="is left out of the document",
        help=(
            "if `{comment}` is part of the text, put the whole text in quotation marks; "
            "otherwise move the comment to the line above"
        ),
    ),
    # shape
    "not-a-document": Sentences(
        message="the file is not a document for vpc", label="expected `vpc: 1` here", help=_START
    ),
    "file-without-vpc": Sentences(
        message="the file has no `vpc: 1` and is left out",
        help="write `vpc: 1` at the top if the file is part of the planning, else move it",
    ),
    "unknown-kind": Sentences(
        message=("`{word}` is not a kind of document", "the kind of document is missing"),
        label="unknown kind",
        help=(_NEAREST, "choose one of {known}"),
    ),
    "unknown-key": Sentences(
        message="there is no key `{key}` here",
        label="unknown key",
        help=(
            _NEAREST,
            "the keys that can be here: {known}",
            "check the spelling, and that the line is indented as it should be",
        ),
    ),
    "missing-key": Sentences(
        message=("`{key}` or `{either}` is missing", "the key `{key}` is missing"),
        label="incomplete",
        help=(
            "add `{key}: …` or `{either}: …`",
            "add `{key}: …` with one of {known}",
            "add `{key}: …`",
        ),
    ),
    "wrong-shape": Sentences(
        message="expected {wanted} here, not {found}",
        label="is {found}",
        help="{how_wanted}",
    ),
    "wrong-form": Sentences(
        message=("`{written}` is not {form}", "an empty text is not {form}"),
        label="should be {form}",
        help="{how_form}",
    ),
    "unknown-word": Sentences(
        message=("`{word}` is none of the values that can be here", "an empty text cannot be here"),
        label="unknown value",
        help=(_NEAREST, "choose one of {known}", "check the spelling"),
    ),
    "too-long": Sentences(
        message="the text is too long",
        label="too long",
        help=("no more than {limit} characters fit here", "shorten the text"),
    ),
    "conflicting-keys": Sentences(
        message=(
            "found {keys} here, where it should be {wanted}",
            "{keys} cannot be used together",
            "there is nothing in it",
        ),
        label="contradictory",
        labels={"other": "is here as well"},
        help=(
            "write {wanted} and nothing else",
            "keep what is right of {keys} and remove the rest",
            "write a value, or remove the line",
        ),
    ),
    # dates and figures
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
    # references
    "unknown-reference": Sentences(
        message="{the_kind} `{name}` does not exist",
        label="does not exist",
        labels={"near": "`{nearest}` is here"},
        help=(
            _NEAREST,
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
    # judgements about the matter
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
    "unexplained-verdict": Sentences(
        message="the verdict is “{verdict}”, but the computed proposal is “{proposal}”",
        label="departs from the proposal",
        help="write why under `because: |`, or change the verdict",
    ),
    "control-sum": Sentences(
        message=(
            "the control sum for {the_what} is {written}, but the lines add up to {computed}",
            "the control sum for {the_what} is {written}, but there is no sum to compare it with",
        ),
        label=("the lines add up to {computed}", "cannot be checked"),
        help="correct the line that is wrong, or the control sum",
    ),
    "nothing-to-quote": Sentences(
        message="{the_kind} of `{name}` is missing, so there is nothing to show here",
        label="no value",
        help="give the value where it belongs, or remove `[[…]]` from the text",
    ),
    "image-without-alternative": Sentences(
        message="the image `{target}` has no description for those who cannot see it",
        label="nothing between `[` and `]`",
        help="write what the image shows: `![Chart: fewer households each year](image.png)`",
    ),
    # allow comments
    "unknown-rule": Sentences(
        message="there is no rule `{name}`",
        label="unknown rule",
        help=(_NEAREST, "write the rule's name as the finding gives it, in square brackets"),
    ),
    "unused-allow": Sentences(
        message="the exception from `{name}` is not needed",
        label="excepts nothing",
        help="remove it; there is no such finding here",
    ),
    "impossible-allow": Sentences(
        message="there can be no exception from `{name}`",
        label="has no effect",
        help="correct what is wrong and remove the exception",
    ),
    "allow-without-reason": Sentences(
        message="the exception from `{name}` has no reason",
        label="why?",
        help="write the reason at the end of the line: `# vpc: allow[{name}] the reason`",
    ),
    # templates
    "same-output": Sentences(
        message="two files would become the same document; the other one is {other}",
        help="rename one of the files",
    ),
    "invalid-template": Sentences(
        message="the template cannot be used: {problem}",
        label="the mistake is here",
        help="correct the template, or remove `templates` from `vpc.yaml` to use those of vpc",
    ),
}

TERMS: Mapping[str, str] = {
    # shapes
    "text": "a text",
    "mapping": "a group of keys",
    "list": "a list",
    # forms
    "id": "an id",
    "year": "a year",
    "date": "a date",
    "month-day": "a month and day",
    "one-line": "text on a single line",
    "whole-number": "a whole number",
    "goal-number": "a goal number",
    "kolada": "a Kolada key figure",
    "period-name": "a period name",
    "rule-name": "a rule name",
    # what YAML has and plans have not
    "anchor": "an anchor (`&name`)",
    "alias": "an alias (`*name`)",
    "tag": "a tag (`!name`)",
    "merge-key": "a merge key (`<<`)",
    "directive": "a directive (`%`)",
    "second-document": "a second document in the same file (`---`)",
    # the domain
    "goal": "a goal",
    "indicator": "an indicator",
    "activity": "an activity",
    "indicator-or-activity": "an indicator or activity",
    "level": "a level",
    "level-or-organisation": "a level or organisation",
    "period": "a period",
    "organisation": "an organisation",
    "steering": "a steering",
    "account": "an account",
    "line": "a budget line",
    "guarantee": "a quality guarantee",
    "rule": "a rule",
    "placeholder": "a placeholder",
    "plan": "a plan",
    "report": "a report",
    "workspace": "a workspace",
    "template": "a template",
    "foreign": "a file without `vpc: 1`",
    "document": "a document",
    "target": "a target",
    "outcome": "an outcome",
    "fact": "a fact",
    "quotation": "a fact to show",
    "goal-indicator-or-activity": "a goal, an indicator or an activity",
    "quoted-target": "a target",
    "quoted-outcome": "an outcome",
    "quoted-forecast": "a forecast",
    "quoted-last_year": "last year's outcome",
    "quoted-title": "a title",
    "quoted-staff": "a number of staff",
    "income": "income",
    "costs": "costs",
    "net": "net",
    "women": "women",
    "men": "men",
}

DEFINITE: Mapping[str, str] = {
    "goal": "the goal",
    "indicator": "the indicator",
    "activity": "the activity",
    "indicator-or-activity": "the indicator or activity",
    "level": "the level",
    "level-or-organisation": "the level or organisation",
    "period": "the period",
    "organisation": "the organisation",
    "steering": "the steering",
    "account": "the account",
    "line": "the budget line",
    "guarantee": "the quality guarantee",
    "rule": "the rule",
    "placeholder": "the placeholder",
    "plan": "the plan",
    "report": "the report",
    "workspace": "the workspace",
    "template": "the template",
    "document": "the document",
    "target": "the target",
    "outcome": "the outcome",
    "fact": "the fact",
    "quotation": "the fact",
    "goal-indicator-or-activity": "the goal, indicator or activity",
    "quoted-target": "the target",
    "quoted-outcome": "the outcome",
    "quoted-forecast": "the forecast",
    "quoted-last_year": "last year's outcome",
    "quoted-title": "the title",
    "quoted-staff": "the number of staff",
    "income": "the income",
    "costs": "the costs",
    "net": "the net",
}

HOW: Mapping[str, str] = {
    "text": "write the value on the same line, after the colon",
    "mapping": "write the keys on the lines below, indented by two spaces: `title: …`",
    "list": "write each item on a line of its own after a hyphen (`- …`), or `[first, second]`",
    "id": "start with a small letter a–z; then a–z, digits and hyphens: `fewer-families`",
    "year": "write the year with four digits: `2018`",
    "date": "write year-month-day in digits: `2018-03-31`",
    "month-day": "write month-day with two digits each: `08-31`",
    "one-line": "write the text on a single line",
    "whole-number": "write up to four digits and nothing else: `12`",
    "goal-number": "write digits or letters with points between them: `1.1`",
    "kolada": "write `N` or `U` and five digits: `N31807`",
    "period-name": "write capital letters and digits, eight at most: `T1`, `VB`",
    "rule-name": "write the rule's name in small letters and hyphens: `missing-prose`",
    "anchor": "write out the value; if the text is to start with `&`, put it in quotation marks",
    "alias": "write out the value; if the text is to start with `*`, put it in quotation marks",
    "tag": "remove the tag; if the text is to start with `!`, put it in quotation marks",
    "merge-key": "write out the keys where they belong",
    "directive": "remove the line; the file begins with `vpc: 1`",
    "second-document": "put the second document in a file of its own and remove `---`",
    "goal": "write the verdict under `goals`, as in `fulfilment: partly`",
    "indicator": "write the outcome under `outcomes`, or why there is none: `not_measured: …`",
    "activity": "write the status under `activities`, as in `status: done`",
}

SEVERITIES: Mapping[str, str] = {"error": "error", "warning": "warning", "advice": "advice"}

PHRASES: Mapping[str, Variants] = {
    # counts
    "count.error.one": "{number} error",
    "count.error.many": "{number} errors",
    "count.warning.one": "{number} warning",
    "count.warning.many": "{number} warnings",
    "count.advice.one": "{number} piece of advice",
    "count.advice.many": "{number} pieces of advice",
    "count.file.one": "{number} file",
    "count.file.many": "{number} files",
    "count.in-files": "{findings} in {files}",
    "count.none": "all checks passed",
    # frames
    "frame.help": "help",
    "frame.write": "write",
    # how proposals came about
    "trace.assessed-on-forecast": "assessed on the full-year forecast",
    "trace.assessed-on-outcome": "assessed on the outcome of the period",
    "trace.stands": "the goal is in {place}",
    "trace.not-judged": "not judged in this report",
    "trace.verdict": "verdict: {verdict} ({place})",
    "trace.proposal": "computed proposal: {proposal}, since {rule}",
    "trace.rule.all-met": "all that can be assessed meets its target",
    "trace.rule.none-met": "nothing that can be assessed meets its target",
    "trace.rule.mixed": "some meets its target and some does not, or only in part",
    "trace.rule.no-measure": "there is nothing to assess it by",
    "trace.rule.nothing-assessable": "nothing that it rests on can be assessed",
    "trace.indicators": "indicators:",
    "trace.counted": "rests on:",
    "trace.left-out": "left out:",
    "trace.departs-because": "the verdict departs from the proposal, and the report says why",
    "trace.departs-unexplained": "the verdict departs from the proposal without saying why",
    "trace.state.met": "meets its target",
    "trace.state.partly": "meets its target in part",
    "trace.state.not-met": "does not meet its target",
    "trace.state.cannot-be-assessed": "cannot be assessed",
    "trace.reason.no-target": "cannot be assessed, no target",
    "trace.reason.target-pending": "cannot be assessed, the target is not set yet",
    "trace.reason.not-measured": "cannot be assessed, not measured",
    "trace.reason.no-figure": "cannot be assessed, not reported",
    "trace.reason.no-direction": "cannot be assessed, no direction",
    "trace.reason.no-split": "cannot be assessed, not split by sex",
    "trace.reason.no-tolerance": "cannot be assessed, no tolerance",
    "trace.reason.not-due": "cannot be assessed, to be reported later in the year",
    "trace.outcome": "outcome: {place}",
    "trace.target": "target: {place}",
    "trace.target-revised": "target, revised {date}: {place}",
    "trace.target-inherited": "target, taken over from {owner}: {place}",
    "trace.part": "{owner}: {value} ({place})",
    "trace.part-of": "{owner}: {value} of {of} ({place})",
    "trace.part-missing": "{owner}: not reported",
    "trace.aggregate-sum": "the sum of the units' outcomes:",
    "trace.aggregate-mean": "the mean of the units' outcomes:",
    "trace.aggregate-weighted": "the units' outcomes, weighted by what they are shares of:",
    "trace.defined": "indicator: {place}",
    "trace.women": "women: {formula}",
    "trace.men": "men: {formula}",
    "trace.status": "status {status}: {place}",
    "trace.status.not-started": "not started",
    "trace.status.ongoing": "ongoing",
    "trace.status.done": "done",
    "trace.status.delayed": "delayed",
    "trace.status.cancelled": "cancelled",
    "trace.status.not-reported": "not reported",
    "trace.due": "was due {end}: {place}",
    # command line: help
    "cli.help.app": "vpc compiles the plans and reports of Swedish municipalities.",
    "cli.help.build": "Compile plans and reports to finished documents.",
    "cli.help.check": "Check plans and reports and show everything that is wrong.",
    "cli.help.status": "Show how things stand at a glance, and what is still to be reported.",
    "cli.help.format-status": "How it is shown: text, md or json.",
    "cli.help.subjects": "Files, folders or an organisation's id; none means the whole workspace.",
    "cli.help.new": "Make a workspace, or a report to fill in.",
    "cli.help.new-workspace": "Make a folder with a small example that compiles at once.",
    "cli.help.new-report": "Make a report from its plan: all that is to be told, without figures.",
    "cli.help.folder": "The folder to make the workspace in; this one if none is given.",
    "cli.help.plan": "The plan that is reported on.",
    "cli.help.period": "The period, by the steering's name for it: T1, T2 or VB.",
    "cli.help.report-output": "The file to write; else beside the plan, with the period's name.",
    "cli.help.jobs": "How many processes share the work.",
    "cli.help.trace": "Show how a report's computed proposals were worked out.",
    "cli.help.schema": "Print the JSON Schemas, with which an editor can help while you write.",
    "cli.help.paths": "Files or folders; without any, the whole workspace.",
    "cli.help.report": "The report whose proposals to show.",
    "cli.help.goal": "Only the goal with this id; without it, every goal.",
    "cli.help.kind": "The kind of document: plan, report, steering or workspace.",
    "cli.help.output": "Folder to write to; otherwise the one in vpc.yaml, or build.",
    "cli.help.format-build": "Formats to write, with commas between them: md, html.",
    "cli.help.format-check": "How findings are shown: full, concise or json.",
    "cli.help.strict": "Let a warning count as an error for the exit code.",
    "cli.help.basis": "Append how the proposals were worked out.",
    "cli.help.version": "Show the version and exit.",
    # command line: results
    "cli.not-compiled": "not compiled because of errors: {file}",
    "cli.checked.one": "{number} file checked",
    "cli.checked.many": "{number} files checked",
    "cli.no-documents": "no documents for vpc in {path}",
    "cli.no-proposals": "the report has no goals to compute proposals for: {path}",
    "cli.bug": (
        "a mistake in vpc, not in your files; please report it with the command and this: {error}",
        "a mistake in vpc, not in your files; please report it with the command",
    ),
    # vpc status
    "status.document": "Document",
    "status.organisation": "Organisation",
    "status.organisations": "Reported by organisation",
    "status.goals": "Goals",
    "status.indicators": "Indicators",
    "status.money": "Economy",
    "status.progress": "Reported",
    "status.missing": "Missing before the report can be adopted:",
    "status.kind.goal": "verdict on the goal",
    "status.kind.indicator": "outcome of the indicator",
    "status.kind.activity": "status of the activity",
    "status.is.draft": "draft",
    "status.is.adopted": "adopted",
    "status.is.amended": "amended",
    "status.is.excerpt": "excerpt",
    "status.plan": (
        "own goals: {goals}, indicators: {indicators} (without an own target: {without}),"
        " activities: {activities}"
    ),
    "status.result.met": "reach the target",
    "status.result.partly": "reach it partly",
    "status.result.not-met": "miss it",
    "status.result.cannot-be-assessed": "cannot be assessed",
    "status.budget": "net {budget} budgeted",
    "status.even": "net {outcome}, as budgeted",
    "status.better": "net {outcome}, {difference} better than the budget ({budget})",
    "status.worse": "net {outcome}, {difference} worse than the budget ({budget})",
    "cli.workspace-made": "the workspace is made; now try: vpc build {folder}",
    # vpc new report
    "skeleton.how": "Replace each {word} by what is the case. What stands after # is not printed.",
    "skeleton.summary": "the summary, headings with text",
    "skeleton.target": "target: {target}",
    "skeleton.target-above": "{owner} target: {target}",
    "skeleton.last-year": "last year: {value}",
    "skeleton.unit": "amounts in {unit}",
    "skeleton.budget": "budget {amount}",
    "skeleton.analysis": "write the analysis here, and remove the # on both lines",
    # command line: usage
    "usage.lost-worker": (
        "a process that compiled was stopped from outside; no document is half written, run again"
    ),
    "usage.exists": "{path} exists already and is not overwritten",
    "usage.unknown-period": "there is no period {period}; choose one of {known}",
    "usage.missing-path": "{path} does not exist",
    "usage.unwritable": ("{path} cannot be written: {reason}", "{path} cannot be written"),
    "usage.outside-workspace": "{path} is outside the workspace {root}",
    "usage.no-documents": "there are no documents for vpc in {path}",
    "usage.wrong-kind": ("{path} is not {wanted}", "{path} is the wrong kind of document"),
    "usage.unknown-format": "there is no format {format}; choose one of {known}",
    "usage.unknown-kind": "there is no kind {kind}; choose one of {known}",
    "usage.unknown-goal": (
        "the report has no goal {goal}; did you mean {nearest}?",
        "the report has no goal {goal}",
    ),
}

CATALOGUE = Catalogue(
    rules=RULES,
    terms=TERMS,
    definite=DEFINITE,
    how=HOW,
    severities=SEVERITIES,
    phrases=PHRASES,
    decimal_mark=".",
    disjunction=" or ",
)
