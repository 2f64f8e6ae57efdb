"""English: files: read and written."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "missing-file": Sentences(
        message="the file `{path}` does not exist",
        label="leads nowhere",
        help="check the spelling; the path is relative to the folder of the file it is written in",
    ),
    "not-a-file": Sentences(
        message="`{path}` is not a file",
        label="does not lead to a file",
        help="name a file, not a folder: `board/plan.yaml`",
    ),
    "no-permission": Sentences(
        message="the file `{path}` may not be read",
        label="cannot be opened",
        help="ask its owner for permission to read it",
    ),
    "file-too-large": Sentences(
        message=(
            "the file `{path}` is larger than {limit}",
            "the file is larger than {limit}",
            "the file `{path}` is too large",
            "the file is too large",
        ),
        help="check that it is the right file; images and attachments belong in files of their own",
    ),
    "outside-workspace": Sentences(
        message="`{path}` is outside the workspace",
        label="leads out of the workspace",
        help=(
            "if the file is part of the planning, `vpc.yaml` has to be in `{root_hint}`",
            "put the file in or below the folder that holds `vpc.yaml`",
        ),
    ),
    "not-utf-8": Sentences(
        message=("the file is saved as {encoding}, not as UTF-8", "the file is not saved as UTF-8"),
        label="the first character that cannot be read ({byte})",
        help="open the file in a text editor and save it with the encoding UTF-8",
    ),
    "invisible-character": Sentences(
        message="an invisible character ({code})",
        label="is here",
        help="remove the character; it often comes along with text pasted from other programs",
    ),
    "same-output": Sentences(
        message="two files would become the same document; the other one is {other}",
        help="rename one of the files",
    ),
    "wrong-file-type": Sentences(
        message="the file `{path}` is of no kind that documents can carry with them",
        label="cannot be used",
        help="save it as {kinds} and give that file",
    ),
    "invalid-template": Sentences(
        message="the template cannot be used: {problem}",
        label="the mistake is here",
        help="correct the template, or remove it from `vpc.yaml` to use that of vpc",
    ),
    "unprintable-character": Sentences(
        message="the font has no {character} ({code}), which is printed as {substitute}",
        label="is here",
        help="say it in words or by another character",
    ),
    "unprintable-document": Sentences(
        message="the document cannot be set as {format}: {problem}",
        help="the other formats can be compiled with `--format md,html`",
    ),
}
