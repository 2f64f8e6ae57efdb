"""Manuals: settings, ``allow`` comments and baselines."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.lint.rule import Manual, Text

MANUALS: Mapping[str, Manual] = {
    "low-contrast": Manual(
        finds=Text(
            sv=(
                "En färg i `style` i `vpc.yaml` skiljer sig för lite från bakgrunden, på ljus "
                "eller mörk skärm. Text och länkar ska ha kontrasten 4,5, diagram 3 (WCAG 2.2, "
                "1.4.3 och 1.4.11)."
            ),
            en=(
                "A colour in `style` in `vpc.yaml` differs too little from its ground, on a light "
                "or a dark screen. Text and links need a contrast of 4.5, charts 3 (WCAG 2.2, "
                "1.4.3 and 1.4.11)."
            ),
        ),
        why=Text(
            sv=(
                "Den som ser dåligt, eller läser i solljus, ser inte rubriken. Kommuner ska följa "
                "lagen om tillgänglighet till digital offentlig service."
            ),
            en=(
                "Whoever sees badly, or reads in sunlight, does not see the heading. The law asks "
                "municipalities for accessible documents."
            ),
        ),
        bad="""
# vpc.yaml
style:
  colours: {accent: "#7fb2e5"}
""",
        good="""
# vpc.yaml
style:
  colours: {accent: "#00447c"}
""",
    ),
    "unknown-rule": Manual(
        finds=Text(
            sv=(
                "I ett undantag eller i inställningarna i `vpc.yaml` står en regel eller grupp som "
                "inte finns. Oftast är namnet felstavat."
            ),
            en=(
                "An `allow` comment or the settings in `vpc.yaml` name a rule or a group that does "
                "not exist. Usually the name is misspelt."
            ),
        ),
        why=Text(
            sv=(
                "Undantaget gör ingenting, men den som skrev det tror att saken är avgjord. `vpc "
                "rules` visar alla namn."
            ),
            en=(
                "The comment does nothing, but whoever wrote it believes that the matter is "
                "settled. `vpc rules` shows all names."
            ),
        ),
        bad="""
# museum.yaml
goals:
  # vpc: allow[missing-pros] texterna skrivs i februari
  visits: {under: reading, title: Barn hittar till museet}
""",
        good="""
# museum.yaml
goals:
  # vpc: allow[missing-prose] texterna skrivs i februari
  visits: {under: reading, title: Barn hittar till museet}
""",
    ),
    "misread-allow": Manual(
        finds=Text(
            sv=(
                "En kommentar som nog skulle göra undantag från en regel men är skriven på något "
                "annat sätt: `# vpc: alow[…]`, `# VPC: allow […]`, `# vpc: allow` utan hakparentes."
            ),
            en=(
                "A comment that was most likely meant to allow something and is written in some "
                "other way: `# vpc: alow[…]`, `# VPC: allow […]`, `# vpc: allow` without brackets."
            ),
        ),
        why=Text(
            sv="Kommentaren gör ingenting, men den som skrev den tror att saken är ordnad.",
            en="The comment does nothing, but whoever wrote it believes the matter to be settled.",
        ),
        bad="""
# museum.yaml
goals:
  # vpc: allow missing-prose, texterna skrivs i februari
  visits: {under: reading, title: Barn hittar till museet}
""",
        good="""
# museum.yaml
goals:
  # vpc: allow[missing-prose] texterna skrivs i februari
  visits: {under: reading, title: Barn hittar till museet}
""",
    ),
    "unused-allow": Manual(
        finds=Text(
            sv=(
                "Ett undantag från en regel som inte har något att anmärka på där. Det var kanske "
                "rättat för länge sedan, eller så står undantaget på fel rad."
            ),
            en=(
                "An `allow` comment for a rule that finds nothing there. Perhaps it was put right "
                "long ago, or the comment is on the wrong line."
            ),
        ),
        why=Text(
            sv=(
                "Ett undantag som blir kvar döljer nästa fel på samma ställe. Dessutom tror "
                "läsaren av filen att något är fel som inte är det."
            ),
            en=(
                "A comment that is left hides the next mistake in the same place. And whoever "
                "reads the file believes that something is wrong that is not."
            ),
        ),
        bad="""
# museum.yaml
targets:
  # vpc: allow[missing-prose] texterna skrivs i februari
  loans: 300
""",
        good="""
# museum.yaml
targets:
  loans: 300
""",
    ),
    "impossible-allow": Manual(
        finds=Text(
            sv=(
                "Ett undantag, eller en rad i `vpc.yaml`, gäller en regel som man inte kan göra "
                "undantag från. Det är regler om sådant som gör att dokumentet inte går att läsa "
                "eller förstå."
            ),
            en=(
                "An `allow` comment, or a line in `vpc.yaml`, is for a rule that cannot be "
                "allowed. These are the rules about what keeps a document from being read or "
                "understood."
            ),
        ),
        why=Text(
            sv=(
                "Felet finns kvar och stoppar dokumentet, så undantaget är bara i vägen. Rätta "
                "felet och ta bort undantaget."
            ),
            en=(
                "The mistake is still there and stops the document, so the comment is only in the "
                "way. Correct the mistake and remove the comment."
            ),
        ),
        bad="""
# museum.yaml
head:
  # vpc: allow[unknown-key] vi vill ha den
  handlar: Museichefen
""",
        good="""
# museum.yaml
head:
  handler: Museichefen
""",
    ),
    "allow-without-reason": Manual(
        finds=Text(
            sv=(
                "Ett undantag säger vilken regel det gäller men inte varför. Skälet skrivs sist på "
                "raden, efter hakparentesen."
            ),
            en=(
                "An `allow` comment says which rule it is for but not why. The reason goes at the "
                "end of the line, after the bracket."
            ),
        ),
        why=Text(
            sv=(
                "Nästa år vet ingen om skälet fortfarande gäller, så undantaget blir kvar för "
                "alltid eller tas bort på måfå."
            ),
            en=(
                "Next year nobody knows whether the reason still holds, so the comment stays for "
                "ever or is removed at random."
            ),
        ),
        bad="""
# museum.yaml
goals:
  # vpc: allow[missing-prose]
  visits: {under: reading, title: Barn hittar till museet}
""",
        good="""
# museum.yaml
goals:
  # vpc: allow[missing-prose] texterna skrivs i februari
  visits: {under: reading, title: Barn hittar till museet}
""",
    ),
    "unused-baseline": Manual(
        finds=Text(
            sv=(
                "Listan över anmärkningar som får stå kvar tills vidare (`--baseline`) nämner en "
                "som inte längre finns."
            ),
            en=(
                "The list of findings that may stay for the time being (`--baseline`) names one "
                "that is no longer there."
            ),
        ),
        why=Text(
            sv=(
                "Listan ska bara bli kortare. Ligger gamla rader kvar kan samma fel komma tillbaka "
                "utan att någon får veta det. `--write-baseline` tar bort dem."
            ),
            en=(
                "The list is only to become shorter. While old lines stay in it, the same mistake "
                "can come back without anybody being told. `--write-baseline` removes them."
            ),
        ),
        bad="",
        good="",
    ),
}
