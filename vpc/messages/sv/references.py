"""Swedish: what refers to something else."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences
from vpc.messages.sv.words import NEAREST

RULES: Mapping[str, Sentences] = {
    "unknown-reference": Sentences(
        message="{the_kind} `{name}` finns inte",
        label="finns inte",
        labels={"near": "`{nearest}` finns här"},
        help=(
            NEAREST,
            "det som finns är {known}",
            "kontrollera stavningen, och att {the_kind} finns i den här planen eller i en ovanför",
        ),
    ),
    "duplicate-id": Sentences(
        message="{the_kind} `{name}` finns redan",
        label="andra gången",
        labels={"first": "första gången"},
        help="välj ett annat id; ett id används en enda gång i planen och planerna ovanför",
    ),
    "circular-reference": Sentences(
        message="`{name}` leder tillbaka till sig själv",
        label="går runt",
        labels={"via": "går vidare här"},
        help=(
            "ändra en av hänvisningarna i följden {chain}",
            "ändra en av hänvisningarna",
        ),
    ),
    "wrong-kind": Sentences(
        message="hänvisningen ska leda till {wanted}, inte till {found}",
        label="leder till {found}",
        labels={"there": "här står vad filen är"},
        help="ange en fil som är {wanted}",
    ),
    "wrong-year": Sentences(
        message="året är {year}, men ska vara {wanted}",
        label="inte {wanted}",
        labels={"there": "året i den andra filen"},
        help="rätta det år som är fel, eller hänvisa till en annan fil",
    ),
    "wrong-level": Sentences(
        message="en plan på nivån `{level}` kan inte ligga under en på nivån `{upstream}`",
        label="leder inte uppåt",
        labels={"there": "nivån i den andra filen"},
        help="låt `upstream` leda till planen på närmaste nivå ovanför",
    ),
    "wrong-organisation": Sentences(
        message=(
            "filen hör till `{organisation}`, men här ska det vara `{wanted}`",
            "rapporten är från `{organisation}`, som inte hör till `{above}`",
        ),
        label="leder till en annan organisation",
        labels={"there": "organisationen står här"},
        help=(
            "hänvisa till en fil för `{wanted}`",
            "ta bort rapporten, eller låt enhetens plan ha nämndens som `upstream`",
        ),
    ),
    "wrong-period": Sentences(
        message="rapporten gäller `{period}`, men här ska det vara `{wanted}`",
        label="leder till en annan period",
        labels={"there": "perioden står här"},
        help="hänvisa till rapporten för `{wanted}`",
    ),
    "misplaced-target": Sentences(
        message="årsmålet för `{name}` hör hemma vid indikatorn",
        label="står på fel plats",
        labels={"definition": "indikatorn finns här, i samma plan"},
        help="skriv målet som `target: …` vid indikatorn och ta bort raden här",
    ),
    "nothing-to-inherit": Sentences(
        message="det finns inget årsmål att ta över för `{name}`",
        label="ingen nivå ovanför har satt något",
        help="skriv ett eget mål, eller `{{none: skälet}}` om det inte ska finnas något",
    ),
    "not-in-report": Sentences(
        message="{the_kind} `{name}` visas inte i det här dokumentet",
        label="har ingen plats här",
        labels={"definition": "finns här"},
        help="lägg till målet i planens `concerns`, eller ta bort raden här",
    ),
    "computed-outcome": Sentences(
        message="utfallet för `{name}` räknas samman ur enheternas rapporter och skrivs inte här",
        label="skrivet",
        help="ta bort värdet; en analys får stå kvar",
        labels={"units": "enheternas rapporter"},
    ),
    "retyped-outcome": Sentences(
        message="förra årets utfall för `{name}` finns redan i den föregående rapporten",
        label="skrivet en gång till",
        labels={"previous": "utfallet står här"},
        help="ta bort `last_year`; värdet hämtas ur den föregående rapporten",
    ),
    "verdict-not-given-here": Sentences(
        message="målet `{name}` bedöms inte i den här rapporten",
        label="ska inte bedömas här",
        labels={"definition": "målet finns här"},
        help=(
            "ta bort `fulfilment`; enligt styrmodellen bedömer ”{judge}” inte mål från ”{level}”",
            "ta bort `fulfilment`; vem som bedömer vad står i styrmodellen",
        ),
    ),
}
