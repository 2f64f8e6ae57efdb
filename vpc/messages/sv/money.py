"""Swedish: money."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "control-sum": Sentences(
        message=(
            "kontrollsumman för {the_what} är {written}, men raderna ger {computed}",
            "kontrollsumman för {the_what} är {written}, men det finns ingen summa att jämföra med",
        ),
        label=("raderna ger {computed}", "går inte att kontrollera"),
        help="rätta raden som är fel, eller kontrollsumman",
    ),
    "negative-amount": Sentences(
        message="{what} med minustecken: {amount}",
        label="läggs till nettot i stället för att dras ifrån",
        help="skriv {right}; är det en rättelse av tidigare bokföring: tillåt den, med skäl",
    ),
    "thousandfold-amount": Sentences(
        message="{the_what} är {amount} mot budgeten {budget}: menas {right} {unit}?",
        label=("omkring {more} gånger för mycket", "omkring {less} gånger för litet"),
        help="här räknas i {unit}; rätta beloppet, eller budgeten",
        labels={"budget": "budgeten", "also": "samma fel här"},
    ),
    "before-unlike-last-year": Sentences(
        message="förra årets belopp är {before} {unit}, men planen för {year} har {last} {unit}",
        label="i förra årets plan: {last}",
        help="skriv {last}; ändrades budgeten under {year}: tillåt avvikelsen och säg när",
        labels={"last": "förra årets plan"},
    ),
    "changed-money-unit": Sentences(
        message="budgeten är i {unit}, förra årets i {last}",
        label="förra året: {last}",
        help="räkna i {last} också i år, eller säg i texten att enheten är ny",
        labels={"last": "förra årets plan"},
    ),
    "money-line-twice": Sentences(
        message="”{title}” finns redan bland {the_what}",
        label="samma rad en gång till",
        help="för belopp på samma rad (`{id}`), eller låt titlarna säga vad som skiljer",
        labels={"first": "finns redan här"},
    ),
    "frame-exceeded": Sentences(
        message=(
            "budgeten är {budget} {unit}, men ramen är {frame}: {over} för mycket",
            "enheternas budgetar är {units} {unit}, men ramen är {frame}: {over} för mycket",
        ),
        label="{over} {unit} över ramen",
        help="sänk budgeten, eller rätta ramen i planen ovanför",
        labels={"frame": "ramen"},
    ),
    "unexplained-money-deviation": Sentences(
        message=(
            "”{title}” slutade på {outcome} {unit} mot budgeten {budget}, och inget sägs om varför"
        ),
        label="{deviation} {unit} ifrån",
        help="förklara avvikelsen i `comment`",
    ),
    "copied-outturn": Sentences(
        message="varje utfall är exakt detsamma som i {what}",
        label="kopierat?",
        help="fyll i periodens utfall; är det inte klart: `not-reported`",
        labels={"source": "samma belopp här"},
    ),
    "amount-in-prose-unlike-table": Sentences(
        message=(
            "`{written}` i texten, men tabellen ger {what} på {right} {unit} för {account}",
            "`{written}` i texten, men tabellen ger {what} på {right} {unit}",
        ),
        label="{right} {unit} i tabellen",
        help="rätta texten, eller raden i tabellen",
    ),
}
