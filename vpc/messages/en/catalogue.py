"""English: all its sentences together."""

from __future__ import annotations

from vpc.messages.en import (
    cascade,
    completeness,
    dates,
    figures,
    files,
    goals,
    money,
    privacy,
    prose,
    references,
    settings,
    shape,
    syntax,
)
from vpc.messages.en.phrases import PHRASES
from vpc.messages.en.words import DEFINITE, HOW, SEVERITIES, TERMS
from vpc.messages.sentences import Catalogue

_GROUPS = (
    files,
    syntax,
    shape,
    references,
    figures,
    goals,
    dates,
    money,
    prose,
    privacy,
    cascade,
    completeness,
    settings,
)

CATALOGUE = Catalogue(
    rules={name: rule for group in _GROUPS for name, rule in group.RULES.items()},
    terms=TERMS,
    definite=DEFINITE,
    how=HOW,
    severities=SEVERITIES,
    phrases=PHRASES,
    decimal_mark=".",
    disjunction=" or ",
)
