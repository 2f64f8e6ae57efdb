"""Swedish: files: read and written."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "missing-file": Sentences(
        message="filen `{path}` finns inte",
        label="leder ingenstans",
        help="kontrollera stavningen; sökvägen räknas från mappen där den här filen ligger",
    ),
    "not-a-file": Sentences(
        message="`{path}` är ingen fil",
        label="leder inte till någon fil",
        help="ange en fil, inte en mapp: `namnd/plan.yaml`",
    ),
    "no-permission": Sentences(
        message="filen `{path}` får inte läsas",
        label="går inte att öppna",
        help="be den som äger filen om rätt att läsa den",
    ),
    "file-too-large": Sentences(
        message=(
            "filen `{path}` är större än {limit}",
            "filen är större än {limit}",
            "filen `{path}` är för stor",
            "filen är för stor",
        ),
        help="kontrollera att det är rätt fil; bilder och bilagor ska ligga i egna filer",
    ),
    "outside-workspace": Sentences(
        message="`{path}` ligger utanför arbetsytan",
        label="leder ut ur arbetsytan",
        help=(
            "om filen hör till planeringen ska arbetsytans `vpc.yaml` ligga i `{root_hint}`",
            "lägg filen i eller under mappen med `vpc.yaml`",
        ),
    ),
    "not-utf-8": Sentences(
        message=("filen är sparad i {encoding}, inte i UTF-8", "filen är inte sparad i UTF-8"),
        label="det första tecknet som inte går att läsa ({byte})",
        help="öppna filen i en textredigerare och spara den med teckenkodningen UTF-8",
    ),
    "invisible-character": Sentences(
        message="ett osynligt tecken ({code})",
        label="står här",
        help="ta bort tecknet; det följer ofta med när text klistras in från andra program",
    ),
    "same-output": Sentences(
        message="två filer skulle bli samma dokument; den andra är {other}",
        help="döp om en av filerna",
    ),
    "wrong-file-type": Sentences(
        message="filen `{path}` är inte av något slag som dokument kan bära med sig",
        label="går inte att använda",
        help="spara den som {kinds} och ange den filen",
    ),
    "invalid-template": Sentences(
        message="mallen går inte att använda: {problem}",
        label="felet är här",
        help="rätta mallen, eller ta bort den ur `vpc.yaml` så används vpc:s egen",
    ),
    "unprintable-character": Sentences(
        message="teckensnittet saknar {character} ({code}), som trycks som {substitute}",
        label="står här",
        help="skriv det med ord eller med ett annat tecken",
    ),
    "unprintable-document": Sentences(
        message="dokumentet går inte att sätta som {format}: {problem}",
        help="övriga format går att kompilera med `--format md,html`",
    ),
}
