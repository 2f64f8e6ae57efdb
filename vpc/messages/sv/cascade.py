"""Swedish: levels above and years before."""

from __future__ import annotations

from collections.abc import Mapping

from vpc.messages.sentences import Sentences

RULES: Mapping[str, Sentences] = {
    "delegated-target-unset": Sentences(
        message="årsmålet för `{name}` är inte satt, fast {owner} har lämnat det vidare",
        label="`{name}` saknas",
        help="sätt ett årsmål, `{name}: …`, eller säg varför det inte finns: `{{none: …}}`",
        labels={"pending": "lämnat till nivån under"},
    ),
    "pending-target": Sentences(
        message="årsmålet för `{name}` är ännu inte satt, fast {period} redan ger utfallet",
        label="”{text}”",
        help=(
            "sätt årsmålet med `revised` och beslutets datum, eller säg varför det inte blev "
            "något: `{{none: …}}`"
        ),
        labels={"outcome": "utfallet"},
    ),
    "indicator-without-target": Sentences(
        message=(
            "`{name}` har ett årsmål hos {owner}, men inget här",
            "indikatorn `{name}` har inget årsmål",
        ),
        label="inget att mäta mot",
        help=(
            "ta över det från {owner} med `{name}: inherited`, eller sätt ett eget",
            "sätt ett årsmål, `target: …`, eller säg varför det inte finns: `{{none: …}}`",
        ),
        labels={"above": "årsmålet ovanför"},
    ),
    "target-weaker-than-above": Sentences(
        message=(
            "årsmålet för `{name}` är {own} {unit}, svagare än {above} {unit} hos {owner}",
            "årsmålet för `{name}` är {own}, svagare än {above} hos {owner}",
        ),
        label="lättare att nå",
        help="skärp årsmålet, ta över det (`inherited`) eller säg i en text varför det får vara så",
        labels={"above": "årsmålet ovanför"},
    ),
    "goal-copied-from-above": Sentences(
        message="målet är ord för ord detsamma som `{name}` hos {owner}",
        label="säger inget eget",
        help=(
            "säg vad just ni ska åstadkomma; finns inget att tillägga, ta bort målet och lägg "
            "indikatorer och aktiviteter under `additions`"
        ),
        labels={"above": "målet ovanför"},
    ),
    "retyped-title": Sentences(
        message="”{written}” är antagligen en felskrivning av ”{right}”",
        label="ska det vara ”{right}”?",
        help="skriv ”{right}”, som hos `{name}`; är ändringen avsiktlig, tillåt den med ett skäl",
        labels={"above": "så heter det på nivån ovanför", "earlier": "så hette det förra året"},
    ),
    "rests-on-draft": Sentences(
        message="dokumentet är beslutat, men {the_kind} i {file} är ett utkast",
        label="ett utkast",
        help="besluta {file} först, eller låt dokumentet vara ett utkast så länge",
        labels={"draft": "inte beslutat"},
    ),
    "renamed-id": Sentences(
        message="`{name}` hette `{before}` förra året, men det står inte här",
        label="nytt id, samma namn",
        help=(
            "lägg till `formerly: {before}` så att historien följer med; är det något annat, säg i "
            "namnet vad som skiljer"
        ),
        labels={"before": "förra årets"},
    ),
    "dropped-without-word": Sentences(
        message="{the_kind} `{name}` från förra året finns inte med i år",
        label="förra årets plan",
        help="har något annat trätt i dess ställe, skriv `formerly: {name}` där",
        labels={"before": "fanns förra året"},
    ),
}
