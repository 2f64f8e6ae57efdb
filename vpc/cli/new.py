"""``vpc new``: a workspace that compiles at once, or a report to fill in. Overwrites nothing."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from vpc import shipped
from vpc.assess.records import AssessedPlan, AssessedReport
from vpc.cli.scope import Scope, all_found, scopes
from vpc.cli.speech import say, spoken, wants_color
from vpc.diagnostic import has_errors
from vpc.model.validator import KINDS
from vpc.pipeline import compile_documents, find_report
from vpc.pipeline.overlay import OverlaidWorld
from vpc.printer import render
from vpc.printer.skeleton import minimal, skeleton
from vpc.source import Unreadable, UsageError


def new_report(plan: Path, period: str, output: Path | None) -> int:
    """Write the skeleton of a period's report on a plan; print its path to stdout."""
    (scope,) = scopes([plan])
    if plan.is_dir():
        raise UsageError("usage.not-a-plan", path=str(plan))
    configured = scope.settings.language
    language = spoken(configured)
    documents = list(scope.compiled())
    found = all_found(scope, documents)
    assessed = documents[0].assessed if documents else None
    if documents and documents[0].kind not in ("plan", ""):
        raise UsageError("usage.not-a-plan", path=str(plan))
    if not isinstance(assessed, AssessedPlan) or has_errors(found):
        sys.stderr.write(render("full", found, language, color=wants_color(sys.stderr)))
        return 1
    periods = assessed.plan.steering.periods
    if period not in periods:
        raise UsageError("usage.unknown-period", period=period, known=", ".join(periods))
    target = output or plan.with_name(f"{plan.stem}-{period.lower()}.yaml")
    key = scope.world.key_of(target)
    if isinstance(key, Unreadable):
        raise UsageError("usage.outside-workspace", path=str(target), root=scope.world.display(""))
    report, paths = _empty_report(scope, assessed, period, key)
    text = skeleton(report, plan=paths[0], previous=paths[1], language=language)
    _write_new(target, text.encode())
    sys.stdout.write(f"{target.as_posix()}\n")
    return 0


def _empty_report(
    scope: Scope, plan: AssessedPlan, period: str, key: str
) -> tuple[AssessedReport, tuple[str, str | None]]:
    """A report on the plan that tells nothing yet, and the paths it refers to."""
    folder = key.rpartition("/")[0]
    plan_path = _path_from(folder, plan.plan.document.key)
    previous = None
    last_year = plan.plan.document.links.get(("previous",))
    if isinstance(last_year, str):
        keys = scope.world.documents(scope.world.root, scope.output).names
        found = find_report(scope.world, keys, last_year, period)
        previous = _path_from(folder, found) if found else None
    text = minimal(period, plan_path, previous)
    world = OverlaidWorld(scope.world, {key: text.encode()})
    (compiled,) = compile_documents(world, [key], scope.settings)
    if not isinstance(compiled.assessed, AssessedReport) and previous is not None:
        # Last year's report is broken: the skeleton does without it.
        text = minimal(period, plan_path, None)
        world = OverlaidWorld(scope.world, {key: text.encode()})
        (compiled,) = compile_documents(world, [key], scope.settings)
        previous = None
    assert isinstance(compiled.assessed, AssessedReport)
    return compiled.assessed, (plan_path, previous)


def _path_from(folder: str, key: str) -> str:
    return Path(os.path.relpath(key, folder or ".")).as_posix()


def new_workspace(folder: Path) -> int:
    """Write the files of a small workspace; print their paths to stdout."""
    source = shipped.folder("workspace")
    files = sorted(path for path in source.rglob("*") if path.is_file())
    contents = {path.relative_to(source).as_posix(): path.read_bytes() for path in files}
    for kind in KINDS:
        path = shipped.folder("schemas") / f"{kind}.schema.json"
        contents[f".vpc/schemas/{path.name}"] = path.read_bytes()
    for name in contents:
        if (folder / name).exists():
            raise UsageError("usage.exists", path=(folder / name).as_posix())
    for name, content in contents.items():
        _write_new(folder / name, content)
        sys.stdout.write(f"{(folder / name).as_posix()}\n")
    say("cli.workspace-made", configured="sv", folder=folder.as_posix())
    return 0


def _write_new(path: Path, content: bytes) -> None:
    """Write a file that must not be there yet."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError as error:
        raise UsageError("usage.exists", path=path.as_posix()) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError("usage.unwritable", path=path.as_posix(), reason=reason) from error
