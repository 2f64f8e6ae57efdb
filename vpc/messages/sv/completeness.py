"""Swedish: what is missing."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "missing-prose": Sentences(
        message="”{heading}” saknas",
        label="ofullständigt mål",
        help="lägg till `{key}: |` med texten indragen under; styrmodellen kräver den av ”{level}”",
    ),
    "not-reported": Sentences(
        message=(
            "{the_kind} ”{title}” saknas i rapporten",
            "{the_kind} `{name}` saknas i rapporten",
        ),
        label="ej redovisat",
        help=("lägg till `{name}`: {how_kind}", "lägg till `{name}`"),
    ),
    "missing-analysis": Sentences(
        message=(
            "målet bedöms som ”{verdict}” men ingen analys säger varför",
            "årsmålet för ”{name}” nåddes inte och ingen analys säger varför",
        ),
        label="analys saknas",
        labels={"target": "årsmålet"},
        help="lägg till `analysis: |` här eller vid målet: varför, och vad görs åt det",
    ),
    "missing-forecast": Sentences(
        message="prognos saknas för ”{name}”, som bedöms efter den i {period}",
        label="utfall utan prognos",
        labels={"target": "årsmålet som prognosen ska hållas mot"},
        help="lägg till `forecast:` med det som väntas för hela året",
    ),
    "unaccounted-activity": Sentences(
        message=(
            "”{title}” ska redovisas i {period}, men ingen rapport kommer att sakna den",
            "”{title}” ska redovisas under året, men ingen rapport kommer att sakna den",
        ),
        label="så säger texten",
        labels={"activity": "aktiviteten"},
        help="lägg till `reported_in: [{names}]` vid aktiviteten",
    ),
    "unkept-promise": Sentences(
        message=(
            "ingen verksamhetsberättelse redovisar de {count} aktiviteterna i planen för {year}",
            "ingen verksamhetsberättelse redovisar aktiviteten i planen för {year}",
        ),
        label="en plan utan slutrapport",
        labels={"promise": "den första"},
        help="skriv rapporten för {year} (`vpc new report {name}`), eller lägg den i arbetsytan",
    ),
    "unfinished-activity": Sentences(
        message="aktiviteten `{name}` blev inte klar förra året och finns inte med i år",
        label="förra årets plan",
        labels={"told": "”{status}”"},
        help="ta med den i planen, eller säg i förra årets rapport att den avbröts (`cancelled`)",
    ),
    "missing-previous": Sentences(
        message="förra årets dokument finns i arbetsytan men anges inte",
        label="`previous` saknas",
        help="lägg till `previous: {path}`",
    ),
    "two-plans-of-a-year": Sentences(
        message="{organisation} har två planer för {year}",
        label="en till",
        labels={"other": "den andra"},
        help=(
            "låt en fil gälla: ändra i den och sätt `status: amended`; är den ena bara känd i "
            "delar, sätt `status: excerpt`"
        ),
    ),
    "missing-registration": Sentences(
        message="dokumentet är beslutat men har inget diarienummer",
        label="`registration` saknas",
        help="lägg till `registration: {{number: …, date: …}}`",
    ),
    "undecided-adoption": Sentences(
        message=(
            "beslutet av {by} saknar datum",
            "dokumentet är beslutat, men inte av vem eller när",
        ),
        label="inget datum för beslutet",
        help="lägg till `decision: {{by: …, date: …, paragraph: …}}`, eller sätt `status: draft`",
    ),
    "undated-signature": Sentences(
        message="underskriften av {role} saknar datum",
        label="när?",
        help="lägg till `date:`",
    ),
    "missing-attachment": Sentences(
        message="bilaga {number} finns inte",
        label="leder ingenstans",
        labels={"list": "bilagorna"},
        help=(
            "lägg till den under `attachments`, eller rätta numret; det finns bilaga {listed}",
            "lägg till den under `attachments`",
        ),
    ),
    "empty-guarantee": Sentences(
        message="garantin ”{title}” lovar ingenting",
        label="inga löften",
        help="skriv löftena under `promises`",
    ),
    "missing-contact": Sentences(
        message="planen säger inte vart den vänder sig som har en fråga",
        label="kontakt saknas",
        help="lägg till `contact: {{phones: […], email: …}}`",
    ),
    "missing-responsible": Sentences(
        message="ingen är ansvarig för ”{title}”",
        label="ansvarig saknas",
        help="lägg till `responsible:` med en roll",
    ),
}
