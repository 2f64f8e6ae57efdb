"""Whether an indicator reaches its target, and what a goal's verdict would be by its figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from vpc.model.document import Origin
from vpc.resolve.targets import Bound, Interval, Pending, Point, Simple, Split, TargetValue, Waived

_HUNDRED = Decimal(100)


class State(StrEnum):
    """How an input stands to its goal."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not-met"
    UNASSESSABLE = "cannot-be-assessed"


class Reason(StrEnum):
    """Why an input cannot be assessed: a closed list."""

    NO_TARGET = "no-target"
    TARGET_PENDING = "target-pending"
    NOT_MEASURED = "not-measured"
    NO_FIGURE = "no-figure"
    NO_DIRECTION = "no-direction"
    NO_SPLIT = "no-split"
    NO_TOLERANCE = "no-tolerance"
    NOT_DUE = "not-due"


@dataclass(frozen=True)
class Measure:
    """The figure that is compared: the outcome, or the forecast early in the year."""

    total: Decimal | None
    women: Decimal | None
    men: Decimal | None


@dataclass(frozen=True)
class Comparison:
    """An indicator held against its target."""

    state: State
    reason: Reason | None = None
    women: State | None = None
    men: State | None = None


def compare(
    measure: Measure,
    target: TargetValue | None,
    better: str,
    tolerance: Decimal | None,
    partly_within: Decimal | None,
    *,
    not_measured: bool,
) -> Comparison:
    """Hold a figure against a target, exactly as both were written.

    ``partly_within``: percent of the target within which a miss counts as partly met (None: a
    figure alone never does). By sex: both met is met, one is partly.
    """
    if target is None or isinstance(target, Waived):
        return Comparison(State.UNASSESSABLE, Reason.NO_TARGET)
    if isinstance(target, Pending):
        return Comparison(State.UNASSESSABLE, Reason.TARGET_PENDING)
    if not_measured:
        return Comparison(State.UNASSESSABLE, Reason.NOT_MEASURED)

    def single(value: Decimal, against: Simple) -> Comparison:
        return _single(value, against, better, tolerance, partly_within)

    if isinstance(target, Split):
        return _split(measure, target, single)
    if not isinstance(target, Point | Bound | Interval):
        return Comparison(State.UNASSESSABLE, Reason.NO_TARGET)
    if measure.total is None:
        return Comparison(State.UNASSESSABLE, Reason.NO_FIGURE)
    return single(measure.total, target)


def _split(
    measure: Measure, target: Split, single: Callable[[Decimal, Simple], Comparison]
) -> Comparison:
    if measure.women is None or measure.men is None:
        missing = measure.total is None and measure.women is None and measure.men is None
        reason = Reason.NO_FIGURE if missing else Reason.NO_SPLIT
        return Comparison(State.UNASSESSABLE, reason)
    women, men = single(measure.women, target.women), single(measure.men, target.men)
    for each in (women, men):
        if each.state is State.UNASSESSABLE:
            return each
    met = (women.state, men.state).count(State.MET)
    state = (State.NOT_MET, State.PARTLY, State.MET)[met]
    if state is State.NOT_MET and women.state is men.state is State.PARTLY:
        state = State.PARTLY
    return Comparison(state, None, women.state, men.state)


def _single(
    value: Decimal,
    target: Simple,
    better: str,
    tolerance: Decimal | None,
    partly_within: Decimal | None,
) -> Comparison:
    bounds = limits(target, better, tolerance)
    if isinstance(bounds, Reason):
        return Comparison(State.UNASSESSABLE, bounds)
    low, high = bounds
    if (low is None or value >= low) and (high is None or value <= high):
        return Comparison(State.MET)
    limit = low if low is not None and value < low else high
    assert limit is not None
    if partly_within is not None and abs(value - limit) * _HUNDRED <= partly_within * abs(limit):
        return Comparison(State.PARTLY)
    return Comparison(State.NOT_MET)


def limits(
    target: Simple, better: str, tolerance: Decimal | None
) -> tuple[Decimal | None, Decimal | None] | Reason:
    """The lowest and highest value that meets a target (None: no limit on that side)."""
    if isinstance(target, Interval):
        return target.low, target.high
    if isinstance(target, Bound):
        return (None, target.value) if target.word == "max" else (target.value, None)
    if better == "lower":
        return None, target.value
    if better == "higher":
        return target.value, None
    if better == "within":
        if tolerance is None:
            return Reason.NO_TOLERANCE
        return target.value - tolerance, target.value + tolerance
    return Reason.NO_DIRECTION


@dataclass(frozen=True)
class Input:
    """What a proposal rests on, or would if it could be assessed; ``origin`` is where it stands."""

    kind: str
    id: str
    title: str
    state: State
    reason: Reason | None
    origin: Origin


@dataclass(frozen=True)
class Proposal:
    """What the verdict on a goal would be by its figures, and on what that rests.

    ``rule`` names the sentence that led to it: ``all-met``, ``none-met``, ``mixed``,
    ``no-measure`` (nothing to rest on) or ``nothing-assessable``.
    """

    result: str
    rule: str
    counted: tuple[Input, ...]
    left_out: tuple[Input, ...]

    @property
    def is_assessable(self) -> bool:
        return self.result != "cannot-be-assessed"


def propose(inputs: Sequence[Input]) -> Proposal:
    """The proposal for a goal.

    All assessable inputs met: fully. None met or partly met: not met. Otherwise: partly. What
    cannot be assessed is left out and named.
    """
    counted = tuple(each for each in inputs if each.state is not State.UNASSESSABLE)
    left_out = tuple(each for each in inputs if each.state is State.UNASSESSABLE)
    states = {each.state for each in counted}
    if not inputs:
        result, rule = "cannot-be-assessed", "no-measure"
    elif not counted:
        result, rule = "cannot-be-assessed", "nothing-assessable"
    elif states == {State.MET}:
        result, rule = "fully", "all-met"
    elif states == {State.NOT_MET}:
        result, rule = "not-met", "none-met"
    else:
        result, rule = "partly", "mixed"
    return Proposal(result, rule, counted, left_out)


_OF_STATUS = {"done": State.MET, "delayed": State.PARTLY}


def activity_state(status: str | None) -> tuple[State, Reason | None]:
    """How an activity that is due counts: done is met, delayed partly, anything else not."""
    if status is None:
        return State.UNASSESSABLE, Reason.NO_FIGURE
    return _OF_STATUS.get(status, State.NOT_MET), None
