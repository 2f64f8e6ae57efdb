"""``vpc git`` in real repositories: what git shows and merges, and that nothing is left behind."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from repositories import Repository, made

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

PLAN = """\
# Nämndens plan.
vpc: 1
kind: plan
year: 2027
organisation: {id: board, level: board, name: Kulturnämnden}
steering: stockholm-2017
goals:
  readers:
    title: Fler barn läser
    description: |
      Barn läser mindre än förr, och vi vill
      vända på det. Skolan hjälper till.
    indicators:
      loans: {name: Lån per barn, unit: st, better: higher, target: 12, periodicity: year}
  writers:   # nytt för året
    title: Fler barn skriver
    indicators:
      books: {name: Böcker, unit: st, better: higher, target: 3, periodicity: year}
"""


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> Path:
    """A repository with a plan, and the drivers installed."""
    folder = tmp_path_factory.mktemp("model")
    there = made(folder)
    there.commit("plan.yaml", PLAN)
    there.vpc("git", "install")
    return folder


@pytest.fixture
def repository(tmp_path, model) -> Repository:
    shutil.copytree(model, tmp_path, dirs_exist_ok=True)
    return Repository(tmp_path / "work", tmp_path / "home")


def with_goal(name: str, text: str = PLAN) -> str:
    return f"{text}\n  # om {name}\n  {name}:\n    title: {name}\n"


def branches(there: Repository, ours: str | bytes, theirs: str | bytes, name="plan.yaml") -> None:
    """Two branches that go apart: ours is checked out, the other is called ``theirs``."""
    there.git("checkout", "-q", "-b", "theirs")
    there.commit(name, theirs)
    there.git("checkout", "-q", "-b", "ours", "main")
    there.commit(name, ours)


# ---- merging


def test_two_new_goals_are_merged(repository):
    branches(repository, with_goal("one"), with_goal("two"))
    repository.git("merge", "-q", "theirs", "-m", "both")
    assert repository.read("plan.yaml") == with_goal("two", with_goal("one"))
    repository.vpc("check", "plan.yaml")


def test_a_target_changed_on_both_sides_is_a_conflict_of_its_line(repository):
    ours = PLAN.replace("target: 12", "target: 14").replace("2027", "2028")
    branches(repository, ours, with_goal("two", PLAN.replace("target: 12", "target: 15")))
    repository.git("merge", "-q", "theirs", code=1)
    (line,) = [line for line in ours.splitlines(keepends=True) if "loans" in line]
    theirs = line.replace("14", "15")
    block = f"<<<<<<< ours\n{line}=======\n{theirs}>>>>>>> theirs\n"
    assert repository.read("plan.yaml") == with_goal("two", ours.replace(line, block))
    assert "UU plan.yaml" in repository.git("status", "--short")
    shown = repository.git("diff").splitlines()
    assert shown[shown.index("++<<<<<<< ours") :][:5] == [
        "++<<<<<<< ours",
        " +        target: 14",
        "++=======",
        "+         target: 15",
        "++>>>>>>> theirs",
    ]
    repository.git("merge", "--abort")
    assert repository.git("status", "--short") == ""


def test_rebase_and_cherry_pick(repository):
    branches(repository, with_goal("one"), with_goal("two"))
    repository.git("rebase", "-q", "theirs")
    assert repository.read("plan.yaml") == with_goal("one", with_goal("two"))
    repository.git("checkout", "-q", "-b", "third", "main")
    repository.commit("plan.yaml", PLAN.replace("target: 3", "target: 4"))
    repository.git("cherry-pick", "ours")
    assert "\n  one:\n" in repository.read("plan.yaml")
    assert "target: 4" in repository.read("plan.yaml")


@pytest.mark.parametrize(
    ("ours", "theirs", "code"),
    [
        (PLAN.replace("year: 2027", "year: 2028"), f"{PLAN}  [\n", 0),
        (f"{PLAN}  [\n", f"{PLAN}  {{\n", 1),
        (b"vpc: 1\n\x00\xff", b"vpc: 1\n\x00\xfe", 1),
        ("a: 1\nb: 2\n", "a: 1\nb: 3\n", 1),
    ],
)
def test_what_is_no_document_is_merged_by_git(repository, ours, theirs, code):
    branches(repository, ours, theirs)
    repository.git("merge", "-q", "theirs", "-m", "both", code=code)
    with_vpc = (repository.folder / "plan.yaml").read_bytes()
    if code:
        repository.git("merge", "--abort")
    else:
        repository.git("reset", "-q", "--hard", "HEAD^")
    repository.vpc("git", "uninstall")
    repository.run("git", "merge", "-q", "theirs", "-m", "both")
    without = (repository.folder / "plan.yaml").read_bytes()
    if isinstance(ours, str):
        without = without.replace(b"<<<<<<< HEAD\n", b"<<<<<<< ours\n")
    assert with_vpc == without


def test_a_document_that_only_one_side_has(repository):
    repository.git("checkout", "-q", "-b", "theirs")
    repository.git("rm", "-q", "plan.yaml")
    repository.git("commit", "-qm", "gone")
    repository.git("checkout", "-q", "main")
    repository.commit("plan.yaml", with_goal("one"))
    repository.git("merge", "-q", "theirs", code=1)
    assert "UD plan.yaml" in repository.git("status", "--short")
    repository.git("merge", "--abort")


def test_a_document_that_both_sides_made(repository):
    branches(repository, PLAN, with_goal("two"), name="other.yaml")
    repository.git("merge", "-q", "theirs", "-m", "both")
    assert repository.read("other.yaml") == with_goal("two")


def test_where_the_program_is_gone_git_merges_by_line(repository):
    config = repository.folder / ".git" / "config"
    gone = f"{Path(sys.executable).parent}/gone"
    config.write_text(config.read_text().replace(sys.executable, gone))
    told = repository.vpc("git", "status", code=1).stdout
    assert f"{gone} is gone" in told
    branches(repository, PLAN.replace("12", "14"), PLAN.replace("target: 3", "target: 4"))
    assert "target: 14" in repository.git("show")
    assert "target: 14" in repository.git("diff", "main")
    repository.git("merge", "-q", "theirs", "-m", "both", code=0)
    assert "target: 14" in repository.read("plan.yaml")
    repository.git("reset", "-q", "--hard", "HEAD^")
    repository.commit("plan.yaml", PLAN.replace("target: 3", "target: 5"))
    repository.git("merge", "-q", "theirs", code=1)
    assert "\n<<<<<<< ours\n" in repository.read("plan.yaml")


def test_a_folder_named_vpc_is_not_taken_for_the_program(repository):
    evil = "import pathlib\npathlib.Path('taken').touch()\n"
    repository.commit("vpc/__init__.py", evil)
    repository.commit("vpc/__main__.py", evil)
    branches(repository, with_goal("one"), with_goal("two"))
    repository.git("merge", "-q", "theirs", "-m", "both")
    repository.git("diff", "HEAD^")
    assert not (repository.folder / "taken").exists()


def test_names_that_look_like_something_else(repository):
    names = ("-p.yaml", "å ä'ö.yaml", "$(touch taken).yaml")
    for branch in ("main", "theirs", "ours"):
        if branch != "main":
            repository.git("checkout", "-q", "-b", branch, "main")
        for name in names:
            repository.write(name, with_goal(branch) if branch != "main" else PLAN)
        repository.git("add", "-A")
        repository.git("commit", "-qm", branch)
    repository.git("diff", "HEAD^")
    repository.git("log", "-p", "-1")
    repository.git("merge", "-q", "theirs", "-m", "both")
    for name in names:
        assert repository.read(name) == with_goal("theirs", with_goal("ours"))
    assert not (repository.folder / "taken").exists()


# ---- comparing


REWRAPPED = PLAN.replace(
    "Barn läser mindre än förr, och vi vill\n      vända på det. Skolan",
    "Barn läser mindre än förr, och\n      vi vill vända på det. Hemmet",
)


def test_log_and_show_tell_what_is_said_and_not_how_it_is_wrapped(repository):
    repository.commit("plan.yaml", REWRAPPED.replace("nytt för året", "nytt"))
    for arguments in (("log", "-p", "-1"), ("show",), ("diff", "--no-ext-diff", "HEAD^")):
        shown = repository.git(*arguments)
        changed = [line for line in shown.splitlines() if line.startswith(("+  ", "-  "))]
        assert changed == ["-      Skolan hjälper till.", "+      Hemmet hjälper till."]
        assert "Barn läser mindre än förr, och vi vill vända på det." in shown


def test_hunks_are_headed_by_the_goal(repository):
    repository.commit("plan.yaml", PLAN.replace("target: 3", "target: 4"))
    shown = repository.git("show", "-U0")
    assert "@@ goals:" not in shown
    assert "  writers: Fler barn skriver\n" in shown
    shown = repository.git("show", "-U0", "--no-textconv")
    assert "  writers:   # nytt för året\n" in shown


def test_diff_of_what_is_no_document_is_gits_own(repository):
    repository.commit("other.yaml", "a: 1\nb: 2\n")
    repository.commit("other.yaml", "a: 1\nb: 3\n")
    shown = repository.git("diff", "HEAD^")
    assert shown.splitlines() == [
        "diff --git a/other.yaml b/other.yaml",
        "--- a/other.yaml",
        "+++ b/other.yaml",
        "@@ -1,2 +1,2 @@",
        " a: 1",
        "-b: 2",
        "+b: 3",
    ]
    assert shown.splitlines()[3:] == repository.git("show").splitlines()[-4:]


def test_diff_of_comments_a_new_file_a_renamed_one_and_rubbish(repository):
    repository.write("plan.yaml", PLAN.replace("nytt för året", "nytt"))
    assert "-  writers:   # nytt för året\n+  writers:   # nytt\n" in repository.git("diff")
    repository.commit("new.yaml", PLAN.replace("kind", "kinds"))
    assert "--- /dev/null\n+++ b/new.yaml\n" in repository.git("diff", "HEAD^", "--", "new.yaml")
    repository.git("mv", "new.yaml", "newer.yaml")
    repository.commit("newer.yaml", PLAN.replace("kind", "kinds").replace("12", "13"))
    shown = repository.git("diff", "-M", "HEAD^")
    assert "a/new.yaml" in shown
    assert "b/newer.yaml" in shown
    repository.commit("newer.yaml", b"\x00\xff")
    assert "Binary files" in repository.git("diff", "HEAD^")
    assert "+2 bytes " in repository.git("show")


def test_diff_says_what_has_changed(repository):
    repository.write("plan.yaml", PLAN.replace("target: 12", "target: 14"))
    shown = repository.git("diff").replace("\N{NO-BREAK SPACE}", " ")
    assert "12 st → 14 st" in shown
    assert "+2 st" in shown
    assert "@@" not in shown
    assert repository.git("diff", "--no-ext-diff").count("\n@@ ") == 1


def test_diff_is_coloured_as_git_is_told(repository):
    repository.write("plan.yaml", PLAN.replace("nytt för året", "nytt"))
    assert "\x1b[" not in repository.git("diff")
    assert "\x1b[" in repository.git("-c", "color.diff=always", "diff")


# ---- installing


def traces(folder: Path) -> dict[str, bytes]:
    """What a repository is set up by, and what lies in its files."""
    found = [folder / ".git" / "config", folder / ".git" / "config.worktree"]
    found += [*(folder / ".git" / "info").glob("*"), folder / ".gitattributes"]
    return {path.name: path.read_bytes() for path in found if path.exists()}


def test_nothing_is_left_of_it(tmp_path):
    there = made(tmp_path)
    there.commit("plan.yaml", PLAN)
    own = b'# mine\n[diff "vpc2"]\n\tcommand = x\n[merge "other"]\n\tdriver = y\n'
    config = there.folder / ".git" / "config"
    config.write_bytes(config.read_bytes() + own)
    for attributes in (None, b"*.yaml text", b"*.md diff=other\r\n\n# mine\n"):
        if attributes is not None:
            there.write(".git/info/attributes", attributes)
        before = traces(there.folder)
        there.vpc("git", "install")
        installed = traces(there.folder)
        assert installed != before
        there.vpc("git", "install")
        assert traces(there.folder) == installed
        assert "/.git/" not in there.vpc("git", "status").stdout
        there.vpc("git", "uninstall")
        assert traces(there.folder) == before
        assert "nothing" in there.vpc("git", "uninstall").stderr
    assert there.vpc("git", "status", code=1).stdout.count("not set up") == 3
    assert there.git("status", "--short") == ""


def test_shared_attributes_are_committed_and_left_unless_asked(tmp_path):
    there = made(tmp_path)
    there.commit(".gitattributes", "*.yaml text\n")
    before = traces(there.folder)
    assert "commit .gitattributes" in there.vpc("git", "install", "--shared").stderr
    assert there.read(".gitattributes").endswith("merge=vpc\n*.yaml text\n")
    assert "attributes" not in traces(there.folder)
    assert "--shared removes" in there.vpc("git", "uninstall").stderr
    assert traces(there.folder).keys() == before.keys()
    there.vpc("git", "install", "--shared")
    there.vpc("git", "uninstall", "--shared")
    assert traces(there.folder) == before


def test_what_somebody_else_has_set_is_left(tmp_path):
    there = made(tmp_path)
    there.git("config", "merge.vpc.driver", "mine %A")
    before = traces(there.folder)
    told = there.vpc("git", "install", code=2).stderr
    assert "merge.vpc.driver is set to something else already" in told
    assert "something else in .git/config" in there.vpc("git", "status", code=1).stdout
    there.vpc("git", "uninstall")
    assert traces(there.folder) == before


@pytest.mark.parametrize(
    ("blocked", "told"),
    [("config.lock", "nothing has changed"), ("info", "a file lies where a folder is needed")],
)
def test_it_is_never_half_installed(tmp_path, blocked, told):
    there = made(tmp_path)
    if blocked == "info":
        shutil.rmtree(there.folder / ".git" / "info")
    (there.folder / ".git" / blocked).write_bytes(b"in the way")
    before = (there.folder / ".git" / "config").read_bytes()
    assert told in there.vpc("git", "install", code=2).stderr
    assert (there.folder / ".git" / "config").read_bytes() == before
    assert not (there.folder / ".git" / "info" / "attributes").exists()


def test_an_older_installation_is_renewed(repository):
    repository.git("config", "diff.vpc.xfuncname", "^old")
    assert "renews it" in repository.vpc("git", "status", code=1).stdout
    repository.vpc("git", "install")
    repository.vpc("git", "status")


def test_a_worktree_has_it_in_common(repository):
    other = repository.folder.parent / "other"
    repository.git("config", "extensions.worktreeConfig", "true")
    repository.git("worktree", "add", "-q", str(other), "-b", "elsewhere")
    repository.vpc("git", "status", cwd=other)
    (other / "plan.yaml").write_text(with_goal("one"), "utf-8")
    repository.git("commit", "-qam", "one", cwd=other)
    repository.commit("plan.yaml", with_goal("two"))
    repository.git("merge", "-q", "main", "-m", "both", cwd=other)
    assert (other / "plan.yaml").read_text("utf-8") == with_goal("two", with_goal("one"))
    repository.git("config", "--worktree", "merge.vpc.driver", "x -m vpc git old", cwd=other)
    repository.vpc("git", "status", code=1, cwd=other)
    repository.vpc("git", "install", cwd=other)
    repository.vpc("git", "status", cwd=other)
    repository.vpc("git", "uninstall", cwd=other)
    assert b"vpc" not in b"".join(traces(repository.folder).values())


def test_a_submodule_is_a_repository_of_its_own(repository):
    library = made_in(repository, "library")
    repository.git(
        "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(library), "library"
    )
    inside = repository.folder / "library"
    repository.vpc("git", "status", code=1, cwd=inside)
    repository.vpc("git", "install", cwd=inside)
    (inside / "plan.yaml").write_text(REWRAPPED, "utf-8")
    assert "Hemmet" in repository.git("diff", cwd=inside)
    repository.vpc("git", "uninstall", cwd=inside)
    config = repository.folder / ".git" / "modules" / "library" / "config"
    assert "vpc" not in config.read_text()


def made_in(repository: Repository, name: str) -> Path:
    folder = repository.folder.parent / name
    folder.mkdir()
    (folder / "plan.yaml").write_text(PLAN, "utf-8")
    for arguments in (("init", "-q", "-b", "main", "."), ("add", "-A"), ("commit", "-qm", "one")):
        repository.git(*arguments, cwd=folder)
    return folder


def test_no_repository_a_bare_one_and_no_git(tmp_path, repository):
    outside = tmp_path / "outside"
    outside.mkdir()
    for command in ("install", "uninstall", "status"):
        told = repository.vpc("git", command, code=2, cwd=outside).stderr
        assert "is in no git repository" in told
    repository.git("init", "-q", "--bare", ".", cwd=outside)
    assert "without files" in repository.vpc("git", "install", code=2, cwd=outside).stderr
    repository.environment["PATH"] = str(tmp_path)
    assert "there is no git on this computer" in repository.vpc("git", "status", code=2).stderr


# ---- findings since a revision


WRONG = PLAN.replace("target: 3", "target: 3 kg")


def since(there: Repository, revision: str, code: int = 0) -> list[str]:
    """What is found that was not there at a revision, by rule and file."""
    told = there.vpc("check", "--since", revision, "--format", "concise", code=code).stdout
    return [line for line in told.splitlines() if ".yaml:" in line]


def test_only_what_is_new_is_told(repository):
    repository.commit("plan.yaml", WRONG)
    assert "not told" in repository.vpc("check", "--since", "HEAD").stderr
    (found,) = since(repository, "HEAD^", 1)
    assert "3 kg" in found
    repository.write("plan.yaml", f"# en rad till\n{WRONG}".replace("target: 12", "target: 12 m"))
    (found,) = since(repository, "HEAD", 1)
    assert "12 m" in found
    repository.write("new.yaml", "vpc: 1\nkind: plan\n")
    assert {line.partition(":")[0] for line in since(repository, "HEAD", 1)} == {
        "plan.yaml",
        "new.yaml",
    }
    repository.git("add", "-A")
    repository.git("commit", "-qm", "more")
    assert since(repository, "HEAD") == []


def test_a_mistake_of_the_writing_is_known_while_the_file_is_unchanged(repository):
    repository.commit("plan.yaml", f"{PLAN}  [\n")
    assert since(repository, "HEAD") == []
    repository.write("plan.yaml", f"{PLAN}  {{\n")
    assert len(since(repository, "HEAD", 1)) == 1


def test_files_that_were_elsewhere_and_links(repository):
    repository.commit("below/unit.yaml", UNIT)
    (repository.folder / "link.yaml").symlink_to("below/unit.yaml")
    repository.git("add", "-A")
    repository.git("commit", "-qm", "link")
    assert since(repository, "HEAD") == []
    repository.git("mv", "below/unit.yaml", "below/library.yaml")
    (repository.folder / "link.yaml").unlink()
    assert any("below/library.yaml" in line for line in since(repository, "HEAD", 1))
    assert since(repository, "HEAD", 1) == since(repository, "HEAD~2", 1)


UNIT = """\
vpc: 1
kind: plan
year: 2027
organisation: {id: library, level: unit, name: Biblioteket}
upstream: ../plan.yaml
targets:
  loans: 12 kg
