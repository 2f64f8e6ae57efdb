"""Every rule that vpc knows, by group: a table written by hand.

A rule is found by one of the stages on the way from text to assessed documents, or has a file of
its own in ``vpc/lint/rules`` and is asked by ``vpc check`` alone. Its sentences stand in
``vpc/messages``, in the file of its group.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How much a finding weighs: an error stops the document from being compiled."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


class Rule(NamedTuple):
    """What is known of a rule before anything is found.

    ``allowable``: an ``allow`` comment or the settings may silence it. What keeps a document from
    being read or understood cannot be silenced; what is a judgement about its matter can.
    ``linted``: it has a file of its own in ``vpc/lint/rules``.
    ``selected``: it is asked unless the settings say otherwise.
    ``yields_to``: rules that say the same better; where one of them has found something at the
    same place, this one is silent.
    """

    severity: Severity
    allowable: bool = False
    linted: bool = False
    selected: bool = True
    yields_to: tuple[str, ...] = ()


def _linted(severity: Severity, *yields_to: str, selected: bool = True) -> Rule:
    return Rule(severity, allowable=True, linted=True, selected=selected, yields_to=yields_to)


_STOPS = Rule(Severity.ERROR)
_JUDGED = Rule(Severity.ERROR, allowable=True)
_DOUBTED = Rule(Severity.WARNING, allowable=True)
_ERROR = _linted(Severity.ERROR)
_WARNING = _linted(Severity.WARNING)
_ADVICE = _linted(Severity.ADVICE)
_ON_REQUEST = _linted(Severity.ADVICE, selected=False)

GROUPS: Mapping[str, Mapping[str, Rule]] = {
    "files": {
        "missing-file": _STOPS,
        "not-a-file": _STOPS,
        "no-permission": _STOPS,
        "file-too-large": _STOPS,
        "outside-workspace": _STOPS,
        "not-utf-8": _STOPS,
        "invisible-character": _STOPS,
        "same-output": _STOPS,
        "invalid-template": _STOPS,
        "unprintable-character": Rule(Severity.WARNING),
        "unprintable-document": _STOPS,
        "wrong-file-type": _STOPS,
    },
    "syntax": {
        "unresolved-conflict": _STOPS,
        "tab-indentation": _STOPS,
        "colon-in-text": _STOPS,
        "missing-colon": _STOPS,
        "reserved-character": _STOPS,
        "wrong-indentation": _STOPS,
        "unclosed-quote": _STOPS,
        "unclosed-bracket": _STOPS,
        "text-after-quote": _STOPS,
        "invalid-escape": _STOPS,
        "invalid-syntax": _STOPS,
        "too-deep": _STOPS,
        "too-many-values": _STOPS,
        "yaml-feature": _STOPS,
        "key-not-text": _STOPS,
        "duplicate-key": _STOPS,
        "comma-in-braces": _STOPS,
        "blank-value": _STOPS,
        "empty-document": _STOPS,
        "swallowed-comment": _DOUBTED,
    },
    "shape": {
        "not-a-document": _STOPS,
        "file-without-vpc": _DOUBTED,
        "unknown-kind": _STOPS,
        "unknown-key": _STOPS,
        "missing-key": _STOPS,
        "wrong-shape": _STOPS,
        "wrong-form": _STOPS,
        "unknown-word": _STOPS,
        "too-long": _STOPS,
        "conflicting-keys": _STOPS,
    },
    "references": {
        "unknown-reference": _STOPS,
        "duplicate-id": _STOPS,
        "circular-reference": _STOPS,
        "wrong-kind": _STOPS,
        "wrong-year": _STOPS,
        "wrong-level": _STOPS,
        "wrong-organisation": _STOPS,
        "wrong-period": _STOPS,
        "misplaced-target": _STOPS,
        "nothing-to-inherit": _STOPS,
        "not-in-report": _STOPS,
        "computed-outcome": _STOPS,
        "retyped-outcome": _STOPS,
        "verdict-not-given-here": _STOPS,
    },
    "figures": {
        "invalid-number": _STOPS,
        "ambiguous-number": _STOPS,
        "wrong-unit": _STOPS,
        "invalid-target": _STOPS,
        "bound-against-direction": _STOPS,
        "missing-tolerance": _STOPS,
        "parts-unlike-total": _ERROR,
        "total-outside-parts": _ERROR,
        "missing-split": _WARNING,
        "unit-unlike-name": _WARNING,
        "missing-unit": _WARNING,
        "share-over-hundred": _WARNING,
        "negative-figure": _WARNING,
        "fraction-of-a-count": _ADVICE,
        "uneven-precision": _ADVICE,
        "unlikely-denominator": _WARNING,
        "impossible-share": _ADVICE,
        "target-weaker-than-outcome": _WARNING,
        "target-never-missed": _WARNING,
        "missing-direction": _ADVICE,
        "implausible-change": _linted(Severity.ADVICE, "share-over-hundred"),
        "forecast-below-outcome": _WARNING,
        "changed-definition": _WARNING,
        "baseline-unlike-report": _WARNING,
        "stale-last-year": _WARNING,
    },
    "goals": {
        "unexplained-verdict": _DOUBTED,
        "goal-without-measure": _WARNING,
        "measure-named-twice": _WARNING,
        "indicator-without-goal": _ADVICE,
        "duplicate-activity": _WARNING,
        "duplicate-indicator": _WARNING,
        "number-used-twice": _WARNING,
        "number-out-of-place": _WARNING,
        "verdict-against-trend": _WARNING,
        "verdict-without-grounds": _ADVICE,
        "verdict-better-than-units": _ADVICE,
        "status-taken-back": _WARNING,
        "overdue-activity": _linted(Severity.WARNING, "status-taken-back"),
        "unexplained-status": _linted(Severity.WARNING, "status-taken-back"),
        "done-before-start": _WARNING,
    },
    "dates": {
        "invalid-date": _STOPS,
        "date-outside-year": _STOPS,
        "end-before-start": _ERROR,
        "activity-over": _linted(Severity.WARNING, "end-before-start"),
        "activity-beyond": _linted(Severity.ADVICE, "end-before-start"),
        "account-before-start": _ADVICE,
        "reported-too-early": _WARNING,
        "decided-late": _ADVICE,
        "dated-in-another-year": _WARNING,
        "outdated-guarantee": _ADVICE,
        "baseline-from-future": _WARNING,
        "revisions-out-of-order": _WARNING,
        "revision-without-change": _ADVICE,
        "target-revised-late": _ADVICE,
        "impossible-date-in-prose": _WARNING,
        "weekday-unlike-date": _WARNING,
    },
    "money": {
        "control-sum": _JUDGED,
        "negative-amount": _WARNING,
        "thousandfold-amount": _WARNING,
        "before-unlike-last-year": _WARNING,
        "changed-money-unit": _ADVICE,
        "money-line-twice": _WARNING,
        "frame-exceeded": _WARNING,
        "unexplained-money-deviation": _ADVICE,
        "copied-outturn": _WARNING,
        "amount-in-prose-unlike-table": _ADVICE,
    },
    "prose": {
        "stale-year": _WARNING,
        "repeated-paragraph": _WARNING,
        "copied-from-last-year": _ADVICE,
        "figure-unlike-indicator": _ADVICE,
        "staff-unlike-list": _WARNING,
        "status-by-symbol": _WARNING,
        "empty-section": _WARNING,
        "placeholder-text": _WARNING,
        "unseen-list": _WARNING,
        "unseen-heading": _WARNING,
        "unseen-table": _WARNING,
        "table-without-header": _ADVICE,
        "wide-table": _ADVICE,
        "heading-out-of-order": _WARNING,
        "bold-as-heading": _ADVICE,
        "doubled-word": _ADVICE,
        "mixed-number-writing": _ADVICE,
        "link-says-nothing": _ADVICE,
        "bare-address": _ADVICE,
        "long-sentence": _ON_REQUEST,
        "nothing-to-quote": _DOUBTED,
        "image-without-alternative": _JUDGED,
    },
    "privacy": {
        "small-group": _WARNING,
        "personal-number": _WARNING,
        "private-address": _ADVICE,
    },
    "cascade": {
        "delegated-target-unset": _WARNING,
        "pending-target": _WARNING,
        "indicator-without-target": _ADVICE,
        "target-weaker-than-above": _ADVICE,
        "goal-copied-from-above": _WARNING,
        "retyped-title": _linted(Severity.WARNING, "duplicate-activity"),
        "rests-on-draft": _WARNING,
        "renamed-id": _ADVICE,
        "dropped-without-word": _ON_REQUEST,
    },
    "completeness": {
        "missing-prose": _DOUBTED,
        "not-reported": _JUDGED,
        "missing-analysis": _WARNING,
        "missing-forecast": _WARNING,
        "unaccounted-activity": _ADVICE,
        "unkept-promise": _WARNING,
        "unfinished-activity": _ADVICE,
        "missing-previous": _ADVICE,
        "two-plans-of-a-year": _WARNING,
        "missing-registration": _WARNING,
        "undecided-adoption": _WARNING,
        "undated-signature": _ADVICE,
        "missing-attachment": _WARNING,
        "empty-guarantee": _WARNING,
        "missing-contact": _ON_REQUEST,
        "missing-responsible": _ON_REQUEST,
    },
    "settings": {
        "low-contrast": _STOPS,
        "unknown-rule": _DOUBTED,
        "misread-allow": _DOUBTED,
        "unused-allow": _DOUBTED,
        "impossible-allow": _DOUBTED,
        "allow-without-reason": _DOUBTED,
        "unused-baseline": _DOUBTED,
    },
}

RULES: Mapping[str, Rule] = {
    name: rule for rules in GROUPS.values() for name, rule in rules.items()
}
_GROUP_OF = {name: group for group, rules in GROUPS.items() for name in rules}


def group_of(rule: str) -> str:
    """The group that a rule belongs to."""
    return _GROUP_OF[rule]
