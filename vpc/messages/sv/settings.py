"""Swedish: settings and ``allow`` comments."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences
from vpc.messages.sv.words import NEAREST

RULES: Mapping[str, Sentences] = {
    "low-contrast": Sentences(
        message=(
            "{colour} syns dåligt på mörk skärm: kontrast {ratio} mot {dark}, minst {least} behövs",
            "{colour} syns dåligt: kontrasten mot {ground} är {ratio}, minst {least} behövs",
        ),
        label="för svag kontrast",
        help="närmaste färg som går att läsa är {nearest}",
    ),
    "unknown-rule": Sentences(
        message="regeln `{name}` finns inte",
        label="okänd regel",
        help=(NEAREST, "skriv regelns namn så som det står i anmärkningen, inom hakparentes"),
    ),
    "misread-allow": Sentences(
        message="kommentaren gör inget undantag",
        label="inte så som ett undantag skrivs",
        help=(
            "skriv `# vpc: allow{rules}` och sedan skälet",
            "skriv regelns namn inom hakparentes och sedan skälet: `# vpc: allow[…] skälet`",
        ),
    ),
    "unused-allow": Sentences(
        message="undantaget från `{name}` behövs inte",
        label="undantar ingenting",
        help="ta bort det; här finns ingen sådan anmärkning",
    ),
    "impossible-allow": Sentences(
        message="det går inte att göra undantag från `{name}`",
        label="har ingen verkan",
        help="rätta det som är fel och ta bort undantaget",
    ),
    "allow-without-reason": Sentences(
        message="undantaget från `{name}` saknar skäl",
        label="varför?",
        help="skriv skälet sist på raden: `# vpc: allow[{name}] skälet`",
    ),
    "unused-baseline": Sentences(
        message=(
            "filen {gone} finns inte längre",
            "anmärkningen `{name}` i {file} finns inte längre",
        ),
        label="kan tas bort",
        help=(
            (
                "heter {gone} något annat nu, skriv det namnet här; annars korta listan: "
                "`vpc check --baseline … --write-baseline`"
            ),
            "korta listan: `vpc check --baseline … --write-baseline`",
        ),
    ),
}
