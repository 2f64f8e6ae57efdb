"""The commands and their options. A command's work is imported when the command runs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from vpc import __version__
from vpc.cli.speech import say, spoken, workspace_language
from vpc.cli.usage import Command, Commands, refusal
from vpc.messages import phrase
from vpc.source import UsageError

EXIT_USAGE = 2
EXIT_INTERRUPTED = 130


def _help(name: str) -> str:
    return phrase(spoken(), f"cli.help.{name}")


Paths = Annotated[list[Path] | None, typer.Argument(help=_help("paths"), show_default=False)]
Strict = Annotated[bool, typer.Option("--strict", help=_help("strict"))]

app = typer.Typer(
    name="vpc",
    cls=Commands,
    help=_help("app"),
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"vpc {__version__}\n")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[  # handled by its callback
        bool, typer.Option("--version", help=_help("version"), callback=_version, is_eager=True)
    ] = False,
) -> None:
    pass


@app.command(cls=Command, help=_help("build"))
def build(
    paths: Paths = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help=_help("output"))] = None,
    formats: Annotated[str, typer.Option("--format", help=_help("format-build"))] = "md,html",
    appendix: Annotated[str | None, typer.Option("--appendix", help=_help("appendix"))] = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, max=64, help=_help("jobs"))] = 1,
    strict: Strict = False,
) -> None:
    from vpc.cli.build import build as run_build

    code = run_build(paths or [], output, formats, appendix=appendix, jobs=jobs, strict=strict)
    raise typer.Exit(code)


@app.command(cls=Command, help=_help("check"))
def check(
    paths: Paths = None,
    output_format: Annotated[str, typer.Option("--format", help=_help("format-check"))] = "full",
    select: Annotated[str | None, typer.Option("--select", help=_help("select"))] = None,
    extend: Annotated[str, typer.Option("--extend-select", help=_help("extend-select"))] = "",
    ignore: Annotated[str, typer.Option("--ignore", help=_help("ignore"))] = "",
    baseline: Annotated[Path | None, typer.Option("--baseline", help=_help("baseline"))] = None,
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help=_help("write-baseline"))
    ] = False,
    fix: Annotated[bool, typer.Option("--fix", help=_help("fix"))] = False,
    unsafe_fixes: Annotated[
        bool, typer.Option("--unsafe-fixes", help=_help("unsafe-fixes"))
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help=_help("diff"))] = False,
    statistics: Annotated[bool, typer.Option("--statistics", help=_help("statistics"))] = False,
    since: Annotated[
        str | None, typer.Option("--since", metavar="REV", help=_help("since"))
    ] = None,
    strict: Strict = False,
) -> None:
    from vpc.cli.check import Order
    from vpc.cli.check import check as run_check
    from vpc.pipeline.choice import Wishes

    wishes = Wishes(
        select=None if select is None else _names(select) or (select,),
        extend=_names(extend),
        ignore=_names(ignore),
    )
    order = Order(
        paths or [],
        output_format=output_format,
        wishes=wishes,
        baseline=baseline,
        write_baseline=write_baseline,
        fix=fix,
        unsafe_fixes=unsafe_fixes,
        diff=diff,
        strict=strict,
        statistics=statistics,
        since=since,
    )
    raise typer.Exit(run_check(order))


def _names(text: str) -> tuple[str, ...]:
    """Names with commas between them."""
    return tuple(name.strip() for name in text.split(",") if name.strip())


@app.command(cls=Command, help=_help("trace"))
def trace(
    report: Annotated[Path, typer.Argument(help=_help("report"), show_default=False)],
    goal: Annotated[str | None, typer.Argument(help=_help("goal"), show_default=False)] = None,
) -> None:
    from vpc.cli.trace import trace as run_trace

    raise typer.Exit(run_trace(report, goal))


@app.command(cls=Command, help=_help("status"))
def status(
    subjects: Annotated[
        list[str] | None, typer.Argument(help=_help("subjects"), show_default=False)
    ] = None,
    output_format: Annotated[str, typer.Option("--format", help=_help("format-status"))] = "text",
) -> None:
    from vpc.cli.status import status as run_status

    raise typer.Exit(run_status(subjects or [], output_format))


@app.command(cls=Command, help=_help("diff-command"))
def diff(
    paths: Annotated[
        list[str] | None, typer.Argument(help=_help("diff-paths"), show_default=False)
    ] = None,
    revision: Annotated[str | None, typer.Option("--rev", help=_help("rev"))] = None,
    output_format: Annotated[str, typer.Option("--format", help=_help("format-diff"))] = "text",
    exit_code: Annotated[bool, typer.Option("--exit-code", help=_help("exit-code"))] = False,
) -> None:
    from vpc.cli.diff import Order
    from vpc.cli.diff import diff as run_diff

    raise typer.Exit(run_diff(Order(paths or [], revision, output_format, exit_code)))


new = typer.Typer(cls=Commands, help=_help("new"), no_args_is_help=True, rich_markup_mode=None)
app.add_typer(new, name="new")


@new.command("workspace", cls=Command, help=_help("new-workspace"))
def new_workspace(
    folder: Annotated[Path, typer.Argument(help=_help("folder"), show_default=False)] = Path(),
) -> None:
    from vpc.cli.new import new_workspace as run_new

    raise typer.Exit(run_new(folder))


@new.command("report", cls=Command, help=_help("new-report"))
def new_report(
    plan: Annotated[Path, typer.Option("--plan", help=_help("plan"), show_default=False)],
    period: Annotated[str, typer.Option("--period", help=_help("period"), show_default=False)],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help=_help("report-output"))
    ] = None,
) -> None:
    from vpc.cli.new import new_report as run_new

    raise typer.Exit(run_new(plan, period, output))


git = typer.Typer(cls=Commands, help=_help("git"), no_args_is_help=True, rich_markup_mode=None)
app.add_typer(git, name="git")
Shared = Annotated[bool, typer.Option("--shared", help=_help("git-shared"))]


@git.command("install", cls=Command, help=_help("git-install"))
def git_install(shared: Shared = False) -> None:
    from vpc.cli.git import install

    raise typer.Exit(install(shared=shared))


@git.command("uninstall", cls=Command, help=_help("git-uninstall"))
def git_uninstall(shared: Shared = False) -> None:
    from vpc.cli.git import uninstall

    raise typer.Exit(uninstall(shared=shared))


@git.command("status", cls=Command, help=_help("git-status"))
def git_status() -> None:
    from vpc.cli.git import status

    raise typer.Exit(status())


@app.command(cls=Command, help=_help("rules"))
def rules(
    output_format: Annotated[str, typer.Option("--format", help=_help("format-rules"))] = "text",
) -> None:
    from vpc.cli.rules import rules as run_rules

    raise typer.Exit(run_rules(output_format))


@app.command(cls=Command, help=_help("explain"))
def explain(
    rule: Annotated[list[str], typer.Argument(help=_help("rule"), show_default=False)],
) -> None:
    from vpc.cli.rules import explain as run_explain

    raise typer.Exit(run_explain(rule))


@app.command(cls=Command, help=_help("schema"))
def schema(
    kind: Annotated[str, typer.Argument(help=_help("kind"), show_default=False)],
) -> None:
    from vpc.cli.schema import schema as run_schema

    raise typer.Exit(run_schema(kind))


def run(arguments: list[str]) -> int:
    """Run the command line with arguments; gives the exit code (LANGUAGE, *The command line*)."""
    try:
        Path.cwd()
    except OSError:
        say("usage.no-folder")
        return EXIT_USAGE
    try:
        return int(app(arguments, prog_name="vpc", standalone_mode=False) or 0)
    except typer.Abort:
        return EXIT_INTERRUPTED
    except UsageError as error:
        told = error
    except typer.TyperException as error:
        if type(error).__name__ == "NoArgsIsHelpError":
            sys.stderr.write(f"{error.format_message()}\n")
            return EXIT_USAGE
        told = refusal(error)
    say(told.key, configured=workspace_language(arguments), **told.values)
    return EXIT_USAGE
