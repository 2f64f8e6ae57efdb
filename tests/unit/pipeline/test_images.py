"""Images in prose: carried by the document, or told where they are written."""

from __future__ import annotations

import pytest
from documents import compiled, findings, marked, municipality, world

from vpc.diagnostic import Diagnostic
from vpc.pipeline.embedded import MAX_IMAGE
from vpc.pipeline.images import images_of
from vpc.render.formats import render
from vpc.view.document import view_of

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
PICTURES = {
    "image/png": PNG,
    "image/jpeg": b"\xff\xd8\xff\xe0....",
    "image/gif": b"GIF89a....",
    "image/webp": b"RIFF\1\2\3\4WEBPVP8 ",
}


def found(prose: str, **files: bytes) -> list[Diagnostic]:
    """What is told of a unit's prose."""
    goals = {"fewer": {"description": prose}}
    documents = municipality(unit={"goals": goals, "status": "draft"})
    named = {name.replace("__", "."): content for name, content in files.items()}
    results = compiled({**documents, **named}, [*documents])
    return [each for each in results["unit.yaml"].diagnostics if each.is_error]


def printed(prose: str, name: str, files: dict[str, str | bytes]) -> str:
    goals = {"fewer": {"description": prose}}
    everything = {**municipality(unit={"goals": goals}), **files}
    assessed = compiled(everything, ["unit.yaml"])["unit.yaml"].assessed
    assert assessed is not None
    page = view_of(assessed, images=images_of(world(everything), assessed))
    text = render(page, name).value
    assert text is not None
    return text


@pytest.mark.parametrize("kind", PICTURES)
def test_pictures_are_carried_by_the_page(kind: str) -> None:
    text = printed("Se ![en *karta*](karta.bin).", "html", {"karta.bin": PICTURES[kind]})
    assert f'<img src="data:{kind};base64,' in text
    assert 'alt="en karta">' in text


def test_names_may_have_any_letters() -> None:
    files = {"bilder/en gång.png": PNG}
    assert "<img" in printed("![Väg](<bilder/en gång.png>)", "html", files)
    assert "<img" in printed("![Väg][a]\n\n[a]: <bilder/en gång.png>", "html", files)


def test_other_formats_say_what_it_shows() -> None:
    text = printed("Se ![en karta](karta.png).", "md", {"karta.png": PNG})
    assert "Se Bild: en karta." in text
    assert "data:" not in text


def test_an_image_belongs_to_the_document_that_names_it() -> None:
    """Two documents may call two images by one name."""
    upstream = {"goals": {"families": {"description": "Ovan ![ovan](a.png)"}}}
    files = {
        **municipality(),
        "unit/unit.yaml": {
            **municipality()["unit.yaml"],
            "upstream": "../district.yaml",
            "goals": {
                "fewer": {"title": "A", "under": "families", "description": "![under](a.png)"}
            },
        },
        "district.yaml": municipality(district=upstream)["district.yaml"],
        "a.png": PNG + b"1",
        "unit/a.png": PNG + b"2",
    }
    assessed = compiled(files, ["unit/unit.yaml"])["unit/unit.yaml"].assessed
    assert assessed is not None
    images = images_of(world(files), assessed)
    assert len(images) == 2
    assert len(set(images.values())) == 2


BROKEN = {
    "missing-file": ("a.png", {}),
    "outside-workspace": ("../a.png", {}),
    "file-too-large": ("a.png", {"a__png": PNG + b"\0" * MAX_IMAGE}),
    "wrong-file-type": ("a.svg", {"a__svg": b"<svg/>"}),
}


@pytest.mark.parametrize("rule", BROKEN)
def test_what_cannot_be_shown_is_told_where_it_is_written(rule: str) -> None:
    reference, files = BROKEN[rule]
    (each,) = found(f"En bild:\n\n![karta]({reference})\n", **files)  # type: ignore[arg-type]
    assert (each.rule, marked(each)) == (rule, reference)
    assert each.subject == "goals.fewer.description"


@pytest.mark.parametrize(
    "reference", ["https://x.example/a.png", "//x.example/a.png", "data:image/png;base64,aaaa"]
)
def test_addresses_are_no_files(reference: str) -> None:
    (each,) = found(f"![karta]({reference})")
    assert each.rule == "outside-workspace"


def test_prose_without_images_is_not_looked_at() -> None:
    assert findings(municipality()) == ()
    assert found("En [länk](a.png) och `![kod](a.png)`.") == []
