"""Swedish: prose."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "nothing-to-quote": Sentences(
        message="{the_kind} för `{name}` saknas, så det finns inget att visa här",
        label="inget värde",
        help="ange värdet där det hör hemma, eller ta bort `[[…]]` ur texten",
    ),
    "image-without-alternative": Sentences(
        message="bilden `{target}` saknar beskrivning för den som inte kan se den",
        label="tomt mellan `[` och `]`",
        help="skriv vad bilden visar: `![Diagram: antalet hushåll minskar](bild.png)`",
    ),
    "unseen-list": Sentences(
        message="raden skulle vara en punkt i en lista men blir löpande text",
        label="mellanslag saknas efter `{mark}`",
        help="skriv `{mark} ` med mellanslag, och en tom rad före listan",
    ),
}