"""


def test_revisions_that_are_none(repository):
    for revision in ("nowhere", "-h", "--output=taken", "", "HEAD:plan.yaml", "a\nb"):
        told = repository.vpc("check", f"--since={revision}", code=2).stderr
        assert "there is no revision" in told
    assert "does not go with" in repository.vpc("check", "--since=HEAD", "--diff", code=2).stderr
    repository.commit("plan.yaml", WRONG)
    shallow = repository.folder.parent / "shallow"
    repository.git("clone", "-q", "--depth=1", f"file://{repository.folder}", str(shallow))
    told = repository.vpc("check", "--since=HEAD^", code=2, cwd=shallow).stderr
    assert "--unshallow" in told
    outside = repository.folder.parent / "outside"
    outside.mkdir()
    (outside / "plan.yaml").write_text(PLAN, "utf-8")
    told = repository.vpc("check", "--since=HEAD", code=2, cwd=outside).stderr
    assert "is in no git repository" in told


def test_the_environment_of_a_hook_does_not_mislead(repository):
    repository.environment["GIT_DIR"] = str(repository.folder.parent / "nowhere")
    repository.vpc("check", "--since=HEAD")
    repository.vpc("git", "status")


def test_merging_by_hand_leaves_the_file_if_nothing_can_be_done(repository):
    paths = [repository.write(name, f"\0{name}") for name in "abc"]
    done = repository.vpc("git", "merge-driver", *map(str, paths), "x.yaml", "7", code=1)
    assert "left as it was" in done.stderr
    assert paths[1].read_bytes() == b"\0b"
