"""Swedish: YAML."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences
from vpc.messages.sv.words import START

RULES: Mapping[str, Sentences] = {
    "unresolved-conflict": Sentences(
        message=(
            "raden `{marker}` är kvar efter en konflikt",
            "två har ändrat samma ställe, och git vet inte vilken ändring som gäller",
        ),
        label=("`{marker}` hör inte till dokumentet", "den ena ändringen börjar här"),
        labels={"other": "den andra börjar här", "end": "här slutar konflikten"},
        help=(
            "ta bort raden som börjar med `{marker}`; se efter att bara det som gäller står kvar",
            (
                "låt det som ska gälla stå kvar, och ta bort det andra och raderna som börjar med "
                "`<<<<<<<`, `=======` och `>>>>>>>`"
            ),
        ),
    ),
    "tab-indentation": Sentences(
        message="raden är indragen med tabb",
        label="tabb",
        help="dra in med mellanslag, två för varje nivå",
    ),
    "colon-in-text": Sentences(
        message="ett kolon i en text utan citattecken",
        label="läses som början på ett nytt värde",
        help='sätt hela texten inom citattecken, som i `title: "Mål: en trygg stad"`',
    ),
    "missing-colon": Sentences(
        message="raden saknar kolon",
        label="är varken en nyckel eller resten av en text",
        help="skriv `nyckel: värde`; en text på flera rader dras in längre än sin nyckel",
    ),
    "reserved-character": Sentences(
        message="en text utan citattecken kan inte börja med `{character}`",
        label="börjar här",
        help='sätt hela värdet inom citattecken, som i `unit: "%"`',
    ),
    "wrong-indentation": Sentences(
        message="raden är inte rätt indragen",
        label="passar inte ihop med raderna ovanför",
        help="dra in raden lika långt som de andra på samma nivå, med två mellanslag per nivå",
    ),
    "unclosed-quote": Sentences(
        message="citattecknet avslutas aldrig",
        label="börjar här",
        help="sätt `{quote}` där texten slutar",
    ),
    "unclosed-bracket": Sentences(
        message="`{bracket}` avslutas aldrig, eller så saknas ett komma",
        label="börjar här",
        help="avsluta med `]` eller `}}` och sätt komma mellan värdena: `[1, 5]`",
    ),
    "text-after-quote": Sentences(
        message="det står text efter det avslutande citattecknet",
        label="hör inte till värdet",
        help="låt citattecknen omsluta hela värdet; finns `\"` redan i texten, omslut den med `'`",
    ),
    "invalid-escape": Sentences(
        message="`\\` följs av ett tecken som inte betyder något här",
        label="går inte att tolka",
        help="skriv `\\\\`, eller omslut texten med `'` i stället för `\"`",
    ),
    "invalid-syntax": Sentences(
        message="raden går inte att tolka",
        label="läsningen stannar här",
        help=(
            "se över indrag, kolon och citattecken (läsarens besked: {problem})",
            "se över indrag, kolon och citattecken",
        ),
    ),
    "too-deep": Sentences(
        message="för många nivåer i varandra",
        label="en nivå för mycket",
        help="högst {limit} nivåer får ligga i varandra",
    ),
    "too-many-values": Sentences(
        message="filen har för många värden",
        label="ett för mycket",
        help="högst {limit} värden ryms i en fil; dela upp den, eller se efter att det är rätt fil",
    ),
    "yaml-feature": Sentences(
        message="{feature} går inte att använda här",
        label="kan inte läsas",
        help="{how_feature}",
    ),
    "key-not-text": Sentences(
        message="en nyckel ska vara ett ord",
        label="är ingen nyckel",
        help="skriv nyckeln som ett ord före kolonet, och värdet efter: `title: En trygg stad`",
    ),
    "duplicate-key": Sentences(
        message="nyckeln `{key}` står två gånger",
        label="andra gången",
        labels={"first": "första gången"},
        help="behåll en av dem, eller för ihop deras innehåll under den ena",
    ),
    "comma-in-braces": Sentences(
        message="`{written}` läses som två värden, eftersom kommat skiljer värden åt inom `{{}}`",
        label="decimalkomma utan citattecken",
        help="sätt talet inom citattecken",
    ),
    "blank-value": Sentences(
        message=("`{key}` har inget värde", "här saknas ett värde"),
        label="tomt",
        help="skriv ett värde eller ta bort raden; ett tomt värde är aldrig ett svar",
    ),
    "empty-document": Sentences(message="filen är tom", help=START),
    "swallowed-comment": Sentences(
        message="texten slutar före `#`, resten blir en kommentar",
        label="kommer inte med i dokumentet",
        help=(
            "hör `{comment}` till texten, sätt hela texten inom citattecken; "
            "annars flytta kommentaren till raden ovanför"
        ),
    ),
}
