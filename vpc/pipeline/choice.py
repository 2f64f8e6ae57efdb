"""Which rules are asked and told, of which files: what ``vpc.yaml`` and the command line choose.

A name is a rule's, a group's, or ``all``. The more specific name decides: ``ignore: [prose]`` with
``extend_select: [stale-year]`` leaves that one rule of the group. Of two names that are equally
specific, the one that ignores decides.

The command line comes before the settings: its ``select`` takes the place of all that they select,
what it ignores is ignored, and what it selects is asked unless the settings ignore it more closely,
or as closely for a path.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property
from typing import TYPE_CHECKING

from vpc.registry import GROUPS, RULES, Severity, group_of

if TYPE_CHECKING:
    from vpc.model.workspace import PathRules, Workspace

EVERY = "all"
NAMES = (EVERY, *GROUPS, *RULES)
"""Everything that a setting may name."""


@dataclass(frozen=True)
class Wishes:
    """What somebody wants: of the settings, of the settings for some paths, or on the command line.

    ``select`` takes the place of the usual rules (None: those), ``extend`` adds to them.
    """

    select: tuple[str, ...] | None = None
    extend: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


NO_WISHES = Wishes()


@dataclass(frozen=True)
class Choice:
    """The rules of a run. ``wishes`` are the command line's: they come before the settings."""

    settings: Workspace | None = None
    wishes: Wishes = NO_WISHES

    @cached_property
    def asked(self) -> frozenset[str]:
        """The rules that are asked of some file at least."""
        paths = self.settings.per_path.values() if self.settings else ()
        extended = [name for each in paths for name in each.extend_select]
        return frozenset(rule for rule in RULES if self._is_asked(rule, extended, ()))

    def told(self, rule: str, key: str) -> bool:
        """Whether a finding in a file is told: what cannot be silenced always is."""
        if not RULES[rule].allowable:
            return True
        paths = [each for pattern, each in self._paths if matches(pattern, key)]
        extended = [name for each in paths for name in each.extend_select]
        ignored = [name for each in paths for name in each.ignore]
        return self._is_asked(rule, extended, ignored)

    def severity(self, rule: str, key: str) -> Severity | None:
        """The weight that the settings give a rule in a file; None: its own."""
        if self.settings is None or not RULES[rule].allowable:
            return None
        severity = self.settings.severity.get(rule)
        for pattern, each in self._paths:
            if rule in each.severity and matches(pattern, key):
                severity = each.severity[rule]
        return Severity(severity) if severity else None

    @property
    def _paths(self) -> Iterable[tuple[str, PathRules]]:
        return self.settings.per_path.items() if self.settings else ()

    def _is_asked(self, rule: str, extended: Sequence[str], ignored: Sequence[str]) -> bool:
        wishes, settings = self.wishes, self.settings
        refused = _closeness(rule, wishes.ignore)
        chosen = _closeness(rule, (*(wishes.select or ()), *wishes.extend))
        if refused or (wishes.select is not None and not chosen):
            return chosen > refused
        here, everywhere = _closeness(rule, ignored), 0
        wanted, usual = list(extended), RULES[rule].selected
        if settings is not None:
            everywhere = _closeness(rule, settings.ignore)
            wanted += [*(settings.select or ()), *settings.extend_select]
            usual = usual and settings.select is None
        if chosen > here and chosen >= everywhere:
            return True
        return max(int(usual), chosen, _closeness(rule, wanted)) > max(here, everywhere)


def _closeness(rule: str, names: Collection[str]) -> int:
    """How closely the nearest of some names means a rule: 0 not at all, 3 by its own name."""
    if not names:
        return 0
    return 3 if rule in names else 2 if group_of(rule) in names else 1 if EVERY in names else 0


def matches(pattern: str, key: str) -> bool:
    """Whether a path below the root is one of those that a pattern means.

    ``*`` is anything within a name, ``**`` any number of folders; ``archive`` alone means the
    file or folder of that name with everything below it.
    """
    wanted = pattern.strip("/").split("/")
    return _matches(wanted, key.split("/")) or _matches([*wanted, "**"], key.split("/"))


def _matches(wanted: Sequence[str], names: Sequence[str]) -> bool:
    """Segment by segment; so many steps at most as both are long together."""
    reached = {0}
    for name in names:
        reached = _opened(reached, wanted)
        reached = {
            at if wanted[at] == "**" else at + 1
            for at in reached
            if at < len(wanted) and (wanted[at] == "**" or fnmatchcase(name, wanted[at]))
        }
    return len(wanted) in _opened(reached, wanted)


def _opened(reached: set[int], wanted: Sequence[str]) -> set[int]:
    """The places reached, and those behind a ``**`` that stands for nothing."""
    found = set(reached)
    for at, name in enumerate(wanted):
        if at in found and name == "**":
            found.add(at + 1)
    return found
