"""Where the command ``vpc`` starts. Nothing heavy is imported before it is needed."""

from __future__ import annotations

import os
import sys

EXIT_BUG = 70
_DRIVERS = (["merge-driver"], ["diff-driver"], ["textconv"])
"""What git calls under ``vpc git``, a file at a time: it does without the command line's tables."""


def main() -> None:
    """Run the command line; never show a traceback unless ``VPC_DEBUG`` asks for one."""
    if sys.argv[1:] == ["--version"]:
        from vpc import __version__

        sys.stdout.write(f"vpc {__version__}\n")
        return
    for stream in (sys.stdout, sys.stderr):
        # Swedish has to come out whatever the terminal's encoding is said to be.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        if sys.argv[1:2] == ["git"] and sys.argv[2:3] in _DRIVERS:
            from vpc.cli.git_drivers import drive as run
        else:
            from vpc.cli.app import run

        code = run(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:  # the reader (`| head`) has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except KeyboardInterrupt:
        code = 130
    except Exception as error:
        if os.environ.get("VPC_DEBUG"):
            raise
        from vpc.cli.speech import say

        say("cli.bug", error=f"{type(error).__name__}: {error}")
        code = EXIT_BUG
    sys.exit(code)
