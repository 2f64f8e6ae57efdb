"""Manuals: prose and what it quotes."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.lint.rule import Manual, Text

MANUALS: Mapping[str, Manual] = {
    "nothing-to-quote": Manual(
        finds=Text(
            sv=(
                "En text hämtar en uppgift med `[[…]]`, till exempel ett utfall, men uppgiften har "
                "inget värde än."
            ),
            en=(
                "A text takes a fact with `[[…]]`, such as an outcome, but the fact has no value "
                "yet."
            ),
        ),
        why=Text(
            sv=(
                "Meningen får ett hål där siffran skulle stå. I ett utkast kan det få vara så; i "
                "det färdiga dokumentet läser någon en halv mening."
            ),
            en=(
                "The sentence has a hole where the figure should be. In a draft that may be so; in "
                "the finished document somebody reads half a sentence."
            ),
        ),
        bad="""
# museum.yaml
concerns: [readers]
# museum-vb.yaml
summary:
  - title: Året i korthet
    text: Museet lånade ut [[outcome:loans]] barnböcker.
""",
        good="""
# museum.yaml
concerns: [readers]
# museum-vb.yaml
summary:
  - title: Året i korthet
    text: Museet lånade ut [[outcome:loans]] barnböcker.
outcomes:
  loans: 260
""",
    ),
    "image-without-alternative": Manual(
        finds=Text(
            sv="En bild i en text har ingen beskrivning: det är tomt mellan `![` och `]`.",
            en="A picture in a text has no description: there is nothing between `![` and `]`.",
        ),
        why=Text(
            sv=(
                "Den som lyssnar på dokumentet får bara veta att det finns en bild. Lagen om "
                "tillgänglighet till digital offentlig service kräver en beskrivning, och av ett "
                "diagram bör den säga vad diagrammet visar."
            ),
            en=(
                "Whoever listens to the document is told only that there is a picture. Swedish law "
                "on accessible digital public services demands a description, and for a chart it "
                "should say what the chart shows."
            ),
        ),
        bad="""
# museum.yaml
introduction:
  - title: Besökarna
    text: |
      ![](besok.png)
""",
        good="""
# museum.yaml
introduction:
  - title: Besökarna
    text: |
      Besöken har ökat varje år sedan 2014.
""",
    ),
}
