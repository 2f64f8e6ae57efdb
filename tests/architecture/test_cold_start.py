"""A person waits for ``vpc check`` on every save: nothing is loaded that it does not need.

These tests look at what is loaded, not at a clock.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
EXAMPLES = ROOT / "examples" / "plans"
CODE = """
import sys
sys.argv = ["vpc", *sys.argv[1:]]
from vpc.cli.main import main
try:
    main()
except SystemExit as ended:
    code = ended.code or 0
else:
    code = 0
print("LOADED", code, *sorted(name for name in sys.modules), file=sys.stderr)
"""


def loaded(*arguments: str, code: int = 0) -> set[str]:
    """The modules that a command has loaded when it ends with an exit code."""
    done = subprocess.run(
        [sys.executable, "-c", CODE, *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=EXAMPLES,
        env={**os.environ, "VPC_LANG": "sv"},
    )
    words = done.stderr.strip().rpartition("LOADED ")[2].split()
    assert words[0] == str(code), done.stderr
    return set(words[1:])


def packages(modules: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in modules}


@pytest.fixture(scope="module")
def checking() -> set[str]:
    return loaded("check")


def test_version_loads_nothing_heavy():
    modules = loaded("--version")
    assert not packages(modules) & {"typer", "click", "pydantic", "pydantic_core", "ruamel"}
    assert not packages(modules) & {"rich", "jinja2", "markdown_it", "importlib_metadata"}
    assert {name for name in modules if name.startswith("vpc.")} <= {"vpc.cli", "vpc.cli.main"}


def test_check_loads_nothing_that_prints_documents(checking):
    assert not packages(checking) & {"jinja2", "markupsafe", "markdown_it", "mdurl", "rich"}
    assert not {name for name in checking if name.startswith(("vpc.render", "vpc.view"))}


def test_check_loads_no_package_of_a_format(checking):
    assert not packages(checking) & {"docx", "lxml", "xlsxwriter", "typst"}


def test_a_format_loads_its_own_package_only(tmp_path):
    words = ("build", "2018/stockholm.yaml", "-o", str(tmp_path), "--format")
    heavy = {"docx", "lxml", "xlsxwriter", "jinja2"}
    assert packages(loaded(*words, "md")) & heavy == {"jinja2"}
    assert packages(loaded(*words, "xlsx")) & heavy == {"xlsxwriter"}
    assert packages(loaded(*words, "docx")) & heavy == {"docx", "lxml"}
    assert not packages(loaded(*words, "json")) & {"docx", "lxml", "xlsxwriter", "pydantic"}


def test_check_reads_and_validates(checking):
    assert {"vpc.pipeline", "vpc.syntax.reader", "vpc.model.validate"} <= checking
    assert "_ruamel_yaml" in checking


def test_check_loads_no_network_no_tests_no_metadata(checking):
    unwanted = {"ssl", "http", "urllib3", "requests", "unittest", "pytest", "hypothesis"}
    assert not packages(checking) & (unwanted | {"importlib_metadata"})


def test_check_loads_one_format(checking):
    assert "vpc.printer.full" in checking
    assert not checking & {"json", "vpc.fingerprint", "vpc.printer.sarif", "vpc.printer.statistics"}


def test_check_speaks_one_language(checking):
    assert "vpc.messages.sv" in checking
    assert "vpc.messages.en" not in checking


def test_check_needs_only_pydantics_core(checking):
    """Unless another version of it is installed than the compiled validators were made for."""
    from pydantic_core import __version__

    from vpc.model.compiled import plan

    assert ("pydantic" in packages(checking)) is (__version__ != plan.MADE_FOR)


def test_a_folder_of_nothing_loads_no_validator(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", CODE, "check", str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    assert "pydantic_core" not in done.stderr.rpartition("LOADED ")[2]


def test_what_git_calls_for_every_file_loads_no_command_line():
    modules = loaded("git", "textconv", "vpc.yaml")
    assert not packages(modules) & {"typer", "click", "pydantic", "pydantic_core", "jinja2"}
    assert not {name for name in modules if name.startswith(("vpc.pipeline", "vpc.assess"))}


def test_check_asks_git_only_about_revisions(checking):
    assert not checking & {"vpc.history", "vpc.repository", "vpc.cli.since", "vpc.merge"}
