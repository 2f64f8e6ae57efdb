"""Swedish: dates."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "invalid-date": Sentences(
        message="dagen `{written}` finns inte",
        label=("månaden slutar den {last}", "inget datum"),
        help=(
            "den månaden har {last} dagar",
            "skriv datum som år-månad-dag: `2018-03-31`",
        ),
    ),
    "date-outside-year": Sentences(
        message=(
            "datumet `{written}` ligger inte i perioden, som är till och med {end}",
            "datumet `{written}` ligger inte under {year}",
        ),
        label=("inte under {year} till och med {end}", "ett annat år"),
        help=(
            "skriv ett datum under {year}, senast {end}",
            "skriv ett datum under {year}, som är planens år",
        ),
    ),
    "end-before-start": Sentences(
        message=(
            "aktiviteten slutar {end}, innan den börjar {start}",
            "aktiviteten börjar {start} men saknar slut, som då är planårets: {year}-12-31",
        ),
        label=("{end} är före starten", "efter planårets slut"),
        help=(
            "rätta {start} eller {end}: oftast är det årtalet som är fel",
            "skriv när den slutar (`end`), eller rätta starten",
        ),
        labels={"start": "börjar här"},
    ),
    "activity-over": Sentences(
        message="aktiviteten slutade {end}, innan {year} började",
        label="före planens år",
        help="ta bort aktiviteten, eller rätta slutdatumet om den fortsätter under {year}",
    ),
    "activity-beyond": Sentences(
        message="aktiviteten börjar {start}, när {year} är slut",
        label="efter planens år",
        help="flytta den till planen för det år då den börjar, eller rätta startdatumet",
    ),
    "account-before-start": Sentences(
        message=(
            "aktiviteten ska redovisas i {period}, till och med {end}, men börjar först {start}"
        ),
        label="perioden är slut innan aktiviteten börjar",
        help="välj en senare rapport",
        labels={"start": "börjar här"},
    ),
    "reported-too-early": Sentences(
        message="rapporten är {what} {date}, innan perioden var slut {end}",
        label="före periodens slut",
        help="rätta datumet, oftast årtalet",
    ),
    "decided-late": Sentences(
        message="planen för {year} är {what} först {date}",
        label="halva året hade gått",
        help="rätta datumet; gäller beslutet en ändrad plan: skriv `status: amended`",
    ),
    "dated-in-another-year": Sentences(
        message="{the_kind} för {year} är {what} {date}",
        label="fel år",
        help="rätta datumet, oftast årtalet",
    ),
    "outdated-guarantee": Sentences(
        message="kvalitetsgarantin ”{title}” antogs {date}, för {years} år sedan",
        label="äldre än tre år",
        help="pröva om löftena, tiderna och kontaktvägarna gäller än, och anta garantin på nytt",
    ),
    "baseline-from-future": Sentences(
        message="utgångsläget är från {baseline}, men planen är för {year}",
        label="inte före planens år",
        help="rätta årtalet; är det värdet som ska nås hör det till `target`",
    ),
    "revisions-out-of-order": Sentences(
        message=(
            "ändringen {date} står efter den som är från {before}",
            "två ändringar av årsmålet är från samma dag, {date}",
        ),
        label=("tidigare än {before}", "samma dag som den före"),
        help=(
            "ställ ändringen före den som är från {before}, eller rätta datumet",
            "rätta datumet, eller behåll bara den ändring som gäller",
        ),
        labels={"before": "ändringen före"},
    ),
    "revision-without-change": Sentences(
        message="ändringen ger årsmålet samma värde som det redan hade",
        label="inget ändras",
        help="skriv det nya värdet, eller ta bort ändringen",
        labels={"before": "värdet före ändringen"},
    ),
    "target-revised-late": Sentences(
        message="årsmålet ändrades {date}, när årets utfall i stort sett var känt",
        label="i årets sista månad",
        help="låt det ursprungliga årsmålet gälla och förklara avvikelsen i rapporten",
        labels={"first": "det ursprungliga årsmålet"},
    ),
    "impossible-date-in-prose": Sentences(
        message=(
            "den {day} {month} {year} finns inte",
            "den {day} {month} finns inte",
        ),
        label="{month} slutar den {last}",
        help="skriv den dag som avses",
    ),
    "weekday-unlike-date": Sentences(
        message=(
            "den {day} {month} {year} är en {right}, inte en {weekday}",
            "den {day} {month} är ingen {weekday}",
        ),
        label=("en {right}", "fel veckodag"),
        help="rätta veckodagen eller datumet",
    ),
}
