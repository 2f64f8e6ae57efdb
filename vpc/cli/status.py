"""``vpc status``: how things stand, and what is still to be reported."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from vpc.assess.status import PlanStatus, ReportStatus, status_of
from vpc.cli.scope import all_found, exit_code, scopes
from vpc.cli.speech import say, spoken, wants_color
from vpc.diagnostic import Diagnostic, in_order
from vpc.model.forms import ID
from vpc.printer import render
from vpc.printer.status import FORMATS
from vpc.source import UsageError
from vpc.workspace import exists


def status(subjects: Sequence[str], output_format: str) -> int:
    """Print the status of plans and reports to stdout; gives the exit code.

    A subject is a path or, where no such path exists, the id of an organisation of the workspace.
    """
    if output_format not in FORMATS:
        raise UsageError("usage.unknown-format", format=output_format, known=", ".join(FORMATS))
    organisations = {name for name in subjects if _is_organisation(name)}
    paths = [Path(name) for name in subjects if name not in organisations]
    chosen = scopes(paths if paths or not organisations else [])
    statuses: list[PlanStatus | ReportStatus] = []
    found: list[Diagnostic] = []
    for scope in chosen:
        documents = list(scope.compiled())
        found.extend(all_found(scope, documents))
        statuses.extend(status_of(each.assessed) for each in documents if each.assessed)
    if organisations:
        known = {each.owner.id for each in statuses}
        for name in sorted(organisations - known):
            values = {"known": ", ".join(sorted(known))} if known else {}
            raise UsageError("usage.unknown-subject", name=name, **values)
        statuses = [each for each in statuses if each.owner.id in organisations]
    configured = chosen[0].settings.language
    language = spoken(configured)
    wrong = in_order(each for each in found if each.is_error)
    if wrong:
        sys.stderr.write(render("concise", wrong, language, color=wants_color(sys.stderr)))
    if not statuses:
        say("cli.no-documents", configured=configured, path=", ".join(subjects) or ".")
    printed = FORMATS[output_format](statuses, language, color=wants_color(sys.stdout))
    sys.stdout.write(printed)
    return exit_code(wrong, strict=False)


def _is_organisation(subject: str) -> bool:
    return re.fullmatch(ID, subject) is not None and not exists(Path(subject))
