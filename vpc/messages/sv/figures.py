"""Swedish: figures: targets, outcomes, indicators."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences
from vpc.messages.sv.words import NEAREST

RULES: Mapping[str, Sentences] = {
    "invalid-number": Sentences(
        message=("`{written}` är inget tal", "här saknas ett tal"),
        label="inget tal",
        help=(
            NEAREST,
            "skriv ett tal med siffror, vid behov med decimalkomma: `75`, `0,81`, `1 600`",
        ),
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
    "total-outside-parts": Sentences(
        message=(
            "totalen ({total}) är densamma som för {like}, fast {unlike} har {other}",
            "andelarna för kvinnor ({women}) och män ({men}) är hoplagda till {sum}",
            "totalen ({total}) ligger inte mellan kvinnor ({women}) och män ({men})",
        ),
        label=(
            "då finns det nästan inga {unlike}",
            "{sum} är summan av de två",
            "ska ligga mellan {women} och {men}",
        ),
        help=(
            "rätta den siffra som är fel; stämmer de, säg i analysen hur få {unlike} är",
            "skriv andelen av alla, inte {sum}",
            "rätta den siffra som är fel",
        ),
        labels={"women": "kvinnor", "men": "män"},
    ),
    "missing-split": Sentences(
        message="`{name}` gäller individer men utfallet `{written}` är inte uppdelat på kön",
        label="bara en total",
        help="skriv `value`, `women` och `men`; går det inte att få fram, säg varför i analysen",
        labels={"individuals": "utfallen ska delas upp på kön"},
    ),
    "unit-unlike-name": Sentences(
        message=(
            "namnet säger ”{share}” men enheten är `{unit}`",
            "namnet säger ”{count}” men enheten är `{unit}`",
        ),
        label="säger något annat än namnet",
        help=(
            (
                "är det ett antal, börja namnet med ”Antal” i stället för ”{share}”; är det en "
                'andel, skriv `unit: "%"` och räkna om värdena'
            ),
            (
                "är det en andel, börja namnet med ”Andel” i stället för ”{count}”; är det ett "
                "antal, skriv `unit: st`"
            ),
        ),
        labels={"name": "namnet"},
    ),
    "missing-unit": Sentences(
        message="`{name}` har ingen enhet",
        label="vad räknas?",
        help="skriv `unit: {wanted}`, eller den enhet som gäller",
    ),
    "share-over-hundred": Sentences(
        message="`{written}` är mer än alla, men `{name}` är en andel",
        label="över 100 %",
        help=(
            "kontrollera decimalkommat, och att det inte är ett antal; kan värdet bli över 100 % "
            "är det ingen andel: byt namn"
        ),
    ),
    "negative-figure": Sentences(
        message="`{written}` är mindre än noll, och det kan `{name}` inte vara",
        label="minustecken",
        help="ta bort strecket om det inte är ett minus; är det en förändring, säg det i namnet",
    ),
    "fraction-of-a-count": Sentences(
        message="`{written}` är inget helt antal av `{name}`",
        label="räknas i hela tal",
        help=(
            "skriv ett helt tal; är det ett genomsnitt eller årsarbetare, säg det i namnet eller i "
            "enheten"
        ),
    ),
    "uneven-precision": Sentences(
        message="`{written}` här och `{other}` där är samma värde",
        label="andra decimaler",
        help="skriv värdet likadant på båda ställena",
        labels={"other": "skrivet på annat sätt"},
    ),
    "unlikely-denominator": Sentences(
        message=(
            "`of` är det som en andel är en andel av, men `{name}` räknas i `{unit}`",
            "`{name}` kan inte vara en andel av `{written}`",
        ),
        label=(
            "hör inte till {unit}",
            "ska vara större än noll",
        ),
        help=(
            'ta bort `of`; är `{name}` en andel, skriv `unit: "%"`',
            "skriv hur många andelen är räknad på",
        ),
    ),
    "impossible-share": Sentences(
        message="inget helt antal av {of} är `{written}`",
        label="går inte att få av {of}",
        help="kontrollera andelen och `of`: hur många är den räknad på?",
        labels={"of": "andel av så många"},
    ),
    "target-weaker-than-outcome": Sentences(
        message=(
            "årsmålet `{written}` för `{name}` kräver mindre än förra årets utfall (`{outcome}`)"
        ),
        label="uppfyllt även om det blir sämre",
        help=(
            "skärp årsmålet; är det meningen, skriv `# vpc: allow[target-weaker-than-outcome]` och "
            "skälet på raden ovanför"
        ),
        labels={"reached": "förra årets utfall"},
    ),
    "target-never-missed": Sentences(
        message="årsmålet `{written}` för `{name}` kan aldrig missas",
        label="alla utfall uppfyller det",
        help="sätt ett årsmål som kräver något, eller rätta `better: {better}`",
        labels={"direction": "riktningen anges här"},
    ),
    "missing-direction": Sentences(
        message="`{name}` har ett årsmål men ingen har sagt vad som är bättre",
        label="kan aldrig bedömas",
        help=(
            "skriv `better: lower` eller `higher`, eller årsmålet som en gräns (`max …`, `minst "
            "…`); går det inte att säga, ta bort årsmålet"
        ),
        labels={"target": "årsmålet"},
    ),
    "implausible-change": Sentences(
        message=(
            "`{written}` är minst {times} gånger så mycket som förra årets {before}",
            "`{written}` är högst en tiondel av förra årets {before}",
        ),
        label="ett decimalkomma eller en nolla?",
        help="kontrollera båda siffrorna; är de riktiga, säg varför i analysen",
        labels={"before": "förra året"},
    ),
    "forecast-below-outcome": Sentences(
        message=(
            "prognosen för hela året (`{forecast}`) är lägre än vad som redan har räknats "
            "(`{outcome}`)"
        ),
        label="gäller hela året",
        help="skriv hur många det blir när året är slut, inte hur många som återstår",
        labels={"outcome": "redan räknat"},
    ),
    "changed-definition": Sentences(
        message="`{name}` mäts annorlunda än förra året: `{key}` var `{before}` och är `{now}`",
        label="ny definition",
        help="mäts något annat, ge indikatorn ett nytt id; annars skriv som förra året",
        labels={"before": "i förra årets plan"},
    ),
    "baseline-unlike-report": Sentences(
        message=(
            "utgångsvärdet `{written}` för `{name}` är inte utfallet {year}, som var {reported}"
        ),
        label="rapporten säger {reported}",
        help="rätta den siffra som är fel; har utfallet ändrats i efterhand, rätta rapporten",
        labels={"reported": "utfallet i rapporten"},
    ),
    "stale-last-year": Sentences(
        message=(
            "förra årets utfall är här `{written}` men i planen {baseline}",
            "förra årets utfall är här `{written}` men i förra årets rapport {reported}",
        ),
        label=(
            "planen säger {baseline}",
            "rapporten säger {reported}",
        ),
        help=(
            "rätta den som är fel; planens utgångsvärde är {baseline}",
            "ange förra årets rapport i `previous` och ta bort raden, så hämtas {reported}",
        ),
        labels={"baseline": "utgångsvärdet i planen", "reported": "utfallet i förra årets rapport"},
    ),
}
