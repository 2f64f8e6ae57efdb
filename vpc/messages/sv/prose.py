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
        label=("mellanslag saknas efter `{spaced}`", "`{mark}` gör ingen lista"),
        help=(
            "skriv `{spaced} ` med mellanslag, och en tom rad före listan",
            "börja raden med `{listed} `, och lämna en tom rad före listan",
        ),
    ),
    "stale-year": Sentences(
        message="texten talar om {year} som om det vore i år, men dokumentet gäller {present}",
        label="ett år som har gått",
        labels={"present": "året som dokumentet gäller"},
        help=(
            "läs om stycket och skriv {present}; menas verkligen {year}, säg det som en återblick: "
            "”jämfört med {year}”, ”{year} var”"
        ),
    ),
    "repeated-paragraph": Sentences(
        message=(
            "{count} stycken står ordagrant på ett ställe till i dokumentet",
            "stycket står ordagrant på ett ställe till i dokumentet",
        ),
        label="en gång till",
        labels={"first": "första gången"},
        help="ta bort det ena, eller skriv vad som skulle ha stått här",
    ),
    "copied-from-last-year": Sentences(
        message="texten är nästan ordagrant den från {year}",
        label="läs om och skriv vad som är nytt",
        labels={"then": "så stod det {year}"},
        help="stämmer den ännu kan den stå kvar; annars säg vad som har hänt sedan dess",
    ),
    "figure-unlike-indicator": Sentences(
        message="`{written}` är varken årsmål eller utfall för ”{name}”",
        label="en annan siffra än indikatorns",
        labels={"target": "årsmålet", "outcome": "utfallet"},
        help="skriv `{quotation}`, så hämtas siffran och blir aldrig en annan",
    ),
    "staff-unlike-list": Sentences(
        message="texten säger {said} {what}, men listan blir {total}",
        label="i listan {total}",
        labels={"list": "listan"},
        help="skriv `[[staff:total]]`, så räknas siffran, eller rätta listan",
    ),
    "status-by-symbol": Sentences(
        message="`{symbol}` säger ensamt hur det står till",
        label="ett ord saknas",
        help="skriv läget med ord: ”klar”, ”försenad”, ”uppfylls delvis”; tecknet får stå bredvid",
    ),
    "empty-section": Sentences(
        message=(
            "”{title}” ska visa något som dokumentet saknar: `{wanted}`",
            "det står ingenting under ”{title}”",
            "texten består bara av streck",
        ),
        label="tomt",
        help=(
            "lägg till `{wanted}`, eller ta bort avsnittet",
            "skriv vad som ska stå under ”{title}”, eller ta bort rubriken",
            "skriv texten, eller ta bort den",
        ),
    ),
    "placeholder-text": Sentences(
        message="`{left}` skulle ha bytts ut mot något annat",
        label="ifyllnad saknas",
        help="skriv det som ska stå här, eller ta bort det",
    ),
    "unseen-heading": Sentences(
        message="raden skulle vara en rubrik men blir löpande text",
        label="mellanslag saknas efter `{mark}`",
        help="skriv `{mark} ` med mellanslag, och en tom rad efter rubriken",
    ),
    "unseen-table": Sentences(
        message=(
            "tabellens rubrikrad har {head} rutor men raden under {line}, så den blir löpande text",
            "raderna skulle vara en tabell men blir löpande text",
        ),
        label=("{head} rutor behövs", "raden `{wanted}` saknas under den här"),
        help="skriv `{wanted}` under rubrikraden",
    ),
    "table-without-header": Sentences(
        message="tabellen saknar rubriker över sina kolumner",
        label="tomma rubriker",
        help="skriv över varje kolumn vad som står i den",
    ),
    "wide-table": Sentences(
        message="tabellen har {count} kolumner; fler än {widest} får inte plats på en sida",
        label="{count} kolumner",
        help="låt kolumnerna bli rader, eller dela tabellen i två",
    ),
    "heading-out-of-order": Sentences(
        message=(
            "rubriken hoppar över nivån `{skipped}`",
            "rubriken står över textens första rubrik",
        ),
        label="skriv `{wanted}`",
        labels={"other": "rubriken före"},
        help="skriv rubriken med `{wanted}`; avsnitt med egna rubriker går också i `sections`",
    ),
    "bold-as-heading": Sentences(
        message="fetstilen gör en rubriks arbete",
        label="en rubrik i fetstil",
        help="skriv `{heading}`, eller gör texten till ett avsnitt med `title`",
    ),
    "doubled-word": Sentences(
        message="”{word}” står två gånger efter varandra",
        label="en gång till",
        help="ta bort det ena",
    ),
    "mixed-number-writing": Sentences(
        message=(
            "`{written}` skrivs på svenska `{wanted}`",
            "`{written}` kan läsas på två sätt",
        ),
        label=("skriv `{wanted}`", "tusental eller decimaler"),
        help=(
            "skriv `{thousands}` om det är tusental och `{decimals}` om det är decimaler",
            "tal skrivs med decimalkomma, mellanrum mellan tusental och före `%`",
        ),
    ),
    "link-says-nothing": Sentences(
        message="länktexten ”{text}” säger inte vart länken leder",
        label="säger inget för sig själv",
        help="låt länken vara det som den leder till: `[bibliotekets öppettider](…)`",
    ),
    "bare-address": Sentences(
        message="en lång webbadress står i den löpande texten",
        label="en adress i stället för en länk",
        help="gör den till en länk med en text som går att läsa: `[protokollet](https://…)`",
    ),
    "long-sentence": Sentences(
        message="meningen har {count} ord; fler än {longest} är svårt att hålla i minnet",
        label="{count} ord",
        help="dela den",
    ),
}
