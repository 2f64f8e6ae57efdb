"""Whatever a file holds, vpc answers with findings, in proportion, and never with a traceback."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from documents import (
    CITY,
    DISTRICT,
    INDICATOR,
    UNIT,
    compiled,
    examples,
    merged,
    municipality,
    world,
)
from growth import MOST, TIMES, growth

from vpc.diagnostic import Diagnostic
from vpc.pipeline import compile_documents, load_settings
from vpc.source import Unreadable, UsageError
from vpc.syntax.decode import MAX_BYTES
from vpc.syntax.reader import MAX_DEPTH, MAX_VALUES
from vpc.workspace import DiskWorld, find_root, write_whole

EXAMPLES = examples()
PLAN = """\
vpc: 1
kind: plan
year: 2018
organisation: {id: city, level: council, name: Staden}
steering: stockholm-2017
"""


def found(content: str | bytes, key: str = "plan.yaml") -> tuple[Diagnostic, ...]:
    return compiled({key: content})[key].diagnostics


def rules(content: str | bytes) -> list[str]:
    return [each.rule for each in found(content)]


# ---- bytes


@pytest.mark.parametrize("seed", range(20))
def test_random_bytes(seed):
    content = random.Random(seed).randbytes(2000)
    assert {"not-utf-8", "invisible-character"} & set(rules(content))


@pytest.mark.parametrize("seed", range(150))
def test_random_yaml(seed):
    """Pieces of YAML in any order: nothing that libyaml says is left without a finding of ours."""
    pieces = random.Random(seed)
    marks = ["{", "}", "[", "]", ": ", "\n", "- ", "? ", "&a ", "*a ", "!t ", "<<: ", "'", '"']
    marks += ["|\n", ">\n", "#", " #", "%", "\t", "  ", "a", "å", "1", ",", "---\n", "...\n", "@"]
    marks += ["vpc: 1\n", "kind: plan\n", "goals:\n", "title: ", "\\", "![](x)", "*a : ", "\r\n"]
    text = "".join(pieces.choice(marks) for _ in range(pieces.randrange(1, 40)))
    for content in (text, PLAN + text, f"{PLAN}goals:\n  a:\n    title: {text}"):
        results = found(content)
        assert all(each.primary.span.range is None or in_file(each) for each in results)
        assert results or content.startswith(PLAN)


def in_file(diagnostic: Diagnostic) -> bool:
    span = diagnostic.primary.span
    start, end = span.range or (0, 0)
    return 0 <= start <= end <= max(len(span.file.text), start + 1)


@pytest.mark.parametrize("key", EXAMPLES)
def test_examples_with_damaged_bytes(key):
    """A few bytes of an example changed: compiled or told off, never anything else."""
    damage = random.Random(key)
    for _ in range(6):
        content = bytearray(EXAMPLES[key].encode())
        for _ in range(damage.randrange(1, 4)):
            content[damage.randrange(len(content))] = damage.choice(
                b"\n\t :-[]{}#&*!|>'\"%@`,0a\xc3"
            )
        files = world({**EXAMPLES, key: bytes(content)})
        keys = [key, *(each for each in EXAMPLES if each != key)]
        document = next(
            compile_documents(files, keys, load_settings(files), workspace=lambda keys=keys: keys)
        )
        assert document.assessed or document.kind == "workspace" or document.diagnostics


def test_a_file_just_above_the_limit():
    assert rules(PLAN + "#" * (MAX_BYTES - len(PLAN))) == []
    assert rules(PLAN + "#" * (MAX_BYTES - len(PLAN) + 1)) == ["file-too-large"]


# ---- depth and breadth


@pytest.mark.parametrize("bracket", ["[", "{", "[{", "{[", "- ", "? ", "a: {", "[a, "])
def test_a_hundred_thousand_brackets(bracket):
    results = rules(bracket * 100_000)
    assert len(results) == 1
    assert set(results) <= {"too-deep", "key-not-text", "unclosed-bracket", "colon-in-text"}


@pytest.mark.parametrize("levels", [MAX_DEPTH + 1, 300])
def test_many_levels(levels):
    block = "".join("  " * level + "a:\n" for level in range(levels))
    assert rules(block) == ["too-deep"]
    assert rules(PLAN + "goals: " + "{a: " * levels + "}" * levels) == ["too-deep"]


def test_sections_inside_sections():
    def nested(levels: int) -> str:
        lines = ["introduction:"]
        for level in range(levels):
            indent = "    " * level
            lines += [f"{indent}  - title: T{level}", f"{indent}    sections:"]
        return PLAN + "\n".join([*lines[:-1], ""])

    assert rules(nested(20)) == []
    assert rules(nested(200)) == ["too-deep"]


@pytest.mark.parametrize("key", ["value", "pending", "women", "revised", "title", "sections"])
def test_the_same_key_at_every_depth(key):
    """Where a schema's names stand among the data's own, the place is still found at once."""
    levels = MAX_DEPTH - 4
    assert rules(f"{PLAN}targets: {{a: {f'{{{key}: ' * levels}x{'}' * levels}}}")
    assert rules(f"{PLAN}introduction: [{f'{{{key}: [' * 25}x{']}' * 25}]")


def test_an_alias_bomb():
    bomb = "a: &a [x, x]\n" + "".join(
        f"{chr(letter)}: &{chr(letter)} [{', '.join([f'*{chr(letter - 1)}'] * 9)}]\n"
        for letter in range(ord("b"), ord("z"))
    )
    assert set(rules(PLAN + bomb)) == {"yaml-feature"}
    assert set(rules("x: &a [x]\n" * 20)) == {"yaml-feature", "duplicate-key", "not-a-document"}


ITEMS = ["x", "Not An Id", "{}", "[[]]", "{a: b}", "''", "{women: 0,95 %}"]


@pytest.mark.parametrize("item", ITEMS, ids=repr)
@pytest.mark.parametrize("key", ["concerns", "introduction", "nonsense"])
def test_two_thousand_items(item, key):
    def items(number: int) -> None:
        results = rules(f"{PLAN}{key}:\n" + f"- {item}\n" * number)
        assert results
        assert "too-many-values" not in results

    assert growth(items, 250) < MOST


def test_more_values_than_there_may_be():
    assert rules(PLAN + "concerns:\n" + "- x\n" * 200_000) == ["too-many-values"]


@pytest.mark.parametrize(
    "line",
    ["title{}: x\n", "'{} @': x\n", "goalss{}: {{}}\n", "a{}:\n", "goals: {{a: {}}}\n"],
)
def test_as_many_wrong_keys_as_there_may_be(line):
    def keys(number: int) -> None:
        assert rules(PLAN + "".join(line.format(each) for each in range(number)))

    assert growth(keys, MAX_VALUES // 2 // TIMES) < MOST


def test_references_that_lead_nowhere():
    goals = "".join(f"  goal-{number}: {{title: T}}\n" for number in range(2000))

    def references(number: int) -> None:
        wrong = "".join(f"- gaol-{each}\n" for each in range(number))
        results = rules(f"{PLAN}goals:\n{goals}concerns:\n{wrong}")
        assert set(results) == {"unknown-reference"}

    assert growth(references, 1000) < MOST


@pytest.mark.parametrize(
    ("goal", "rule"),
    [
        ("  # vpc: allow[missing-prose] r\n  goal-{}: {{title: T}}\n", "unused-allow"),
        ("  # vpc: alow[missing-prose] r\n  goal-{}: {{title: T}}\n", "misread-allow"),
        ("  goal-{}:\n    title: T # x\n", "swallowed-comment"),
    ],
)
def test_comments_of_five_thousand_goals(goal, rule):
    def goals(number: int) -> None:
        body = "".join(goal.format(each) for each in range(number))
        assert set(rules(f"{PLAN}goals:\n{body}")) == {rule}

    assert growth(goals, 625) < MOST


@pytest.mark.parametrize("quotation", ["[[x:y]]", "[[target:famlies]]", "[[title:x]]", "[[target:"])
def test_ten_thousand_quotations(quotation):
    indicators = {f"family-{number}": INDICATOR for number in range(1000)}

    def quotations(number: int) -> None:
        section = {"title": "T", "text": f"{quotation} " * number}
        unit = {"introduction": [section], "goals": {"fewer": {"indicators": indicators}}}
        results = compiled(municipality(unit=unit), ["unit.yaml"])["unit.yaml"].diagnostics
        assert bool(results) is quotation.endswith("]")

    assert growth(quotations, 1250) < MOST


@pytest.mark.parametrize("beginning", ["![", "![](", "`![", "![ "])
def test_prose_made_of_image_beginnings(beginning):
    def beginnings(number: int) -> None:
        rules(f"{PLAN}introduction:\n- title: T\n  text: |\n    {beginning * number}\n")

    assert growth(beginnings, 6000) < MOST


@pytest.mark.parametrize("beginning", ["#vpc", "# vpc  ", "#vpc:aaaa", "#vpc:a ["])
def test_comments_made_of_the_beginnings_of_one(beginning):
    def beginnings(number: int) -> None:
        start, end = beginning[:-1], beginning[-1]
        rules(f"{PLAN}{start}{end * number}\n{beginning * number}\n")

    assert growth(beginnings, 10_000) < MOST


PIECES = [
    "TODO ",
    "å TODO ",
    "a\u030a TODO ",
    "att att ",
    "att  ",
    "]( ",
    "[x] ",
    "1 maj ",
    "2017 ",
]


@pytest.mark.parametrize("piece", PIECES, ids=ascii)
def test_prose_in_which_rules_have_much_to_look_at(piece):
    def pieces(number: int) -> None:
        prose = {"title": "T", "text": piece * (number // len(piece))}
        files = municipality(unit={"introduction": [prose]})
        assert compiled(files, ["unit.yaml"], rules=["all"])["unit.yaml"].assessed

    assert growth(pieces, 5000) < MOST


# ---- long names and numbers


def test_an_id_of_ten_thousand_characters():
    long = "a" * 10_000
    assert rules(PLAN.replace("id: city", f"id: {long}")) == ["too-long"]
    assert rules(f"{PLAN}goals:\n  ? {long}\n  : {{title: T}}") == ["too-long"]
    # libyaml takes only a thousand characters for a key of the usual form.
    assert rules(f"{PLAN}goals:\n  {long}: {{title: T}}") == ["wrong-indentation"]
    assert rules(f"{PLAN}concerns: [{long}]") == ["too-long"]


@pytest.mark.parametrize("digit", ["1", "9", "1 ", "1.", "0", "-", "−", "(", "٣"])
def test_a_number_of_ten_thousand_digits(digit):
    number = (digit * 10_000).strip()
    plan = f'{PLAN}staff: [{{role: R, count: "{number}"}}]'
    assert rules(plan) == ["too-long"]
    plan = f'{PLAN}staff: [{{role: R, count: "{number[:80].strip()}"}}]'
    assert rules(plan) == ["invalid-number"]


@pytest.mark.parametrize(
    "name",
    [
        "constrained-str",
        "dict[constrained-str,...]",
        "TargetForm",
        "Outcome",
        "[key]",
        "tuple[constrained-str, ...]",
        "function-wrap[x()]",
        "literal['all']",
        "__class__",
        "model-fields",
        "nullable[str]",
        "0",
        "",
        " ",
    ],
)
def test_ids_that_are_names_of_the_schema(name):
    """Pydantic puts such names into its paths; a document may have them as its own."""
    quoted = f'"{name}"'
    is_id = name in ("constrained-str", "model-fields")
    for body in (
        f"targets: {{{quoted}: x}}",
        f"targets: {{{quoted}: {{{quoted}: x}}}}",
        f"targets: {{a: {{{quoted}: x}}}}",
        f"goals: {{{quoted}: {{{quoted}: {{}}}}}}",
        f"goals: {{{quoted}: {{title: []}}}}",
        f"economy: {{unit: kr, accounts: {{{quoted}: {{title: T, income: {{{quoted}: []}}}}}}}}",
        f"economy: {{unit: kr, accounts: {{{quoted}: {{title: T, income: {{{quoted}: 1}}}}}}}}",
        f"{quoted}: x",
    ):
        results = found(f"{PLAN}{body}\n")
        assert results
        assert all(each.primary.span.position[0] == PLAN.count("\n") + 1 for each in results), body
    goal = found(f"{PLAN}goals: {{{quoted}: {{title: T}}}}\n")
    assert bool(goal) is not is_id


# ---- references


def test_a_plan_that_is_its_own_upstream():
    own = merged(UNIT, {"upstream": "unit.yaml"})
    results = compiled({"unit.yaml": own})
    assert [each.rule for each in results["unit.yaml"].diagnostics] == ["circular-reference"]
    assert results["unit.yaml"].assessed is None


@pytest.mark.parametrize("names", [("a", "b"), ("a", "b", "c")])
@pytest.mark.parametrize("kind", ["upstream", "plan's previous", "report's previous"])
def test_circles(names, kind):
    files: dict[str, dict[str, object]] = dict(municipality())
    for one, other in zip(names, (*names[1:], names[0]), strict=True):
        if kind == "upstream":
            files[f"{one}.yaml"] = merged(UNIT, {"upstream": f"{other}.yaml"})
        elif kind == "plan's previous":
            files[f"{one}.yaml"] = merged(CITY, {"previous": f"{other}.yaml"})
        else:
            files[f"{one}.yaml"] = {
                "kind": "report",
                "period": "VB",
                "plan": "unit.yaml",
                "previous": f"{other}.yaml",
            }
    results = compiled(files)
    errors = [each for one in results.values() for each in one.diagnostics if each.is_error]
    expected = "wrong-year" if kind == "plan's previous" else "circular-reference"
    assert expected in {each.rule for each in errors}
    if kind != "plan's previous":
        assert not any(results[f"{name}.yaml"].assessed for name in names)


def test_goals_in_a_circle():
    goals = {"a": {"title": "A", "under": "b"}, "b": {"title": "B", "under": "a"}}
    results = compiled({"city.yaml": merged(CITY, {"goals": goals})})["city.yaml"]
    assert [each.rule for each in results.diagnostics] == ["circular-reference"] * 2


@pytest.mark.parametrize("kind", ["upstream", "previous"])
def test_a_chain_of_a_thousand_files(kind):
    files: dict[str, dict[str, object]] = dict(municipality())
    for number in range(1000):
        if kind == "upstream":
            files[f"p{number}.yaml"] = merged(UNIT, {"upstream": f"p{number + 1}.yaml"})
        else:
            files[f"p{number}.yaml"] = {
                "kind": "report",
                "period": "VB",
                "plan": "unit.yaml",
                "previous": f"p{number + 1}.yaml",
            }
    results = compiled(files, ["p0.yaml"])
    assert "too-deep" in [each.rule for each in results["p0.yaml"].diagnostics]


@pytest.mark.parametrize(
    "reference",
    [
        "../city.yaml",
        "../../../../../../../../etc/passwd",
        "/etc/passwd",
        "sub/../../city.yaml",
        "sub",
        ".",
        "..",
        "link.yaml",
        "loop.yaml",
        "pipe.yaml",
        "dangling.yaml",
        "a" * 300,
        "no/such/file.yaml",
        "city.yaml/more.yaml",
        "zero",
    ],
)
def test_references_out_of_the_workspace_and_to_what_is_no_file(reference, tmp_path):
    root = workspace(tmp_path)
    (root / "unit.yaml").write_text(
        f'vpc: 1\nkind: plan\nyear: 2018\nupstream: "{reference}"\n'
        "organisation: {id: unit, level: unit, name: Enheten}\n"
    )
    world = DiskWorld(root, root)
    (document,) = compile_documents(world, ["unit.yaml"], load_settings(world))
    (finding,) = document.diagnostics
    assert finding.rule in ("outside-workspace", "not-a-file", "missing-file")
    assert finding.primary.span.position == (4, 11)
    assert document.assessed is None


def workspace(folder: Path) -> Path:
    """A workspace with everything in it that is not a file of its own."""
    outside, root = folder / "outside", folder / "root"
    outside.mkdir()
    (outside / "secret.yaml").write_text(PLAN)
    root.mkdir()
    (root / "vpc.yaml").write_text("vpc: 1\nkind: workspace\n")
    (root / "city.yaml").write_text(PLAN)
    (root / "sub").mkdir()
    (root / "link.yaml").symlink_to(outside / "secret.yaml")
    (root / "linked").symlink_to(outside)
    (root / "loop.yaml").symlink_to(root / "loop2.yaml")
    (root / "loop2.yaml").symlink_to(root / "loop.yaml")
    (root / "dangling.yaml").symlink_to(root / "nowhere.yaml")
    (root / "zero").symlink_to("/dev/zero")
    os.mkfifo(root / "pipe.yaml")
    return root


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        ("link.yaml", "outside-workspace"),
        ("linked/secret.yaml", "outside-workspace"),
        ("../outside/secret.yaml", "outside-workspace"),
        ("loop.yaml", "missing-file"),
        ("dangling.yaml", "missing-file"),
        ("pipe.yaml", "not-a-file"),
        ("zero", "outside-workspace"),
        ("sub", "not-a-file"),
        ("a" * 300, "missing-file"),
        ("a\0b", "missing-file"),
    ],
)
def test_what_is_not_read(key, reason, tmp_path):
    world = DiskWorld(workspace(tmp_path), tmp_path)
    assert world.read(key) == Unreadable(reason)
    located = world.locate("", key)
    assert isinstance(located, Unreadable)
    assert located.reason == reason


def test_devices_are_never_opened():
    world = DiskWorld(Path("/dev"), Path("/dev"))
    assert world.read("zero") == Unreadable("not-a-file")


def test_a_folder_of_odd_files_can_be_walked(tmp_path):
    root = workspace(tmp_path)
    listing = DiskWorld(root, root).documents(root, root / "build")
    assert "city.yaml" in listing.names
    assert "pipe.yaml" in listing.names  # told of as no file when it is compiled
    problems = {name: problem.reason for name, problem in listing.problems}
    assert problems == {
        "link.yaml": "outside-workspace",
        "loop.yaml": "missing-file",
        "loop2.yaml": "missing-file",
    }
    assert not any("linked" in name for name in listing.names)


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    root = workspace(tmp_path)

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    assert DiskWorld(root, root).read("city.yaml") == Unreadable("no-permission")


def test_a_loop_of_links_is_no_root(tmp_path):
    root = workspace(tmp_path)
    assert find_root(root / "loop.yaml", root) == root


# ---- output


def test_output_is_written_once(tmp_path):
    assert write_whole(tmp_path / "build", "a/b.html", b"x") is True
    assert write_whole(tmp_path / "build", "a/b.html", b"x") is False
    assert write_whole(tmp_path / "build", "a/b.html", b"y") is True
    assert (tmp_path / "build" / "a" / "b.html").read_bytes() == b"y"
    assert sorted(path.name for path in (tmp_path / "build" / "a").iterdir()) == ["b.html"]


@pytest.fixture
def traps(tmp_path: Path) -> Iterator[tuple[Path, Path]]:
    """An output folder with links that lead elsewhere, and the elsewhere, which stays empty."""
    build, elsewhere = tmp_path / "build", tmp_path / "elsewhere"
    build.mkdir()
    elsewhere.mkdir()
    (build / "linked").symlink_to(elsewhere)
    (build / "file.html").symlink_to(elsewhere / "file.html")
    (build / f".page.html.{os.getpid()}.part").symlink_to(elsewhere / "part")
    yield build, elsewhere
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize("name", ["linked/page.html", "linked/deep/page.html", "file.html"])
def test_output_does_not_follow_links(name, traps):
    with pytest.raises(UsageError) as caught:
        write_whole(traps[0], name, b"x")
    assert caught.value.key == "usage.unwritable-link"


@pytest.mark.parametrize("name", ["../elsewhere/page.html", "a/../../elsewhere/page.html"])
def test_output_stays_in_its_folder(name, traps):
    with pytest.raises(UsageError):
        write_whole(traps[0], name, b"x")


def test_a_prepared_link_in_place_of_the_unfinished_file(traps):
    assert write_whole(traps[0], "page.html", b"x") is True
    assert not (traps[0] / "page.html").is_symlink()


def test_a_folder_where_the_output_goes(tmp_path):
    (tmp_path / "page.html").mkdir()
    with pytest.raises(UsageError) as caught:
        write_whole(tmp_path, "page.html", b"x")
    assert caught.value.values["path"] == str(tmp_path / "page.html")
    assert not list(tmp_path.glob(".*"))


def test_a_pipe_where_the_output_goes(tmp_path):
    os.mkfifo(tmp_path / "page.html")
    assert write_whole(tmp_path, "page.html", b"x") is True
    assert (tmp_path / "page.html").read_bytes() == b"x"


def test_a_file_where_the_folder_should_be(tmp_path):
    (tmp_path / "build").write_text("x")
    with pytest.raises(UsageError):
        write_whole(tmp_path / "build", "a/b.html", b"x")


def test_a_target_that_nobody_can_meet_is_no_crash():
    """Text of every kind where a figure is wanted."""
    for text in (
        "∞",
        "NaN",
        "1e9",
        "½",
        "0x10",
        "1_000",
        "MAX",
        "max",
        "minst %",
        "–",
        "5–",
        "–5–",
    ):
        indicator = {**INDICATOR, "target": text}
        goals = {"fewer": {"indicators": {"families": indicator}}}
        results = compiled(municipality(unit={"goals": goals}))["unit.yaml"].diagnostics
        assert {each.rule for each in results} <= {
            "invalid-target",
            "invalid-number",
            "wrong-unit",
        }
        assert results, text


def test_nothing_of_a_hostile_name_is_interpreted():
    name = "{0.__class__} %s [[x]] \\u0000 <script>"
    district = merged(DISTRICT, {"organisation": {"name": name}})
    results = compiled({**municipality(), "district.yaml": district})
    assert all(one.assessed for key, one in results.items() if key != "report.yaml")
