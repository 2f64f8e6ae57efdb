"""English: levels above and years before."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "delegated-target-unset": Sentences(
        message="no target is set for `{name}`, although {owner} has handed it down",
        label="`{name}` is missing",
        help="set a target, `{name}: …`, or say why there is none: `{{none: …}}`",
        labels={"pending": "left to the level below"},
    ),
    "pending-target": Sentences(
        message="the target for `{name}` is still to be set, but {period} gives its outcome",
        label="“{text}”",
        help=(
            "set the target with `revised` and the date of the decision, or say why there was to "
            "be none: `{{none: …}}`"
        ),
        labels={"outcome": "the outcome"},
    ),
    "indicator-without-target": Sentences(
        message=(
            "`{name}` has a target set by {owner}, but none here",
            "the indicator `{name}` has no target",
        ),
        label="nothing to measure against",
        help=(
            "take it over from {owner} with `{name}: inherited`, or set your own",
            "set a target, `target: …`, or say why there is none: `{{none: …}}`",
        ),
        labels={"above": "the target above"},
    ),
    "target-weaker-than-above": Sentences(
        message=(
            "the target for `{name}` is {own} {unit}, weaker than the {above} {unit} of {owner}",
            "the target for `{name}` is {own}, weaker than the {above} of {owner}",
        ),
        label="easier to reach",
        help="tighten the target, take it over (`inherited`) or say in a text why it may be so",
        labels={"above": "the target above"},
    ),
    "goal-copied-from-above": Sentences(
        message="the goal is word for word the same as `{name}` of {owner}",
        label="says nothing of its own",
        help=(
            "say what you are to achieve yourselves; if there is nothing to add, remove the goal "
            "and put indicators and activities under `additions`"
        ),
        labels={"above": "the goal above"},
    ),
    "retyped-title": Sentences(
        message="“{written}” is probably a slip for “{right}”",
        label="is it to be “{right}”?",
        help="write “{right}”, as in `{name}`; if the change is meant, allow it with a reason",
        labels={
            "above": "what the level above calls it",
            "earlier": "what it was called last year",
        },
    ),
    "rests-on-draft": Sentences(
        message="the document is adopted, but {the_kind} in {file} is a draft",
        label="a draft",
        help="adopt {file} first, or let the document be a draft until then",
        labels={"draft": "not adopted"},
    ),
    "renamed-id": Sentences(
        message="`{name}` was called `{before}` last year, but that is not said here",
        label="a new id, the same name",
        help=(
            "add `formerly: {before}` so that its history follows; if it is something else, say in "
            "the name how it differs"
        ),
        labels={"before": "last year's"},
    ),
    "dropped-without-word": Sentences(
        message="{the_kind} `{name}` of last year is not there this year",
        label="last year's plan",
        help="if something else has taken its place, write `formerly: {name}` there",
        labels={"before": "was there last year"},
    ),
}
