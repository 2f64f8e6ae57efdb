"""The command line's own words in the reader's language: its help, and what it refuses.

Typer speaks English only. The few sentences it has of its own are exchanged here for ours.
"""

from __future__ import annotations

import re
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from vpc.cli.speech import spoken
from vpc.diagnostic import nearest
from vpc.messages import phrase
from vpc.source import UsageError

_FIXED = {
    r"^Usage: ": "cli.usage",
    r"\[OPTIONS\]": "cli.usage-options",
    r"COMMAND \[ARGS\]\.\.\.$": "cli.usage-command",
    r"^Options:$": "cli.options",
    r"^Arguments:$": "cli.arguments",
    r"^Commands:$": "cli.commands",
    r"Show this message and exit\.$": "cli.help.help",
    r"\[default: ": "cli.default",
    r"\[required\]$": "cli.required",
}


def _translated(text: str) -> str:
    """A page of help with Typer's own words in the reader's language."""
    language = spoken()
    for pattern, key in _FIXED.items():
        text = re.sub(pattern, phrase(language, key), text, flags=re.MULTILINE)
    return text


class Command(TyperCommand):
    """A command whose help is in the reader's language."""

    def get_help(self, ctx: Any) -> str:
        return _translated(super().get_help(ctx))


class Commands(TyperGroup):
    """Commands under a name; the help is in the reader's language, and so is an unknown name."""

    command_class = Command

    def get_help(self, ctx: Any) -> str:
        return _translated(super().get_help(ctx))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            near = nearest(args[0], self.commands)
            known = ", ".join(self.commands)
            raise UsageError(
                "usage.unknown-command",
                command=f"{ctx.command_path} {args[0]}",
                known=known,
                **({"nearest": near} if near else {}),
            )
        return super().resolve_command(ctx, args)


def refusal(error: typer.TyperException) -> UsageError:
    """What Typer found wrong with a command line, as an error of ours."""
    told: Any = error
    help_command = f"{told.ctx.command_path} -h" if getattr(told, "ctx", None) else "vpc -h"
    match type(error).__name__:
        case "NoSuchOption":
            near = sorted(told.possibilities or ())[:1]
            values = {"nearest": near[0]} if near else {}
            return UsageError(
                "usage.unknown-option", option=told.option_name, help=help_command, **values
            )
        case "MissingParameter":
            name = max(told.param.opts, key=len)
            return UsageError("usage.missing-argument", name=name, help=help_command)
        case "BadParameter" if hasattr(told.param.type, "min"):
            name = max(told.param.opts, key=len)
            least, most = str(told.param.type.min), str(told.param.type.max)
            return UsageError("usage.not-in-range", option=name, least=least, most=most)
        case "BadOptionUsage" if "does not take" in error.message:
            return UsageError("usage.option-without-value", option=told.option_name)
        case "BadOptionUsage":
            return UsageError("usage.option-value", option=told.option_name)
        case "UsageError" if "extra argument" in error.message:
            return UsageError("usage.too-many-arguments", help=help_command)
    return UsageError("usage.misunderstood", reason=error.format_message(), help=help_command)
