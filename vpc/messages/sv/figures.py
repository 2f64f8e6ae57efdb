"""Swedish: figures: targets, outcomes, indicators."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "invalid-number": Sentences(
        message=("`{written}` är inget tal", "här saknas ett tal"),
        label="inget tal",
        help="skriv ett tal med siffror, vid behov med decimalkomma: `75`, `0,81`, `1 600`",
    ),
    "ambiguous-number": Sentences(
        message="`{written}` kan läsas på två sätt",
        label="punkt före tre siffror",
        help="skriv `{thousands}` om det är tusental och `{decimal}` om det är decimaler",
    ),
    "wrong-unit": Sentences(
        message=(
            "`{written}` är inte angivet i `{unit}`",
            "`{written}` har en enhet, men här anges inga",
        ),
        label=("ska vara i `{unit}`", "ingen enhet här"),
        help=(
            "räkna om talet från `{found}` till `{unit}`, eller rätta enheten",
            "skriv talet i `{unit}`, eller utan enhet",
            "skriv bara talet",
        ),
    ),
    "invalid-target": Sentences(
        message="`{written}` är inget årsmål",
        label="går inte att mäta mot",
        help=(
            "skriv ett tal (`75 st`), en gräns (`max 6 %`, `minst 50 %`) eller ett intervall med "
            "det lägsta först (`95–100 %`); är det inte satt än: `{{pending: tas fram av nämnden}}`"
        ),
    ),
    "bound-against-direction": Sentences(
        message="årsmålet `{written}` går inte ihop med `better: {better}`",
        label="säger emot riktningen",
        labels={"direction": "riktningen anges här"},
        help=(
            "`max` hör till `better: lower`, `minst` till `better: higher` och ett intervall till "
            "`better: within`; ett tal ensamt går alltid bra"
        ),
    ),
    "missing-tolerance": Sentences(
        message="det är inte sagt hur nära årsmålet `{name}` ska komma",
        label="ett tal utan marginal",
        labels={"direction": "`within`: utfallet ska ligga nära målet"},
        help="lägg till `tolerance: 1` vid indikatorn, eller skriv målet som intervall: `95–100 %`",
    ),
    "parts-unlike-total": Sentences(
        message="kvinnor ({women}) och män ({men}) blir {sum}, inte {total}",
        label="summan är {sum}",
        help="rätta den siffra som är fel",
        labels={"women": "kvinnor", "men": "män"},
    ),
}
