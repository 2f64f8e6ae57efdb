"""The files of a workspace: where its root is, what is found in folders, what keys mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from vpc.pipeline.overlay import OverlaidWorld
from vpc.source import Unreadable
from vpc.workspace import DiskWorld, MemoryWorld, find_root


def make(root: Path, *names: str) -> Path:
    for name in names:
        path = root / name
        if name.endswith("/"):
            path.mkdir(parents=True)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("vpc: 1\n")
    return root


@pytest.mark.parametrize(
    ("names", "path", "here", "root"),
    [
        (["w/vpc.yaml", "w/a/plan.yaml"], "w/a/plan.yaml", ".", "w"),
        (["w/vpc.yaml", "w/a/plan.yaml"], "w/a", ".", "w"),
        (["w/vpc.yaml", "w/a/vpc.yaml", "w/a/plan.yaml"], "w/a/plan.yaml", ".", "w/a"),
        (["w/.git/x", "w/a/plan.yaml"], "w/a/plan.yaml", "w/a", "w"),
        (["w/vpc.yaml", "w/a/.git/x", "w/a/plan.yaml"], "w/a/plan.yaml", ".", "w"),
        (["w/a/plan.yaml"], "w/a/plan.yaml", "w", "w"),
        (["w/a/plan.yaml"], "w/a/plan.yaml", "w/a", "w/a"),
        (["w/a/plan.yaml", "b/"], "w/a/plan.yaml", "b", "w/a"),
        (["w/a/plan.yaml", "b/"], "w/a", "b", "w/a"),
        (["w/vpc.yaml"], "w", "w", "w"),
    ],
)
def test_the_root_of_a_workspace(names, path, here, root, tmp_path):
    make(tmp_path, *names)
    assert find_root(tmp_path / path, tmp_path / here) == (tmp_path / root).resolve()


def test_what_is_found_in_a_folder(tmp_path):
    make(
        tmp_path,
        "b.yaml",
        "a.yml",
        "c.YAML",
        "notes.txt",
        "sub/d.yaml",
        "sub/deep/e.yaml",
        ".hidden.yaml",
        ".git/f.yaml",
        "build/g.yaml",
        "sub/build/h.yaml",
        "folder.yaml/i.yaml",
    )
    world = DiskWorld(tmp_path, tmp_path)
    assert world.documents(tmp_path, tmp_path / "build").names == (
        "a.yml",
        "b.yaml",
        "folder.yaml/i.yaml",
        "sub/d.yaml",
        "sub/build/h.yaml",
        "sub/deep/e.yaml",
    )
    assert world.documents(tmp_path / "sub", tmp_path / "sub" / "build").names == (
        "sub/d.yaml",
        "sub/deep/e.yaml",
    )


def test_a_file_has_one_key_however_it_is_referred_to(tmp_path):
    make(tmp_path, "a/plan.yaml", "b/other.yaml")
    (tmp_path / "link.yaml").symlink_to("a/plan.yaml")
    (tmp_path / "c").symlink_to("a")
    world = DiskWorld(tmp_path, tmp_path)
    for folder, reference in [
        ("", "a/plan.yaml"),
        ("a", "plan.yaml"),
        ("a", "./plan.yaml"),
        ("b", "../a/plan.yaml"),
        ("b", "../a/../a//plan.yaml"),
        ("", "link.yaml"),
        ("", "c/plan.yaml"),
    ]:
        assert world.locate(folder, reference) == "a/plan.yaml"
    assert world.documents(tmp_path, tmp_path / "build").names == ("a/plan.yaml", "b/other.yaml")
    assert world.key_of(tmp_path / "link.yaml") == "a/plan.yaml"


def test_a_reference_outside_says_where_the_workspace_would_have_to_begin(tmp_path):
    make(tmp_path, "w/vpc.yaml", "w/plan.yaml", "other/plan.yaml")
    world = DiskWorld(tmp_path / "w", tmp_path / "w")
    assert world.locate("", "../other/plan.yaml") == Unreadable("outside-workspace", "..")
    assert world.key_of(tmp_path / "other" / "plan.yaml") == Unreadable("outside-workspace")


def test_names_are_printed_from_where_the_user_stands(tmp_path):
    make(tmp_path, "w/a/plan.yaml")
    assert DiskWorld(tmp_path / "w", tmp_path / "w" / "a").display("a/plan.yaml") == "plan.yaml"
    assert DiskWorld(tmp_path / "w", tmp_path).display("a/plan.yaml") == "w/a/plan.yaml"
    assert DiskWorld(tmp_path / "w" / "a", tmp_path).display("plan.yaml") == "w/a/plan.yaml"


@pytest.mark.parametrize(
    ("folder", "reference", "key"),
    [
        ("", "a/plan.yaml", "a/plan.yaml"),
        ("a", "plan.yaml", "a/plan.yaml"),
        ("b/c", "../../a/plan.yaml", "a/plan.yaml"),
        ("a", "./plan.yaml", "a/plan.yaml"),
        ("a", "../../a/plan.yaml", "outside-workspace"),
        ("", "/a/plan.yaml", "outside-workspace"),
        ("", "b/plan.yaml", "missing-file"),
    ],
)
def test_a_world_in_memory_and_one_on_disk_agree(folder, reference, key, tmp_path):
    make(tmp_path, "a/plan.yaml", "b/c/")
    for world in (MemoryWorld({"a/plan.yaml": ""}), DiskWorld(tmp_path, tmp_path)):
        found = world.locate(folder, reference)
        assert (found.reason if isinstance(found, Unreadable) else found) == key


def test_another_text_laid_over_a_world():
    world = OverlaidWorld(MemoryWorld({"a.yaml": "old", "b.yaml": "b"}), {"a.yaml": b"new"})
    assert (world.read("a.yaml"), world.read("b.yaml")) == (b"new", b"b")
    assert world.display("a.yaml") == "a.yaml"
